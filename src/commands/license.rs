//! `license`: capacity licenses, each known by the serial number in its file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand, ValueHint};
use serde_json::Value;

use super::app::{App, Outcome, Reply, Task};
use super::cluster::OntapPassword;
use super::complete;
use super::kind::Found;
use super::kinds::LICENSES;
use super::list::ListArgs;
use crate::deploy::Call;
use crate::deploy::call::{Body, Part, PartContent};
use crate::deploy::model::text;
use crate::deploy::values::{identifier, label};
use crate::settings::Usage;

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
    fn read(path: &Path) -> Result<Self, Usage> {
        let wrong = |why: String| Usage::new(format!("the license file {}: {why}", path.display()));
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
    fn part(&self) -> Part {
        Part { name: "license_file", content: PartContent::File(self.name.clone(), Arc::clone(&self.bytes)) }
    }
}

impl License {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, app: &App) -> anyhow::Result<()> {
        match self {
            Self::List(args) => app.list(&LICENSES, &PATH, &args),
            Self::Show(one) => {
                let found = app.find(&LICENSES, &PATH, &one.serial)?;
                app.show(&Call::get(&path(&found)).query("fields", "**"))
            }
            Self::Add(args) => add(app, &args.files),
            Self::Update(args) => update(app, &args),
            Self::Delete(args) => {
                app.answers.can_confirm(args.yes)?;
                let found = app.find(&LICENSES, &PATH, &args.serial)?;
                app.answers.confirm(&format!("Delete license {found}?"), args.yes)?;
                app.run(Task {
                    call: Call::delete(&path(&found)),
                    doing: format!("deleting license {found}"),
                    done: format!("license {found} is deleted"),
                    reply: Reply::Gone(found),
                })
            }
        }
    }
}

fn path(found: &Found) -> [&str; 3] {
    [PATH[0], PATH[1], &found.id]
}

/// All files are looked at before the first is sent. What was added before one was refused is answered all the same.
fn add(app: &App, paths: &[PathBuf]) -> anyhow::Result<()> {
    let files: Vec<File> = paths.iter().map(|path| File::read(path)).collect::<Result<_, _>>()?;
    for (n, file) in files.iter().enumerate() {
        if let Some(same) = files[..n].iter().position(|other| other.serial == file.serial) {
            let (one, other) = (paths[same].display(), paths[n].display());
            return Err(Usage::new(format!("{one} and {other} are both for the serial number {}", file.serial)).into());
        }
    }
    let (mut added, mut refused) = (Vec::new(), None);
    for file in &files {
        let serial = &file.serial;
        let call = Call::post(&PATH).body(Body::Form(vec![file.part()]));
        match app.carry_out(&call, format!("adding license {serial}"), &format!("license {serial} is added")) {
            Ok(Outcome::Left(job)) => added.push(job),
            Ok(Outcome::Done { created, .. }) => {
                let id = created.unwrap_or_else(|| serial.clone());
                added.push(Found { id, name: serial.clone() }.record());
            }
            Err(error) => {
                refused = Some(error);
                break;
            }
        }
    }
    match refused {
        Some(error) if added.is_empty() => Err(error),
        Some(error) => Err(app.failed(error, app.printer.some(&LICENSES.view, &added))),
        None => app.printer.some(&LICENSES.view, &added),
    }
}

/// With ONTAP's credentials where a cluster that is online uses the license (S), or where the user names them.
fn update(app: &App, args: &Update) -> anyhow::Result<()> {
    let file = File::read(&args.file)?;
    let named = args.ontap_username.is_some() || args.password.is_named();
    // A file with the password is looked at before anything is sent.
    let mut password = if named { Some(args.password.read(app, "that uses the license", false)?) } else { None };
    let found = app.find(&LICENSES, &PATH, &file.serial)?;
    if !named && let Some(cluster) = user(app, &file.serial)? {
        app.console.say(format_args!("license {found} is in use by cluster {cluster}, which is online"));
        password = Some(args.password.read(app, &cluster, false)?);
    }
    let mut parts = vec![file.part()];
    if let Some(password) = password {
        let username = args.ontap_username.as_deref().unwrap_or("admin").to_owned();
        parts.push(Part { name: "ontap_username", content: PartContent::Text(username) });
        parts.push(Part { name: "ontap_password", content: PartContent::Secret(password) });
    }
    app.run(Task {
        call: Call::put(&path(&found)).body(Body::Form(parts)),
        doing: format!("updating license {found}"),
        done: format!("license {found} is updated"),
        reply: Reply::Now(Call::get(&path(&found)).query("fields", "**")),
    })
}

/// The cluster that uses a license and is not off, asked for as the vendor's script does (S).
fn user(app: &App, serial: &str) -> anyhow::Result<Option<String>> {
    let call = Call::get(&["clusters"]).query("fields", "name,state,is_deployed").query("nodes.serial_number", serial);
    let clusters = app.client()?.collection(&call)?;
    let online = |cluster: &&Value| cluster["is_deployed"] != false && cluster["state"] != "powered_off";
    let name = |cluster: &Value| ["name", "id"].iter().find_map(|key| text(cluster.get(key)?));
    Ok(clusters.iter().find(online).map(|cluster| name(cluster).unwrap_or_default()))
}
