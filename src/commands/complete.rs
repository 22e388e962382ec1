//! Names of what exists, for the completion of a command line.
//!
//! An argument that names something has one line for it: `add = complete::names(&HOSTS, &["hosts"], &["state"])`.
//! Nothing is ever asked or said for it: where the server, the account or the password is not known without asking, or the
//! server takes too long, no name is offered.

use std::ffi::OsString;
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use clap::{ArgMatches, CommandFactory, FromArgMatches};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use serde_json::Value;

use super::resource::{Resource, ResourceRef};
use super::resources::{CLUSTERS, HOSTS, JOBS, NODES};
use crate::cli::Cli;
use crate::deploy::model::{Payload, clean, text};
use crate::deploy::{Call, Client, Job};
use crate::output::value::field;
use crate::settings::{self, Flags, Prompter};

/// How long a person waits for a name before the press of a key seems to have been lost.
const LIMIT: Duration = Duration::from_secs(1);

/// The words typed so far.
pub static WORDS: OnceLock<Vec<OsString>> = OnceLock::new();

/// The names in the collection at `path`, each told apart by its fields `about`.
pub fn names(
    kind: &'static Resource,
    path: &'static [&'static str],
    about: &'static [&'static str],
) -> ArgValueCandidates {
    asked(move |client, _| {
        let records = records(client, &fields(Call::get(path), kind, about))?;
        Some(records.iter().filter_map(|record| candidate(kind, record, &described(record, about))).collect())
    })
}

/// The clusters.
pub fn clusters() -> ArgValueCandidates {
    names(&CLUSTERS, &["clusters"], &["state"])
}

/// The hosts.
pub fn hosts() -> ArgValueCandidates {
    names(&HOSTS, &["hosts"], &["hypervisor_type", "state"])
}

/// The nodes of the cluster that the line names, else those of all clusters.
pub fn nodes() -> ArgValueCandidates {
    asked(|client, typed| {
        let of = deepest(typed).try_get_one::<String>("cluster").ok().flatten();
        let clusters = records(client, &Call::get(&["clusters"]).query("fields", "id,name,nodes"))?;
        let mut all = Vec::new();
        for record in &clusters {
            let Some(cluster) = CLUSTERS.found(record) else { continue };
            if of.is_none_or(|of| *of == cluster.name || *of == cluster.id) {
                let nodes = record.get("nodes").and_then(Value::as_array).into_iter().flatten();
                all.extend(nodes.filter_map(|node| candidate(&NODES, node, &format!("of {cluster}"))));
            }
        }
        Some(all)
    })
}

/// The jobs that have not ended.
pub fn jobs_under_way() -> ArgValueCandidates {
    const ABOUT: [&str; 2] = ["state", "description"];
    asked(|client, _| {
        let records = records(client, &fields(Call::get(&["jobs"]), &JOBS, &ABOUT))?;
        let under_way = |record: &&Value| Job::read((*record).clone()).is_some_and(|job| !job.state.is_final());
        let under_way = records.iter().filter(under_way);
        Some(under_way.filter_map(|record| candidate(&JOBS, record, &described(record, &ABOUT))).collect())
    })
}

/// A candidate that no shell takes for more than a word. What has a name that one might is offered by its id.
pub fn harmless(found: &ResourceRef, about: &str) -> Option<CompletionCandidate> {
    let (word, about) = match is_word(&found.name) {
        true => (&found.name, about.to_owned()),
        false => (&found.id, format!("{} {about}", found.name)),
    };
    let about = clean(&about);
    let help = (!about.is_empty()).then(|| about.into());
    is_word(word).then(|| CompletionCandidate::new(word).help(help))
}

/// Whether every shell reads this as it is written, wherever it stands.
fn is_word(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '+');
    text.starts_with(|c: char| c.is_alphanumeric() || c == '_') && text.chars().all(plain)
}

/// Candidates that a server knows: asked for once, in a thread that is left behind when time is up.
fn asked<F>(ask: F) -> ArgValueCandidates
where
    F: Fn(&Client, &ArgMatches) -> Option<Vec<CompletionCandidate>> + Copy + Send + Sync + 'static,
{
    ArgValueCandidates::new(move || {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let answer = typed().and_then(|typed| ask(&client(&typed)?, &typed));
            let _ = sender.send(answer);
        });
        receiver.recv_timeout(LIMIT).ok().flatten().unwrap_or_default()
    })
}

/// What the words typed so far mean, as far as they mean anything yet.
fn typed() -> Option<ArgMatches> {
    Cli::command().ignore_errors(true).try_get_matches_from(WORDS.get()?).ok()
}

fn deepest(mut matches: &ArgMatches) -> &ArgMatches {
    while let Some((_, below)) = matches.subcommand() {
        matches = below;
    }
    matches
}

fn client(typed: &ArgMatches) -> Option<Client> {
    let mut flags = Flags::from_arg_matches(typed).ok()?;
    flags.verbose = 0;
    Client::new(settings::login(&flags, &Prompter::nobody()).ok()?).ok()
}

fn fields(call: Call, kind: &Resource, about: &[&str]) -> Call {
    let mut fields = vec!["id"];
    fields.extend([kind.name].iter().chain(about).filter(|name| **name != "id"));
    call.query("fields", fields.join(","))
}

fn records(client: &Client, call: &Call) -> Option<Vec<Value>> {
    match client.once(call, LIMIT).ok()?.content {
        Payload::Records(records) => Some(records),
        _ => None,
    }
}

fn candidate(kind: &Resource, record: &Value, about: &str) -> Option<CompletionCandidate> {
    harmless(&kind.found(record)?, about)
}

fn described(record: &Value, about: &[&str]) -> String {
    let told = about.iter().filter_map(|name| text(&field(record, name)?));
    told.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(name: &str, id: &str) -> Option<String> {
        let found = ResourceRef { id: id.to_owned(), name: name.to_owned() };
        Some(harmless(&found, "")?.get_value().to_str().unwrap().to_owned())
    }

    #[test]
    fn a_name_that_a_shell_would_read_otherwise_is_offered_by_its_id() {
        for plain in ["demo", "esx-01.example.com", "administrator@vsphere.local", "9.16.1", "höst"] {
            assert_eq!(offered(plain, "1").as_deref(), Some(plain));
        }
        for odd in
            ["a b", "$(id)", "`id`", "a'b", "a\"b", "a;b", "-x", "~root", "*", "a\nb", "=ls", "", "a\\b", "#", "a:b"]
        {
            assert_eq!(offered(odd, "1").as_deref(), Some("1"), "{odd:?}");
        }
        assert_eq!(offered("$(id)", "$(id)"), None);
    }
}
