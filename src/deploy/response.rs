//! HTTP responses, raw and parsed.

use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, LOCATION, RETRY_AFTER};
use serde_json::Value;

use super::call::Call;
use super::endpoint::Endpoint;
use super::error::{ApiError, Error};
use super::field::text;
use super::payload::Payload;
use super::text::printable;

/// A response as received, with any status.
#[derive(Debug)]
pub(crate) struct RawResponse {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The headers.
    pub(crate) headers: HeaderMap,
    /// The body.
    pub(crate) body: Vec<u8>,
    /// The limit, as text, at which the body was cut.
    pub(super) exceeded: Option<String>,
    /// When the request was sent.
    pub(crate) sent: DateTime<Utc>,
}

/// A response with a success status.
#[derive(Debug)]
pub struct Response {
    /// The parsed body.
    pub payload: Payload,
    /// The id of the created object: the last segment of the `location` header (D S C).
    pub(crate) created_id: Option<String>,
}

impl RawResponse {
    /// Whether the status is 2xx.
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Parses the response to `call`.
    ///
    /// # Errors
    /// [`Error::Api`] for an error status. For a body that Deploy does not send, [`Error::Unreadable`] if the call only
    /// reads, [`Error::LostResponse`] otherwise.
    pub(crate) fn parse(&self, call: &Call, endpoint: &Endpoint) -> Result<Response, Error> {
        let json: Option<Value> = serde_json::from_slice(&self.body).ok();
        if !self.is_success() {
            let mut refusal = ApiError::read(call, endpoint, self.status, &self.headers, json.as_ref());
            if let Some(limit) = &self.exceeded {
                refusal.message = format!("its reason is larger than {limit}");
            }
            return Err(Error::Api(Box::new(refusal)));
        }
        let created_id = self.header(LOCATION).and_then(created_id);
        let payload = match (json, self.body.is_empty()) {
            (None, true) => Some(Payload::Nothing),
            // Nothing to say about a change (?).
            (Some(Value::Null), _) if !call.is_safe() => Some(Payload::Nothing),
            (None, false) => None,
            (Some(json), _) => Payload::read(json),
        };
        match payload {
            Some(payload @ Payload::Job(_)) => Ok(Response { payload, created_id }),
            Some(_) if self.status == 202 => {
                Err(self.unreadable(call, "it was accepted (HTTP 202), but the response names no job".to_owned()))
            }
            Some(payload) => Ok(Response { payload, created_id }),
            None => Err(self.unreadable(call, format!("HTTP {} with {}", self.status, self.description()))),
        }
    }

    /// The error for a body that Deploy does not send. If the call changes something, its effect is as unknown as
    /// without a response.
    pub(super) fn unreadable(&self, call: &Call, why: String) -> Error {
        let is_safe = call.is_safe();
        let call = call.to_string();
        if is_safe { Error::Unreadable { call, why } } else { Error::LostResponse { call, sent: self.sent, why } }
    }

    /// Describes an unexpected body.
    fn description(&self) -> String {
        let kind = self.header(CONTENT_TYPE).unwrap_or("no content type");
        let kind = kind.split(';').next().unwrap_or(kind).trim();
        if kind.contains("json") {
            match serde_json::from_slice::<Value>(&self.body) {
                Err(e) => format!("invalid JSON: {e}"),
                Ok(_) => "JSON of an unknown shape".to_owned(),
            }
        } else {
            format!("{kind} ({} bytes) instead of JSON", self.body.len())
        }
    }
}

impl ApiError {
    /// Reads a response with an error status.
    pub(crate) fn read(
        call: &Call,
        endpoint: &Endpoint,
        status: u16,
        headers: &HeaderMap,
        body: Option<&Value>,
    ) -> Self {
        let field = |key| body.and_then(|b| text(b.get("error")?.get(key)?)).map(|text| printable(&text));
        let retry_after = headers.get(RETRY_AFTER).and_then(|v| v.to_str().ok()?.trim().parse().ok());
        Self {
            server: endpoint.to_string(),
            call: call.to_string(),
            is_safe: call.is_safe(),
            status,
            code: field("code").unwrap_or_default(),
            message: field("message").unwrap_or_default(),
            retry_after: retry_after.map(Duration::from_secs),
            request_id: headers.get("request-id").and_then(|v| v.to_str().ok()).map(str::to_owned),
        }
    }
}

/// The last segment of a `location`, unless it is the id of a job.
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
    fn created_id_is_the_last_segment_of_the_location() {
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
