//! What applies to every request of a simulator.

use crate::simulator::quirk::Quirks;

/// What applies to every request.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rules {
    /// Whether what no source proves to be refused, but is likely a mistake, is refused.
    pub(crate) strict: bool,
    pub(crate) quirks: Quirks,
}
