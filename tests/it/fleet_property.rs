//! Properties of `cluster apply` for random fleets on one to three servers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::support::cluster_files::{Site, file, kind};
use crate::support::profiles::{Profiles, Saved};
use crate::support::raw::{Raw, text};
use crate::support::{Run, UUID, World, run};
use deploy_cli::apply::export::{self, Capacities};
use deploy_cli::apply::plan::observed::{self, Depth};
use deploy_cli::simulator::{CallPattern, Options, Quirk, Scenario};
use proptest::prelude::*;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The cluster files of a random fleet. Each names its server.
#[derive(Debug, Clone)]
struct Random {
    servers: usize,
    files: Vec<Value>,
}

/// The file of a cluster on one of the servers. If it is not `alone`, other clusters may use the same hosts.
fn cluster(n: u8, servers: usize, alone: bool) -> impl Strategy<Value = Value> {
    (kind(2), 0..servers, any::<[bool; 2]>()).prop_flat_map(move |(kind, server, shares)| {
        let hypervisor = if kind.0 { "kvm" } else { "esx" };
        let host = |at: usize| match shares[at] && !alone {
            true => format!("{hypervisor}-{at}"),
            false => format!("{hypervisor}-{n}-{at}"),
        };
        let site = Site { name: format!("site-{n}"), number: n, hosts: vec![host(0), host(1)] };
        file(site, kind).prop_map(move |mut file| {
            file["server"] = json!(format!("lab{}", server + 1));
            file
        })
    })
}

/// Clusters of both hypervisors that share the credential of a vCenter, and some of their hosts. The first one, if it is
/// `alone`, shares no host.
fn fleet(alone: bool) -> impl Strategy<Value = Random> {
    (1..=3usize, 2..=6u8).prop_flat_map(move |(servers, count)| {
        let files: Vec<_> = (0..count).map(|n| cluster(n, servers, alone && n == 0)).collect();
        files.prop_map(move |files| Random { servers, files })
    })
}

/// What files put on a host.
#[derive(Default)]
struct Content {
    kvm: bool,
    networks: BTreeSet<String>,
    disks: BTreeSet<String>,
    pools: BTreeSet<String>,
}

impl Content {
    /// The host as a part of a scenario.
    fn toml(&self, name: &str) -> String {
        let (networks, disks) = (Vec::from_iter(&self.networks), Vec::from_iter(&self.disks));
        let hypervisor = if self.kvm { "KVM" } else { "ESX" };
        let pool = |pool: &String| format!("[[host.pool]]\nname = {pool:?}\ncapacity = \"900TB\"\n");
        format!("[[host]]\nname = {name:?}\nhypervisor = {hypervisor:?}\nnetworks = {networks:?}\ndisks = {disks:?}\n")
            + &self.pools.iter().map(pool).collect::<String>()
    }
}

fn name(file: &Value) -> &str {
    file["cluster"]["name"].as_str().unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

impl Random {
    /// The number of the server of a file.
    fn server(&self, file: &Value) -> usize {
        (0..self.servers).find(|n| file["server"] == format!("lab{}", n + 1)).unwrap()
    }

    /// The paths of the files, which are written to a folder.
    fn write(&self, folder: &Path) -> Vec<PathBuf> {
        let path = |file: &Value| {
            let path = folder.join(format!("{}.json", name(file)));
            std::fs::write(&path, file.to_string()).unwrap();
            path
        };
        self.files.iter().map(path).collect()
    }

    /// For each server, a scenario in which the hosts have what the files put on them. Hosts that only
    /// `unreachable` clusters are on do not exist.
    fn scenarios(&self, unreachable: &[&str]) -> Vec<Scenario> {
        let scenario = |server: usize| {
            let mut hosts: BTreeMap<String, Content> = BTreeMap::new();
            let own = self.files.iter().filter(|file| self.server(file) == server);
            for file in own.filter(|file| !unreachable.contains(&name(file))) {
                for node in list(&file["nodes"]) {
                    let host = hosts.entry(text(&node["host_name"])).or_default();
                    host.kvm = file.get("vcenter").is_none();
                    host.networks.extend(list(&node["networks"]).iter().map(|network| text(&network["name"])));
                    host.disks.extend(list(&node["storage"]["disks"]).iter().map(text));
                    host.pools.extend(list(&node["storage"]["pools"]).iter().map(|pool| text(&pool["name"])));
                }
            }
            let nodes = self.files.iter().flat_map(|file| list(&file["nodes"]));
            let licenses: Vec<&str> = nodes.filter_map(|node| node.get("serial_number")?.as_str()).collect();
            let hosts: String = hosts.iter().map(|(name, content)| content.toml(name)).collect();
            let toml = format!("licenses = {licenses:?}\n{hosts}");
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(file.path(), toml).unwrap();
            Scenario::read(file.path()).unwrap()
        };
        (0..self.servers).map(scenario).collect()
    }
}

/// The simulators of a fleet, which are saved as `lab1`, `lab2` and so on.
struct Servers {
    worlds: Vec<World>,
    profiles: Profiles,
}

impl Servers {
    fn start(options: impl IntoIterator<Item = Options>) -> Self {
        let worlds: Vec<World> = options.into_iter().map(World::with).collect();
        let profiles = Profiles::new(worlds.iter().map(Saved::from), "");
        Self { worlds, profiles }
    }

    fn apply(&self, paths: &[PathBuf], flag: &str) -> Run {
        let mut command = self.profiles.command(&["cluster", "apply", flag, "-o", "json"]);
        command.args(paths.iter().flat_map(|path| [Path::new("-f"), path]));
        run(&mut command)
    }

    /// The clusters of files as they are now, with their hosts and credentials; without the serial numbers of evaluation
    /// licenses, which are random.
    fn states(&self, fleet: &Random, files: &[Value]) -> Vec<String> {
        let serial = regex::Regex::new(r"\b\d{20}\b").unwrap();
        let state = |file: &Value| {
            let client = self.worlds[fleet.server(file)].client();
            let cluster = observed::cluster(&client, name(file), Depth::Disks).unwrap().unwrap();
            let (hosts, credentials) = observed::hosts_and_credentials(&client).unwrap();
            let mut state = export::export(&cluster, &hosts, &credentials, Capacities::Bytes);
            state["hosts"].as_array_mut().unwrap().sort_by_key(|host| text(&host["name"]));
            serial.replace_all(&state.to_string(), "*").into_owned()
        };
        files.iter().map(state).collect()
    }

    /// The descriptions of all jobs, sorted.
    fn jobs(&self) -> Vec<String> {
        let jobs = |world| Raw::new(world, "/api").records("/jobs?fields=*");
        let all = self.worlds.iter().flat_map(|world| jobs(&world.simulator));
        // Files may list the hosts that they share in another order.
        let words = |job: Value| {
            let description = text(&job["description"]);
            let mut words: Vec<&str> = description.split([' ', ',']).collect();
            words.sort_unstable();
            words.join(" ")
        };
        let mut jobs: Vec<String> = all.map(words).collect();
        jobs.sort();
        jobs
    }

    /// How often each request for a cluster of these files was sent, by method and target with names instead of ids.
    fn requests(&self, fleet: &Random, files: &[Value]) -> BTreeMap<String, usize> {
        let id = regex::Regex::new(UUID).unwrap();
        let mut counts = BTreeMap::new();
        for file in files {
            let world = &self.worlds[fleet.server(file)];
            let seen = world.simulator.requests();
            let raw = Raw::new(&world.simulator, "/api");
            let cluster = text(&raw.records(&format!("/clusters?name={}", name(file)))[0]["id"]);
            let nodes = raw.records(&format!("/clusters/{cluster}/nodes"));
            for request in seen.iter().filter(|request| request.target.contains(&cluster)) {
                let mut target = request.target.replace(&cluster, name(file));
                for node in &nodes {
                    target = target.replace(&text(&node["id"]), &text(&node["name"]));
                }
                let line = format!("{} {}", request.method, id.replace_all(&target, "*"));
                *counts.entry(line).or_default() += 1;
            }
        }
        counts
    }
}

/// The plans or results, by the name of their cluster.
fn by_cluster(answer: &Value) -> BTreeMap<String, Value> {
    let key = |one: &Value| if one["name"].is_string() { text(&one["name"]) } else { text(&one["cluster"]) };
    list(answer).iter().map(|one| (key(one), one.clone())).collect()
}

/// The outcome of each of these files, and what became of their steps.
fn ends(answer: &Value, files: &[Value]) -> Vec<Value> {
    let known = by_cluster(answer);
    let end = |file: &Value| {
        let one = &known[name(file)];
        let steps: Vec<Value> = list(&one["steps"]).iter().map(|s| json!([s["step"], s["state"]])).collect();
        json!([one["outcome"], steps])
    };
    files.iter().map(end).collect()
}

/// How a cluster fails.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Failure {
    /// The server does not have its image.
    Image,
    /// It exists with another number of nodes.
    NodeCount,
    /// Its hosts cannot be registered.
    Host,
    /// The configuration of its nodes fails.
    Configure,
    /// Its deployment fails.
    Deploy,
}

/// The servers of a fleet whose first cluster fails, once for the whole fleet and once for the others.
fn failing(fleet: &Random, failure: Failure, folder: &TempDir) -> [Servers; 2] {
    let first = &fleet.files[0];
    let unreachable: &[&str] = if failure == Failure::Host { &[name(first)] } else { &[] };
    let mut fail: Vec<CallPattern> = Vec::new();
    let state = |copy: &str, server: usize| Some(folder.path().join(format!("{copy}-{server}")));
    for (n, scenario) in fleet.scenarios(unreachable).into_iter().enumerate() {
        let world = World::with(Options { scenario: Some(scenario), state: state("first", n), ..Options::default() });
        let nodes = list(&first["nodes"]).len();
        if n == fleet.server(first) && matches!(failure, Failure::NodeCount | Failure::Configure | Failure::Deploy) {
            let nodes = if failure == Failure::NodeCount { 4 } else { nodes };
            let create = ["cluster", "create", name(first), "--nodes", &nodes.to_string(), "-o", "id"];
            let id = world.run(&create).exits(0).stdout;
            let id = id.trim();
            match failure {
                Failure::Configure => fail.push(format!("PATCH /clusters/{id}/nodes/*").parse().unwrap()),
                Failure::Deploy => fail.push(format!("POST /clusters/{id}/deploy").parse().unwrap()),
                _ => {}
            }
        }
        drop(world);
        for copy in ["all", "others"] {
            std::fs::copy(state("first", n).unwrap(), state(copy, n).unwrap()).unwrap();
        }
    }
    let quirks: Vec<Quirk> = if failure == Failure::Configure { vec![Quirk::AsyncWrites] } else { Vec::new() };
    ["all", "others"].map(|copy| {
        let options =
            |n| Options { state: state(copy, n), fail: fail.clone(), quirks: quirks.clone(), ..Options::default() };
        Servers::start((0..fleet.servers).map(options))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn order_of_files_does_not_matter_and_the_plan_after_apply_is_empty(
        (fleet, order) in fleet(false).prop_flat_map(|fleet| {
            let order: Vec<usize> = (0..fleet.files.len()).collect();
            (Just(fleet), Just(order).prop_shuffle())
        })
    ) {
        let folder = tempfile::tempdir().unwrap();
        let paths = fleet.write(folder.path());
        let shuffled: Vec<PathBuf> = order.iter().map(|n| paths[*n].clone()).collect();
        let orders = [vec![folder.path().to_owned()], shuffled];
        let servers = orders.each_ref().map(|_| {
            let scenarios = fleet.scenarios(&[]).into_iter();
            Servers::start(scenarios.map(|scenario| Options { scenario: Some(scenario), ..Options::default() }))
        });
        let plans = orders.each_ref().map(|paths| by_cluster(&servers[0].apply(paths, "--dry-run").exits(0).json()));
        prop_assert_eq!(&plans[0], &plans[1]);
        prop_assert!(plans[0].values().all(|plan| !list(&plan["steps"]).is_empty()));
        let results = [0, 1].map(|n| servers[n].apply(&orders[n], "--yes").exits(0).json());
        let [one, other] = results.each_ref().map(|result| ends(result, &fleet.files));
        prop_assert_eq!(one, other);
        prop_assert_eq!(servers[0].states(&fleet, &fleet.files), servers[1].states(&fleet, &fleet.files));
        prop_assert_eq!(servers[0].jobs(), servers[1].jobs());
        for (n, servers) in servers.iter().enumerate() {
            // Applied in one order, and planned in the other.
            let plans = servers.apply(&orders[1 - n], "--dry-run").exits(0).json();
            prop_assert!(list(&plans).iter().all(|plan| plan["up_to_date"] == true), "{}", plans);
        }
    }

    #[test]
    fn failing_cluster_changes_nothing_for_the_others(
        fleet in fleet(true),
        failure in prop::sample::select(vec![
            Failure::Image, Failure::NodeCount, Failure::Host, Failure::Configure, Failure::Deploy,
        ]),
    ) {
        let mut fleet = fleet;
        let folder = tempfile::tempdir().unwrap();
        let [all, others] = failing(&fleet, failure, &folder);
        if failure == Failure::Image {
            fleet.files[0]["cluster"]["ontap_image_version"] = json!("9.99.9");
        }
        let sites = folder.path().join("sites");
        std::fs::create_dir(&sites).unwrap();
        let paths = fleet.write(&sites);
        let healthy = &fleet.files[1..];
        let failed = all.apply(std::slice::from_ref(&sites), "--yes");
        std::fs::remove_file(&paths[0]).unwrap();
        let applied = others.apply(&[sites], "--yes").exits(0);
        prop_assert!([3, 6].contains(&failed.status), "{}: {}", failed.status, failed.stderr);
        let (failed, applied) = (failed.json(), applied.json());
        prop_assert_ne!(&by_cluster(&failed)["site-0"]["error"], &Value::Null);
        prop_assert_eq!(ends(&failed, healthy), ends(&applied, healthy));
        prop_assert_eq!(all.states(&fleet, healthy), others.states(&fleet, healthy));
        prop_assert_eq!(all.requests(&fleet, healthy), others.requests(&fleet, healthy));
    }
}
