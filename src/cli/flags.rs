//! The global flags.
// Doc comments are help texts here, so brackets in them are not links.
#![allow(rustdoc::broken_intra_doc_links, rustdoc::bare_urls)]

use std::cell::OnceCell;
use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgAction, Args, ValueHint};

use crate::commands::{Context, complete};
use crate::deploy::Verbosity;
use crate::output::console::Color;
#[cfg(feature = "jq")]
use crate::output::jq::Jq;
use crate::output::{Console, Format, Printer};
use crate::progress::ProgressMode;
use crate::prompt::Prompter;
use crate::settings::environment::flag_or_variable;
use crate::settings::overrides::ServerFlags;
use crate::settings::source::{Setting, SettingSource};
use crate::usage_error::UsageError;

/// The global flags. Those with an environment variable are `None` unless they are on the command line.
#[derive(Debug, Clone, Args)]
pub(crate) struct Flags {
    /// Use this saved server instead of the current one [env: DEPLOY_CLI_PROFILE]
    #[arg(long, global = true, value_name = "NAME", help_heading = "Server", add = complete::profiles())]
    profile: Option<String>,
    /// URL of the server: https://HOST[:PORT] or HOST [env: DEPLOY_CLI_URL]
    #[arg(long, global = true, value_name = "URL", value_hint = ValueHint::Url, help_heading = "Server")]
    url: Option<String>,
    /// User name for the login [env: DEPLOY_CLI_USERNAME] [default: admin]
    #[arg(long, global = true, value_name = "NAME", value_hint = ValueHint::Username, help_heading = "Server")]
    username: Option<String>,
    /// Read the password from a file (- for stdin) [env: DEPLOY_CLI_PASSWORD, DEPLOY_CLI_PASSWORD_FILE]
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Server")]
    password_file: Option<PathBuf>,
    /// Trust the certificates in this PEM file instead of the system's certificate authorities [env: DEPLOY_CLI_CACERT]
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Server")]
    cacert: Option<PathBuf>,
    /// Trust only the certificate with this SHA-256 fingerprint [env: DEPLOY_CLI_FINGERPRINT]
    #[arg(long, global = true, value_name = "SHA256", help_heading = "Server")]
    fingerprint: Option<String>,
    /// Trust any certificate, and print a warning [env: DEPLOY_CLI_INSECURE]
    #[arg(long, global = true, help_heading = "Server")]
    insecure: bool,

    /// Output format [env: DEPLOY_CLI_OUTPUT] [default: table]
    #[arg(short, long, global = true, value_name = "FORMAT", value_enum, help_heading = "Output")]
    output: Option<Format>,
    /// Filter the JSON output with a jq expression; strings are printed without quotes
    #[cfg(feature = "jq")]
    #[arg(long, global = true, value_name = "EXPR", help_heading = "Output")]
    jq: Option<String>,
    /// Print only warnings and errors on stderr: no progress, notes and hints
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "Output")]
    quiet: bool,
    /// Trace HTTP requests on stderr, with secrets redacted; -vv adds headers and bodies
    #[arg(short, long, global = true, action = ArgAction::Count, help_heading = "Output")]
    verbose: u8,
    /// When to use colors; NO_COLOR and CLICOLOR_FORCE are respected
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t, help_heading = "Output")]
    color: Color,

    /// How to show progress on stderr
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t, help_heading = "Waiting")]
    progress: ProgressMode,
    /// Print the started job instead of waiting for it
    #[arg(long, global = true, help_heading = "Waiting")]
    no_wait: bool,
    /// Maximum time to wait for jobs, such as 90s or 45m; jobs continue on the server [env: DEPLOY_CLI_TIMEOUT]
    /// [default: no limit]
    #[arg(long, global = true, value_name = "DURATION", help_heading = "Waiting")]
    timeout: Option<String>,
    /// Maximum time in seconds for which the server may hold a poll, 1 to 120
    #[arg(long, global = true, value_name = "SECONDS", default_value_t = 120,
          value_parser = clap::value_parser!(u16).range(1..=120), help_heading = "Waiting")]
    poll_timeout: u16,
}

impl Flags {
    /// Sets whether stdout and stderr use colors. JSON on stderr is not colored.
    pub(crate) fn set_colors(&self) {
        self.color.apply();
        if self.progress == ProgressMode::Json {
            console::set_colors_enabled_stderr(false);
        }
    }

    /// The writer to stderr.
    pub(crate) fn console(&self) -> Console {
        Console::new(self.quiet).with_json(self.progress == ProgressMode::Json)
    }

    /// The number of `-v` flags.
    #[cfg(feature = "simulator")]
    pub(crate) fn verbosity(&self) -> u8 {
        self.verbose
    }

    /// The flags that select a server and configure the login.
    pub(crate) fn server(&self) -> ServerFlags {
        ServerFlags {
            profile: self.profile.clone(),
            url: self.url.clone(),
            username: self.username.clone(),
            password_file: self.password_file.clone(),
            cacert: self.cacert.clone(),
            fingerprint: self.fingerprint.clone(),
            insecure: self.insecure,
            only_profile: false,
        }
    }

    /// Combines the flags with the environment.
    ///
    /// # Errors
    /// If a flag or a variable has an invalid value.
    pub(crate) fn context(&self) -> Result<Context, UsageError> {
        let console = self.console();
        let format = self.format()?;
        Ok(Context {
            server: self.server(),
            printer: self.printer(format.value)?,
            format,
            console,
            prompter: Prompter::new(console),
            verbosity: Verbosity { level: self.verbose, json: console.is_json() },
            progress_mode: self.progress,
            no_wait: self.no_wait,
            timeout: self.timeout()?,
            poll_timeout: self.poll_timeout,
            client: OnceCell::new(),
        })
    }

    /// The output format. With `--jq`, which prints JSON, `DEPLOY_CLI_OUTPUT` is ignored.
    fn format(&self) -> Result<Setting<Format>, UsageError> {
        match self.output {
            Some(value) => Ok(Setting { value, source: SettingSource::Flag("--output") }),
            #[cfg(feature = "jq")]
            None if self.jq.is_some() => Ok(Setting { value: Format::Json, source: SettingSource::Flag("--jq") }),
            None => {
                let setting = flag_or_variable("--output", None, "DEPLOY_CLI_OUTPUT")?;
                Ok(setting.unwrap_or_else(|| Setting::default(Format::default())))
            }
        }
    }

    /// The maximum time to wait for jobs.
    fn timeout(&self) -> Result<Setting<Option<Duration>>, UsageError> {
        let setting = flag_or_variable::<Timeout>("--timeout", self.timeout.as_deref(), "DEPLOY_CLI_TIMEOUT")?;
        Ok(match setting {
            Some(Setting { value: Timeout(limit), source }) => Setting { value: Some(limit), source },
            None => Setting::default(None),
        })
    }

    #[cfg(not(feature = "jq"))]
    fn printer(&self, format: Format) -> Result<Printer, UsageError> {
        Ok(Printer::new(format))
    }

    #[cfg(feature = "jq")]
    fn printer(&self, format: Format) -> Result<Printer, UsageError> {
        let Some(expression) = &self.jq else { return Ok(Printer::new(format)) };
        if format != Format::Json {
            let message = format!("--jq prints JSON and cannot be combined with -o {}", format.name());
            return Err(UsageError::new(message));
        }
        Jq::new(expression).map(Printer::filtered).map_err(|e| UsageError::new(format!("--jq: {e}")))
    }
}

/// The value of `--timeout`.
struct Timeout(Duration);

impl std::str::FromStr for Timeout {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match humantime::parse_duration(text.trim()) {
            Ok(Duration::ZERO) => Err("the timeout must be longer than 0; --no-wait does not wait".to_owned()),
            Ok(limit) => Ok(Self(limit)),
            Err(e) => Err(format!("invalid duration {text:?} ({e}): write 90s, 45m or 1h30m")),
        }
    }
}
