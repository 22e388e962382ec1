//! The query language of GET (D).

use std::cmp::Ordering;

use chrono::DateTime;
use serde_json::{Map, Value};

use crate::simulator::refusal::Refusal;
use crate::simulator::shape::Shape;

/// The records and fields that a GET selects.
#[derive(Debug, Default)]
pub(crate) struct Selection {
    filters: Vec<(String, Vec<Condition>)>,
    order: Vec<(String, bool)>,
    most: Option<usize>,
    fields: Vec<String>,
}

/// One alternative of a filter's value.
#[derive(Debug, PartialEq)]
enum Condition {
    Null,
    NotNull,
    Not(String),
    Compare(&'static [Ordering], String),
    Like(String),
}

const LESS: &[Ordering] = &[Ordering::Less];
const MORE: &[Ordering] = &[Ordering::Greater];
const LESS_EQUAL: &[Ordering] = &[Ordering::Less, Ordering::Equal];
const MORE_EQUAL: &[Ordering] = &[Ordering::Greater, Ordering::Equal];
const EQUAL: &[Ordering] = &[Ordering::Equal];

impl Condition {
    /// Reads the operator at the start of a value, and what follows it.
    fn read(text: &str) -> Self {
        match text {
            "null" => return Self::Null,
            "!null" => return Self::NotNull,
            _ => {}
        }
        let operators = [("<=", LESS_EQUAL), (">=", MORE_EQUAL), ("<", LESS), (">", MORE), ("=", EQUAL)];
        for (sign, accepted) in operators {
            if let Some(rest) = text.strip_prefix(sign) {
                return Self::Compare(accepted, rest.to_owned());
            }
        }
        match text.strip_prefix('!') {
            Some(rest) => Self::Not(rest.to_owned()),
            None => Self::Like(text.to_owned()),
        }
    }

    /// Whether one of the values of a field meets it; a path through a list has several.
    fn holds(&self, values: &[Value]) -> bool {
        let set: Vec<&Value> = values.iter().filter(|v| !v.is_null()).collect();
        match self {
            Self::Null => set.is_empty(),
            Self::NotNull => !set.is_empty(),
            Self::Not(text) => !set.iter().any(|v| like(v, text)),
            Self::Like(text) => set.iter().any(|v| like(v, text)),
            Self::Compare(accepted, text) => {
                set.iter().any(|v| compare(v, &Value::from(text.as_str())).is_some_and(|o| accepted.contains(&o)))
            }
        }
    }
}

impl Selection {
    /// Reads the parameters of a GET of a collection; `others` are those that are not filters. Unless `strict`, an unknown
    /// name is that of a field that no record has.
    pub(crate) fn of_collection(
        query: &[(String, String)],
        shape: &Shape,
        others: &[&str],
        strict: bool,
    ) -> Result<Self, Refusal> {
        let mut read = Self::default();
        let known = |name: &str, place: &str| if strict { check(shape, name, place) } else { Ok(()) };
        for (key, value) in query {
            match key.as_str() {
                "fields" => read.fields = fields(value, known)?,
                other if others.contains(&other) => {}
                "order_by" => read.order = order(value, known)?,
                "max_records" => {
                    let most = value.parse().ok().filter(|n| !strict || *n > 0);
                    // 400 (impossible; 0: strict)
                    let wrong = || Refusal::invalid(format!("max_records must be a positive number, not \"{value}\"."));
                    read.most = Some(most.ok_or_else(wrong)?);
                }
                field => {
                    known(field, "the query")?;
                    let alternatives = value.split('|').map(Condition::read).collect();
                    read.filters.push((field.to_owned(), alternatives));
                }
            }
        }
        Ok(read)
    }

    /// Reads the parameters of a GET of one record, which takes no filters.
    pub(crate) fn of_record(
        query: &[(String, String)],
        shape: &Shape,
        others: &[&str],
        strict: bool,
    ) -> Result<Self, Refusal> {
        let mut read = Self::default();
        for (key, value) in query {
            match key.as_str() {
                "fields" => {
                    read.fields = fields(value, |name, place| if strict { check(shape, name, place) } else { Ok(()) })?
                }
                other if !strict || others.contains(&other) => {}
                // 400 (strict)
                unknown => return Err(Refusal::invalid(format!("The parameter \"{unknown}\" is not known here."))),
            }
        }
        Ok(read)
    }

    /// Filters, sorts, limits and projects a collection.
    pub(crate) fn apply(&self, mut records: Vec<Value>, shape: &Shape) -> Vec<Value> {
        records.retain(|record| {
            self.filters.iter().all(|(path, any)| {
                let values = lookup(record, path);
                any.iter().any(|condition| condition.holds(&values))
            })
        });
        records.sort_by(|a, b| {
            let by = |(path, descending): &(String, bool)| {
                let (a, b) = (lookup(a, path), lookup(b, path));
                match (a.first(), b.first()) {
                    (Some(a), Some(b)) => {
                        let order = compare(a, b).unwrap_or(Ordering::Equal);
                        if *descending { order.reverse() } else { order }
                    }
                    // Records without the field come last, in either direction.
                    (a, b) => a.is_none().cmp(&b.is_none()),
                }
            };
            self.order.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
        });
        records.truncate(self.most.unwrap_or(usize::MAX));
        records.iter().map(|record| self.project(record, shape)).collect()
    }

    /// The selected fields of one record.
    pub(crate) fn project(&self, record: &Value, shape: &Shape) -> Value {
        let mut out = Value::Object(Map::new());
        let mut add = |paths: &mut dyn Iterator<Item = &str>| {
            for path in paths {
                graft(&mut out, record, path);
            }
        };
        add(&mut shape.identifying.iter().copied());
        if self.fields.is_empty() {
            add(&mut shape.default.iter().copied());
        }
        for field in &self.fields {
            match field.as_str() {
                "*" => add(&mut shape.default.iter().chain(shape.cheap).copied()),
                "**" => add(&mut shape.all()),
                path => add(&mut std::iter::once(path)),
            }
        }
        out
    }
}

fn check(shape: &Shape, path: &str, place: &str) -> Result<(), Refusal> {
    if shape.has(path) {
        Ok(())
    } else {
        // 400 (strict)
        Err(Refusal::invalid(format!("\"{path}\" in {place} is not the name of a field.")))
    }
}

fn fields(value: &str, known: impl Fn(&str, &str) -> Result<(), Refusal>) -> Result<Vec<String>, Refusal> {
    let names = value.split(',').map(str::trim).filter(|name| !name.is_empty());
    names
        .map(|name| {
            if !matches!(name, "*" | "**") {
                known(name, "fields")?;
            }
            Ok(name.to_owned())
        })
        .collect()
}

fn order(value: &str, known: impl Fn(&str, &str) -> Result<(), Refusal>) -> Result<Vec<(String, bool)>, Refusal> {
    value
        .split(',')
        .map(|key| {
            let words: Vec<&str> = key.split_whitespace().collect();
            let (field, descending) = match words.as_slice() {
                [field] | [field, "asc"] => (*field, false),
                [field, "desc"] => (*field, true),
                // 400 (impossible)
                _ => return Err(Refusal::invalid(format!("\"{key}\" in order_by is not a field and a direction."))),
            };
            known(field, "order_by")?;
            Ok((field.to_owned(), descending))
        })
        .collect()
}

/// The values at a dotted path, which goes into each member of a list.
fn lookup(record: &Value, path: &str) -> Vec<Value> {
    let mut values = vec![record.clone()];
    for key in path.split('.') {
        values = values.into_iter().flat_map(spread).filter_map(|v| v.get(key).cloned()).collect();
    }
    values.into_iter().flat_map(spread).filter(|v| !v.is_null()).collect()
}

fn spread(value: Value) -> Vec<Value> {
    match value {
        Value::Array(list) => list,
        other => vec![other],
    }
}

/// Copies the field at `path` from `from` to `to`, with the objects and lists around it.
fn graft(to: &mut Value, from: &Value, path: &str) {
    let (key, rest) = path.split_once('.').map_or((path, None), |(k, r)| (k, Some(r)));
    let (Some(source), Some(map)) = (from.get(key), to.as_object_mut()) else { return };
    let Some(rest) = rest else {
        map.insert(key.to_owned(), source.clone());
        return;
    };
    match source {
        Value::Object(_) => {
            let inner = map.entry(key).or_insert_with(|| Value::Object(Map::new()));
            graft(inner, source, rest);
        }
        Value::Array(list) => {
            let empty = || list.iter().map(|_| Value::Object(Map::new())).collect();
            if let Some(inner) = map.entry(key).or_insert_with(empty).as_array_mut() {
                for (to, from) in inner.iter_mut().zip(list) {
                    graft(to, from, rest);
                }
            }
        }
        other => {
            map.insert(key.to_owned(), other.clone());
        }
    }
}

/// Compares numbers as numbers, times as times, and anything else as text: a serial number or a version may look like a
/// number.
fn compare(a: &Value, b: &Value) -> Option<Ordering> {
    if let (Value::Number(_), Some(a), Some(b)) = (a, number(a), number(b)) {
        return a.partial_cmp(&b);
    }
    let (a, b) = (plain(a), plain(b));
    match (DateTime::parse_from_rfc3339(&a), DateTime::parse_from_rfc3339(&b)) {
        (Ok(a), Ok(b)) => Some(a.cmp(&b)),
        _ => Some(a.cmp(&b)),
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(n) => n.as_f64(),
        Value::String(text) => text.parse().ok().filter(|n: &f64| n.is_finite()),
        _ => None,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Equality, where `*` matches any characters (greedy, D).
fn like(value: &Value, pattern: &str) -> bool {
    if !pattern.contains('*') {
        return compare(value, &Value::from(pattern)) == Some(Ordering::Equal);
    }
    let text = plain(value);
    let pieces: Vec<&str> = pattern.split('*').collect();
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return false };
    let Some(mut rest) = text.strip_prefix(first).and_then(|t| t.strip_suffix(last)) else { return false };
    for piece in &pieces[1..pieces.len() - 1] {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
#[path = "query_tests.rs"]
mod tests;
