//! Passwords: from a file, stdin, the environment or a prompt; never from an argument.

use std::path::Path;

use secrecy::{SecretSlice, SecretString};

use super::environment::variable;
use super::{Prompter, UsageError};

/// No password is longer; a file that is, is the wrong file.
const LONGEST: usize = 4096;

/// One password and the places where it may be.
pub struct Secret<'a> {
    /// For people: `password of admin on https://deploy`.
    pub what: &'a str,
    /// The flag that names a file.
    pub flag: &'a str,
    /// The file it named.
    pub file: Option<&'a Path>,
    /// The variable that holds the password itself.
    pub variable: &'a str,
    /// The variable that names a file.
    pub file_variable: Option<&'a str>,
    /// Whether it is being set, and should be typed twice.
    pub is_new: bool,
}

impl Secret<'_> {
    /// The password: the flag's file, else the variable, else the variable's file, else the person at the terminal.
    ///
    /// # Errors
    /// [`UsageError`] that names the place, never the password.
    pub fn read(&self, prompter: &Prompter) -> anyhow::Result<SecretString> {
        match self.by_flag(prompter)? {
            Some(password) => Ok(password),
            None => match self.by_variable(prompter)? {
                Some(password) => Ok(password),
                None => self.ask(prompter),
            },
        }
    }

    /// From the flag's file.
    ///
    /// # Errors
    /// [`UsageError`], as for all of these.
    pub fn by_flag(&self, prompter: &Prompter) -> anyhow::Result<Option<SecretString>> {
        self.file.map(|path| from_file(self.flag, path, prompter)).transpose()
    }

    /// From the environment.
    ///
    /// # Errors
    /// [`UsageError`], as for all of these.
    pub fn by_variable(&self, prompter: &Prompter) -> anyhow::Result<Option<SecretString>> {
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

    /// From the person at the terminal, if there is one.
    ///
    /// # Errors
    /// [`UsageError`] that says where it may be put.
    pub fn ask(&self, prompter: &Prompter) -> anyhow::Result<SecretString> {
        if prompter.is_interactive() {
            return prompter.password(self.what, self.is_new);
        }
        Err(UsageError::new(format!("the {} is missing", self.what))
            .hint(format!("set {}, or name a file with {} (- is stdin)", self.variable, self.flag))
            .into())
    }
}

fn from_file(from: &str, path: &Path, prompter: &Prompter) -> anyhow::Result<SecretString> {
    let shown = path.display();
    let bytes = if path == Path::new("-") {
        prompter.stdin(from)?
    } else {
        std::fs::read(path).map_err(|e| UsageError::new(format!("{from}: cannot read {shown}: {e}")))?
    };
    let bytes = SecretSlice::from(bytes);
    line(&bytes).map_err(|why| UsageError::new(format!("{from}: {shown} {why}")).into())
}

/// The first line of what a command printed, where password managers have the password.
///
/// # Errors
/// One clause about what it printed.
pub fn first_line(bytes: &SecretSlice<u8>) -> Result<SecretString, &'static str> {
    use secrecy::ExposeSecret;
    let line = bytes.expose_secret().split(|byte| *byte == b'\n').next().unwrap_or_default();
    self::line(&SecretSlice::from(line.to_vec()))
}

/// The one line of a password file.
///
/// # Errors
/// A clause that says what is wrong with it, never its content.
pub fn line(bytes: &SecretSlice<u8>) -> Result<SecretString, &'static str> {
    use secrecy::ExposeSecret;
    let bytes = bytes.expose_secret();
    if bytes.len() > LONGEST {
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
    use secrecy::ExposeSecret;

    fn read(bytes: &[u8]) -> Result<String, &'static str> {
        line(&SecretSlice::from(bytes.to_vec())).map(|s| s.expose_secret().to_owned())
    }

    #[test]
    fn a_password_file_holds_one_line() {
        assert_eq!(read(b"hunter2\n"), Ok("hunter2".to_owned()));
        assert_eq!(read(b" hunter2 \r\n"), Ok(" hunter2 ".to_owned()));
        assert_eq!(read(b""), Err("is empty"));
        assert_eq!(read(b"\n"), Err("is empty"));
        assert_eq!(read(b"a\nb\n"), Err("has more than one line"));
        assert_eq!(read(b"\xff\xfe"), Err("is not text"));
        assert_eq!(read(b"a\0b"), Err("is not text"));
        assert_eq!(read(&[b'a'; 5000]), Err("is too long for a password"));
        let first = |bytes: &[u8]| first_line(&SecretSlice::from(bytes.to_vec())).map(|s| s.expose_secret().to_owned());
        assert_eq!(first(b"hunter2\r\nuser: admin\n"), Ok("hunter2".to_owned()));
        assert_eq!(first(b"\nhunter2"), Err("is empty"));
    }
}
