//! What every verb works with: one client, one way to send, wait and print.

use std::cell::OnceCell;
use std::time::Instant;

use serde_json::Value;

use super::kind::{Found, Kind};
use super::kinds::JOBS;
use super::list::ListArgs;
use crate::deploy::{Call, Client, Content};
use crate::output::{Console, Printer};
use crate::settings::{self, Answers, Flags};
use crate::wait::progress::Progress;
use crate::wait::{self, Over, Patience, Report, Watch};

/// One run of the program.
pub struct App {
    flags: Flags,
    /// Where the answer goes.
    pub printer: Printer,
    /// Where all else goes.
    pub console: Console,
    /// Who answers questions.
    pub answers: Answers,
    patience: Patience,
    client: OnceCell<Client>,
}

/// A call that changes something: what it is for, and what is answered when it is done.
pub struct Task {
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
    Now(Call),
    /// Ids and names of what was created in the collection at this path.
    Created(&'static Kind, Vec<String>, Vec<String>),
    /// Id and name of what is gone.
    Gone(Found),
}

impl Reply {
    /// What was created, by name, in the collection at `path`.
    pub fn created(kind: &'static Kind, path: &[&str], names: Vec<String>) -> Self {
        Self::Created(kind, path.iter().map(|s| (*s).to_owned()).collect(), names)
    }
}

impl App {
    /// Takes in the flags and the environment.
    ///
    /// # Errors
    /// When one of them cannot be used.
    pub fn new(flags: Flags) -> anyhow::Result<Self> {
        let console = flags.console();
        Ok(Self {
            printer: Printer::new(flags.format()?),
            console,
            answers: Answers::new(console),
            patience: flags.patience()?,
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
        let client = Client::new(settings::login(&self.flags, &self.answers)?)?;
        Ok(self.client.get_or_init(|| client))
    }

    /// The flags as they were given.
    pub fn flags(&self) -> &Flags {
        &self.flags
    }

    /// Whether jobs are not to be waited for.
    pub fn leaves_at_once(&self) -> bool {
        self.flags.no_wait
    }

    /// Finds one of a collection by its name or id.
    ///
    /// # Errors
    /// When nothing or more than one fits.
    pub fn find(&self, kind: &Kind, path: &[&str], given: &str) -> anyhow::Result<Found> {
        kind.find(self.client()?, path, given)
    }

    /// Lists the collection at `path`.
    ///
    /// # Errors
    /// Those of the call.
    pub fn list(&self, kind: &Kind, path: &[&str], args: &ListArgs) -> anyhow::Result<()> {
        let records = self.client()?.collection(&args.query().on(Call::get(path)))?;
        self.printer.list(&kind.view, args.fields(), &records)
    }

    /// Shows the one record that `call` reads.
    ///
    /// # Errors
    /// Those of the call.
    pub fn show(&self, call: &Call) -> anyhow::Result<()> {
        let record = match self.client()?.send(call)?.content {
            Content::Record(record) => record,
            Content::Job(job) => job.record,
            Content::Records(records) => Value::Array(records),
            Content::Nothing => Value::Object(serde_json::Map::new()),
        };
        self.printer.one(&record)
    }

    /// Carries a change out: sends the call, waits for its job, and answers.
    ///
    /// # Errors
    /// Those of the call, and a job that does not end in success.
    pub fn run(&self, task: Task) -> anyhow::Result<()> {
        let begun = Instant::now();
        let client = self.client()?;
        // From here to the end of the wait a signal finds somebody who knows what is under way.
        let remembering = wait::signal::Remembering::start()?;
        let answer = wait::send(client, &task.call)??;
        let mut ended = None;
        match answer.content {
            Content::Job(job) if self.flags.no_wait => {
                self.console.say(format_args!("{}; to wait for it: {}", task.doing, self.resume([&job.id])));
                return self.printer.one(&job.record);
            }
            Content::Job(job) => {
                let watch = Watch { id: job.id.clone(), doing: Some(task.doing), known: Some(job) };
                let mut progress = self.progress();
                let report = wait::follow(client, vec![watch], false, self.patience, &mut progress)?;
                let known = self.records(&report);
                if let Some(error) = self.failure(report) {
                    // A person has read it all on stderr by now; a program reads the job.
                    if !self.printer.is_table() {
                        self.printer.some(&JOBS.view, &known)?;
                    }
                    return Err(error);
                }
                progress.done(&task.done, begun.elapsed());
                ended = known.into_iter().next();
            }
            _ => self.console.say(format_args!("{}", task.done)),
        }
        drop(remembering);
        match self.reply(task.reply, answer.created) {
            // It is done, whatever became of the look at it: the exit status must not say otherwise.
            Err(error) if error.is::<crate::deploy::Error>() => {
                self.console.warn(format_args!("it is done, but it could not be looked at: {error}"));
                self.printer.one(&ended.unwrap_or_else(|| Value::Object(serde_json::Map::new())))
            }
            other => other,
        }
    }

    fn reply(&self, reply: Reply, created: Option<String>) -> anyhow::Result<()> {
        match reply {
            Reply::Now(call) => self.show(&call),
            Reply::Gone(_) if self.printer.is_table() => Ok(()),
            Reply::Gone(found) => self.printer.one(&found.record()),
            Reply::Created(kind, path, names) => {
                let made: Vec<Found> = match (created, names.as_slice()) {
                    (Some(id), [name]) => vec![Found { id, name: name.clone() }],
                    _ => {
                        let path: Vec<&str> = path.iter().map(String::as_str).collect();
                        let all = kind.all(self.client()?, &path)?;
                        all.into_iter().filter(|f| names.contains(&f.name)).collect()
                    }
                };
                let made: Vec<Value> = made.iter().map(Found::record).collect();
                self.printer.some(&kind.view, &made)
            }
        }
    }

    /// Waits for jobs and answers with each of them; `any` waits for the first to end, and answers with it.
    ///
    /// # Errors
    /// A job that does not end in success.
    pub fn wait(&self, watches: Vec<Watch>, any: bool) -> anyhow::Result<()> {
        let many = watches.len() > 1;
        let mut progress = self.progress();
        let mut report = wait::follow(self.client()?, watches, any, self.patience, &mut progress)?;
        if any && report.over == Over::Done {
            report.jobs.retain(|job| job.end.is_some());
        }
        let (known, took, over) = (self.records(&report), report.took, report.over);
        let ids: Vec<String> = report.jobs.iter().map(|job| job.watch.id.clone()).collect();
        let failure = self.failure(report);
        if failure.is_none() {
            let what = match ids.as_slice() {
                [one] => format!("job {one} ended in success"),
                more => format!("{} jobs ended in success", more.len()),
            };
            progress.done(&what, took);
        }
        // A person who left has no use for what has not ended.
        if over == Over::Done || !self.printer.is_table() {
            match known.as_slice() {
                [one] if !many => self.printer.one(one)?,
                more => self.printer.list(&JOBS.view, &[], more)?,
            }
        }
        failure.map_or(Ok(()), Err)
    }

    /// Why a wait was no success, if it was none.
    fn failure(&self, report: Report) -> Option<anyhow::Error> {
        let left: Vec<String> = report.jobs.iter().filter(|j| j.end.is_none()).map(|j| j.watch.id.clone()).collect();
        match report.over {
            Over::Signalled(signal) => {
                let resume = self.resume(&left);
                return Some(wait::Error::Interrupted { signal, jobs: left, resume }.into());
            }
            Over::TimedOut => {
                let resume = self.resume(&left);
                return Some(wait::Error::TimedOut { after: report.took, jobs: left, resume }.into());
            }
            Over::Done => {}
        }
        let server = self.client.get().map(|c| c.endpoint().to_string()).unwrap_or_default();
        wait::Error::of(report, &server)
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

    fn progress(&self) -> Progress {
        Progress::new(self.console, self.flags.progress, self.flags.verbose)
    }

    /// The jobs of a wait as they were last known. A person has seen the steps go by.
    fn records(&self, report: &Report) -> Vec<Value> {
        let mut records: Vec<Value> = report.jobs.iter().map(wait::Watched::record).collect();
        if self.printer.is_table() {
            for map in records.iter_mut().filter_map(Value::as_object_mut) {
                map.remove("steps");
            }
        }
        records
    }
}
