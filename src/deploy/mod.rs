//! The API of ONTAP Select Deploy: calls as values, the client that sends them, and models of the answers.

pub mod api;
pub mod body;
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
pub mod text;
mod trace;
pub(crate) mod transience;
pub mod trust;
pub mod values;

pub use call::Call;
pub use client::{Client, Login};
pub use endpoint::Endpoint;
pub use error::Error;
pub use fingerprint::Fingerprint;
pub use model::{Job, Payload, State};
pub use reqwest::Method;
pub use response::{RawResponse, Response};
pub use trust::Trust;
