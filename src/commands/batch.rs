//! Operations on several objects, concurrently.

use std::convert::Infallible;
use std::fmt;
use std::time::Instant;

use serde_json::{Map, Value};

use super::context::Context;
use super::operation::{Operation, Reply};
use crate::apply::parallel_map::parallel_map;
use crate::deploy::resource::{Resource, ResourceRef};
use crate::deploy::resources::JOBS;
use crate::deploy::{Client, Job, Payload};
use crate::error::Error;
use crate::exit;
use crate::output::Format;
use crate::platform::signals::DeferredSignals;
use crate::wait::{self, JobOutcome, JobTarget, Sent, StopReason};

/// What is to be done with one of several objects.
pub(crate) enum Task {
    /// Nothing; with the record of the object.
    Nothing(Value),
    /// An operation.
    Operation(Box<Operation>),
}

/// Objects that the user named. Displayed as `cluster demo`, or `2 clusters: a, b`.
pub(crate) struct Named<'a> {
    /// Their resource.
    pub(crate) resource: &'static Resource,
    /// The objects.
    pub(crate) objects: &'a [ResourceRef],
}

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Resource { noun, plural, .. } = self.resource;
        match self.objects {
            [one] => write!(f, "{noun} {one}"),
            more => {
                let names: Vec<&str> = more.iter().map(|object| object.name.as_str()).collect();
                write!(f, "{} {plural} ({})", more.len(), names.join(", "))
            }
        }
    }
}

/// How a task stands.
enum Progress {
    /// It is done; with the record of its job, if there was one.
    Done(Option<Value>),
    /// Its job was started.
    Started(Job),
    /// It failed; with the record of its job, if that was the reason.
    Failed(Error, Option<Value>),
    /// A signal or the timeout came first.
    Unfinished,
}

impl Context {
    /// Runs a task for each object. With several, their calls are sent concurrently, their jobs are waited for together,
    /// and a failure does not stop the others: each is printed. Prints the results in the order of the objects. `done`
    /// completes the sentence `2 clusters are …`.
    ///
    /// # Errors
    /// With one object, that of the operation; otherwise one that counts the failures.
    pub(crate) fn run_all(&self, named: &Named<'_>, done: &str, tasks: Vec<Task>) -> Result<(), Error> {
        let tasks = match <[Task; 1]>::try_from(tasks) {
            // The ids that --no-wait prints are those of jobs.
            Ok([Task::Nothing(_)]) if self.no_wait && self.printer.format() == Format::Id => return Ok(()),
            Ok([Task::Nothing(record)]) => return Ok(self.printer.one(&self.for_display(record))?),
            Ok([Task::Operation(operation)]) => return self.run(*operation),
            Err(tasks) => tasks,
        };
        let signals = DeferredSignals::start().map_err(Error::system("handle signals"))?;
        let started = Instant::now();
        let (mut states, mut stopped) = self.start_all(&tasks)?;
        if self.no_wait {
            self.print_jobs(&tasks, &states)?;
        } else {
            if stopped.is_none() {
                stopped = self.wait_for_started(&tasks, &mut states)?;
            }
            drop(signals);
            self.print_results(named.resource, tasks, &states)?;
        }
        self.conclude(named, done, states, stopped, started)
    }

    /// Sends the calls of all operations. Returns the error of a signal that arrived before all responses.
    fn start_all(&self, tasks: &[Task]) -> Result<(Vec<Progress>, Option<Error>), Error> {
        let operations: Vec<&Operation> = tasks.iter().filter_map(Task::operation).collect();
        let calls = operations.iter().map(|operation| operation.call.clone()).collect();
        let (sent, signal) = wait::send_all(self.client()?, calls)?;
        let mut jobs = Vec::new();
        let mut state = |(operation, sent): (&Operation, Sent)| match sent {
            Sent::Answered(Ok(response)) => match response.payload {
                Payload::Job(job) => {
                    jobs.push(job.id.clone());
                    Progress::Started(job)
                }
                _ => {
                    self.console.say(&operation.success);
                    Progress::Done(None)
                }
            },
            Sent::Answered(Err(error)) => Progress::Failed(error.into(), None),
            Sent::InFlight(error) => Progress::Failed(error.into(), None),
            Sent::Unsent => Progress::Unfinished,
        };
        let mut of_operations = operations.into_iter().zip(sent).map(&mut state);
        let of_task = |task: &Task| match task {
            Task::Nothing(_) => Some(Progress::Done(None)),
            Task::Operation(_) => of_operations.next(),
        };
        let states = tasks.iter().map(of_task).map(|state| state.unwrap_or(Progress::Unfinished)).collect();
        let stopped = signal.map(|signal| match jobs.is_empty() {
            true => Error::Several { message: "interrupted".to_owned(), status: signal.exit_status() },
            false => wait::Error::Interrupted { signal, resume: self.resume(&jobs), jobs }.into(),
        });
        Ok((states, stopped))
    }

    /// Waits for the jobs that were started. Returns the error of a signal or of the timeout.
    fn wait_for_started(&self, tasks: &[Task], states: &mut [Progress]) -> Result<Option<Error>, Error> {
        let (mut targets, mut positions) = (Vec::new(), Vec::new());
        for (n, (task, state)) in tasks.iter().zip(states.iter()).enumerate() {
            if let (Task::Operation(operation), Progress::Started(job)) = (task, state) {
                let (id, doing) = (job.id.clone(), Some(operation.activity.clone()));
                targets.push(JobTarget { id, doing, known: Some(job.clone()) });
                positions.push(n);
            }
        }
        if targets.is_empty() {
            return Ok(None);
        }
        let mut progress = self.progress();
        let client = self.client()?;
        let report = wait::wait_for_jobs(client, targets, false, self.wait_options(), &mut progress)?;
        let (reason, after) = (report.reason, report.duration);
        let unfinished = report.unfinished();
        let server = client.endpoint().to_string();
        for (n, job) in positions.into_iter().zip(report.jobs) {
            let record = job.record();
            states[n] = match job.outcome {
                None => Progress::Unfinished,
                Some(outcome) => {
                    let failed = matches!(outcome, JobOutcome::Ended(_));
                    match wait::Error::from_outcome(outcome, &job.target, &server, after) {
                        None => Progress::Done(record),
                        Some(error) => Progress::Failed(error.into(), record.filter(|_| failed)),
                    }
                }
            };
        }
        let resume = self.resume(&unfinished);
        Ok(match reason {
            StopReason::Done => None,
            StopReason::Signalled(signal) => Some(wait::Error::Interrupted { signal, jobs: unfinished, resume }.into()),
            StopReason::TimedOut => Some(wait::Error::TimedOut { after, jobs: unfinished, resume }.into()),
        })
    }

    /// With `--no-wait`: prints the jobs, and the command that waits for each.
    fn print_jobs(&self, tasks: &[Task], states: &[Progress]) -> Result<(), Error> {
        let mut records = Vec::new();
        for (task, state) in tasks.iter().zip(states) {
            if let (Task::Operation(operation), Progress::Started(job)) = (task, state) {
                self.detach(&operation.activity, &job.id);
                records.push(job.record.clone());
            }
        }
        if records.is_empty() && self.printer.is_table() {
            return Ok(());
        }
        Ok(self.printer.list(JOBS.columns, &[], &records)?)
    }

    /// Prints the objects in their current state, and the failed jobs unless the format is one for objects of one kind.
    fn print_results(&self, resource: &Resource, tasks: Vec<Task>, states: &[Progress]) -> Result<(), Error> {
        let client = self.client()?;
        let deleted = tasks.iter().any(|task| task.operation().is_some_and(Operation::deletes));
        let items: Vec<(Task, &Progress)> = tasks.into_iter().zip(states).collect();
        let read = |(task, state): &(Task, &Progress)| Ok::<_, Infallible>(record_of(client, task, state));
        let Ok(records) = parallel_map(&items, read);
        let mut printed = Vec::new();
        for record in records {
            match record {
                Ok(Some((record, is_job))) if !is_job || self.printer.is_document() => {
                    printed.push(self.for_display(record));
                }
                Ok(_) => {}
                // The operation succeeded, so this must not change the exit status.
                Err(error) => {
                    self.console.warn(format_args!("it is done, but its current state could not be read: {error}"));
                }
            }
        }
        match self.printer.format() {
            Format::Table if deleted || printed.is_empty() => Ok(()),
            Format::Csv if deleted => Ok(self.printer.document(&Value::Array(printed))?),
            _ => Ok(self.printer.list(resource.columns, &[], &printed)?),
        }
    }

    /// Prints each failure. Returns the error of the signal or the timeout, or else one that counts the failures.
    fn conclude(
        &self,
        named: &Named<'_>,
        done: &str,
        states: Vec<Progress>,
        stopped: Option<Error>,
        started: Instant,
    ) -> Result<(), Error> {
        let Resource { noun, plural, .. } = named.resource;
        let (total, mut failures) = (states.len(), Vec::new());
        let jobs = states.iter().filter(|state| matches!(state, Progress::Done(Some(_)))).count();
        for (object, state) in named.objects.iter().zip(states) {
            match state {
                Progress::Failed(error, _) => {
                    // The message about a job says what it was doing.
                    let is_named = matches!(error, Error::Wait(wait::Error::Failed { .. }));
                    let about = format!("{noun} {object}");
                    exit::print(&error, Some(&about).filter(|_| !is_named).map(String::as_str), self.console);
                    failures.push(error);
                }
                Progress::Unfinished if matches!(&stopped, Some(Error::Several { .. })) => {
                    self.console.warn(format_args!("{noun} {object}: nothing was done"));
                }
                _ => {}
            }
        }
        match (stopped, failures.as_slice()) {
            (Some(error), _) => Err(error),
            (None, []) => {
                if jobs > 0 {
                    self.progress().done(&format!("{total} {plural} are {done}"), started.elapsed());
                }
                Ok(())
            }
            (None, failures) => {
                let message = format!("{} of {total} {plural} failed", failures.len());
                Err(Error::Several { message, status: exit::worst(failures) })
            }
        }
    }
}

impl Task {
    fn operation(&self) -> Option<&Operation> {
        match self {
            Self::Operation(operation) => Some(operation),
            Self::Nothing(_) => None,
        }
    }
}

/// The record that is printed for a task, and whether it is that of a job; `None` if there is none.
fn record_of(client: &Client, task: &Task, state: &Progress) -> Result<Option<(Value, bool)>, crate::deploy::Error> {
    let job = match state {
        Progress::Done(job) => job,
        Progress::Failed(_, job) => return Ok(job.clone().map(|job| (job, true))),
        Progress::Started(_) | Progress::Unfinished => return Ok(None),
    };
    match task {
        Task::Nothing(record) => Ok(Some((record.clone(), false))),
        Task::Operation(operation) => match &operation.reply {
            Reply::Deleted(found) => Ok(Some((found.record(), false))),
            Reply::Refetch(call) => match client.send(call)?.payload {
                Payload::Record(record) => Ok(Some((record, false))),
                Payload::Records(_) | Payload::Job(_) | Payload::Nothing => {
                    Ok(Some((Value::Object(Map::new()), false)))
                }
            },
            Reply::Renamed(..) | Reply::CreatedIds(..) | Reply::CreatedRecord(_) => {
                Ok(job.clone().map(|job| (job, true)))
            }
        },
    }
}
