//! Kinds of resources, and finding one by its name or its id.

use serde_json::{Value, json};

use crate::deploy::model::clean;
use crate::deploy::model::text;
use crate::deploy::{Call, Client};
use crate::output::View;
use crate::output::value::field;
use crate::settings::UsageError;
use crate::suggest;

/// A kind of resource.
#[derive(Debug)]
pub struct Resource {
    /// `cluster`.
    pub noun: &'static str,
    /// The field that holds its name; dots name a nested one.
    pub name: &'static str,
    /// How it is listed.
    pub view: View,
}

/// A resource that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceRef {
    /// Opaque.
    pub id: String,
    /// As people call it.
    pub name: String,
}

impl ResourceRef {
    /// What is answered for something that was created or removed.
    pub fn record(&self) -> Value {
        json!({"id": self.id, "name": self.name})
    }
}

impl std::fmt::Display for ResourceRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

/// A name that does not name one thing.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// Nothing has this name or id.
    #[error("there is no {noun} {given:?}{}", suggestion.as_ref().map(|n| format!("; did you mean {n:?}?")).unwrap_or_default())]
    NotFound {
        /// The kind.
        noun: &'static str,
        /// What the user wrote.
        given: String,
        /// A name that is much alike.
        suggestion: Option<String>,
    },
    /// Several have this name.
    #[error("the name {given:?} fits {} {noun}s: name one by its id: {}", ids.len(), ids.join(", "))]
    Ambiguous {
        /// The kind.
        noun: &'static str,
        /// What the user wrote.
        given: String,
        /// All that it fits.
        ids: Vec<String>,
    },
}

impl Resource {
    /// All of a collection, as name and id.
    ///
    /// # Errors
    /// Those of the call.
    pub fn all(&self, client: &Client, path: &[&str]) -> anyhow::Result<Vec<ResourceRef>> {
        let fields = if self.name == "id" { "id".to_owned() } else { format!("id,{}", self.name) };
        let records = client.collection(&Call::get(path).query("fields", fields))?;
        Ok(records.iter().filter_map(|record| self.found(record)).collect())
    }

    /// The name and id in a record; where it has no name, its id serves as one.
    pub fn found(&self, record: &Value) -> Option<ResourceRef> {
        let id = text(record.get("id")?)?;
        let name = clean(&field(record, self.name).as_ref().and_then(text).unwrap_or_else(|| id.clone()));
        Some(ResourceRef { id, name })
    }

    /// The one member of the collection at `path` whose id or else whose name is `given`.
    ///
    /// # Errors
    /// [`LookupError`], or those of the call.
    pub fn find(&self, client: &Client, path: &[&str], given: &str) -> anyhow::Result<ResourceRef> {
        if given.is_empty() {
            return Err(UsageError::new(format!("the name of the {} is empty", self.noun)).into());
        }
        pick(self.noun, self.all(client, path)?, given).map_err(Into::into)
    }
}

/// The one of `all` whose id or else whose name is `given`.
///
/// # Errors
/// [`LookupError`]
pub fn pick(noun: &'static str, all: Vec<ResourceRef>, given: &str) -> Result<ResourceRef, LookupError> {
    if let Some(found) = all.iter().find(|f| f.id == given) {
        return Ok(found.clone());
    }
    let mut fitting: Vec<&ResourceRef> = all.iter().filter(|f| f.name == given).collect();
    let given = given.to_owned();
    match (fitting.pop(), fitting.is_empty()) {
        (Some(found), true) => Ok(found.clone()),
        (Some(last), false) => {
            let ids = fitting.iter().chain([&last]).map(|f| f.id.clone()).collect();
            Err(LookupError::Ambiguous { noun, given, ids })
        }
        (None, _) => {
            let suggestion = suggest::nearest(&given, all.iter().map(|f| f.name.as_str())).map(str::to_owned);
            Err(LookupError::NotFound { noun, given, suggestion })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(pairs: &[(&str, &str)]) -> Vec<ResourceRef> {
        pairs.iter().map(|(id, name)| ResourceRef { id: (*id).to_owned(), name: (*name).to_owned() }).collect()
    }

    #[test]
    fn an_id_wins_over_a_name() {
        let found = pick("cluster", all(&[("1", "b"), ("b", "c")]), "b").unwrap();
        assert_eq!(found.name, "c");
        assert_eq!(pick("cluster", all(&[("1", "b")]), "b").unwrap().id, "1");
    }

    #[test]
    fn a_name_that_two_have_lists_both_ids() {
        let error = pick("cluster", all(&[("1", "b"), ("2", "b")]), "b").unwrap_err();
        assert_eq!(error.to_string(), "the name \"b\" fits 2 clusters: name one by its id: 1, 2");
    }

    #[test]
    fn a_name_that_nobody_has_gets_the_nearest_one() {
        let error = pick("host", all(&[("1", "esx-01"), ("2", "other")]), "esx-1").unwrap_err();
        assert_eq!(error.to_string(), "there is no host \"esx-1\"; did you mean \"esx-01\"?");
        let error = pick("host", all(&[]), "esx-1").unwrap_err();
        assert_eq!(error.to_string(), "there is no host \"esx-1\"");
    }
}
