//! A report as JUnit XML, which CI systems show as test results.

use std::io;

use quick_junit::{NonSuccessKind, Property, TestCase, TestCaseStatus, TestSuite};

use super::{Entry, Failure, Outcome, Report, StepReport};
use crate::output::duration::format_duration;

/// Renders a report: a test case for each entry, and one for the error that stopped the command as a whole.
pub(super) fn render(report: &Report) -> io::Result<String> {
    let mut suite = TestSuite::new(&*report.title);
    suite.set_timestamp(report.started).set_time(report.duration);
    suite.add_property(Property::new("deploy-cli.version", report.version));
    suite.add_test_cases(report.entries.iter().map(case));
    if let Some(failure) = &report.failure {
        let mut case = TestCase::new(&*report.title, status(NonSuccessKind::Error, "error", failure));
        case.set_classname("deploy-cli").set_time(report.duration);
        suite.add_test_case(case);
    }
    let mut document = quick_junit::Report::new("deploy-cli");
    document.set_timestamp(report.started).set_time(report.duration).add_test_suite(suite);
    // Two characters that quick-junit lets through, and XML does not allow.
    document.to_string().map(|xml| xml.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")).map_err(io::Error::other)
}

fn case(entry: &Entry) -> TestCase {
    let no_reason = Failure { error: entry.outcome.as_str().to_owned(), hint: None };
    let failure = entry.failure.as_ref().unwrap_or(&no_reason);
    let kind = entry.outcome.as_str();
    let status = match entry.outcome {
        Outcome::Succeeded | Outcome::UpToDate => TestCaseStatus::success(),
        Outcome::Failed => status(NonSuccessKind::Failure, kind, failure),
        Outcome::TimedOut | Outcome::Interrupted => status(NonSuccessKind::Error, kind, failure),
        Outcome::NotStarted => {
            let mut skipped = TestCaseStatus::skipped();
            skipped.set_message(&*failure.error);
            skipped
        }
    };
    let mut case = TestCase::new(format!("{} {}", entry.kind, entry.name), status);
    case.set_classname(entry.server.as_deref().unwrap_or("deploy-cli")).set_time(entry.duration());
    let lines = entry.source.iter().map(|source| format!("source: {source}"));
    let lines: Vec<String> = lines.chain(entry.steps.iter().map(line)).collect();
    if !lines.is_empty() {
        case.set_system_out(lines.join("\n"));
    }
    case
}

/// The first line of the error is the message, which CI systems show in their lists.
fn status(kind: NonSuccessKind, name: &str, failure: &Failure) -> TestCaseStatus {
    let mut status = TestCaseStatus::non_success(kind);
    let hint = failure.hint.iter().map(|hint| format!("\nhint: {hint}"));
    let text: String = std::iter::once(failure.error.clone()).chain(hint).collect();
    status.set_type(name).set_message(failure.error.lines().next().unwrap_or_default()).set_description(text);
    status
}

/// A step in the output of a test case.
fn line(step: &StepReport) -> String {
    let job = step.job.iter().map(|job| format!(" (job {job})"));
    let time = step.started.iter().map(|_| format!(", {}", format_duration(step.duration)));
    let message = Some(&step.message).filter(|message| !message.is_empty()).into_iter().map(|text| format!(": {text}"));
    let state = format!(": {}", step.state.as_str());
    let parts = job.chain([state]).chain(time).chain(message);
    std::iter::once(step.name.clone()).chain(parts).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use quick_junit::Report as Parsed;

    use super::*;
    use crate::deploy::text::testing::any_text;
    use crate::report::testing::report;

    #[test]
    fn report_as_junit() {
        insta::assert_snapshot!(render(&report(7)).unwrap());
    }

    #[test]
    fn error_of_the_whole_command_is_a_test_case() {
        let report = report(0).stopped_by(Some(Failure::new("cannot reach https://deploy\n  refused", None)));
        insta::assert_snapshot!(render(&report).unwrap());
    }

    /// Whether XML 1.0 does not allow the character.
    fn is_forbidden(c: char) -> bool {
        !matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
    }

    proptest! {
        #[test]
        fn any_text_can_be_parsed_again(text in any_text(), raw: String) {
            let mut report = report(1);
            report.entries[0].name = text.clone() + &raw + "\u{fffe}\u{ffff}";
            report.entries[0].outcome = Outcome::Failed;
            report.entries[0].server = Some(raw.clone());
            report.entries[0].failure = Some(Failure { error: raw.clone(), hint: Some(text) });
            let rendered = render(&report).unwrap();
            let forbidden = rendered.chars().find(|c| is_forbidden(*c));
            prop_assert_eq!(forbidden, None);
            let parsed = Parsed::deserialize_from_str(&rendered).unwrap();
            prop_assert_eq!(parsed.test_suites.len(), 1);
            prop_assert_eq!(parsed.test_suites[0].test_cases.len(), 1);
            prop_assert_eq!(parsed.failures, 1);
        }
    }
}
