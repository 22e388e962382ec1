//! What every verb works with: the flags, the client, the printer and the console.

use std::cell::OnceCell;

use serde_json::{Map, Value};

use crate::deploy::resource::{Collection, LookupError, ResourceRef};
use crate::deploy::{Call, Client, Payload};
use crate::output::{Console, Printer};
use crate::progress::Progress;
use crate::prompt::Prompter;
use crate::settings::{self, Flags};
use crate::wait::WaitOptions;

/// One run of the program.
pub(crate) struct Context {
    pub(super) flags: Flags,
    /// Writes answers to stdout.
    pub(crate) printer: Printer,
    /// Writes everything else to stderr.
    pub(crate) console: Console,
    /// Asks the user.
    pub(crate) prompter: Prompter,
    pub(super) wait_options: WaitOptions,
    pub(super) client: OnceCell<Client>,
}

impl Context {
    /// Reads the flags and the environment.
    ///
    /// # Errors
    /// When one of them is wrong.
    pub(crate) fn new(flags: Flags) -> anyhow::Result<Self> {
        let console = flags.console();
        Ok(Self {
            printer: flags.printer()?,
            console,
            prompter: Prompter::new(console),
            wait_options: flags.wait_options()?,
            client: OnceCell::new(),
            flags,
        })
    }

    /// The client, made when it is first needed.
    ///
    /// # Errors
    /// When a setting that it needs is missing or wrong.
    pub(crate) fn client(&self) -> anyhow::Result<&Client> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = Client::new(settings::login(&self.flags, &self.prompter)?)?;
        Ok(self.client.get_or_init(|| client))
    }

    /// The global flags.
    pub(crate) fn flags(&self) -> &Flags {
        &self.flags
    }

    /// Whether `--no-wait` was given.
    pub(crate) fn no_wait(&self) -> bool {
        self.flags.no_wait
    }

    /// How jobs are waited for.
    pub(crate) fn wait_options(&self) -> WaitOptions {
        self.wait_options
    }

    /// Whether the format of the answer was given on the command line.
    pub(crate) fn has_explicit_format(&self) -> bool {
        self.flags.output.is_some() || self.flags.jq.is_some()
    }

    /// Looks up a member of a collection by its name or id.
    ///
    /// # Errors
    /// [`LookupError`], or those of the call.
    pub(crate) fn find(&self, collection: &Collection, given: &str) -> anyhow::Result<ResourceRef> {
        collection.find(self.client()?, given).map_err(|error| match error {
            LookupError::Call(error) => error.into(),
            other => other.into(),
        })
    }

    /// Prints the record that `call` reads.
    ///
    /// # Errors
    /// Those of the call.
    pub(crate) fn show(&self, call: &Call) -> anyhow::Result<()> {
        let record = match self.client()?.send(call)?.payload {
            Payload::Record(record) => record,
            Payload::Job(job) => job.record,
            Payload::Records(records) => Value::Array(records),
            Payload::Nothing => Value::Object(Map::new()),
        };
        self.printer.one(&record)
    }

    /// A new progress display on stderr.
    pub(crate) fn progress(&self) -> Progress {
        Progress::new(self.console, self.flags.progress, self.flags.verbose)
    }

    /// Returns `error`. That the answer to a failed command could not be printed is only a warning.
    pub(crate) fn fail_with(&self, error: anyhow::Error, answer: anyhow::Result<()>) -> anyhow::Error {
        if let Err(why) = answer {
            self.console.warn(format_args!("{why:#}"));
        }
        error
    }
}
