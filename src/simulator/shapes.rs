//! The fields of each kind of record.

use crate::simulator::shape::Shape;

/// A cluster (S R C).
pub(crate) static CLUSTER: Shape = Shape {
    identifying: &["id", "name"],
    cheap: &[
        "ip",
        "gateway",
        "netmask",
        "ontap_image_version",
        "dns_info.domains",
        "dns_info.dns_ips",
        "ntp_servers",
        "state",
        "is_deployed",
        "nodes.id",
        "nodes.name",
    ],
    expensive: &[
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
    unproven: &["nodes.host.name", "nodes.state"],
    ..Shape::EMPTY
};

/// A node (D S R C).
pub(crate) static NODE: Shape = Shape {
    identifying: &["id", "name"],
    cheap: &[
        "ip",
        "host.id",
        "host.name",
        "instance_type",
        "passthrough_disks",
        "serial_number",
        "license.id",
        "is_storage_efficiency_enabled",
        "state",
    ],
    expensive: &["networks.id", "networks.purpose", "networks.name", "networks.vlan_id"],
    unproven: &["host.name", "state", "networks"],
    ..Shape::EMPTY
};

/// A network of a node (D S). The vendor's role reads purpose and name of a GET without `fields` (R).
pub(crate) static NODE_NETWORK: Shape =
    Shape { identifying: &["id", "purpose", "name"], default: &["vlan_id"], ..Shape::EMPTY };

/// A storage pool of a node.
pub(crate) static NODE_POOL: Shape = Shape { identifying: &["id", "name"], default: &["capacity"], ..Shape::EMPTY };

/// A disk of a node.
pub(crate) static NODE_DISK: Shape = Shape { identifying: &["id", "name"], ..Shape::EMPTY };

/// A host.
pub(crate) static HOST: Shape = Shape {
    identifying: &["id", "name"],
    cheap: &["hypervisor_type", "management_server", "username", "state"],
    unproven: &["username", "state"],
    ..Shape::EMPTY
};

/// A network of a host (C).
pub(crate) static HOST_NETWORK: Shape = Shape { identifying: &["id", "name"], ..Shape::EMPTY };

/// A storage pool of a host (C), whose total capacity is an assumption (?).
pub(crate) static HOST_POOL: Shape = Shape {
    identifying: &["id", "name"],
    cheap: &["available_capacity", "capacity"],
    unproven: &["capacity"],
    ..Shape::EMPTY
};

/// A disk of a host (C). Whether it is in use is an assumption (?).
pub(crate) static HOST_DISK: Shape =
    Shape { identifying: &["id", "name"], cheap: &["in_use"], unproven: &["in_use"], ..Shape::EMPTY };

/// Deploy itself (C).
pub(crate) static DEPLOY: Shape = Shape { default: &["hostname", "system_id"], ..Shape::EMPTY };

/// A credential. Its password is in an answer only with a quirk.
pub(crate) static CREDENTIAL: Shape =
    Shape { identifying: &["id", "hostname"], default: &["type"], cheap: &["username", "password"], ..Shape::EMPTY };

/// An image, whose id is its version (D R).
pub(crate) static IMAGE: Shape =
    Shape { identifying: &["id"], cheap: &["name", "state"], unproven: &["name", "state"], ..Shape::EMPTY };

/// A license, whose id is its serial number (S).
pub(crate) static LICENSE: Shape = Shape {
    identifying: &["id", "serial_number"],
    default: &["type"],
    unproven: &["serial_number", "type"],
    ..Shape::EMPTY
};

/// A job. The vendor's role and community clients read state and message of a GET without `fields` (R C).
pub(crate) static JOB: Shape = Shape {
    identifying: &["id", "last_modified"],
    default: &["state", "message"],
    cheap: &["description", "start_time", "end_time", "error.code", "error.message", "request_id"],
    unproven: &["description", "start_time", "end_time", "error", "request_id"],
    ..Shape::EMPTY
};

/// An event (D). Fields other than `id time message type request_id` are an assumption (?).
pub(crate) static EVENT: Shape = Shape {
    identifying: &["id"],
    default: &["time", "type", "message"],
    cheap: &["request_id", "category", "status", "instance"],
    unproven: &["category", "status", "instance"],
    ..Shape::EMPTY
};

/// A backup in a list.
pub(crate) static BACKUP: Shape = Shape {
    identifying: &["id"],
    default: &["time", "state"],
    cheap: &["size", "download_url"],
    unproven: &["time", "state", "size"],
    ..Shape::EMPTY
};

/// A single backup. Community clients read `download_url` of a GET without `fields` (C).
pub(crate) static ONE_BACKUP: Shape = Shape {
    identifying: &["id"],
    default: &["time", "state", "size", "download_url"],
    unproven: &["time", "state", "size"],
    ..Shape::EMPTY
};

/// A run of the network connectivity check (R).
pub(crate) static NETWORK_CHECK: Shape = Shape {
    identifying: &["id"],
    default: &["state", "mode"],
    cheap: &["mtu", "vswitch_type", "host_networks.host_name", "host_networks.network_name"],
    unproven: &["state"],
    ..Shape::EMPTY
};

/// A mediator (D).
pub(crate) static MEDIATOR: Shape = Shape {
    identifying: &["id"],
    default: &["iscsi_target.iqn_name"],
    cheap: &["cluster.id", "cluster.name"],
    unproven: &["cluster"],
    ..Shape::EMPTY
};

/// What is not a record.
pub(crate) static NONE: Shape = Shape::EMPTY;
