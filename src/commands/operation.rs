//! Calls that change something, with their progress messages and their result.

use std::time::Instant;

use serde_json::{Map, Value};

use super::context::Context;
use crate::deploy::field::text;
use crate::deploy::resource::{Collection, ResourceRef};
use crate::deploy::{Call, Client, Payload};
use crate::error::Error;
use crate::platform::signals::DeferredSignals;
use crate::wait;

/// A call that changes something, its progress messages, and its result.
pub(crate) struct Operation {
    /// The call.
    pub(crate) call: Call,
    /// The message while the call or its job is in progress: `deploying cluster demo`.
    pub(crate) activity: String,
    /// The message after success: `cluster demo is deployed`.
    pub(crate) success: String,
    /// What is printed on stdout after success.
    pub(crate) reply: Reply,
}

impl Operation {
    /// Whether the object is gone after success.
    pub(super) fn deletes(&self) -> bool {
        matches!(self.reply, Reply::Deleted(_))
    }
}

/// What an operation prints on stdout after success.
pub(crate) enum Reply {
    /// The object in its current state, which this call reads.
    Refetch(Call),
    /// The same for an object that was given this name. Some versions of Deploy accept a name and keep the old one
    /// (NetApp/ansible#2).
    Renamed(Call, String),
    /// Ids and names of the created resources, which have these names in the collection.
    CreatedIds(Collection, Vec<String>),
    /// The record of the created resource in the collection, or the job if the response does not contain the id.
    CreatedRecord(Collection),
    /// Id and name of the deleted resource.
    Deleted(ResourceRef),
}

/// How an operation ended.
pub(crate) enum Outcome {
    /// It succeeded.
    Done {
        /// The id of the created resource, if the response contains it.
        created: Option<String>,
        /// The record of the job, if there was one.
        job: Option<Value>,
    },
    /// With `--no-wait`: the record of the job, which continues.
    Detached(Value),
}

impl Context {
    /// Sends the call, waits for its job, and prints the result.
    ///
    /// # Errors
    /// If the call fails or the job does not end in success.
    pub(crate) fn run(&self, operation: Operation) -> Result<(), Error> {
        let (created, job) = match self.execute(&operation.call, operation.activity, &operation.success)? {
            Outcome::Detached(job) => return Ok(self.printer.one(&job)?),
            Outcome::Done { created, job } => (created, job),
        };
        match self.reply(operation.reply, created, job.as_ref()) {
            // The operation succeeded, so this must not change the exit status.
            Err(Error::Call(error)) => {
                self.console.warn(format_args!("it is done, but its current state could not be read: {error}"));
                Ok(self.printer.one(&job.unwrap_or_else(|| Value::Object(Map::new())))?)
            }
            other => other,
        }
    }

    /// Sends a call that changes something, waits for its job, and prints the message of success. Prints nothing on
    /// stdout, except the job if it failed and the format is not a table.
    ///
    /// # Errors
    /// If the call fails or the job does not end in success.
    pub(crate) fn execute(&self, call: &Call, activity: String, success: &str) -> Result<Outcome, Error> {
        let client = self.client()?;
        // Until the end of the wait, a signal is reported together with the job or the call that continues.
        let _deferred = DeferredSignals::start().map_err(Error::system("handle signals"))?;
        let started = Instant::now();
        let response = wait::send(client, call, Client::send)??;
        let created = response.created_id;
        match response.payload {
            Payload::Job(job) if self.no_wait => {
                self.detach(&activity, &job.id);
                Ok(Outcome::Detached(job.record))
            }
            Payload::Job(job) => {
                let (job, failure) = self.wait_for_job(job, activity, success, started)?;
                if let Some(error) = failure {
                    // The table format omits the job, since the progress display has shown the failure.
                    let printed = if self.printer.is_table() { Ok(()) } else { self.printer.one(&job) };
                    return Err(self.fail_with(error, printed));
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
            Reply::Renamed(call, wanted) => {
                let record = self.read(&call)?;
                let name = text(&record["name"]);
                self.printer.one(&self.for_display(record))?;
                match name {
                    Some(name) if name != wanted => Err(Error::NotRenamed { wanted, name }),
                    _ => Ok(()),
                }
            }
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
