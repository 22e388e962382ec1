//! The flags that configure a cluster.

use std::net::Ipv4Addr;

use clap::Args;

use crate::commands::complete;
use crate::deploy::api::clusters::ClusterConfig;
use crate::deploy::resources::IMAGES;
use crate::deploy::values::{Netmask, address, host_name, label};

/// The configuration of a cluster. Fields without a flag are not changed.
#[derive(Debug, Args)]
pub(super) struct ConfigArgs {
    /// Management address of the cluster
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    ip: Option<Ipv4Addr>,
    /// Netmask of the management network
    #[arg(long, value_name = "MASK")]
    netmask: Option<Netmask>,
    /// Gateway of the management network
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    gateway: Option<Ipv4Addr>,
    /// ONTAP version to deploy; see `image list`
    #[arg(long, value_name = "VERSION", value_parser = label,
          add = complete::names(&IMAGES))]
    image: Option<String>,
    /// DNS server (repeatable)
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    dns_server: Vec<Ipv4Addr>,
    /// DNS search domain (repeatable)
    #[arg(long, value_name = "DOMAIN", value_parser = host_name)]
    dns_domain: Vec<String>,
    /// NTP server (repeatable)
    #[arg(long, value_name = "SERVER", value_parser = host_name)]
    ntp_server: Vec<String>,
}

impl ConfigArgs {
    /// The configuration to send.
    pub(super) fn config(&self) -> ClusterConfig {
        ClusterConfig {
            ip: self.ip,
            netmask: self.netmask.map(|mask| mask.0),
            gateway: self.gateway,
            image: self.image.clone(),
            ntp_servers: non_empty(&self.ntp_server),
            dns_domains: non_empty(&self.dns_domain),
            dns_ips: non_empty(&self.dns_server),
        }
    }
}

/// The values of a repeatable flag; `None` if there are none.
fn non_empty<T: Clone>(values: &[T]) -> Option<Vec<T>> {
    (!values.is_empty()).then(|| values.to_vec())
}
