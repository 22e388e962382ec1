//! What the responses show about an assumption.

/// Whether the server does what is assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Finding {
    /// As assumed.
    AsAssumed,
    /// It differs in this way. The text has no values of the server.
    Differs(String),
    /// It could not be seen, for this reason.
    NotSeen(&'static str),
}

impl Finding {
    /// As assumed if there is no difference.
    pub(super) fn of(difference: Option<String>) -> Self {
        difference.map_or(Self::AsAssumed, Self::Differs)
    }

    /// The result as one word.
    pub(super) fn result(&self) -> &'static str {
        match self {
            Self::AsAssumed => "as-assumed",
            Self::Differs(_) => "differs",
            Self::NotSeen(_) => "not-seen",
        }
    }

    /// What differs, or why it could not be seen.
    pub(super) fn detail(&self) -> &str {
        match self {
            Self::AsAssumed => "",
            Self::Differs(how) => how,
            Self::NotSeen(why) => why,
        }
    }
}
