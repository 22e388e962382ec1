//! The server, the account and whose certificate to trust.

use std::path::Path;

use super::environment::{flag_or, switch, variable};
use super::{Answers, Flags, Secret, Usage};
use crate::deploy::trust::Bundle;
use crate::deploy::{Endpoint, Fingerprint, Login, Trust};

/// Everything that a client needs to know. Asks for the password only when all else is right.
///
/// # Errors
/// [`Usage`] naming the flag or the variable that is wrong or missing.
pub fn login(flags: &Flags, answers: &Answers) -> anyhow::Result<Login> {
    let endpoint: Endpoint = flag_or("--url", flags.url.as_deref(), "DEPLOY_CLI_URL")?.ok_or_else(|| {
        Usage::new("no server is named")
            .hint("set --url or DEPLOY_CLI_URL; to try it without an appliance: deploy-cli simulator exec -- sh")
    })?;
    let username = match &flags.username {
        Some(name) => name.clone(),
        None => variable("DEPLOY_CLI_USERNAME")?.unwrap_or_else(|| "admin".to_owned()),
    };
    if username.is_empty() || username.contains(':') || username.chars().any(char::is_control) {
        return Err(Usage::new(format!("{username:?} cannot be a user name: it is empty or has a colon in it")).into());
    }
    let trust = trust(flags)?;
    let password = Secret {
        what: &format!("password of {username} on {endpoint}"),
        flag: "--password-file",
        file: flags.password_file.as_deref(),
        variable: "DEPLOY_CLI_PASSWORD",
        file_variable: Some("DEPLOY_CLI_PASSWORD_FILE"),
        is_new: false,
    }
    .read(answers)?;
    if matches!(trust, Trust::Anything) {
        answers.console.warn(format_args!(
            "the certificate of {endpoint} is not checked (--insecure): whoever is in between can read the password"
        ));
    }
    Ok(Login { endpoint, trust, username, password, verbosity: flags.verbose })
}

/// The flags decide where any of them speaks of trust, else the environment.
fn trust(flags: &Flags) -> Result<Trust, Usage> {
    let by_flag = flags.insecure || flags.cacert.is_some() || flags.fingerprint.is_some();
    let (insecure, cacert, fingerprint, names) = if by_flag {
        let cacert = flags.cacert.as_ref().map(|p| p.as_os_str().to_owned());
        (flags.insecure, cacert, flags.fingerprint.clone(), ["--insecure", "--cacert", "--fingerprint"])
    } else {
        (
            switch("DEPLOY_CLI_INSECURE")?,
            variable("DEPLOY_CLI_CACERT")?.map(Into::into),
            variable("DEPLOY_CLI_FINGERPRINT")?,
            ["DEPLOY_CLI_INSECURE", "DEPLOY_CLI_CACERT", "DEPLOY_CLI_FINGERPRINT"],
        )
    };
    match (insecure, cacert, fingerprint) {
        (false, None, None) => Ok(Trust::System),
        (true, None, None) => Ok(Trust::Anything),
        (false, Some(file), None) => {
            Bundle::read(Path::new(&file)).map(Trust::Bundle).map_err(|why| Usage::new(format!("{}: {why}", names[1])))
        }
        (false, None, Some(print)) => match print.parse::<Fingerprint>() {
            Ok(print) => Ok(Trust::Pin(print)),
            Err(why) => Err(Usage::new(format!("{}: {why}", names[2]))),
        },
        _ => Err(Usage::new(format!("give only one of {}", names.join(", ")))),
    }
}

/// The flags that a later command needs again to reach the same server, with a blank before each.
pub fn repeated(flags: &Flags) -> String {
    let mut text = String::new();
    let mut add = |flag: &str, value: Option<String>| {
        if let Some(value) = value {
            text += &format!(" {flag} {}", quoted(&value));
        }
    };
    add("--url", flags.url.clone());
    add("--username", flags.username.clone());
    let file = flags.password_file.as_deref().filter(|f| *f != Path::new("-"));
    add("--password-file", file.map(|f| f.display().to_string()));
    add("--cacert", flags.cacert.as_deref().map(|f| f.display().to_string()));
    add("--fingerprint", flags.fingerprint.clone());
    if flags.insecure {
        text += " --insecure";
    }
    text
}

/// For a POSIX shell.
pub fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,[]".contains(c);
    if !text.is_empty() && text.chars().all(|c| plain(c) && !"[]".contains(c)) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
