//! The query language of lists: filters, fields, order and limit (D).

use super::call::Call;

/// The query parameters of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Query {
    /// Filters, all of which must match.
    pub(crate) filters: Vec<Filter>,
    /// The fields to return; an empty list means `*`, the inexpensive ones.
    pub(crate) fields: Vec<String>,
    /// Sort keys, each `FIELD`, `FIELD asc` or `FIELD desc`.
    pub(crate) order: Vec<String>,
    /// The maximum number of records.
    pub(crate) limit: Option<u32>,
}

/// A filter on one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Filter {
    /// The field; dots separate nested ones.
    pub(crate) field: String,
    /// The value, with an operator of the API before it if there is one.
    pub(crate) value: String,
}

impl Query {
    /// Adds the query to a call.
    pub(crate) fn on(&self, mut call: Call) -> Call {
        let fields = if self.fields.is_empty() { "*".to_owned() } else { self.fields.join(",") };
        call = call.query("fields", fields);
        for filter in &self.filters {
            call = call.query(&filter.field, filter.value.as_str());
        }
        if !self.order.is_empty() {
            call = call.query("order_by", self.order.join(","));
        }
        match self.limit {
            Some(n) => call.query("max_records", n.to_string()),
            None => call,
        }
    }
}

impl std::str::FromStr for Filter {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some((field, value)) = text.split_once('=') else {
            return Err("a filter is FIELD=VALUE, such as state=running or 'time=>2019-04-04'".to_owned());
        };
        let field = field.trim();
        if is_field(field) {
            Ok(Self { field: field.to_owned(), value: value.to_owned() })
        } else {
            Err(format!(
                "{field:?} is not the name of a field; an operator comes before the value, as in 'state=!running'"
            ))
        }
    }
}

/// Parses a sort key: a field and optionally a direction.
///
/// # Errors
/// A message with the syntax.
pub(crate) fn sort_key(text: &str) -> Result<String, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [field] if is_field(field) => Ok((*field).to_owned()),
        [field, way @ ("asc" | "desc")] if is_field(field) => Ok(format!("{field} {way}")),
        _ => Err("a sort key is FIELD, 'FIELD asc' or 'FIELD desc'".to_owned()),
    }
}

/// Parses the name of a field to return; `*` stands for the inexpensive ones, `**` for all.
///
/// # Errors
/// A message that repeats the invalid name.
pub(crate) fn field_name(text: &str) -> Result<String, String> {
    match text.trim() {
        all @ ("*" | "**") => Ok(all.to_owned()),
        field if is_field(field) => Ok(field.to_owned()),
        other => Err(format!("{other:?} is not the name of a field")),
    }
}

fn is_field(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_becomes_parameters() {
        let query = Query {
            filters: vec!["time=>2019-04-04T15:41:29Z".parse().unwrap(), "name=a=b".parse().unwrap()],
            fields: vec!["name".to_owned(), "nodes.name".to_owned()],
            order: vec![sort_key(" name  desc ").unwrap(), sort_key("id").unwrap()],
            limit: Some(20),
        };
        assert_eq!(
            query.on(Call::get(&["clusters"])).target(),
            "/clusters?fields=name,nodes.name&time=%3E2019-04-04T15:41:29Z&name=a%3Db&order_by=name%20desc,id&max_records=20"
        );
        assert_eq!(Query::default().on(Call::get(&["jobs"])).target(), "/jobs?fields=*");
    }

    #[test]
    fn the_error_for_a_wrong_filter_shows_the_syntax() {
        assert!("name".parse::<Filter>().unwrap_err().contains("FIELD=VALUE"));
        assert!("name!=x".parse::<Filter>().unwrap_err().contains("before the value"));
        assert!(sort_key("name up").is_err());
        assert!(sort_key("").is_err());
        assert!(field_name("a b").is_err());
    }
}
