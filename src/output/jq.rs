//! `--jq`: expressions in the jq language, evaluated by jaq.

use jaq_core::load::{self, Arena, File, Loader, lex, parse};
use jaq_core::native::{self, Fun, v};
use jaq_core::{Compiler, Ctx, RunPtr, Vars, compile, data, unwrap_valr};
use jaq_json::{Val, write};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::console::Console;
use super::error::OutputError;
use super::jq_message::{readable, shorten_value};

type Kind = data::JustLut<Val>;
type Filter = native::Filter<RunPtr<Kind>>;

/// The minimum size in bytes of the chunks in which results are written.
const CHUNK: usize = 8192;

/// A compiled expression. It can read only its input: no files, and neither `env`, `$ENV` nor `input`, because the
/// environment contains secrets.
pub(crate) struct Jq {
    filter: jaq_core::Filter<Kind>,
}

impl Jq {
    /// Compiles an expression.
    ///
    /// # Errors
    /// A message for the user, with the position in the expression.
    pub(crate) fn new(expression: &str) -> Result<Self, String> {
        let arena = Arena::default();
        let own = load::parse(include_str!("jq.jq"), |parser| parser.defs()).unwrap_or_default();
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(own);
        let modules = Loader::new(definitions)
            .load(&arena, File { code: expression, path: () })
            .map_err(|errors| first(errors, |error| syntax_error(expression, error)))?;
        load::import(&modules, |_| Err("expressions cannot read files".to_owned()))
            .map_err(|errors| first(errors, |error| syntax_error(expression, error)))?;
        let filter = Compiler::default()
            .with_funs(functions())
            .compile(modules)
            .map_err(|errors| first(errors, |error| undefined_name(expression, &error)))?;
        Ok(Self { filter })
    }

    /// Passes the results for `value` to `write`, one per line: strings without quotes, other values as JSON, on
    /// several lines if `pretty`. Stops and returns `false` if `write` returns `false`.
    ///
    /// # Errors
    /// Those of the expression and of `write`.
    pub(crate) fn run(
        &self,
        value: &Value,
        pretty: bool,
        mut write: impl FnMut(&str) -> Result<bool, OutputError>,
    ) -> Result<bool, OutputError> {
        let input = Val::deserialize(value).map_err(|e| OutputError::Jq(format!("cannot read the input: {e}")))?;
        let context = Ctx::<Kind>::new(&self.filter.lut, Vars::new([]));
        let mut text = String::new();
        for result in self.filter.id.run((context, input)) {
            let line = match result.map_err(|exception| exception.get_halt()) {
                Ok(value) => format_result(&value, pretty),
                Err(Ok(0)) => break,
                Err(Ok(status)) => Err(OutputError::Jq(format!("halted with status {status}"))),
                Err(Err(exception)) => unwrap_valr(Err(exception))
                    .map_err(|error| OutputError::Jq(readable(&raw_string(&error.into_val()))))
                    .and_then(|value| format_result(&value, pretty)),
            };
            match line {
                Ok(line) => text = text + &line + "\n",
                Err(error) => {
                    write(&text)?;
                    return Err(error);
                }
            }
            if text.len() >= CHUNK && !write(&std::mem::take(&mut text))? {
                return Ok(false);
            }
        }
        write(&text)
    }
}

/// The functions of the library, except those that read the environment. `debug` and `stderr` print to stderr.
fn functions() -> impl Iterator<Item = Fun<Kind>> {
    let without = ["env", "debug_empty", "stderr_empty"];
    let library = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let own: [Filter; 2] = [
        ("debug_empty", v(0), |cv| {
            Console::new(false).say(format_args!("[\"DEBUG:\",{}]", cv.1));
            Box::new(std::iter::empty())
        }),
        ("stderr_empty", v(0), |cv| {
            Console::new(false).say(format_args!("{}", cv.1));
            Box::new(std::iter::empty())
        }),
    ];
    library.filter(move |(name, ..)| !without.contains(name)).chain(own.into_iter().map(native::run::<Kind>))
}

/// A result as text. Some values of jaq, such as NaN, do not exist in JSON.
fn format_result(value: &Val, pretty: bool) -> Result<String, OutputError> {
    if matches!(value, Val::TStr(_) | Val::BStr(_)) {
        return Ok(raw_string(value));
    }
    let compact = value.to_string();
    if serde_json::from_str::<IgnoredAny>(&compact).is_err() {
        return Err(OutputError::Jq(format!("{} cannot be written as JSON", shorten_value(&compact))));
    }
    if !pretty {
        return Ok(compact);
    }
    let form = write::Pp { indent: Some("  ".to_owned()), sep_space: true, ..write::Pp::default() };
    let mut bytes = Vec::new();
    write::write(&mut bytes, &form, 0, value).map_err(|e| OutputError::Jq(e.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A string without quotes, as with `jq -r`.
fn raw_string(value: &Val) -> String {
    match value {
        Val::TStr(text) | Val::BStr(text) => String::from_utf8_lossy(text).into_owned(),
        other => other.to_string(),
    }
}

/// The message of the first error, since the others are often caused by it.
fn first<E>(errors: load::Errors<&str, (), E>, message: impl Fn(E) -> String) -> String {
    errors.into_iter().next().map(|(_, error)| message(error)).unwrap_or_default()
}

fn syntax_error(expression: &str, error: load::Error<&str>) -> String {
    match error {
        load::Error::Io(errors) => {
            let (found, why) = errors.into_iter().next().unwrap_or_default();
            point_at(expression, found, &why)
        }
        load::Error::Lex(errors) => match errors.into_iter().next() {
            // The opening delimiter is more helpful than the end of the expression.
            Some((expected @ lex::Expect::Delim(open), _)) => {
                point_at(expression, &open[..open.len().min(1)], &format!("this has no {}", expected.as_str()))
            }
            Some((expected, found)) => point_at(expression, found, &format!("expected {}", expected.as_str())),
            None => String::new(),
        },
        load::Error::Parse(errors) => match errors.into_iter().next() {
            Some((parse::Expect::Nothing, found)) => point_at(expression, found, "this is not expected here"),
            Some((expected, found)) => point_at(expression, found, &format!("expected {}", expected.as_str())),
            None => String::new(),
        },
    }
}

fn undefined_name(expression: &str, errors: &[compile::Error<&str>]) -> String {
    let Some((found, kind)) = errors.first() else { return String::new() };
    let what = match kind {
        compile::Undefined::Filter(arity) if *arity > 0 => format!("there is no function {found}/{arity}"),
        compile::Undefined::Filter(_) => format!("there is no function {found}"),
        kind => format!("there is no {} {found}", kind.as_str()),
    };
    point_at(expression, found, &what)
}

/// The message, followed by the line of the expression with `found` marked.
fn point_at(expression: &str, found: &str, what: &str) -> String {
    // `found` is not a part of the expression if the error is in a definition of the library.
    let start = (found.as_ptr() as usize).checked_sub(expression.as_ptr() as usize);
    let Some(start) = start.filter(|start| expression.is_char_boundary(*start)) else { return what.to_owned() };
    let begin = expression[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = expression[start..].find('\n').map_or(expression.len(), |at| start + at);
    let shown = |text: &str| text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>();
    let before = console::measure_text_width(&shown(&expression[begin..start]));
    let long = console::measure_text_width(&shown(found.lines().next().unwrap_or_default())).max(1);
    // If it extends to the end of the expression, only its first character is marked.
    let long = if start + found.len() == expression.len() && found.contains(char::is_whitespace) { 1 } else { long };
    format!("{what}\n    {}\n    {}{}", shown(&expression[begin..end]), " ".repeat(before), "^".repeat(long))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::testing::json;
    use proptest::prelude::*;
    use serde_json::json;

    fn run(expression: &str, value: &Value) -> Result<String, String> {
        let mut text = String::new();
        let result = Jq::new(expression)?.run(value, false, |part| {
            text += part;
            Ok(true)
        });
        result.map(|_| text).map_err(|e| e.to_string())
    }

    #[test]
    fn results_are_lines_and_strings_have_no_quotes() {
        let value = json!([{"name": "a", "n": 1, "up": true}, {"name": "b\tc", "n": 2.5, "up": null}]);
        for (expression, text) in [
            (".[].name", "a\nb\tc\n"),
            (".[0]", "{\"name\":\"a\",\"n\":1,\"up\":true}\n"),
            (".[] | .up", "true\nnull\n"),
            (".[] | select(.n > 2) | .n", "2.5\n"),
            ("empty", ""),
            ("length, map(.n) ", "2\n[1,2.5]\n"),
            (".[] | [.name, .n, .up] | @tsv", "a\t1\ttrue\nb\\tc\t2.5\t\n"),
            ("[.[0].name, \"x\\\"y\", null, 1] | @csv", "\"a\",\"x\"\"y\",,1\n"),
            ("INDEX(.name) | keys | join(\"-\") | ltrimstr(\"a\")", "-b\tc\n"),
            (".[0].name | IN(\"a\", \"z\")", "true\n"),
            (".[0].n as $n | $n, halt, 5", "1\n"),
            ("\"2026-01-01T00:00:00Z\" | fromdate | todate", "2026-01-01T00:00:00Z\n"),
            ("import \"a\" as a; .", ""),
        ] {
            let got = run(expression, &value);
            if text.is_empty() && expression.starts_with("import") {
                assert!(got.unwrap_err().contains("module loading not supported"));
            } else {
                assert_eq!(got.as_deref(), Ok(text), "{expression}");
            }
        }
    }

    #[test]
    fn errors_mark_their_position() {
        let wrong = [
            ".[] | | .name",
            ".[",
            ".foo | bar",
            "map(.x; .y)",
            "$ENV.HOME",
            "env",
            "input",
            "\"abc",
            ".a |\n  .b | )",
            "",
            "if . then 1",
            "{a:}",
            ". as [$x;] | 1",
            "ü | é",
            ".[] |",
            "a::b",
            "\"\\q\"",
            ".a b c",
        ];
        let messages = wrong.map(|text| format!("{text:?}: {}", Jq::new(text).err().unwrap_or("fine".to_owned())));
        insta::assert_snapshot!(messages.join("\n\n"));
    }

    #[test]
    fn results_before_a_failure_are_printed() {
        let mut text = String::new();
        let error = Jq::new(".[] | .a").unwrap().run(&json!([{"a": 1}, "b"]), false, |part| {
            text += part;
            Ok(true)
        });
        assert_eq!(
            (text.as_str(), error.unwrap_err().to_string().as_str()),
            ("1\n", "jq: cannot index a string with \"a\": \"b\"")
        );
        for (expression, why) in [
            ("error(\"no \\u001b[2J such\")", "jq: no  [2J such"),
            ("\"gone\" | halt_error", "jq: gone"),
            ("halt(3)", "jq: halted with status 3"),
            ("nan", "jq: NaN cannot be written as JSON"),
            ("{a: 1} | @csv", "jq: cannot write object as CSV: an array is needed"),
        ] {
            assert_eq!(run(expression, &json!(null)), Err(why.to_owned()), "{expression}");
        }
        let long = run(".[0].a", &json!(["x".repeat(5000)])).unwrap_err();
        assert!(long.chars().count() < 150 && long.ends_with('…'), "{long}");
    }

    #[test]
    fn endless_expression_stops_when_the_reader_does() {
        let mut times = 0;
        let read = Jq::new("repeat(1)").unwrap().run(&json!(null), false, |_| {
            times += 1;
            Ok(times < 3)
        });
        assert!(!read.unwrap());
    }

    proptest! {
        #[test]
        fn identity_preserves_the_value(value in json()) {
            let got = run("[.]", &value).unwrap();
            prop_assert_eq!(serde_json::from_str::<Value>(&got).unwrap(), json!([value]));
        }

        #[test]
        fn expressions_do_not_panic(text in "[.\\[\\]{}()|,;:$@\"\\\\a-z0-9 ü\n?/=<>+*-]{0,24}") {
            let _ = Jq::new(&text);
        }

        #[test]
        fn any_text_does_not_panic(text in any::<String>()) {
            let _ = Jq::new(&text);
        }
    }
}
