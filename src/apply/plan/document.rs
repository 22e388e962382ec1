//! A plan for programs: as JSON, and as the rows of a table.

use serde_json::{Value, json};

use super::diff::Change;
use super::steps::{Plan, Step, Target, Unsupported, Verb};
use crate::deploy::resource::{Column, column};

/// The columns of [`rows`].
pub(crate) const COLUMNS: &[Column] = &[
    column("ACTION", "action"),
    column("KIND", "kind"),
    column("NAME", "name"),
    column("FIELD", "field"),
    column("OLD", "old"),
    column("NEW", "new"),
];

/// A plan as one JSON document.
pub(crate) fn json(plan: &Plan) -> Value {
    let step = |step: &Step| {
        json!({
            "action": action(step.verb),
            "things": step.targets.iter().map(target).collect::<Vec<_>>(),
            "changes": step.changes.iter().map(change).collect::<Vec<_>>(),
        })
    };
    let refusal = |refused: &Unsupported| {
        let change = refused.change.as_ref().map(change);
        let why = format!("{}; {}", refused.why, refused.next_step);
        let mut refusal = json!({"thing": target(&refused.target), "change": change, "why": why});
        if let Some(at) = refused.location {
            refusal["line"] = json!(at.line);
            refusal["column"] = json!(at.column);
        }
        refusal
    };
    json!({
        "cluster": plan.cluster,
        "up_to_date": plan.is_up_to_date(),
        "steps": plan.steps.iter().map(step).collect::<Vec<_>>(),
        "unchanged": plan.unchanged.iter().map(target).collect::<Vec<_>>(),
        "refusals": plan.refusals.iter().map(refusal).collect::<Vec<_>>(),
        "warnings": plan.warnings,
    })
}

/// A plan as rows: one for each field that a step changes, and one without a field for each target of a step that changes
/// none. A requirement that cannot be met has the action `unsupported`.
pub(crate) fn rows(plan: &Plan) -> Vec<Value> {
    let mut rows = Vec::new();
    for step in &plan.steps {
        for target in &step.targets {
            rows.extend(step.changes.iter().map(|change| row(action(step.verb), target, Some(change))));
            if step.changes.is_empty() {
                rows.push(row(action(step.verb), target, None));
            }
        }
    }
    rows.extend(plan.refusals.iter().map(|refused| row("unsupported", &refused.target, refused.change.as_ref())));
    rows
}

fn row(action: &str, target: &Target, change: Option<&Change>) -> Value {
    json!({
        "action": action, "kind": target.kind, "name": target.name,
        "field": change.map(|change| &change.field),
        "old": change.map(|change| &change.old),
        "new": change.map(|change| &change.new),
    })
}

fn target(target: &Target) -> Value {
    json!({"kind": target.kind, "name": target.name})
}

fn change(change: &Change) -> Value {
    json!({"field": change.field, "old": change.old, "new": change.new})
}

/// The effect of a step as a word.
pub(crate) fn action(verb: Verb) -> &'static str {
    match verb {
        Verb::Create => "create",
        Verb::Register => "register",
        Verb::Change => "change",
        Verb::Resize => "resize",
        Verb::Check => "check",
        Verb::Deploy => "deploy",
        Verb::Wait => "wait",
        Verb::Plan => "plan",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::plan::steps::Action;

    fn target(kind: &'static str, name: &str) -> Target {
        Target { kind, name: name.to_owned() }
    }

    #[test]
    fn rows_are_fields_or_targets_without_fields() {
        let mut plan = Plan::default();
        let hosts = vec![target("host", "esx-01"), target("host", "esx-02")];
        plan.step(Verb::Register, hosts, Vec::new(), Vec::new(), Action::RegisterHosts(vec![0, 1]));
        let change = |field: &str, old: Value, new: Value| Change { field: field.to_owned(), old, new };
        let changes = vec![change("ip", Value::Null, json!("10.0.0.1")), change("vlan_id", json!(100), Value::Null)];
        plan.step(Verb::Change, vec![target("node", "demo-01")], changes, Vec::new(), Action::ConfigureNode(0));
        plan.refuse(&target("cluster", "demo"), None, "no", "none");
        let rows = rows(&plan);
        let rows = rows.iter().map(|row| {
            let cells = COLUMNS.iter().map(|column| row[column.field].to_string());
            cells.collect::<Vec<_>>().join(" ")
        });
        assert_eq!(
            rows.collect::<Vec<_>>(),
            [
                r#""register" "host" "esx-01" null null null"#,
                r#""register" "host" "esx-02" null null null"#,
                r#""change" "node" "demo-01" "ip" null "10.0.0.1""#,
                r#""change" "node" "demo-01" "vlan_id" 100 null"#,
                r#""unsupported" "cluster" "demo" null null null"#,
            ]
        );
    }
}
