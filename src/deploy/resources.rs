//! The resources of the API.

use super::job;
use super::resource::{PARENT, Resource, column, duration};

/// The states of a cluster that are documented (D S).
const CLUSTER_STATES: &[&str] = &["powered_on", "powered_off", "degraded", "create_failed", "delete_failed", "unknown"];
/// The sizes of a node (D S R C).
const INSTANCE_TYPES: &[&str] = &["small", "medium", "large"];
/// The purposes of the networks of a node (D S).
const PURPOSES: &[&str] = &["mgmt", "data", "internal"];
const BOOLEANS: &[&str] = &["true", "false"];

/// Clusters.
pub(crate) static CLUSTERS: Resource = Resource {
    noun: "cluster",
    plural: "clusters",
    path: &["clusters"],
    name: "name",
    summary: &["state"],
    columns: &[
        column("NAME", "name"),
        column("STATE", "state"),
        column("DEPLOYED", "is_deployed"),
        column("IP", "ip"),
        column("ONTAP", "ontap_image_version"),
        column("NODES", "nodes.name"),
        column("ID", "id"),
    ],
    fields: &[
        "id",
        "name",
        "state",
        "is_deployed",
        "ip",
        "netmask",
        "gateway",
        "ontap_image_version",
        "dns_info.domains",
        "dns_info.dns_ips",
        "ntp_servers",
        "nodes.id",
        "nodes.name",
        "nodes.ip",
        "nodes.host.id",
        "nodes.host.name",
        "nodes.instance_type",
        "nodes.passthrough_disks",
        "nodes.serial_number",
        "nodes.license.id",
        "nodes.is_storage_efficiency_enabled",
        "nodes.state",
    ],
    values: &[("state", CLUSTER_STATES), ("is_deployed", BOOLEANS), ("nodes.instance_type", INSTANCE_TYPES)],
};

/// Nodes of a cluster.
pub(crate) static NODES: Resource = Resource {
    noun: "node",
    plural: "nodes",
    path: &["clusters", PARENT, "nodes"],
    name: "name",
    summary: &[],
    columns: &[
        column("NAME", "name"),
        column("STATE", "state"),
        column("HOST", "host.name"),
        column("TYPE", "instance_type"),
        column("IP", "ip"),
        column("SERIAL", "serial_number"),
        column("ID", "id"),
    ],
    fields: &[
        "id",
        "name",
        "state",
        "ip",
        "host.id",
        "host.name",
        "instance_type",
        "passthrough_disks",
        "serial_number",
        "license.id",
        "is_storage_efficiency_enabled",
        "networks.id",
        "networks.purpose",
        "networks.name",
        "networks.vlan_id",
        "cluster.id",
        "cluster.name",
    ],
    values: &[
        ("instance_type", INSTANCE_TYPES),
        ("passthrough_disks", BOOLEANS),
        ("is_storage_efficiency_enabled", BOOLEANS),
        ("networks.purpose", PURPOSES),
    ],
};

/// Networks of a node, identified by their purpose.
pub(crate) static NETWORKS: Resource = Resource {
    noun: "network",
    plural: "networks",
    path: &["clusters", PARENT, "nodes", PARENT, "networks"],
    name: "purpose",
    summary: &["name"],
    columns: &[column("PURPOSE", "purpose"), column("NETWORK", "name"), column("VLAN", "vlan_id"), column("ID", "id")],
    fields: &["id", "purpose", "name", "vlan_id"],
    values: &[("purpose", PURPOSES)],
};

/// Storage pools of a node.
pub(crate) static POOLS: Resource = Resource {
    noun: "storage pool",
    plural: "storage pools",
    path: &["clusters", PARENT, "nodes", PARENT, "storage", "pools"],
    name: "name",
    summary: &["capacity"],
    columns: &[column("NAME", "name"), column("CAPACITY", "capacity"), column("ID", "id")],
    fields: &["id", "name", "capacity"],
    values: &[],
};

/// Hosts.
pub(crate) static HOSTS: Resource = Resource {
    noun: "host",
    plural: "hosts",
    path: &["hosts"],
    name: "name",
    summary: &["hypervisor_type", "state"],
    columns: &[
        column("NAME", "name"),
        column("HYPERVISOR", "hypervisor_type"),
        column("STATE", "state"),
        column("STATUS", "status"),
        column("MANAGEMENT SERVER", "management_server"),
        column("ID", "id"),
    ],
    fields: &["id", "name", "hypervisor_type", "management_server", "username", "state", "status"],
    values: &[("hypervisor_type", &["ESX", "KVM"])],
};

/// Credentials, identified by the server that they are for.
pub(crate) static CREDENTIALS: Resource = Resource {
    noun: "credential",
    plural: "credentials",
    path: &["security", "credentials"],
    name: "hostname",
    summary: &["type"],
    columns: &[
        column("HOSTNAME", "hostname"),
        column("TYPE", "type"),
        column("USERNAME", "username"),
        column("ID", "id"),
    ],
    fields: &["id", "hostname", "type", "username"],
    values: &[("type", &["vcenter", "host"])],
};

/// Images, identified by their version, which is the id (R).
pub(crate) static IMAGES: Resource = Resource {
    noun: "image",
    plural: "images",
    path: &["images"],
    name: "id",
    summary: &["state"],
    columns: &[column("VERSION", "id"), column("STATE", "state")],
    fields: &["id", "name", "state"],
    values: &[],
};

/// Jobs, which have no name.
pub(crate) static JOBS: Resource = Resource {
    noun: "job",
    plural: "jobs",
    path: &["jobs"],
    name: "id",
    summary: &["state", "description"],
    columns: &[
        column("ID", "id"),
        column("STATE", "state"),
        column("STARTED", "start_time"),
        duration("DURATION", "duration", &["start_time", "end_time", "state"], job::running_time),
        column("MESSAGE", "message"),
        column("DESCRIPTION", "description").optional(),
    ],
    fields: &[
        "id",
        "state",
        "message",
        "description",
        "start_time",
        "end_time",
        "last_modified",
        "error.code",
        "error.message",
        "request_id",
    ],
    values: &[("state", &["queued", "running", "success", "failure"])],
};

/// Licenses, identified by their serial number, which is the id (S).
pub(crate) static LICENSES: Resource = Resource {
    noun: "license",
    plural: "licenses",
    path: &["licensing", "licenses"],
    name: "id",
    summary: &["type"],
    columns: &[column("SERIAL", "id"), column("TYPE", "type")],
    fields: &["id", "serial_number", "type"],
    values: &[],
};

/// Events, which have no name.
pub(crate) static EVENTS: Resource = Resource {
    noun: "event",
    plural: "events",
    path: &["events"],
    name: "id",
    summary: &[],
    columns: &[
        column("TIME", "time"),
        column("TYPE", "type"),
        column("CATEGORY", "category").optional(),
        column("STATUS", "status"),
        column("MESSAGE", "message"),
    ],
    fields: &["id", "time", "type", "message", "request_id", "category", "status", "instance"],
    values: &[("type", &["informational", "error"])],
};

/// Runs of the network connectivity check, which have no name.
pub(crate) static CHECKS: Resource = Resource {
    noun: "network check",
    plural: "network checks",
    path: &["network", "connectivitychecks"],
    name: "id",
    summary: &["state", "mode"],
    columns: &[
        column("ID", "id"),
        column("STATE", "state"),
        column("MODE", "mode"),
        column("MTU", "mtu"),
        column("SWITCH", "vswitch_type"),
        column("HOSTS", "host_networks.host_name"),
    ],
    fields: &["id", "state", "mode", "mtu", "vswitch_type", "host_networks.host_name", "host_networks.network_name"],
    values: &[
        ("mode", &["quick", "extended", "cleanup"]),
        ("vswitch_type", &["StandardVSwitch", "DistributedVSwitch", "OpenVSwitch"]),
    ],
};

/// Backups, which have no name.
pub(crate) static BACKUPS: Resource = Resource {
    noun: "backup",
    plural: "backups",
    path: &["backups"],
    name: "id",
    summary: &["time", "state"],
    columns: &[column("ID", "id"), column("TIME", "time"), column("STATE", "state"), column("SIZE", "size")],
    fields: &["id", "time", "state", "size", "download_url"],
    values: &[],
};

/// Mediators, identified by their iSCSI target.
pub(crate) static MEDIATORS: Resource = Resource {
    noun: "mediator",
    plural: "mediators",
    path: &["mediators"],
    name: "iscsi_target.iqn_name",
    summary: &[],
    columns: &[column("TARGET", "iscsi_target.iqn_name"), column("CLUSTER", "cluster.name"), column("ID", "id")],
    fields: &["id", "iscsi_target.iqn_name", "cluster.id", "cluster.name"],
    values: &[],
};

/// Disks of a node. Attaching them is documented (S), listing them is not (?).
pub(crate) static DISKS: Resource = Resource {
    noun: "disk",
    plural: "disks",
    path: &["clusters", PARENT, "nodes", PARENT, "storage", "disks"],
    name: "name",
    summary: &[],
    columns: &[column("NAME", "name")],
    fields: &["id", "name"],
    values: &[],
};

/// Networks of a host: port groups or bridges (C).
pub(crate) static HOST_NETWORKS: Resource = Resource {
    noun: "network",
    plural: "networks",
    path: &["hosts", PARENT, "networks"],
    name: "name",
    summary: &[],
    columns: &[column("NAME", "name"), column("ID", "id")],
    fields: &["id", "name"],
    values: &[],
};

/// Storage pools of a host: datastores of ESX, storage pools of KVM (C).
pub(crate) static HOST_POOLS: Resource = Resource {
    noun: "storage pool",
    plural: "storage pools",
    path: &["hosts", PARENT, "storage", "pools"],
    name: "name",
    summary: &["available_capacity"],
    columns: &[
        column("NAME", "name"),
        column("AVAILABLE", "available_capacity"),
        column("CAPACITY", "capacity"),
        column("ID", "id"),
    ],
    fields: &["id", "name", "available_capacity", "capacity"],
    values: &[],
};

/// Disks of a host, for software RAID (C).
pub(crate) static HOST_DISKS: Resource = Resource {
    noun: "disk",
    plural: "disks",
    path: &["hosts", PARENT, "storage", "disks"],
    name: "name",
    summary: &[],
    columns: &[column("NAME", "name"), column("IN USE", "in_use"), column("ID", "id")],
    fields: &["id", "name", "in_use"],
    values: &[("in_use", BOOLEANS)],
};
