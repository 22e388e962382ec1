//! The HTTP headers of a download.

use reqwest::header::{
    CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_RANGE, LAST_MODIFIED, RANGE,
};

/// The headers of a request for the content after the first `from` bytes, on condition that the validator still
/// matches. `None` if the validator is not a valid header value.
pub(super) fn request_rest(from: u64, validator: &str) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(RANGE, HeaderValue::from_str(&format!("bytes={from}-")).ok()?);
    headers.insert(IF_RANGE, HeaderValue::from_str(validator).ok()?);
    Some(headers)
}

/// The validator of the content (RFC 9110): a strong ETag, or else the time of the last modification.
pub(super) fn validator(headers: &HeaderMap) -> Option<String> {
    let etag = header(headers, &ETAG).filter(|etag| !etag.starts_with("W/"));
    etag.or_else(|| header(headers, &LAST_MODIFIED)).map(str::to_owned)
}

/// `Content-Length` in bytes.
pub(super) fn length(headers: &HeaderMap) -> Option<u64> {
    header(headers, &CONTENT_LENGTH)?.parse().ok()
}

/// `Content-Range`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ContentRange {
    /// The position of the first byte; `None` if the requested range does not exist.
    pub(crate) start: Option<u64>,
    /// The total number of bytes, if the server knows it.
    pub(crate) total: Option<u64>,
}

/// Parses `bytes FROM-TO/TOTAL` or `bytes */TOTAL`.
pub(super) fn content_range(headers: &HeaderMap) -> Option<ContentRange> {
    let (range, total) = header(headers, &CONTENT_RANGE)?.strip_prefix("bytes ")?.split_once('/')?;
    let start = range.split('-').next().and_then(|from| from.parse().ok());
    Some(ContentRange { start, total: total.parse().ok() })
}

fn header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_range_has_start_and_total() {
        let range = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_RANGE, HeaderValue::from_static(text));
            content_range(&headers)
        };
        assert_eq!(range("bytes 10-35/36"), Some(ContentRange { start: Some(10), total: Some(36) }));
        assert_eq!(range("bytes 10-35/*"), Some(ContentRange { start: Some(10), total: None }));
        assert_eq!(range("bytes */36"), Some(ContentRange { start: None, total: Some(36) }));
        for wrong in ["10-35/36", "bytes 10-35", "items 1-2/3", ""] {
            assert_eq!(range(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn weak_etag_is_not_a_validator() {
        let mut headers = HeaderMap::new();
        headers.insert(ETAG, HeaderValue::from_static("W/\"one\""));
        assert_eq!(validator(&headers), None);
        headers.insert(LAST_MODIFIED, HeaderValue::from_static("Sat, 31 Jan 2026 12:00:00 GMT"));
        assert_eq!(validator(&headers).as_deref(), Some("Sat, 31 Jan 2026 12:00:00 GMT"));
        headers.insert(ETAG, HeaderValue::from_static("\"one\""));
        assert_eq!(validator(&headers).as_deref(), Some("\"one\""));
    }
}
