//! An API call as a value, which [`Client`](super::Client) sends.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use reqwest::Method;
use serde_json::Value;

use super::body::Body;

/// The characters that are percent-encoded in a path segment: all except the unreserved ones of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The characters that are percent-encoded in a query. `*`, `,` and `:` are not, for readability; `+` is, because many
/// servers decode it to a space.
const QUERY: &AsciiSet = &SEGMENT.remove(b'*').remove(b',').remove(b':');

/// An API call: method, path, query and body.
#[derive(Clone)]
pub struct Call {
    method: Method,
    /// Percent-encoded; it may include a query.
    path: String,
    /// Whether the path starts at the server's root instead of the API's base path.
    absolute: bool,
    query: Vec<(String, String)>,
    body: Option<Body>,
}

impl Call {
    fn new<S: AsRef<str>>(method: Method, path: &[S]) -> Self {
        let mut text = String::new();
        for segment in path {
            text.push('/');
            text.extend(utf8_percent_encode(segment.as_ref(), SEGMENT));
        }
        Self::at(method, text, false)
    }

    fn at(method: Method, path: String, absolute: bool) -> Self {
        Self { method, path, absolute, query: Vec::new(), body: None }
    }

    /// A call with a percent-encoded path below the API's base path. The path may include a query.
    pub(crate) fn with_path(method: Method, path: &str) -> Self {
        Self::at(method, path.to_owned(), false)
    }

    /// A GET of a percent-encoded path below the server's root. The path may include a query.
    pub(crate) fn absolute(path: &str) -> Self {
        Self::at(Method::GET, path.to_owned(), true)
    }

    /// A GET of the path with these segments, which this function encodes.
    pub fn get<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::GET, path)
    }

    /// A POST to the path with these segments.
    pub fn post<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::POST, path)
    }

    /// A PATCH of the path with these segments.
    pub fn patch<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::PATCH, path)
    }

    /// A PUT to the path with these segments.
    pub(crate) fn put<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::PUT, path)
    }

    /// A DELETE of the path with these segments.
    pub(crate) fn delete<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::DELETE, path)
    }

    /// Adds a query parameter, which this function encodes.
    pub fn query(mut self, key: &str, value: impl Into<String>) -> Self {
        self.query.push((key.to_owned(), value.into()));
        self
    }

    /// Sets the JSON body.
    pub fn json(self, body: Value) -> Self {
        self.with_body(Body::Json(body))
    }

    /// Sets the body.
    pub(crate) fn with_body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// The HTTP method.
    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// Whether the method is safe (RFC 9110): the call only reads and can be repeated.
    pub(crate) fn is_safe(&self) -> bool {
        self.method.is_safe()
    }

    /// The body, if there is one.
    pub(crate) fn body(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    /// Whether the path starts at the server's root instead of the API's base path.
    pub(crate) fn is_absolute(&self) -> bool {
        self.absolute
    }

    /// Whether the path has a segment `.` or `..`, in any encoding. A URL parser resolves these, which would send the
    /// call to another path.
    pub(crate) fn has_dot_segments(&self) -> bool {
        // The URL parser treats a backslash as a slash.
        let mut segments =
            self.path().split(['/', '\\']).map(|segment| percent_decode_str(segment).decode_utf8_lossy());
        segments.any(|segment| matches!(&*segment, "." | ".."))
    }

    /// The path without a query.
    fn path(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// The request target: path and query.
    pub(crate) fn target(&self) -> String {
        let mut target = self.path.clone();
        for (key, value) in &self.query {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.extend(utf8_percent_encode(key, QUERY));
            target.push('=');
            target.extend(utf8_percent_encode(value, QUERY));
        }
        target
    }
}

/// The short form for messages: `POST /clusters`.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method.as_str(), self.path())
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("method", &self.method)
            .field("target", &self.target())
            .field("body", &self.body.as_ref().map(Body::to_string))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::body::{FieldValue, FormField};
    use super::*;
    use serde_json::json;

    #[test]
    fn target_encodes_segments_and_query_values() {
        let call = Call::get(&["jobs", "a/b c"])
            .query("fields", "state,message")
            .query("last_modified", ">=2019-04-04T15:41:29.140265+00:00");
        assert_eq!(
            call.target(),
            "/jobs/a%2Fb%20c?fields=state,message&last_modified=%3E%3D2019-04-04T15:41:29.140265%2B00:00"
        );
    }

    #[test]
    fn path_keeps_its_query_and_dot_segments_are_detected() {
        let call = Call::with_path(Method::GET, "/clusters?name=a").query("fields", "*");
        assert_eq!((call.target().as_str(), call.to_string().as_str()), ("/clusters?name=a&fields=*", "GET /clusters"));
        assert_eq!(Call::with_path(Method::GET, "/x?a=../b").query("c", "d").target(), "/x?a=../b&c=d");
        for path in ["/..", "/a/../b", "/a/%2e%2E/b", "/a\\..\\b", "/a/.", "/a/%2e?x"] {
            assert!(Call::with_path(Method::GET, path).has_dot_segments(), "{path}");
        }
        assert!(!Call::with_path(Method::GET, "/a/..b?x=/../").has_dot_segments());
    }

    #[test]
    fn debug_redacts_secrets_in_forms_and_raw_bodies() {
        let field = |name, value| FormField { name, value };
        let call = Call::put(&["x"]).with_body(Body::Form(vec![
            field("license_file", FieldValue::File("l.txt".to_owned(), Arc::from(*b"hunter2"))),
            field("ontap_username", FieldValue::Text("admin".to_owned())),
            field("ontap_password", FieldValue::Secret("hunter2".into())),
        ]));
        let shown = format!("{call:?}");
        assert!(shown.contains("ontap_password=***") && shown.contains("(7 bytes)"), "{shown}");
        let raw = |bytes: &[u8]| format!("{:?}", Call::put(&["x"]).with_body(Body::Raw(Arc::from(bytes))));
        let shown = format!("{shown} {} {}", raw(b"{\"password\": \"hunter2\"}"), raw(b"hunter2"));
        assert!(!shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn debug_and_display_redact_passwords_at_any_depth() {
        let call = Call::post(&["hosts"]).json(json!({
            "hosts": [{"name": "h", "credential": {"username": "root", "password": "hunter2"}}],
            "admin_password": "hunter2", "ontap_credential": {"Password": ["hunter2"]},
        }));
        let shown = format!("{call:?} {call}");
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("root"));
    }
}
