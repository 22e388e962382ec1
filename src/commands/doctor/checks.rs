//! The checks, each after the one that it needs.

use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use hyper_util::client::proxy::matcher::Matcher;

use super::{Findings, Outcome};
use crate::commands::Context;
use crate::deploy::inspect::{Handshake, inspect};
use crate::deploy::text::printable;
use reqwest::header::HeaderMap;

use crate::deploy::{self, Call, Client, Login, Payload};
use crate::exit;
use crate::settings::environment::variable;
use crate::settings::profile::SavedTrust;
use crate::settings::server::{PasswordSource, Server, Source};
use crate::settings::{config, login};

/// How long one attempt to connect may take.
const CONNECT: Duration = Duration::from_secs(5);
/// A certificate that ends sooner is worth a word.
const SOON_ENDED: i64 = 30;
/// Clocks that differ by more seconds than this make times of events and jobs hard to compare.
const DRIFT: i64 = 60;

/// As [`exit::of`] has it for a server that cannot be reached.
const UNREACHABLE: i32 = 7;

/// A check has failed; what comes after it is skipped.
pub struct Stop;

impl Findings {
    /// Checks all, up to the first failure.
    pub fn examine(&mut self, context: &Context) -> Result<(), Stop> {
        let server = self.configuration(context)?;
        let proxied = self.proxy(&server)?;
        let (host, port) = server.endpoint.host_and_port();
        if proxied {
            self.add("name", Outcome::Skipped, "the proxy looks it up");
            self.add("port", Outcome::Skipped, "the proxy connects to it");
        } else {
            let addresses = self.resolve(&host, port)?;
            self.connect(&addresses)?;
        }
        self.handshake(&server)?;
        let (content, headers, took) = self.credentials(context, &server)?;
        self.api(&server, &content, &headers);
        self.clock(&headers, took);
        Ok(())
    }

    /// What is in force, and where it was said. Never a secret.
    fn configuration(&mut self, context: &Context) -> Result<Server, Stop> {
        let place = config::place();
        if let Ok(file) = &place {
            let there =
                if file.exists() { file.display().to_string() } else { format!("{} (not there)", file.display()) };
            let set = std::env::var_os("DEPLOY_CLI_CONFIG").is_some_and(|v| !v.is_empty());
            self.settings.push(("file", there, if set { "DEPLOY_CLI_CONFIG" } else { "default" }.to_owned()));
        }
        let server = match Server::of(context.flags()) {
            Ok(server) => server,
            Err(error) => return Err(self.fail("configuration", &error.into())),
        };
        if let Some((name, _)) = &server.profile {
            let from = match (&context.flags().profile, variable("DEPLOY_CLI_PROFILE")) {
                (Some(_), _) => "--profile",
                (None, Ok(Some(_))) => "DEPLOY_CLI_PROFILE",
                (None, _) => "current",
            };
            self.settings.push(("profile", name.name.clone(), from.to_owned()));
        }
        let profile = || server.profile.as_ref().map(|(name, _)| name.to_string()).unwrap_or_default();
        let (password, password_from) = match &server.password {
            PasswordSource::Flag => ("from a file".to_owned(), "--password-file".to_owned()),
            PasswordSource::Variable(name) => ("set".to_owned(), (*name).to_owned()),
            PasswordSource::Command => ("password_command".to_owned(), profile()),
            PasswordSource::Kept(keep) => (keep.as_str().to_owned(), profile()),
            PasswordSource::Asked => ("asked".to_owned(), "default".to_owned()),
        };
        let trust = match &server.trust {
            SavedTrust::Pin(print) => format!("fingerprint {print}"),
            SavedTrust::Cacert(file) => format!("cacert {}", file.display()),
            other => other.kind().to_owned(),
        };
        self.settings.extend([
            ("url", server.endpoint.url(""), server.endpoint_from.to_string()),
            ("username", server.username.clone(), server.username_from.to_string()),
            ("password", password, password_from),
            ("trust", trust, server.trust_from.to_string()),
        ]);
        for (name, flag, given, var) in [
            ("output", "--output", context.flags().output.is_some(), "DEPLOY_CLI_OUTPUT"),
            ("timeout", "--timeout", context.flags().timeout.is_some(), "DEPLOY_CLI_TIMEOUT"),
        ] {
            let by_variable = variable(var).ok().flatten();
            let value = match name {
                "timeout" => context.flags().timeout.clone().or(by_variable.clone()).unwrap_or("no limit".to_owned()),
                _ => context.flags().format().map(|f| format!("{f:?}").to_lowercase()).unwrap_or_default(),
            };
            let from = if given { flag } else { by_variable.map_or("default", |_| var) };
            self.settings.push((name, value, from.to_owned()));
        }
        if let Err(error) = server.trust.load(&server.trust_said_by()) {
            return Err(self.fail("configuration", &error.into()));
        }
        self.add("configuration", Outcome::Ok, format!("{} as {}", server.endpoint, server.username));
        if server.environment_set_aside {
            self.warn_last(
                "DEPLOY_CLI_URL names another server: the account, password and trust in the environment are not used",
            );
        }
        if server.trust == SavedTrust::Insecure {
            self.warn_last(format!(
                "any certificate is trusted (by {})",
                match &server.trust_from {
                    Source::Profile(name) => name.to_string(),
                    other => other.to_string(),
                }
            ));
        }
        Ok(server)
    }

    /// Whether a proxy stands in between, decided as the HTTP client decides it.
    fn proxy(&mut self, server: &Server) -> Result<bool, Stop> {
        let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"];
        let set: Vec<&str> =
            names.into_iter().filter(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty())).collect();
        let uri = server.endpoint.origin().parse::<hyper::Uri>().ok();
        let through = uri.and_then(|uri| Matcher::from_system().intercept(&uri));
        let seen = if set.is_empty() { "none is named".to_owned() } else { format!("{} set", set.join(", ")) };
        match &through {
            None if set.is_empty() => self.add("proxy", Outcome::Ok, seen),
            None => self.add("proxy", Outcome::Ok, format!("{seen}; none applies to this host")),
            Some(proxy) => {
                // An account and password that stand in its URL are not to be shown.
                let uri = proxy.uri();
                let at = uri.port().map(|port| format!(":{port}")).unwrap_or_default();
                let at = format!("{}://{}{at}", uri.scheme_str().unwrap_or("http"), uri.host().unwrap_or_default());
                self.add("proxy", Outcome::Ok, format!("{seen}; all goes through {at}"));
                self.hint("NO_PROXY names hosts that are reached without one");
            }
        }
        Ok(through.is_some())
    }

    fn resolve(&mut self, host: &str, port: u16) -> Result<Vec<SocketAddr>, Stop> {
        let found = (host, port).to_socket_addrs().map(Iterator::collect::<Vec<_>>);
        match found {
            Ok(addresses) if !addresses.is_empty() => {
                let shown: Vec<String> = addresses.iter().map(|a| a.ip().to_string()).collect();
                let is = if shown == [host] {
                    format!("{host} is an address")
                } else {
                    format!("{host} is {}", shown.join(", "))
                };
                self.add("name", Outcome::Ok, is);
                Ok(addresses)
            }
            other => {
                let why = other.err().map_or_else(|| "it has no address".to_owned(), |e| e.to_string());
                self.add("name", Outcome::Failed, format!("{host} cannot be looked up: {why}"));
                self.hint("check the spelling of the URL, and the name servers of this machine (VPN?)");
                self.status = UNREACHABLE;
                Err(Stop)
            }
        }
    }

    fn connect(&mut self, addresses: &[SocketAddr]) -> Result<(), Stop> {
        let mut failures = Vec::new();
        for address in addresses {
            let begun = Instant::now();
            match TcpStream::connect_timeout(address, CONNECT) {
                Ok(_) => {
                    let took = begun.elapsed().as_millis();
                    self.add("port", Outcome::Ok, format!("{address} answers after {took} ms"));
                    if !failures.is_empty() {
                        self.warn_last(failures.join("; "));
                    }
                    return Ok(());
                }
                Err(e) => failures.push(format!("{address}: {e}")),
            }
        }
        self.add("port", Outcome::Failed, failures.join("; "));
        self.hint("check that Deploy is running, the port in the URL, and firewalls in between");
        self.status = UNREACHABLE;
        Err(Stop)
    }

    /// TLS and the certificate, by a handshake in which nothing is sent.
    fn handshake(&mut self, server: &Server) -> Result<(), Stop> {
        let trust = match server.trust.load(&server.trust_said_by()) {
            Ok(trust) => trust,
            Err(error) => return Err(self.fail("tls", &error.into())),
        };
        let shown = match inspect(&server.endpoint, trust) {
            Ok(shown) => shown,
            Err(error) => return Err(self.fail("tls", &error.into())),
        };
        self.add("tls", Outcome::Ok, format!("version {}", shown.version));
        self.certificate(server, shown)
    }

    fn certificate(&mut self, server: &Server, shown: Handshake) -> Result<(), Stop> {
        let Handshake { certificate, verdict, .. } = shown;
        let (subject, print) = (&certificate.subject, certificate.fingerprint);
        if let Err(why) = verdict {
            let pinned = matches!(server.trust, SavedTrust::Pin(_));
            self.add(
                "certificate",
                Outcome::Failed,
                format!("{subject}, issued by {}: {why}\nSHA-256 {print}", certificate.issuer),
            );
            let rejected = Box::new(deploy::trust::Rejected { certificate, why, pinned });
            let error = deploy::Error::Untrusted { server: server.endpoint.to_string(), rejected };
            if let Some(hint) = error.hint() {
                self.hint(hint);
            }
            self.status = exit::of(&error.into());
            return Err(Stop);
        }
        let by = match &server.trust {
            SavedTrust::System => "the system's roots".to_owned(),
            SavedTrust::Pin(_) => "its fingerprint".to_owned(),
            SavedTrust::Cacert(file) => file.display().to_string(),
            SavedTrust::Insecure => "nobody: it is not checked".to_owned(),
        };
        let days = certificate.validity.map(|(_, end)| (end - Utc::now()).num_days());
        let left = match days {
            Some(days) if days < 0 => format!(", ended {} days ago", -days),
            Some(days) => format!(", {days} days left"),
            None => String::new(),
        };
        self.add("certificate", Outcome::Ok, format!("{subject}{left}, trusted by {by}\nSHA-256 {print}"));
        if server.trust == SavedTrust::Insecure {
            self.warn_last(format!("deploy-cli login {} pins it", server.endpoint));
        } else if days.is_some_and(|days| days < SOON_ENDED) {
            self.warn_last("renew it in time; where it is pinned, deploy-cli login must be told of the new one");
        }
        Ok(())
    }

    /// The password, and the cheapest call there is.
    fn credentials(&mut self, context: &Context, server: &Server) -> Result<(Payload, HeaderMap, Duration), Stop> {
        let ready = || -> anyhow::Result<Client> {
            let password = login::password(server, context.flags(), &context.prompter)?;
            let trust = server.trust.load(&server.trust_said_by())?;
            Ok(Client::new(Login {
                endpoint: server.endpoint.clone(),
                trust,
                username: server.username.clone(),
                password,
                verbosity: context.flags().verbose,
            })?)
        };
        let client = match ready() {
            Ok(client) => client,
            Err(error) => return Err(self.fail("credentials", &error)),
        };
        let begun = Instant::now();
        let call = Call::get(&["clusters"]).query("max_records", "1");
        let asked = client.send_raw(&call).and_then(|raw| {
            let content = raw.parse(&call, client.endpoint())?.payload;
            Ok((content, raw.headers))
        });
        match asked {
            Ok((content, headers)) => {
                self.add("credentials", Outcome::Ok, format!("{} is let in", server.username));
                Ok((content, headers, begun.elapsed()))
            }
            Err(error @ deploy::Error::Api(deploy::error::ApiError { status: 401 | 403, .. })) => {
                Err(self.fail("credentials", &error.into()))
            }
            Err(error) => {
                self.add("credentials", Outcome::Skipped, "the call came to nothing for another reason");
                let missing = matches!(&error, deploy::Error::Api(refusal) if refusal.status == 404);
                let stop = self.fail("api", &error.into());
                if missing {
                    let other = if server.endpoint.base() == "/api" { "/api/v3" } else { "/api" };
                    self.hint(format!("check that the URL names a Deploy, or try {}{other}", server.endpoint));
                }
                Err(stop)
            }
        }
    }

    /// Which API it is. Its version shows in nothing but the base path, as far as is known (D S R C).
    fn api(&mut self, server: &Server, content: &Payload, headers: &HeaderMap) {
        let base = server.endpoint.base();
        let said = headers.get("server").and_then(|v| v.to_str().ok()).map(printable);
        let by = said.filter(|s| !s.is_empty()).map(|s| format!(", server {s}")).unwrap_or_default();
        if matches!(content, Payload::Records(_)) {
            self.add("api", Outcome::Ok, format!("{base} answers as version 3 of the API does{by}"));
        } else {
            let error = deploy::Error::Unreadable {
                call: "GET /clusters".to_owned(),
                why: "a collection was expected".to_owned(),
            };
            self.fail("api", &error.into());
        }
    }

    /// The server's clock, by the Date of its answer, against the middle of the time that the answer took.
    fn clock(&mut self, headers: &HeaderMap, took: Duration) {
        let date = headers.get("date").and_then(|v| v.to_str().ok());
        let Some(date) = date.and_then(|d| DateTime::parse_from_rfc2822(d).ok()) else {
            self.add("clock", Outcome::Skipped, "the server does not tell its time");
            return;
        };
        let ours = Utc::now() - took / 2;
        let ahead = (date.with_timezone(&Utc) - ours).num_seconds();
        match ahead {
            -2..=1 => self.add("clock", Outcome::Ok, "the server's is the same"),
            _ => {
                let side = if ahead > 0 { "ahead of" } else { "behind" };
                self.add("clock", Outcome::Ok, format!("the server's is {} s {side} this machine's", ahead.abs()));
            }
        }
        if ahead.abs() > DRIFT {
            self.warn_last("let both follow an NTP server: times of jobs and events are the server's");
        }
    }
}
