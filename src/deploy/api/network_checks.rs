//! `/network/connectivitychecks`: whether hosts reach each other over the networks that a cluster will use

use serde_json::{Value, json};

use crate::deploy::Call;
use crate::deploy::resources::CHECKS;
use crate::deploy::values::{CheckMode, SwitchType};

/// The default MTU in bytes (D).
pub(crate) const DEFAULT_MTU: u16 = 9000;

/// The settings of a run.
#[derive(Debug, Clone)]
pub(crate) struct NetworkCheck<'a> {
    /// How thorough the check is.
    pub(crate) mode: CheckMode,
    /// MTU in bytes, 7500 to 9000 (D).
    pub(crate) mtu: u16,
    /// The type of the virtual switch that the networks belong to.
    pub(crate) switch: SwitchType,
    /// Whether Deploy writes debug logs.
    pub(crate) debug: bool,
    /// Pairs of a host name and the name of the network to check on it.
    pub(crate) networks: Vec<(&'a str, &'a str)>,
}

/// Starts a run, which is a job. Deploy allows one run at a time (R D).
pub(crate) fn start(check: &NetworkCheck<'_>) -> Call {
    let network = |(host, network): &(&str, &str)| json!({"host_name": host, "network_name": network});
    let networks: Vec<Value> = check.networks.iter().map(network).collect();
    CHECKS.collection(&[]).post().json(json!({
        "debug": check.debug, "mode": check.mode.as_str(), "mtu": check.mtu,
        "vswitch_type": check.switch.as_str(), "host_networks": networks,
    }))
}
