//! Quirks: the other way in which Deploy may behave, where no public source proves one. A client that works with all of them
//! does not depend on an assumption.

use std::str::FromStr;

use crate::suggest;

/// A way to behave that differs from the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the table below says what each does")]
pub enum Quirk {
    InclusivePoll,
    NoHold,
    NoLastModified,
    CapitalStates,
    NumericIds,
    StringNumbers,
    EmptyAnswers,
    RelativeLocation,
    AsyncWrites,
    UnprovenMissing,
    CloseEach,
    IgnoredRename,
    AlwaysRollback,
    ReturnedPasswords,
}

/// What a quirk does, for the help and the documentation.
#[derive(Debug)]
pub struct QuirkSpec {
    pub(crate) quirk: Quirk,
    /// Its name on the command line and in a scenario.
    pub name: &'static str,
    /// What it does, in a line.
    pub effect: &'static str,
    /// What the simulator does without it.
    pub default: &'static str,
    /// The marks of the sources that prove the default.
    pub source: &'static str,
}

const fn spec(
    quirk: Quirk,
    name: &'static str,
    effect: &'static str,
    default: &'static str,
    source: &'static str,
) -> QuirkSpec {
    QuirkSpec { quirk, name, effect, default, source }
}

/// Every quirk.
#[rustfmt::skip]
pub static QUIRKS: [QuirkSpec; 14] = [
    spec(Quirk::InclusivePoll, "inclusive-poll",
        "A long poll with last_modified=>=TS is answered at once if the job was last modified at TS",
        "It is held until the job changes", "?"),
    spec(Quirk::NoHold, "no-hold",
        "Every long poll is answered at once",
        "A long poll is held until the job changes or poll_timeout has elapsed", "D S"),
    spec(Quirk::NoLastModified, "no-last-modified",
        "Jobs have no last_modified",
        "Jobs have it", "S R C"),
    spec(Quirk::CapitalStates, "capital-states",
        "The states of jobs are Queued, Running, Success and Failure",
        "They are in lower case, which the documentation does not show", "S R C"),
    spec(Quirk::NumericIds, "numeric-ids",
        "Identifiers are JSON numbers, except serial numbers and versions",
        "Identifiers are strings; their form may change at any time", "D"),
    spec(Quirk::StringNumbers, "string-numbers",
        "Capacities, sizes, MTUs and VLAN ids are JSON strings",
        "They are numbers", "S R C"),
    spec(Quirk::EmptyAnswers, "empty-answers",
        "A synchronous 201 has no body, and a synchronous 200 has the body null",
        "The body is an empty object", "C"),
    spec(Quirk::RelativeLocation, "relative-location",
        "The header location is a path without scheme and host",
        "It is a full URL", "D S C"),
    spec(Quirk::AsyncWrites, "async-writes",
        "Every POST and PATCH is answered with 202, and takes effect when its job ends",
        "Only those that take long are", "D S R C"),
    spec(Quirk::UnprovenMissing, "unproven-missing",
        "Calls, fields and values that no public source proves do not exist",
        "They exist as the Deploy shell or another call suggests", "?"),
    spec(Quirk::CloseEach, "close-each",
        "The connection is closed after each response",
        "It is kept open for the next request", "?"),
    spec(Quirk::IgnoredRename, "ignored-rename",
        "A new name of a node is accepted and ignored, as reported in NetApp/ansible#2",
        "The node gets the name", "D S R C"),
    spec(Quirk::AlwaysRollback, "always-rollback",
        "A failed deployment is rolled back also with inhibit_rollback=true",
        "It is left in place", "?"),
    spec(Quirk::ReturnedPasswords, "returned-passwords",
        "Credentials have the field password",
        "Passwords are never in a response", "?"),
];

impl FromStr for Quirk {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(spec) = QUIRKS.iter().find(|spec| spec.name == text) {
            return Ok(spec.quirk);
        }
        let names = || QUIRKS.iter().map(|spec| spec.name);
        let similar = suggest::nearest(text, names()).map(|name| format!(", did you mean {name:?}?"));
        let known = names().collect::<Vec<_>>().join(", ");
        Err(format!("there is no quirk {text:?}{}; the quirks are {known}", similar.unwrap_or_default()))
    }
}

/// A set of quirks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Quirks(u32);

impl Quirks {
    /// Whether the set has this quirk.
    pub(crate) fn has(self, quirk: Quirk) -> bool {
        self.0 & (1 << quirk as u32) != 0
    }
}

impl FromIterator<Quirk> for Quirks {
    fn from_iter<I: IntoIterator<Item = Quirk>>(quirks: I) -> Self {
        Self(quirks.into_iter().fold(0, |set, quirk| set | 1 << quirk as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quirk_is_found_by_its_name() {
        for spec in &QUIRKS {
            assert_eq!(spec.name.parse(), Ok(spec.quirk));
            let set: Quirks = [spec.quirk].into_iter().collect();
            let found: Vec<&str> = QUIRKS.iter().filter(|s| set.has(s.quirk)).map(|s| s.name).collect();
            assert_eq!(found, [spec.name]);
        }
    }

    #[test]
    fn unknown_name_gets_a_suggestion_and_the_known_names() {
        let error = "inclusive-pol".parse::<Quirk>().unwrap_err();
        assert!(error.starts_with("there is no quirk \"inclusive-pol\", did you mean \"inclusive-poll\"?"), "{error}");
        let error = "xyz".parse::<Quirk>().unwrap_err();
        assert!(error.starts_with("there is no quirk \"xyz\"; the quirks are inclusive-poll, no-hold"), "{error}");
    }
}
