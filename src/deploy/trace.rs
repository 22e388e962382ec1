//! The HTTP trace of `-v` and `-vv`, with secrets redacted.

use std::io::Write;
use std::time::Instant;

use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde_json::json;

use super::body::redacted;
use super::call::Call;
use super::error::Error;
use super::text::escaped;

/// How much is traced on stderr, and how.
#[derive(Debug, Clone, Copy, Default)]
pub struct Verbosity {
    /// 0 is nothing, 1 a line for each request, 2 headers and bodies too.
    pub level: u8,
    /// Whether each line is a JSON object.
    pub json: bool,
}

/// Writes the trace of one request and its response to stderr.
pub(crate) struct Trace {
    verbosity: Verbosity,
    started: Instant,
}

impl Trace {
    /// Writes the request.
    pub(crate) fn start(verbosity: Verbosity, call: &Call, url: &str) -> Self {
        let trace = Self { verbosity, started: Instant::now() };
        trace.write(1, || format!("> {} {url}", call.method().as_str()));
        trace.write(2, || "> authorization: Basic ***".to_owned());
        if let Some(body) = call.body() {
            trace.write(2, || format!("> {body}"));
        }
        trace
    }

    /// Writes the error if there is one, and returns `result`.
    pub(crate) fn outcome<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        result.inspect_err(|e| self.write(1, || format!("< {e} after {} ms", self.started.elapsed().as_millis())))
    }

    /// Writes status, duration and headers of the response.
    pub(crate) fn head(&self, status: StatusCode, headers: &HeaderMap) {
        self.write(1, || format!("< {status} after {} ms", self.started.elapsed().as_millis()));
        for (name, value) in headers {
            let shown = if name == "set-cookie" { "***" } else { value.to_str().unwrap_or("(binary)") };
            self.write(2, || format!("< {name}: {shown}"));
        }
    }

    /// Writes the body of the response if it is JSON, otherwise only its type and size.
    pub(crate) fn body(&self, headers: &HeaderMap, body: &[u8]) {
        self.write(2, || match serde_json::from_slice(body) {
            Ok(json) => format!("< {}", redacted(&json)),
            Err(_) => {
                let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("no content type");
                format!("< ({} bytes, {kind})", body.len())
            }
        });
    }

    fn write(&self, level: u8, line: impl FnOnce() -> String) {
        if self.verbosity.level >= level {
            let line = match (line(), self.verbosity.json) {
                (line, true) => json!({"level": "trace", "message": line}).to_string(),
                (line, false) => escaped(&line),
            };
            // The trace is optional: a closed stderr does not fail the call.
            let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
        }
    }
}
