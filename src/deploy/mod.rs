//! The API of ONTAP Select Deploy: calls as values, the client that sends them, and models of the responses.

pub(crate) mod api;
pub(crate) mod body;
pub(crate) mod call;
pub(crate) mod certificate;
pub(crate) mod client;
pub(crate) mod endpoint;
pub(crate) mod error;
pub(crate) mod field;
pub(crate) mod fingerprint;
pub(crate) mod inspect;
pub(crate) mod job;
pub(crate) mod lookup;
pub(crate) mod next_step;
pub(crate) mod order;
pub(crate) mod payload;
pub(crate) mod query;
mod receive;
pub(crate) mod resource;
pub(crate) mod resources;
pub(crate) mod response;
pub(crate) mod text;
mod trace;
pub(crate) mod transience;
pub mod trust;
pub(crate) mod values;

pub use call::Call;
pub use client::{Client, Login};
pub(crate) use endpoint::Endpoint;
pub use error::Error;
pub use fingerprint::Fingerprint;
pub use job::{Job, JobState};
pub use payload::Payload;
pub(crate) use reqwest::Method;
pub(crate) use response::{RawResponse, Response};
pub use trace::Verbosity;
pub use trust::Trust;
