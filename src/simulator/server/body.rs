//! Reads the body of a request.

use http_body_util::{BodyExt, Full};
use hyper::HeaderMap;
use hyper::body::{Bytes, Incoming};
use hyper::header::CONTENT_TYPE;

use crate::simulator::refusal::Refusal;
use crate::simulator::request::Body;
use crate::simulator::routes::Takes;
use crate::simulator::rules::Rules;

/// The size of the largest body. License files have a few kilobytes.
const MAX_SIZE: usize = 4 * 1024 * 1024;
/// How much of a larger body is read before it is refused.
const MAX_DISCARDED: usize = 16 * MAX_SIZE;

/// Reads a body of the kind that a call takes.
pub(super) async fn read(takes: Takes, headers: &HeaderMap, body: Incoming, rules: Rules) -> Result<Body, Refusal> {
    let bytes = collect(body).await?;
    let content_type = headers.get(CONTENT_TYPE).and_then(|h| h.to_str().ok()).unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match takes {
        // A body or a content type of a call that takes none is ignored (C).
        Takes::Nothing => Ok(Body::Empty),
        Takes::Json if bytes.is_empty() => Ok(Body::Empty),
        // 415 (strict): otherwise the content type is ignored, as long as the body is JSON.
        Takes::Json if rules.strict && !matches!(essence.as_str(), "" | "application/json" | "text/json") => {
            Err(Refusal::media_type(&essence, "application/json"))
        }
        Takes::Json => {
            // 400 (impossible)
            let invalid = |e: serde_json::Error| Refusal::invalid(format!("The body is not JSON: {e}."));
            serde_json::from_slice(&bytes).map(Body::Json).map_err(invalid)
        }
        Takes::Form => match multer::parse_boundary(content_type) {
            Ok(boundary) => form(bytes, boundary).await,
            // 415 (impossible)
            Err(_) => Err(Refusal::media_type(&essence, "multipart/form-data")),
        },
    }
}

/// Reads a body to its end, also one that is too large: a client that is still sending would not read the refusal.
async fn collect(mut body: Incoming) -> Result<Vec<u8>, Refusal> {
    let (mut bytes, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        // 400 (impossible)
        let frame = frame.map_err(|e| Refusal::invalid(format!("The body cannot be read: {e}.")))?;
        let chunk = frame.into_data().unwrap_or_default();
        length += chunk.len();
        if length <= MAX_SIZE {
            bytes.extend_from_slice(&chunk);
        } else if length > MAX_DISCARDED {
            break;
        }
    }
    if length > MAX_SIZE { Err(Refusal::too_large()) } else { Ok(bytes) }
}

async fn form(bytes: Vec<u8>, boundary: String) -> Result<Body, Refusal> {
    // 400 (impossible)
    let invalid = |e: multer::Error| Refusal::invalid(format!("The form cannot be read: {e}."));
    let mut form = multer::Multipart::new(Full::<Bytes>::from(bytes).into_data_stream(), boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(invalid)? {
        let name = field.name().unwrap_or_default().to_owned();
        parts.push((name, field.bytes().await.map_err(invalid)?.to_vec()));
    }
    Ok(Body::Form(parts))
}
