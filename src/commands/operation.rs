//! Operations: calls that change something, with what is reported and what is answered.

use std::time::Instant;

use serde_json::{Map, Value};

use super::context::Context;
use crate::deploy::resource::{Collection, ResourceRef};
use crate::deploy::{Call, Client, Payload};
use crate::error::Error;
use crate::platform::signals::DeferredSignals;
use crate::wait;

/// A call that changes something, what is reported about it, and how it is answered.
pub(crate) struct Operation {
    /// The call.
    pub(crate) call: Call,
    /// What is reported while it runs: `deploying cluster demo`.
    pub(crate) activity: String,
    /// What is reported when it has succeeded: `cluster demo is deployed`.
    pub(crate) success: String,
    /// What is answered then.
    pub(crate) reply: Reply,
}

/// The answer to an operation that has succeeded.
pub(crate) enum Reply {
    /// The object in its current state, read by this call.
    Refetch(Call),
    /// Ids and names of the resources with these names that were created in a collection.
    CreatedIds(Collection, Vec<String>),
    /// The record of the resource that was created in a collection; the job, where the server does not name the
    /// resource.
    CreatedRecord(Collection),
    /// Id and name of the resource that was deleted.
    Deleted(ResourceRef),
}

/// How an operation ended.
pub(crate) enum Outcome {
    /// It has succeeded.
    Done {
        /// The id of the resource that was created, where the server named it.
        created: Option<String>,
        /// The record of the job, if there was one.
        job: Option<Value>,
    },
    /// Its job, by its record, continues: with `--no-wait`.
    Detached(Value),
}

impl Context {
    /// Runs an operation: sends the call, waits for its job, and prints the answer.
    ///
    /// # Errors
    /// Those of the call, and a job that does not end in success.
    pub(crate) fn run(&self, operation: Operation) -> Result<(), Error> {
        let (created, job) = match self.execute(&operation.call, operation.activity, &operation.success)? {
            Outcome::Detached(job) => return Ok(self.printer.one(&job)?),
            Outcome::Done { created, job } => (created, job),
        };
        match self.reply(operation.reply, created, job.as_ref()) {
            // The operation has succeeded, and the exit status must not say otherwise.
            Err(Error::Call(error)) => {
                self.console.warn(format_args!("it is done, but its current state could not be read: {error}"));
                Ok(self.printer.one(&job.unwrap_or_else(|| Value::Object(Map::new())))?)
            }
            other => other,
        }
    }

    /// Sends a call that changes something, waits for its job, and reports its success. Prints no answer, but for a
    /// failed job in a format for programs.
    ///
    /// # Errors
    /// Those of the call, and a job that does not end in success.
    pub(crate) fn execute(&self, call: &Call, activity: String, success: &str) -> Result<Outcome, Error> {
        let client = self.client()?;
        // From here to the end of the wait a signal is reported together with the job or the call that continues.
        let _deferred = DeferredSignals::start().map_err(Error::system("handle signals"))?;
        let started = Instant::now();
        let answer = wait::send(client, call, Client::send)??;
        let created = answer.created_id;
        match answer.payload {
            Payload::Job(job) if self.no_wait => {
                self.detach(&activity, &job.id);
                Ok(Outcome::Detached(job.record))
            }
            Payload::Job(job) => {
                let (job, failure) = self.wait_for_job(job, activity, success, started)?;
                if let Some(error) = failure {
                    // A person has seen the failure in the progress display; a program reads the job.
                    let answer = if self.printer.is_table() { Ok(()) } else { self.printer.one(&job) };
                    return Err(self.fail_with(error, answer));
                }
                Ok(Outcome::Done { created, job: Some(job) })
            }
            _ => {
                self.console.say(format_args!("{success}"));
                Ok(Outcome::Done { created, job: None })
            }
        }
    }

    fn reply(&self, reply: Reply, created: Option<String>, job: Option<&Value>) -> Result<(), Error> {
        match reply {
            Reply::Refetch(call) => self.show(&call),
            Reply::CreatedRecord(collection) => match created {
                Some(id) => self.show(&collection.get(&id).query("fields", "**")),
                None => Ok(self.printer.one(job.unwrap_or(&Value::Object(Map::new())))?),
            },
            Reply::Deleted(_) if self.printer.is_table() => Ok(()),
            Reply::Deleted(found) => Ok(self.printer.one(&found.record())?),
            Reply::CreatedIds(collection, names) => {
                let created: Vec<ResourceRef> = match (created, names.as_slice()) {
                    (Some(id), [name]) => vec![ResourceRef { id, name: name.clone() }],
                    _ => {
                        let all = collection.references(self.client()?)?;
                        all.into_iter().filter(|reference| names.contains(&reference.name)).collect()
                    }
                };
                let records: Vec<Value> = created.iter().map(ResourceRef::record).collect();
                Ok(self.printer.one_or_list(collection.resource.columns, &records)?)
            }
        }
    }
}
