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

    /// 400 (D): the input is not recognized or inappropriate. Each caller says which source proves that.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_input", message)
    }

    /// 401 (R C): no credentials, or wrong ones.
    pub(crate) fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", "The user name or the password is not correct.")
    }

    /// 404 (D): no such resource.
    pub(crate) fn missing(what: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", format!("There is no {what} with the identifier \"{id}\"."))
    }

    /// 404 (D): no such path.
    pub(crate) fn no_path(path: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", format!("There is no resource at \"{path}\"."))
    }

    /// 405 (D): the method is not supported for this path.
    pub(crate) fn no_method(method: &str, path: &str) -> Self {
        let message = format!("{method} is not supported for \"{path}\".");
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "not_supported", message)
    }

    /// 409 (D): it exists already, or its present state does not allow the call. Each caller says which source proves that.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", message)
    }

    /// 413 (impossible): the body is larger than that of any real request, and is not kept in memory.
    pub(crate) fn too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", "The body of the request is too large.")
    }

    /// 415 (impossible): the body cannot be read as what this call takes. Each caller says why.
    pub(crate) fn media_type(kind: &str, wanted: &str) -> Self {
        let message = format!("The content type \"{kind}\" is not supported here; send {wanted}.");
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", message)
    }

    /// 500 (D): an internal error.
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
