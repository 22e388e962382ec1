//! Cluster files as templates, in the syntax of Jinja: a file is rendered once for each row of a table.

mod positions;
#[cfg(test)]
mod tests;
mod values;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior, Value};

use self::positions::{Lines, Positions};
use self::values::{Values, is_marker, reserved};
use super::document::{Diagnostic, Location, YamlNode, YamlValue, parse};
use super::table::{Row, Table};
use crate::suggest;

/// The name of the only template of the library's environment.
const NAME: &str = "file";

/// A template.
pub(crate) struct Template {
    text: String,
    environment: Environment<'static>,
    values: Arc<Mutex<Values>>,
}

impl Template {
    /// Compiles a template.
    ///
    /// # Errors
    /// Its first syntax error, or what it must not contain.
    pub(crate) fn new(text: &str) -> Result<Self, Diagnostic> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
        let refused = text.find(is_marker).map(|at| (at, reserved()));
        let escaping = || autoescape(&text).map(|at| (at, "the tag autoescape is not supported".to_owned()));
        if let Some((at, message)) = refused.or_else(escaping) {
            return Err(Diagnostic { location: Lines::of(&text).location(at), path: String::new(), message });
        }
        let values = Arc::new(Mutex::new(Values::default()));
        let mut environment = environment(values.clone());
        match environment.add_template_owned(NAME, text.clone()) {
            Ok(()) => Ok(Self { text, environment, values }),
            Err(error) => Err(diagnostic(&error, &Lines::of(&text))),
        }
    }

    /// Renders the template with a row of a table, and parses the result. Its locations are those of the template.
    ///
    /// # Errors
    /// Every undefined name, or the first other problem.
    pub(crate) fn render(&self, table: &Table, row: &Row) -> Result<YamlNode, Vec<Diagnostic>> {
        let template = self.environment.get_template(NAME).map_err(|error| vec![self.diagnostic(&error)])?;
        let mut row_values = row.values.clone();
        let mut problems = Vec::new();
        let (rendered, spans) = loop {
            *self.values() = Values::default();
            let error = match template.render_with_spans(Value::from(row_values.clone())) {
                Ok(_) if !problems.is_empty() => return Err(problems),
                Ok(rendered) => break rendered,
                Err(error) => error,
            };
            // To find the other undefined names too, it is rendered again with a value for this one.
            let name = undefined(&error).map(str::to_owned).or_else(|| self.misused(&template, &error, &row_values));
            match name.filter(|name| !row_values.contains_key(name)) {
                Some(name) => {
                    let message = not_a_column(&name, table);
                    problems.push(Diagnostic { message, ..self.diagnostic(&error) });
                    row_values.insert(name, Value::from(""));
                }
                None if problems.is_empty() => return Err(vec![self.diagnostic(&error)]),
                None => return Err(problems),
            }
        };
        let positions = Positions { template: &Lines::of(&self.text), rendered: Lines::of(&rendered), spans: &spans };
        let mut document = parse(&rendered)
            .map_err(|problem| vec![Diagnostic { location: positions.of(problem.location), ..problem }])?;
        relocate(&mut document, &positions);
        self.values().insert(&mut document, &mut problems);
        if problems.is_empty() { Ok(document) } else { Err(problems) }
    }

    fn values(&self) -> MutexGuard<'_, Values> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An undefined name in the expression of an error that is about its type, such as that of a filter: `x` in
    /// `x | split`.
    fn misused(
        &self,
        template: &minijinja::Template<'_, '_>,
        error: &minijinja::Error,
        row: &BTreeMap<String, Value>,
    ) -> Option<String> {
        if error.kind() != ErrorKind::InvalidOperation {
            return None;
        }
        let line = self.text.lines().nth(error.line()?.checked_sub(1)?)?;
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let mut names: Vec<String> = template.undeclared_variables(false).into_iter().collect();
        let is_known =
            |name: &str| row.contains_key(name) || self.environment.globals().any(|(known, _)| known == name);
        names.retain(|name| !is_known(name) && line.split(|c| !is_word(c)).any(|word| word == name));
        names.into_iter().min_by_key(|name| line.find(name.as_str()))
    }

    fn diagnostic(&self, error: &minijinja::Error) -> Diagnostic {
        diagnostic(error, &Lines::of(&self.text))
    }
}

/// The environment of a template. What it prints goes to `values`, and a marker into the text. The library treats a text
/// as safe if it comes from the template itself: a block that was captured, which has markers for its values.
fn environment(values: Arc<Mutex<Values>>) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("marker".into()));
    environment.set_debug(true);
    if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
        environment.set_syntax(syntax);
    }
    // They would turn a value into text of the template.
    for filter in ["safe", "escape", "e"] {
        environment.remove_filter(filter);
    }
    environment.set_formatter(move |out, _, value| {
        if value.is_safe() {
            return Ok(out.write_str(value.as_str().unwrap_or_default())?);
        }
        let marker = values.lock().unwrap_or_else(PoisonError::into_inner).add(value.clone());
        match marker {
            Some(marker) => Ok(out.write_str(marker.encode_utf8(&mut [0; 4]))?),
            None => Err(minijinja::Error::new(ErrorKind::InvalidOperation, "too many values")),
        }
    });
    environment
}

/// Where the tag that switches off the markers is.
fn autoescape(text: &str) -> Option<usize> {
    let is_tag = |at: &usize| text[at + 2..].trim_start_matches(['-', '+']).trim_start().starts_with("autoescape");
    text.match_indices("{%").map(|(at, _)| at).find(is_tag)
}

/// Replaces the locations of a document by those of the template.
fn relocate(node: &mut YamlNode, positions: &Positions<'_>) {
    node.location = positions.of(node.location);
    match &mut node.value {
        YamlValue::Null | YamlValue::Scalar { .. } => {}
        YamlValue::List(list) => list.iter_mut().for_each(|inner| relocate(inner, positions)),
        YamlValue::Map(entries) => {
            for (_, location, inner) in entries {
                *location = positions.of(*location);
                relocate(inner, positions);
            }
        }
    }
}

fn diagnostic(error: &minijinja::Error, template: &Lines<'_>) -> Diagnostic {
    let line = Location { line: error.line().unwrap_or(1), column: 1 };
    let location = error.range().map_or(line, |range| template.location(range.start));
    let message = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    Diagnostic { location, path: String::new(), message }
}

/// The name that is undefined: `a` of `a.b`.
fn undefined(error: &minijinja::Error) -> Option<&str> {
    if error.kind() != ErrorKind::UndefinedError {
        return None;
    }
    let name = error.detail()?.split('`').nth(1)?;
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
    Some(&name[..end]).filter(|name| !name.is_empty())
}

fn not_a_column(name: &str, table: &Table) -> String {
    let columns: Vec<&str> = table.columns.iter().map(String::as_str).collect();
    if columns.contains(&name) {
        return format!("this row has no {name}");
    }
    let suggestion = suggest::nearest(name, columns.iter().copied());
    let suggestion = suggestion.map(|suggestion| format!("; did you mean {suggestion}?")).unwrap_or_default();
    format!("{name} is not a column of {}{suggestion} (columns: {})", table.name, columns.join(", "))
}
