//! The tip after a wrong subcommand. A verb of the same meaning, as other tools call it, comes before one with similar
//! letters.

use std::ffi::OsString;
use std::fmt::Write;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory};

use crate::cli::Cli;

/// Verbs of other tools, each row with the verbs of the same meaning here, the best one first.
const VERBS: &[(&[&str], &[&str])] = &[
    (&["start", "boot", "on", "power-on", "poweron", "up", "resume"], &["online"]),
    (&["stop", "shutdown", "halt", "off", "power-off", "poweroff", "down", "suspend"], &["offline"]),
    (&["add", "new", "create", "make", "init"], &["create", "add", "register", "attach", "start"]),
    (&["install", "import", "upload"], &["add", "register", "attach"]),
    (
        &["update", "edit", "set", "change", "configure", "patch", "rename", "replace"],
        &["modify", "update", "set", "use"],
    ),
    (&["select", "switch", "activate"], &["use"]),
    (&["remove", "rm", "del", "delete", "destroy", "drop", "unregister", "uninstall"], &["delete", "detach"]),
    (&["info", "view", "inspect", "status", "get", "describe", "cat"], &["show", "list"]),
    (&["run", "check", "test"], &["start"]),
    (&["watch", "follow", "poll"], &["wait"]),
    (&["scale", "grow", "expand"], &["resize"]),
    (&["fetch", "pull", "save"], &["download", "export"]),
    (&["dump", "backup"], &["export"]),
    (&["plan", "diff", "sync"], &["apply"]),
    (&["tail", "follow", "watch", "logs"], &["list"]),
];

/// Words for commands at the top, each row with the command of the same meaning here.
const NOUNS: &[(&[&str], &str)] = &[
    (&["log", "logs"], "event"),
    (&["task", "tasks", "operation", "operations"], "job"),
    (&["hypervisor", "hypervisors", "esx", "kvm"], "host"),
    (&["vcenter", "secret", "secrets"], "credential"),
    (&["config", "context", "server", "servers"], "profile"),
    (&["auth", "signin", "connect"], "login"),
    (&["signout", "disconnect"], "logout"),
    (&["status", "check", "ping", "diagnose"], "doctor"),
    (&["request", "curl", "rest"], "api"),
    (&["simulate", "mock"], "simulator"),
];

/// Adds a tip to the error of a command line.
pub(crate) fn with_tip(mut error: clap::Error, words: &[OsString]) -> clap::Error {
    // Other errors have the name of the command in the same place.
    let invalid = error.get(ContextKind::InvalidSubcommand).filter(|_| error.kind() == ErrorKind::InvalidSubcommand);
    let Some(ContextValue::String(wrong)) = invalid else { return error };
    let root = Cli::command();
    let typed: Vec<&str> = words.iter().filter_map(|word| word.to_str()).collect();
    let Some(at) = typed.iter().position(|word| word == wrong) else { return error };
    let (before, after) = (&typed[1.min(at)..at], &typed[at + 1..]);
    let has_similar = error.get(ContextKind::SuggestedSubcommand).is_some();
    let tip = by_meaning(&root, before, wrong, after).or_else(|| {
        let similar = nearest(&root, before, wrong).filter(|_| !has_similar)?;
        Some(format!("a similar subcommand exists: '{similar}'"))
    });
    let Some(tip) = tip else { return error };
    let mut text = StyledStr::new();
    let _ = text.write_str(&tip);
    error.remove(ContextKind::SuggestedSubcommand);
    error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![text]));
    error
}

/// The tip for a word that says what is meant: a verb as other tools call it, a verb before or without its noun.
fn by_meaning(root: &Command, before: &[&str], wrong: &str, after: &[&str]) -> Option<String> {
    let (parent, path) = parent(root, before);
    if !path.is_empty() {
        let verb = verb(parent, wrong)?;
        return Some(format!("did you mean '{} {verb}'?", path.join(" ")));
    }
    let after: Vec<&&str> = after.iter().filter(|word| !word.starts_with('-')).collect();
    if let Some(noun) = after.first().and_then(|noun| root.find_subcommand(noun))
        && let Some(verb) = verb(noun, wrong)
    {
        // As in `kubectl get pods` and `kubectl get pod NAME`.
        let verb = if verb == "show" && after.len() == 1 && has(noun, "list") { "list" } else { verb };
        return Some(format!("a noun comes before a verb: '{} {verb}'", noun.get_name()));
    }
    if let Some((_, noun)) = NOUNS.iter().find(|(words, _)| words.contains(&wrong)) {
        return Some(format!("did you mean '{noun}'?"));
    }
    let nouns = root.get_subcommands().filter(|noun| noun.get_name() != "help");
    let commands = nouns.filter_map(|noun| Some(format!("'{} {}'", noun.get_name(), verb(noun, wrong)?)));
    let commands: Vec<String> = commands.collect();
    (!commands.is_empty()).then(|| format!("a noun comes before a verb: {}", commands.join(", ")))
}

/// The command that the words before the wrong one name, and its name.
fn parent<'a>(root: &'a Command, words: &[&str]) -> (&'a Command, Vec<&'a str>) {
    let mut path = Vec::new();
    let parent = words.iter().fold(root, |parent, word| match parent.find_subcommand(word) {
        Some(sub) if sub.get_name() != "help" => {
            path.push(sub.get_name());
            sub
        }
        _ => parent,
    });
    (parent, path)
}

/// The verb of a noun that a word names, or means.
fn verb<'a>(noun: &'a Command, word: &str) -> Option<&'a str> {
    let of_same_meaning = || {
        let rows = VERBS.iter().filter(|(words, _)| words.contains(&word));
        rows.flat_map(|(_, verbs)| *verbs).find_map(|verb| noun.find_subcommand(verb))
    };
    noun.find_subcommand(word).or_else(of_same_meaning).map(Command::get_name)
}

fn has(noun: &Command, verb: &str) -> bool {
    noun.find_subcommand(verb).is_some()
}

/// The subcommand most similar to a word.
fn nearest(root: &Command, before: &[&str], word: &str) -> Option<String> {
    let (parent, _) = parent(root, before);
    let names = parent.get_subcommands().map(|sub| (strsim::jaro(sub.get_name(), word), sub.get_name()));
    names
        .filter(|(similarity, _)| *similarity > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_meaning_is_a_command() {
        let root = Cli::command();
        let nested = |noun: &Command| noun.get_subcommands().cloned().collect::<Vec<_>>();
        let nouns: Vec<Command> =
            root.get_subcommands().flat_map(|noun| [vec![noun.clone()], nested(noun)].concat()).collect();
        for verb in VERBS.iter().flat_map(|(_, verbs)| *verbs) {
            assert!(nouns.iter().any(|noun| has(noun, verb)), "{verb}");
        }
        for (words, noun) in NOUNS {
            assert!(has(&root, noun), "{noun}");
            assert!(!words.iter().any(|word| has(&root, word)), "{words:?}");
        }
    }
}
