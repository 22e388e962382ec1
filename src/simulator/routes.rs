//! The one table of calls: what each takes, and what it answers. The router pairs them with what carries them out, and
//! the OpenAPI description is made from them.

use crate::simulator::quirk::{Quirk, Quirks};
use crate::simulator::shape::Shape;
use crate::simulator::shapes;

/// The name of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    ListClusters,
    CreateCluster,
    ShowCluster,
    ModifyCluster,
    DeleteCluster,
    DeployCluster,
    ListNodes,
    ShowNode,
    ModifyNode,
    ListNodeNetworks,
    ShowNodeNetwork,
    ModifyNodeNetwork,
    ListNodePools,
    AttachPools,
    ShowNodePool,
    DetachPool,
    ListNodeDisks,
    AttachDisks,
    ListHosts,
    RegisterHosts,
    ShowHost,
    DeleteHost,
    ListHostNetworks,
    ListHostPools,
    ListHostDisks,
    ListCredentials,
    AddCredential,
    ShowCredential,
    ModifyCredential,
    DeleteCredential,
    ListImages,
    ShowImage,
    ListLicenses,
    AddLicense,
    ShowLicense,
    UpdateLicense,
    DeleteLicense,
    ListJobs,
    ShowJob,
    ListEvents,
    ListBackups,
    CreateBackup,
    ShowBackup,
    DeleteBackup,
    DownloadBackup,
    ListNetworkChecks,
    StartNetworkCheck,
    ShowNetworkCheck,
    ListMediators,
    CreateMediator,
    ShowMediator,
    ShowDeploy,
    DescribeApi,
    ShowPage,
}

/// What a call takes as its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    Nothing,
    /// A JSON object.
    Json,
    /// multipart/form-data.
    Form,
}

/// What a call answers when it succeeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// 200 with a collection.
    Records,
    /// 200 with one record.
    Record,
    /// 201 with a `location`.
    Created,
    /// 201 with a `location`, or 202 with a job.
    CreatedOrJob,
    /// 202 with a job.
    Job,
    /// 200 with an empty object.
    Done,
    /// 200 with an empty object, or 202 with a job.
    DoneOrJob,
    /// 200 without a body.
    Empty,
    /// 200 with a file, or 206 with a part of it.
    File,
    /// 200 with the OpenAPI description.
    Description,
    /// 200 with an HTML page.
    Page,
}

/// One call.
#[derive(Debug)]
pub(crate) struct RouteSpec {
    pub(crate) call: Call,
    /// The HTTP method.
    pub(crate) method: &'static str,
    /// The path below the base path; `*` is an identifier.
    pub(crate) path: &'static str,
    /// The text of the OpenAPI description.
    pub(crate) summary: &'static str,
    pub(crate) takes: Takes,
    /// The fields of its JSON body, or the parts of its form.
    pub(crate) body: &'static [&'static str],
    /// Its query parameters that are not filters.
    pub(crate) parameters: &'static [&'static str],
    /// The fields of the records that it reads.
    pub(crate) shape: &'static Shape,
    answer: Answer,
    /// Whether a public source proves the call.
    is_proven: bool,
}

impl RouteSpec {
    const fn new(call: Call, method: &'static str, path: &'static str, summary: &'static str, answer: Answer) -> Self {
        let (takes, shape) = (Takes::Nothing, &shapes::NONE);
        Self { call, method, path, summary, takes, body: &[], parameters: &[], shape, answer, is_proven: true }
    }

    const fn json(self, body: &'static [&'static str]) -> Self {
        Self { takes: Takes::Json, body, ..self }
    }

    const fn form(self, body: &'static [&'static str]) -> Self {
        Self { takes: Takes::Form, body, ..self }
    }

    /// No public source proves the call (?).
    const fn unproven(self) -> Self {
        Self { is_proven: false, ..self }
    }

    /// Whether the call exists with these quirks.
    pub(crate) fn exists(&self, quirks: Quirks) -> bool {
        self.is_proven || !quirks.has(Quirk::UnprovenMissing)
    }

    /// What it answers with these quirks.
    pub(crate) fn answer(&self, quirks: Quirks) -> Answer {
        let writes = matches!(self.method, "POST" | "PATCH");
        if writes && quirks.has(Quirk::AsyncWrites) { Answer::Job } else { self.answer }
    }

    const fn parameters(self, parameters: &'static [&'static str]) -> Self {
        Self { parameters, ..self }
    }
}

const fn list(call: Call, path: &'static str, summary: &'static str, shape: &'static Shape) -> RouteSpec {
    RouteSpec { shape, ..RouteSpec::new(call, "GET", path, summary, Answer::Records) }
}

const fn show(call: Call, path: &'static str, summary: &'static str, shape: &'static Shape) -> RouteSpec {
    RouteSpec { shape, ..RouteSpec::new(call, "GET", path, summary, Answer::Record) }
}

const fn get(call: Call, path: &'static str, summary: &'static str, answer: Answer) -> RouteSpec {
    RouteSpec::new(call, "GET", path, summary, answer)
}

const fn post(call: Call, path: &'static str, summary: &'static str, answer: Answer) -> RouteSpec {
    RouteSpec::new(call, "POST", path, summary, answer)
}

const fn patch(call: Call, path: &'static str, summary: &'static str, answer: Answer) -> RouteSpec {
    RouteSpec::new(call, "PATCH", path, summary, answer)
}

const fn put(call: Call, path: &'static str, summary: &'static str, answer: Answer) -> RouteSpec {
    RouteSpec::new(call, "PUT", path, summary, answer)
}

const fn delete(call: Call, path: &'static str, summary: &'static str, answer: Answer) -> RouteSpec {
    RouteSpec::new(call, "DELETE", path, summary, answer)
}

/// What a PATCH of a cluster takes: its configuration, its availability, or new instance types.
const CLUSTER_CHANGES: &[&str] = &[
    "name",
    "ip",
    "gateway",
    "netmask",
    "ontap_image_version",
    "ntp_servers",
    "dns_info",
    "availability",
    "admin_password",
    "nodes",
];

/// Every call.
#[rustfmt::skip]
pub(crate) static ROUTES: &[RouteSpec] = &[
    list(Call::ListClusters, "clusters", "List clusters", &shapes::CLUSTER),
    post(Call::CreateCluster, "clusters", "Create a cluster with its nodes", Answer::Created)
        .json(&["name", "ip", "gateway", "netmask", "ontap_image_version", "ntp_servers", "dns_info"])
        .parameters(&["node_count"]),
    show(Call::ShowCluster, "clusters/*", "Show a cluster", &shapes::CLUSTER),
    patch(Call::ModifyCluster, "clusters/*", "Configure a cluster, power it on or off, or resize it", Answer::DoneOrJob)
        .json(CLUSTER_CHANGES),
    delete(Call::DeleteCluster, "clusters/*", "Delete a cluster that is offline", Answer::Job),
    post(Call::DeployCluster, "clusters/*/deploy", "Deploy a cluster", Answer::Job)
        .json(&["ontap_credential", "ontap_credentials"])
        .parameters(&["inhibit_rollback"]),

    list(Call::ListNodes, "clusters/*/nodes", "List the nodes of a cluster", &shapes::NODE),
    show(Call::ShowNode, "clusters/*/nodes/*", "Show a node", &shapes::NODE),
    patch(Call::ModifyNode, "clusters/*/nodes/*", "Configure a node", Answer::Done)
        .json(&["name", "ip", "host", "instance_type", "passthrough_disks", "serial_number", "license",
            "is_storage_efficiency_enabled"]),
    list(Call::ListNodeNetworks, "clusters/*/nodes/*/networks", "List the networks of a node", &shapes::NODE_NETWORK),
    show(Call::ShowNodeNetwork, "clusters/*/nodes/*/networks/*", "Show a network of a node", &shapes::NODE_NETWORK).unproven(),
    patch(Call::ModifyNodeNetwork, "clusters/*/nodes/*/networks/*", "Connect a node to a network", Answer::Done)
        .json(&["name", "vlan_id"]),
    list(Call::ListNodePools, "clusters/*/nodes/*/storage/pools", "List the storage pools of a node", &shapes::NODE_POOL),
    post(Call::AttachPools, "clusters/*/nodes/*/storage/pools", "Attach storage pools", Answer::CreatedOrJob)
        .json(&["pool_array"]),
    show(Call::ShowNodePool, "clusters/*/nodes/*/storage/pools/*", "Show a storage pool of a node", &shapes::NODE_POOL).unproven(),
    delete(Call::DetachPool, "clusters/*/nodes/*/storage/pools/*", "Detach a storage pool", Answer::Done),
    list(Call::ListNodeDisks, "clusters/*/nodes/*/storage/disks", "List the disks of a node", &shapes::NODE_DISK).unproven(),
    post(Call::AttachDisks, "clusters/*/nodes/*/storage/disks", "Attach disks, for software RAID", Answer::Created)
        .json(&["disks"]),

    list(Call::ListHosts, "hosts", "List hosts", &shapes::HOST).parameters(&["invalidate_cache"]),
    post(Call::RegisterHosts, "hosts", "Register hosts", Answer::Job).json(&["hosts"]),
    show(Call::ShowHost, "hosts/*", "Show a host", &shapes::HOST).parameters(&["invalidate_cache"]),
    delete(Call::DeleteHost, "hosts/*", "Remove a host", Answer::Empty),
    list(Call::ListHostNetworks, "hosts/*/networks", "List the networks of a host", &shapes::HOST_NETWORK),
    list(Call::ListHostPools, "hosts/*/storage/pools", "List the storage pools of a host", &shapes::HOST_POOL),
    list(Call::ListHostDisks, "hosts/*/storage/disks", "List the disks of a host", &shapes::HOST_DISK),

    list(Call::ListCredentials, "security/credentials", "List credentials", &shapes::CREDENTIAL),
    post(Call::AddCredential, "security/credentials", "Add a credential", Answer::Job)
        .json(&["hostname", "type", "username", "password"]),
    show(Call::ShowCredential, "security/credentials/*", "Show a credential", &shapes::CREDENTIAL).unproven(),
    patch(Call::ModifyCredential, "security/credentials/*", "Change a credential", Answer::Job)
        .json(&["username", "password"]).unproven(),
    delete(Call::DeleteCredential, "security/credentials/*", "Delete a credential", Answer::Done).unproven(),

    list(Call::ListImages, "images", "List the ONTAP images that can be deployed", &shapes::IMAGE),
    show(Call::ShowImage, "images/*", "Show an image", &shapes::IMAGE).unproven(),

    list(Call::ListLicenses, "licensing/licenses", "List licenses", &shapes::LICENSE),
    post(Call::AddLicense, "licensing/licenses", "Add a license", Answer::Created).form(&["license_file"]),
    show(Call::ShowLicense, "licensing/licenses/*", "Show a license", &shapes::LICENSE),
    put(Call::UpdateLicense, "licensing/licenses/*", "Update a license", Answer::Done)
        .form(&["license_file", "ontap_username", "ontap_password"]),
    delete(Call::DeleteLicense, "licensing/licenses/*", "Delete a license", Answer::Done),

    list(Call::ListJobs, "jobs", "List jobs", &shapes::JOB),
    show(Call::ShowJob, "jobs/*", "Show a job, or wait until it changes", &shapes::JOB)
        .parameters(&["poll_timeout", "last_modified"]),
    list(Call::ListEvents, "events", "List events", &shapes::EVENT),

    list(Call::ListBackups, "backups", "List backups", &shapes::BACKUP),
    post(Call::CreateBackup, "backups", "Back up the configuration of Deploy", Answer::Job).json(&["password"]),
    show(Call::ShowBackup, "backups/*", "Show a backup", &shapes::ONE_BACKUP),
    delete(Call::DeleteBackup, "backups/*", "Delete a backup", Answer::Done),
    get(Call::DownloadBackup, "backups/*/download", "Download a backup", Answer::File),

    list(Call::ListNetworkChecks, "network/connectivitychecks", "List network connectivity checks", &shapes::NETWORK_CHECK),
    post(Call::StartNetworkCheck, "network/connectivitychecks", "Start a network connectivity check", Answer::Job)
        .json(&["debug", "mode", "mtu", "vswitch_type", "host_networks"]),
    show(Call::ShowNetworkCheck, "network/connectivitychecks/*", "Show a network connectivity check", &shapes::NETWORK_CHECK).unproven(),

    list(Call::ListMediators, "mediators", "List mediators", &shapes::MEDIATOR),
    post(Call::CreateMediator, "mediators", "Create the target of a mediator again", Answer::Job).json(&["iscsi_target"]),
    show(Call::ShowMediator, "mediators/*", "Show a mediator", &shapes::MEDIATOR),

    show(Call::ShowDeploy, "deploy", "Show Deploy itself", &shapes::DEPLOY),

    get(Call::DescribeApi, "openapi.json", "Describe the API", Answer::Description),
    get(Call::ShowPage, "ui", "Show a page that lists the calls and sends them", Answer::Page),
];

/// The calls at a path, each with the identifiers in the path.
pub(crate) fn find(path: &[String], quirks: Quirks) -> Vec<(&'static RouteSpec, Vec<String>)> {
    let fit = |route: &'static RouteSpec| {
        let pattern: Vec<&str> = route.path.split('/').collect();
        let matches = pattern.len() == path.len()
            && pattern.iter().zip(path).all(|(part, segment)| *part == "*" || part == segment);
        let ids = pattern.iter().zip(path).filter(|(part, _)| **part == "*").map(|(_, segment)| segment.clone());
        matches.then(|| (route, ids.collect()))
    };
    ROUTES.iter().filter(|route| route.exists(quirks)).filter_map(fit).collect()
}

/// The methods of the calls at a path, for the header `Allow`.
pub(crate) fn allowed(found: &[(&'static RouteSpec, Vec<String>)]) -> String {
    let mut methods: Vec<&str> = found.iter().map(|(route, _)| route.method).collect();
    if methods.contains(&"GET") {
        methods.push("HEAD");
    }
    methods.push("OPTIONS");
    methods.join(", ")
}
