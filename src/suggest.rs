//! Suggestions for misspelled names.

/// The known name that is most similar to `given`, if one is similar enough.
pub(crate) fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let alike = |name: &str| strsim::normalized_damerau_levenshtein(&name.to_lowercase(), &given.to_lowercase());
    known
        .into_iter()
        .map(|name| (alike(name), name))
        .filter(|(alike, _)| *alike > 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}
