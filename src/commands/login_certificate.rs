//! Which certificate `login` trusts.

use super::context::Context;
use crate::deploy::inspect::{Handshake, inspect};
use crate::deploy::trust::Rejected;
use crate::deploy::{self, Endpoint, Fingerprint, Trust};
use crate::error::Error;
use crate::platform::shell::quote;
use crate::settings::config::Config;
use crate::settings::overrides::Overrides;
use crate::settings::profile::{Profile, TrustSetting};

/// The profile that is to be saved, and those that are saved.
pub(super) struct LoginTarget<'a> {
    pub(super) name: &'a str,
    pub(super) endpoint: &'a Endpoint,
    pub(super) config: &'a Config,
}

impl LoginTarget<'_> {
    /// A profile for the same server that pins another certificate than `shown`; the one to be saved comes first.
    fn pinned(&self, shown: Fingerprint) -> Option<(&str, Fingerprint)> {
        let profiles = &self.config.profiles;
        let mut ordered = profiles.get_key_value(self.name).into_iter().chain(profiles);
        ordered.find_map(|(name, profile)| match profile.trust {
            TrustSetting::Pin(print) if print != shown && profile.endpoint.origin() == self.endpoint.origin() => {
                Some((name.as_str(), print))
            }
            _ => None,
        })
    }

    /// Shows a certificate that is accepted or that the user must confirm, with a warning if it is not the pinned one.
    /// The error about any other one contains it.
    fn show(&self, context: &Context, handshake: &Handshake) {
        let (console, endpoint) = (context.console, self.endpoint);
        console.say(format_args!("certificate of {endpoint}:\n{}", handshake.certificate));
        let Some((name, print)) = self.pinned(handshake.certificate.fingerprint) else { return };
        console.warn(format_args!(
            "the certificate has changed: profile {name} trusted {print}. Either it was renewed, or another machine \
             intercepts the connection."
        ));
        if name != self.name {
            let name = quote(name);
            console
                .hint(format_args!("to save the new one in that profile: deploy-cli login {endpoint} --name {name}"));
        }
    }

    fn untrusted(&self, handshake: Handshake, why: String, pinned: bool) -> Error {
        let name = self.pinned(handshake.certificate.fingerprint).map_or(self.name, |(name, _)| name);
        let (server, profile) = (self.endpoint.to_string(), Some(name.to_owned()));
        let rejected = Box::new(Rejected { certificate: handshake.certificate, why, pinned });
        deploy::Error::Untrusted { server, profile, rejected }.into()
    }
}

/// Reads the server's certificate and decides which certificates to trust: according to the flags, the environment or
/// an earlier login, or else the root certificates of the system, or else the user at the prompt. A certificate that
/// the user confirms is pinned. One that the system trusts is not, since it may be renewed.
pub(super) fn check_certificate(
    context: &Context,
    target: &LoginTarget<'_>,
    overrides: &Overrides<'_>,
    previous: Option<&Profile>,
) -> Result<TrustSetting, Error> {
    let previous = previous.map(|p| &p.trust);
    let configured = match (overrides.trust()?, previous) {
        (Some(trust), _) => Some((trust.value, trust.source.to_string())),
        (None, Some(trust @ TrustSetting::Cacert(_))) => Some((trust.clone(), "cacert of the profile".to_owned())),
        (None, _) => None,
    };
    let trust = match &configured {
        Some((trust, origin)) => trust.load(origin)?,
        None => Trust::System,
    };
    let handshake = inspect(target.endpoint, trust)?;
    let pinned = match previous {
        Some(TrustSetting::Pin(print)) => Some(*print),
        _ => None,
    };
    match configured {
        Some((trust, origin)) => accept_configured(context, target, trust, &origin, handshake),
        None => accept(context, target, pinned, handshake),
    }
}

/// Accepts the certificate if it matches the setting. `origin` is the flag, the variable or the profile, for messages.
fn accept_configured(
    context: &Context,
    target: &LoginTarget<'_>,
    trust: TrustSetting,
    origin: &str,
    handshake: Handshake,
) -> Result<TrustSetting, Error> {
    if trust == TrustSetting::Insecure {
        target.show(context, &handshake);
        context.console.warn(format_args!(
            "the certificate is not checked, neither now nor later ({origin}): anyone between this machine and the server can read \
             the password"
        ));
        return Ok(trust);
    }
    match &handshake.verdict {
        Ok(()) => {
            target.show(context, &handshake);
            context.console.note(format_args!("the certificate is trusted ({origin})"));
            Ok(trust)
        }
        Err(why) => {
            let why = why.clone();
            Err(target.untrusted(handshake, why, matches!(trust, TrustSetting::Pin(_))))
        }
    }
}

/// Accepts the certificate if it is the pinned one, if the system trusts it, or if the user confirms it.
fn accept(
    context: &Context,
    target: &LoginTarget<'_>,
    pinned: Option<Fingerprint>,
    handshake: Handshake,
) -> Result<TrustSetting, Error> {
    let console = context.console;
    let fingerprint = handshake.certificate.fingerprint;
    if pinned == Some(fingerprint) {
        target.show(context, &handshake);
        console.note("the certificate is the one that the profile trusts");
        return Ok(TrustSetting::Pin(fingerprint));
    }
    let why = match &handshake.verdict {
        Ok(()) => {
            target.show(context, &handshake);
            console.note("the system trusts the certificate: it need not be pinned, and may be renewed");
            return Ok(TrustSetting::System);
        }
        Err(why) => why.clone(),
    };
    // The certificate is printed even with --quiet, since the user must confirm it.
    if !context.prompter.is_interactive() || console.is_quiet() {
        let why = match target.pinned(fingerprint) {
            Some((name, print)) => format!("it is not the one that profile {name} pins, {print}"),
            None => why,
        };
        return Err(target.untrusted(handshake, why, false));
    }
    target.show(context, &handshake);
    if target.pinned(fingerprint).is_none() {
        console.note(format_args!(
            "The certificate is not trusted: {why}. Compare the SHA-256 fingerprint with the one that Deploy's console or \
             its administrator gives."
        ));
    }
    context.prompter.confirm("Trust this certificate?", false)?;
    Ok(TrustSetting::Pin(fingerprint))
}
