//! The API of ONTAP Select Deploy: calls as values, the client that sends them, and what comes back.

pub mod api;
pub mod call;
pub mod certificate;
pub mod client;
pub mod endpoint;
pub mod error;
pub mod field;
pub mod fingerprint;
pub mod inspect;
pub mod model;
pub mod query;
pub mod resource;
pub mod resources;
pub mod response;
mod trace;
pub(crate) mod transience;
pub mod trust;
pub mod values;

pub use call::{Call, Method};
pub use client::{Client, Login};
pub use endpoint::Endpoint;
pub use error::Error;
pub use fingerprint::Fingerprint;
pub use model::{Job, Payload, State};
pub use response::{Answer, RawResponse};
pub use trust::Trust;
