//! A plan for people and for programs.

use std::fmt::Write;

use console::{StyledObject, style};
use serde_json::{Value, json};

use super::diff::Change;
use super::steps::{Action, Plan, Step, Target, Verb};
use crate::deploy::text::printable;
use crate::output::value::{capacity, display_text};

/// Where a plan will be read, for its colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// As the answer.
    Stdout,
    /// Beside the answer.
    Stderr,
}

impl Stream {
    fn paint<D>(self, styled: StyledObject<D>) -> StyledObject<D> {
        match self {
            Self::Stdout => styled.for_stdout(),
            Self::Stderr => styled.for_stderr(),
        }
    }
}

/// A plan as text: a line a step, and one for each field that will differ.
pub fn text(plan: &Plan, on: Stream) -> String {
    let mut text = String::new();
    for warning in &plan.warnings {
        let _ = writeln!(text, "{} {}", on.paint(style("!").yellow().bold()), printable(warning));
    }
    for target in &plan.unchanged {
        let line = printable(&format!("= {target} stays as it is"));
        let _ = writeln!(text, "{}", on.paint(style(line).dim()));
    }
    for step in &plan.steps {
        for target in &step.targets {
            let _ = writeln!(text, "{} {}", on.paint(sign(step)), printable(&line(step, target)));
        }
        for change in &step.changes {
            let _ = writeln!(text, "    {}", difference(change));
        }
    }
    for refused in &plan.refusals {
        let mark = on.paint(style("✗").red().bold());
        let _ = match &refused.change {
            Some(change) => {
                writeln!(text, "{mark} {}: {}: {}", refused.target, difference(change), printable(&refused.why))
            }
            None => writeln!(text, "{mark} {}: {}", refused.target, printable(&refused.why)),
        };
    }
    let _ = writeln!(text, "{}", summary(plan));
    text
}

/// `plan: 3 to create, 2 to register, 1 to deploy; 4 stay as they are`.
pub fn summary(plan: &Plan) -> String {
    if plan.is_empty() && plan.refusals.is_empty() {
        return format!("cluster {} is up to date", plan.cluster);
    }
    let count = |verb: Verb| -> usize { plan.steps.iter().filter(|s| s.verb == verb).map(|s| s.targets.len()).sum() };
    let verbs = [
        (Verb::Create, "to create"),
        (Verb::Register, "to register"),
        (Verb::Change, "to change"),
        (Verb::Resize, "to resize"),
        (Verb::Check, "to check"),
        (Verb::Deploy, "to deploy"),
    ];
    let mut parts: Vec<String> = verbs
        .iter()
        .map(|(verb, said)| (count(*verb), said))
        .filter(|(n, _)| *n > 0)
        .map(|(n, s)| format!("{n} {s}"))
        .collect();
    match plan.unchanged.len() {
        0 => {}
        1 => parts.push("1 stays as it is".to_owned()),
        n => parts.push(format!("{n} stay as they are")),
    }
    if !plan.refusals.is_empty() {
        parts.push(format!("{} cannot be done", plan.refusals.len()));
    }
    format!("plan: {}", parts.join(", "))
}

/// A plan as one JSON document.
pub fn json(plan: &Plan) -> Value {
    let step = |step: &Step| {
        json!({
            "action": name(step.verb),
            "things": step.targets.iter().map(target).collect::<Vec<_>>(),
            "changes": step.changes.iter().map(change).collect::<Vec<_>>(),
        })
    };
    let refusals: Vec<Value> = plan
        .refusals
        .iter()
        .map(|refused| {
            let change = refused.change.as_ref().map(change);
            json!({"thing": target(&refused.target), "change": change, "why": refused.why})
        })
        .collect();
    json!({
        "cluster": plan.cluster,
        "up_to_date": plan.is_empty() && plan.refusals.is_empty(),
        "steps": plan.steps.iter().map(step).collect::<Vec<_>>(),
        "unchanged": plan.unchanged.iter().map(target).collect::<Vec<_>>(),
        "refusals": refusals,
        "warnings": plan.warnings,
    })
}

fn target(target: &Target) -> Value {
    json!({"kind": target.kind, "name": target.name})
}

fn change(change: &Change) -> Value {
    json!({"field": change.field, "old": change.old, "new": change.new})
}

fn name(verb: Verb) -> &'static str {
    match verb {
        Verb::Create => "create",
        Verb::Register => "register",
        Verb::Change => "change",
        Verb::Resize => "resize",
        Verb::Check => "check",
        Verb::Deploy => "deploy",
    }
}

fn sign(step: &Step) -> StyledObject<&'static str> {
    let new = !step.changes.is_empty() && step.changes.iter().all(|change| change.old.is_null());
    match step.verb {
        Verb::Change if new => style("+").green().bold(),
        Verb::Create | Verb::Register => style("+").green().bold(),
        Verb::Change | Verb::Resize => style("~").yellow().bold(),
        Verb::Check | Verb::Deploy => style(">").cyan().bold(),
    }
}

fn line(step: &Step, target: &Target) -> String {
    match (&step.action, step.verb) {
        (Action::CheckNetwork, _) => "the internal network will be checked".to_owned(),
        (Action::ConfigureNode(_), _) => format!("{target} will be configured"),
        (Action::AddCredential(_), _) => format!("{target} will be added"),
        (_, Verb::Create) => format!("{target} will be created"),
        (_, Verb::Register) => format!("{target} will be registered"),
        (_, Verb::Change) => format!("{target} will be changed"),
        (_, Verb::Resize) => format!("{target} will be resized"),
        (_, Verb::Check) => format!("{target} will be checked"),
        (_, Verb::Deploy) => format!("{target} will be deployed"),
    }
}

/// `ip: 10.0.0.10 → 10.0.0.11`, `gateway: 10.0.0.1`, `attach storage.pools.datastore1: 2 TB`.
fn difference(change: &Change) -> String {
    let value = |value: &Value| match value.as_u64() {
        Some(bytes) if change.field.starts_with("storage.pools.") => capacity(bytes),
        _ => display_text(&change.field, value),
    };
    let field = &change.field;
    let attached = field.starts_with("storage.");
    match (change.old.is_null(), change.new.is_null()) {
        (true, _) if attached => format!("attach {field}: {}", value(&change.new)),
        (true, _) => format!("{field}: {}", value(&change.new)),
        (false, true) if attached => format!("detach {field}: {}", value(&change.old)),
        (false, true) => format!("{field}: {} → none", value(&change.old)),
        (false, false) => format!("{field}: {} → {}", value(&change.old), value(&change.new)),
    }
}
