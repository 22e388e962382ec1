//! Which server is meant, as whom, trusted how; and where each of these was said.
//!
//! The command line beats the environment, and that beats the configuration file. A profile speaks of one server only: it
//! gives nothing to another. Neither does an environment that names one server, where the command line chose a profile of
//! another.

use std::fmt;
use std::path::{Path, PathBuf};

use super::Flags;
use super::config::{self, Config};
use super::environment::{flag_or, switch, variable};
use super::password::PasswordRequest;
use super::profile::{Profile, SavedPassword, SavedTrust, StoreKind};
use crate::deploy::Endpoint;
use crate::usage_error::UsageError;

/// Where a value was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// By this flag.
    Flag(&'static str),
    /// By this variable.
    Variable(&'static str),
    /// In the chosen profile.
    Profile(ProfileName),
    /// Nowhere: it is what it is where nobody says otherwise.
    Default,
}

/// A profile, and the file it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileName {
    /// Its name.
    pub name: String,
    /// The configuration file.
    pub file: PathBuf,
}

impl fmt::Display for ProfileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "profile {} ({})", self.name, self.file.display())
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) | Self::Variable(name) => f.write_str(name),
            Self::Profile(profile) => profile.fmt(f),
            Self::Default => f.write_str("default"),
        }
    }
}

/// Where the password will come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PasswordSource {
    /// `--password-file`.
    Flag,
    /// `DEPLOY_CLI_PASSWORD` or `DEPLOY_CLI_PASSWORD_FILE`.
    Variable(&'static str),
    /// The profile's `password_command`.
    Command,
    /// Where `login` put it.
    Kept(StoreKind),
    /// The person at the terminal, or nowhere.
    Asked,
}

/// The server that is meant, and all that is said of it but the password.
#[derive(Debug, Clone)]
pub struct Server {
    /// Where it is.
    pub endpoint: Endpoint,
    /// Who said so.
    pub endpoint_from: Source,
    /// The account.
    pub username: String,
    /// Who said so.
    pub username_from: Source,
    /// Whose certificate is trusted.
    pub trust: SavedTrust,
    /// Who said so.
    pub trust_from: Source,
    /// Where the password comes from.
    pub password: PasswordSource,
    /// The chosen profile, if one is in use.
    pub profile: Option<(ProfileName, Profile)>,
    /// Whether the environment speaks of another server, so that its account, password and trust are not for this one.
    pub environment_set_aside: bool,
}

/// The URL and the profile that were chosen, before all else is looked at.
struct Choice {
    endpoint: Endpoint,
    from: Source,
    profile: Option<(ProfileName, Profile)>,
    environment_set_aside: bool,
}

impl Server {
    /// Gathers what is said by flags, environment and profile. Nothing is asked, sent or run.
    ///
    /// # Errors
    /// [`UsageError`] naming what is wrong or missing.
    pub fn of(flags: &Flags) -> Result<Self, UsageError> {
        let choice = choose(flags)?;
        let environment = Environment { set_aside: choice.environment_set_aside };
        let saved = choice.profile.as_ref();
        let from_profile = || saved.map_or(Source::Default, |(name, _)| Source::Profile(name.clone()));

        let (username, username_from) = match environment.username(flags)? {
            Some(said) => said,
            None => match saved.and_then(|(_, p)| p.username.clone()) {
                Some(name) => (name, from_profile()),
                None => (ADMIN.to_owned(), Source::Default),
            },
        };
        let (trust, trust_from) = match environment.trust(flags)? {
            Some(said) => said,
            None => match saved.map(|(_, p)| p.trust.clone()) {
                Some(trust) if trust != SavedTrust::System => (trust, from_profile()),
                _ => (SavedTrust::System, Source::Default),
            },
        };
        // A saved password is that of its own account.
        let fits = |p: &Profile| p.username.as_deref().unwrap_or(ADMIN) == username;
        let password = match environment.password(flags)? {
            Some(source) => source,
            None => match saved.filter(|(_, p)| fits(p)).map(|(_, p)| &p.password) {
                Some(SavedPassword::Command(_)) => PasswordSource::Command,
                Some(SavedPassword::Kept(keep)) => PasswordSource::Kept(*keep),
                Some(SavedPassword::Asked) | None => PasswordSource::Asked,
            },
        };
        Ok(Self {
            endpoint: choice.endpoint,
            endpoint_from: choice.from,
            username,
            username_from,
            trust,
            trust_from,
            password,
            profile: choice.profile,
            environment_set_aside: choice.environment_set_aside,
        })
    }

    /// Who said whom to trust, for errors.
    pub fn trust_said_by(&self) -> String {
        match &self.trust_from {
            Source::Profile(name) => format!("cacert of {name}"),
            other => other.to_string(),
        }
    }
}

/// The account where none is named (D S R C).
pub const ADMIN: &str = "admin";

/// Whether a text can be a user name of basic authentication.
///
/// # Errors
/// One clause that says why not.
pub fn check_username(name: &str) -> Result<(), String> {
    if name.is_empty() || name.contains(':') || name.chars().any(char::is_control) {
        return Err(format!("{name:?} cannot be a user name: it is empty or has a colon in it"));
    }
    Ok(())
}

/// The password of the account on the server.
pub fn password_request<'a>(what: &'a str, flags: &'a Flags) -> PasswordRequest<'a> {
    PasswordRequest {
        what,
        flag: "--password-file",
        file: flags.password_file.as_deref(),
        variable: "DEPLOY_CLI_PASSWORD",
        file_variable: Some("DEPLOY_CLI_PASSWORD_FILE"),
        is_new: false,
    }
}

/// The variables that speak of a server, unless it is another one that they speak of.
pub struct Environment {
    /// Whether they are not for the server at hand.
    pub set_aside: bool,
}

impl Environment {
    /// As it is for a server that the command line chose.
    ///
    /// # Errors
    /// When a variable is not UTF-8.
    pub fn about(endpoint: &Endpoint) -> Result<Self, UsageError> {
        let named = variable("DEPLOY_CLI_URL")?;
        let same = |url: String| url.parse::<Endpoint>().is_ok_and(|e| e.origin() == endpoint.origin());
        Ok(Self { set_aside: named.is_some_and(|url| !same(url)) })
    }

    fn variable(&self, name: &str) -> Result<Option<String>, UsageError> {
        if self.set_aside { Ok(None) } else { variable(name) }
    }

    /// The account, where flags or environment name one.
    ///
    /// # Errors
    /// When it cannot be one.
    pub fn username(&self, flags: &Flags) -> Result<Option<(String, Source)>, UsageError> {
        let said = match &flags.username {
            Some(name) => Some((name.clone(), Source::Flag("--username"))),
            None => self.variable("DEPLOY_CLI_USERNAME")?.map(|name| (name, Source::Variable("DEPLOY_CLI_USERNAME"))),
        };
        if let Some((name, _)) = &said {
            check_username(name).map_err(UsageError::new)?;
        }
        Ok(said)
    }

    /// Where flags or environment have the password, if they do.
    fn password(&self, flags: &Flags) -> Result<Option<PasswordSource>, UsageError> {
        if flags.password_file.is_some() {
            return Ok(Some(PasswordSource::Flag));
        }
        for name in ["DEPLOY_CLI_PASSWORD", "DEPLOY_CLI_PASSWORD_FILE"] {
            if self.variable(name)?.is_some() {
                return Ok(Some(PasswordSource::Variable(name)));
            }
        }
        Ok(None)
    }

    /// Whom to trust. The flags decide where any of them speaks of it, else the environment.
    ///
    /// # Errors
    /// When two contradict each other, or one makes no sense.
    pub fn trust(&self, flags: &Flags) -> Result<Option<(SavedTrust, Source)>, UsageError> {
        let by_flag = flags.insecure || flags.cacert.is_some() || flags.fingerprint.is_some();
        let (insecure, cacert, fingerprint, names, source): (_, _, _, _, fn(&'static str) -> Source) = if by_flag {
            let names = ["--insecure", "--cacert", "--fingerprint"];
            (flags.insecure, flags.cacert.clone(), flags.fingerprint.clone(), names, Source::Flag)
        } else {
            let names = ["DEPLOY_CLI_INSECURE", "DEPLOY_CLI_CACERT", "DEPLOY_CLI_FINGERPRINT"];
            let insecure = !self.set_aside && switch(names[0])?;
            let cacert = self.variable(names[1])?.map(PathBuf::from);
            (insecure, cacert, self.variable(names[2])?, names, Source::Variable)
        };
        match (insecure, cacert, fingerprint) {
            (false, None, None) => Ok(None),
            (true, None, None) => Ok(Some((SavedTrust::Insecure, source(names[0])))),
            (false, Some(file), None) => {
                let file = std::path::absolute(&file).unwrap_or(file);
                Ok(Some((SavedTrust::Cacert(file), source(names[1]))))
            }
            (false, None, Some(print)) => match print.parse() {
                Ok(print) => Ok(Some((SavedTrust::Pin(print), source(names[2])))),
                Err(why) => Err(UsageError::new(format!("{}: {why}", names[2]))),
            },
            _ => Err(UsageError::new(format!("give only one of {}", names.join(", ")))),
        }
    }
}

/// The server: by the command line, else by the environment, else the current profile of the configuration file.
fn choose(flags: &Flags) -> Result<Choice, UsageError> {
    const FLAGS: [&str; 2] = ["--url", "--profile"];
    const VARIABLES: [&str; 2] = ["DEPLOY_CLI_URL", "DEPLOY_CLI_PROFILE"];
    if flags.profile.is_some() || flags.url.is_some() {
        let read = |url: &String| url.parse::<Endpoint>().map_err(|e| UsageError::new(format!("--url: {e}")));
        let url = flags.url.as_ref().map(read).transpose()?;
        return match (url, flags.profile.as_deref()) {
            (Some(url), Some(name)) => both(url, FLAGS, name),
            (None, Some(name)) => {
                let (name, profile) = named(FLAGS[1], name)?;
                let set_aside = Environment::about(&profile.endpoint)?.set_aside;
                Ok(by_profile(name, profile, set_aside))
            }
            (Some(url), None) => {
                let known = variable(VARIABLES[1])?.map(|name| named(VARIABLES[1], &name)).transpose()?;
                let profile = known.filter(|(_, profile)| profile.endpoint.origin() == url.origin());
                Ok(Choice { endpoint: url, from: Source::Flag(FLAGS[0]), profile, environment_set_aside: false })
            }
            (None, None) => Err(no_server()),
        };
    }
    match (flag_or::<Endpoint>("--url", None, VARIABLES[0])?, variable(VARIABLES[1])?) {
        (Some(url), Some(name)) => both(url, VARIABLES, &name),
        (Some(endpoint), None) => {
            let from = Source::Variable(VARIABLES[0]);
            Ok(Choice { endpoint, from, profile: None, environment_set_aside: false })
        }
        (None, Some(name)) => named(VARIABLES[1], &name).map(|(name, profile)| by_profile(name, profile, false)),
        (None, None) => {
            let config = match config::place() {
                Ok(path) => Config::read(&path)?,
                Err(_) => return Err(no_server()),
            };
            let Some(name) = &config.current else {
                return Err(if config.profiles.is_empty() { no_server() } else { no_current(&config.path) });
            };
            let profile = config.profile("current", name)?.clone();
            Ok(by_profile(ProfileName { name: name.clone(), file: config.path }, profile, false))
        }
    }
}

/// A URL and a profile, said in one breath: they must mean the same server.
fn both(url: Endpoint, [url_by, profile_by]: [&'static str; 2], name: &str) -> Result<Choice, UsageError> {
    let (name, profile) = named(profile_by, name)?;
    if profile.endpoint.origin() != url.origin() {
        let wrong = format!("{profile_by} names {}, and {url_by} {url}: these are two servers", profile.endpoint);
        return Err(UsageError::new(wrong).hint("give only one of the two"));
    }
    let from = if url_by.starts_with('-') { Source::Flag(url_by) } else { Source::Variable(url_by) };
    Ok(Choice { endpoint: url, from, profile: Some((name, profile)), environment_set_aside: false })
}

fn by_profile(name: ProfileName, profile: Profile, environment_set_aside: bool) -> Choice {
    let from = Source::Profile(name.clone());
    Choice { endpoint: profile.endpoint.clone(), from, profile: Some((name, profile)), environment_set_aside }
}

/// A profile that `from` names.
fn named(from: &str, name: &str) -> Result<(ProfileName, Profile), UsageError> {
    let config = Config::read(&config::place()?)?;
    let profile = config.profile(from, name)?.clone();
    Ok((ProfileName { name: name.to_owned(), file: config.path }, profile))
}

fn no_server() -> UsageError {
    UsageError::new("no server is named").hint(
        "deploy-cli login URL saves one; or set --url or DEPLOY_CLI_URL; to try it without an appliance: deploy-cli \
         simulator exec -- sh",
    )
}

fn no_current(file: &Path) -> UsageError {
    UsageError::new(format!("no server is named, and no profile of {} is the current one", file.display()))
        .hint("choose one with deploy-cli profile use NAME, or name it with --profile")
}
