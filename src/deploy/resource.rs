//! A resource of the API: its noun, its path, its name and how it is listed.

use std::time::Duration;

use serde_json::{Value, json};

use super::call::Call;
use super::client::Client;
use super::error::Error;
use super::field::{field, text};
use super::text::printable;

/// The placeholder for the id of a parent in [`Resource::path`].
pub(crate) const PARENT: &str = "{}";

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    /// The heading.
    pub(crate) title: &'static str,
    /// The field that it shows; dots name nested ones.
    pub(crate) field: &'static str,
    /// What it shows if records have no such field.
    pub(crate) computed: Option<Computed>,
    /// Whether it is left out on a terminal on which the table does not fit otherwise.
    pub(crate) is_optional: bool,
}

/// A duration that the fields of a record determine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Computed {
    /// The fields.
    pub(crate) from: &'static [&'static str],
    /// The duration; `None` if a field is missing.
    pub(crate) value: fn(&Value) -> Option<Duration>,
}

impl Column {
    /// The column, left out on a terminal on which the table does not fit otherwise.
    pub(crate) const fn optional(self) -> Self {
        Self { is_optional: true, ..self }
    }

    /// The fields of a record that it needs.
    pub(crate) fn fields(&self) -> &[&'static str] {
        self.computed.as_ref().map_or(std::slice::from_ref(&self.field), |computed| computed.from)
    }
}

/// A column with this heading for this field.
pub(crate) const fn column(title: &'static str, field: &'static str) -> Column {
    Column { title, field, computed: None, is_optional: false }
}

/// A column with this heading for a duration, which `--fields` calls `name`.
pub(crate) const fn duration(
    title: &'static str,
    name: &'static str,
    from: &'static [&'static str],
    value: fn(&Value) -> Option<Duration>,
) -> Column {
    Column { title, field: name, computed: Some(Computed { from, value }), is_optional: false }
}

/// The heading of a column as the name of a field: `management_server`.
pub(crate) fn heading(column: &Column) -> String {
    column.title.to_lowercase().replace(' ', "_")
}

/// A resource of the API.
#[derive(Debug)]
pub(crate) struct Resource {
    /// What one is called in messages: `storage pool`.
    pub(crate) noun: &'static str,
    /// What several are called.
    pub(crate) plural: &'static str,
    /// The segments of the collection's path below the API's base, with [`PARENT`] for the id of each parent.
    pub(crate) path: &'static [&'static str],
    /// The field that holds the name; dots name a nested one.
    pub(crate) name: &'static str,
    /// The fields that describe one in the completion of names.
    pub(crate) summary: &'static [&'static str],
    /// The columns of a list.
    pub(crate) columns: &'static [Column],
    /// The known fields; dots name nested ones. A server may have others.
    pub(crate) fields: &'static [&'static str],
    /// The known values of those fields that have few. A server may have others.
    pub(crate) values: &'static [(&'static str, &'static [&'static str])],
}

/// The name and the id of a resource that exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ResourceRef {
    /// Opaque (D).
    pub(crate) id: String,
    /// The id again for a resource without a name.
    pub(crate) name: String,
}

impl ResourceRef {
    /// The answer for a resource that was created or deleted.
    pub(crate) fn record(&self) -> Value {
        json!({"id": self.id, "name": self.name})
    }
}

impl std::fmt::Display for ResourceRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

impl Resource {
    /// The collection on the server, below the parents with these ids: none for `/clusters`, a cluster for its nodes.
    pub(crate) fn collection(&'static self, parents: &[&str]) -> Collection {
        let mut parents = parents.iter().copied();
        let path = self.path.iter().map(|segment| {
            let segment = if *segment == PARENT { parents.next().unwrap_or_default() } else { segment };
            segment.to_owned()
        });
        Collection { resource: self, path: path.collect() }
    }

    /// The name and id in a record; `None` without an id. A record without a name goes by its id.
    pub(crate) fn reference(&self, record: &Value) -> Option<ResourceRef> {
        let id = text(record.get("id")?)?;
        let name = printable(&field(record, self.name).as_ref().and_then(text).unwrap_or_else(|| id.clone()));
        Some(ResourceRef { id, name })
    }
}

/// A collection on the server: the calls that every resource has in common.
#[derive(Debug, Clone)]
pub(crate) struct Collection {
    /// What it holds.
    pub(crate) resource: &'static Resource,
    path: Vec<String>,
}

impl Collection {
    /// `GET` of the collection, without a query.
    pub(crate) fn list(&self) -> Call {
        Call::get(&self.path)
    }

    /// `GET` of one member, without a query.
    pub(crate) fn get(&self, id: &str) -> Call {
        Call::get(&self.member(id))
    }

    /// `POST` to the collection.
    pub(crate) fn post(&self) -> Call {
        Call::post(&self.path)
    }

    /// `PATCH` of one member.
    pub(crate) fn patch(&self, id: &str) -> Call {
        Call::patch(&self.member(id))
    }

    /// `PUT` of one member.
    pub(crate) fn put(&self, id: &str) -> Call {
        Call::put(&self.member(id))
    }

    /// `DELETE` of one member.
    pub(crate) fn delete(&self, id: &str) -> Call {
        Call::delete(&self.member(id))
    }

    /// `POST` to an action of one member, such as `deploy`.
    pub(crate) fn action(&self, id: &str, action: &str) -> Call {
        let mut path = self.member(id);
        path.push(action);
        Call::post(&path)
    }

    fn member<'a>(&'a self, id: &'a str) -> Vec<&'a str> {
        self.path.iter().map(String::as_str).chain([id]).collect()
    }

    /// Name and id of every member.
    ///
    /// # Errors
    /// Those of the call.
    pub(crate) fn references(&self, client: &Client) -> Result<Vec<ResourceRef>, Error> {
        let name = self.resource.name;
        let fields = if name == "id" { "id".to_owned() } else { format!("id,{name}") };
        let records = client.collection(&self.list().query("fields", fields))?;
        Ok(records.iter().filter_map(|record| self.resource.reference(record)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::resources::{CLUSTERS, POOLS};

    #[test]
    fn the_path_of_a_nested_collection_names_its_parents() {
        assert_eq!(CLUSTERS.collection(&[]).get("a/b").target(), "/clusters/a%2Fb");
        let pools = POOLS.collection(&["c", "n"]);
        assert_eq!(pools.list().to_string(), "GET /clusters/c/nodes/n/storage/pools");
        assert_eq!(pools.delete("p").to_string(), "DELETE /clusters/c/nodes/n/storage/pools/p");
    }
}
