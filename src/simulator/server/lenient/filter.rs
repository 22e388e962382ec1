//! Finds the request lines in the bytes of an HTTP/1.1 connection, and corrects them.

/// The longest request head that is corrected; a longer one is passed on unchanged.
const MAX_HEAD: usize = 64 * 1024;

/// The position of the filter in the bytes of a connection.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In the head of a request, or before it.
    #[default]
    Head,
    /// In a body, of which so many bytes are left.
    Body(u64),
    /// In the line with the size of a chunk.
    ChunkSize,
    /// In a chunk, of which so many bytes are left.
    Chunk(u64),
    /// After the last chunk.
    Trailer,
    /// In bytes that are passed on unchanged: HTTP/2, or something that is not HTTP.
    Opaque,
}

/// Finds and corrects request lines.
#[derive(Debug, Default)]
pub(super) struct Filter {
    place: Place,
    /// The incomplete head or line.
    pending: Vec<u8>,
    /// What can be passed on.
    pub(super) output: Vec<u8>,
}

impl Filter {
    /// Reads bytes, and adds to the output what can be passed on.
    pub(super) fn take(&mut self, mut input: &[u8]) {
        while !input.is_empty() {
            let used = match self.place {
                Place::Head => self.head(input),
                Place::Body(left) => {
                    let (used, left) = self.pass(input, left);
                    self.place = if left == 0 { Place::Head } else { Place::Body(left) };
                    used
                }
                Place::Chunk(left) => {
                    let (used, left) = self.pass(input, left);
                    self.place = if left == 0 { Place::ChunkSize } else { Place::Chunk(left) };
                    used
                }
                Place::ChunkSize | Place::Trailer => self.line(input),
                Place::Opaque => {
                    self.output.extend_from_slice(input);
                    input.len()
                }
            };
            input = input.get(used..).unwrap_or_default();
        }
    }

    /// Passes on what is pending, and everything from now on.
    pub(super) fn give_up(&mut self) {
        self.output.append(&mut self.pending);
        self.place = Place::Opaque;
    }

    fn pass(&mut self, input: &[u8], left: u64) -> (usize, u64) {
        let used = usize::try_from(left).map_or(input.len(), |left| left.min(input.len()));
        self.output.extend_from_slice(input.get(..used).unwrap_or_default());
        (used, left.saturating_sub(used as u64))
    }

    /// Collects a head up to its empty line.
    fn head(&mut self, input: &[u8]) -> usize {
        for (index, byte) in input.iter().enumerate() {
            // Empty lines before a request are ignored.
            if self.pending.is_empty() && matches!(byte, b'\r' | b'\n') {
                continue;
            }
            self.pending.push(*byte);
            if self.pending.ends_with(b"\n\r\n") || self.pending.ends_with(b"\n\n") {
                self.request();
                return index + 1;
            }
            if self.pending.len() > MAX_HEAD {
                self.give_up();
                return index + 1;
            }
        }
        input.len()
    }

    fn request(&mut self) {
        let head = std::mem::take(&mut self.pending);
        let end = head.iter().position(|byte| *byte == b'\n').unwrap_or(head.len());
        let (line, rest) = head.split_at(end);
        if line.starts_with(b"PRI * HTTP/2") {
            self.output.extend_from_slice(&head);
            self.place = Place::Opaque;
            return;
        }
        self.output.extend_from_slice(&corrected(line));
        self.output.extend_from_slice(rest);
        self.place = body_of(rest);
    }

    /// Collects a line of a chunked body. The line break after a chunk counts as an empty line.
    fn line(&mut self, input: &[u8]) -> usize {
        let end = input.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(input.len(), |end| end + 1);
        self.pending.extend_from_slice(input.get(..used).unwrap_or_default());
        if end.is_some() {
            let line = String::from_utf8_lossy(&self.pending).trim().to_owned();
            let size = u64::from_str_radix(line.split(';').next().unwrap_or_default().trim(), 16).ok();
            self.place = match (self.place, line.is_empty(), size) {
                (Place::Trailer, true, _) => Place::Head,
                (Place::Trailer, false, _) => Place::Trailer,
                (_, true, _) => Place::ChunkSize,
                (_, false, Some(0)) => Place::Trailer,
                (_, false, Some(size)) => Place::Chunk(size),
                (_, false, None) => Place::Opaque,
            };
            self.output.append(&mut self.pending);
        } else if self.pending.len() > MAX_HEAD {
            self.give_up();
        }
        used
    }
}

/// Percent-encodes what is not allowed in the target of a request line.
fn corrected(line: &[u8]) -> Vec<u8> {
    let first = line.iter().position(|byte| *byte == b' ');
    let last = line.iter().rposition(|byte| *byte == b' ');
    let (Some(first), Some(last)) = (first, last) else {
        return line.to_vec();
    };
    let (start, version) = line.split_at(last);
    if first >= last || !version.starts_with(b" HTTP/") {
        return line.to_vec();
    }
    let (method, target) = start.split_at(first + 1);
    let mut fixed = method.to_vec();
    for byte in target {
        if matches!(byte, b' ' | b'"' | b'<' | b'>' | b'#') || !byte.is_ascii() {
            fixed.extend_from_slice(format!("%{byte:02X}").as_bytes());
        } else {
            fixed.push(*byte);
        }
    }
    fixed.extend_from_slice(version);
    fixed
}

/// The body that follows these headers.
fn body_of(headers: &[u8]) -> Place {
    let text = String::from_utf8_lossy(headers).to_ascii_lowercase();
    let mut place = Place::Head;
    for (name, value) in text.lines().filter_map(|line| line.split_once(':')) {
        match (name.trim(), value.trim()) {
            ("transfer-encoding", value) if value.contains("chunked") => return Place::ChunkSize,
            ("content-length", value) => match value.parse() {
                Ok(0) => {}
                Ok(length) => place = Place::Body(length),
                Err(_) => return Place::Opaque,
            },
            _ => {}
        }
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn through(pieces: &[&[u8]]) -> String {
        let mut filter = Filter::default();
        pieces.iter().for_each(|piece| filter.take(piece));
        filter.give_up();
        String::from_utf8(filter.output).unwrap()
    }

    const STREAM: &str = "GET /a?m=>=1&o=name asc HTTP/1.1\r\nHost: x\r\n\r\n\
        POST /b HTTP/1.1\r\nContent-Length: 11\r\n\r\nGET /> HTTP\r\n\
        POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nGET >\r\n0\r\n\r\n\
        GET /d?\"<\" HTTP/1.1\r\n\r\n";
    const FIXED: &str = "GET /a?m=%3E=1&o=name%20asc HTTP/1.1\r\nHost: x\r\n\r\n\
        POST /b HTTP/1.1\r\nContent-Length: 11\r\n\r\nGET /> HTTP\
        POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nGET >\r\n0\r\n\r\n\
        GET /d?%22%3C%22 HTTP/1.1\r\n\r\n";

    #[test]
    fn request_lines_are_corrected_and_bodies_are_not() {
        assert_eq!(through(&[STREAM.as_bytes()]), FIXED);
    }

    #[test]
    fn http2_is_not_changed() {
        let stream = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nGET /> HTTP/1.1\r\n\r\n";
        assert_eq!(through(&[stream.as_bytes()]), stream);
    }

    proptest! {
        #[test]
        fn the_result_does_not_depend_on_where_the_bytes_are_split(cuts in prop::collection::vec(0..STREAM.len(), 0..6)) {
            let mut cuts = cuts;
            cuts.extend([0, STREAM.len()]);
            cuts.sort_unstable();
            let pieces: Vec<&[u8]> = cuts.windows(2).map(|pair| &STREAM.as_bytes()[pair[0]..pair[1]]).collect();
            prop_assert_eq!(through(&pieces), FIXED);
        }

        #[test]
        fn any_bytes_are_accepted(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let mut filter = Filter::default();
            filter.take(&bytes);
            filter.give_up();
        }
    }
}
