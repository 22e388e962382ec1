//! `/images`: the ONTAP images that can be deployed

use serde_json::Value;

use crate::deploy::Call;
use crate::deploy::field::text;
use crate::deploy::resources::IMAGES;

/// Lists all images.
pub(crate) fn list() -> Call {
    IMAGES.collection(&[]).list()
}

/// The ONTAP version of an image, which is its id (D R).
pub(crate) fn version(record: &Value) -> Option<String> {
    text(record.get("id")?)
}
