//! The answer to a request that is not refused.

use hyper::StatusCode;
use serde_json::{Value, json};

use crate::simulator::state::JobPlan;

/// What an answer carries.
pub(crate) enum Content {
    Nothing,
    Json(Value),
    /// A job that the router starts; the answer describes it.
    Job(JobPlan),
    /// A file to save under this name.
    File {
        name: String,
        bytes: Vec<u8>,
    },
    /// A page for a browser.
    Html(&'static str),
}

/// An answer.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
    /// The path, below the base path, of what is created.
    pub(crate) location: Option<String>,
}

impl Reply {
    fn new(status: StatusCode, content: Content) -> Self {
        Self { status, content, location: None }
    }

    /// 200 with one record.
    pub(crate) fn record(record: Value) -> Self {
        Self::new(StatusCode::OK, Content::Json(json!({ "record": record })))
    }

    /// 200 with a collection.
    pub(crate) fn records(records: Vec<Value>) -> Self {
        Self::new(StatusCode::OK, Content::Json(json!({"num_records": records.len(), "records": records})))
    }

    /// 200 with an empty object (C).
    pub(crate) fn done() -> Self {
        Self::new(StatusCode::OK, Content::Json(json!({})))
    }

    /// 200 without a body, as DELETE of a host answers (D).
    pub(crate) fn empty() -> Self {
        Self::new(StatusCode::OK, Content::Nothing)
    }

    /// 201 with an empty object (C), for what is now at this path.
    pub(crate) fn created(location: String) -> Self {
        Self::new(StatusCode::CREATED, Content::Json(json!({}))).at(location)
    }

    /// 202 with a job that carries out this plan.
    pub(crate) fn job(plan: JobPlan) -> Self {
        Self::new(StatusCode::ACCEPTED, Content::Job(plan))
    }

    /// Adds the path of what is being created.
    pub(crate) fn at(mut self, location: String) -> Self {
        self.location = Some(location);
        self
    }

    /// 200 with a file.
    pub(crate) fn file(name: String, bytes: Vec<u8>) -> Self {
        Self::new(StatusCode::OK, Content::File { name, bytes })
    }

    /// 200 with a page for a browser.
    pub(crate) fn page(html: &'static str) -> Self {
        Self::new(StatusCode::OK, Content::Html(html))
    }

    /// 200 with a JSON document that is not a record.
    pub(crate) fn document(document: Value) -> Self {
        Self::new(StatusCode::OK, Content::Json(document))
    }
}
