//! Reads the configuration file.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml_edit::{Document, Item, TableLike};

use super::password_command::PasswordCommand;
use super::profile::{PasswordSetting, Profile, StoreKind, TrustSetting, check_name, check_username};
use crate::deploy::{Endpoint, Fingerprint};
use crate::platform::{folders, text_file};
use crate::suggest::nearest;
use crate::usage_error::UsageError;

/// The content of the configuration file.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    /// The path of the file.
    pub(crate) path: PathBuf,
    /// The profile that is used unless another one is selected.
    pub(crate) current: Option<String>,
    /// The profiles by name.
    pub(crate) profiles: BTreeMap<String, Profile>,
}

const TOP_LEVEL_KEYS: [&str; 2] = ["current", "profile"];
const PROFILE_KEYS: [&str; 7] =
    ["url", "username", "fingerprint", "cacert", "insecure", "password_command", "password_store"];

/// The path of the configuration file, which need not exist: the value of `DEPLOY_CLI_CONFIG`, or else the one in the
/// platform's folder for configuration.
///
/// # Errors
/// If neither the variable nor a home directory is set.
pub(crate) fn path() -> Result<PathBuf, UsageError> {
    if let Some(path) = std::env::var_os("DEPLOY_CLI_CONFIG").filter(|v| !v.is_empty()) {
        return Ok(PathBuf::from(path));
    }
    let folder = folders::configuration().ok_or_else(|| {
        UsageError::new("cannot locate the configuration file: there is no home directory")
            .hint(format!("set {}, or DEPLOY_CLI_CONFIG to the path of the file", folders::HOME))
    })?;
    Ok(folder.join("deploy-cli").join("config.toml"))
}

impl Config {
    /// Reads the file. A file that does not exist has no profiles.
    ///
    /// # Errors
    /// A message with the file, the line and the key.
    pub(crate) fn read(path: &Path) -> Result<Self, UsageError> {
        let text = match text_file::read_to_string(path) {
            Ok(text) => text,
            Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => String::new(),
            Err(e) => return Err(UsageError::new(format!("cannot read {}: {e}", path.display()))),
        };
        Self::parse(path, &text)
    }

    /// Parses the text of the file.
    ///
    /// # Errors
    /// As for [`Config::read`].
    pub(crate) fn parse(path: &Path, text: &str) -> Result<Self, UsageError> {
        let parser = Parser { path, text };
        let document = Document::parse(text).map_err(|e| parser.error(e.span(), "", e.message()))?;
        let root = document.as_table();
        parser.check_keys(root, "", &TOP_LEVEL_KEYS)?;
        let current = parser.string(root, "", "current")?.filter(|name| !name.is_empty());
        let mut profiles = BTreeMap::new();
        if let Some(item) = root.get("profile") {
            let all = parser.table(root, "profile", item, "profile")?;
            for (name, item) in all.iter() {
                let key = format!("profile.{name}");
                let span = all.key(name).and_then(toml_edit::Key::span);
                check_name(name).map_err(|why| parser.error(span.clone(), "profile", &why))?;
                let table = parser.table(all, &key, item, name)?;
                let profile = ProfileParser { parser: &parser, table, key, span }.parse()?;
                profiles.insert(name.to_owned(), profile);
            }
        }
        if let Some(name) = current.as_ref().filter(|name| !profiles.contains_key(*name)) {
            let span = root.get("current").and_then(Item::span);
            let suggestion = suggestion(name, profiles.keys().map(String::as_str));
            return Err(parser.error(span, "current", &format!("there is no profile {name:?}{suggestion}")));
        }
        Ok(Self { path: path.to_owned(), current, profiles })
    }

    /// Looks up a profile by name. `origin` is the flag, the variable or the key with the name, for errors.
    ///
    /// # Errors
    /// If there is no profile with this name.
    pub(crate) fn profile(&self, origin: &str, name: &str) -> Result<&Profile, UsageError> {
        self.profiles.get(name).ok_or_else(|| {
            let suggestion = suggestion(name, self.profiles.keys().map(String::as_str));
            let hint = match self.profiles.is_empty() {
                true => "deploy-cli login URL saves a server as a profile",
                false => "deploy-cli profile list",
            };
            UsageError::new(format!("{origin}: there is no profile {name:?} in {}{suggestion}", self.path.display()))
                .hint(hint)
        })
    }
}

/// `; did you mean url?` if one of the known names is similar, or else nothing.
fn suggestion<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(given, known).map(|name| format!("; did you mean {name}?")).unwrap_or_default()
}

/// Converts values, with errors that have the file, the line and the key.
struct Parser<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Parser<'_> {
    fn error(&self, span: Option<Range<usize>>, key: &str, why: &str) -> UsageError {
        let before = span.and_then(|s| self.text.get(..s.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let key = if key.is_empty() { String::new() } else { format!("{key}: ") };
        UsageError::new(format!("{}:{line}: {key}{why}", self.path.display()))
    }

    /// Rejects unknown keys, which are probably misspelled.
    fn check_keys(&self, table: &dyn TableLike, prefix: &str, known: &[&str]) -> Result<(), UsageError> {
        for (key, _) in table.iter() {
            if known.contains(&key) {
                continue;
            }
            let span = table.key(key).and_then(toml_edit::Key::span);
            let full = full_key(prefix, key);
            if key == "password" {
                let error = self.error(span, &full, "a password does not belong in this file");
                return Err(error.hint("remove it; deploy-cli login URL saves the password safely"));
            }
            return Err(self.error(span, &full, &format!("unknown key{}", suggestion(key, known.iter().copied()))));
        }
        Ok(())
    }

    fn table<'t>(
        &self,
        parent: &dyn TableLike,
        full: &str,
        item: &'t Item,
        key: &str,
    ) -> Result<&'t dyn TableLike, UsageError> {
        let span = || item.span().or_else(|| parent.key(key).and_then(toml_edit::Key::span));
        item.as_table_like().ok_or_else(|| self.error(span(), full, "expected a table, as in [profile.NAME]"))
    }

    fn string(&self, table: &dyn TableLike, prefix: &str, key: &str) -> Result<Option<String>, UsageError> {
        let Some(item) = table.get(key) else { return Ok(None) };
        match item.as_str() {
            Some(text) => Ok(Some(text.to_owned())),
            None => Err(self.error(item.span(), &full_key(prefix, key), "expected a string in quotes")),
        }
    }
}

fn full_key(prefix: &str, key: &str) -> String {
    if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") }
}

/// Parses one table `[profile.NAME]`.
struct ProfileParser<'a> {
    parser: &'a Parser<'a>,
    table: &'a dyn TableLike,
    /// `profile.NAME`.
    key: String,
    /// The position of the name in the file.
    span: Option<Range<usize>>,
}

impl ProfileParser<'_> {
    fn parse(&self) -> Result<Profile, UsageError> {
        self.parser.check_keys(self.table, &self.key, &PROFILE_KEYS)?;
        let Some(url) = self.string("url")? else {
            return Err(self.parser.error(self.span.clone(), &self.key, "url is missing"));
        };
        let endpoint = url.parse::<Endpoint>().map_err(|e| self.error("url", &e.to_string()))?;
        let username = self.string("username")?;
        if let Some(name) = &username {
            check_username(name).map_err(|why| self.error("username", &why))?;
        }
        Ok(Profile { endpoint, username, trust: self.trust()?, password: self.password()? })
    }

    fn trust(&self) -> Result<TrustSetting, UsageError> {
        let insecure = match self.table.get("insecure") {
            None => false,
            Some(item) => item.as_bool().ok_or_else(|| self.error("insecure", "expected true or false"))?,
        };
        let conflict = |key| Err(self.error(key, "set only one of fingerprint, cacert and insecure"));
        match (self.string("fingerprint")?, self.string("cacert")?, insecure) {
            (None, None, false) => Ok(TrustSetting::System),
            (None, None, true) => Ok(TrustSetting::Insecure),
            (Some(print), None, false) => {
                let print = print.parse::<Fingerprint>();
                print.map(TrustSetting::Pin).map_err(|e| self.error("fingerprint", &e.to_string()))
            }
            (None, Some(file), false) => {
                let folder = self.parser.path.parent().unwrap_or(Path::new(""));
                Ok(TrustSetting::Cacert(folder.join(file)))
            }
            (Some(_), ..) => conflict("fingerprint"),
            (_, Some(_), _) => conflict("cacert"),
        }
    }

    fn password(&self) -> Result<PasswordSetting, UsageError> {
        let store = match self.string("password_store")?.as_deref() {
            None => None,
            Some("keyring") => Some(StoreKind::Keyring),
            Some("file") => Some(StoreKind::File),
            Some(_) => return Err(self.error("password_store", "expected \"keyring\" or \"file\"")),
        };
        match (self.table.get("password_command"), store) {
            (None, None) => Ok(PasswordSetting::Prompt),
            (None, Some(kind)) => Ok(PasswordSetting::Stored(kind)),
            (Some(_), Some(_)) => {
                Err(self.error("password_store", "set only one of password_command and password_store"))
            }
            (Some(item), None) => {
                let why = "expected a shell command or a list of its words, not empty";
                command(item).map(PasswordSetting::Command).ok_or_else(|| self.error("password_command", why))
            }
        }
    }

    fn string(&self, key: &str) -> Result<Option<String>, UsageError> {
        self.parser.string(self.table, &self.key, key)
    }

    fn error(&self, key: &str, why: &str) -> UsageError {
        let span = self.table.get(key).and_then(Item::span);
        self.parser.error(span, &full_key(&self.key, key), why)
    }
}

fn command(item: &Item) -> Option<PasswordCommand> {
    if let Some(line) = item.as_str() {
        return (!line.trim().is_empty()).then(|| PasswordCommand::Line(line.to_owned()));
    }
    let words = item.as_array()?.iter().map(|word| word.as_str().map(str::to_owned));
    let words: Vec<String> = words.collect::<Option<_>>()?;
    words.first().is_some_and(|program| !program.is_empty()).then_some(PasswordCommand::Words(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Config, String> {
        Config::parse(Path::new("/etc/config.toml"), text).map_err(|e| e.to_string())
    }

    #[test]
    fn valid_file_is_parsed() {
        let print = "ab".repeat(32);
        let config = parse(&format!(
            "current = \"lab\"\n[profile.lab]\nurl = \"lab.example.com\"\nusername = \"ci\"\nfingerprint = \"{print}\"\n\
             password_store = \"file\"\n[profile.\"10.0.0.1:8443\"]\nurl = \"10.0.0.1:8443\"\ncacert = \"ca.pem\"\n\
             password_command = [\"pass\", \"show\", \"deploy\"]\n[profile.open]\nurl = \"open\"\ninsecure = true\n"
        ))
        .unwrap();
        assert_eq!(config.current.as_deref(), Some("lab"));
        let lab = &config.profiles["lab"];
        assert_eq!(lab.endpoint.origin(), "https://lab.example.com");
        assert_eq!((lab.username.as_deref(), &lab.password), (Some("ci"), &PasswordSetting::Stored(StoreKind::File)));
        assert!(matches!(lab.trust, TrustSetting::Pin(_)));
        let other = &config.profiles["10.0.0.1:8443"];
        assert_eq!(other.trust, TrustSetting::Cacert("/etc/ca.pem".into()));
        let words = ["pass", "show", "deploy"].map(str::to_owned).to_vec();
        assert_eq!(other.password, PasswordSetting::Command(PasswordCommand::Words(words)));
        assert_eq!(config.profiles["open"].trust, TrustSetting::Insecure);
        let empty = parse("current = \"\"\n").unwrap();
        assert_eq!((empty.current, empty.profiles.len()), (None, 0));
    }

    #[test]
    fn errors_name_line_and_key() {
        let print = "ab".repeat(32);
        for (text, why) in [
            ("[profile.lab]\nur1 = \"x\"", ":2: profile.lab.ur1: unknown key; did you mean url?"),
            ("\n\n[profiles.lab]\nurl = \"x\"", ":3: profiles: unknown key; did you mean profile?"),
            (
                "current = \"lba\"\n[profile.lab]\nurl = \"x\"",
                ":1: current: there is no profile \"lba\"; did you mean lab?",
            ),
            ("# hi\ncurrent = 7", ":2: current: expected a string in quotes"),
            ("[profile.lab]\nusername = \"x\"", ":1: profile.lab: url is missing"),
            ("[profile.lab]\nurl = \"http://x\"", ":2: profile.lab.url: Deploy requires HTTPS"),
            ("[profile.lab]\nurl = \"x\"\nfingerprint = \"12\"", ":3: profile.lab.fingerprint: a SHA-256"),
            ("[profile.lab]\nurl = \"x\"\ninsecure = \"no\"", ":3: profile.lab.insecure: expected true or false"),
            ("[profile.lab]\nurl = \"x\"\nusername = \"a:b\"", ":3: profile.lab.username: invalid user name \"a:b\""),
            (
                "[profile.lab]\nurl = \"x\"\npassword_store = \"x\"",
                ":3: profile.lab.password_store: expected \"keyring\" or",
            ),
            (
                "[profile.lab]\nurl = \"x\"\npassword_command = []",
                ":3: profile.lab.password_command: expected a shell command",
            ),
            (
                "[profile.lab]\nurl = \"x\"\npassword = \"hunter2\"",
                ":3: profile.lab.password: a password does not belong",
            ),
            ("[profile.\"a b\"]\nurl = \"x\"", ":1: profile: invalid profile name \"a b\""),
            ("profile = 3", ":1: profile: expected a table"),
            ("[profile]\nlab = 3", ":2: profile.lab: expected a table"),
            ("[profile.lab]\nurl = \"x", ":2: "),
            ("[profile.lab]\nurl = \"x\"\nurl = \"y\"", ":3: duplicate key"),
            (
                &format!("[profile.lab]\nurl = \"x\"\nfingerprint = \"{print}\"\ninsecure = true"),
                ":3: profile.lab.fingerprint: set only one",
            ),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.starts_with(&format!("/etc/config.toml{why}")), "{text}\n{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_parsed_or_rejected(text in "(?s).{0,200}") {
            let _ = parse(&text);
        }
    }
}
