//! Parts of a file, for downloads that are resumed (RFC 9110).

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{ACCEPT_RANGES, CONTENT_RANGE, ETAG, HeaderValue, IF_RANGE, RANGE};
use hyper::{HeaderMap, Response, StatusCode};
use sha2::{Digest, Sha256};

/// Answers with the requested part of a file. If several parts are requested, or none, the answer is the complete file.
pub(super) fn answer(bytes: Vec<u8>, asked: &HeaderMap) -> Response<Full<Bytes>> {
    let length = bytes.len() as u64;
    let etag = format!("\"{:.32}\"", format!("{:x}", Sha256::digest(&bytes)));
    let text = |name| asked.get(name).and_then(|value| value.to_str().ok());
    let same = text(IF_RANGE).is_none_or(|wanted| wanted == etag);
    let range = text(RANGE).filter(|_| same).and_then(|range| http_range_header::parse_range_header(range).ok());
    let (status, body, range) = match range.map(|range| range.validate(length)) {
        Some(Ok(ranges)) if ranges.len() == 1 && !bytes.is_empty() => {
            let (first, last) = (*ranges[0].start(), *ranges[0].end());
            let part = usize::try_from(first).ok().zip(usize::try_from(last).ok());
            let part = part.and_then(|(first, last)| bytes.get(first..=last)).unwrap_or_default().to_vec();
            (StatusCode::PARTIAL_CONTENT, part, Some(format!("bytes {first}-{last}/{length}")))
        }
        Some(Err(_)) => (StatusCode::RANGE_NOT_SATISFIABLE, Vec::new(), Some(format!("bytes */{length}"))),
        Some(Ok(_)) | None => (StatusCode::OK, bytes, None),
    };
    let mut response = Response::new(Full::from(body));
    *response.status_mut() = status;
    let headers = [(ACCEPT_RANGES, Some("bytes".to_owned())), (ETAG, Some(etag)), (CONTENT_RANGE, range)];
    for (name, value) in headers {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(range: &str, if_range: Option<&str>) -> (u16, String, Option<u64>) {
        let mut asked = HeaderMap::new();
        asked.insert(RANGE, range.parse().unwrap());
        if let Some(etag) = if_range {
            asked.insert(IF_RANGE, etag.parse().unwrap());
        }
        let response = answer(b"0123456789".to_vec(), &asked);
        let range = response.headers().get(CONTENT_RANGE).map(|v| v.to_str().unwrap().to_owned());
        let length = hyper::body::Body::size_hint(response.body()).exact();
        (response.status().as_u16(), range.unwrap_or_default(), length)
    }

    #[test]
    fn a_part_of_the_file_is_answered_and_other_ranges_are_refused_or_ignored() {
        let etag = answer(b"0123456789".to_vec(), &HeaderMap::new()).headers()[ETAG].to_str().unwrap().to_owned();
        assert_eq!(ask("bytes=4-", Some(&etag)), (206, "bytes 4-9/10".to_owned(), Some(6)));
        assert_eq!(ask("bytes=-2", None), (206, "bytes 8-9/10".to_owned(), Some(2)));
        assert_eq!(ask("bytes=10-", None), (416, "bytes */10".to_owned(), Some(0)));
        for (range, if_range) in [("bytes=4-", Some("\"other\"")), ("bytes=0-1,4-5", None), ("lines=1-2", None)] {
            assert_eq!(ask(range, if_range), (200, String::new(), Some(10)), "{range}");
        }
    }
}
