//! Error answers: `{"error": {"code", "message"}}` (C).

use hyper::StatusCode;
use serde_json::{Value, json};

/// Why a request is refused. The codes are those of the simulator: no public source lists those of Deploy (?).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// The HTTP status.
    pub(crate) status: StatusCode,
    /// For programs.
    pub(crate) code: &'static str,
    /// For people.
    pub(crate) message: String,
}

impl Refusal {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into() }
    }

    /// 400: the input is not recognized or inappropriate (D).
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_input", message)
    }

    /// 401: no credentials, or wrong ones (R C).
    pub(crate) fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", "The user name or the password is not correct.")
    }

    /// 404: no such resource (D).
    pub(crate) fn missing(what: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", format!("There is no {what} with the identifier \"{id}\"."))
    }

    /// 404: no such path (D).
    pub(crate) fn no_path(path: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", format!("There is no resource at \"{path}\"."))
    }

    /// 405: the method is not supported for this path (D).
    pub(crate) fn no_method(method: &str, path: &str) -> Self {
        let message = format!("{method} is not supported for \"{path}\".");
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "not_supported", message)
    }

    /// 409: it exists already (D), or its present state does not allow the call (?).
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", message)
    }

    /// 413: the body is larger than that of any real request.
    pub(crate) fn too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", "The body of the request is too large.")
    }

    /// 415: the content type is not the one that this call takes.
    pub(crate) fn media_type(kind: &str, wanted: &str) -> Self {
        let message = format!("The content type \"{kind}\" is not supported here; send {wanted}.");
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", message)
    }

    /// 500: an internal error (D).
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal_error", message)
    }

    /// The answer of a fault.
    pub(crate) fn fault(status: StatusCode) -> Self {
        Self::new(status, "fault", "This answer is a fault that the simulator was told to produce.")
    }

    /// The body of the answer.
    pub(crate) fn body(&self) -> Value {
        json!({"error": {"code": self.code, "message": self.message}})
    }
}
