//! The bodies of calls, and how they are displayed in logs.

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;
use serde_json::Value;

/// The body of a call. It may contain secrets, which `Display` redacts.
#[derive(Clone)]
pub(crate) enum Body {
    /// A JSON document.
    Json(Value),
    /// multipart/form-data (S).
    Form(Vec<FormField>),
    /// Bytes from the user, sent unchanged.
    Raw(Arc<[u8]>),
}

/// A field of a form.
#[derive(Clone)]
pub(crate) struct FormField {
    /// The name of the field.
    pub(crate) name: &'static str,
    /// The value of the field.
    pub(crate) value: FieldValue,
}

/// The value of a field of a form.
#[derive(Clone)]
pub(crate) enum FieldValue {
    /// A file: name and content.
    File(String, Arc<[u8]>),
    /// Text that may be logged.
    Text(String),
    /// Text that must not be logged.
    Secret(SecretString),
}

impl Body {
    /// The value of the `content-type` header. The HTTP library adds the boundary of a form.
    pub(super) fn content_type(&self) -> &'static str {
        match self {
            Self::Json(_) => "application/json",
            Self::Raw(bytes) if serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok() => "application/json",
            Self::Raw(_) => "application/octet-stream",
            Self::Form(_) => "multipart/form-data",
        }
    }
}

/// The body with secrets redacted. Only the size is shown of bytes that are not JSON.
impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(value) => write!(f, "{}", redacted(value)),
            Self::Raw(bytes) => match serde_json::from_slice(bytes) {
                Ok(value) => write!(f, "{}", redacted(&value)),
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

/// Whether a key or a path names a secret: it contains `password`, `secret` or `token`.
fn is_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["password", "secret", "token"].iter().any(|word| key.contains(word))
}

/// A copy of `value` in which secrets are replaced by `***`, see [`is_secret`].
pub(crate) fn redacted(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, inner)| {
                let shown = if is_secret(key) { Value::from("***") } else { redacted(inner) };
                (key.clone(), shown)
            })
            .collect(),
        Value::Array(list) => list.iter().map(redacted).collect(),
        other => other.clone(),
    }
}
