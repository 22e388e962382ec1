//! `license`: capacity licenses, each known by the serial number in its file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand, ValueHint};
use serde_json::Value;

use super::cluster::OntapPassword;
use super::complete;
use super::context::{Context, Operation, Outcome, Reply};
use super::list::ListArgs;
use super::resource::ResourceRef;
use super::resources::LICENSES;
use crate::deploy::Call;
use crate::deploy::call::{Body, FieldValue, FormField};
use crate::deploy::model::text;
use crate::deploy::values::{identifier, label};
use crate::settings::UsageError;

const PATH: [&str; 2] = ["licensing", "licenses"];
/// No license file is larger by far; one that is, is the wrong file.
const LARGEST: u64 = 1024 * 1024;

/// The verbs of `license`.
#[derive(Debug, Subcommand)]
pub enum License {
    /// List licenses
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli license list")]
    List(ListArgs),
    /// Show a license
    #[command(after_help = "Example: deploy-cli license show 320000012345")]
    Show(One),
    /// Add the licenses in license files
    #[command(after_help = "Example: deploy-cli license add NLF-320000012345.txt NLF-320000012346.txt")]
    Add(Add),
    /// Put a new license file in the place of the one with its serial number
    ///
    /// Where a cluster that is online uses the license, ONTAP's password is needed as well.
    #[command(after_help = "Example: DEPLOY_CLI_ONTAP_PASSWORD=… deploy-cli license update NLF-320000012345.txt")]
    Update(Update),
    /// Delete a license
    #[command(visible_alias = "rm", after_help = "Example: deploy-cli license delete 320000012345 --yes")]
    Delete(Delete),
}

/// One license.
#[derive(Debug, Args)]
pub struct One {
    /// Serial number
    #[arg(add = complete::names(&LICENSES, &PATH, &["type"]))]
    serial: String,
}

/// `license add`.
#[derive(Debug, Args)]
pub struct Add {
    /// License files (NLF)
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    files: Vec<PathBuf>,
}

/// `license update`.
#[derive(Debug, Args)]
pub struct Update {
    /// License file (NLF)
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// ONTAP's administrator on the cluster that uses the license [default: admin]
    #[arg(long, value_name = "USER", value_parser = label)]
    ontap_username: Option<String>,
    #[command(flatten)]
    password: OntapPassword,
}

/// `license delete`.
#[derive(Debug, Args)]
pub struct Delete {
    /// Serial number
    #[arg(add = complete::names(&LICENSES, &PATH, &["type"]))]
    serial: String,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
}

/// A license file that was read.
struct File {
    name: String,
    serial: String,
    bytes: Arc<[u8]>,
}

impl File {
    /// Reads one, and the serial number in it at `statusResp.serialNumber` (S).
    fn read(path: &Path) -> Result<Self, UsageError> {
        let wrong = |why: String| UsageError::new(format!("the license file {}: {why}", path.display()));
        let meta = std::fs::metadata(path).map_err(|e| wrong(format!("cannot read it: {e}")))?;
        if meta.len() > LARGEST {
            return Err(wrong(format!("it has {} bytes, and no license file has so many", meta.len())));
        }
        let bytes = std::fs::read(path).map_err(|e| wrong(format!("cannot read it: {e}")))?;
        let json: Value =
            serde_json::from_slice(&bytes).map_err(|e| wrong(format!("it is not JSON, as license files are: {e}")))?;
        let serial = json.pointer("/statusResp/serialNumber").and_then(text);
        let serial = serial.ok_or_else(|| wrong("it has no serial number at statusResp.serialNumber".to_owned()))?;
        let serial = identifier(&serial).map_err(|why| wrong(format!("its serial number {serial:?}: {why}")))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self { name, serial, bytes: bytes.into() })
    }

    /// The part of the form that holds it (S).
    fn part(&self) -> FormField {
        FormField { name: "license_file", value: FieldValue::File(self.name.clone(), Arc::clone(&self.bytes)) }
    }
}

impl License {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List(args) => context.list(&LICENSES, &PATH, &args),
            Self::Show(one) => {
                let found = context.find(&LICENSES, &PATH, &one.serial)?;
                context.show(&Call::get(&path(&found)).query("fields", "**"))
            }
            Self::Add(args) => add(context, &args.files),
            Self::Update(args) => update(context, &args),
            Self::Delete(args) => {
                context.prompter.can_confirm(args.yes)?;
                let found = context.find(&LICENSES, &PATH, &args.serial)?;
                context.prompter.confirm(&format!("Delete license {found}?"), args.yes)?;
                context.run(Operation {
                    call: Call::delete(&path(&found)),
                    doing: format!("deleting license {found}"),
                    done: format!("license {found} is deleted"),
                    reply: Reply::Deleted(found),
                })
            }
        }
    }
}

fn path(found: &ResourceRef) -> [&str; 3] {
    [PATH[0], PATH[1], &found.id]
}

/// All files are looked at before the first is sent. What was added before one was refused is answered all the same.
fn add(context: &Context, paths: &[PathBuf]) -> anyhow::Result<()> {
    let files: Vec<File> = paths.iter().map(|path| File::read(path)).collect::<Result<_, _>>()?;
    for (n, file) in files.iter().enumerate() {
        if let Some(same) = files[..n].iter().position(|other| other.serial == file.serial) {
            let (one, other) = (paths[same].display(), paths[n].display());
            return Err(
                UsageError::new(format!("{one} and {other} are both for the serial number {}", file.serial)).into()
            );
        }
    }
    let (mut added, mut refused) = (Vec::new(), None);
    for file in &files {
        let serial = &file.serial;
        let call = Call::post(&PATH).body(Body::Form(vec![file.part()]));
        match context.carry_out(&call, format!("adding license {serial}"), &format!("license {serial} is added")) {
            Ok(Outcome::Detached(job)) => added.push(job),
            Ok(Outcome::Done { created, .. }) => {
                let id = created.unwrap_or_else(|| serial.clone());
                added.push(ResourceRef { id, name: serial.clone() }.record());
            }
            Err(error) => {
                refused = Some(error);
                break;
            }
        }
    }
    match refused {
        Some(error) if added.is_empty() => Err(error),
        Some(error) => Err(context.failed(error, context.printer.some(&LICENSES.view, &added))),
        None => context.printer.some(&LICENSES.view, &added),
    }
}

/// With ONTAP's credentials where a cluster that is online uses the license (S), or where the user names them.
fn update(context: &Context, args: &Update) -> anyhow::Result<()> {
    let file = File::read(&args.file)?;
    let named = args.ontap_username.is_some() || args.password.is_named();
    // A file with the password is looked at before anything is sent.
    let mut password = if named { Some(args.password.read(context, "that uses the license", false)?) } else { None };
    let found = context.find(&LICENSES, &PATH, &file.serial)?;
    if !named && let Some(cluster) = user(context, &file.serial)? {
        context.console.say(format_args!("license {found} is in use by cluster {cluster}, which is online"));
        password = Some(args.password.read(context, &cluster, false)?);
    }
    let mut parts = vec![file.part()];
    if let Some(password) = password {
        let username = args.ontap_username.as_deref().unwrap_or("admin").to_owned();
        parts.push(FormField { name: "ontap_username", value: FieldValue::Text(username) });
        parts.push(FormField { name: "ontap_password", value: FieldValue::Secret(password) });
    }
    context.run(Operation {
        call: Call::put(&path(&found)).body(Body::Form(parts)),
        doing: format!("updating license {found}"),
        done: format!("license {found} is updated"),
        reply: Reply::Refetch(Call::get(&path(&found)).query("fields", "**")),
    })
}

/// The cluster that uses a license and is not off, asked for as the vendor's script does (S).
fn user(context: &Context, serial: &str) -> anyhow::Result<Option<String>> {
    let call = Call::get(&["clusters"]).query("fields", "name,state,is_deployed").query("nodes.serial_number", serial);
    let clusters = context.client()?.collection(&call)?;
    let online = |cluster: &&Value| cluster["is_deployed"] != false && cluster["state"] != "powered_off";
    let name = |cluster: &Value| ["name", "id"].iter().find_map(|key| text(cluster.get(key)?));
    Ok(clusters.iter().find(online).map(|cluster| name(cluster).unwrap_or_default()))
}
