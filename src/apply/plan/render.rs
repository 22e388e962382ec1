//! A plan for people.

use std::fmt::Write;

use console::{StyledObject, style};
use serde_json::Value;

use super::diff::Change;
use super::fold::{Group, fold};
use super::steps::{Action, Plan, Step, Target, Unsupported, Verb};
use crate::deploy::text::printable;
use crate::output::glyphs::glyphs;
use crate::output::value::{capacity, display_text};
use crate::series;

/// Where a plan will be read, for its colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    /// As the answer.
    Stdout,
    /// Beside the answer.
    Stderr,
}

impl Stream {
    pub(crate) fn paint<D>(self, styled: StyledObject<D>) -> StyledObject<D> {
        match self {
            Self::Stdout => styled.for_stdout(),
            Self::Stderr => styled.for_stderr(),
        }
    }
}

/// How much of a plan is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Objects that are alike are folded.
    Folded,
    /// Every field of every object.
    Full,
}

/// A plan as text: a line for each object, one for each field that will differ, and a summary.
pub(crate) fn text(plan: &Plan, on: Stream, detail: Detail) -> String {
    let mut text = details(plan, on, detail);
    let _ = writeln!(text, "{}", summary(plan));
    text
}

/// The same without the summary.
pub(crate) fn details(plan: &Plan, on: Stream, detail: Detail) -> String {
    let mut text = String::new();
    for warning in &plan.warnings {
        let _ = writeln!(text, "{} {}", on.paint(style("!").yellow().bold()), printable(warning));
    }
    for targets in runs(&plan.unchanged, detail, |a, b| a.kind == b.kind) {
        let are = if targets.len() == 1 { "is" } else { "are" };
        let line = printable(&format!("= {} {are} unchanged", objects(targets)));
        let _ = writeln!(text, "{}", on.paint(style(line).dim()));
    }
    let groups = match detail {
        Detail::Folded => fold(&plan.steps),
        Detail::Full => plan.steps.iter().map(|step| Group { first: step, others: Vec::new() }).collect(),
    };
    for group in groups {
        step(&mut text, group.first, on, detail);
        others(&mut text, &group, on);
    }
    for refusals in unsupported(&plan.refusals, detail) {
        refused(&mut text, &refusals, on);
    }
    text
}

/// Runs of members that are alike; each alone with full detail.
fn runs<T>(all: &[T], detail: Detail, alike: impl Fn(&T, &T) -> bool) -> impl Iterator<Item = &[T]> {
    all.chunk_by(move |a, b| detail == Detail::Folded && alike(a, b))
}

/// A step with its targets and its fields.
fn step(text: &mut String, step: &Step, on: Stream, detail: Detail) {
    for targets in runs(&step.targets, detail, |a, b| a.kind == b.kind) {
        let line = match step.action {
            Action::CheckNetwork => "the internal network will be checked".to_owned(),
            _ => format!("{} {}", objects(targets), future(step)),
        };
        let _ = writeln!(text, "{} {}", on.paint(sign(step)), printable(&line));
    }
    // A resized cluster has a change for each node: `demo-01.instance_type`.
    let split = |change: &Change| change.field.split_once('.').map(|(node, field)| (node.to_owned(), field.to_owned()));
    let resized = |a: &Change, b: &Change| {
        let same_field = split(a).zip(split(b)).is_some_and(|((_, a), (_, b))| a == b);
        step.verb == Verb::Resize && same_field && (&a.old, &a.new) == (&b.old, &b.new)
    };
    for changes in runs(&step.changes, detail, resized) {
        let nodes: Vec<String> = changes.iter().filter_map(split).map(|(node, _)| node).collect();
        let _ = match (changes, split(&changes[0])) {
            ([first, _, ..], Some((_, field))) => {
                let change = Change { field, ..first.clone() };
                writeln!(text, "    {}: {}", series(&nodes), difference(&change))
            }
            ([first, ..], _) => writeln!(text, "    {}", difference(first)),
            ([], _) => Ok(()),
        };
    }
}

/// The nodes that are configured as the first of their group, with the fields that differ.
fn others(text: &mut String, group: &Group<'_>, on: Stream) {
    let targets: Vec<Target> = group.others.iter().flat_map(|step| step.targets.clone()).collect();
    if targets.is_empty() {
        return;
    }
    let differences = group.differences();
    let first = group.first.targets.first().map(|target| target.name.as_str()).unwrap_or_default();
    let except = if differences.is_empty() { "" } else { ", except:" };
    let line = format!("{}: as {first}{except}", objects(&targets));
    let _ = writeln!(text, "{} {}", on.paint(sign(group.first)), printable(&line));
    for changes in differences {
        let _ = writeln!(text, "    {}", difference_of(&changes));
    }
}

/// Requirements that differ in the object alone, in the order of the first of each; each alone with full detail.
fn unsupported(refusals: &[Unsupported], detail: Detail) -> Vec<Vec<&Unsupported>> {
    let mut groups: Vec<Vec<&Unsupported>> = Vec::new();
    for refused in refusals {
        let alike = |group: &&mut Vec<&Unsupported>| {
            group.first().is_some_and(|first| {
                let key = |one: &Unsupported| (one.target.kind, one.change.clone(), one.why.clone(), one.location);
                key(first) == key(refused)
            })
        };
        match groups.iter_mut().find(alike).filter(|_| detail == Detail::Folded) {
            Some(group) => group.push(refused),
            None => groups.push(vec![refused]),
        }
    }
    groups
}

fn refused(text: &mut String, refusals: &[&Unsupported], on: Stream) {
    let [first, ..] = refusals else { return };
    let targets: Vec<Target> = refusals.iter().map(|refused| refused.target.clone()).collect();
    let mark = on.paint(style(glyphs().cross).red().bold());
    let change = first.change.as_ref().map(|change| difference(change) + ": ").unwrap_or_default();
    let place = first.location.map(|at| format!(" (line {})", at.line)).unwrap_or_default();
    let _ = writeln!(text, "{mark} {}: {change}{}{place}", printable(&objects(&targets)), printable(&first.why));
}

/// `node demo-01`, `hosts esx-01 … esx-12`.
fn objects(targets: &[Target]) -> String {
    match targets {
        [] => String::new(),
        [one] => one.to_string(),
        [first, ..] => {
            let names: Vec<String> = targets.iter().map(|target| target.name.clone()).collect();
            format!("{}s {}", first.kind, series(&names))
        }
    }
}

/// `plan: 3 to create, 2 to register, 1 to deploy, 4 unchanged`.
pub(crate) fn summary(plan: &Plan) -> String {
    if plan.is_up_to_date() {
        return format!("cluster {} is up to date", plan.cluster);
    }
    format!("plan: {}", counts(plan))
}

/// `3 to create, 2 to register, 1 to deploy, 4 unchanged`.
pub(crate) fn counts(plan: &Plan) -> String {
    let mut parts = verb_counts(plan.steps.iter().map(|step| (step.verb, step.targets.len())));
    if !plan.unchanged.is_empty() {
        parts.push(format!("{} unchanged", plan.unchanged.len()));
    }
    if !plan.refusals.is_empty() {
        parts.push(format!("{} not possible", plan.refusals.len()));
    }
    parts.join(", ")
}

/// How many objects are affected by each verb, from pairs of a verb and a number of objects.
pub(crate) fn verb_counts(steps: impl Iterator<Item = (Verb, usize)>) -> Vec<String> {
    let steps: Vec<(Verb, usize)> = steps.collect();
    let count = |verb: Verb| -> usize { steps.iter().filter(|(v, _)| *v == verb).map(|(_, n)| n).sum() };
    let verbs = [
        (Verb::Create, "to create"),
        (Verb::Register, "to register"),
        (Verb::Change, "to change"),
        (Verb::Resize, "to resize"),
        (Verb::Check, "to check"),
        (Verb::Deploy, "to deploy"),
    ];
    let counts = verbs.iter().map(|(verb, said)| (count(*verb), said)).filter(|(n, _)| *n > 0);
    counts.map(|(n, said)| format!("{n} {said}")).collect()
}

fn sign(step: &Step) -> StyledObject<&'static str> {
    let new = !step.changes.is_empty() && step.changes.iter().all(|change| change.old.is_null());
    match step.verb {
        Verb::Change if new => style("+").green().bold(),
        Verb::Create | Verb::Register => style("+").green().bold(),
        Verb::Change | Verb::Resize => style("~").yellow().bold(),
        Verb::Check | Verb::Deploy | Verb::Wait | Verb::Plan => style(">").cyan().bold(),
    }
}

/// What a step will do to its targets.
fn future(step: &Step) -> &'static str {
    match (&step.action, step.verb) {
        (Action::ConfigureNode(_), _) => "will be configured",
        (Action::AddCredential(_), _) => "will be added",
        (_, Verb::Create) => "will be created",
        (_, Verb::Register) => "will be registered",
        (_, Verb::Change) => "will be changed",
        (_, Verb::Resize) => "will be resized",
        (_, Verb::Check) => "will be checked",
        (_, Verb::Deploy) => "will be deployed",
        (_, Verb::Wait | Verb::Plan) => "will be planned again",
    }
}

/// `ip: 10.0.0.10 → 10.0.0.11`, `gateway: 10.0.0.1`, `attach storage.pools.datastore1: 2 TB`.
fn difference(change: &Change) -> String {
    difference_of(&[change])
}

/// The same for changes of the same field of several objects: `ip: 10.0.0.12 … 10.0.0.14`.
fn difference_of(changes: &[&Change]) -> String {
    let [Change { field, old, new }, ..] = changes else { return String::new() };
    let value = |value: &Value| match value.as_u64() {
        Some(bytes) if field.starts_with("storage.pools.") => capacity(bytes),
        _ => display_text(field, value),
    };
    let arrow = glyphs().arrow;
    let olds = series(&changes.iter().map(|change| value(&change.old)).collect::<Vec<_>>());
    let news = series(&changes.iter().map(|change| value(&change.new)).collect::<Vec<_>>());
    let attached = field.starts_with("storage.");
    match (old.is_null(), new.is_null()) {
        (true, _) if attached => format!("attach {field}: {news}"),
        (true, _) => format!("{field}: {news}"),
        (false, true) if attached => format!("detach {field}: {olds}"),
        (false, true) => format!("{field}: {olds} {arrow} none"),
        (false, false) => format!("{field}: {olds} {arrow} {news}"),
    }
}

fn series(values: &[String]) -> String {
    series::series(values, glyphs().ellipsis)
}
