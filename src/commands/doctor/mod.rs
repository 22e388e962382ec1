//! `doctor`: what is wrong, from the settings to the server's clock, on one screen.

mod checks;

use clap::Args;
use console::Style;
use serde_json::{Value, json};

use super::context::Context;
use crate::exit;
use crate::output::printer;
use checks::Stop;

/// `doctor`.
#[derive(Debug, Args)]
pub struct Doctor {}

/// What became of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Ok,
    Warning,
    Failed,
    Skipped,
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }

    fn style(self) -> Style {
        match self {
            Self::Ok => Style::new().green(),
            Self::Warning => Style::new().yellow(),
            Self::Failed => Style::new().red().bold(),
            Self::Skipped => Style::new().dim(),
        }
    }
}

/// One check, and what to do about it.
struct Check {
    name: &'static str,
    outcome: Outcome,
    detail: String,
    hint: Option<String>,
}

/// All that was found; the first failure decides on the exit status.
struct Findings {
    settings: Vec<(&'static str, String, String)>,
    checks: Vec<Check>,
    status: i32,
}

/// The checks after the settings, in their order.
const CHECKS: [&str; 8] = ["proxy", "name", "port", "tls", "certificate", "credentials", "api", "clock"];

impl Doctor {
    /// Carries it out; returns the exit status that another command would have had.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<i32> {
        let mut findings = Findings { settings: Vec::new(), checks: Vec::new(), status: 0 };
        if findings.examine(context).is_err() {
            for name in CHECKS {
                if !findings.checks.iter().any(|c| c.name == name) {
                    findings.add(name, Outcome::Skipped, "something before it failed");
                }
            }
        }
        if context.printer.is_table() {
            printer::write(&findings.text())?;
        } else {
            context.printer.one(&findings.record())?;
        }
        Ok(findings.status)
    }
}

impl Findings {
    fn add(&mut self, name: &'static str, outcome: Outcome, detail: impl Into<String>) {
        self.checks.push(Check { name, outcome, detail: detail.into(), hint: None });
    }

    fn hint(&mut self, hint: impl Into<String>) {
        if let Some(check) = self.checks.last_mut() {
            check.hint = Some(hint.into());
        }
    }

    /// Notes a failure by the error that a command would have ended with.
    fn fail(&mut self, name: &'static str, error: &anyhow::Error) -> Stop {
        self.add(name, Outcome::Failed, format!("{error:#}"));
        if let Some(check) = self.checks.last_mut() {
            check.hint = exit::hint(error);
        }
        self.status = exit::of(error);
        Stop
    }

    fn warn_last(&mut self, hint: impl Into<String>) {
        if let Some(check) = self.checks.last_mut() {
            check.outcome = Outcome::Warning;
            check.hint = Some(hint.into());
        }
    }

    fn record(&self) -> Value {
        let settings =
            self.settings.iter().map(|(name, value, from)| json!({"name": name, "value": value, "from": from}));
        let checks = self.checks.iter().map(|c| {
            json!({"name": c.name, "result": c.outcome.as_str(), "detail": c.detail.replace('\n', "; "), "hint": c.hint})
        });
        json!({
            "ok": self.status == 0,
            "exit_status": self.status,
            "settings": settings.collect::<Vec<_>>(),
            "checks": checks.collect::<Vec<_>>(),
        })
    }

    /// For a person: the settings, the checks, and what to make of it.
    fn text(&self) -> String {
        let bold = Style::new().bold();
        let rows = || self.settings.iter().map(|(name, value, from)| (*name, brief(value), brief(from)));
        let width = |texts: Vec<String>| texts.iter().map(|t| t.chars().count()).max().unwrap_or_default();
        let names = width(rows().map(|r| r.0.to_owned()).collect());
        let values = width(rows().map(|r| r.1).collect());
        let mut text = String::new();
        for (name, value, from) in rows() {
            text += &format!("{}  {value:values$}  {from}\n", bold.apply_to(format!("{name:names$}")));
        }
        if !self.settings.is_empty() {
            text.push('\n');
        }
        for check in &self.checks {
            let outcome = check.outcome.style().apply_to(format!("{:7}", check.outcome.as_str()));
            // Errors that have lines of their own are set in.
            let detail = check.detail.replace('\n', &format!("\n{:24}", ""));
            text += &format!("{outcome}  {}  {detail}\n", bold.apply_to(format!("{:13}", check.name)));
            if let Some(hint) = &check.hint {
                text += &format!("{:24}hint: {}\n", "", hint.replace('\n', &format!("\n{:24}", "")));
            }
        }
        text.push_str(match self.status {
            0 => "\nCommands will work.\n",
            _ => "\nCommands will not work.\n",
        });
        text
    }
}

/// What has a line of its own on the screen is only begun here: a fingerprint, and the file of a profile.
fn brief(text: &str) -> String {
    match text.strip_prefix("fingerprint ").and_then(|print| print.get(..11)) {
        Some(head) => format!("fingerprint {head}:…"),
        None if text.starts_with("profile ") => text.split(" (").next().unwrap_or(text).to_owned(),
        None => text.to_owned(),
    }
}
