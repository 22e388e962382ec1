//! What a Deploy stores: one value, so that it is locked and saved at once.

mod change;
mod effects;
mod host_content;
mod ids;
mod inventory;
mod job;
mod model;
mod records;

pub(crate) use change::Change;
pub(crate) use ids::new_id;
pub(crate) use inventory::{HostInventory, Inventory};
pub(crate) use job::{Effect, Job, JobError, JobPlan, JobStep, Turn, failure, step, success};
pub(crate) use model::State;
pub(crate) use records::{
    Backup, Check, Cluster, Credential, Disk, Host, HostRef, Image, License, LicenseRef, Mediator, Network, Node, Pool,
};
