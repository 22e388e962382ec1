//! How each assumption is judged. The texts have no values of the server.

pub(super) mod connection;
pub(super) mod fields;
pub(super) mod jobs;
pub(super) mod lists;
pub(super) mod objects;

/// The reason for a finding without a response.
const NO_RESPONSE: &str = "the request got no response";
const NO_CLUSTERS: &str = "there are no clusters";
const NO_HOSTS: &str = "there are no hosts";
const NO_JOBS: &str = "there are no jobs";
