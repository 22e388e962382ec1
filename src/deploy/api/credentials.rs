//! `/security/credentials`: the accounts with which Deploy logs in to vCenter servers and hosts

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::deploy::Call;
use crate::deploy::field::text;
use crate::deploy::resources::CREDENTIALS;
use crate::deploy::values::CredentialType;

/// A credential. Deploy never returns its password (?).
#[derive(Debug, Clone, Default)]
pub struct Credential {
    /// The id, an opaque string (D).
    pub(crate) id: Option<String>,
    /// The vCenter server or host; empty if the record has none.
    pub(crate) hostname: String,
    /// `vcenter` or `host`.
    pub(crate) kind: Option<String>,
    /// The user name.
    pub(crate) username: Option<String>,
}

impl Credential {
    /// Reads a record.
    pub(crate) fn read(record: &Value) -> Self {
        Self {
            id: text(&record["id"]),
            hostname: text(&record["hostname"]).unwrap_or_default(),
            kind: text(&record["type"]),
            username: text(&record["username"]),
        }
    }

    /// Whether it is for this server. A record without a type matches both types.
    pub(crate) fn is_for(&self, hostname: &str, kind: CredentialType) -> bool {
        self.hostname == hostname && self.kind.as_ref().is_none_or(|own| own == kind.as_str())
    }
}

/// Lists all credentials.
pub(crate) fn list() -> Call {
    CREDENTIALS.collection(&[]).list().query("fields", "*")
}

/// Adds a credential. Deploy responds with a job and a `location` (D R C).
pub(crate) fn add(hostname: &str, kind: CredentialType, username: &str, password: &SecretString) -> Call {
    CREDENTIALS.collection(&[]).post().json(json!({
        "hostname": hostname, "type": kind.as_str(), "username": username, "password": password.expose_secret(),
    }))
}

/// Changes the password of a credential, and its user name if one is given (?: the call is inferred from the command of
/// the Deploy shell). The password is required because Deploy verifies the account with it.
pub(crate) fn modify(id: &str, username: Option<&str>, password: &SecretString) -> Call {
    let mut body = json!({"password": password.expose_secret()});
    if let Some(username) = username {
        body["username"] = json!(username);
    }
    CREDENTIALS.collection(&[]).patch(id).json(body)
}
