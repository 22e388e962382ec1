//! The URL of a Deploy server, parsed from the forms that users write.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

use url::Url;

/// The base path if the URL has no path (D S).
const DEFAULT_BASE: &str = "/api";

/// The URL of a Deploy server: `https://host[:port]` and the base path of its API.
///
/// `/api` and `/api/v3` are equivalent (D S R C); the one in the URL is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    origin: String,
    base: &'static str,
}

/// Why a string is not the URL of a Deploy server.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointError {
    /// The string is empty.
    #[error("the URL is empty")]
    Empty,
    /// The scheme is not https.
    #[error("Deploy requires HTTPS: write https://HOST instead of {0}://")]
    Scheme(String),
    /// The URL has the form `https://user:password@host`, which the message does not repeat.
    #[error(
        "a URL must not contain a user name or a password: use --username, and DEPLOY_CLI_PASSWORD or --password-file"
    )]
    Credentials,
    /// The path is not a base path of the API.
    #[error("unexpected path {0:?}: a URL ends after the host and the port, or in /api or /api/v3")]
    Path(String),
    /// The URL has a query or a fragment.
    #[error("a URL must not have a query or a fragment")]
    Tail,
    /// The string is not a URL for another reason.
    #[error("{text:?} is not a URL: {why}")]
    Malformed {
        /// The string.
        text: String,
        /// The reason, from the URL parser.
        why: String,
    },
}

impl Endpoint {
    /// `https://host[:port]`, without a trailing slash.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// The host (an IPv6 address without brackets) and the port.
    pub(crate) fn host_and_port(&self) -> (String, u16) {
        let url = Url::parse(&self.origin).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
        let port = url.as_ref().and_then(Url::port_or_known_default).unwrap_or(443);
        (host.trim_matches(['[', ']']).to_owned(), port)
    }

    /// The base path of the API, `/api` or `/api/v3`.
    pub(crate) fn base(&self) -> &'static str {
        self.base
    }

    /// The full URL of `path`, which starts with a slash, below the base path of the API.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin)
    }
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    fn from_str(text: &str) -> Result<Self, EndpointError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(EndpointError::Empty);
        }
        let full = match text.split_once("://") {
            Some((scheme, _)) if scheme.eq_ignore_ascii_case("https") => text.to_owned(),
            Some((scheme, _)) => return Err(EndpointError::Scheme(scheme.to_owned())),
            None if text.parse::<Ipv6Addr>().is_ok() => format!("https://[{text}]"),
            None => format!("https://{text}"),
        };
        if full["https://".len()..].split(['/', '?', '#']).next().is_some_and(|a| a.contains('@')) {
            return Err(EndpointError::Credentials);
        }
        let url =
            Url::parse(&full).map_err(|e| EndpointError::Malformed { text: text.to_owned(), why: e.to_string() })?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err(EndpointError::Tail);
        }
        let base = match url.path().trim_matches('/') {
            "" => DEFAULT_BASE,
            "api" => "/api",
            "api/v3" => "/api/v3",
            other => return Err(EndpointError::Path(format!("/{other}"))),
        };
        let origin = url.origin().ascii_serialization();
        Ok(Self { origin, base })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> String {
        text.parse::<Endpoint>().unwrap().url("/jobs")
    }

    #[test]
    fn host_names_addresses_and_urls_are_accepted() {
        for (text, url) in [
            ("deploy.example.com", "https://deploy.example.com/api/jobs"),
            (" deploy.example.com ", "https://deploy.example.com/api/jobs"),
            ("deploy.example.com:8443", "https://deploy.example.com:8443/api/jobs"),
            ("https://deploy.example.com/", "https://deploy.example.com/api/jobs"),
            ("HTTPS://Deploy.Example.com:443", "https://deploy.example.com/api/jobs"),
            ("https://10.0.0.1/api", "https://10.0.0.1/api/jobs"),
            ("10.0.0.1/api/v3/", "https://10.0.0.1/api/v3/jobs"),
            ("::1", "https://[::1]/api/jobs"),
            ("fe80::1:2", "https://[fe80::1:2]/api/jobs"),
            ("[::1]:8443", "https://[::1]:8443/api/jobs"),
            ("https://[2001:db8::1]/api/v3", "https://[2001:db8::1]/api/v3/jobs"),
        ] {
            assert_eq!(at(text), url, "{text}");
        }
    }

    #[test]
    fn other_strings_are_rejected_with_a_reason() {
        let why = |text: &str| text.parse::<Endpoint>().unwrap_err().to_string();
        assert!(why("").contains("empty"));
        assert!(why("http://deploy").contains("requires HTTPS"));
        assert!(why("https://deploy/ui").contains("\"/ui\""));
        assert!(why("https://deploy/api?x=1").contains("must not have a query"));
        assert!(why("deploy:99999").contains("port"));
        assert!(why("https://").contains("is not a URL"));
        assert!(why("10.0.0.1.5").contains("is not a URL"));
    }

    #[test]
    fn a_password_in_the_url_is_rejected_and_not_repeated() {
        for text in ["https://admin:hunter2@deploy", "admin:hunter2@deploy/api", "admin@[::1]"] {
            let why = text.parse::<Endpoint>().unwrap_err();
            assert_eq!(why, EndpointError::Credentials);
            assert!(!why.to_string().contains("hunter2"));
        }
    }
}
