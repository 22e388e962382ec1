//! Replaces the module `keyring` in a build without the feature of that name.

use secrecy::SecretString;

const MISSING: &str = "this build of deploy-cli has no keyring support";

pub(crate) fn save(_: &str, _: &SecretString) -> Result<(), String> {
    Err(MISSING.to_owned())
}

pub(crate) fn read(_: &str) -> Result<Option<SecretString>, String> {
    Err(MISSING.to_owned())
}

pub(crate) fn delete(_: &str) -> Result<bool, String> {
    Err(MISSING.to_owned())
}
