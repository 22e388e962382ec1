//! The flags that every command takes.
// Doc comments are help texts here: their brackets are no links.
#![allow(rustdoc::broken_intra_doc_links, rustdoc::bare_urls)]

use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgAction, Args, ValueEnum, ValueHint};

use super::{config, environment};
use crate::output::console::Color;
use crate::output::{Console, Format, Jq, Printer};
use crate::progress::ProgressMode;
use crate::usage_error::UsageError;
use crate::wait::WaitOptions;

/// The global flags. What has an environment variable is `None` where the flag is not given.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    /// A saved server, in place of the current one [env: DEPLOY_CLI_PROFILE]
    #[arg(long, global = true, value_name = "NAME", help_heading = "Server", add = config::candidates())]
    pub profile: Option<String>,
    /// Deploy's address: https://HOST[:PORT] or a bare host [env: DEPLOY_CLI_URL]
    #[arg(long, global = true, value_name = "URL", value_hint = ValueHint::Url, help_heading = "Server")]
    pub url: Option<String>,
    /// The account [env: DEPLOY_CLI_USERNAME] [default: admin]
    #[arg(long, global = true, value_name = "NAME", value_hint = ValueHint::Username, help_heading = "Server")]
    pub username: Option<String>,
    /// Read the password from a file, - for stdin [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Server")]
    pub password_file: Option<PathBuf>,
    /// Trust the certificates in this PEM file instead of the system's roots [env: DEPLOY_CLI_CACERT]
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Server")]
    pub cacert: Option<PathBuf>,
    /// Trust exactly the certificate with this fingerprint [env: DEPLOY_CLI_FINGERPRINT]
    #[arg(long, global = true, value_name = "SHA256", help_heading = "Server")]
    pub fingerprint: Option<String>,
    /// Trust any certificate, with a warning [env: DEPLOY_CLI_INSECURE]
    #[arg(long, global = true, help_heading = "Server")]
    pub insecure: bool,

    /// The form of the answer on stdout [env: DEPLOY_CLI_OUTPUT] [default: table]
    #[arg(short, long, global = true, value_name = "FORM", value_enum, help_heading = "Output")]
    pub output: Option<Format>,
    /// Print what this jq expression makes of the JSON answer, strings bare
    #[arg(long, global = true, value_name = "EXPR", help_heading = "Output")]
    pub jq: Option<String>,
    /// Say nothing on stderr
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "Output")]
    pub quiet: bool,
    /// Trace the HTTP exchange on stderr, secrets blanked; -vv with headers and bodies
    #[arg(short, long, global = true, action = ArgAction::Count, help_heading = "Output")]
    pub verbose: u8,
    /// When to colour; NO_COLOR and CLICOLOR_FORCE are respected
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t, help_heading = "Output")]
    pub color: Color,

    /// How progress is shown on stderr
    #[arg(long, global = true, value_name = "FORM", value_enum, default_value_t, help_heading = "Waiting")]
    pub progress: ProgressMode,
    /// Print the job that was started, and leave
    #[arg(long, global = true, help_heading = "Waiting")]
    pub no_wait: bool,
    /// Wait no longer than this for a job: 90s, 45m [env: DEPLOY_CLI_TIMEOUT] [default: no limit]
    #[arg(long, global = true, value_name = "DURATION", help_heading = "Waiting")]
    pub timeout: Option<String>,
    /// How long one question to the server may be held, 1 to 120 seconds
    #[arg(long, global = true, value_name = "SECONDS", default_value_t = 120,
          value_parser = clap::value_parser!(u16).range(1..=120), help_heading = "Waiting")]
    pub poll_timeout: u16,
}

impl Flags {
    /// The form of the answer.
    ///
    /// # Errors
    /// When the variable holds none.
    pub fn format(&self) -> Result<Format, UsageError> {
        match self.output {
            Some(format) => Ok(format),
            None => Ok(environment::flag_or("--output", None, "DEPLOY_CLI_OUTPUT")?.unwrap_or_default()),
        }
    }

    /// What prints the answer. `DEPLOY_CLI_OUTPUT` has no say where there is `--jq`.
    ///
    /// # Errors
    /// When the form or the expression cannot be used.
    pub fn printer(&self) -> Result<Printer, UsageError> {
        let Some(expression) = &self.jq else { return Ok(Printer::new(self.format()?)) };
        if let Some(form) = self.output.filter(|form| *form != Format::Json) {
            let form = form.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
            return Err(UsageError::new(format!("--jq prints JSON, and -o {form} another form: take one")));
        }
        Jq::new(expression).map(Printer::filtered).map_err(|e| UsageError::new(format!("--jq: {e}")))
    }

    /// How long to wait for jobs.
    ///
    /// # Errors
    /// When the limit cannot be read.
    pub fn wait_options(&self) -> Result<WaitOptions, UsageError> {
        let limit: Option<Limit> = environment::flag_or("--timeout", self.timeout.as_deref(), "DEPLOY_CLI_TIMEOUT")?;
        Ok(WaitOptions { timeout: limit.map(|l| l.0), poll_timeout: self.poll_timeout })
    }

    /// Where to say things.
    pub fn console(&self) -> Console {
        Console::new(self.quiet)
    }
}

struct Limit(Duration);

impl std::str::FromStr for Limit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match humantime::parse_duration(text.trim()) {
            Ok(Duration::ZERO) => Err("a timeout is longer than nothing; --no-wait leaves at once".to_owned()),
            Ok(limit) => Ok(Self(limit)),
            Err(e) => Err(format!("{text:?} is no duration ({e}): write 90s, 45m or 1h30m")),
        }
    }
}

impl std::str::FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        <Self as ValueEnum>::from_str(text, true)
            .map_err(|_| format!("{text:?} is not one of table, json, yaml, csv, id"))
    }
}
