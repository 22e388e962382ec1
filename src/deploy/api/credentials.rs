//! `/security/credentials`: the accounts by which Deploy reaches vCenter servers and hosts

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::deploy::Call;
use crate::deploy::field::text;
use crate::deploy::resources::CREDENTIALS;
use crate::deploy::values::CredentialType;

/// A credential. Its password never comes back (?).
#[derive(Debug, Clone, Default)]
pub struct Credential {
    /// Opaque (D).
    pub id: Option<String>,
    /// The server that it is for; empty if the record has none.
    pub hostname: String,
    /// `vcenter` or `host`.
    pub kind: Option<String>,
    /// The account.
    pub username: Option<String>,
    /// The record as it came.
    pub record: Value,
}

impl Credential {
    /// Reads a record.
    pub fn read(record: Value) -> Self {
        Self {
            id: text(&record["id"]),
            hostname: text(&record["hostname"]).unwrap_or_default(),
            kind: text(&record["type"]),
            username: text(&record["username"]),
            record,
        }
    }

    /// Whether it is for this server. A record without a type may be of either.
    pub fn is_for(&self, hostname: &str, kind: CredentialType) -> bool {
        self.hostname == hostname && self.kind.as_ref().is_none_or(|own| own == kind.as_str())
    }
}

/// Lists all credentials.
pub fn list() -> Call {
    CREDENTIALS.collection(&[]).list().query("fields", "*")
}

/// Adds a credential: a job and a `location` (D R C).
pub fn add(hostname: &str, kind: CredentialType, username: &str, password: &SecretString) -> Call {
    CREDENTIALS.collection(&[]).post().json(json!({
        "hostname": hostname, "type": kind.as_str(), "username": username, "password": password.expose_secret(),
    }))
}

/// Changes the password of a credential, and its account if one is given. No public source shows the call; the Deploy
/// shell has the command (?). Deploy checks an account by its password, so that one is always sent.
pub fn modify(id: &str, username: Option<&str>, password: &SecretString) -> Call {
    let mut body = json!({"password": password.expose_secret()});
    if let Some(username) = username {
        body["username"] = json!(username);
    }
    CREDENTIALS.collection(&[]).patch(id).json(body)
}
