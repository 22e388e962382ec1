//! `--jq`: an answer run through a jq program, as jaq understands it.

use std::fmt::Write;

use anyhow::anyhow;
use jaq_core::compile::Compiler;
use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Ctx, Filter, Vars, data};
use jaq_json::{Val, read};
use serde_json::Value;

/// The two formats of jq's own library that jaq's lacks, as jq's manual has them.
const FORMATS: &str = r#"
def @tsv: [.[] | if . == null then "" elif type == "string" then
    gsub("\\\\"; "\\\\") | gsub("\t"; "\\t") | gsub("\n"; "\\n") | gsub("\r"; "\\r") else tostring end] | join("\t");
def @csv: [.[] | if . == null then "" elif type == "string" then "\"\(gsub("\""; "\"\""))\"" else tostring end] | join(",");
"#;

/// A program that was understood.
pub struct Jq(Filter<data::JustLut<Val>>);

impl std::fmt::Debug for Jq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Jq")
    }
}

impl Jq {
    /// Reads a program. It knows all that jaq's standard library has but the environment, where passwords are.
    ///
    /// # Errors
    /// One sentence with the place of what is wrong.
    pub fn parse(program: &str) -> Result<Self, String> {
        let formats = load::parse(FORMATS, |p| p.defs()).unwrap_or_default();
        let defs = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(formats);
        let funs = jaq_core::funs().chain(jaq_std::funs().filter(|(name, ..)| *name != "env")).chain(jaq_json::funs());
        let arena = Arena::default();
        let file = File { code: program, path: () };
        let modules = Loader::new(defs).load(&arena, file).map_err(|errors| {
            let first = errors.into_iter().next().map(|(_, error)| unread(program, error));
            first.unwrap_or_else(|| "it cannot be read".to_owned())
        })?;
        let filter = Compiler::default().with_funs(funs).compile(modules).map_err(|errors| {
            let first = errors.into_iter().flat_map(|(_, all)| all).next();
            first.map_or_else(
                || "it cannot be understood".to_owned(),
                |(name, what)| format!("{}: there is no {} {name:?}", place(program, name), what.as_str()),
            )
        })?;
        Ok(Self(filter))
    }

    /// What it makes of an answer.
    ///
    /// # Errors
    /// What the program itself raises.
    pub fn run(&self, answer: &Value) -> anyhow::Result<Vec<Value>> {
        let wrong = |why: String| anyhow!("--jq: {why}");
        let input = read::parse_single(answer.to_string().as_bytes()).map_err(|e| wrong(e.to_string()))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        let mut results = Vec::new();
        for result in self.0.id.run((context, input)) {
            match result {
                Ok(value) => results.push(back(&value)),
                // What is no error is `halt`: it ends the program, and not ours.
                Err(exception) => match exception.get_err() {
                    Ok(error) => return Err(wrong(error.to_string())),
                    Err(_) => break,
                },
            }
        }
        Ok(results)
    }
}

/// As text for stdout: strings as they are, all else as JSON, laid out for a person where one reads.
pub fn text(results: &[Value], pretty: bool) -> String {
    let mut text = String::new();
    for result in results {
        let _ = match result {
            Value::String(plain) => writeln!(text, "{plain}"),
            other if pretty => writeln!(text, "{other:#}"),
            other => writeln!(text, "{other}"),
        };
    }
    text
}

/// What JSON cannot say, such as `nan`, is null in it, as jq has it.
fn back(value: &Val) -> Value {
    serde_json::from_str(&value.to_string()).unwrap_or(Value::Null)
}

fn unread(program: &str, error: load::Error<&str>) -> String {
    let at = |what: &str, found: &str| {
        let word: String = found.chars().take(20).collect();
        let shown = if word.is_empty() { "the end".to_owned() } else { format!("{word:?}") };
        format!("{}: {what} was expected, not {shown}", place(program, found))
    };
    match error {
        load::Error::Io(all) => all.into_iter().next().map(|(_, why)| why).unwrap_or_default(),
        load::Error::Lex(all) => all
            .into_iter()
            .next()
            // Its own words for a delimiter know four of them and panic at others.
            .map(|(expected, found)| match expected {
                load::lex::Expect::Delim(open) => format!("{}: {open:?} is never closed", place(program, open)),
                other => at(other.as_str(), found),
            })
            .unwrap_or_default(),
        load::Error::Parse(all) => {
            all.into_iter().next().map(|(expected, found)| at(expected.as_str(), found)).unwrap_or_default()
        }
    }
}

/// `column 7`, of a part of the program.
fn place(program: &str, part: &str) -> String {
    let at = load::span(program, part).start;
    format!("column {}", program.get(..at).map_or(0, |before| before.chars().count()) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn run(program: &str, input: &Value) -> String {
        text(&Jq::parse(program).unwrap().run(input).unwrap(), false)
    }

    #[test]
    fn a_program_picks_and_shapes() {
        let list = json!([{"name": "a", "n": 1}, {"name": "b", "n": 18_446_744_073_709_551_615_u64}]);
        assert_eq!(run(".[].name", &list), "a\nb\n");
        assert_eq!(run("map(select(.n > 1)) | length", &list), "1\n");
        assert_eq!(run(".[1]", &list), "{\"name\":\"b\",\"n\":18446744073709551615}\n");
        assert_eq!(run(".[0] | [.name, .n, null] | @tsv", &list), "a\t1\t\n");
        assert_eq!(run("[\"a\\tb\\\\\", \"c\\\"d\"] | @tsv, @csv", &list), "a\\tb\\\\\tc\"d\n\"a\tb\\\",\"c\"\"d\"\n");
        assert_eq!(run("first, halt, 1", &list), "{\"name\":\"a\",\"n\":1}\n");
        assert_eq!(run("now | type", &list), "number\n");
    }

    #[test]
    fn what_is_wrong_says_where() {
        for (program, why) in [
            (".[", "column 2: \"[\" is never closed"),
            (".a | foo", "column 6: there is no filter \"foo\""),
            ("if . then 1", "column 12: else or end was expected, not the end"),
            ("env.PATH", "column 1: there is no filter \"env\""),
            ("$ENV.PATH", "column 1: there is no variable \"$ENV\""),
        ] {
            assert_eq!(Jq::parse(program).unwrap_err(), why, "{program}");
        }
        let error = Jq::parse(".[].a").unwrap().run(&json!({"a": 1})).unwrap_err();
        assert!(error.to_string().starts_with("--jq: cannot index"), "{error}");
    }

    proptest! {
        #[test]
        fn no_program_breaks_it(program in "[.a-c\\[\\]{}()|,:\"$@ 0-9\\\\]{0,24}") {
            let _ = Jq::parse(&program);
        }

        #[test]
        fn what_passes_through_is_the_same(keys in prop::collection::vec(("[a-z]{1,4}", any::<i64>()), 0..6)) {
            let object: Value = keys.into_iter().map(|(k, v)| (k, json!(v))).collect::<serde_json::Map<_, _>>().into();
            prop_assert_eq!(Jq::parse(".").unwrap().run(&object).unwrap(), vec![object]);
        }
    }
}
