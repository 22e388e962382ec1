//! The plans of several clusters for people: a summary with a line for each cluster, then the details of what changes.

use std::collections::HashSet;
use std::fmt::Write;

use console::style;

use super::render::{self, Detail, Stream};
use super::steps::{Plan, Target, Verb};
use crate::apply::error::Error;
use crate::deploy::text::printable;
use crate::output::glyphs::glyphs;
use crate::series::series;

/// So many names are listed in one line.
const FEW: usize = 8;

/// The plan of one of several clusters.
pub(crate) struct ClusterPlan<'a> {
    /// The cluster.
    pub(crate) name: &'a str,
    /// The number of its server.
    pub(crate) server: usize,
    /// The name of its server, if there are several.
    pub(crate) server_name: Option<&'a str>,
    /// Where its file comes from.
    pub(crate) source: String,
    /// The plan, or why there is none.
    pub(crate) plan: Result<&'a Plan, &'a Error>,
    /// Whether it waits for jobs first.
    pub(crate) waits: bool,
}

/// How much is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// The summary alone.
    Summary,
    /// The summary, and what changes in this detail.
    Details(Detail),
}

/// The plans as text.
pub(crate) fn text(plans: &[ClusterPlan<'_>], on: Stream, extent: Extent) -> String {
    let mut text = String::new();
    summary(&mut text, plans, on, extent);
    if let Extent::Details(detail) = extent {
        details(&mut text, plans, on, detail);
    }
    let _ = writeln!(text, "{}", total(plans));
    text
}

fn label(one: &ClusterPlan<'_>) -> String {
    match one.server_name {
        Some(server) => printable(&format!("{server}/{}", one.name)),
        None => printable(one.name),
    }
}

/// A line for each cluster, one for all that are up to date, and one for those with the same error.
fn summary(text: &mut String, plans: &[ClusterPlan<'_>], on: Stream, extent: Extent) {
    let current: Vec<String> = plans.iter().filter(|one| one.plan.is_ok_and(Plan::is_up_to_date)).map(label).collect();
    if !current.is_empty() {
        let are = if current.len() == 1 { "is" } else { "are" };
        let _ = writeln!(text, "{}", on.paint(style(format!("= {} {are} up to date", names(&current))).dim()));
    }
    for one in plans {
        let Ok(plan) = one.plan else { continue };
        if plan.is_up_to_date() {
            continue;
        }
        let creates = plan.steps.iter().any(|step| step.verb == Verb::Create);
        let sign = match () {
            () if !plan.refusals.is_empty() => style(glyphs().cross).red().bold(),
            () if creates => style("+").green().bold(),
            () => style("~").yellow().bold(),
        };
        let why = match plan.refusals.first().filter(|_| extent == Extent::Summary) {
            Some(first) => printable(&format!(": {}: {}", first.target, first.why)),
            None => String::new(),
        };
        let _ = writeln!(text, "{} {}: {}{why}", on.paint(sign), label(one), render::counts(plan));
        for warning in plan.warnings.iter().filter(|_| extent == Extent::Summary) {
            let _ = writeln!(text, "  {} {}", on.paint(style("!").yellow().bold()), printable(warning));
        }
    }
    let mut unread: Vec<(String, Vec<String>)> = Vec::new();
    for one in plans {
        let Err(error) = one.plan else { continue };
        let why = error.to_string();
        match unread.iter_mut().find(|(known, _)| *known == why) {
            Some((_, clusters)) => clusters.push(label(one)),
            None => unread.push((why, vec![label(one)])),
        }
    }
    for (why, clusters) in unread {
        let mark = on.paint(style(glyphs().cross).red().bold());
        let _ = writeln!(text, "{mark} {}: {}", names(&clusters), printable(&why));
    }
}

/// `a`, `site-001 … site-100`, `a, b and 12 more`.
pub(crate) fn names(names: &[String]) -> String {
    let all = series(names, glyphs().ellipsis);
    let listed = all.split(", ").count();
    if listed <= FEW { all } else { format!("{} and {} more", names[..FEW].join(", "), names.len() - FEW) }
}

/// The objects of each plan that is not empty, below a line that names its cluster and file.
fn details(text: &mut String, plans: &[ClusterPlan<'_>], on: Stream, detail: Detail) {
    for one in plans {
        let Ok(plan) = one.plan else { continue };
        if plan.is_up_to_date() && plan.warnings.is_empty() {
            continue;
        }
        let heading = format!("{} ({}):", label(one), printable(&one.source));
        let _ = writeln!(text, "\n{}", on.paint(style(heading).bold()));
        for line in render::details(plan, on, detail).lines() {
            let _ = writeln!(text, "  {line}");
        }
    }
    text.push('\n');
}

/// `plan for 100 clusters on 4 servers: 2 to create, 1 to deploy; 97 up to date, 1 not possible`. What several plans share
/// counts once.
fn total(plans: &[ClusterPlan<'_>]) -> String {
    let mut seen: HashSet<(usize, &'static str, &str)> = HashSet::new();
    let mut steps: Vec<(Verb, usize)> = Vec::new();
    let readable = || plans.iter().filter_map(|one| Some((one.server, one.plan.ok()?)));
    for (server, plan) in readable().filter(|(_, plan)| plan.refusals.is_empty()) {
        for step in &plan.steps {
            let is_shared = |target: &Target| matches!(target.kind, "credential" | "host");
            let new = step
                .targets
                .iter()
                .filter(|target| !is_shared(target) || seen.insert((server, target.kind, target.name.as_str())));
            steps.push((step.verb, new.count()));
        }
    }
    let mut parts = render::verb_counts(steps.into_iter());
    let mut states = Vec::new();
    let current = readable().filter(|(_, plan)| plan.is_up_to_date()).count();
    let refused = readable().filter(|(_, plan)| !plan.refusals.is_empty()).count();
    let unread = plans.iter().filter(|one| one.plan.is_err()).count();
    let waiting = plans.iter().filter(|one| one.waits).count();
    if current > 0 {
        states.push(format!("{current} up to date"));
    }
    if refused > 0 {
        states.push(format!("{refused} not possible"));
    }
    if unread > 0 {
        states.push(format!("{unread} not compared"));
    }
    if waiting > 0 {
        states.push(format!("{waiting} with jobs in progress"));
    }
    if !states.is_empty() {
        parts = [vec![parts.join(", ")].into_iter().filter(|part| !part.is_empty()).collect(), vec![states.join(", ")]]
            .concat();
        return format!("plan for {}: {}", counted(plans), parts.join("; "));
    }
    format!("plan for {}: {}", counted(plans), parts.join(", "))
}

/// `100 clusters on 4 servers`.
pub(crate) fn counted(plans: &[ClusterPlan<'_>]) -> String {
    let servers: HashSet<usize> = plans.iter().map(|one| one.server).collect();
    count(plans.len(), servers.len())
}

/// `1 cluster`, `12 clusters`, `100 clusters on 4 servers`.
pub(crate) fn count(clusters: usize, servers: usize) -> String {
    let noun = if clusters == 1 { "cluster" } else { "clusters" };
    if servers > 1 { format!("{clusters} {noun} on {servers} servers") } else { format!("{clusters} {noun}") }
}
