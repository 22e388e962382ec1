//! A report as a web page, which needs neither scripts nor other files.
//!
//! `page.html` is a template that escapes every value. It is also well-formed XML, so that its tests can parse it.

use std::io;

use chrono::{DateTime, SecondsFormat, Utc};
use minijinja::value::Serde;
use minijinja::{Environment, Value};
use serde::Serialize;

use super::gantt::{self, Panel, class_of, symbol};
use super::{Entry, Failure, Outcome, PhaseReport, PlannedChange, Report, StepReport};
use crate::output::duration::format_duration;
use crate::output::value::display_text;
use crate::progress::ActivityState;

/// What the template shows.
#[derive(Serialize)]
struct Page<'a> {
    style: Value,
    title: &'a str,
    version: &'a str,
    started: String,
    time: String,
    failure: Option<FailureView<'a>>,
    counts: Vec<Count>,
    has_server: bool,
    has_source: bool,
    /// The entries with those that need attention first.
    recap: Vec<&'a EntryView<'a>>,
    /// The entries in the order of the request.
    entries: &'a [EntryView<'a>],
    width: f64,
    panels: Vec<Panel>,
    /// The number of entries that have no row in the chart.
    not_drawn: usize,
}

/// An outcome as it is shown.
#[derive(Serialize)]
struct OutcomeView {
    class: &'static str,
    symbol: &'static str,
    label: String,
}

#[derive(Serialize)]
struct Count {
    outcome: OutcomeView,
    count: usize,
}

#[derive(Serialize)]
struct FailureView<'a> {
    error: &'a str,
    hint: Option<&'a str>,
}

#[derive(Serialize)]
struct EntryView<'a> {
    number: usize,
    kind: &'static str,
    name: &'a str,
    server: Option<&'a str>,
    source: Option<&'a str>,
    outcome: OutcomeView,
    started: Option<String>,
    time: Option<String>,
    failure: Option<FailureView<'a>>,
    plan: Vec<ChangeView<'a>>,
    steps: Vec<StepView<'a>>,
}

#[derive(Serialize)]
struct ChangeView<'a> {
    action: &'a str,
    kind: &'a str,
    name: &'a str,
    field: Option<&'a str>,
    old: String,
    new: String,
}

#[derive(Serialize)]
struct StepView<'a> {
    name: &'a str,
    outcome: OutcomeView,
    started: Option<String>,
    time: Option<String>,
    job: Option<&'a str>,
    message: &'a str,
    phases: Vec<PhaseView<'a>>,
}

#[derive(Serialize)]
struct PhaseView<'a> {
    text: &'a str,
    time: String,
}

/// Renders a report.
pub(super) fn render(report: &Report) -> io::Result<String> {
    let entries: Vec<EntryView<'_>> =
        report.entries.iter().enumerate().map(|(n, entry)| EntryView::new(n + 1, entry)).collect();
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|n| report.entries[*n].outcome);
    let page = Page {
        // The style is part of the program.
        style: Value::from_safe_string(include_str!("page.css").to_owned()),
        title: &report.title,
        version: report.version,
        started: time(report.started),
        time: format_duration(report.duration),
        failure: report.failure.as_ref().map(FailureView::new),
        counts: report.counts().into_iter().map(|(outcome, count)| Count { outcome: outcome.into(), count }).collect(),
        has_server: report.entries.iter().any(|entry| entry.server.is_some()),
        has_source: report.entries.iter().any(|entry| entry.source.is_some()),
        recap: order.into_iter().map(|n| &entries[n]).collect(),
        entries: &entries,
        width: gantt::WIDTH,
        panels: gantt::panels(report),
        not_drawn: report.entries.iter().filter(|entry| entry.started().is_none()).count(),
    };
    // The extension of the name selects the escaping of HTML.
    let rendered = Environment::new().render_named_str("page.html", include_str!("page.html"), Serde(page));
    rendered.map(|page| page + "\n").map_err(io::Error::other)
}

impl From<Outcome> for OutcomeView {
    fn from(outcome: Outcome) -> Self {
        Self { class: class_of(outcome), symbol: symbol(outcome), label: outcome.as_str().to_owned() }
    }
}

impl<'a> FailureView<'a> {
    fn new(failure: &'a Failure) -> Self {
        Self { error: &failure.error, hint: failure.hint.as_deref() }
    }
}

impl<'a> EntryView<'a> {
    fn new(number: usize, entry: &'a Entry) -> Self {
        let started = entry.started();
        Self {
            number,
            kind: entry.kind,
            name: &entry.name,
            server: entry.server.as_deref(),
            source: entry.source.as_deref(),
            outcome: entry.outcome.into(),
            started: started.map(time),
            time: started.map(|_| format_duration(entry.duration())),
            failure: entry.failure.as_ref().map(FailureView::new),
            plan: entry.plan.iter().map(ChangeView::new).collect(),
            steps: entry.steps.iter().map(|step| StepView::new(step, entry.outcome)).collect(),
        }
    }
}

impl<'a> ChangeView<'a> {
    fn new(change: &'a PlannedChange) -> Self {
        let field = change.field.as_deref();
        let value = |value| display_text(field.unwrap_or_default(), value);
        Self {
            action: &change.action,
            kind: &change.kind,
            name: &change.name,
            field,
            old: value(&change.old),
            new: value(&change.new),
        }
    }
}

impl<'a> StepView<'a> {
    fn new(step: &'a StepReport, of_entry: Outcome) -> Self {
        let outcome = match &step.state {
            ActivityState::Success => Outcome::Succeeded.into(),
            ActivityState::Failure => Outcome::Failed.into(),
            ActivityState::Pending => Outcome::NotStarted.into(),
            // It had not ended.
            state => OutcomeView { label: state.as_str().to_owned(), ..of_entry.into() },
        };
        Self {
            name: &step.name,
            outcome,
            started: step.started.map(time),
            time: step.started.map(|_| format_duration(step.duration)),
            job: step.job.as_deref(),
            message: &step.message,
            phases: step.phases.iter().map(PhaseView::new).collect(),
        }
    }
}

impl<'a> PhaseView<'a> {
    fn new(phase: &'a PhaseReport) -> Self {
        let text = if phase.message.is_empty() { phase.state.as_str() } else { &phase.message };
        Self { text, time: format_duration(phase.duration) }
    }
}

fn time(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use quick_xml::Reader;
    use quick_xml::events::{BytesStart, Event};

    use super::*;
    use crate::report::testing::report;
    use crate::report::{Failure, Report};

    /// The elements of a page with their attributes, and the text between them.
    struct Parsed {
        elements: Vec<String>,
        text: String,
    }

    fn parse(page: &str) -> Parsed {
        let mut reader = Reader::from_str(page);
        let mut parsed = Parsed { elements: Vec::new(), text: String::new() };
        let element = |tag: &BytesStart<'_>| {
            let attributes = tag.attributes().map(|attribute| {
                let attribute = attribute.unwrap();
                String::from_utf8(attribute.key.as_ref().to_vec()).unwrap()
            });
            let name = String::from_utf8(tag.name().as_ref().to_vec()).unwrap();
            format!("{name} {}", attributes.collect::<Vec<_>>().join(" "))
        };
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) | Event::Empty(tag) => parsed.elements.push(element(&tag)),
                Event::End(tag) => parsed.elements.push(format!("/{}", String::from_utf8(tag.to_vec()).unwrap())),
                Event::Text(text) => parsed.text += &text.decode().unwrap(),
                Event::GeneralRef(entity) => {
                    let entity = format!("&{};", entity.decode().unwrap());
                    parsed.text += &quick_xml::escape::unescape(&entity).unwrap();
                }
                Event::DocType(_) => {}
                Event::Eof => return parsed,
                other => panic!("{other:?}"),
            }
        }
    }

    /// A report in which every text is `text`.
    fn filled(text: &str, clusters: i64) -> Report {
        let text = || text.to_owned();
        let failure = || Failure { error: text(), hint: Some(text()) };
        let mut report = report(clusters).stopped_by(Some(failure()));
        report.title = text();
        for entry in &mut report.entries {
            (entry.name, entry.server, entry.source) = (text(), Some(text()), Some(text()));
            entry.failure = Some(failure());
            for change in &mut entry.plan {
                (change.action, change.kind, change.name, change.field) = (text(), text(), text(), Some(text()));
                (change.old, change.new) = (text().into(), serde_json::json!({text(): [text()]}));
            }
            for step in &mut entry.steps {
                (step.name, step.message, step.job) = (text(), text(), Some(text()));
                if step.state == ActivityState::Running {
                    step.state = ActivityState::Other(text());
                }
                for phase in &mut step.phases {
                    (phase.message, phase.state) = (text(), ActivityState::Other(text()));
                }
            }
        }
        report
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn no_value_changes_the_elements_of_the_page(
            text in prop_oneof![
                any::<String>().prop_filter("a hint is not empty", |text| !text.is_empty()),
                "[<>\"'&;/=!\\[\\]{}%a-]{1,30}",
                Just("</style></script>\" onload=\"x\" <!-- ]]> {{ 7*7 }} {% raw %}".to_owned()),
            ],
        ) {
            // The same width, since names are shortened.
            let parsed = parse(&render(&filled(&text, 8)).unwrap());
            let harmless = parse(&render(&filled("x", 8)).unwrap());
            prop_assert!(parsed.elements == harmless.elements);
            prop_assert!(parsed.text.contains(&text), "{text:?}");
        }
    }

    #[test]
    fn page_has_a_row_and_details_for_each_entry_and_refers_to_nothing_else() {
        for clusters in [0, 1, 8, 300] {
            let page = render(&report(clusters)).unwrap();
            let parsed = parse(&page);
            let count =
                |name: &str| parsed.elements.iter().filter(|element| element.split(' ').next() == Some(name)).count();
            let clusters = clusters.unsigned_abs() as usize;
            assert_eq!((count("details"), count("h1"), count("script")), (clusters, 1, 0));
            assert_eq!(page.matches("scope=\"row\"").count(), clusters);
            for n in 1..=clusters {
                assert_eq!(page.matches(&format!("href=\"#entry-{n}\"")).count(), 1);
                assert_eq!(page.matches(&format!("id=\"entry-{n}\"")).count(), 1);
            }
            for reference in ["http:", "https:", "src=", "@import", "url(h"] {
                assert!(!page.contains(reference), "{reference}");
            }
        }
    }

    #[test]
    fn problems_come_first_with_reason_and_next_step() {
        let text = parse(&render(&report(8)).unwrap()).text;
        let recap = text.split("Why, and what to do next").nth(1).unwrap().split("Timeline").next().unwrap();
        let place = |name: &str| recap.find(name).unwrap();
        assert!(place("site-001") < place("site-002") && place("site-002") < place("site-000"), "{recap}");
        assert!(recap.contains("host <esx-01> has \"no\" memory & disk"), "{recap}");
        assert!(recap.contains("to resume: deploy-cli cluster apply"), "{recap}");
        assert!(text.contains("1 TB") && text.contains("2 TB"), "capacities have units");
    }
}
