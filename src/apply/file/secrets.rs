//! The passwords of a cluster file, read from where the file says.

use std::collections::{BTreeSet, HashMap};
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

/// So many places in several files are named for a variable that is not set.
const FEW: usize = 4;

/// Passwords by their path in the file.
#[derive(Debug, Clone, Default)]
pub struct Secrets(HashMap<String, SecretString>);

/// A file of whose passwords some are needed.
pub(crate) struct Needed<'a> {
    /// The file.
    pub(crate) spec: &'a Spec,
    /// The paths of the passwords.
    pub(crate) paths: Vec<&'a str>,
    /// Relative paths of files start here.
    pub(crate) folder: &'a Path,
    /// What messages call the file, if there are several.
    pub(crate) name: Option<String>,
}

/// A password of a file.
struct Password<'a> {
    /// The number of the file.
    file: usize,
    field: &'a SecretField,
    /// Where it is, for messages: `vcenter.password`, or `bern.yaml: vcenter.password`.
    place: String,
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
    /// Those with the same `{env: NAME}`, or those that files do not have and that are the same for a user.
    passwords: Vec<&'a Password<'a>>,
}

/// The output of commands that were run already, or why they failed.
type Commands = HashMap<String, Result<SecretString, String>>;

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
        let needed = Needed { spec, paths: wanted.to_vec(), folder, name: None };
        read_all(&[needed], std::slice::from_mut(self), prompter)
    }
}

/// Reads the passwords of files, as [`Secrets::read`] does. A variable is prompted for once, and a command runs once.
///
/// # Errors
/// As for [`Secrets::read`].
pub(crate) fn read_all(files: &[Needed<'_>], secrets: &mut [Secrets], prompter: &Prompter) -> Result<(), PromptError> {
    let passwords: Vec<Password<'_>> = files.iter().enumerate().flat_map(|(n, file)| needed(n, file)).collect();
    let (mut unset, mut problems): (Vec<Unset<'_>>, Vec<String>) = Default::default();
    let mut commands = Commands::new();
    for password in &passwords {
        let path = &password.field.path;
        if secrets[password.file].0.contains_key(path) {
            continue;
        }
        match password.read(files[password.file].folder, &mut commands) {
            Ok(Some(secret)) => drop(secrets[password.file].0.insert(path.clone(), secret)),
            Ok(None) => Unset::add(&mut unset, password),
            // A command that failed is named once.
            Err(problem) if problems.contains(&problem) => {}
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
        for password in &unset.passwords {
            secrets[password.file].0.insert(password.field.path.clone(), secret.clone());
        }
    }
    Ok(())
}

/// The needed passwords of the file with this number.
fn needed<'a>(n: usize, file: &'a Needed<'a>) -> Vec<Password<'a>> {
    let mut passwords = all(file.spec);
    passwords.retain(|password| file.paths.contains(&password.field.path.as_str()));
    for password in &mut passwords {
        password.file = n;
        if let Some(name) = &file.name {
            password.place = format!("{name}: {}", password.place);
        }
    }
    passwords
}

/// The paths of the passwords that the file itself has.
pub(crate) fn plain_passwords(spec: &Spec) -> Vec<&str> {
    let plain = |password: &Password<'_>| matches!(password.field.source, SecretSource::Plain(_));
    all(spec).into_iter().filter(plain).map(|password| password.field.path.as_str()).collect()
}

/// The password of an account on a hypervisor or a vCenter.
fn hypervisor<'a>(field: &'a SecretField, username: &str, server: &str) -> Password<'a> {
    Password {
        file: 0,
        place: field.path.clone(),
        field,
        what: format!("password of {username} on {server}"),
        variable: "DEPLOY_CLI_HYPERVISOR_PASSWORD",
        is_new: false,
    }
}

/// All passwords of a file.
fn all(spec: &Spec) -> Vec<Password<'_>> {
    let mut all = Vec::new();
    all.extend(spec.vcenter.iter().map(|vcenter| hypervisor(&vcenter.password, &vcenter.username, &vcenter.hostname)));
    all.extend(spec.hosts.iter().filter_map(|host| match &host.access {
        Access::Account { username, password } => Some(hypervisor(password, username, &host.name)),
        Access::Vcenter(_) | Access::Known => None,
    }));
    all.push(Password {
        file: 0,
        place: spec.cluster.admin_password.path.clone(),
        field: &spec.cluster.admin_password,
        what: format!("ONTAP password of cluster {}", spec.cluster.name),
        variable: "DEPLOY_CLI_ONTAP_PASSWORD",
        is_new: true,
    });
    all
}

impl Password<'_> {
    /// The password; `None` if its variable is not set. An error has the path and what is wrong, but no password.
    fn read(&self, folder: &Path, commands: &mut Commands) -> Result<Option<SecretString>, String> {
        let at = |why: String| format!("{}: {why}", self.place);
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
                let run = || PasswordCommand::Line(command.clone()).run(&self.place).map_err(|error| error.to_string());
                commands.entry(command.clone()).or_insert_with(run).clone().map(Some)
            }
        }
    }

    /// Whether a user who is asked for `self` gives `other` as well.
    fn is_asked_with(&self, other: &Self) -> bool {
        match (&self.field.source, &other.field.source) {
            (SecretSource::Env(one), SecretSource::Env(another)) => one == another,
            (SecretSource::Absent, SecretSource::Absent) => {
                // The account on a server, or ONTAP's administrator of clusters in several files.
                self.file != other.file && self.is_new == other.is_new && (self.is_new || self.what == other.what)
            }
            _ => false,
        }
    }
}

impl<'a> Unset<'a> {
    fn add(all: &mut Vec<Self>, password: &'a Password<'a>) {
        match all.iter_mut().find(|unset| unset.passwords.iter().any(|first| first.is_asked_with(password))) {
            Some(unset) => unset.passwords.push(password),
            None => {
                let variable = match &password.field.source {
                    SecretSource::Env(name) => name,
                    _ => password.variable,
                };
                all.push(Self { variable, passwords: vec![password] });
            }
        }
    }

    /// Whether the file names the variable.
    fn is_in_file(&self) -> bool {
        self.passwords.iter().all(|password| matches!(password.field.source, SecretSource::Env(_)))
    }

    /// `hosts[0].password, hosts[1].password: the variable HOST_PASSWORD is not set`. Of many places the first are named.
    fn problem(&self) -> String {
        let mut paths: Vec<String> = self.passwords.iter().map(|password| password.place.clone()).collect();
        let files: BTreeSet<usize> = self.passwords.iter().map(|password| password.file).collect();
        if files.len() > 1 && paths.len() > FEW {
            paths = vec![paths[0].clone(), format!("and {} more", paths.len() - 1)];
        }
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
