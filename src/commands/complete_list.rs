//! Completion candidates for the flags of lists: the known fields of a resource, and their values.

use std::ffi::OsStr;

use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter, CompletionCandidate};

use crate::deploy::resource::{Resource, heading};

/// The fields of a resource, for `--fields`.
pub(crate) fn fields(resource: &'static Resource) -> ArgValueCandidates {
    ArgValueCandidates::new(move || {
        let computed = resource.columns.iter().filter(|column| column.computed.is_some());
        let computed = computed.map(|column| Name { text: heading(column), about: None });
        names(resource).into_iter().chain(computed).map(Name::candidate).collect()
    })
}

/// `FIELD=` and then `FIELD=VALUE`, for `--filter`.
pub(crate) fn filters(resource: &'static Resource) -> ArgValueCompleter {
    ArgValueCompleter::new(move |typed: &OsStr| {
        let typed = typed.to_str().unwrap_or_default();
        let Some((name, value)) = typed.split_once('=') else {
            let matching = names(resource).into_iter().filter(|name| name.text.starts_with(typed));
            return matching.map(|name| Name { text: name.text + "=", ..name }.candidate()).collect();
        };
        let values = resource.values_of(&resource.value_of(name)).iter().filter(|known| known.starts_with(value));
        values.map(|known| CompletionCandidate::new(format!("{name}={known}"))).collect()
    })
}

/// The known values of a field, for a flag that is a filter on it.
pub(crate) fn values(resource: &'static Resource, field: &'static str) -> ArgValueCandidates {
    ArgValueCandidates::new(move || resource.values_of(field).iter().map(CompletionCandidate::new).collect())
}

/// `FIELD`, and `FIELD asc` and `FIELD desc` once it is clear which field is meant, for `--sort`.
pub(crate) fn sort_keys(resource: &'static Resource) -> ArgValueCompleter {
    ArgValueCompleter::new(move |typed: &OsStr| {
        let typed = typed.to_str().unwrap_or_default();
        let (start, has_space) = typed.split_once(' ').map_or((typed, false), |(name, _)| (name, true));
        let all = names(resource);
        let exact: Vec<&Name> = all.iter().filter(|name| name.text == start).collect();
        let similar: Vec<&Name> = all.iter().filter(|name| !has_space && name.text.starts_with(start)).collect();
        let mut keys: Vec<Name> = similar.iter().copied().cloned().collect();
        let meant = if similar.len() == 1 { &similar } else { &exact };
        for (name, way) in meant.iter().flat_map(|name| ["asc", "desc"].map(|way| (name, way))) {
            keys.push(Name { text: format!("{} {way}", name.text), about: name.about });
        }
        keys.retain(|key| key.text.starts_with(typed));
        keys.into_iter().map(Name::candidate).collect()
    })
}

/// A name of a field.
#[derive(Clone)]
struct Name {
    text: String,
    /// For the heading of a column, the field that it stands for.
    about: Option<&'static str>,
}

impl Name {
    fn candidate(self) -> CompletionCandidate {
        CompletionCandidate::new(self.text).help(self.about.map(Into::into))
    }
}

/// The known fields, and the headings of columns that stand for other fields.
fn names(resource: &'static Resource) -> Vec<Name> {
    let fields = resource.fields.iter().map(|field| Name { text: (*field).to_owned(), about: None });
    let of_fields = resource.columns.iter().filter(|column| column.computed.is_none());
    let headings = of_fields.map(|column| Name { text: heading(column), about: Some(column.field) });
    fields.chain(headings.filter(|name| !resource.has_field(&name.text))).collect()
}
