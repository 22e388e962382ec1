//! The configuration file, read.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use toml_edit::{Document, Item, TableLike};

use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};

use super::profile::{PasswordCommand, Profile, SavedPassword, SavedTrust, StoreKind};
use crate::suggest::nearest;
use crate::usage_error::UsageError;

/// What the file says.
#[derive(Debug, Clone)]
pub struct Config {
    /// The file.
    pub path: PathBuf,
    /// The profile that is used where none is named.
    pub current: Option<String>,
    /// All profiles by name.
    pub profiles: BTreeMap<String, Profile>,
}

const TOP: [&str; 2] = ["current", "profile"];
const KEYS: [&str; 7] = ["url", "username", "fingerprint", "cacert", "insecure", "password_command", "password_store"];

/// Where the file is, whether it is there or not: `DEPLOY_CLI_CONFIG`, else the place that the XDG specification names, on
/// macOS as well, where tools for the terminal are looked for there.
///
/// # Errors
/// When there is neither the variable nor a home.
pub fn place() -> Result<PathBuf, UsageError> {
    if let Some(path) = std::env::var_os("DEPLOY_CLI_CONFIG").filter(|v| !v.is_empty()) {
        return Ok(PathBuf::from(path));
    }
    let xdg = etcetera::base_strategy::Xdg::new().map_err(|_| {
        UsageError::new("there is no home directory to look for a configuration file in")
            .hint("name one with DEPLOY_CLI_CONFIG")
    })?;
    Ok(xdg.config_dir().join("deploy-cli").join("config.toml"))
}

/// Whether a text can name a profile: in a command line, in a message, and in a list.
///
/// # Errors
/// One clause that says why not.
pub fn check_name(name: &str) -> Result<(), String> {
    if name.is_empty() || name.starts_with('-') || name.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(format!("{name:?} cannot name a profile: it is empty, starts with - or has a blank in it"));
    }
    Ok(())
}

/// The names of the profiles, for the completion of a line.
pub fn candidates() -> ArgValueCandidates {
    ArgValueCandidates::new(|| {
        let config = place().ok().and_then(|path| Config::read(&path).ok());
        config.into_iter().flat_map(|config| config.profiles.into_keys().map(CompletionCandidate::new)).collect()
    })
}

impl Config {
    /// Reads the file; one that is not there has no profiles.
    ///
    /// # Errors
    /// [`UsageError`] with file, line and key of what is wrong.
    pub fn read(path: &Path) -> Result<Self, UsageError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            // Not a folder: there is no file below one that is none.
            Err(e) if matches!(e.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => {
                String::new()
            }
            Err(e) => return Err(UsageError::new(format!("cannot read {}: {e}", path.display()))),
        };
        Self::parse(path, &text)
    }

    /// Reads the text of the file.
    ///
    /// # Errors
    /// As for [`Config::read`].
    pub fn parse(path: &Path, text: &str) -> Result<Self, UsageError> {
        let place = Place { path, text };
        let document = Document::parse(text).map_err(|e| place.wrong(e.span(), "", e.message()))?;
        let root = document.as_table();
        place.known(root, "", &TOP)?;
        let current = place.string(root, "", "current")?.filter(|name| !name.is_empty());
        let mut profiles = BTreeMap::new();
        if let Some(item) = root.get("profile") {
            let all = place.table(root, "profile", item, "profile")?;
            for (name, item) in all.iter() {
                let key = format!("profile.{name}");
                let span = all.key(name).and_then(toml_edit::Key::span);
                check_name(name).map_err(|why| place.wrong(span, "profile", &why))?;
                let table = place.table(all, &key, item, name)?;
                profiles.insert(name.to_owned(), place.profile(table, &key, all.key(name))?);
            }
        }
        if let Some(name) = current.as_ref().filter(|name| !profiles.contains_key(*name)) {
            let span = root.get("current").and_then(Item::span);
            let suggestion = suggestion(name, profiles.keys().map(String::as_str));
            return Err(place.wrong(span, "current", &format!("there is no profile {name:?}{suggestion}")));
        }
        Ok(Self { path: path.to_owned(), current, profiles })
    }

    /// A profile by its name; `from` says who named it.
    ///
    /// # Errors
    /// When there is none of this name.
    pub fn profile(&self, from: &str, name: &str) -> Result<&Profile, UsageError> {
        self.profiles.get(name).ok_or_else(|| {
            let suggestion = suggestion(name, self.profiles.keys().map(String::as_str));
            let hint = match self.profiles.is_empty() {
                true => "deploy-cli login URL saves one".to_owned(),
                false => "deploy-cli profile list shows all".to_owned(),
            };
            UsageError::new(format!("{from}: there is no profile {name:?} in {}{suggestion}", self.path.display()))
                .hint(hint)
        })
    }
}

/// `; did you mean url?`, where something is much alike.
fn suggestion<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(given, known).map(|name| format!("; did you mean {name}?")).unwrap_or_default()
}

/// A file and its text, to tell where something in it is wrong.
struct Place<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Place<'_> {
    fn wrong(&self, span: Option<Range<usize>>, key: &str, why: &str) -> UsageError {
        let before = span.and_then(|s| self.text.get(..s.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let key = if key.is_empty() { String::new() } else { format!("{key}: ") };
        UsageError::new(format!("{}:{line}: {key}{why}", self.path.display()))
    }

    /// Refuses keys that mean nothing here: what a typo means must not be guessed.
    fn known(&self, table: &dyn TableLike, prefix: &str, known: &[&str]) -> Result<(), UsageError> {
        for (key, _) in table.iter() {
            if known.contains(&key) {
                continue;
            }
            let span = table.key(key).and_then(toml_edit::Key::span);
            let full = if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") };
            if key == "password" {
                let wrong = self.wrong(span, &full, "a password does not belong in this file");
                return Err(wrong.hint("deploy-cli login URL keeps it safe, and password_command fetches it"));
            }
            return Err(self.wrong(span, &full, &format!("unknown key{}", suggestion(key, known.iter().copied()))));
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
        item.as_table_like().ok_or_else(|| self.wrong(span(), full, "a table is expected, as in [profile.NAME]"))
    }

    fn string(&self, table: &dyn TableLike, prefix: &str, key: &str) -> Result<Option<String>, UsageError> {
        let Some(item) = table.get(key) else { return Ok(None) };
        let full = if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") };
        match item.as_str() {
            Some(text) => Ok(Some(text.to_owned())),
            None => Err(self.wrong(item.span(), &full, "a text in quotes is expected")),
        }
    }

    fn profile(
        &self,
        table: &dyn TableLike,
        prefix: &str,
        head: Option<&toml_edit::Key>,
    ) -> Result<Profile, UsageError> {
        self.known(table, prefix, &KEYS)?;
        let text = |key| self.string(table, prefix, key);
        let wrong =
            |key: &str, why: &str| self.wrong(table.get(key).and_then(Item::span), &format!("{prefix}.{key}"), why);
        let Some(url) = text("url")? else {
            return Err(self.wrong(head.and_then(toml_edit::Key::span), prefix, "url is missing"));
        };
        let endpoint = url.parse().map_err(|e: crate::deploy::endpoint::EndpointError| wrong("url", &e.to_string()))?;
        let username = text("username")?;
        if let Some(name) = &username {
            super::server::check_username(name).map_err(|why| wrong("username", &why))?;
        }
        let insecure = match table.get("insecure") {
            None => false,
            Some(item) => item.as_bool().ok_or_else(|| wrong("insecure", "true or false is expected"))?,
        };
        let trust = match (text("fingerprint")?, text("cacert")?, insecure) {
            (None, None, false) => SavedTrust::System,
            (None, None, true) => SavedTrust::Insecure,
            (Some(print), None, false) => SavedTrust::Pin(
                print
                    .parse()
                    .map_err(|e: crate::deploy::fingerprint::FingerprintError| wrong("fingerprint", &e.to_string()))?,
            ),
            (None, Some(file), false) => {
                let folder = self.path.parent().unwrap_or(Path::new(""));
                SavedTrust::Cacert(folder.join(file))
            }
            (Some(_), ..) => return Err(wrong("fingerprint", "give only one of fingerprint, cacert and insecure")),
            (_, Some(_), _) => return Err(wrong("cacert", "give only one of fingerprint, cacert and insecure")),
        };
        let store = match text("password_store")?.as_deref() {
            None => None,
            Some("keyring") => Some(StoreKind::Keyring),
            Some("file") => Some(StoreKind::File),
            Some(_) => return Err(wrong("password_store", "\"keyring\" or \"file\" is expected")),
        };
        let password = match (table.get("password_command"), store) {
            (None, None) => SavedPassword::Asked,
            (None, Some(keep)) => SavedPassword::Kept(keep),
            (Some(_), Some(_)) => {
                return Err(wrong("password_store", "give only one of password_command and password_store"));
            }
            (Some(item), None) => {
                let command = command(item).ok_or_else(|| {
                    wrong(
                        "password_command",
                        "a line for the shell or a list of words is expected, and it is not empty",
                    )
                })?;
                SavedPassword::Command(command)
            }
        };
        Ok(Profile { endpoint, username, trust, password })
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
    fn a_good_file_is_read() {
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
        assert_eq!((lab.username.as_deref(), &lab.password), (Some("ci"), &SavedPassword::Kept(StoreKind::File)));
        assert!(matches!(lab.trust, SavedTrust::Pin(_)));
        let other = &config.profiles["10.0.0.1:8443"];
        assert_eq!(other.trust, SavedTrust::Cacert("/etc/ca.pem".into()));
        let words = ["pass", "show", "deploy"].map(str::to_owned).to_vec();
        assert_eq!(other.password, SavedPassword::Command(PasswordCommand::Words(words)));
        assert_eq!(config.profiles["open"].trust, SavedTrust::Insecure);
        let empty = parse("current = \"\"\n").unwrap();
        assert_eq!((empty.current, empty.profiles.len()), (None, 0));
    }

    #[test]
    fn what_is_wrong_is_told_with_line_and_key() {
        let print = "ab".repeat(32);
        for (text, why) in [
            ("[profile.lab]\nur1 = \"x\"", ":2: profile.lab.ur1: unknown key; did you mean url?"),
            ("\n\n[profiles.lab]\nurl = \"x\"", ":3: profiles: unknown key; did you mean profile?"),
            (
                "current = \"lba\"\n[profile.lab]\nurl = \"x\"",
                ":1: current: there is no profile \"lba\"; did you mean lab?",
            ),
            ("# hi\ncurrent = 7", ":2: current: a text in quotes is expected"),
            ("[profile.lab]\nusername = \"x\"", ":1: profile.lab: url is missing"),
            ("[profile.lab]\nurl = \"http://x\"", ":2: profile.lab.url: Deploy requires HTTPS"),
            ("[profile.lab]\nurl = \"x\"\nfingerprint = \"12\"", ":3: profile.lab.fingerprint: a SHA-256"),
            ("[profile.lab]\nurl = \"x\"\ninsecure = \"no\"", ":3: profile.lab.insecure: true or false"),
            ("[profile.lab]\nurl = \"x\"\nusername = \"a:b\"", ":3: profile.lab.username: \"a:b\" cannot be"),
            ("[profile.lab]\nurl = \"x\"\npassword_store = \"x\"", ":3: profile.lab.password_store: \"keyring\" or"),
            ("[profile.lab]\nurl = \"x\"\npassword_command = []", ":3: profile.lab.password_command: a line"),
            (
                "[profile.lab]\nurl = \"x\"\npassword = \"hunter2\"",
                ":3: profile.lab.password: a password does not belong",
            ),
            ("[profile.\"a b\"]\nurl = \"x\"", ":1: profile: \"a b\" cannot name a profile"),
            ("profile = 3", ":1: profile: a table is expected"),
            ("[profile]\nlab = 3", ":2: profile.lab: a table is expected"),
            ("[profile.lab]\nurl = \"x", ":2: "),
            ("[profile.lab]\nurl = \"x\"\nurl = \"y\"", ":3: duplicate key"),
            (
                &format!("[profile.lab]\nurl = \"x\"\nfingerprint = \"{print}\"\ninsecure = true"),
                ":3: profile.lab.fingerprint: give only one",
            ),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.starts_with(&format!("/etc/config.toml{why}")), "{text}\n{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(?s).{0,200}") {
            let _ = parse(&text);
        }
    }
}
