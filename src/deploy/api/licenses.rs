//! `/licensing/licenses`; a license is identified by the serial number in its file

use std::sync::Arc;

use secrecy::SecretString;

use crate::deploy::Call;
use crate::deploy::body::{Body, FieldValue, FormField};
use crate::deploy::resources::LICENSES;

/// A license file (NLF).
#[derive(Debug, Clone)]
pub(crate) struct LicenseFile {
    /// The file name without the folder.
    pub(crate) name: String,
    /// The content.
    pub(crate) bytes: Arc<[u8]>,
}

impl LicenseFile {
    fn field(&self) -> FormField {
        FormField { name: "license_file", value: FieldValue::File(self.name.clone(), Arc::clone(&self.bytes)) }
    }
}

/// Adds the license in a file (S).
pub(crate) fn add(file: &LicenseFile) -> Call {
    LICENSES.collection(&[]).post().with_body(Body::Form(vec![file.field()]))
}

/// Replaces the license with this id by the one in a file (S). `account` is the user name and the password of the ONTAP
/// administrator, which Deploy requires if an online cluster uses the license.
pub(crate) fn update(id: &str, file: &LicenseFile, account: Option<(&str, SecretString)>) -> Call {
    let mut fields = vec![file.field()];
    if let Some((username, password)) = account {
        fields.push(FormField { name: "ontap_username", value: FieldValue::Text(username.to_owned()) });
        fields.push(FormField { name: "ontap_password", value: FieldValue::Secret(password) });
    }
    LICENSES.collection(&[]).put(id).with_body(Body::Form(fields))
}
