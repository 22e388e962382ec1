//! The HTTP trace of `-v` and `-vv`, with every secret redacted.

use std::io::Write;
use std::time::Instant;

use reqwest::blocking::Response;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::body::redacted;
use super::call::Call;
use super::error::Error;

/// The trace of one exchange, on stderr.
pub struct Trace {
    verbosity: u8,
    started: Instant,
}

impl Trace {
    /// Shows the request.
    pub fn start(verbosity: u8, call: &Call, url: &str) -> Self {
        let trace = Self { verbosity, started: Instant::now() };
        trace.say(1, || format!("> {} {url}", call.method().as_str()));
        trace.say(2, || "> authorization: Basic ***".to_owned());
        if let Some(body) = call.body() {
            trace.say(2, || format!("> {body}"));
        }
        trace
    }

    /// Shows the error, if there is no answer, and returns the result.
    pub fn outcome<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        result.inspect_err(|e| self.say(1, || format!("< {e} after {} ms", self.started.elapsed().as_millis())))
    }

    /// Shows status, time and headers.
    pub fn head(&self, response: &Response) {
        self.say(1, || format!("< {} after {} ms", response.status(), self.started.elapsed().as_millis()));
        for (name, value) in response.headers() {
            let shown = if name == "set-cookie" { "***" } else { value.to_str().unwrap_or("(binary)") };
            self.say(2, || format!("< {name}: {shown}"));
        }
    }

    /// Shows the body: JSON redacted; of anything else, only its type and size.
    pub fn body(&self, headers: &HeaderMap, body: &[u8]) {
        self.say(2, || match serde_json::from_slice(body) {
            Ok(json) => format!("< {}", redacted(&json)),
            Err(_) => {
                let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("no content type");
                format!("< ({} bytes, {kind})", body.len())
            }
        });
    }

    fn say(&self, level: u8, line: impl FnOnce() -> String) {
        if self.verbosity >= level {
            // A closed stderr is no reason to stop.
            let _ = writeln!(std::io::stderr(), "{}", line());
        }
    }
}
