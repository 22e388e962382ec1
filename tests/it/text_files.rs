//! Every file that is read may be written on Windows: with CRLF, a byte order mark, or in UTF-16, as Windows PowerShell
//! writes what is redirected to a file.

use std::fs;
use std::path::PathBuf;

use crate::apply::file;
use crate::support::stub::{Identity, Stub, respond};
use crate::support::{World, bare, run};
use deploy_cli::simulator::Scenario;
use secrecy::ExposeSecret;

/// A text in every encoding, with CRLF.
fn encodings(text: &str) -> [Vec<u8>; 3] {
    let text = text.replace('\n', "\r\n");
    let marked = format!("\u{feff}{text}");
    let utf16 = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.into_bytes(), marked.into_bytes(), utf16]
}

/// Calls `check` with a file for each encoding of a text.
fn each(text: &str, check: impl Fn(&str)) {
    let folder = tempfile::tempdir().unwrap();
    for (n, bytes) in encodings(text).into_iter().enumerate() {
        let path = folder.path().join(n.to_string());
        fs::write(&path, bytes).unwrap();
        check(path.to_str().unwrap());
    }
}

#[test]
fn cluster_file_and_table() {
    let world = World::new();
    let yaml = format!("# Zürich\n{}", world.ok("cluster template --nodes 1 --name zurich").stdout);
    each(&yaml, |path| {
        let mut apply = world.command(&["cluster", "apply", "-f", path, "--dry-run", "-o", "json"]);
        let plan = run(apply.env("VCENTER_PASSWORD", "a").env("ONTAP_PASSWORD", "b")).exits(0).json();
        assert_eq!(plan["cluster"], "zurich", "{plan:#}");
    });
    let json = serde_json::to_string_pretty(&file(1)).unwrap();
    each(&json, |path| drop(world.run(&["cluster", "apply", "-f", path, "--dry-run"]).exits(0)));

    let folder = tempfile::tempdir().unwrap();
    let template = folder.path().join("site.yaml");
    fs::write(&template, yaml.replace("zurich", "{{ site }}").replace("10.0.0.", "10.0.{{ net }}.")).unwrap();
    each("site,net\nzurich,1\nbern,2\n", |table| {
        let args = ["cluster", "render", "-f", template.to_str().unwrap(), "--values", table];
        let rendered = world.run(&args).exits(0).stdout;
        assert!(rendered.contains("zurich") && rendered.contains("bern") && !rendered.contains('\r'), "{rendered}");
    });
}

#[test]
fn passwords() {
    let world = World::new();
    each(&format!("{}\n", world.simulator.password().expose_secret()), |path| {
        let mut list = world.command(&["cluster", "list", "--password-file", path]);
        run(list.env_remove("DEPLOY_CLI_PASSWORD")).exits(0);
    });
    let folder = tempfile::tempdir().unwrap();
    each("Ontap-secret-1\n", |path| {
        let mut file = file(1);
        file["vcenter"]["password"] = serde_json::json!({"file": path});
        let cluster = folder.path().join("cluster.json");
        fs::write(&cluster, file.to_string()).unwrap();
        let world = World::new();
        world.run(&["cluster", "apply", "-f", cluster.to_str().unwrap(), "--yes"]).exits(0);
    });
}

#[test]
fn configuration() {
    let world = World::new();
    let text = format!(
        "# ours\ncurrent = \"lab\"\n\n[profile.lab]\nurl = \"{}\"\nfingerprint = \"{}\"\n",
        world.simulator.url(),
        world.simulator.fingerprint()
    );
    each(&text, |path| {
        let with = |args: &[&str]| {
            let mut command = bare(args);
            command.env("DEPLOY_CLI_CONFIG", path);
            command.env("DEPLOY_CLI_PASSWORD", world.simulator.password().expose_secret());
            run(&mut command)
        };
        with(&["cluster", "list"]).exits(0);
        // Changed and read again.
        let commands = ["--password-command", "echo x"];
        let login = ["login", &world.simulator.url(), "--name", "lab", "--username", "admin"];
        with(&[&login[..], &commands].concat()).exits(4);
        with(&["logout", "lab"]).exits(0);
        assert!(fs::read_to_string(path).unwrap().starts_with("# ours"));
        with(&["profile", "list"]).exits(0);
        with(&["cluster", "list"]).exits(2).says("no server is selected");
    });
}

#[test]
fn scenario() {
    let example = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/scenario.toml");
    let wanted = format!("{:?}", Scenario::read(&example).unwrap());
    each(&fs::read_to_string(&example).unwrap(), |path| {
        assert_eq!(format!("{:?}", Scenario::read(path.as_ref()).unwrap()), wanted);
    });
}

#[test]
fn certificate() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |_, _| respond(200, r#"{"num_records": 0, "records": []}"#));
    each(&identity.pem, |path| {
        let mut list = bare(&["cluster", "list", "--url", &stub.url(), "--cacert", path]);
        run(list.env("DEPLOY_CLI_PASSWORD", "x")).exits(0);
    });
}

#[test]
fn body_of_a_request() {
    let body = r#"{"hostname": "vc-ä", "type": "VCENTER", "username": "a", "password": "b"}"#;
    each(&format!("{body}\n"), |path| {
        let world = World::new();
        world.run(&["api", "POST", "/security/credentials", "--input", path]).exits(0);
        assert_eq!(world.ok("credential list --jq .[].hostname").stdout, "vc-ä\n");
    });
}

/// The file is sent as it is, so only its line endings are those of Windows.
#[test]
fn license() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("license.txt");
    fs::write(&path, &encodings("{\n\"statusResp\": {\"serialNumber\": \"320000012345\"}\n}\n")[0]).unwrap();
    let world = World::new();
    world.run(&["license", "add", path.to_str().unwrap()]).exits(0);
    world.ok("license show 320000012345");
}
