//! Text files in the encodings that programs on Windows write: UTF-8 with and without a byte order mark, and UTF-16 with
//! one, which is what `>` writes in Windows PowerShell 5.1.

use std::io;
use std::path::Path;

const UTF_8: &[u8] = b"\xef\xbb\xbf";
const UTF_16_LE: &[u8] = b"\xff\xfe";
const UTF_16_BE: &[u8] = b"\xfe\xff";

/// Reads a file, and converts it to UTF-8 if a byte order mark says that it is UTF-16.
///
/// # Errors
/// If it cannot be read.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    std::fs::read(path).map(to_utf8)
}

/// Reads a file that must be text.
///
/// # Errors
/// If it cannot be read or is not text.
pub(crate) fn read_to_string(path: &Path) -> io::Result<String> {
    let not_text = |_| io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8 text");
    String::from_utf8(read(path)?).map_err(not_text)
}

/// Removes a byte order mark, and converts UTF-16 to UTF-8. Returns anything else, and what is no UTF-16 despite its
/// mark, unchanged.
pub(crate) fn to_utf8(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.starts_with(UTF_8) {
        bytes.drain(..UTF_8.len());
        return bytes;
    }
    let unit = match bytes.get(..2) {
        Some(UTF_16_LE) => u16::from_le_bytes,
        Some(UTF_16_BE) => u16::from_be_bytes,
        _ => return bytes,
    };
    let (units, rest) = bytes[2..].as_chunks::<2>();
    let units: Vec<u16> = units.iter().map(|pair| unit(*pair)).collect();
    match String::from_utf16(&units) {
        Ok(text) if rest.is_empty() => text.into_bytes(),
        _ => bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_with_and_without_a_mark_becomes_utf8() {
        let utf16 = |unit: fn(u16) -> [u8; 2]| "\u{feff}ä€𝄞".encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        for bytes in [
            "ä€𝄞".as_bytes().to_vec(),
            "\u{feff}ä€𝄞".as_bytes().to_vec(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
        ] {
            assert_eq!(to_utf8(bytes.clone()), "ä€𝄞".as_bytes(), "{bytes:?}");
        }
    }

    #[test]
    fn other_bytes_are_not_changed() {
        for bytes in [&b""[..], b"\xff", b"\x00\x01\x02", b"\xff\xfea", b"\xff\xfe\x00\xd8"] {
            assert_eq!(to_utf8(bytes.to_vec()), bytes);
        }
    }
}
