//! What applies to every request of a simulator.

/// What applies to every request.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rules {
    /// Whether what no source proves to be refused, but is likely a mistake, is refused.
    pub(crate) strict: bool,
}
