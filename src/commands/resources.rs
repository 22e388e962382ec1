//! The kinds of resources there are: what a name is, and which columns a list has.

use super::resource::Resource;
use crate::output::View;
use crate::output::view::column;

/// Clusters, as they are listed.
pub const CLUSTERS: Resource = Resource {
    noun: "cluster",
    name: "name",
    view: View {
        columns: &[
            column("NAME", "name"),
            column("STATE", "state"),
            column("DEPLOYED", "is_deployed"),
            column("IP", "ip"),
            column("ONTAP", "ontap_image_version"),
            column("NODES", "nodes.name"),
            column("ID", "id"),
        ],
    },
};

/// Nodes, as they are listed.
pub const NODES: Resource = Resource {
    noun: "node",
    name: "name",
    view: View {
        columns: &[
            column("NAME", "name"),
            column("STATE", "state"),
            column("HOST", "host.name"),
            column("TYPE", "instance_type"),
            column("IP", "ip"),
            column("SERIAL", "serial_number"),
            column("ID", "id"),
        ],
    },
};

/// Networks of a node; people know them by their purpose.
pub const NETWORKS: Resource = Resource {
    noun: "network",
    name: "purpose",
    view: View {
        columns: &[
            column("PURPOSE", "purpose"),
            column("NETWORK", "name"),
            column("VLAN", "vlan_id"),
            column("ID", "id"),
        ],
    },
};

/// Storage pools of a node.
pub const POOLS: Resource = Resource {
    noun: "storage pool",
    name: "name",
    view: View { columns: &[column("NAME", "name"), column("CAPACITY", "capacity"), column("ID", "id")] },
};

/// Hosts, as they are listed.
pub const HOSTS: Resource = Resource {
    noun: "host",
    name: "name",
    view: View {
        columns: &[
            column("NAME", "name"),
            column("HYPERVISOR", "hypervisor_type"),
            column("STATE", "state"),
            column("STATUS", "status"),
            column("MANAGEMENT SERVER", "management_server"),
            column("ID", "id"),
        ],
    },
};

/// Credentials, as they are listed; people know them by the server they are for.
pub const CREDENTIALS: Resource = Resource {
    noun: "credential",
    name: "hostname",
    view: View {
        columns: &[
            column("HOSTNAME", "hostname"),
            column("TYPE", "type"),
            column("USERNAME", "username"),
            column("ID", "id"),
        ],
    },
};

/// Images, as they are listed; their id is the version (R).
pub const IMAGES: Resource = Resource {
    noun: "image",
    name: "id",
    view: View { columns: &[column("VERSION", "id"), column("STATE", "state")] },
};

/// Jobs, as they are listed; they have no name.
pub const JOBS: Resource = Resource {
    noun: "job",
    name: "id",
    view: View {
        columns: &[
            column("ID", "id"),
            column("STATE", "state"),
            column("MESSAGE", "message"),
            column("DESCRIPTION", "description"),
        ],
    },
};

/// Licenses, as they are listed; their id is the serial number (S).
pub const LICENSES: Resource =
    Resource { noun: "license", name: "id", view: View { columns: &[column("SERIAL", "id"), column("TYPE", "type")] } };

/// Events, as they are listed; they have no name.
pub const EVENTS: Resource = Resource {
    noun: "event",
    name: "id",
    view: View {
        columns: &[
            column("TIME", "time"),
            column("TYPE", "type"),
            column("CATEGORY", "category"),
            column("STATUS", "status"),
            column("MESSAGE", "message"),
        ],
    },
};

/// Runs of the network connectivity check; they have no name.
pub const CHECKS: Resource = Resource {
    noun: "network check",
    name: "id",
    view: View {
        columns: &[
            column("ID", "id"),
            column("STATE", "state"),
            column("MODE", "mode"),
            column("MTU", "mtu"),
            column("SWITCH", "vswitch_type"),
            column("HOSTS", "host_networks.host_name"),
        ],
    },
};

/// Backups, as they are listed; they have no name.
pub const BACKUPS: Resource = Resource {
    noun: "backup",
    name: "id",
    view: View {
        columns: &[column("ID", "id"), column("TIME", "time"), column("STATE", "state"), column("SIZE", "size")],
    },
};

/// Mediators, as they are listed; people know them by their iSCSI target.
pub const MEDIATORS: Resource = Resource {
    noun: "mediator",
    name: "iscsi_target.iqn_name",
    view: View {
        columns: &[column("TARGET", "iscsi_target.iqn_name"), column("CLUSTER", "cluster.name"), column("ID", "id")],
    },
};
