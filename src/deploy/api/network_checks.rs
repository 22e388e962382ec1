//! `/network/connectivitychecks`: whether hosts reach each other over the networks that a cluster will use

use serde_json::{Value, json};

use crate::deploy::Call;
use crate::deploy::resources::CHECKS;
use crate::deploy::values::{CheckMode, SwitchType};

/// The default MTU in bytes (D).
pub const DEFAULT_MTU: u16 = 9000;

/// The settings of a run.
#[derive(Debug, Clone)]
pub struct NetworkCheck<'a> {
    /// How thorough the check is.
    pub mode: CheckMode,
    /// MTU in bytes, 7500 to 9000 (D).
    pub mtu: u16,
    /// The type of the virtual switch that the networks belong to.
    pub switch: SwitchType,
    /// Whether Deploy writes debug logs.
    pub debug: bool,
    /// Pairs of a host name and the name of the network to check on it.
    pub networks: Vec<(&'a str, &'a str)>,
}

/// Starts a run, which is a job. Deploy allows one run at a time (R D).
pub fn start(check: &NetworkCheck<'_>) -> Call {
    let network = |(host, network): &(&str, &str)| json!({"host_name": host, "network_name": network});
    let networks: Vec<Value> = check.networks.iter().map(network).collect();
    CHECKS.collection(&[]).post().json(json!({
        "debug": check.debug, "mode": check.mode.as_str(), "mtu": check.mtu,
        "vswitch_type": check.switch.as_str(), "host_networks": networks,
    }))
}
