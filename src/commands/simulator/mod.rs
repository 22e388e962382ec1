//! `simulator`: a Deploy that needs no appliance.

mod exec;
mod serve;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, Subcommand};
use secrecy::SecretString;

use crate::error::Error;
use crate::output::Console;
use crate::prompt::Prompter;
use crate::settings::password::PasswordRequest;
use crate::simulator::{CallPattern, Fault, Log, Options, Scenario};
use crate::usage_error::UsageError;

/// The verbs of `simulator`.
#[derive(Debug, Subcommand)]
pub(crate) enum Simulator {
    /// Run a simulator until interrupted
    #[command(after_help = "Example: deploy-cli simulator serve --listen 127.0.0.1:8443 --speed 60")]
    Serve(Serve),
    /// Run a command against a simulator that lives as long as it does
    #[command(after_help = "Examples:\n  deploy-cli simulator exec -- sh\n  deploy-cli simulator exec --fail 'POST \
                      /clusters/*/deploy' -- sh pipeline.sh")]
    Exec(Exec),
}

/// `simulator serve`.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Address and port; port 0 lets the system choose
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8443")]
    listen: SocketAddr,
    /// How many times faster than life jobs run; at 1 a two-node deployment takes half an hour [default: 1]
    #[arg(long, value_name = "X", value_parser = speed)]
    speed: Option<f64>,
    #[command(flatten)]
    behaviour: Behaviour,
    /// Write the lines to export into this file once all is ready
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
    /// Read the account's password from a file, - for stdin [env: DEPLOY_CLI_SIMULATOR_PASSWORD] [default: random]
    #[arg(long, value_name = "FILE")]
    simulator_password_file: Option<PathBuf>,
}

/// `simulator exec`.
#[derive(Debug, Args)]
pub(crate) struct Exec {
    /// How many times faster than life jobs run; at 1 a two-node deployment takes half an hour [default: 60]
    #[arg(long, value_name = "X", value_parser = speed)]
    speed: Option<f64>,
    #[command(flatten)]
    behaviour: Behaviour,
    /// The command, after --
    #[arg(last = true, required = true, value_name = "CMD")]
    command: Vec<std::ffi::OsString>,
}

/// What both take.
#[derive(Debug, Args)]
struct Behaviour {
    /// Answer so much later
    #[arg(long, value_name = "DURATION", value_parser = latency)]
    latency: Option<Duration>,
    /// Let this go wrong: reset:0.1, 503:0.05, slow:2s, drop-answer:POST (repeatable)
    #[arg(long, value_name = "FAULT")]
    fault: Vec<Fault>,
    /// Make the faults of a run repeatable
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// What exists around Deploy, and how it behaves, from a TOML file; flags win over it
    #[arg(long, value_name = "FILE")]
    scenario: Option<PathBuf>,
    /// Keep everything in this file over a restart, the certificate and the password too
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Let jobs that such a call starts end in failure: 'POST /clusters/*/deploy' (repeatable)
    #[arg(long, value_name = "CALL")]
    fail: Vec<CallPattern>,
}

impl Simulator {
    /// Carries the verb out; returns the exit status.
    ///
    /// # Errors
    /// When the simulator or the command cannot be started.
    pub(crate) fn run(self, username: Option<String>, verbosity: u8, console: Console) -> Result<i32, Error> {
        match self {
            Self::Serve(serve) => serve.run(username, verbosity, console),
            Self::Exec(exec) => exec.run(verbosity, console),
        }
    }
}

impl Behaviour {
    /// `verbosity` above 0 logs each request as a JSON object on stderr.
    fn options(self, speed: Option<f64>, usual: f64, verbosity: u8, console: Console) -> Result<Options, Error> {
        let wrong = |e: anyhow::Error| UsageError::new(format!("--scenario: {e:#}"));
        let scenario = self.scenario.as_deref().map(Scenario::read).transpose().map_err(wrong)?;
        let around = scenario.clone().unwrap_or_default();
        let log = (verbosity > 0).then(|| Log(Arc::new(move |line: &str| console.say(line))));
        let latency = self.latency.or(around.latency()?).unwrap_or_default();
        Ok(Options {
            speed: speed.or(around.speed).unwrap_or(usual),
            latency,
            fail: [self.fail, around.fail().map_err(UsageError::new)?].concat(),
            faults: [self.fault, around.faults().map_err(UsageError::new)?].concat(),
            seed: self.seed.or(around.seed),
            scenario,
            state: self.state,
            log,
            ..Options::default()
        })
    }
}

impl Serve {
    fn run(self, username: Option<String>, verbosity: u8, console: Console) -> Result<i32, Error> {
        if !self.listen.ip().is_loopback() {
            console.warn(format_args!("{} can be reached from other machines", self.listen));
        }
        let mut options =
            Options { listen: self.listen, ..self.behaviour.options(self.speed, 1.0, verbosity, console)? };
        options.password = given_password(self.simulator_password_file, console)?;
        if let Some(username) = username {
            options.username = username;
        }
        serve::serve(options, self.ready_file.as_deref(), console)
    }
}

/// A password of the user's choice, where there is one. A simulator's is nothing to ask for.
fn given_password(file: Option<PathBuf>, console: Console) -> Result<Option<SecretString>, Error> {
    let variable = "DEPLOY_CLI_SIMULATOR_PASSWORD";
    if file.is_none() && crate::settings::environment::variable(variable)?.is_none() {
        return Ok(None);
    }
    let request = PasswordRequest {
        what: "password of the simulator",
        flag: "--simulator-password-file",
        file: file.as_deref(),
        variable,
        file_variable: None,
        is_new: true,
    };
    Ok(request.read(&Prompter::new(console)).map(Some)?)
}

fn speed(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|x: &f64| x.is_finite() && *x > 0.0)
        .ok_or_else(|| "a speed is a number above 0".to_owned())
}

fn latency(text: &str) -> Result<Duration, String> {
    humantime::parse_duration(text).map_err(|e| format!("{e}: write 20ms or 2s"))
}

/// The signals to wait for.
fn signals(wanted: &[i32]) -> Result<signal_hook::iterator::Signals, Error> {
    signal_hook::iterator::Signals::new(wanted).map_err(Error::system("handle signals"))
}
