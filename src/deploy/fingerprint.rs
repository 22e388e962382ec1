//! SHA-256 fingerprints of certificates.

use std::fmt;
use std::str::FromStr;

/// The SHA-256 of a certificate in DER encoding.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Computes the fingerprint of a certificate in DER encoding.
    pub fn of(der: &[u8]) -> Self {
        use sha2::Digest;
        Self(sha2::Sha256::digest(der).into())
    }
}

/// The format of browsers and `openssl x509 -fingerprint`: `AB:CD:…`.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, byte) in self.0.iter().enumerate() {
            write!(f, "{}{byte:02X}", if n == 0 { "" } else { ":" })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a string is not a fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a SHA-256 fingerprint is 64 hexadecimal digits, with or without colons; found {0}")]
pub struct FingerprintError(String);

impl FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Self, FingerprintError> {
        let text = text.trim();
        let bare = match text.get(..7) {
            Some(prefix) if prefix.eq_ignore_ascii_case("sha256:") => &text[7..],
            _ => text,
        };
        let digits: Vec<u8> = bare
            .chars()
            .filter(|c| *c != ':')
            .map(|c| {
                c.to_digit(16)
                    .and_then(|d| u8::try_from(d).ok())
                    .ok_or_else(|| FingerprintError(format!("the character {c:?}")))
            })
            .collect::<Result<_, _>>()?;
        let bytes: Vec<u8> = digits.chunks(2).map(|pair| pair.iter().fold(0, |n, d| n * 16 + d)).collect();
        match (digits.len(), bytes.try_into()) {
            (64, Ok(bytes)) => Ok(Self(bytes)),
            (n, _) => Err(FingerprintError(format!("{n} digits"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn colons_prefix_and_case_are_optional(bytes in any::<[u8; 32]>()) {
            let print = Fingerprint(bytes);
            let colons = print.to_string();
            let bare = colons.replace(':', "").to_lowercase();
            for text in [colons.clone(), bare.clone(), format!("sha256:{bare}"), format!("SHA256:{colons}")] {
                prop_assert_eq!(text.parse::<Fingerprint>(), Ok(print));
            }
        }

        #[test]
        fn parser_does_not_panic(text in ".{0,100}") {
            let _ = text.parse::<Fingerprint>();
        }
    }

    #[test]
    fn error_names_the_wrong_length_or_character() {
        let why = |text: &str| text.parse::<Fingerprint>().unwrap_err().to_string();
        assert!(why("abcd").ends_with("found 4 digits"));
        assert!(why("").ends_with("found 0 digits"));
        assert!(why(&"zz".repeat(32)).ends_with("found the character 'z'"));
    }
}
