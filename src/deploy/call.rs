//! A call of the API as a value: what a verb builds and hands on.

use std::fmt;
use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use secrecy::SecretString;
use serde_json::Value;

/// What stays as it is in a path segment: the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// In a query `*`, `,` and `:` stay readable as well. `+` is encoded, since many servers take it for a space.
const QUERY: &AsciiSet = &SEGMENT.remove(b'*').remove(b',').remove(b':');

/// The verbs that the API knows (D S), and the two that every HTTP server does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Create, or start something.
    Post,
    /// Change some fields.
    Patch,
    /// Put something in another's place (S).
    Put,
    /// Remove.
    Delete,
    /// Read, but for the body.
    Head,
    /// Ask what can be asked.
    Options,
}

impl Method {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }

    /// Whether the call changes nothing, so that it may be sent again.
    pub fn only_reads(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options)
    }
}

impl std::str::FromStr for Method {
    type Err = String;

    /// In any case.
    fn from_str(text: &str) -> Result<Self, String> {
        let all = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete, Self::Head, Self::Options];
        let found = all.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(text));
        found.ok_or_else(|| "a method is GET, POST, PATCH, PUT, DELETE, HEAD or OPTIONS".to_owned())
    }
}

/// What goes with a call. It may hold secrets, and shows them nowhere.
#[derive(Clone)]
pub enum Body {
    /// A JSON document.
    Json(Value),
    /// multipart/form-data (S).
    Form(Vec<FormField>),
    /// Bytes as the user has them.
    Raw(Arc<[u8]>),
}

/// A field of a form.
#[derive(Clone)]
pub struct FormField {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub value: FieldValue,
}

/// What a field of a form holds.
#[derive(Clone)]
pub enum FieldValue {
    /// A file, by the name it has.
    File(String, Arc<[u8]>),
    /// A field.
    Text(String),
    /// A field that nobody may see.
    Secret(SecretString),
}

impl Body {
    /// The content type, where it is not left to the HTTP library.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Json(_) => "application/json",
            Self::Raw(bytes) if serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok() => "application/json",
            Self::Raw(_) => "application/octet-stream",
            Self::Form(_) => "multipart/form-data",
        }
    }
}

/// Secrets blanked; what cannot be blanked is told by its size.
impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(value) => write!(f, "{}", blanked(value)),
            Self::Raw(bytes) => match serde_json::from_slice(bytes) {
                Ok(value) => write!(f, "{}", blanked(&value)),
                Err(_) => write!(f, "({} bytes)", bytes.len()),
            },
            Self::Form(fields) => {
                for (n, FormField { name, value }) in fields.iter().enumerate() {
                    f.write_str(if n == 0 { "form: " } else { ", " })?;
                    match value {
                        FieldValue::File(file, bytes) => write!(f, "{name}={file:?} ({} bytes)", bytes.len())?,
                        FieldValue::Text(text) => write!(f, "{name}={text:?}")?,
                        FieldValue::Secret(_) => write!(f, "{name}=***")?,
                    }
                }
                Ok(())
            }
        }
    }
}

/// One call: method, path, query and body.
#[derive(Clone)]
pub struct Call {
    method: Method,
    /// Encoded. One that the user wrote may have a query at its end.
    path: String,
    /// Whether the path starts below the server's root, and not below the API's base.
    from_root: bool,
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

    fn at(method: Method, path: String, from_root: bool) -> Self {
        Self { method, path, from_root, query: Vec::new(), body: None }
    }

    /// A call of a path below the API's base, with a query perhaps, as the user wrote it: encoded where it has to be.
    pub fn written(method: Method, path: &str) -> Self {
        Self::at(method, path.to_owned(), false)
    }

    /// A GET of a path below the server's root, with a query perhaps, as the server wrote it.
    pub fn from_root(path: &str) -> Self {
        Self::at(Method::Get, path.to_owned(), true)
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

    /// A PUT to these path segments.
    pub fn put<S: AsRef<str>>(path: &[S]) -> Self {
        Self::new(Method::Put, path)
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
    pub fn json(self, body: Value) -> Self {
        self.body(Body::Json(body))
    }

    /// Sets the body.
    pub fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// The method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// What goes with it.
    pub fn carries(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    /// Whether the path starts below the server's root, and not below the API's base.
    pub fn is_from_root(&self) -> bool {
        self.from_root
    }

    /// Whether a segment of the path would be taken for a step to another place, whatever its encoding.
    pub fn leads_elsewhere(&self) -> bool {
        // A backslash is a slash to the URL parser.
        let mut segments =
            self.resource().split(['/', '\\']).map(|segment| percent_decode_str(segment).decode_utf8_lossy());
        segments.any(|segment| matches!(&*segment, "." | ".."))
    }

    /// The path without a query.
    fn resource(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// Path and query as they go over the wire.
    pub fn target(&self) -> String {
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

/// How a call is named in messages: `POST /clusters`.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method.as_str(), self.resource())
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
    fn a_path_that_was_written_keeps_its_query_and_leads_nowhere_else() {
        let call = Call::written(Method::Get, "/clusters?name=a").query("fields", "*");
        assert_eq!((call.target().as_str(), call.to_string().as_str()), ("/clusters?name=a&fields=*", "GET /clusters"));
        assert_eq!(Call::written(Method::Get, "/x?a=../b").query("c", "d").target(), "/x?a=../b&c=d");
        for path in ["/..", "/a/../b", "/a/%2e%2E/b", "/a\\..\\b", "/a/.", "/a/%2e?x"] {
            assert!(Call::written(Method::Get, path).leads_elsewhere(), "{path}");
        }
        assert!(!Call::written(Method::Get, "/a/..b?x=/../").leads_elsewhere());
    }

    #[test]
    fn a_form_and_raw_bytes_show_no_secret() {
        let part = |name, value| FormField { name, value };
        let call = Call::put(&["x"]).body(Body::Form(vec![
            part("license_file", FieldValue::File("l.txt".to_owned(), Arc::from(*b"hunter2"))),
            part("ontap_username", FieldValue::Text("admin".to_owned())),
            part("ontap_password", FieldValue::Secret("hunter2".into())),
        ]));
        let shown = format!("{call:?}");
        assert!(shown.contains("ontap_password=***") && shown.contains("(7 bytes)"), "{shown}");
        let raw = |bytes: &[u8]| format!("{:?}", Call::put(&["x"]).body(Body::Raw(Arc::from(bytes))));
        let shown = format!("{shown} {} {}", raw(b"{\"password\": \"hunter2\"}"), raw(b"hunter2"));
        assert!(!shown.contains("hunter2"), "{shown}");
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
