//! Verification of server certificates.

use crate::support::stub::{Identity, Stub, respond};
use crate::support::{Run, bare, run};
use deploy_cli::deploy::Fingerprint;

const EMPTY: &str = r#"{"num_records": 0, "records": []}"#;

fn serve(identity: &Identity) -> Stub {
    Stub::start(identity, |_, _| respond(200, EMPTY))
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
fn self_signed_certificate_is_trusted_by_fingerprint_in_any_notation() {
    let identity = Identity::self_signed();
    let stub = serve(&identity);
    let print = identity.fingerprint();
    let colons = print.parse::<Fingerprint>().unwrap().to_string();
    for spelling in [print.clone(), colons, format!("sha256:{print}")] {
        let run = list(&stub, &["--fingerprint", &spelling]).exits(0);
        assert_eq!(run.stdout, "[]\n");
        assert_eq!(run.stderr, "");
    }
}

#[test]
fn wrong_fingerprint_exits_with_7_and_sends_no_request() {
    let stub = serve(&Identity::self_signed());
    let wrong = Identity::self_signed().fingerprint();
    list(&stub, &["--fingerprint", &wrong])
        .exits(7)
        .says("it does not match the pinned fingerprint")
        .says("no request was sent");
    assert!(stub.connections() > 0);
    assert_eq!(stub.requests(), Vec::<String>::new());
}

#[test]
fn unknown_certificate_is_shown_with_the_flag_that_trusts_it() {
    let identity = Identity::self_signed();
    let stub = serve(&identity);
    let run = list(&stub, &[]).exits(7).says("CN=ontap-select-deploy").says("valid    1975-01-01 to 4096-01-01");
    let flag = run.stderr.lines().find_map(|l| l.trim().strip_prefix("--fingerprint ")).unwrap().to_owned();
    assert_eq!(stub.requests(), Vec::<String>::new());
    list(&stub, &["--fingerprint", &flag]).exits(0);
}

/// As in a container that has nothing but the program.
#[cfg(target_os = "linux")]
#[test]
fn system_without_roots_is_named_with_the_flags_that_work_without_them() {
    let identity = Identity::self_signed();
    let stub = serve(&identity);
    let empty = tempfile::tempdir().unwrap();
    let list = |trust: &[&str]| {
        let mut command = bare(&["cluster", "list", "--url", &stub.url()]);
        command.env("SSL_CERT_FILE", empty.path().join("none")).env("SSL_CERT_DIR", empty.path()).env_remove("HOME");
        run(command.args(trust).env("DEPLOY_CLI_PASSWORD", "hunter2"))
    };
    list(&[])
        .exits(7)
        .says("the system's root certificates cannot be used: No CA certificates were loaded from the system")
        .says("--fingerprint")
        .says("--cacert FILE");
    list(&["--fingerprint", &identity.fingerprint()]).exits(0);
}

#[test]
fn cacert_accepts_a_self_signed_certificate_and_no_other() {
    let identity = Identity::self_signed();
    let stub = serve(&identity);
    list(&stub, &["--cacert", file(&identity.pem).path().to_str().unwrap()]).exits(0);
    let other = file(&Identity::self_signed().pem);
    list(&stub, &["--cacert", other.path().to_str().unwrap()]).exits(7);
    assert_eq!(stub.requests().len(), 1);
}

#[test]
fn cacert_accepts_a_ca_and_checks_the_host_name() {
    let (server, ca) = Identity::signed(&["127.0.0.1"]);
    let ca = file(&ca);
    let ca = ca.path().to_str().unwrap();
    list(&serve(&server), &["--cacert", ca]).exits(0);

    let (other, ca) = Identity::signed(&["elsewhere.example.com"]);
    let ca = file(&ca);
    list(&serve(&other), &["--cacert", ca.path().to_str().unwrap()]).exits(7).says("valid for another host name");
}

#[test]
fn unknown_issuer_is_rejected() {
    let (server, _) = Identity::signed(&["127.0.0.1"]);
    list(&serve(&server), &[]).exits(7).says("its issuer is unknown");
}

/// Windows has the roots of the system in its registry.
#[cfg(unix)]
#[test]
fn system_roots_are_trusted_by_default() {
    let (server, ca) = Identity::signed(&["127.0.0.1"]);
    let (stub, ca) = (serve(&server), file(&ca));
    let mut command = bare(&["cluster", "list", "-o", "json", "--url", &stub.url()]);
    run(command.env("DEPLOY_CLI_PASSWORD", "x").env("SSL_CERT_FILE", ca.path()).env_remove("SSL_CERT_DIR")).exits(0);
}

#[test]
fn insecure_warns_every_time() {
    let stub = serve(&Identity::self_signed());
    for _ in 0..2 {
        list(&stub, &["--insecure"]).exits(0).says("warning: the certificate of").says("is not checked");
    }
}

#[test]
fn invalid_trust_settings_exit_with_2_before_connecting() {
    let stub = serve(&Identity::self_signed());
    let block = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (text, why) in
        [("", "is empty"), ("hello", "contains no PEM certificate"), (block, "is not an X.509 certificate")]
    {
        list(&stub, &["--cacert", file(text).path().to_str().unwrap()]).exits(2).says("--cacert").says(why);
    }
    let missing = std::env::temp_dir().join("no-such-file");
    let missing = missing.to_str().unwrap();
    list(&stub, &["--cacert", missing]).exits(2).says(&format!("cannot read {missing}"));
    list(&stub, &["--fingerprint", "12:34"]).exits(2).says("--fingerprint").says("found 4 digits");
    list(&stub, &["--fingerprint", &"0".repeat(64), "--insecure"]).exits(2).says("specify only one of");
    assert_eq!(stub.connections(), 0);
}

#[test]
fn tls_1_2_and_1_3_are_supported() {
    for version in rustls::ALL_VERSIONS {
        let identity = Identity::self_signed().speaking(version);
        list(&serve(&identity), &["--fingerprint", &identity.fingerprint()]).exits(0);
    }
}
