//! `logout`: a saved server and its password are forgotten.

use clap::Args;

use super::context::Context;
use super::profile::{chosen, find};
use crate::output::Console;
use crate::settings::config::{self, Config};
use crate::settings::editor::Editor;
use crate::settings::password_store::{self, PasswordStore};
use crate::settings::profile::{Profile, SavedPassword};
use crate::settings::server::ADMIN;

/// `logout`.
#[derive(Debug, Args)]
pub struct Logout {
    /// The profile [default: the one in use]
    #[arg(value_name = "PROFILE", add = config::candidates())]
    name: Option<String>,
}

impl Logout {
    /// Carries it out.
    ///
    /// # Errors
    /// When there is no such profile, or the configuration cannot be written.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<()> {
        let file = config::place()?;
        // Read first, so that a name that nothing has leaves no trace.
        let name = chosen(&Config::read(&file)?, context.flags(), self.name.as_deref())?;
        let mut editor = Editor::open(&file)?;
        let profile = find(editor.config(), &name)?.clone();
        let was_current = editor.config().current.as_deref() == Some(name.as_str());
        editor.remove(&name);
        editor.write()?;
        let forgotten = forget(&PasswordStore::of(&file, context.console), editor.config(), &profile);
        drop(editor);
        tell(context.console, &name, &profile, forgotten);
        if was_current {
            context.console.say("No profile is the current one now; deploy-cli profile use NAME chooses one.");
        }
        Ok(())
    }
}

fn tell(console: Console, name: &str, profile: &Profile, forgotten: Result<bool, String>) {
    match forgotten {
        Ok(true) => console.say(format_args!("profile {name} ({}) and its password are forgotten", profile.endpoint)),
        Ok(false) => console.say(format_args!("profile {name} ({}) is forgotten", profile.endpoint)),
        Err(why) => console.warn(format_args!(
            "profile {name} ({}) is forgotten, but its password is still in the {}: {why}",
            profile.endpoint, profile.password
        )),
    }
}

/// Forgets the password of a profile that is no more, or was changed, unless one that is left uses it. Whether there was one.
///
/// # Errors
/// One clause that says why not.
pub fn forget(store: &PasswordStore, left: &Config, profile: &Profile) -> Result<bool, String> {
    let kept = |profile: &Profile| match &profile.password {
        SavedPassword::Kept(keep) => {
            Some((*keep, password_store::key(&profile.endpoint, profile.username.as_deref().unwrap_or(ADMIN))))
        }
        SavedPassword::Asked | SavedPassword::Command(_) => None,
    };
    match kept(profile) {
        Some(place) if !left.profiles.values().any(|p| kept(p).as_ref() == Some(&place)) => {
            store.forget(place.0, &place.1)
        }
        _ => Ok(false),
    }
}
