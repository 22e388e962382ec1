//! The resources of the API.

use super::resource::{PARENT, Resource, column};

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
};

/// Networks of a node, identified by their purpose.
pub(crate) static NETWORKS: Resource = Resource {
    noun: "network",
    plural: "networks",
    path: &["clusters", PARENT, "nodes", PARENT, "networks"],
    name: "purpose",
    summary: &["name"],
    columns: &[column("PURPOSE", "purpose"), column("NETWORK", "name"), column("VLAN", "vlan_id"), column("ID", "id")],
};

/// Storage pools of a node.
pub(crate) static POOLS: Resource = Resource {
    noun: "storage pool",
    plural: "storage pools",
    path: &["clusters", PARENT, "nodes", PARENT, "storage", "pools"],
    name: "name",
    summary: &["capacity"],
    columns: &[column("NAME", "name"), column("CAPACITY", "capacity"), column("ID", "id")],
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
};

/// Images, identified by their version, which is the id (R).
pub(crate) static IMAGES: Resource = Resource {
    noun: "image",
    plural: "images",
    path: &["images"],
    name: "id",
    summary: &["state"],
    columns: &[column("VERSION", "id"), column("STATE", "state")],
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
        column("MESSAGE", "message"),
        column("DESCRIPTION", "description"),
    ],
};

/// Licenses, identified by their serial number, which is the id (S).
pub(crate) static LICENSES: Resource = Resource {
    noun: "license",
    plural: "licenses",
    path: &["licensing", "licenses"],
    name: "id",
    summary: &["type"],
    columns: &[column("SERIAL", "id"), column("TYPE", "type")],
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
        column("CATEGORY", "category"),
        column("STATUS", "status"),
        column("MESSAGE", "message"),
    ],
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
};

/// Backups, which have no name.
pub(crate) static BACKUPS: Resource = Resource {
    noun: "backup",
    plural: "backups",
    path: &["backups"],
    name: "id",
    summary: &["time", "state"],
    columns: &[column("ID", "id"), column("TIME", "time"), column("STATE", "state"), column("SIZE", "size")],
};

/// Mediators, identified by their iSCSI target.
pub(crate) static MEDIATORS: Resource = Resource {
    noun: "mediator",
    plural: "mediators",
    path: &["mediators"],
    name: "iscsi_target.iqn_name",
    summary: &[],
    columns: &[column("TARGET", "iscsi_target.iqn_name"), column("CLUSTER", "cluster.name"), column("ID", "id")],
};

/// Disks of a node. Attaching them is documented (S), listing them is not (?).
pub(crate) static DISKS: Resource = Resource {
    noun: "disk",
    plural: "disks",
    path: &["clusters", PARENT, "nodes", PARENT, "storage", "disks"],
    name: "name",
    summary: &[],
    columns: &[column("NAME", "name")],
};

/// Networks of a host: port groups or bridges (C).
pub(crate) static HOST_NETWORKS: Resource = Resource {
    noun: "network",
    plural: "networks",
    path: &["hosts", PARENT, "networks"],
    name: "name",
    summary: &[],
    columns: &[column("NAME", "name"), column("ID", "id")],
};

/// Storage pools of a host: datastores of ESX, storage pools of KVM (C).
pub(crate) static HOST_POOLS: Resource = Resource {
    noun: "storage pool",
    plural: "storage pools",
    path: &["hosts", PARENT, "storage", "pools"],
    name: "name",
    summary: &["available_capacity"],
    columns: &[column("NAME", "name"), column("AVAILABLE", "available_capacity"), column("ID", "id")],
};

/// Disks of a host, for software RAID (C).
pub(crate) static HOST_DISKS: Resource = Resource {
    noun: "disk",
    plural: "disks",
    path: &["hosts", PARENT, "storage", "disks"],
    name: "name",
    summary: &[],
    columns: &[column("NAME", "name"), column("ID", "id")],
};
