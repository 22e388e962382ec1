//! Reads passwords from a file, stdin, the environment or a prompt. There is no flag for a password, because other
//! processes can read arguments.

use std::path::Path;

use secrecy::{ExposeSecret, SecretSlice, SecretString};

use super::environment::variable;
use crate::platform::text_file;
use crate::prompt::{PromptError, Prompter};
use crate::usage_error::UsageError;

/// The maximum length of a password in bytes. A longer file is the wrong file.
const MAX_LEN: usize = 4096;

/// A password that a command needs, and the sources to read it from.
pub(crate) struct PasswordRequest<'a> {
    /// A description for prompts and errors: `password of admin on https://deploy`.
    pub(crate) what: &'a str,
    /// The flag that names a file.
    pub(crate) flag: &'a str,
    /// The value of that flag; `-` stands for stdin.
    pub(crate) file: Option<&'a Path>,
    /// The environment variable that contains the password.
    pub(crate) variable: &'a str,
    /// The environment variable that names a file.
    pub(crate) file_variable: Option<&'a str>,
    /// Whether it is a new password, which the user must enter twice.
    pub(crate) is_new: bool,
}

impl PasswordRequest<'_> {
    /// Reads the password from the first of: the flag, the environment, a prompt.
    ///
    /// # Errors
    /// A `UsageError` that names the flag, the variable or the file, or an error of the prompt.
    pub(crate) fn read(&self, prompter: &Prompter) -> Result<SecretString, PromptError> {
        if let Some(password) = self.read_flag(prompter)? {
            return Ok(password);
        }
        match self.read_environment(prompter)? {
            Some(password) => Ok(password),
            None => self.prompt(prompter),
        }
    }

    /// Reads the password from the file that the flag names, if the flag is set.
    ///
    /// # Errors
    /// As for [`PasswordRequest::read`].
    pub(crate) fn read_flag(&self, prompter: &Prompter) -> Result<Option<SecretString>, PromptError> {
        self.file.map(|path| from_file(self.flag, path, prompter)).transpose()
    }

    /// Reads the password from the environment variables, if one of them is set.
    ///
    /// # Errors
    /// As for [`PasswordRequest::read`].
    pub(crate) fn read_environment(&self, prompter: &Prompter) -> Result<Option<SecretString>, PromptError> {
        if let Some(password) = variable(self.variable)? {
            return Ok(Some(SecretString::from(password)));
        }
        if let Some(name) = self.file_variable
            && let Some(path) = variable(name)?
        {
            return from_file(name, Path::new(&path), prompter).map(Some);
        }
        Ok(None)
    }

    /// Prompts for the password.
    ///
    /// # Errors
    /// A `UsageError` that says how to set the password if there is no terminal, or an error of the prompt.
    pub(crate) fn prompt(&self, prompter: &Prompter) -> Result<SecretString, PromptError> {
        if prompter.is_interactive() {
            return prompter.password(self.what, self.is_new);
        }
        let hint = format!("set {}, or pass {} FILE (- reads stdin)", self.variable, self.flag);
        Err(UsageError::new(format!("the {} is missing", self.what)).hint(hint).into())
    }
}

fn from_file(origin: &str, path: &Path, prompter: &Prompter) -> Result<SecretString, PromptError> {
    let shown = path.display();
    let bytes = if path == Path::new("-") {
        prompter.stdin(origin)?
    } else {
        text_file::read(path).map_err(|e| UsageError::new(format!("{origin}: cannot read {shown}: {e}")))?
    };
    let password = parse(&SecretSlice::from(bytes));
    Ok(password.map_err(|why| UsageError::new(format!("{origin}: {shown} {why}")))?)
}

/// Returns the first line of the output of a command, where password managers print the password.
///
/// # Errors
/// The reason as a predicate, without quoting the output: `is empty`.
pub(crate) fn parse_first_line(bytes: &SecretSlice<u8>) -> Result<SecretString, &'static str> {
    let line = bytes.expose_secret().split(|byte| *byte == b'\n').next().unwrap_or_default();
    parse(&SecretSlice::from(line.to_vec()))
}

/// Returns the content of a file that contains only the password. A trailing line ending is removed.
///
/// # Errors
/// The reason as a predicate, without quoting the file: `has more than one line`.
pub(crate) fn parse(bytes: &SecretSlice<u8>) -> Result<SecretString, &'static str> {
    let bytes = bytes.expose_secret();
    if bytes.len() > MAX_LEN {
        return Err("is too long for a password");
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "is not text")?;
    let line = text.strip_suffix('\n').unwrap_or(text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    match line {
        "" => Err("is empty"),
        _ if line.contains(['\n', '\r']) => Err("has more than one line"),
        _ if line.chars().any(char::is_control) => Err("is not text"),
        _ => Ok(SecretString::from(line)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, &'static str> {
        parse(&SecretSlice::from(bytes.to_vec())).map(|s| s.expose_secret().to_owned())
    }

    #[test]
    fn password_is_one_line_without_its_line_ending() {
        assert_eq!(read(b"hunter2\n"), Ok("hunter2".to_owned()));
        assert_eq!(read(b" hunter2 \r\n"), Ok(" hunter2 ".to_owned()));
        assert_eq!(read(b""), Err("is empty"));
        assert_eq!(read(b"\n"), Err("is empty"));
        assert_eq!(read(b"a\nb\n"), Err("has more than one line"));
        assert_eq!(read(b"\xff\xfe"), Err("is not text"));
        assert_eq!(read(b"a\0b"), Err("is not text"));
        assert_eq!(read(&[b'a'; 5000]), Err("is too long for a password"));
        let first =
            |bytes: &[u8]| parse_first_line(&SecretSlice::from(bytes.to_vec())).map(|s| s.expose_secret().to_owned());
        assert_eq!(first(b"hunter2\r\nuser: admin\n"), Ok("hunter2".to_owned()));
        assert_eq!(first(b"\nhunter2"), Err("is empty"));
    }
}
