//! A call of the API as a value: what a verb builds and hands on.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// What stays as it is in a path segment: the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// In a query `*`, `,` and `:` stay readable as well. `+` is encoded, since many servers take it for a space.
const QUERY: &AsciiSet = &SEGMENT.remove(b'*').remove(b',').remove(b':');

/// The verbs that the API knows (D).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Create, or start something.
    Post,
    /// Change some fields.
    Patch,
    /// Remove.
    Delete,
}

impl Method {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether the call changes nothing, so that it may be sent again.
    pub fn only_reads(self) -> bool {
        self == Self::Get
    }
}

/// One call: method, path below the API's base, query and JSON body.
#[derive(Clone)]
pub struct Call {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Call {
    fn new<S: AsRef<str>>(method: Method, path: &[S]) -> Self {
        let mut text = String::new();
        for segment in path {
            text.push('/');
            text.extend(utf8_percent_encode(segment.as_ref(), SEGMENT));
        }
        Self { method, path: text, query: Vec::new(), body: None }
    }

    /// A GET of the resource at these path segments, each encoded as it needs.
    pub fn get<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::Get, path)
    }

    /// A POST to these path segments.
    pub fn post<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::Post, path)
    }

    /// A PATCH of these path segments.
    pub fn patch<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::Patch, path)
    }

    /// A DELETE of these path segments.
    pub fn delete<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::Delete, path)
    }

    /// Adds a query parameter, encoded when sent.
    pub fn query(mut self, key: &str, value: impl Into<String>) -> Self {
        self.query.push((key.to_owned(), value.into()));
        self
    }

    /// Sets the JSON body.
    pub fn json(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The JSON body. It may hold secrets: show it only through [`blanked`].
    pub fn body(&self) -> Option<&Value> {
        self.body.as_ref()
    }

    /// Whether a segment of the path would be taken for a step to another place, whatever its encoding.
    pub fn leads_elsewhere(&self) -> bool {
        self.path.split('/').any(|segment| matches!(segment, "." | ".."))
    }

    /// Path and query as they go over the wire, below the API's base path.
    pub fn target(&self) -> String {
        let mut target = self.path.clone();
        for (n, (key, value)) in self.query.iter().enumerate() {
            target.push(if n == 0 { '?' } else { '&' });
            target.extend(utf8_percent_encode(key, QUERY));
            target.push('=');
            target.extend(utf8_percent_encode(value, QUERY));
        }
        target
    }
}

/// How a call is named in messages: `POST /clusters`.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method.as_str(), self.path)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("method", &self.method)
            .field("target", &self.target())
            .field("body", &self.body.as_ref().map(blanked))
            .finish()
    }
}

/// A copy of `value` in which every secret is blanked: whatever stands under a key that speaks of a password, secret or token.
pub fn blanked(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, inner)| {
                let lower = key.to_ascii_lowercase();
                let secret = ["password", "secret", "token"].iter().any(|word| lower.contains(word));
                let shown = if secret { Value::from("***") } else { blanked(inner) };
                (key.clone(), shown)
            })
            .collect(),
        Value::Array(list) => list.iter().map(blanked).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_target_is_encoded_and_readable() {
        let call = Call::get(&["jobs", "a/b c"])
            .query("fields", "state,message")
            .query("last_modified", ">=2019-04-04T15:41:29.140265+00:00");
        assert_eq!(
            call.target(),
            "/jobs/a%2Fb%20c?fields=state,message&last_modified=%3E%3D2019-04-04T15:41:29.140265%2B00:00"
        );
    }

    #[test]
    fn debug_and_display_hide_passwords_at_any_depth() {
        let call = Call::post(&["hosts"]).json(json!({
            "hosts": [{"name": "h", "credential": {"username": "root", "password": "hunter2"}}],
            "admin_password": "hunter2", "ontap_credential": {"Password": ["hunter2"]},
        }));
        let shown = format!("{call:?} {call}");
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("root"));
    }
}
