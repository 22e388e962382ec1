//! The configuration file, changed: one process at a time, whole or not at all, the user's comments kept.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use toml_edit::{DocumentMut, Item, TableLike, value};

use super::config::Config;
use super::profile::{PasswordCommand, Profile, SavedPassword, SavedTrust};
use crate::deploy::Endpoint;

/// What stands at the head of a new file.
const HEADER: &str = "\
# The servers that deploy-cli knows; `deploy-cli profile --help` tells what may stand here.
# `deploy-cli login URL` adds one. No password belongs in this file.
current = \"\"
";

/// The file, held so that no other process changes it meanwhile.
pub struct Editor {
    /// The file itself, at the end of all links.
    path: PathBuf,
    config: Config,
    document: DocumentMut,
    _lock: File,
}

impl Editor {
    /// Waits until nobody else changes the file, and reads it. Its folder is made, where there is none.
    ///
    /// # Errors
    /// When the place cannot be written, or what stands there is wrong.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        let cannot = || format!("cannot write {} (DEPLOY_CLI_CONFIG names another place)", path.display());
        let real = real(path).with_context(cannot)?;
        let folder = folder_of(&real);
        DirBuilder::new().recursive(true).mode(0o700).create(folder).with_context(cannot)?;
        let lock = beside(&real, "lock");
        let lock = private().truncate(false).open(&lock).with_context(cannot)?;
        lock.lock().with_context(cannot)?;
        // Probed now: what cannot be saved in the end need not be asked for.
        tempfile::Builder::new().tempfile_in(folder).with_context(cannot)?;
        let config = Config::read(path)?;
        let text = match fs::read_to_string(&real) {
            Ok(text) => text,
            Err(_) => HEADER.to_owned(),
        };
        let document = text.parse().with_context(|| format!("cannot read {}", path.display()))?;
        Ok(Self { path: real, config, document, _lock: lock })
    }

    /// What the file says at present.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Writes a profile down, and makes it the current one.
    pub fn save(&mut self, name: &str, profile: &Profile) {
        let root = self.document.as_table_mut();
        let all = root.entry("profile").or_insert_with(|| {
            let mut table = toml_edit::Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        if let Some(all) = all.as_table_like_mut() {
            let entry = all.entry(name).or_insert_with(toml_edit::table);
            if let Some(table) = entry.as_table_like_mut() {
                write_profile(table, profile, folder_of(&self.config.path));
            }
        }
        self.config.profiles.insert(name.to_owned(), profile.clone());
        self.choose(Some(name));
    }

    /// Makes a profile the current one, or none.
    pub fn choose(&mut self, name: Option<&str>) {
        // Emptied, not removed: with the key would go the comment above it.
        set(self.document.as_table_mut(), "current", Some(name.unwrap_or_default().into()));
        self.config.current = name.map(str::to_owned);
    }

    /// Removes a profile.
    pub fn remove(&mut self, name: &str) {
        if let Some(all) = self.document.get_mut("profile").and_then(Item::as_table_like_mut) {
            all.remove(name);
        }
        self.config.profiles.remove(name);
        if self.config.current.as_deref() == Some(name) {
            self.choose(None);
        }
    }

    /// Puts the file in place, whole.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self) -> anyhow::Result<()> {
        replace(&self.path, &self.document.to_string())
    }
}

fn write_profile(table: &mut dyn TableLike, profile: &Profile, folder: &Path) {
    let (mut fingerprint, mut cacert, mut insecure) = (None, None, None);
    match &profile.trust {
        SavedTrust::System => {}
        SavedTrust::Pin(print) => fingerprint = Some(print.to_string().into()),
        SavedTrust::Cacert(file) => {
            let file = file.strip_prefix(folder).ok().filter(|f| f.is_relative()).unwrap_or(file);
            cacert = Some(file.display().to_string().into());
        }
        SavedTrust::Insecure => insecure = Some(true.into()),
    }
    let (mut command, mut store) = (None, None);
    match &profile.password {
        SavedPassword::Asked => {}
        SavedPassword::Command(PasswordCommand::Line(line)) => command = Some(line.as_str().into()),
        SavedPassword::Command(PasswordCommand::Words(words)) => {
            command = Some(toml_edit::Value::Array(words.iter().map(String::as_str).collect()));
        }
        SavedPassword::Kept(keep) => store = Some(keep.as_str().into()),
    }
    set(table, "url", Some(address(&profile.endpoint).into()));
    set(table, "username", profile.username.as_deref().map(Into::into));
    set(table, "fingerprint", fingerprint);
    set(table, "cacert", cacert);
    set(table, "insecure", insecure);
    set(table, "password_command", command);
    set(table, "password_store", store);
}

/// The URL without the base path that it has by default.
fn address(endpoint: &Endpoint) -> String {
    let full = endpoint.url("");
    full.strip_suffix("/api").unwrap_or(&full).to_owned()
}

/// Sets or removes a key, and keeps the comment behind it.
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

/// Puts a file in place at once, readable by its owner only.
///
/// # Errors
/// When it cannot be written.
pub fn replace(path: &Path, text: &str) -> anyhow::Result<()> {
    let put = || -> std::io::Result<()> {
        // A file from tempfile has the mode 0600.
        let mut file = tempfile::Builder::new().prefix(".deploy-cli-").tempfile_in(folder_of(path))?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path).map(drop).map_err(|e| e.error)
    };
    put().with_context(|| format!("cannot write {}", path.display()))
}

/// A file beside another, of the same name and one word more.
pub fn beside(path: &Path, word: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(word);
    path.with_file_name(name)
}

/// The file at the end of all links; the links stay.
///
/// # Errors
/// When a link leads nowhere.
pub fn real(path: &Path) -> std::io::Result<PathBuf> {
    if fs::symlink_metadata(path).is_ok_and(|m| m.is_symlink()) { fs::canonicalize(path) } else { Ok(path.to_owned()) }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Opens for writing what only its owner can read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).mode(0o600);
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::profile::StoreKind;

    fn profile(url: &str) -> Profile {
        Profile {
            endpoint: url.parse().unwrap(),
            username: Some("admin".to_owned()),
            trust: SavedTrust::System,
            password: SavedPassword::Kept(StoreKind::File),
        }
    }

    #[test]
    fn a_new_file_is_private_and_explains_itself() {
        use std::os::unix::fs::PermissionsExt;
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
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&home.path().join("a/b"))), (0o600, 0o700));
        let left = fs::read_dir(home.path().join("a/b")).unwrap().count();
        assert_eq!(left, 2, "config and lock");
    }

    #[test]
    fn what_the_user_wrote_stays() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        let link = home.path().join("link.toml");
        fs::write(
            &path,
            "# mine\ncurrent = \"lab\" # the lab\n\n# the lab\n[profile.lab]\nurl = \"lab\" # rack 7\ninsecure = true\n\n\
             # others\n[profile.other]\nurl = \"other\"\n",
        )
        .unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
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
    fn inline_tables_are_tables_as_well() {
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
