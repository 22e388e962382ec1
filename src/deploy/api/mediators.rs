//! `/mediators`: the mediators of two-node clusters

use serde_json::json;

use crate::deploy::Call;
use crate::deploy::resources::MEDIATORS;

/// Creates the iSCSI target of a two-node cluster again after it was lost (D).
pub(crate) fn create(iqn: &str) -> Call {
    MEDIATORS.collection(&[]).post().json(json!({"iscsi_target": {"iqn_name": iqn}}))
}
