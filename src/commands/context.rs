//! What every verb works with: one client, one way to send, wait and print.

use std::cell::OnceCell;
use std::time::Instant;

use serde_json::Value;

use super::list::ListArgs;
use super::resource::{Resource, ResourceRef};
use super::resources::JOBS;
use crate::deploy::{Call, Client, Job, Payload};
use crate::output::{Console, Printer};
use crate::platform::signals::DeferredSignals;
use crate::progress::Progress;
use crate::settings::{self, Flags, Prompter};
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
    /// While it works: `deploying cluster demo`.
    pub doing: String,
    /// When it is done: `cluster demo is deployed`.
    pub done: String,
    /// What is answered then.
    pub reply: Reply,
}

/// What is answered when a change is done.
pub enum Reply {
    /// The object as it is now, read by this call.
    Refetch(Call),
    /// Ids and names of what was created in the collection at this path.
    CreatedIds(&'static Resource, Vec<String>, Vec<String>),
    /// What was created in the collection at this path, read as it is now; the job, where the server does not name it.
    CreatedRecord(Vec<String>),
    /// Id and name of what is gone.
    Deleted(ResourceRef),
}

/// What became of a change.
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

impl Reply {
    /// What was created, by name, in the collection at `path`.
    pub fn created(kind: &'static Resource, path: &[&str], names: Vec<String>) -> Self {
        Self::CreatedIds(kind, path.iter().map(|s| (*s).to_owned()).collect(), names)
    }

    /// What was created in the collection at `path`, as it is now.
    pub fn made(path: &[&str]) -> Self {
        Self::CreatedRecord(path.iter().map(|s| (*s).to_owned()).collect())
    }
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

    /// Finds one of a collection by its name or id.
    ///
    /// # Errors
    /// When nothing or more than one fits.
    pub fn find(&self, kind: &Resource, path: &[&str], given: &str) -> anyhow::Result<ResourceRef> {
        kind.find(self.client()?, path, given)
    }

    /// Lists the collection at `path`.
    ///
    /// # Errors
    /// Those of the call.
    pub fn list(&self, kind: &Resource, path: &[&str], args: &ListArgs) -> anyhow::Result<()> {
        let records = self.client()?.collection(&args.query().on(Call::get(path)))?;
        self.printer.list(&kind.view, args.fields(), &records)
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

    /// Carries a change out: sends the call, waits for its job, and answers.
    ///
    /// # Errors
    /// Those of the call, and a job that does not end in success.
    pub fn run(&self, task: Operation) -> anyhow::Result<()> {
        let (created, job) = match self.carry_out(&task.call, task.doing, &task.done)? {
            Outcome::Detached(job) => return self.printer.one(&job),
            Outcome::Done { created, job } => (created, job),
        };
        match self.reply(task.reply, created, job.as_ref()) {
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
    pub fn carry_out(&self, call: &Call, doing: String, done: &str) -> anyhow::Result<Outcome> {
        let client = self.client()?;
        // From here to the end of the wait a signal finds somebody who knows what is under way.
        let _remembering = DeferredSignals::start()?;
        let begun = Instant::now();
        let answer = wait::send(client, call, Client::send)??;
        let created = answer.created;
        match answer.content {
            Payload::Job(job) if self.flags.no_wait => {
                self.leave(&doing, &job.id);
                Ok(Outcome::Detached(job.record))
            }
            Payload::Job(job) => {
                let (job, failure) = self.follow(job, doing, done, begun)?;
                if let Some(error) = failure {
                    // A person has read it all on stderr by now; a program reads the job.
                    let answer = if self.printer.is_table() { Ok(()) } else { self.printer.one(&job) };
                    return Err(self.failed(error, answer));
                }
                Ok(Outcome::Done { created, job: Some(job) })
            }
            _ => {
                self.console.say(format_args!("{done}"));
                Ok(Outcome::Done { created, job: None })
            }
        }
    }

    /// Says how to wait for a job that is not waited for here.
    pub fn leave(&self, doing: &str, job: &str) {
        self.console.say(format_args!("{doing}; to wait for it: {}", self.resume([job])));
    }

    /// Waits for a job that this run started: the job as it was last known, and why it was no success, if it was none.
    ///
    /// # Errors
    /// When there can be no waiting.
    pub fn follow(
        &self,
        job: Job,
        doing: String,
        done: &str,
        begun: Instant,
    ) -> anyhow::Result<(Value, Option<anyhow::Error>)> {
        let watch = JobTarget { id: job.id.clone(), doing: Some(doing), known: Some(job) };
        let mut progress = self.progress();
        let report = wait::follow(self.client()?, vec![watch], false, self.wait_options, &mut progress)?;
        let known = self.records(&report).into_iter().next().unwrap_or_default();
        let failure = self.failure(report);
        if failure.is_none() {
            progress.done(done, begun.elapsed());
        }
        Ok((known, failure))
    }

    fn reply(&self, reply: Reply, created: Option<String>, job: Option<&Value>) -> anyhow::Result<()> {
        match reply {
            Reply::Refetch(call) => self.show(&call),
            Reply::CreatedRecord(mut path) => match created {
                Some(id) => {
                    path.push(id);
                    self.show(&Call::get(&path).query("fields", "**"))
                }
                None => self.printer.one(job.unwrap_or(&Value::Object(serde_json::Map::new()))),
            },
            Reply::Deleted(_) if self.printer.is_table() => Ok(()),
            Reply::Deleted(found) => self.printer.one(&found.record()),
            Reply::CreatedIds(kind, path, names) => {
                let made: Vec<ResourceRef> = match (created, names.as_slice()) {
                    (Some(id), [name]) => vec![ResourceRef { id, name: name.clone() }],
                    _ => {
                        let path: Vec<&str> = path.iter().map(String::as_str).collect();
                        let all = kind.all(self.client()?, &path)?;
                        all.into_iter().filter(|f| names.contains(&f.name)).collect()
                    }
                };
                let made: Vec<Value> = made.iter().map(ResourceRef::record).collect();
                self.printer.some(&kind.view, &made)
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
            more => self.printer.list(&JOBS.view, &[], more),
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
            text.push_str(&settings::quoted(id.as_ref()));
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
