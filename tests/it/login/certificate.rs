//! How `login` decides which certificate to trust.

use std::fs;
use std::net::TcpStream;

use super::{Home, password};
use crate::support::stub::{Identity, Stub, respond};
use crate::support::{ClosedPort, World, run};

const EMPTY: &str = r#"{"num_records": 0, "records": []}"#;

#[test]
fn login_without_a_terminal_rejects_an_unknown_certificate() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let mut command = home.command(&["login", &url]);
    let unknown = run(command.env("DEPLOY_CLI_PASSWORD", password(&world)));
    let unknown = unknown.exits(7).says("is not trusted").says("--fingerprint ");
    assert_eq!(unknown.stderr.matches("  SHA-256  ").count(), 1, "{}", unknown.stderr);
    let mut wrong = home.command(&["login", &url, "--fingerprint", &"ab".repeat(32)]);
    run(wrong.env("DEPLOY_CLI_PASSWORD", password(&world)))
        .exits(7)
        .says("it does not match the pinned fingerprint AB:AB:");
    let args = ["login", &url, "--fingerprint", world.simulator.fingerprint()];
    run(&mut home.command(&args)).exits(2).says("is missing").says("DEPLOY_CLI_PASSWORD");
    assert_eq!(world.simulator.requests(), [], "reading the certificate sends no request");
    run(home.command(&args).env("DEPLOY_CLI_PASSWORD", "wrong")).exits(4).says("HTTP 401");
    run(&mut home.command(&["login", "http://x"])).exits(2).says("requires HTTPS");
    run(&mut home.command(&["login", "x", "--name", "a b"])).exits(2).says("invalid profile name");
    assert!(!home.config().exists() && !home.passwords().exists());
}

#[test]
fn server_that_does_not_answer_is_reported_in_plain_words() {
    let closed = ClosedPort::new();
    let home = Home::new();
    let login = home.run(&format!("login {}", closed.address())).exits(7);
    let why = TcpStream::connect(closed.address()).unwrap_err();
    let message = format!("error: cannot reach https://{}: {why}\n", closed.address());
    assert!(login.stderr.starts_with(&message), "{}", login.stderr);
    assert!(!login.stderr.contains("handshake"), "{}", login.stderr);
}

#[test]
fn changed_certificate_is_rejected_with_both_fingerprints() {
    let (one, two, home) = (World::new(), World::new(), Home::new());
    home.login(&one, &["--name", "lab"]).exits(0);
    // Simulates a server that was replaced: same profile, other certificate.
    let moved = home.text().replace(&one.simulator.url(), &two.simulator.url());
    fs::write(home.config(), moved).unwrap();
    let colons =
        |world: &World| world.simulator.fingerprint().parse::<deploy_cli::deploy::Fingerprint>().unwrap().to_string();
    let mut list = home.command(&["cluster", "list"]);
    let refused = run(list.env("DEPLOY_CLI_PASSWORD", password(&one))).exits(7);
    let refused = refused.says("it does not match the pinned fingerprint").says("no request was sent");
    let url = two.simulator.url();
    refused.says(&colons(&one)).says(&colons(&two)).says(&format!("`deploy-cli login {url} --name lab` saves"));
    let mut script = home.command(&["login", &url, "--name", "lab"]);
    script.env("DEPLOY_CLI_PASSWORD", password(&two));
    run(&mut script).exits(7).says(&colons(&one)).says(&colons(&two));
    // Under the default name too, login says which profile pins the old one.
    let mut unnamed = home.command(&["login", &url]);
    let unnamed = run(unnamed.env("DEPLOY_CLI_PASSWORD", password(&two))).exits(7);
    unnamed.says(&format!("profile lab pins, {}", colons(&one))).says(&format!("login {url} --name lab` saves"));
    assert_eq!(two.simulator.requests(), []);
    let changed = format!("the certificate has changed: profile lab trusted {}", colons(&one));
    home.login(&two, &[]).exits(0).says(&changed).says(&format!("deploy-cli login {url} --name lab\n"));
    home.run("cluster list --profile lab").exits(7);
    home.login(&two, &["--name", "lab"]).exits(0).says(&changed);
    home.run("cluster list --profile lab").exits(0);
    assert!(!home.login(&two, &["--name", "lab"]).exits(0).stderr.contains("has changed"));
    // The default name needs no flag.
    fs::write(home.config(), home.text().replace(&colons(&two), &colons(&one))).unwrap();
    let default = home.run(&format!("cluster list --profile {}", two.simulator.address())).exits(7);
    default.says(&format!("`deploy-cli login {url}` saves"));
}

/// A home directory with the certificate of a CA, and a server with a certificate that it issued.
fn issued() -> (Home, std::path::PathBuf, Stub) {
    let (server, ca) = Identity::signed(&["127.0.0.1"]);
    let home = Home::new();
    let file = home.0.path().join("ca.pem");
    fs::write(&file, ca).unwrap();
    (home, file, Stub::start(&server, |_, _| respond(200, EMPTY)))
}

/// Windows has the roots of the system in its registry.
#[cfg(unix)]
#[test]
fn certificate_that_the_system_trusts_is_not_pinned() {
    let (home, file, stub) = issued();
    let mut command = home.command(&["login", &stub.url(), "--name", "lab"]);
    command.env("DEPLOY_CLI_PASSWORD", "hunter2").env("SSL_CERT_FILE", &file).env_remove("SSL_CERT_DIR");
    run(&mut command).exits(0).says("the system trusts the certificate");
    assert!(!home.text().contains("fingerprint ="), "{}", home.text());
    assert_eq!(stub.requests(), ["GET /api/clusters?max_records=1 HTTP/1.1"]);
}

/// If the system does not trust the CA, --cacert works too, and the next login uses the saved value.
#[test]
fn certificate_issued_by_a_ca_is_not_pinned() {
    let (home, file, stub) = issued();
    let mut command = home.command(&["login", &stub.url(), "--name", "lab", "--cacert", file.to_str().unwrap()]);
    run(command.env("DEPLOY_CLI_PASSWORD", "hunter2")).exits(0);
    assert!(home.text().contains("cacert ="), "{}", home.text());
    run(home.command(&["login", &stub.url(), "--name", "lab"]).env("DEPLOY_CLI_PASSWORD", "other-2")).exits(0);
    home.run("cluster list").exits(0);
}
