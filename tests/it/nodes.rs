//! Nodes of all clusters: named without their cluster, and listed.

#[cfg(unix)]
use crate::support::on_terminal;
use crate::support::stub::{Identity, Stub, respond};
use crate::support::{World, bare, run};
use serde_json::{Value, json};

/// Two clusters, `demo` with two nodes and `alone` with one.
fn world() -> World {
    let world = World::new();
    world.created(2);
    world.ok("cluster create alone --nodes 1");
    world
}

/// The paths that are requested by a line of words.
#[track_caller]
fn requested(world: &World, line: &str) -> Vec<String> {
    let before = world.simulator.requests().len();
    world.ok(line);
    let requests = world.simulator.requests();
    requests[before..].iter().map(|request| request.target.split('?').next().unwrap().to_owned()).collect()
}

fn names(list: &Value) -> Vec<(&str, &str)> {
    let list = list.as_array().unwrap();
    list.iter().map(|node| (node["cluster"]["name"].as_str().unwrap(), node["name"].as_str().unwrap())).collect()
}

#[test]
fn a_node_needs_no_cluster_where_its_name_is_unambiguous() {
    let world = world();
    world.ok("host register kvm-01 --hypervisor kvm --login root");
    let node = world.ok("node show demo-02 --cluster demo -o json").json();
    assert_eq!(world.ok("node show demo-02 -o json").json(), node);
    let id = node["id"].as_str().unwrap();
    assert_eq!(world.ok(&format!("node show {id} -o json")).json(), node);
    assert_eq!(world.ok(&format!("node show {} -o json", &id[..8])).json(), node);
    for line in [
        "node modify demo-02 --host kvm-01 --raid software",
        "node network set demo-02 data br1",
        "node network list demo-02",
        "node pool attach demo-02 default --capacity 1TB",
        "node pool list demo-02",
        "node pool detach demo-02 default --yes",
        "node disk attach demo-02 sda",
    ] {
        world.ok(line);
    }
    assert_eq!(
        world.ok("node network list demo-02 --cluster demo -o csv --fields name --filter purpose=data").stdout,
        "name\nbr1\n"
    );
    world.run(&["node", "show", "demo-3"]).exits(5).says("there is no node \"demo-3\"; did you mean \"demo-0");
    world.run(&["node", "show", ""]).exits(2).says("the name of the node is empty");
}

#[test]
fn one_request_finds_the_cluster_of_a_node() {
    let world = world();
    let paths = requested(&world, "node show demo-02");
    assert_eq!((paths.len(), paths[0].as_str()), (2, "/api/clusters"), "{paths:?}");
}

#[test]
fn a_name_in_two_clusters_needs_the_cluster() {
    let world = world();
    world.ok("node modify alone-01 --name demo-01");
    let refused = world.run(&["node", "modify", "demo-01", "--instance-type", "medium"]).exits(1);
    let refused = refused.says("error: 2 clusters have a node \"demo-01\": demo, alone");
    refused.says("hint: name the cluster: --cluster CLUSTER");
    let shown = world.ok("node show demo-01 --cluster alone -o json").json();
    assert_eq!(shown["instance_type"], "small");
}

#[test]
fn a_server_that_names_no_nodes_with_its_clusters_is_asked_for_those_of_each() {
    let identity = Identity::self_signed();
    let records = |records: Value| respond(200, &json!({"records": records}).to_string());
    let stub =
        Stub::start(&identity, move |head, _| match head.split(' ').nth(1).unwrap().split('?').next().unwrap() {
            "/api/clusters" => {
                records(json!([{"id": "c1", "name": "a"}, {"id": "c2", "name": "b", "nodes": [{"id": "n2"}]}]))
            }
            "/api/clusters/c1/nodes" => records(json!([{"id": "n1", "name": "a-01"}])),
            "/api/clusters/c2/nodes" => records(json!([{"id": "n2", "name": "b-01"}])),
            "/api/clusters/c2/nodes/n2" => respond(200, &json!({"record": {"id": "n2", "name": "b-01"}}).to_string()),
            _ => respond(404, "{}"),
        });
    let mut command = bare(&["node", "show", "b-01", "-o", "id", "--url", &stub.url()]);
    command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
    assert_eq!(run(&mut command).exits(0).stdout, "n2\n");
}

#[cfg(unix)]
#[test]
fn the_list_of_all_nodes_names_their_clusters() {
    let world = world();
    let all = world.ok("node list -o json").json();
    assert_eq!(names(&all), [("alone", "alone-01"), ("demo", "demo-01"), ("demo", "demo-02")]);
    let cluster = world.ok("cluster show demo -o id").stdout;
    assert_eq!(all[1]["cluster"], json!({"id": cluster.trim(), "name": "demo"}));
    assert_eq!(world.ok("node list -o id").stdout.lines().count(), 3);
    let csv = world.ok("node list -o csv").stdout;
    assert!(csv.starts_with("cluster.name,name,state,host.name,"), "{csv}");
    let table = on_terminal(world.command(&["node", "list"]).env("NO_COLOR", "1"), 120, "");
    assert!(table.starts_with("CLUSTER  NAME "), "{table}");
    // A list of one cluster is as it was.
    let one = world.ok("node list --cluster demo -o json").json();
    assert!(one[0].get("cluster").is_none());
    world.ok("cluster delete demo --yes");
    world.ok("cluster delete alone --yes");
    assert_eq!(world.ok("node list -o json").stdout, "[]\n");
}

#[test]
fn the_list_of_all_nodes_is_filtered_sorted_and_limited() {
    let world = world();
    world.ok("node modify demo-02 --instance-type medium");
    for (flags, wanted) in [
        ("--filter instance_type=medium", &[("demo", "demo-02")][..]),
        ("--filter name=*-01", &[("alone", "alone-01"), ("demo", "demo-01")]),
        ("--filter cluster.name=al*", &[("alone", "alone-01")]),
        ("--filter cluster=demo --limit 1", &[("demo", "demo-01")]),
        ("--limit 2", &[("alone", "alone-01"), ("demo", "demo-01")]),
        ("--sort instance_type --limit 2", &[("demo", "demo-02"), ("alone", "alone-01")]),
        ("--fields ip --sort instance_type --limit 1", &[("demo", "demo-02")]),
    ] {
        assert_eq!(names(&world.ok(&format!("node list -o json {flags}")).json()), wanted, "{flags}");
    }
    let sorted = world.run(&["node", "list", "-o", "json", "--sort", "cluster.name desc,name desc"]).exits(0).json();
    assert_eq!(names(&sorted), [("demo", "demo-02"), ("demo", "demo-01"), ("alone", "alone-01")]);
    let fields = world.ok("node list --fields cluster.name,name -o csv --limit 1").stdout;
    assert_eq!(fields, "cluster.name,name\nalone,alone-01\n");
}
