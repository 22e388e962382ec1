//! Folds what is alike in a plan, so that a plan for many nodes fits a screen.

use super::diff::Change;
use super::steps::{Action, Step};

/// A step and those after it that are shown by how they differ from it.
pub(crate) struct Group<'a> {
    /// Shown with all its fields.
    pub(crate) first: &'a Step,
    /// Nodes with the same fields.
    pub(crate) others: Vec<&'a Step>,
}

impl<'a> Group<'a> {
    /// The fields in which one of the others differs from the first, each with the changes of all others.
    pub(crate) fn differences(&self) -> Vec<Vec<&'a Change>> {
        let count = self.first.changes.len();
        let column = |n: usize| self.others.iter().filter_map(|step| step.changes.get(n)).collect::<Vec<_>>();
        (0..count).filter(|n| self.others.iter().any(|step| differs(self.first, step, *n))).map(column).collect()
    }
}

/// Groups steps that configure nodes alike; every other step is a group of its own.
pub(crate) fn fold(steps: &[Step]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for step in steps {
        match groups.last_mut() {
            Some(group) if is_like(group.first, step) => group.others.push(step),
            _ => groups.push(Group { first: step, others: Vec::new() }),
        }
    }
    groups
}

/// Whether two steps configure the same fields of nodes, and most of them alike.
fn is_like(first: &Step, step: &Step) -> bool {
    let nodes = matches!((&first.action, &step.action), (Action::ConfigureNode(_), Action::ConfigureNode(_)));
    let pairs = || first.changes.iter().zip(&step.changes);
    let same_fields = first.changes.len() == step.changes.len()
        && pairs().all(|(a, b)| {
            a.field == b.field && a.old.is_null() == b.old.is_null() && a.new.is_null() == b.new.is_null()
        });
    let differing = (0..step.changes.len()).filter(|n| differs(first, step, *n)).count();
    nodes && same_fields && 2 * differing < step.changes.len()
}

/// Whether the `n`th change of two steps differs. A new name that the step is shown by anyway is no difference.
fn differs(first: &Step, step: &Step, n: usize) -> bool {
    let (Some(a), Some(b)) = (first.changes.get(n), step.changes.get(n)) else { return false };
    let shown = b.field == "name" && step.targets.iter().all(|target| b.new.as_str() == Some(&target.name));
    a != b && !shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::plan::steps::{Target, Verb};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn node(n: usize, fields: &[(&str, Value)]) -> Step {
        let change =
            |(field, new): &(&str, Value)| Change { field: (*field).to_owned(), old: Value::Null, new: new.clone() };
        Step {
            verb: Verb::Change,
            targets: vec![Target { kind: "node", name: format!("demo-{n:02}") }],
            changes: fields.iter().map(change).collect(),
            needs: Vec::new(),
            action: Action::ConfigureNode(n),
        }
    }

    /// For each group the number of its steps, and the fields that differ.
    fn folded(steps: &[Step]) -> Vec<(usize, Vec<&str>)> {
        let fields =
            |group: &Group<'_>| group.differences().iter().map(|changes| changes[0].field.clone()).collect::<Vec<_>>();
        let known = |field: &String| steps.iter().flat_map(|s| &s.changes).find(|c| c.field == *field);
        fold(steps)
            .iter()
            .map(|group| {
                let names = fields(group).iter().filter_map(known).map(|change| change.field.as_str()).collect();
                (1 + group.others.len(), names)
            })
            .collect()
    }

    #[test]
    fn nodes_are_folded_if_most_values_are_equal() {
        let alike = |n: usize| {
            node(
                n,
                &[("name", json!(format!("demo-{n:02}"))), ("ip", json!(n)), ("size", json!("small")), ("x", json!(1))],
            )
        };
        assert_eq!(folded(&[alike(1), alike(2), alike(3)]), [(3, vec!["ip"])]);
        let larger =
            node(4, &[("name", json!("demo-04")), ("ip", json!(4)), ("size", json!("large")), ("x", json!(2))]);
        assert_eq!(folded(&[alike(1), larger, alike(2)]), [(1, vec![]), (1, vec![]), (1, vec![])]);
        let fewer = node(3, &[("name", json!("demo-03")), ("ip", json!(3))]);
        assert_eq!(folded(&[alike(1), alike(2), fewer]), [(2, vec!["ip"]), (1, vec![])]);
    }

    #[test]
    fn name_that_differs_from_the_target_is_a_difference() {
        let named = |n: usize| node(n, &[("name", json!(format!("other-{n}"))), ("a", json!(1)), ("b", json!(1))]);
        assert_eq!(folded(&[named(1), named(2)]), [(2, vec!["name"])]);
    }

    proptest! {
        #[test]
        fn folding_loses_no_change(values in prop::collection::vec((0..3u8, 0..2u8, 0..2u8), 0..9)) {
            let step = |(n, (a, b, c)): (usize, &(u8, u8, u8))| {
                node(n, &[("a", json!(a)), ("b", json!(b)), ("c", json!(c))])
            };
            let steps: Vec<Step> = values.iter().enumerate().map(step).collect();
            let mut restored: Vec<Vec<Change>> = Vec::new();
            for group in fold(&steps) {
                restored.push(group.first.changes.clone());
                let differences = group.differences();
                for n in 0..group.others.len() {
                    let mut changes = group.first.changes.clone();
                    for column in &differences {
                        let at = changes.iter().position(|change| change.field == column[n].field).unwrap();
                        changes[at] = column[n].clone();
                    }
                    restored.push(changes);
                }
            }
            let originals: Vec<Vec<Change>> = steps.iter().map(|step| step.changes.clone()).collect();
            prop_assert_eq!(restored, originals);
        }
    }
}
