//! The passwords of a cluster file, read from where the file says.

use std::collections::HashMap;
use std::path::Path;

use secrecy::{SecretSlice, SecretString};

use super::spec::{Access, SecretField, SecretSource, Spec};
use crate::platform::text_file;
use crate::prompt::{PromptError, Prompter};
use crate::settings::environment::variable;
use crate::settings::password;
use crate::settings::password_command::PasswordCommand;
use crate::usage_error::UsageError;

/// The hint after passwords that are missing.
const SOURCES: &str =
    r#"set the variable, or give the password in the file as {"file": "PATH"} or {"command": "pass show NAME"}"#;

/// Passwords by their path in the file.
#[derive(Debug, Clone, Default)]
pub struct Secrets(HashMap<String, SecretString>);

/// A password of the file.
struct Password<'a> {
    field: &'a SecretField,
    /// What it is, for prompts: `password of root on kvm-01`.
    what: String,
    /// The variable that holds it if the file does not have it.
    variable: &'a str,
    /// Whether a prompt asks for it twice.
    is_new: bool,
}

/// Passwords that are in a variable that is not set: they are prompted for, or missing.
struct Unset<'a> {
    variable: &'a str,
    /// Those with the same `{env: NAME}`, or one that the file does not have.
    passwords: Vec<&'a Password<'a>>,
}

impl Secrets {
    /// The password at this path of the file; `None` if it was not read.
    pub(crate) fn get(&self, path: &str) -> Option<&SecretString> {
        self.0.get(path)
    }

    /// Reads the passwords at these paths of the file that were not read before. Relative paths of files start at `folder`. At a
    /// terminal it prompts for those that are in a variable that is not set.
    ///
    /// # Errors
    /// `UsageError` with every password that is missing or cannot be read; that of a prompt.
    pub fn read(
        &mut self,
        spec: &Spec,
        wanted: &[&str],
        folder: &Path,
        prompter: &Prompter,
    ) -> Result<(), PromptError> {
        let mut passwords = all(spec);
        passwords.retain(|password| {
            let path = password.field.path.as_str();
            wanted.contains(&path) && !self.0.contains_key(path)
        });
        let (mut unset, mut problems): (Vec<Unset<'_>>, Vec<String>) = Default::default();
        for password in &passwords {
            match password.read(folder) {
                Ok(Some(secret)) => drop(self.0.insert(password.field.path.clone(), secret)),
                Ok(None) => Unset::add(&mut unset, password),
                Err(problem) => problems.push(problem),
            }
        }
        let missing = !prompter.is_interactive() && !unset.is_empty();
        if missing {
            problems.extend(unset.iter().map(Unset::problem));
        }
        if !problems.is_empty() {
            let error = UsageError::new(problems.join("\n  "));
            return Err(if missing { error.hint(SOURCES) } else { error }.into());
        }
        for unset in unset {
            let secret = unset.prompt(prompter)?;
            self.0.extend(unset.passwords.iter().map(|password| (password.field.path.clone(), secret.clone())));
        }
        Ok(())
    }
}

/// The paths of the passwords that the file itself has.
pub(crate) fn plain_passwords(spec: &Spec) -> Vec<&str> {
    let plain = |password: &Password<'_>| matches!(password.field.source, SecretSource::Plain(_));
    all(spec).into_iter().filter(plain).map(|password| password.field.path.as_str()).collect()
}

/// All passwords of a file.
fn all(spec: &Spec) -> Vec<Password<'_>> {
    let hypervisor = |field, username: &str, server: &str| Password {
        field,
        what: format!("password of {username} on {server}"),
        variable: "DEPLOY_CLI_HYPERVISOR_PASSWORD",
        is_new: false,
    };
    let mut all = Vec::new();
    all.extend(spec.vcenter.iter().map(|vcenter| hypervisor(&vcenter.password, &vcenter.username, &vcenter.hostname)));
    all.extend(spec.hosts.iter().filter_map(|host| match &host.access {
        Access::Account { username, password } => Some(hypervisor(password, username, &host.name)),
        Access::Vcenter(_) | Access::Known => None,
    }));
    all.push(Password {
        field: &spec.cluster.admin_password,
        what: format!("ONTAP password of cluster {}", spec.cluster.name),
        variable: "DEPLOY_CLI_ONTAP_PASSWORD",
        is_new: true,
    });
    all
}

impl Password<'_> {
    /// The password; `None` if its variable is not set. An error has the path and what is wrong, but no password.
    fn read(&self, folder: &Path) -> Result<Option<SecretString>, String> {
        let at = |why: String| format!("{}: {why}", self.field.path);
        let from_variable = |name: &str| match variable(name) {
            Ok(value) => Ok(value.map(SecretString::from)),
            Err(error) => Err(at(error.to_string())),
        };
        match &self.field.source {
            SecretSource::Plain(password) => Ok(Some(password.clone())),
            SecretSource::Env(name) => from_variable(name),
            SecretSource::Absent => from_variable(self.variable),
            SecretSource::File(path) => {
                let path = folder.join(path);
                let bytes = text_file::read(&path).map_err(|e| at(format!("cannot read {}: {e}", path.display())))?;
                let password = password::parse(&SecretSlice::from(bytes));
                password.map(Some).map_err(|why| at(format!("{} {why}", path.display())))
            }
            SecretSource::Command(command) => {
                let password = PasswordCommand::Line(command.clone()).run(&self.field.path);
                password.map(Some).map_err(|error| error.to_string())
            }
        }
    }
}

impl<'a> Unset<'a> {
    fn add(all: &mut Vec<Self>, password: &'a Password<'a>) {
        if let SecretSource::Env(name) = &password.field.source {
            match all.iter_mut().find(|unset| unset.is_in_file() && unset.variable == name) {
                Some(unset) => unset.passwords.push(password),
                None => all.push(Self { variable: name, passwords: vec![password] }),
            }
        } else {
            all.push(Self { variable: password.variable, passwords: vec![password] });
        }
    }

    /// Whether the file names the variable.
    fn is_in_file(&self) -> bool {
        self.passwords.iter().all(|password| matches!(password.field.source, SecretSource::Env(_)))
    }

    /// `hosts[0].password, hosts[1].password: the variable HOST_PASSWORD is not set`.
    fn problem(&self) -> String {
        let paths: Vec<&str> = self.passwords.iter().map(|password| password.field.path.as_str()).collect();
        let (paths, variable) = (paths.join(", "), self.variable);
        match self.passwords.as_slice() {
            [only] if !self.is_in_file() => format!("{paths}: the {} is missing: {variable} is not set", only.what),
            _ => format!("{paths}: the variable {variable} is not set"),
        }
    }

    fn prompt(&self, prompter: &Prompter) -> Result<SecretString, PromptError> {
        let mut question = self.passwords.first().map(|password| password.what.clone()).unwrap_or_default();
        if let [_, others @ ..] = self.passwords.as_slice()
            && !others.is_empty()
        {
            question += &format!(" and {} more", others.len());
        }
        if self.is_in_file() {
            question += &format!(" ({} is not set)", self.variable);
        }
        prompter.password(&question, self.passwords.iter().any(|password| password.is_new))
    }
}
