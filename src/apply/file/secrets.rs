//! The passwords of a cluster file, fetched from where the file says.

use std::collections::HashMap;
use std::path::Path;

use secrecy::{SecretSlice, SecretString};

use super::spec::{Access, SecretField, SecretSource, Spec};
use crate::prompt::{PromptError, Prompter};
use crate::settings::environment::variable;
use crate::settings::password::{self, PasswordRequest};
use crate::settings::password_command::PasswordCommand;
use crate::usage_error::UsageError;

/// Passwords by their place in the file.
#[derive(Debug, Default)]
pub struct Secrets(HashMap<String, SecretString>);

/// A secret of the file, what it is for people, and the variable that may hold it where the file leaves it out.
struct Known<'a> {
    secret: &'a SecretField,
    what: String,
    variable: &'static str,
    is_new: bool,
}

impl Secrets {
    /// The password at this place of the file, if it was fetched.
    pub(crate) fn get(&self, path: &str) -> Option<&SecretString> {
        self.0.get(path)
    }
}

fn all(spec: &Spec) -> Vec<Known<'_>> {
    let hypervisor = "DEPLOY_CLI_HYPERVISOR_PASSWORD";
    let mut all = vec![Known {
        secret: &spec.cluster.admin_password,
        what: format!("ONTAP password of cluster {}", spec.cluster.name),
        variable: "DEPLOY_CLI_ONTAP_PASSWORD",
        is_new: true,
    }];
    if let Some(vcenter) = &spec.vcenter {
        let what = format!("password of {} on {}", vcenter.username, vcenter.hostname);
        all.push(Known { secret: &vcenter.password, what, variable: hypervisor, is_new: false });
    }
    for host in &spec.hosts {
        if let Access::Account { username, password } = &host.access {
            let what = format!("password of {username} on {}", host.name);
            all.push(Known { secret: password, what, variable: hypervisor, is_new: false });
        }
    }
    all
}

/// Makes sure, before anything is sent, that each password that the file leaves out can be had.
///
/// # Errors
/// One `UsageError` that names every one that cannot.
pub fn check_available(spec: &Spec, prompter: &Prompter) -> Result<(), UsageError> {
    let mut missing = Vec::new();
    for known in all(spec) {
        let left_out = matches!(known.secret.source, SecretSource::Absent);
        if left_out && !prompter.is_interactive() && variable(known.variable)?.is_none() {
            missing.push(format!("{}: the {} is missing; set {}", known.secret.path, known.what, known.variable));
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let hint = r#"or say in the file where it is: {"env": "NAME"}, {"file": "PATH"} or {"command": "pass show NAME"}"#;
    Err(UsageError::new(missing.join("\n  ")).hint(hint))
}

/// Fetches the passwords at these places of the file; relative paths start at `folder`.
///
/// # Errors
/// `UsageError` naming every one that cannot be had and why; that of a prompt.
pub fn fetch(spec: &Spec, wanted: &[&str], folder: &Path, prompter: &Prompter) -> Result<Secrets, PromptError> {
    let mut secrets = Secrets::default();
    let mut wrong = Vec::new();
    let known: Vec<Known<'_>> = all(spec).into_iter().filter(|k| wanted.contains(&k.secret.path.as_str())).collect();
    let (ask, get): (Vec<_>, Vec<_>) = known.into_iter().partition(|k| matches!(k.secret.source, SecretSource::Absent));
    for known in get {
        match one(&known.secret.source, folder, &known.secret.path) {
            Ok(password) => drop(secrets.0.insert(known.secret.path.clone(), password)),
            Err(why) => wrong.push(why.to_string()),
        }
    }
    if !wrong.is_empty() {
        return Err(UsageError::new(wrong.join("\n  ")).into());
    }
    for known in ask {
        let password = PasswordRequest {
            what: &known.what,
            flag: &known.secret.path,
            file: None,
            variable: known.variable,
            file_variable: None,
            is_new: known.is_new,
        }
        .read(prompter)?;
        secrets.0.insert(known.secret.path.clone(), password);
    }
    Ok(secrets)
}

fn one(source: &SecretSource, folder: &Path, at: &str) -> Result<SecretString, UsageError> {
    let wrong = |why: String| UsageError::new(format!("{at}: {why}"));
    match source {
        SecretSource::Plain(password) => Ok(password.clone()),
        SecretSource::Env(name) => match variable(name)? {
            Some(password) => Ok(SecretString::from(password)),
            None => Err(wrong(format!("the variable {name} is not set"))),
        },
        SecretSource::File(path) => {
            let path = folder.join(path);
            let bytes = std::fs::read(&path).map_err(|e| wrong(format!("cannot read {}: {e}", path.display())))?;
            let bytes = SecretSlice::from(bytes);
            password::parse(&bytes).map_err(|why| wrong(format!("{} {why}", path.display())))
        }
        SecretSource::Command(command) => PasswordCommand::Line(command.clone()).run(at),
        SecretSource::Absent => Err(wrong("it was left out".to_owned())),
    }
}
