//! Checks the connection to the server: proxy, host name, port, TLS and certificate. Sends no requests.

use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use chrono::Utc;
use hyper_util::client::proxy::matcher::Matcher;

use super::report::{CheckFailed, Report};
use crate::deploy::inspect::{Handshake, inspect};
use crate::deploy::trust::Rejected;
use crate::deploy::{self, Endpoint};
use crate::error::Error;
use crate::settings::profile::TrustSetting;
use crate::settings::server::ServerSettings;

/// The time limit for one attempt to connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// The number of days before the expiry of the certificate from which on there is a warning.
const EXPIRY_WARNING: i64 = 30;
/// The exit status of [`deploy::Error::Unreachable`].
const UNREACHABLE: i32 = 7;

/// Whether the HTTP client sends requests through a proxy.
pub(super) fn check_proxy(endpoint: &Endpoint, report: &mut Report) -> bool {
    let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"];
    // On Windows, where case does not matter, `var_os` would find one variable twice.
    let is_set = |name: &&str| std::env::vars_os().any(|(known, value)| known == **name && !value.is_empty());
    let set: Vec<&str> = names.into_iter().filter(is_set).collect();
    let uri = endpoint.origin().parse().ok();
    let proxy = uri.and_then(|uri| Matcher::from_system().intercept(&uri));
    let set = if set.is_empty() { "no proxy variable set".to_owned() } else { format!("{} set", set.join(", ")) };
    match &proxy {
        None => report.ok("proxy", format!("{set}; no proxy applies to this host")),
        Some(proxy) => {
            // Omits the user name and the password that the URL may contain.
            let uri = proxy.uri();
            let port = uri.port().map(|port| format!(":{port}")).unwrap_or_default();
            let scheme = uri.scheme_str().unwrap_or("http");
            let proxy = format!("{scheme}://{}{port}", uri.host().unwrap_or_default());
            report.ok("proxy", format!("{set}; requests go through {proxy}"));
            report.hint("NO_PROXY lists the hosts that are connected to without a proxy");
        }
    }
    proxy.is_some()
}

/// Resolves the host name.
pub(super) fn resolve(host: &str, port: u16, report: &mut Report) -> Result<Vec<SocketAddr>, CheckFailed> {
    match (host, port).to_socket_addrs().map(Iterator::collect::<Vec<_>>) {
        Ok(addresses) if !addresses.is_empty() => {
            let shown: Vec<String> = addresses.iter().map(|a| a.ip().to_string()).collect();
            let detail = match shown.as_slice() {
                [one] if one == host => format!("{host} is an IP address"),
                all => format!("{host} resolves to {}", all.join(", ")),
            };
            report.ok("name", detail);
            Ok(addresses)
        }
        result => {
            let why = result.err().map_or_else(|| "it has no address".to_owned(), |e| e.to_string());
            let failed = report.fail("name", format!("cannot resolve {host}: {why}"), UNREACHABLE);
            report.hint("check the URL and the name servers of this machine; the server may need a VPN");
            Err(failed)
        }
    }
}

/// Connects to the first address that accepts a connection.
pub(super) fn connect(addresses: &[SocketAddr], report: &mut Report) -> Result<(), CheckFailed> {
    let mut failures = Vec::new();
    for address in addresses {
        let started = Instant::now();
        match TcpStream::connect_timeout(address, CONNECT_TIMEOUT) {
            Ok(_) => {
                let took = started.elapsed().as_millis();
                report.ok("port", format!("{address} accepts connections ({took} ms)"));
                if !failures.is_empty() {
                    report.warn(failures.join("; "));
                }
                return Ok(());
            }
            Err(e) => failures.push(format!("{address}: {e}")),
        }
    }
    let failed = report.fail("port", failures.join("; "), UNREACHABLE);
    report.hint("check that Deploy is running, the port in the URL, and the firewalls on the way");
    Err(failed)
}

/// Reads the certificate in a TLS handshake, and checks that it is trusted.
pub(super) fn check_certificate(server: &ServerSettings, report: &mut Report) -> Result<(), CheckFailed> {
    let trust = match server.trust.value.load(&server.trust_origin()) {
        Ok(trust) => trust,
        Err(error) => return Err(report.fail_with("tls", &error.into())),
    };
    let Handshake { certificate, verdict, version } = match inspect(&server.endpoint.value, trust) {
        Ok(handshake) => handshake,
        Err(error) => return Err(report.fail_with("tls", &error.into())),
    };
    report.ok("tls", format!("version {version}"));

    let (subject, fingerprint) = (&certificate.subject, certificate.fingerprint);
    if let Err(why) = verdict {
        let detail = format!("{subject}, issued by {}: {why}\nSHA-256 {fingerprint}", certificate.issuer);
        let pinned = matches!(server.trust.value, TrustSetting::Pin(_));
        let rejected = Box::new(Rejected { certificate, why, pinned });
        let (profile, server) = (server.profile_name(), server.endpoint.value.to_string());
        let error = deploy::Error::Untrusted { server, profile, rejected };
        let hint = error.hint();
        let failed = report.fail("certificate", detail, Error::from(error).status());
        hint.into_iter().for_each(|hint| report.hint(hint));
        return Err(failed);
    }
    let trusted = match &server.trust.value {
        TrustSetting::System => "trusted by the system".to_owned(),
        TrustSetting::Pin(_) => "trusted by its fingerprint".to_owned(),
        TrustSetting::Cacert(file) => format!("trusted by {}", file.display()),
        TrustSetting::Insecure => "not checked".to_owned(),
    };
    let days = certificate.validity.map(|(_, end)| (end - Utc::now()).num_days());
    let expiry = match days {
        Some(days) if days < 0 => format!(", expired {} days ago", -days),
        Some(days) => format!(", expires in {days} days"),
        None => String::new(),
    };
    report.ok("certificate", format!("{subject}{expiry}, {trusted}\nSHA-256 {fingerprint}"));
    let endpoint = &server.endpoint.value;
    if server.trust.value == TrustSetting::Insecure {
        report.warn(format!("pin the certificate: deploy-cli login {endpoint}"));
    } else if days.is_some_and(|days| days < EXPIRY_WARNING) {
        report.warn(format!(
            "renew the certificate; if it is pinned, then save the new one: deploy-cli login {endpoint}"
        ));
    }
    Ok(())
}
