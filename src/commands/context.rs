//! What every verb works with: one client, one way to send, wait and print.

use std::cell::OnceCell;
use std::time::Instant;

use serde_json::Value;

use crate::deploy::resource::{Collection, LookupError, ResourceRef};
use crate::deploy::resources::JOBS;
use crate::deploy::{Call, Client, Job, Payload};
use crate::output::{Console, Printer};
use crate::platform::shell::quote;
use crate::platform::signals::DeferredSignals;
use crate::progress::Progress;
use crate::prompt::Prompter;
use crate::settings::{self, Flags};
use crate::wait::{self, JobProgress, JobTarget, StopReason, WaitOptions, WaitReport};

/// One run of the program.
pub struct Context {
    flags: Flags,
    /// Where the answer goes.
    pub printer: Printer,
    /// Where all else goes.
    pub console: Console,
    /// Who answers questions.
    pub prompter: Prompter,
    wait_options: WaitOptions,
    client: OnceCell<Client>,
}

/// A call that changes something: what it is for, and what is answered when it is done.
pub struct Operation {
    /// The call.
    pub call: Call,
    /// What is reported while it runs: `deploying cluster demo`.
    pub activity: String,
    /// What is reported when it has succeeded: `cluster demo is deployed`.
    pub success: String,
    /// What is answered then.
    pub reply: Reply,
}

/// What is answered when a change is done.
pub enum Reply {
    /// The object in its current state, read by this call.
    Refetch(Call),
    /// Ids and names of the resources with these names that were created in a collection.
    CreatedIds(Collection, Vec<String>),
    /// The record of the resource that was created in a collection; the job, where the server does not name the resource.
    CreatedRecord(Collection),
    /// Id and name of the resource that was deleted.
    Deleted(ResourceRef),
}

/// How a change ended.
pub enum Outcome {
    /// It is done.
    Done {
        /// The identifier of what was created, where the server named it.
        created: Option<String>,
        /// The job that did it, if one did.
        job: Option<Value>,
    },
    /// Its job is under way and not waited for.
    Detached(Value),
}

impl Context {
    /// Takes in the flags and the environment.
    ///
    /// # Errors
    /// When one of them cannot be used.
    pub fn new(flags: Flags) -> anyhow::Result<Self> {
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
    /// When the settings do not suffice.
    pub fn client(&self) -> anyhow::Result<&Client> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = Client::new(settings::login(&self.flags, &self.prompter)?)?;
        Ok(self.client.get_or_init(|| client))
    }

    /// The flags as they were given.
    pub fn flags(&self) -> &Flags {
        &self.flags
    }

    /// Whether jobs are not to be waited for.
    pub fn no_wait(&self) -> bool {
        self.flags.no_wait
    }

    /// How long and how patiently jobs are waited for.
    pub fn wait_options(&self) -> WaitOptions {
        self.wait_options
    }

    /// Whether the form of the answer was chosen on the command line.
    pub fn form_is_chosen(&self) -> bool {
        self.flags.output.is_some() || self.flags.jq.is_some()
    }

    /// Looks up a member of a collection by its name or id.
    ///
    /// # Errors
    /// [`LookupError`], or those of the call.
    pub fn find(&self, collection: &Collection, given: &str) -> anyhow::Result<ResourceRef> {
        collection.find(self.client()?, given).map_err(|error| match error {
            LookupError::Call(error) => error.into(),
            other => other.into(),
        })
    }

    /// Shows the one record that `call` reads.
    ///
    /// # Errors
    /// Those of the call.
    pub fn show(&self, call: &Call) -> anyhow::Result<()> {
        let record = match self.client()?.send(call)?.content {
            Payload::Record(record) => record,
            Payload::Job(job) => job.record,
            Payload::Records(records) => Value::Array(records),
            Payload::Nothing => Value::Object(serde_json::Map::new()),
        };
        self.printer.one(&record)
    }

    /// Runs an operation: sends the call, waits for its job, and prints the answer.
    ///
    /// # Errors
    /// Those of the call, and a job that does not end in success.
    pub fn run(&self, operation: Operation) -> anyhow::Result<()> {
        let (created, job) = match self.execute(&operation.call, operation.activity, &operation.success)? {
            Outcome::Detached(job) => return self.printer.one(&job),
            Outcome::Done { created, job } => (created, job),
        };
        match self.reply(operation.reply, created, job.as_ref()) {
            // It is done, whatever became of the look at it: the exit status must not say otherwise.
            Err(error) if error.is::<crate::deploy::Error>() => {
                self.console.warn(format_args!("it is done, but it could not be looked at: {error}"));
                self.printer.one(&job.unwrap_or_else(|| Value::Object(serde_json::Map::new())))
            }
            other => other,
        }
    }

    /// Sends a call that changes something and waits for its job; says on stderr when it is done, and answers nothing yet.
    ///
    /// # Errors
    /// Those of the call, and a job that does not end in success: a program finds that on stdout.
    pub fn execute(&self, call: &Call, activity: String, success: &str) -> anyhow::Result<Outcome> {
        let client = self.client()?;
        // From here to the end of the wait a signal finds somebody who knows what is under way.
        let _remembering = DeferredSignals::start()?;
        let begun = Instant::now();
        let answer = wait::send(client, call, Client::send)??;
        let created = answer.created;
        match answer.content {
            Payload::Job(job) if self.flags.no_wait => {
                self.detach(&activity, &job.id);
                Ok(Outcome::Detached(job.record))
            }
            Payload::Job(job) => {
                let (job, failure) = self.follow(job, activity, success, begun)?;
                if let Some(error) = failure {
                    // A person has read it all on stderr by now; a program reads the job.
                    let answer = if self.printer.is_table() { Ok(()) } else { self.printer.one(&job) };
                    return Err(self.failed(error, answer));
                }
                Ok(Outcome::Done { created, job: Some(job) })
            }
            _ => {
                self.console.say(format_args!("{success}"));
                Ok(Outcome::Done { created, job: None })
            }
        }
    }

    /// Reports the command that waits for a job which this run does not wait for.
    pub fn detach(&self, activity: &str, job: &str) {
        self.console.say(format_args!("{activity}; to wait for it: {}", self.resume([job])));
    }

    /// Waits for a job that this run started: the job as it was last known, and why it was no success, if it was none.
    ///
    /// # Errors
    /// When there can be no waiting.
    pub fn follow(
        &self,
        job: Job,
        activity: String,
        success: &str,
        begun: Instant,
    ) -> anyhow::Result<(Value, Option<anyhow::Error>)> {
        let watch = JobTarget { id: job.id.clone(), doing: Some(activity), known: Some(job) };
        let mut progress = self.progress();
        let report = wait::follow(self.client()?, vec![watch], false, self.wait_options, &mut progress)?;
        let known = self.records(&report).into_iter().next().unwrap_or_default();
        let failure = self.failure(report);
        if failure.is_none() {
            progress.done(success, begun.elapsed());
        }
        Ok((known, failure))
    }

    fn reply(&self, reply: Reply, created: Option<String>, job: Option<&Value>) -> anyhow::Result<()> {
        match reply {
            Reply::Refetch(call) => self.show(&call),
            Reply::CreatedRecord(collection) => match created {
                Some(id) => self.show(&collection.get(&id).query("fields", "**")),
                None => self.printer.one(job.unwrap_or(&Value::Object(serde_json::Map::new()))),
            },
            Reply::Deleted(_) if self.printer.is_table() => Ok(()),
            Reply::Deleted(found) => self.printer.one(&found.record()),
            Reply::CreatedIds(collection, names) => {
                let made: Vec<ResourceRef> = match (created, names.as_slice()) {
                    (Some(id), [name]) => vec![ResourceRef { id, name: name.clone() }],
                    _ => {
                        let all = collection.references(self.client()?)?;
                        all.into_iter().filter(|f| names.contains(&f.name)).collect()
                    }
                };
                let made: Vec<Value> = made.iter().map(ResourceRef::record).collect();
                self.printer.some(collection.resource.columns, &made)
            }
        }
    }

    /// Waits for jobs and answers with each of them; `any` waits for the first to end, and answers with it.
    ///
    /// # Errors
    /// A job that does not end in success.
    pub(crate) fn wait(&self, watches: Vec<JobTarget>, any: bool) -> anyhow::Result<()> {
        let many = watches.len() > 1;
        let mut progress = self.progress();
        let mut report = wait::follow(self.client()?, watches, any, self.wait_options, &mut progress)?;
        if any && report.reason == StopReason::Done {
            report.jobs.retain(|job| job.outcome.is_some());
        }
        let (known, took, over) = (self.records(&report), report.duration, report.reason);
        let ids: Vec<String> = report.jobs.iter().map(|job| job.target.id.clone()).collect();
        let failure = self.failure(report);
        if failure.is_none() {
            let what = match ids.as_slice() {
                [one] => format!("job {one} ended in success"),
                more => format!("{} jobs ended in success", more.len()),
            };
            progress.done(&what, took);
        }
        // A person who left has no use for what has not ended.
        let answer = match known.as_slice() {
            _ if over != StopReason::Done && self.printer.is_table() => Ok(()),
            [one] if !many => self.printer.one(one),
            more => self.printer.list(JOBS.columns, &[], more),
        };
        match failure {
            Some(error) => Err(self.failed(error, answer)),
            None => answer,
        }
    }

    /// Waits for jobs that somebody else began, and answers with nothing.
    ///
    /// # Errors
    /// A job that does not end in success.
    pub(crate) fn wait_for_existing(&self, watches: Vec<JobTarget>) -> anyhow::Result<()> {
        let mut progress = self.progress();
        let report = wait::follow(self.client()?, watches, false, self.wait_options, &mut progress)?;
        self.failure(report).map_or(Ok(()), Err)
    }

    /// The failure counts, not that what it left could not be printed: of that is only warned.
    pub fn failed(&self, error: anyhow::Error, answer: anyhow::Result<()>) -> anyhow::Error {
        if let Err(why) = answer {
            self.console.warn(format_args!("{why:#}"));
        }
        error
    }

    /// Why a wait was no success, if it was none.
    fn failure(&self, report: WaitReport) -> Option<anyhow::Error> {
        let server = self.client.get().map(|c| c.endpoint().to_string()).unwrap_or_default();
        wait::Error::from_report(report, &server, |jobs| self.resume(jobs)).map(Into::into)
    }

    /// The command that waits for these jobs.
    fn resume<S: AsRef<str>>(&self, ids: impl IntoIterator<Item = S>) -> String {
        let mut text = format!("deploy-cli job wait{}", settings::repeated(&self.flags));
        for id in ids {
            text.push(' ');
            text.push_str(&quote(id.as_ref()));
        }
        text
    }

    /// A new display of progress.
    pub fn progress(&self) -> Progress {
        Progress::new(self.console, self.flags.progress, self.flags.verbose)
    }

    /// The jobs of a wait as they were last known. A person has seen the steps go by.
    fn records(&self, report: &WaitReport) -> Vec<Value> {
        let mut records: Vec<Value> = report.jobs.iter().map(JobProgress::record).collect();
        if self.printer.is_table() {
            for map in records.iter_mut().filter_map(Value::as_object_mut) {
                map.remove("steps");
            }
        }
        records
    }
}
