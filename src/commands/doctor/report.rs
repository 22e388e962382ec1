//! The results of the checks, and how they are printed.

use console::Style;
use serde_json::{Value, json};

use crate::deploy::text::printable_lines;
use crate::error::Error;
use crate::output::glyphs::glyphs;
use crate::output::wrap::wrap;

/// The checks, in their order.
const CHECKS: [&str; 9] =
    ["configuration", "proxy", "name", "port", "tls", "certificate", "credentials", "api", "clock"];

/// The column in which the detail of a check starts.
const DETAIL_COLUMN: usize = 24;

/// A check has failed; the checks after it are skipped.
pub(super) struct CheckFailed;

/// The result of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CheckResult {
    Ok,
    Warning,
    Failed,
    Skipped,
}

impl CheckResult {
    fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }

    fn styled(self) -> String {
        let style = match self {
            Self::Ok => Style::new().green(),
            Self::Warning => Style::new().yellow(),
            Self::Failed => Style::new().red().bold(),
            Self::Skipped => Style::new().dim(),
        };
        style.apply_to(format!("{:7}", self.as_str())).to_string()
    }
}

struct Check {
    name: &'static str,
    outcome: CheckResult,
    detail: String,
    hint: Option<String>,
}

/// A setting that is in use, as text.
struct Shown {
    name: &'static str,
    value: String,
    source: String,
}

/// The settings in use and the results of the checks.
#[derive(Default)]
pub(super) struct Report {
    settings: Vec<Shown>,
    checks: Vec<Check>,
    /// The exit status of the first failure.
    status: i32,
}

impl Report {
    /// Adds a setting.
    pub(super) fn setting(&mut self, name: &'static str, value: impl Into<String>, source: impl ToString) {
        self.settings.push(Shown { name, value: value.into(), source: source.to_string() });
    }

    /// Adds a check that succeeded.
    pub(super) fn ok(&mut self, name: &'static str, detail: impl Into<String>) {
        self.add(name, CheckResult::Ok, detail);
    }

    /// Adds a check that did not run.
    pub(super) fn skip(&mut self, name: &'static str, why: &str) {
        self.add(name, CheckResult::Skipped, why);
    }

    /// Adds the checks that are not in the report yet as skipped.
    pub(super) fn skip_remaining(&mut self) {
        for name in CHECKS {
            if !self.checks.iter().any(|check| check.name == name) {
                self.skip(name, "an earlier check failed");
            }
        }
    }

    /// Adds a check that failed.
    pub(super) fn fail(&mut self, name: &'static str, detail: impl Into<String>, status: i32) -> CheckFailed {
        self.add(name, CheckResult::Failed, detail);
        self.status = status;
        CheckFailed
    }

    /// Adds a check that failed, with the error of a command.
    pub(super) fn fail_with(&mut self, name: &'static str, error: &Error) -> CheckFailed {
        let failed = self.fail(name, error.to_string(), error.status());
        if let Some(hint) = error.hint() {
            self.hint(hint);
        }
        failed
    }

    /// Sets the hint of the last check.
    pub(super) fn hint(&mut self, hint: impl Into<String>) {
        if let Some(check) = self.checks.last_mut() {
            check.hint = Some(printable_lines(&hint.into()));
        }
    }

    /// Makes the last check a warning, with a hint.
    pub(super) fn warn(&mut self, hint: impl Into<String>) {
        if let Some(check) = self.checks.last_mut() {
            check.outcome = CheckResult::Warning;
        }
        self.hint(hint);
    }

    fn add(&mut self, name: &'static str, outcome: CheckResult, detail: impl Into<String>) {
        let detail = printable_lines(&detail.into());
        self.checks.push(Check { name, outcome, detail, hint: None });
    }

    /// The exit status that another command would have.
    pub(super) fn status(&self) -> i32 {
        self.status
    }

    /// The report as JSON.
    pub(super) fn record(&self) -> Value {
        let settings = self.settings.iter().map(|s| json!({"name": s.name, "value": s.value, "from": s.source}));
        let checks = self.checks.iter().map(|c| {
            let detail = c.detail.replace('\n', "; ");
            json!({"name": c.name, "result": c.outcome.as_str(), "detail": detail, "hint": c.hint})
        });
        json!({
            "ok": self.status == 0,
            "exit_status": self.status,
            "settings": settings.collect::<Vec<_>>(),
            "checks": checks.collect::<Vec<_>>(),
        })
    }

    /// The report as text, wrapped to a width. The names of the skipped checks share a line.
    pub(super) fn text(&self, width: Option<usize>) -> String {
        let mut text = self.settings_text(width);
        let shown = self.checks.iter().filter(|check| check.outcome != CheckResult::Skipped);
        text.extend(shown.map(|check| check_text(check, width)));
        let skipped: Vec<&str> =
            self.checks.iter().filter(|c| c.outcome == CheckResult::Skipped).map(|c| c.name).collect();
        if !skipped.is_empty() {
            let line = format!("{}  {}", CheckResult::Skipped.styled(), skipped.join(", "));
            text += &(wrap(&line, width, 9) + "\n");
        }
        text.push_str(match self.status {
            0 => "\nCommands will work.\n",
            _ => "\nCommands will not work.\n",
        });
        text
    }

    fn settings_text(&self, width: Option<usize>) -> String {
        let bold = Style::new().bold();
        let rows: Vec<[String; 3]> =
            self.settings.iter().map(|s| [s.name.to_owned(), shorten(&s.value), shorten(&s.source)]).collect();
        let longest = |n: usize| rows.iter().map(|row| row[n].chars().count()).max().unwrap_or_default();
        let names = longest(0);
        // The sources are in a column of their own if it fits.
        let fits = width.is_none_or(|width| names + longest(1) + longest(2) + 4 <= width);
        let values = if fits { longest(1) } else { 0 };
        let mut text = String::new();
        for [name, value, source] in &rows {
            let line = format!("{}  {value:values$}  {source}", bold.apply_to(format!("{name:names$}")));
            text += &(wrap(&line, width, names + 2) + "\n");
        }
        if !rows.is_empty() {
            text.push('\n');
        }
        text
    }
}

fn check_text(check: &Check, width: Option<usize>) -> String {
    let name = Style::new().bold().apply_to(format!("{:13}", check.name));
    // The lines of a longer error are aligned even without a width.
    let detail = check.detail.replace('\n', &format!("\n{:DETAIL_COLUMN$}", ""));
    let line = format!("{}  {name}  {detail}", check.outcome.styled());
    let mut text = wrap_indented(&line, width) + "\n";
    if let Some(hint) = &check.hint {
        let hint = hint.replace('\n', &format!("\n{:DETAIL_COLUMN$}", ""));
        text += &(wrap_indented(&format!("{:DETAIL_COLUMN$}hint: {hint}", ""), width) + "\n");
    }
    text
}

/// Wraps lines with continuation lines in the column of the details.
fn wrap_indented(text: &str, width: Option<usize>) -> String {
    let lines = text.lines().map(|line| {
        let own = line.len() - line.trim_start_matches(' ').len();
        wrap(line, width, if own == 0 { DETAIL_COLUMN } else { 0 })
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Shortens values that a later line shows completely: a fingerprint, and the file of a profile.
fn shorten(text: &str) -> String {
    match text.strip_prefix("fingerprint ").and_then(|print| print.get(..11)) {
        Some(head) => format!("fingerprint {head}:{}", glyphs().ellipsis),
        None if text.starts_with("profile ") => text.split(" (").next().unwrap_or(text).to_owned(),
        None => text.to_owned(),
    }
}
