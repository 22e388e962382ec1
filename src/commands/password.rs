//! The flags for password files.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use secrecy::SecretString;

use super::context::Context;
use crate::prompt::PromptError;
use crate::settings::password::PasswordRequest;

/// The flag for the password of the ONTAP administrator.
#[derive(Debug, Args)]
pub(crate) struct OntapPassword {
    /// Read the ONTAP administrator's password from a file (- for stdin) [env: DEPLOY_CLI_ONTAP_PASSWORD]
    #[arg(long, value_name = "FILE")]
    ontap_password_file: Option<PathBuf>,
}

impl OntapPassword {
    /// Whether the flag is set.
    pub(crate) fn is_named(&self) -> bool {
        self.ontap_password_file.is_some()
    }

    /// Reads the password of `clusters`, such as `cluster demo`. The user must enter a new one twice.
    ///
    /// # Errors
    /// If it is missing or cannot be read.
    pub(crate) fn read(&self, context: &Context, clusters: &str, is_new: bool) -> Result<SecretString, PromptError> {
        PasswordRequest {
            what: &format!("ONTAP password of {clusters}"),
            flag: "--ontap-password-file",
            file: self.ontap_password_file.as_deref(),
            variable: "DEPLOY_CLI_ONTAP_PASSWORD",
            file_variable: None,
            is_new,
        }
        .read(&context.prompter)
    }
}

/// The flag for the password on a vCenter server or host.
#[derive(Debug, Args)]
pub(crate) struct HypervisorPassword {
    /// Read the password on the vCenter server or host from a file (- for stdin) [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]
    #[arg(long, value_name = "FILE")]
    hypervisor_password_file: Option<PathBuf>,
}

impl HypervisorPassword {
    /// Whether the flag is set.
    pub(crate) fn is_named(&self) -> bool {
        self.hypervisor_password_file.is_some()
    }

    /// Reads the password of `user` on `server`.
    ///
    /// # Errors
    /// If it is missing or cannot be read.
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

/// The flag for the password of a new backup.
#[derive(Debug, Args)]
pub(crate) struct BackupPassword {
    /// Read the password of the backup from a file (- for stdin) [env: DEPLOY_CLI_BACKUP_PASSWORD]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    backup_password_file: Option<PathBuf>,
}

impl BackupPassword {
    /// Reads the password, which the user must enter twice.
    ///
    /// # Errors
    /// If it is missing or cannot be read.
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
