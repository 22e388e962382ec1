//! Reads the body of a response, up to a limit: an answer without end must not fill the memory.

use std::io::Read;

use reqwest::StatusCode;
use reqwest::blocking::Response as HttpResponse;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

const MIB: u64 = 1024 * 1024;
/// The maximum size of an answer. A list of ten thousand jobs has less than a tenth of it.
const MAX_ANSWER: u64 = 64 * MIB;
/// The maximum size of the body of a response with an error status.
const MAX_REFUSAL: u64 = MIB;

/// Which bodies a caller can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// JSON.
    Json,
    /// JSON, or a file of any size.
    Anything,
}

/// The body of a response.
#[derive(Debug)]
pub(super) struct Received {
    /// The bytes, up to the limit.
    pub(super) body: Vec<u8>,
    /// The limit, as text, if more than that came.
    pub(super) exceeded: Option<String>,
}

impl Received {
    /// `exceeded` is the limit in bytes, if more than that came.
    fn new(body: Vec<u8>, exceeded: Option<u64>) -> Self {
        Self { body, exceeded: exceeded.map(|max| format!("{} MiB", max / MIB)) }
    }
}

/// Reads the body.
///
/// # Errors
/// Those of the connection.
pub(super) fn read(response: &mut HttpResponse, expected: Expected) -> std::io::Result<Received> {
    let max = limit(response.status(), response.headers(), expected);
    let mut body = Vec::new();
    response.take(max).read_to_end(&mut body)?;
    let is_full = u64::try_from(body.len()).is_ok_and(|length| length == max);
    let is_exceeded = is_full && response.read(&mut [0])? > 0;
    Ok(Received::new(body, is_exceeded.then_some(max)))
}

/// Reads JSON.
///
/// # Errors
/// Those of the connection.
pub(super) async fn read_async(response: &mut reqwest::Response) -> reqwest::Result<Received> {
    let max = limit(response.status(), response.headers(), Expected::Json);
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        let room = usize::try_from(max).unwrap_or(usize::MAX).saturating_sub(body.len());
        if let Some(fitting) = chunk.get(..room)
            && room < chunk.len()
        {
            body.extend_from_slice(fitting);
            return Ok(Received::new(body, Some(max)));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Received::new(body, None))
}

/// The maximum size of the body of a response in bytes.
fn limit(status: StatusCode, headers: &HeaderMap, expected: Expected) -> u64 {
    let kind = headers.get(CONTENT_TYPE).map(|kind| String::from_utf8_lossy(kind.as_bytes()).into_owned());
    let is_file = kind.is_some_and(|kind| !kind.to_ascii_lowercase().contains("json"));
    match expected {
        _ if !status.is_success() => MAX_REFUSAL,
        Expected::Anything if is_file => u64::MAX,
        Expected::Json | Expected::Anything => MAX_ANSWER,
    }
}
