//! `license`: capacity licenses, identified by the serial number in their file.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueHint};
use serde_json::Value;

use super::base::{Delete, List, Show};
use super::context::Context;
use super::noun::{NamedNoun, NoParent, Noun};
use super::operation::{Operation, Outcome, Reply};
use super::password::OntapPassword;
use crate::deploy::api::clusters::{self, Cluster};
use crate::deploy::api::licenses::{self, LicenseFile};
use crate::deploy::field::text;
use crate::deploy::lookup::LookupError;
use crate::deploy::resource::{Collection, Resource, ResourceRef};
use crate::deploy::resources::LICENSES;
use crate::deploy::values::{identifier, label};
use crate::error::Error;
use crate::usage_error::UsageError;

/// The maximum size of a license file in bytes. A larger file is the wrong file.
const MAX_SIZE: u64 = 1024 * 1024;

/// The verbs of `license`.
#[derive(Debug, Subcommand)]
pub(crate) enum License {
    /// List licenses
    ///
    /// Lists the capacity and evaluation licenses on Deploy with their serial numbers.
    #[command(
        visible_alias = "ls",
        after_help = "\
Example:
  deploy-cli license list"
    )]
    List(List<License>),
    /// Show a license
    ///
    /// Shows all fields of one license.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli license show 320000012345")]
    Show(Show<License>),
    /// Add licenses from license files
    ///
    /// Uploads license files (NLF) to Deploy. All files are checked before the first one is sent. Prints the serial
    /// numbers.
    #[command(after_help = "\
Example:
  deploy-cli license add NLF-320000012346.txt NLF-320000012347.txt")]
    Add(Add),
    /// Replace a license with a new license file
    ///
    /// Replaces the license that has the serial number in the file. If an online cluster uses the license, Deploy also
    /// requires the account of the ONTAP administrator. Set its password with --ontap-password-file or
    /// DEPLOY_CLI_ONTAP_PASSWORD, or enter it at the prompt.
    ///
    /// Prints the license after the change.
    #[command(after_help = "\
Example:
  deploy-cli license update NLF-320000012345.txt")]
    Update(Update),
    /// Delete licenses
    ///
    /// Deletes licenses from Deploy. Asks for confirmation on a terminal; otherwise --yes is required. With -o json,
    /// prints the serial number.
    #[command(
        visible_alias = "rm",
        alias = "remove",
        after_help = "\
Example:
  deploy-cli license delete 320000012345 --yes"
    )]
    Delete(Delete<License>),
}

/// `license add`.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// License files (NLF) to upload
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    files: Vec<PathBuf>,
}

/// `license update`.
#[derive(Debug, Args)]
pub(crate) struct Update {
    /// New license file (NLF)
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// User name of the ONTAP administrator on the cluster that uses the license [default: admin]
    #[arg(long, value_name = "USER", value_parser = label)]
    ontap_username: Option<String>,
    #[command(flatten)]
    password: OntapPassword,
}

/// A license file and its serial number.
struct SerialFile {
    serial: String,
    file: LicenseFile,
}

impl SerialFile {
    /// Reads a license file. The serial number is at `statusResp.serialNumber` (S).
    fn read(path: &Path) -> Result<Self, UsageError> {
        let wrong = |why: String| UsageError::new(format!("license file {}: {why}", path.display()));
        let meta = std::fs::metadata(path).map_err(|e| wrong(format!("cannot read it: {e}")))?;
        if meta.len() > MAX_SIZE {
            return Err(wrong(format!("it is too large for a license file ({} bytes)", meta.len())));
        }
        let bytes = std::fs::read(path).map_err(|e| wrong(format!("cannot read it: {e}")))?;
        let json: Value = serde_json::from_slice(&bytes).map_err(|e| wrong(format!("it is not JSON: {e}")))?;
        let serial = json.pointer("/statusResp/serialNumber").and_then(text);
        let serial = serial.ok_or_else(|| wrong("it has no serial number at statusResp.serialNumber".to_owned()))?;
        let serial = identifier(&serial).map_err(|why| wrong(format!("its serial number {serial:?}: {why}")))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self { serial, file: LicenseFile { name, bytes: bytes.into() } })
    }
}

impl Noun for License {
    const RESOURCE: &'static Resource = &LICENSES;
    type Parent = NoParent;
}

impl NamedNoun for License {
    const VALUE_NAME: &'static str = "SERIAL";
    const VALUE_HELP: &'static str = "Serial number";
}

impl License {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(show) => show.run(context),
            Self::Add(add) => add.run(context),
            Self::Update(update) => update.run(context),
            Self::Delete(delete) => delete.run(context),
        }
    }
}

impl Add {
    /// Reads all files before the first one is sent. If a license is refused, those that were added before are printed.
    fn run(&self, context: &Context) -> Result<(), Error> {
        let mut added = Vec::new();
        let mut add = |file: &SerialFile| {
            let serial = &file.serial;
            let (activity, success) = (format!("adding license {serial}"), format!("license {serial} is added"));
            added.push(match context.execute(&licenses::add(&file.file), activity, &success)? {
                Outcome::Detached(job) => job,
                Outcome::Done { created, .. } => {
                    let id = created.unwrap_or_else(|| serial.clone());
                    ResourceRef { id, name: serial.clone() }.record()
                }
            });
            Ok(())
        };
        match self.read()?.iter().try_for_each(&mut add) {
            Err(error) if added.is_empty() => Err(error),
            Err(error) => Err(context.fail_with(error, context.printer.one_or_list(LICENSES.columns, &added))),
            Ok(()) => Ok(context.printer.one_or_list(LICENSES.columns, &added)?),
        }
    }

    fn read(&self) -> Result<Vec<SerialFile>, UsageError> {
        let files: Vec<SerialFile> = self.files.iter().map(|path| SerialFile::read(path)).collect::<Result<_, _>>()?;
        for (n, SerialFile { serial, .. }) in files.iter().enumerate() {
            if let Some(same) = files[..n].iter().position(|other| other.serial == *serial) {
                let (one, other) = (self.files[same].display(), self.files[n].display());
                return Err(UsageError::new(format!("{one} and {other} are both for the serial number {serial}")));
            }
        }
        Ok(files)
    }
}

impl Update {
    /// Sends the account of the ONTAP administrator if an online cluster uses the license (S), or if it is specified.
    fn run(&self, context: &Context) -> Result<(), Error> {
        let SerialFile { serial, file } = SerialFile::read(&self.file)?;
        let named = self.ontap_username.is_some() || self.password.is_named();
        // The password file is read before anything is sent.
        let mut password =
            if named { Some(self.password.read(context, "the cluster that uses the license", false)?) } else { None };
        let all = LICENSES.collection(&[]);
        let found = exactly(context, &all, &serial)?;
        if !named && let Some(cluster) = online_user(context, &serial)? {
            context.console.say(format_args!("license {found} is in use by cluster {cluster}, which is online"));
            password = Some(self.password.read(context, &format!("cluster {cluster}"), false)?);
        }
        let username = self.ontap_username.as_deref().unwrap_or("admin");
        context.run(Operation {
            call: licenses::update(&found.id, &file, password.map(|password| (username, password))),
            activity: format!("updating license {found}"),
            success: format!("license {found} is updated"),
            reply: Reply::Refetch(all.get(&found.id).query("fields", "**")),
        })
    }
}

/// Looks up the license with exactly this serial number. A prefix is not accepted, since it comes from a file.
fn exactly(context: &Context, all: &Collection, serial: &str) -> Result<ResourceRef, Error> {
    let licenses = all.references(context.client()?)?;
    let names = licenses.iter().map(|license| license.name.as_str());
    let found = licenses.iter().find(|license| license.id == serial).cloned();
    Ok(found.ok_or_else(|| LookupError::not_found(LICENSES.noun, serial, names))?)
}

/// The name or id of a cluster that uses the license and is not powered off.
fn online_user(context: &Context, serial: &str) -> Result<Option<String>, Error> {
    let records = context.client()?.collection(&clusters::with_serial_number(serial))?;
    let online = |cluster: &Cluster| cluster.is_deployed != Some(false) && cluster.state != "powered_off";
    let found = records.into_iter().filter_map(Cluster::read).find(online);
    Ok(found.map(|cluster| if cluster.name.is_empty() { cluster.id } else { cluster.name }))
}
