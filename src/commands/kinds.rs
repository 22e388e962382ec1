//! The kinds of resources there are: what a name is, and which columns a list has.

use super::kind::Kind;
use crate::output::View;
use crate::output::view::column;

/// Clusters, as they are listed.
pub const CLUSTERS: Kind = Kind {
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
pub const NODES: Kind = Kind {
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
pub const NETWORKS: Kind = Kind {
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
pub const POOLS: Kind = Kind {
    noun: "storage pool",
    name: "name",
    view: View { columns: &[column("NAME", "name"), column("CAPACITY", "capacity"), column("ID", "id")] },
};

/// Hosts, as they are listed.
pub const HOSTS: Kind = Kind {
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
pub const CREDENTIALS: Kind = Kind {
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
pub const IMAGES: Kind =
    Kind { noun: "image", name: "id", view: View { columns: &[column("VERSION", "id"), column("STATE", "state")] } };

/// Jobs, as they are listed; they have no name.
pub const JOBS: Kind = Kind {
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
