//! `logout`: deletes a profile and its password.

use clap::Args;

use super::complete;
use super::context::Context;
use super::profile::{find, selected};
use crate::error::Error;
use crate::settings::config::{self, Config};
use crate::settings::editor::Editor;
use crate::settings::password_store::{self, PasswordStore, StoreError};
use crate::settings::profile::{PasswordSetting, Profile};

/// `logout`.
#[derive(Debug, Args)]
pub(crate) struct Logout {
    /// Name of the profile [default: the selected one]
    #[arg(value_name = "PROFILE", add = complete::profiles())]
    name: Option<String>,
}

impl Logout {
    /// Deletes the profile. Its password is not deleted if another profile uses it too.
    ///
    /// # Errors
    /// If the profile does not exist, or the configuration cannot be written.
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        let file = config::path()?;
        // Reads the file first, since opening it for writing creates its folder.
        let name = selected(&Config::read(&file)?, context, self.name.as_deref())?;
        let mut editor = Editor::open(&file)?;
        let profile = find(editor.config(), &name)?.clone();
        let was_current = editor.config().current.as_deref() == Some(name.as_str());
        editor.remove(&name);
        editor.write()?;
        let deleted = delete_password(&PasswordStore::new(&file, context.console), editor.config(), &profile);
        let is_last = editor.config().profiles.is_empty();
        drop(editor);
        let console = context.console;
        let what = format!("profile {name} ({})", profile.endpoint);
        match deleted {
            Ok(true) => console.note(format_args!("{what} and its password are deleted")),
            Ok(false) => console.note(format_args!("{what} is deleted")),
            Err(why) => console
                .warn(format_args!("{what} is deleted, but its password is still in the {}: {why}", profile.password)),
        }
        if was_current {
            let next = if is_last { "deploy-cli login URL saves one" } else { "deploy-cli profile use NAME sets it" };
            console.note(format_args!("there is no current profile now; {next}"));
        }
        Ok(())
    }
}

/// Deletes the saved password of a removed or replaced profile, unless another profile uses it. Returns whether it
/// existed.
///
/// # Errors
/// If the password store cannot be changed.
pub(super) fn delete_password(store: &PasswordStore, config: &Config, profile: &Profile) -> Result<bool, StoreError> {
    let place = |profile: &Profile| match profile.password {
        PasswordSetting::Stored(kind) => Some((kind, password_store::key(&profile.endpoint, profile.username()))),
        PasswordSetting::Prompt | PasswordSetting::Command(_) => None,
    };
    match place(profile) {
        Some(used) if config.profiles.values().any(|other| place(other).as_ref() == Some(&used)) => Ok(false),
        Some((kind, key)) => store.delete(kind, &key),
        None => Ok(false),
    }
}
