//! The `DEPLOY_CLI_*` variables.

use std::str::FromStr;

use crate::usage_error::UsageError;

/// A variable's value; one that is set to nothing counts as not set, as CI systems leave it.
///
/// # Errors
/// When it is not UTF-8.
pub fn variable(name: &str) -> Result<Option<String>, UsageError> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(UsageError::new(format!("{name} is not valid UTF-8"))),
    }
}

/// A value from its flag or else from its variable, read alike. Errors name where it came from.
///
/// # Errors
/// When the value cannot be read.
pub fn flag_or<T: FromStr>(flag: &str, given: Option<&str>, name: &str) -> Result<Option<T>, UsageError>
where
    T::Err: std::fmt::Display,
{
    let (from, text) = match given {
        Some(text) => (flag, text.to_owned()),
        None => match variable(name)? {
            Some(text) => (name, text),
            None => return Ok(None),
        },
    };
    text.parse().map(Some).map_err(|e| UsageError::new(format!("{from}: {e}")))
}

/// A switch: `1`, `yes`, `true`, `on`, or their opposites.
///
/// # Errors
/// When it is none of these: what a typo means must not be guessed.
pub fn switch(name: &str) -> Result<bool, UsageError> {
    match variable(name)?.as_deref().map(str::to_ascii_lowercase).as_deref() {
        None | Some("0" | "no" | "false" | "off") => Ok(false),
        Some("1" | "yes" | "true" | "on") => Ok(true),
        Some(other) => Err(UsageError::new(format!("{name}: {other:?} is neither yes nor no"))),
    }
}
