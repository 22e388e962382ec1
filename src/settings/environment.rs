//! The `DEPLOY_CLI_*` environment variables.

use std::str::FromStr;

use super::source::{Setting, SettingSource};
use crate::usage_error::UsageError;

/// The value of a variable. An empty value counts as not set, since CI systems set undefined variables to it.
///
/// # Errors
/// If it is not UTF-8.
pub(crate) fn variable(name: &str) -> Result<Option<String>, UsageError> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(UsageError::new(format!("{name} is not valid UTF-8"))),
    }
}

/// The value of a flag, or else of its variable.
///
/// # Errors
/// If it cannot be parsed. The message names the flag or the variable.
pub(crate) fn flag_or_variable<T: FromStr>(
    flag: &'static str,
    given: Option<&str>,
    variable_name: &'static str,
) -> Result<Option<Setting<T>>, UsageError>
where
    T::Err: std::fmt::Display,
{
    let (source, text) = match given {
        Some(text) => (SettingSource::Flag(flag), text.to_owned()),
        None => match variable(variable_name)? {
            Some(text) => (SettingSource::Variable(variable_name), text),
            None => return Ok(None),
        },
    };
    let value = text.parse().map_err(|e| UsageError::new(format!("{source}: {e}")))?;
    Ok(Some(Setting { value, source }))
}

/// The value of a boolean variable: `1`, `yes`, `true` or `on`, or their opposites.
///
/// # Errors
/// If it has any other value.
pub(crate) fn boolean(name: &str) -> Result<bool, UsageError> {
    match variable(name)?.as_deref().map(str::to_ascii_lowercase).as_deref() {
        None | Some("0" | "no" | "false" | "off") => Ok(false),
        Some("1" | "yes" | "true" | "on") => Ok(true),
        Some(other) => Err(UsageError::new(format!("{name}: expected yes or no, got {other:?}"))),
    }
}
