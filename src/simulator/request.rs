//! One request as the resources see it, and their answer.

use hyper::StatusCode;
use serde_json::{Value, json};

use super::refusal::Refusal;
use super::routes::Route;
use super::validate::Fields;

/// What came with a request.
#[derive(Debug, Default)]
pub enum Body {
    /// Nothing.
    #[default]
    Empty,
    /// A JSON document.
    Json(Value),
    /// The parts of a form, by their names.
    Form(Vec<(String, Vec<u8>)>),
}

/// One request.
pub struct Request {
    /// What answers it.
    pub route: &'static Route,
    /// The variable segments of the path, in order.
    pub ids: Vec<String>,
    /// Decoded parameters, in order.
    pub query: Vec<(String, String)>,
    /// What came with it.
    pub body: Body,
    /// `https://HOST/api` as the client wrote it, for `location`.
    pub base: String,
    /// Given to this request.
    pub request_id: String,
    /// A job that this request starts is to fail.
    pub fails: bool,
}

impl Request {
    /// The `n`th variable segment of the path.
    pub fn id(&self, n: usize) -> &str {
        self.ids.get(n).map_or("", String::as_str)
    }

    /// A parameter's value.
    pub fn parameter(&self, key: &str) -> Option<&str> {
        self.query.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    /// Refuses parameters that the call does not take. A GET has filters besides; see [`super::query`].
    pub fn check_parameters(&self) -> Result<(), Refusal> {
        match self.query.iter().find(|(key, _)| !self.route.parameters.contains(&key.as_str())) {
            Some((key, _)) => Err(Refusal::invalid(format!("The parameter \"{key}\" is not known here."))),
            None => Ok(()),
        }
    }

    /// The fields of the JSON object that the call takes.
    pub fn fields(&self) -> Result<Fields<'_>, Refusal> {
        Fields::of(self.object()?, "", self.route.body)
    }

    /// The JSON object that the call takes.
    pub fn object(&self) -> Result<&serde_json::Map<String, Value>, Refusal> {
        match &self.body {
            Body::Json(Value::Object(map)) => Ok(map),
            Body::Json(_) => Err(Refusal::invalid("The body must be a JSON object.")),
            Body::Empty => Err(Refusal::invalid("The body is missing; it must be a JSON object.")),
            Body::Form(_) => Err(Refusal::media_type("multipart/form-data", "application/json")),
        }
    }
}

/// A body that is no record.
#[derive(Debug)]
pub struct File {
    /// Its content type.
    pub kind: &'static str,
    /// The name to save it by.
    pub name: Option<String>,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A good answer.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: StatusCode,
    /// A JSON body, if any.
    pub body: Option<Value>,
    /// A body that is no record, and what kind it is of.
    pub file: Option<File>,
    /// The path below the base path of what was created.
    pub location: Option<String>,
}

impl Reply {
    fn with(status: StatusCode, body: Option<Value>) -> Self {
        Self { status, body, file: None, location: None }
    }

    /// 200 with one record.
    pub fn record(record: Value) -> Self {
        Self::with(StatusCode::OK, Some(json!({ "record": record })))
    }

    /// 200 with a collection.
    pub fn records(records: Vec<Value>) -> Self {
        Self::with(StatusCode::OK, Some(json!({"num_records": records.len(), "records": records})))
    }

    /// 200 with a JSON body that carries nothing (C).
    pub fn done() -> Self {
        Self::with(StatusCode::OK, Some(json!({})))
    }

    /// 200 with an empty body, as the DELETE of a host has it (D).
    pub fn silent() -> Self {
        Self::with(StatusCode::OK, None)
    }

    /// 201 for what is now at this path.
    pub fn created(location: String) -> Self {
        Self { location: Some(location), ..Self::with(StatusCode::CREATED, Some(json!({}))) }
    }

    /// 202 with a job.
    pub fn accepted(job: Value) -> Self {
        Self::with(StatusCode::ACCEPTED, Some(json!({ "job": job })))
    }

    /// Adds the path of what is being created.
    pub fn at(mut self, location: String) -> Self {
        self.location = Some(location);
        self
    }

    /// 200 with a file.
    pub fn file(name: String, bytes: Vec<u8>) -> Self {
        let file = File { kind: "application/octet-stream", name: Some(name), bytes };
        Self { file: Some(file), ..Self::with(StatusCode::OK, None) }
    }

    /// 200 with a page for a browser.
    pub fn page(html: &str) -> Self {
        let file = File { kind: "text/html; charset=utf-8", name: None, bytes: html.as_bytes().to_vec() };
        Self { file: Some(file), ..Self::with(StatusCode::OK, None) }
    }

    /// 200 with a JSON document that is no record.
    pub fn document(document: Value) -> Self {
        Self::with(StatusCode::OK, Some(document))
    }
}
