//! An answer as it came, and what it says.

use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, LOCATION, RETRY_AFTER};
use serde_json::Value;

use super::call::Call;
use super::endpoint::Endpoint;
use super::error::{ApiError, Error};
use super::model::{Payload, clean, text};

/// An answer as it came, good or bad.
#[derive(Debug)]
pub struct RawResponse {
    /// The HTTP status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
    /// When the call was sent.
    pub sent: DateTime<Utc>,
}

/// A good answer.
#[derive(Debug)]
pub struct Answer {
    /// What it carried.
    pub content: Payload,
    /// The identifier at the end of the `location` header: that of a created object (D S C).
    pub created: Option<String>,
}

impl RawResponse {
    /// Whether it is a good one.
    pub fn is_good(&self) -> bool {
        (200..300).contains(&self.status)
    }

    fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What it says to `call`.
    ///
    /// # Errors
    /// [`Error::Refused`], or that it makes no sense.
    pub fn parse(&self, call: &Call, endpoint: &Endpoint) -> Result<Answer, Error> {
        let json: Option<Value> = serde_json::from_slice(&self.body).ok();
        if !self.is_good() {
            return Err(Error::Refused(refusal(call, endpoint, self.status, &self.headers, json.as_ref())));
        }
        let created = self.header(LOCATION).and_then(created_id);
        let content = match (json, self.body.is_empty()) {
            (None, true) => Some(Payload::Nothing),
            (None, false) => None,
            (Some(json), _) => Payload::read(json),
        };
        match content {
            Some(Payload::Job(job)) => Ok(Answer { content: Payload::Job(job), created }),
            Some(_) if self.status == 202 => {
                Err(self.unreadable(call, "it was accepted, and no job was named".to_owned()))
            }
            Some(content) => Ok(Answer { content, created }),
            None => Err(self.unreadable(call, format!("HTTP {} with {}", self.status, self.described()))),
        }
    }

    /// An answer that came and says nothing: for a call that changes something, that is as good as none.
    fn unreadable(&self, call: &Call, why: String) -> Error {
        let tried = call.to_string();
        if call.method().only_reads() {
            Error::Unreadable { tried, why }
        } else {
            Error::LostAnswer { tried, sent: self.sent, why }
        }
    }

    /// What stands in place of JSON, in a few words.
    fn described(&self) -> String {
        let kind = self.header(CONTENT_TYPE).unwrap_or("no content type");
        let kind = kind.split(';').next().unwrap_or(kind).trim();
        if kind.contains("json") {
            match serde_json::from_slice::<Value>(&self.body) {
                Err(e) => format!("broken JSON: {e}"),
                Ok(_) => "JSON of an unknown shape".to_owned(),
            }
        } else {
            format!("{kind} ({} bytes) in place of JSON", self.body.len())
        }
    }
}

/// An answer with an error status, and what its body says of it.
pub fn refusal(call: &Call, endpoint: &Endpoint, status: u16, headers: &HeaderMap, body: Option<&Value>) -> ApiError {
    let error = |key| body.and_then(|b| text(b.get("error")?.get(key)?)).map(|said| clean(&said)).unwrap_or_default();
    let retry_after = headers.get(RETRY_AFTER).and_then(|v| v.to_str().ok()?.trim().parse().ok());
    ApiError {
        server: endpoint.to_string(),
        tried: call.to_string(),
        method: call.method(),
        status,
        code: error("code"),
        message: error("message"),
        retry_after: retry_after.map(Duration::from_secs),
    }
}

/// The identifier at the end of a `location`; of what was created, not of the job that does so.
fn created_id(location: &str) -> Option<String> {
    let path = location.split(['?', '#']).next()?.trim_end_matches('/');
    let mut segments = path.rsplit('/');
    let last = segments.next().filter(|s| !s.is_empty())?;
    if segments.next() == Some("jobs") {
        return None;
    }
    Some(percent_encoding::percent_decode_str(last).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identifier_of_a_created_object_ends_its_location() {
        for (location, id) in [
            ("https://d/api/clusters/abc-1", Some("abc-1")),
            ("/api/v3//clusters/a%2Fb/", Some("a/b")),
            ("https://d/api/jobs/7", None),
            ("", None),
        ] {
            assert_eq!(created_id(location).as_deref(), id, "{location}");
        }
    }
}
