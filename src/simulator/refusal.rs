//! Error answers: `{"error": {"code", "message"}}` (C).

use hyper::StatusCode;
use serde_json::{Value, json};

/// Why a request is refused. The codes are words of our own: no public source lists Deploy's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: StatusCode,
    /// One word for programs.
    pub code: &'static str,
    /// One sentence for people.
    pub message: String,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into() }
    }

    /// Input not recognized or inappropriate (D).
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_input", message)
    }

    /// No credentials, or wrong ones (R C).
    pub fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", "The user name or the password is not correct.")
    }

    /// No such resource (D).
    pub fn missing(what: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", format!("There is no {what} with the identifier \"{id}\"."))
    }

    /// No such path (D).
    pub fn no_path(path: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", format!("There is no resource at \"{path}\"."))
    }

    /// The verb is not supported here (D).
    pub fn no_verb(method: &str, path: &str) -> Self {
        let message = format!("{method} is not supported for \"{path}\".");
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "not_supported", message)
    }

    /// It exists already (D), or work that is under way forbids it (?).
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", message)
    }

    /// The body is larger than any real one.
    pub fn too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", "The body of the request is too large.")
    }

    /// The body is of a kind that this call does not take.
    pub fn media_type(kind: &str, wanted: &str) -> Self {
        let message = format!("The content type \"{kind}\" is not supported here; send {wanted}.");
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", message)
    }

    /// An internal error (D).
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal_error", message)
    }

    /// What a fault that was asked for answers.
    pub fn by_chance(status: StatusCode) -> Self {
        Self::new(status, "fault", "This answer was asked for as a fault.")
    }

    /// The body of the answer.
    pub fn body(&self) -> Value {
        json!({"error": {"code": self.code, "message": self.message}})
    }
}
