//! Edits the configuration file: under a lock, atomically, and with the user's comments and order preserved.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, TableLike, value};

use super::config::Config;
use super::error::ConfigError;
use super::password_command::PasswordCommand;
use super::profile::{PasswordSetting, Profile, TrustSetting};
use crate::deploy::Endpoint;
use crate::platform::{files, text_file};
use crate::usage_error::UsageError;

/// The first lines of a new file.
const HEADER: &str = "\
# The servers that deploy-cli knows; `deploy-cli profile --help` describes the keys.
# `deploy-cli login URL` adds a server. Do not write a password into this file.
current = \"\"
";

/// The configuration file, locked against changes by other processes.
pub(crate) struct Editor {
    /// The path of the file, with symbolic links resolved.
    path: PathBuf,
    config: Config,
    document: DocumentMut,
    _lock: File,
}

impl Editor {
    /// Locks and reads the file, after other processes have finished their changes. Creates its folder if it does not
    /// exist.
    ///
    /// # Errors
    /// If the file is invalid, or its folder cannot be written, which is detected before the user is prompted.
    pub(crate) fn open(path: &Path) -> Result<Self, ConfigError> {
        let prepare = || {
            let target = files::follow_links(path)?;
            files::create_folder(files::folder_of(&target))?;
            let lock = files::lock(&files::with_suffix(&target, "lock"))?;
            Ok((target, lock))
        };
        let (target, lock) = prepare().map_err(|error| ConfigError::Write { path: path.to_owned(), error })?;
        let config = Config::read(path)?;
        let text = match text_file::read_to_string(&target) {
            Ok(text) => text,
            Err(e) if e.kind() == io::ErrorKind::NotFound => HEADER.to_owned(),
            Err(e) => return Err(UsageError::new(format!("cannot read {}: {e}", path.display())).into()),
        };
        let document = text.parse().map_err(|e| UsageError::new(format!("cannot read {}: {e}", path.display())))?;
        Ok(Self { path: target, config, document, _lock: lock })
    }

    /// The configuration, with the changes so far.
    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// Adds or replaces a profile, and makes it the current one.
    pub(crate) fn save(&mut self, name: &str, profile: &Profile) {
        let root = self.document.as_table_mut();
        let all = root.entry("profile").or_insert_with(|| {
            let mut table = toml_edit::Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        if let Some(all) = all.as_table_like_mut() {
            let entry = all.entry(name).or_insert_with(toml_edit::table);
            if let Some(table) = entry.as_table_like_mut() {
                write_profile(table, profile, files::folder_of(&self.config.path));
            }
        }
        self.config.profiles.insert(name.to_owned(), profile.clone());
        self.choose(Some(name));
    }

    /// Sets the current profile; `None` clears it.
    pub(crate) fn choose(&mut self, name: Option<&str>) {
        // Set to "", because removing the key would also remove the comment above it.
        set(self.document.as_table_mut(), "current", Some(name.unwrap_or_default().into()));
        self.config.current = name.map(str::to_owned);
    }

    /// Removes a profile.
    pub(crate) fn remove(&mut self, name: &str) {
        if let Some(all) = self.document.get_mut("profile").and_then(Item::as_table_like_mut) {
            all.remove(name);
        }
        self.config.profiles.remove(name);
        if self.config.current.as_deref() == Some(name) {
            self.choose(None);
        }
    }

    /// Writes the file atomically.
    ///
    /// # Errors
    /// [`ConfigError::Write`].
    pub(crate) fn write(&self) -> Result<(), ConfigError> {
        files::replace(&self.path, self.document.to_string())
            .map_err(|error| ConfigError::Write { path: self.path.clone(), error })
    }
}

fn write_profile(table: &mut dyn TableLike, profile: &Profile, folder: &Path) {
    let (mut fingerprint, mut cacert, mut insecure) = (None, None, None);
    match &profile.trust {
        TrustSetting::System => {}
        TrustSetting::Pin(print) => fingerprint = Some(print.to_string().into()),
        TrustSetting::Cacert(file) => {
            let file = file.strip_prefix(folder).ok().filter(|f| f.is_relative()).unwrap_or(file);
            cacert = Some(file.display().to_string().into());
        }
        TrustSetting::Insecure => insecure = Some(true.into()),
    }
    let (mut command, mut store) = (None, None);
    match &profile.password {
        PasswordSetting::Prompt => {}
        PasswordSetting::Command(PasswordCommand::Line(line)) => command = Some(line.as_str().into()),
        PasswordSetting::Command(PasswordCommand::Words(words)) => {
            command = Some(toml_edit::Value::Array(words.iter().map(String::as_str).collect()));
        }
        PasswordSetting::Stored(kind) => store = Some(kind.as_str().into()),
    }
    set(table, "url", Some(short_url(&profile.endpoint).into()));
    set(table, "username", profile.username.as_deref().map(Into::into));
    set(table, "fingerprint", fingerprint);
    set(table, "cacert", cacert);
    set(table, "insecure", insecure);
    set(table, "password_command", command);
    set(table, "password_store", store);
}

/// The URL, without the base path if that is the default.
fn short_url(endpoint: &Endpoint) -> String {
    let full = endpoint.url("");
    full.strip_suffix("/api").unwrap_or(&full).to_owned()
}

/// Sets or removes a key; a comment after its value is preserved.
fn set(table: &mut dyn TableLike, key: &str, new: Option<toml_edit::Value>) {
    match (table.get_mut(key).and_then(Item::as_value_mut), new) {
        (_, None) => {
            table.remove(key);
        }
        (None, Some(new)) => {
            table.insert(key, value(new));
        }
        (Some(old), Some(mut new)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::settings::profile::StoreKind;

    fn profile(url: &str) -> Profile {
        Profile {
            endpoint: url.parse().unwrap(),
            username: Some("admin".to_owned()),
            trust: TrustSetting::System,
            password: PasswordSetting::Stored(StoreKind::File),
        }
    }

    #[test]
    fn new_file_is_private_and_has_a_header() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a/b/config.toml");
        let mut editor = Editor::open(&path).unwrap();
        editor.save("lab", &profile("https://lab/api/v3"));
        editor.write().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            text,
            HEADER.replace("\"\"", "\"lab\"")
                + "\n[profile.lab]\nurl = \"https://lab/api/v3\"\nusername = \"admin\"\npassword_store = \"file\"\n"
        );
        assert!(!files::is_open_to_others(&path));
        assert!(!files::is_open_to_others(&home.path().join("a/b")));
        let left = fs::read_dir(home.path().join("a/b")).unwrap().count();
        assert_eq!(left, 2, "config and lock");
    }

    #[test]
    fn comments_order_and_links_are_preserved() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        let link = home.path().join("link.toml");
        fs::write(
            &path,
            "# mine\ncurrent = \"lab\" # the lab\n\n# the lab\n[profile.lab]\nurl = \"lab\" # rack 7\ninsecure = true\n\n\
             # others\n[profile.other]\nurl = \"other\"\n",
        )
        .unwrap();
        files::link(&path, &link).unwrap();
        let mut editor = Editor::open(&link).unwrap();
        editor.save("lab", &profile("lab"));
        editor.choose(Some("other"));
        editor.write().unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        let mut wanted = "# mine\ncurrent = \"other\" # the lab\n\n# the lab\n[profile.lab]\nurl = \"https://lab\" # rack 7\n\
                          username = \"admin\"\npassword_store = \"file\"\n\n# others\n[profile.other]\nurl = \"other\"\n"
            .to_owned();
        assert_eq!(fs::read_to_string(&path).unwrap(), wanted);
        editor.remove("other");
        editor.remove("lab");
        editor.write().unwrap();
        wanted = "# mine\ncurrent = \"\" # the lab\n".to_owned();
        assert_eq!(fs::read_to_string(&path).unwrap(), wanted);
    }

    #[test]
    fn inline_tables_can_be_edited() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        fs::write(&path, "profile = { lab = { url = \"lab\" } }\n").unwrap();
        let mut editor = Editor::open(&path).unwrap();
        editor.save("lab", &profile("lab"));
        editor.save("b", &profile("b"));
        editor.write().unwrap();
        assert_eq!(Config::read(&path).unwrap().profiles.len(), 2);
    }
}
