//! `/network/connectivitychecks`: whether hosts reach each other over the networks that a cluster will use

use serde_json::{Value, json};

use crate::deploy::Call;
use crate::deploy::resources::CHECKS;
use crate::deploy::values::{CheckMode, SwitchType};

/// The MTU of a run where none is given, in bytes (D).
pub const DEFAULT_MTU: u16 = 9000;

/// A run to start.
#[derive(Debug, Clone)]
pub struct NetworkCheck<'a> {
    /// How thorough it is.
    pub mode: CheckMode,
    /// Bytes in a packet, 7500 to 9000 (D).
    pub mtu: u16,
    /// The virtual switch of the networks.
    pub switch: SwitchType,
    /// Whether Deploy logs more.
    pub debug: bool,
    /// Hosts by name, each with the network that is checked.
    pub networks: Vec<(&'a str, &'a str)>,
}

/// Starts a run: a job. One run at a time (R D).
pub fn start(check: &NetworkCheck<'_>) -> Call {
    let network = |(host, network): &(&str, &str)| json!({"host_name": host, "network_name": network});
    let networks: Vec<Value> = check.networks.iter().map(network).collect();
    CHECKS.collection(&[]).post().json(json!({
        "debug": check.debug, "mode": check.mode.as_str(), "mtu": check.mtu,
        "vswitch_type": check.switch.as_str(), "host_networks": networks,
    }))
}
