//! The fields of a resource that are known, by the names that users give them.

use super::query::Filter;
use super::resource::{Column, Resource, heading};
use crate::suggest;

impl Resource {
    /// The field that a user means by a name: the heading of a column stands for the field of the column. A name that is
    /// not known is left as it is, since the server may have such a field.
    pub(crate) fn field_of(&self, name: &str) -> String {
        let is_heading = |column: &&Column| heading(column).eq_ignore_ascii_case(name);
        let by_heading = || self.columns.iter().find(is_heading).map_or(name, |column| column.field);
        if self.has_field(name) { name.to_owned() } else { by_heading().to_owned() }
    }

    /// The field that a user means by a name in a filter or a sort key: as [`Resource::field_of`], and the name of an
    /// object for the object, which has no value of its own.
    pub(crate) fn value_of(&self, name: &str) -> String {
        let field = self.field_of(name);
        let name_of_it = format!("{field}.name");
        if self.fields.contains(&name_of_it.as_str()) { name_of_it } else { field }
    }

    /// Whether this is a known field, or an object with known fields.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        let is_inside = |field: &str| field.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
        self.fields.iter().any(|field| *field == name || is_inside(field))
    }

    /// The fields that are asked for to show a field or a computed column.
    pub(crate) fn needed_for<'a>(&'a self, shown: &'a str) -> Vec<&'a str> {
        let computed = self.columns.iter().find(|column| column.computed.is_some() && column.field == shown);
        computed.map_or(vec![shown], |column| column.fields().to_vec())
    }

    /// The known values of a field; empty if it may have any.
    pub(crate) fn values_of(&self, name: &str) -> &'static [&'static str] {
        self.values.iter().find(|(field, _)| *field == name).map_or(&[], |(_, values)| values)
    }

    /// Says that this is not a known field, and which are.
    pub(crate) fn unknown_field(&self, name: &str) -> String {
        let of_fields = self.columns.iter().filter(|column| column.computed.is_none());
        let headings: Vec<String> = of_fields.map(heading).collect();
        let similar = suggest::nearest(name, self.fields.iter().copied().chain(headings.iter().map(String::as_str)));
        let similar =
            similar.or_else(|| self.fields.iter().copied().find(|field| name.len() > 2 && field.contains(name)));
        let known = self.fields.join(", ");
        format!("{name:?} is not a known field of {}{}Known fields: {known}", self.plural, did_you_mean(similar))
    }

    /// Says which value of a filter is not one of the known values of its field, if there is one.
    pub(crate) fn unknown_value(&self, filter: &Filter) -> Option<String> {
        let known = self.values_of(&filter.field);
        let is_plain = |value: &&str| {
            !value.starts_with(['!', '<', '>', '=']) && !value.contains('*') && !matches!(*value, "" | "null")
        };
        let mut values = filter.value.split('|').map(str::trim).filter(is_plain);
        let value = values.find(|value| !known.is_empty() && !known.contains(value))?;
        let similar = did_you_mean(suggest::nearest(value, known.iter().copied()));
        Some(format!("{value:?} is not a known value of {}{similar}Known values: {}", filter.field, known.join(", ")))
    }
}

fn did_you_mean(similar: Option<&str>) -> String {
    similar.map_or_else(|| ". ".to_owned(), |name| format!("; did you mean {name:?}? "))
}

#[cfg(test)]
mod tests {
    use super::super::resource::Column;
    use super::super::resources::{CLUSTERS, EVENTS, HOSTS, IMAGES, JOBS, NETWORKS, NODES};

    #[test]
    fn a_heading_stands_for_the_field_of_its_column() {
        for (resource, name, field) in [
            (&CLUSTERS, "deployed", "is_deployed"),
            (&CLUSTERS, "STATE", "state"),
            (&CLUSTERS, "ontap", "ontap_image_version"),
            (&CLUSTERS, "nodes", "nodes"),
            (&HOSTS, "management_server", "management_server"),
            (&IMAGES, "version", "id"),
            (&NETWORKS, "network", "name"),
            (&NODES, "type", "instance_type"),
            (&EVENTS, "type", "type"),
            (&JOBS, "nonsense", "nonsense"),
            (&JOBS, "**", "**"),
        ] {
            assert_eq!(resource.field_of(name), field, "{name}");
        }
        assert_eq!(NODES.value_of("host"), "host.name");
        assert_eq!(NODES.value_of("ip"), "ip");
        assert_eq!(JOBS.value_of("error"), "error");
    }

    #[test]
    fn an_unknown_field_gets_a_similar_one_and_all_that_are_known() {
        let text = JOBS.unknown_field("stat");
        assert!(
            text.starts_with(
                "\"stat\" is not a known field of jobs; did you mean \"state\"? Known fields: id, state, "
            )
        );
        assert!(CLUSTERS.unknown_field("version").contains("mean \"ontap_image_version\"?"));
        assert!(CLUSTERS.unknown_field("deploed").contains("mean \"deployed\"?"));
        let text = IMAGES.unknown_field("zzz");
        assert_eq!(text, "\"zzz\" is not a known field of images. Known fields: id, name, state");
    }

    #[test]
    fn an_unknown_value_gets_the_known_ones_unless_it_is_a_pattern() {
        let unknown = |filter: &str| JOBS.unknown_value(&filter.parse().unwrap());
        assert_eq!(
            unknown("state=runing").unwrap(),
            "\"runing\" is not a known value of state; did you mean \"running\"? Known values: queued, running, success, failure"
        );
        assert!(unknown("state=running|bogus").unwrap().starts_with("\"bogus\" is not a known value of state. Known"));
        for good in ["state=running", "state=queued|running", "state=!bogus", "state=run*", "state=null", "message=x"] {
            assert_eq!(unknown(good), None, "{good}");
        }
    }

    #[test]
    fn columns_names_and_values_are_those_of_known_fields() {
        use super::super::resources::*;
        for resource in [
            &CLUSTERS,
            &NODES,
            &NETWORKS,
            &POOLS,
            &HOSTS,
            &CREDENTIALS,
            &IMAGES,
            &JOBS,
            &LICENSES,
            &EVENTS,
            &CHECKS,
            &BACKUPS,
            &MEDIATORS,
            &DISKS,
            &HOST_NETWORKS,
            &HOST_POOLS,
            &HOST_DISKS,
        ] {
            let used =
                resource.columns.iter().flat_map(Column::fields).copied().chain(resource.summary.iter().copied());
            let used = used.chain([resource.name]).chain(resource.values.iter().map(|(field, _)| *field));
            for field in used {
                assert!(resource.fields.contains(&field), "{field} of {}", resource.plural);
            }
        }
    }
}
