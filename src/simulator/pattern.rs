//! Patterns of calls: `POST /clusters/*/deploy`.

use std::str::FromStr;

/// A method and a path, in which `*` matches one segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallPattern {
    method: String,
    path: Vec<String>,
}

impl CallPattern {
    /// Whether it matches a call with this method and these segments below the base path.
    pub(crate) fn matches(&self, method: &str, path: &[String]) -> bool {
        self.method == method
            && self.path.len() == path.len()
            && self.path.iter().zip(path).all(|(want, is)| want == "*" || want == is)
    }
}

impl FromStr for CallPattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = "a call is METHOD PATH, such as 'POST /clusters/*/deploy'; * matches one part of the path";
        let (method, path) = text.trim().split_once(' ').ok_or(wrong)?;
        let method = method.to_ascii_uppercase();
        let path = path.trim();
        if !["POST", "PATCH", "PUT", "DELETE"].contains(&method.as_str()) {
            return Err(format!("{method} does not start a job; {wrong}"));
        }
        if !path.starts_with('/') || path.contains(' ') {
            return Err(wrong.to_owned());
        }
        let path = path.trim_start_matches("/api/v3").trim_start_matches("/api");
        Ok(Self { method, path: path.split('/').filter(|s| !s.is_empty()).map(str::to_owned).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_matches_one_segment() {
        let pattern: CallPattern = "post /api/clusters/*/deploy".parse().unwrap();
        let path = |text: &str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
        assert!(pattern.matches("POST", &path("clusters/7/deploy")));
        assert!(!pattern.matches("POST", &path("clusters/deploy")));
        assert!(!pattern.matches("PATCH", &path("clusters/7/deploy")));
    }

    #[test]
    fn a_wrong_pattern_is_rejected_with_an_example() {
        for wrong in ["", "POST", "GET /jobs", "POST clusters", "/clusters POST"] {
            assert!(wrong.parse::<CallPattern>().unwrap_err().contains("METHOD PATH"), "{wrong}");
        }
    }
}
