//! The lookup of a resource by what the user calls it: its id, its name, or the first characters of its id.

use super::client::Client;
use super::error::Error;
use super::resource::{Collection, Resource, ResourceRef};
use crate::suggest;

/// The fewest characters that are taken as the start of an id.
const MIN_PREFIX: usize = 4;
/// The most ids in an error.
const MAX_IDS: usize = 10;

/// Why a name or an id does not identify a resource.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// The name is the empty string.
    #[error("the name of the {noun} is empty")]
    Empty {
        /// What was looked up.
        noun: &'static str,
    },
    /// Nothing has this name or id.
    #[error("there is no {noun} {given:?}{}", suggestion.as_ref().map(|n| format!("; did you mean {n:?}?")).unwrap_or_default())]
    NotFound {
        /// What was looked up.
        noun: &'static str,
        /// The name or id that was given.
        given: String,
        /// A similar name that exists.
        suggestion: Option<String>,
    },
    /// Several resources have this name.
    #[error("{} {plural} are named {given:?}; use an id instead: {}", ids.len(), list(ids))]
    Ambiguous {
        /// What was looked up.
        plural: &'static str,
        /// The name that was given.
        given: String,
        /// The ids of all that have it.
        ids: Vec<String>,
    },
    /// The ids of several resources start like this.
    #[error("the ids of {} {plural} start with {given:?}; give more of it: {}", ids.len(), list(ids))]
    AmbiguousId {
        /// What was looked up.
        plural: &'static str,
        /// The start of an id that was given.
        given: String,
        /// All ids that start with it.
        ids: Vec<String>,
    },
    /// Several clusters have one of this name.
    #[error("{} clusters have a {noun} {given:?}: {}", clusters.len(), list(clusters))]
    InSeveralClusters {
        /// What was looked up.
        noun: &'static str,
        /// The name that was given.
        given: String,
        /// The names of the clusters.
        clusters: Vec<String>,
    },
    /// The collection could not be read.
    #[error(transparent)]
    Call(#[from] Error),
}

impl LookupError {
    /// Nothing has this name; with the most similar one of those that exist.
    pub(crate) fn not_found<'a>(noun: &'static str, given: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        let suggestion = suggest::nearest(given, names).map(str::to_owned);
        Self::NotFound { noun, given: given.to_owned(), suggestion }
    }

    /// The next step for the user, if there is one.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Call(error) => error.hint(),
            Self::InSeveralClusters { .. } => Some("name the cluster: --cluster CLUSTER".to_owned()),
            Self::Empty { .. } | Self::NotFound { .. } | Self::Ambiguous { .. } | Self::AmbiguousId { .. } => None,
        }
    }
}

impl Collection {
    /// The one member that `given` names: see [`pick`].
    ///
    /// # Errors
    /// [`LookupError`]
    pub(crate) fn find(&self, client: &Client, given: &str) -> Result<ResourceRef, LookupError> {
        if given.is_empty() {
            return Err(LookupError::Empty { noun: self.resource.noun });
        }
        pick(self.resource.noun, self.resource.plural, &self.references(client)?, given)
    }

    /// The members that these name, in their order, with one call.
    ///
    /// # Errors
    /// If the collection cannot be read; the inner error is that of one name.
    pub(crate) fn find_all(
        &self,
        client: &Client,
        given: &[String],
    ) -> Result<Vec<Result<ResourceRef, LookupError>>, Error> {
        let Resource { noun, plural, .. } = self.resource;
        let all = self.references(client)?;
        let find = |given: &String| match given.as_str() {
            "" => Err(LookupError::Empty { noun }),
            given => pick(noun, plural, &all, given),
        };
        Ok(given.iter().map(find).collect())
    }
}

fn list(ids: &[String]) -> String {
    let shown = ids.iter().take(MAX_IDS).map(String::as_str).collect::<Vec<_>>().join(", ");
    match ids.len().saturating_sub(MAX_IDS) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// The one of `all` whose id is `given`, else the one whose name it is, else the one whose id starts with it.
///
/// # Errors
/// [`LookupError`]
pub(crate) fn pick(
    noun: &'static str,
    plural: &'static str,
    all: &[ResourceRef],
    given: &str,
) -> Result<ResourceRef, LookupError> {
    if let Some(found) = all.iter().find(|reference| reference.id == given) {
        return Ok(found.clone());
    }
    let those = |matches: &dyn Fn(&ResourceRef) -> bool| all.iter().filter(|r| matches(r)).collect::<Vec<_>>();
    let ids = |found: &[&ResourceRef]| found.iter().map(|reference| reference.id.clone()).collect();
    match those(&|reference| reference.name == given).as_slice() {
        [] => {}
        [one] => return Ok((*one).clone()),
        several => return Err(LookupError::Ambiguous { plural, given: given.to_owned(), ids: ids(several) }),
    }
    let is_long_enough = given.chars().count() >= MIN_PREFIX;
    match those(&|reference| is_long_enough && reference.id.starts_with(given)).as_slice() {
        [] => Err(LookupError::not_found(noun, given, all.iter().map(|reference| reference.name.as_str()))),
        [one] => Ok((*one).clone()),
        several => Err(LookupError::AmbiguousId { plural, given: given.to_owned(), ids: ids(several) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(pairs: &[(&str, &str)]) -> Vec<ResourceRef> {
        pairs.iter().map(|(id, name)| ResourceRef { id: (*id).to_owned(), name: (*name).to_owned() }).collect()
    }

    fn picked(pairs: &[(&str, &str)], given: &str) -> Result<String, String> {
        pick("cluster", "clusters", &all(pairs), given).map(|found| found.id).map_err(|error| error.to_string())
    }

    #[test]
    fn an_id_wins_over_a_name_and_a_name_over_the_start_of_an_id() {
        assert_eq!(picked(&[("1", "b"), ("b", "c")], "b").as_deref(), Ok("b"));
        assert_eq!(picked(&[("1", "b")], "b").as_deref(), Ok("1"));
        assert_eq!(picked(&[("5b0f0d4c-1", "b"), ("2", "5b0f")], "5b0f").as_deref(), Ok("2"));
        assert_eq!(picked(&[("5b0f0d4c-1", "b"), ("5b0f", "c")], "5b0f").as_deref(), Ok("5b0f"));
    }

    #[test]
    fn the_start_of_an_id_needs_four_characters() {
        let pairs = [("5b0f0d4c-1", "b"), ("5b0e0d4c-1", "c")];
        assert_eq!(picked(&pairs, "5b0f").as_deref(), Ok("5b0f0d4c-1"));
        assert_eq!(picked(&pairs, "5b0f0d4c-").as_deref(), Ok("5b0f0d4c-1"));
        assert_eq!(picked(&pairs, "5b0"), Err("there is no cluster \"5b0\"".to_owned()));
        assert_eq!(picked(&pairs, "B0F0"), Err("there is no cluster \"B0F0\"".to_owned()));
    }

    #[test]
    fn a_name_that_two_have_lists_both_ids() {
        let error = picked(&[("1", "b"), ("2", "b")], "b").unwrap_err();
        assert_eq!(error, "2 clusters are named \"b\"; use an id instead: 1, 2");
    }

    #[test]
    fn the_start_of_two_ids_lists_both() {
        let error = picked(&[("5b0f0d4c-1", "a"), ("5b0f0d4c-2", "b"), ("3", "c")], "5b0f0d4c").unwrap_err();
        let wanted = "the ids of 2 clusters start with \"5b0f0d4c\"; give more of it: 5b0f0d4c-1, 5b0f0d4c-2";
        assert_eq!(error, wanted);
        let ids: Vec<String> = (10..30).map(|n| format!("5b0f-{n}")).collect();
        let many: Vec<(&str, &str)> = ids.iter().map(|id| (id.as_str(), "x")).collect();
        assert!(picked(&many, "5b0f").unwrap_err().ends_with(", 5b0f-19 and 10 more"));
    }

    #[test]
    fn an_unknown_name_gets_the_nearest_one_as_a_suggestion() {
        let error = pick("host", "hosts", &all(&[("1", "esx-01"), ("2", "other")]), "esx-1").unwrap_err();
        assert_eq!(error.to_string(), "there is no host \"esx-1\"; did you mean \"esx-01\"?");
        let error = pick("host", "hosts", &all(&[]), "esx-1").unwrap_err();
        assert_eq!(error.to_string(), "there is no host \"esx-1\"");
    }

    proptest! {
        #[test]
        fn what_is_picked_was_named(
            pairs in proptest::collection::vec(("[ab]{1,6}", "[ab]{1,6}"), 0..6), given in "[ab]{0,6}",
        ) {
            let pairs: Vec<(&str, &str)> = pairs.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
            if let Ok(found) = pick("x", "xs", &all(&pairs), &given) {
                let starts = given.len() >= MIN_PREFIX && found.id.starts_with(&given);
                prop_assert!(found.id == given || found.name == given || starts);
            }
            if let Some((id, _)) = pairs.iter().find(|(id, _)| *id == given) {
                prop_assert_eq!(picked(&pairs, &given), Ok((*id).to_owned()));
            }
        }
    }
}
