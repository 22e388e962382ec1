//! The resources: what each call does. Every handler takes the state and the request, and returns the reply.

pub(crate) mod about;
pub(crate) mod backups;
pub(crate) mod clusters;
pub(crate) mod credentials;
pub(crate) mod deploy;
pub(crate) mod deploying;
pub(crate) mod disks;
pub(crate) mod events;
pub(crate) mod host_content;
pub(crate) mod hosts;
pub(crate) mod images;
pub(crate) mod jobs;
pub(crate) mod licenses;
pub(crate) mod mediators;
pub(crate) mod network_checks;
pub(crate) mod networks;
pub(crate) mod nodes;
pub(crate) mod pools;
mod power;
mod records;
mod resize;
