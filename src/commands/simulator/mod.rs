//! `simulator`: a simulated Deploy.

mod exec;
mod serve;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use secrecy::SecretString;

use crate::error::Error;
use crate::output::Console;
use crate::prompt::Prompter;
use crate::settings::password::PasswordRequest;
use crate::simulator::{CallPattern, Fault, Log, Options, QUIRKS, Quirk, Scenario};
use crate::usage_error::UsageError;

/// The verbs of `simulator`.
#[derive(Debug, Subcommand)]
pub(crate) enum Simulator {
    /// Run a simulator until it is interrupted
    ///
    /// Prints the variables that select the simulator, for a shell.
    #[command(after_help = "Example: deploy-cli simulator serve --listen 127.0.0.1:8443 --speed 60")]
    Serve(Serve),
    /// Run a command with its own simulator
    ///
    /// Starts a simulator on a free port, sets the DEPLOY_CLI_* variables, runs the command, and stops the simulator. The
    /// exit status is that of the command.
    #[command(after_help = "Examples:\n  deploy-cli simulator exec -- sh\n  deploy-cli simulator exec --fail 'POST \
                      /clusters/*/deploy' -- sh pipeline.sh")]
    Exec(Exec),
}

/// `simulator serve`.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Address and port to listen on; port 0 is any free port
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8443")]
    listen: SocketAddr,
    /// Run jobs X times as fast as an appliance; at 1, the deployment of two nodes takes half an hour [default: 1]
    #[arg(long, value_name = "X", value_parser = speed)]
    speed: Option<f64>,
    #[command(flatten)]
    behavior: Behavior,
    /// Write the variables to this file when the simulator accepts connections
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
    /// Read the password of the account from a file, - for stdin [env: DEPLOY_CLI_SIMULATOR_PASSWORD] [default: random]
    #[arg(long, value_name = "FILE")]
    simulator_password_file: Option<PathBuf>,
}

/// `simulator exec`.
#[derive(Debug, Args)]
pub(crate) struct Exec {
    /// Run jobs X times as fast as an appliance; at 1, the deployment of two nodes takes half an hour [default: 60]
    #[arg(long, value_name = "X", value_parser = speed)]
    speed: Option<f64>,
    #[command(flatten)]
    behavior: Behavior,
    /// The command to run
    #[arg(last = true, required = true, value_name = "CMD")]
    command: Vec<std::ffi::OsString>,
}

/// The flags of both verbs.
#[derive(Debug, Args)]
struct Behavior {
    /// Delay every response
    #[arg(long, value_name = "DURATION", value_parser = latency)]
    latency: Option<Duration>,
    /// Produce a fault: reset:0.1, 503:0.05, slow:2s, drop-answer:POST (repeatable)
    #[arg(long, value_name = "FAULT")]
    fault: Vec<Fault>,
    /// Produce the same faults in every run
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Refuse unknown fields and parameters, and other likely mistakes that Deploy may accept
    #[arg(long)]
    strict: bool,
    /// Behave in another way where no public source proves one (repeatable)
    #[arg(long = "quirk", value_name = "NAME", value_parser = quirk())]
    quirks: Vec<Quirk>,
    /// Read what exists, and how the simulator behaves, from a TOML file; flags override it
    #[arg(long, value_name = "FILE")]
    scenario: Option<PathBuf>,
    /// Keep the state, the certificate and the password in a file across restarts
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Let the jobs of a call fail: 'POST /clusters/*/deploy' (repeatable)
    #[arg(long, value_name = "CALL")]
    fail: Vec<CallPattern>,
}

impl Simulator {
    /// Carries out the verb. Returns the exit status.
    pub(crate) fn run(self, username: Option<String>, verbosity: u8, console: Console) -> Result<i32, Error> {
        match self {
            Self::Serve(serve) => serve.run(username, verbosity, console),
            Self::Exec(exec) => exec.run(verbosity, console),
        }
    }
}

impl Behavior {
    /// The options of the simulator. `default_speed` applies if neither a flag nor the scenario has a speed; a `verbosity`
    /// above 0 logs each request on stderr.
    fn options(
        self,
        speed: Option<f64>,
        default_speed: f64,
        verbosity: u8,
        console: Console,
    ) -> Result<Options, Error> {
        let wrong = |e: anyhow::Error| UsageError::new(format!("--scenario: {e:#}"));
        let scenario = self.scenario.as_deref().map(Scenario::read).transpose().map_err(wrong)?;
        let defaults = scenario.clone().unwrap_or_default();
        let log = (verbosity > 0).then(|| Log(Arc::new(move |line: &str| console.record(line))));
        let latency = self.latency.or(defaults.latency()?).unwrap_or_default();
        Ok(Options {
            speed: speed.or(defaults.speed).unwrap_or(default_speed),
            latency,
            fail: [self.fail, defaults.fail().map_err(UsageError::new)?].concat(),
            faults: [self.fault, defaults.faults().map_err(UsageError::new)?].concat(),
            seed: self.seed.or(defaults.seed),
            strict: self.strict || defaults.strict,
            quirks: [self.quirks, defaults.quirks().map_err(UsageError::new)?].concat(),
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
            Options { listen: self.listen, ..self.behavior.options(self.speed, 1.0, verbosity, console)? };
        options.password = given_password(self.simulator_password_file, console)?;
        if let Some(username) = username {
            options.username = username;
        }
        serve::serve(options, self.ready_file.as_deref(), console)
    }
}

/// The password that the user gives the simulator, if any. It is never prompted for.
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
        .ok_or_else(|| "the speed must be a number above 0".to_owned())
}

/// Reads the name of a quirk. The help lists all of them.
fn quirk() -> impl TypedValueParser<Value = Quirk> {
    let names = QUIRKS.iter().map(|spec| PossibleValue::new(spec.name).help(spec.effect));
    PossibleValuesParser::new(names).try_map(|name| name.parse())
}

fn latency(text: &str) -> Result<Duration, String> {
    humantime::parse_duration(text).map_err(|e| format!("{e}; write for example 20ms or 2s"))
}
