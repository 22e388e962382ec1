//! Backup downloads: the file is either complete or does not exist.

#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::stub::{Act, Identity, Stub, keep};
use crate::support::{Running, World, bare, run};

/// The content of backup `7` on the stub.
const CONTENT: &str = "0123456789abcdefghijklmnopqrstuvwxyz";

fn http(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\netag: \"one\"\r\n{headers}\r\nconnection: close\r\n\r\n{body}")
}

/// A response that announces the complete content and sends the first `bytes` bytes of it.
fn first(bytes: usize) -> String {
    http("200 OK", &format!("content-length: {}", CONTENT.len()), &CONTENT[..bytes])
}

/// The response of a server that supports ranges.
fn rest(head: &str) -> String {
    let head = head.to_lowercase();
    let Some(from) = head.lines().find_map(|line| line.strip_prefix("range: bytes=")?.strip_suffix('-')) else {
        return first(CONTENT.len());
    };
    assert!(head.contains("\r\nif-range: \"one\""), "{head}");
    let (from, total): (usize, usize) = (from.parse().unwrap(), CONTENT.len());
    if from >= total {
        return http("416 X", &format!("content-range: bytes */{total}\r\ncontent-length: 0"), "");
    }
    let range = format!("content-range: bytes {from}-{}/{total}\r\ncontent-length: {}", total - 1, total - from);
    http("206 X", &range, &CONTENT[from..])
}

/// A stub with one backup, and a folder to download it to.
struct Scene {
    identity: Identity,
    stub: Stub,
    folder: tempfile::TempDir,
}

impl Scene {
    /// `download` responds to the requests for the file, given their head and number.
    fn new(download: impl Fn(&str, usize) -> Act + Send + Sync + 'static) -> Self {
        let identity = Identity::self_signed();
        let count = std::sync::atomic::AtomicUsize::new(0);
        let stub = Stub::start(&identity, move |head, _| match head.split(' ').nth(1).unwrap() {
            // The host of the download URL does not exist: only its path is used.
            "/files/7?t=a" => download(head, count.fetch_add(1, std::sync::atomic::Ordering::SeqCst)),
            "/api/backups?fields=id" => keep(200, r#"{"num_records": 1, "records": [{"id": "7"}]}"#),
            _ => keep(200, r#"{"record": {"id": "7", "download_url": "https://deploy.invalid/files/7?t=a"}}"#),
        });
        Self { identity, stub, folder: tempfile::tempdir().unwrap() }
    }

    fn command(&self, more: &[&str]) -> Command {
        let mut command = bare(&["backup", "download", "7", "--url", &self.stub.url()]);
        command.args(["--fingerprint", &self.identity.fingerprint()]).args(more);
        command.env("DEPLOY_CLI_PASSWORD", "x").current_dir(self.folder.path());
        command
    }

    fn files(&self) -> Vec<String> {
        names(self.folder.path())
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    fn downloads(&self) -> usize {
        self.stub.requests().iter().filter(|line| line.starts_with("GET /files/")).count()
    }
}

fn names(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn download_resumes_after_a_cut_connection() {
    let scene = Scene::new(|head, n| Act::Send(if n == 0 { first(10) } else { rest(head) }));
    let run = run(&mut scene.command(&["-o", "json"])).exits(0).says("resuming");
    assert_eq!(run.json()["file"], "deploy-backup-7");
    assert_eq!((scene.read("deploy-backup-7").as_str(), scene.files().len()), (CONTENT, 1));
    assert_eq!(scene.downloads(), 2);
    #[cfg(unix)]
    let mode = scene.folder.path().join("deploy-backup-7").metadata().unwrap().permissions().mode();
    #[cfg(unix)]
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn download_restarts_if_the_server_handles_ranges_incorrectly() {
    for wrong in ["200", "206", "416"] {
        let scene = Scene::new(move |head, n| {
            Act::Send(match (n, head.contains("range: ")) {
                (0, _) => first(10),
                (_, false) => first(CONTENT.len()),
                (_, true) => match wrong {
                    "200" => first(CONTENT.len()),
                    "206" => http("206 X", "content-range: bytes 9-35/36\r\ncontent-length: 27", &CONTENT[9..]),
                    _ => http("416 X", "content-length: 0", ""),
                },
            })
        });
        run(&mut scene.command(&[])).exits(0);
        assert_eq!((scene.read("deploy-backup-7").as_str(), scene.files().len()), (CONTENT, 1), "{wrong}");
    }
}

#[test]
fn interrupted_download_is_resumed_by_the_next_run() {
    let scene = Scene::new(|head, n| if n == 0 { Act::Hold(first(10)) } else { Act::Send(rest(head)) });
    let mut running = Running::start(&mut scene.command(&["-O", "saved"]));
    running.until("downloading backup 7: 0 B of 36 B");
    let part = loop {
        // The file exists before its first bytes are written.
        let files = scene.files();
        if files.len() == 1 && scene.read(&files[0]).len() == 10 {
            break files[0].clone();
        }
        std::thread::yield_now();
    };
    running.interrupt();
    running
        .end()
        .exits(130)
        .says("the download was interrupted")
        .says("run the same command again to resume")
        .says(".part");
    assert!(part.starts_with("saved.") && part.ends_with(".part"), "{part}");
    assert_eq!(scene.files(), [part]);
    run(&mut scene.command(&["-O", "saved"])).exits(0).says("downloading backup 7: 10 B of 36 B");
    assert_eq!((scene.read("saved").as_str(), scene.files().len()), (CONTENT, 1));
}

#[test]
fn refused_download_exits_with_5_and_leaves_no_file() {
    let scene =
        Scene::new(|_, _| crate::support::stub::respond(404, r#"{"error": {"code": "1", "message": "no such file"}}"#));
    run(&mut scene.command(&[])).exits(5).says("no such file");
    assert_eq!((scene.files(), scene.downloads()), (vec![], 1));
}

#[test]
fn existing_file_is_not_overwritten_without_force() {
    let scene = Scene::new(|head, _| Act::Send(rest(head)));
    let path = scene.folder.path().join("mine");
    std::fs::write(&path, "precious").unwrap();
    run(&mut scene.command(&["-O", "mine"])).exits(2).says("mine exists already").says("--force");
    assert_eq!(scene.stub.requests(), Vec::<String>::new());
    run(&mut scene.command(&["-O", "no/folder"])).exits(2).says("cannot write to ");
    run(&mut scene.command(&["-O", "-"])).exits(2).says("cannot be written to stdout");
    assert_eq!((scene.read("mine").as_str(), scene.stub.requests().len()), ("precious", 0));
    run(&mut scene.command(&["-O", "mine", "--force"])).exits(0);
    assert_eq!((scene.read("mine").as_str(), scene.files().len()), (CONTENT, 1));
}

#[test]
fn file_created_during_the_download_is_not_overwritten() {
    let path = std::sync::Arc::new(std::sync::Mutex::new(PathBuf::new()));
    let shared = std::sync::Arc::clone(&path);
    let scene = Scene::new(move |head, _| {
        std::fs::write(&*shared.lock().unwrap(), "precious").unwrap();
        Act::Send(rest(head))
    });
    *path.lock().unwrap() = scene.folder.path().join("mine");
    run(&mut scene.command(&["-O", "mine"]))
        .exits(1)
        .says("cannot rename the download to mine")
        .says("the complete file is");
    assert_eq!((scene.read("mine").as_str(), scene.files().len()), ("precious", 2));
    assert_eq!(scene.read(&scene.files()[1]), CONTENT);
    run(&mut scene.command(&["-O", "mine", "--force"])).exits(0);
    assert_eq!((scene.read("mine").as_str(), scene.files().len()), (CONTENT, 1));
}

#[cfg(unix)]
#[test]
fn full_disk_is_reported_and_the_partial_file_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let mount = format!("mount -t tmpfs -o size=256k none {}", folder.path().display());
    let namespace = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["-rm", "sh", "-c", script]);
        command
    };
    if !namespace(&mount).output().is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: cannot mount a tmpfs without privileges");
        return;
    }
    let world = World::new();
    let id = world.ok("backup create -o id").stdout.trim().to_owned();
    let script = format!(
        "{mount} && cd {} && {} backup download {id}; echo status $?; ls -A",
        folder.path().display(),
        env!("CARGO_BIN_EXE_deploy-cli")
    );
    let mut command = namespace(&script);
    for (name, value) in world.command(&[]).get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let run = run(&mut command).exits(0).says("No space left on device").says("the partial file was deleted");
    assert_eq!(run.stdout, "status 1\n");
}

#[test]
fn backup_create_can_download_the_backup() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let record = world.run(&["backup", "create", "--download", path, "-o", "json"]).exits(0).json();
    let id = record["id"].as_str().unwrap();
    let bytes = std::fs::read(record["file"].as_str().unwrap()).unwrap();
    assert_eq!(record["size"], bytes.len());
    assert!(bytes.iter().eq(id.as_bytes().iter().cycle().take(bytes.len())));
    let before = world.simulator.requests().len();
    world.run(&["backup", "create", "--download", "/nonexistent"]).exits(2).says("--download: cannot write to");
    world
        .run(&["backup", "create", "--download", path, "--no-wait"])
        .exits(2)
        .says("--no-wait cannot be used with --download");
    let mut missing = world.command(&["backup", "create"]);
    run(missing.env_remove("DEPLOY_CLI_BACKUP_PASSWORD")).exits(2).says("password of the backup is missing");
    assert_eq!(world.simulator.requests().len(), before);
}
