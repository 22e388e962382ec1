//! Whom the client trusts, with certificates as they are met.

use crate::support::stub::{Identity, Stub, answer};
use crate::support::{Run, bare, run};
use deploy_cli::deploy::Fingerprint;

const EMPTY: &str = r#"{"num_records": 0, "records": []}"#;

fn serve(identity: &Identity) -> Stub {
    Stub::start(identity, |_, _| answer(200, EMPTY))
}

fn list(stub: &Stub, trust: &[&str]) -> Run {
    let mut command = bare(&["cluster", "list", "-o", "json", "--url", &stub.url()]);
    run(command.args(trust).env("DEPLOY_CLI_PASSWORD", "hunter2"))
}

fn file(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    file
}

#[test]
fn a_fresh_appliance_is_trusted_by_its_fingerprint_in_any_spelling() {
    let appliance = Identity::appliance();
    let stub = serve(&appliance);
    let print = appliance.fingerprint();
    let colons = print.parse::<Fingerprint>().unwrap().to_string();
    for spelling in [print.clone(), colons, format!("sha256:{print}")] {
        let run = list(&stub, &["--fingerprint", &spelling]).exits(0);
        assert_eq!(run.stdout, "[]\n");
        assert_eq!(run.stderr, "");
    }
}

#[test]
fn with_a_wrong_fingerprint_no_byte_of_a_request_leaves() {
    let stub = serve(&Identity::appliance());
    let wrong = Identity::appliance().fingerprint();
    list(&stub, &["--fingerprint", &wrong])
        .exits(7)
        .says("it does not match the pinned fingerprint")
        .says("no request was sent");
    assert!(stub.connections() > 0);
    assert_eq!(stub.seen(), Vec::<String>::new());
}

#[test]
fn a_stranger_s_certificate_is_told_with_the_flag_that_would_trust_it() {
    let appliance = Identity::appliance();
    let stub = serve(&appliance);
    let run = list(&stub, &[]).exits(7).says("CN=ontap-select-deploy").says("valid    1975-01-01 to 4096-01-01");
    let flag = run.stderr.lines().find_map(|l| l.trim().strip_prefix("--fingerprint ")).unwrap().to_owned();
    assert_eq!(stub.seen(), Vec::<String>::new());
    list(&stub, &["--fingerprint", &flag]).exits(0);
}

#[test]
fn cacert_takes_the_appliance_s_own_certificate_and_no_other() {
    let appliance = Identity::appliance();
    let stub = serve(&appliance);
    list(&stub, &["--cacert", file(&appliance.pem).path().to_str().unwrap()]).exits(0);
    let other = file(&Identity::appliance().pem);
    list(&stub, &["--cacert", other.path().to_str().unwrap()]).exits(7);
    assert_eq!(stub.seen().len(), 1);
}

#[test]
fn cacert_takes_a_ca_and_then_the_name_must_fit() {
    let (server, ca) = Identity::signed(&["127.0.0.1"]);
    let ca = file(&ca);
    let ca = ca.path().to_str().unwrap();
    list(&serve(&server), &["--cacert", ca]).exits(0);

    let (other, ca) = Identity::signed(&["elsewhere.example.com"]);
    let ca = file(&ca);
    list(&serve(&other), &["--cacert", ca.path().to_str().unwrap()]).exits(7).says("valid for another host name");
}

#[test]
fn the_system_s_roots_are_the_default() {
    let (server, ca) = Identity::signed(&["127.0.0.1"]);
    let (stub, ca) = (serve(&server), file(&ca));
    list(&stub, &[]).exits(7).says("its issuer is unknown");
    let mut command = bare(&["cluster", "list", "-o", "json", "--url", &stub.url()]);
    run(command.env("DEPLOY_CLI_PASSWORD", "x").env("SSL_CERT_FILE", ca.path()).env_remove("SSL_CERT_DIR")).exits(0);
}

#[test]
fn insecure_warns_every_time() {
    let stub = serve(&Identity::appliance());
    for _ in 0..2 {
        list(&stub, &["--insecure"]).exits(0).says("warning: the certificate of").says("is not checked");
    }
}

#[test]
fn a_cacert_file_that_is_none_is_told_before_anything_is_sent() {
    let stub = serve(&Identity::appliance());
    let block = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (text, why) in
        [("", "is empty"), ("hello", "contains no PEM certificate"), (block, "is not an X.509 certificate")]
    {
        list(&stub, &["--cacert", file(text).path().to_str().unwrap()]).exits(2).says("--cacert").says(why);
    }
    list(&stub, &["--cacert", "/nonexistent"]).exits(2).says("cannot read /nonexistent");
    list(&stub, &["--fingerprint", "12:34"]).exits(2).says("--fingerprint").says("found 4 digits");
    list(&stub, &["--fingerprint", &"0".repeat(64), "--insecure"]).exits(2).says("specify only one of");
    assert_eq!(stub.connections(), 0);
}

#[test]
fn both_versions_of_tls_are_spoken() {
    for version in rustls::ALL_VERSIONS {
        let appliance = Identity::appliance().speaking(version);
        list(&serve(&appliance), &["--fingerprint", &appliance.fingerprint()]).exits(0);
    }
}
