//! The flags that name the file of a password, for every verb that needs one.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use secrecy::SecretString;

use super::context::Context;
use crate::prompt::PromptError;
use crate::settings::password::PasswordRequest;

/// Where the password of ONTAP's administrator comes from.
#[derive(Debug, Args)]
pub(crate) struct OntapPassword {
    /// Read ONTAP's administrator password from a file, - for stdin [env: DEPLOY_CLI_ONTAP_PASSWORD]
    #[arg(long, value_name = "FILE")]
    ontap_password_file: Option<PathBuf>,
}

impl OntapPassword {
    /// Whether a file is named on the command line.
    pub(crate) fn is_named(&self) -> bool {
        self.ontap_password_file.is_some()
    }

    /// The password of `cluster`; a new one is typed twice.
    ///
    /// # Errors
    /// When it is missing or cannot be read.
    pub(crate) fn read(&self, context: &Context, cluster: &str, is_new: bool) -> Result<SecretString, PromptError> {
        PasswordRequest {
            what: &format!("ONTAP password of cluster {cluster}"),
            flag: "--ontap-password-file",
            file: self.ontap_password_file.as_deref(),
            variable: "DEPLOY_CLI_ONTAP_PASSWORD",
            file_variable: None,
            is_new,
        }
        .read(&context.prompter)
    }
}

/// Where the password of a hypervisor's account comes from.
#[derive(Debug, Args)]
pub(crate) struct HypervisorPassword {
    /// Read the account's password from a file, - for stdin [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]
    #[arg(long, value_name = "FILE")]
    hypervisor_password_file: Option<PathBuf>,
}

impl HypervisorPassword {
    /// Whether a file is named on the command line.
    pub(crate) fn is_named(&self) -> bool {
        self.hypervisor_password_file.is_some()
    }

    /// The password of `user` on `server`.
    ///
    /// # Errors
    /// When it is missing or cannot be read.
    pub(crate) fn read(&self, context: &Context, user: &str, server: &str) -> Result<SecretString, PromptError> {
        PasswordRequest {
            what: &format!("password of {user} on {server}"),
            flag: "--hypervisor-password-file",
            file: self.hypervisor_password_file.as_deref(),
            variable: "DEPLOY_CLI_HYPERVISOR_PASSWORD",
            file_variable: None,
            is_new: false,
        }
        .read(&context.prompter)
    }
}

/// Where the password of a new backup comes from.
#[derive(Debug, Args)]
pub(crate) struct BackupPassword {
    /// Read the backup's password from a file, - for stdin [env: DEPLOY_CLI_BACKUP_PASSWORD]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    backup_password_file: Option<PathBuf>,
}

impl BackupPassword {
    /// The password, typed twice at a prompt.
    ///
    /// # Errors
    /// When it is missing or cannot be read.
    pub(crate) fn read(&self, context: &Context) -> Result<SecretString, PromptError> {
        PasswordRequest {
            what: "password of the backup",
            flag: "--backup-password-file",
            file: self.backup_password_file.as_deref(),
            variable: "DEPLOY_CLI_BACKUP_PASSWORD",
            file_variable: None,
            is_new: true,
        }
        .read(&context.prompter)
    }
}
