//! `--report`: what is written, whatever the end of the command.

use std::fs;
use std::path::PathBuf;

use crate::support::{ClosedPort, World, bare, run};
use deploy_cli::simulator::Options;
use serde_json::Value;
use tempfile::TempDir;

/// A folder for reports.
struct Reports(TempDir);

impl Reports {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The path as an argument.
    fn arg(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    #[track_caller]
    fn json(&self, name: &str) -> Value {
        serde_json::from_slice(&fs::read(self.path(name)).unwrap()).unwrap()
    }
}

/// Creates backups, whose jobs take steps only on request, and returns the ids of the jobs.
fn jobs(world: &World, count: usize) -> Vec<String> {
    world.simulator.hold_jobs(true);
    let job = |_| {
        let run = world.run(&["backup", "create", "--no-wait", "-o", "id"]).exits(0);
        run.stdout.trim().to_owned()
    };
    (0..count).map(job).collect()
}

#[test]
fn report_has_a_job_that_succeeded_with_its_phases() {
    let (world, reports) = (World::new(), Reports::new());
    let ids = jobs(&world, 1);
    let report = reports.arg("report.json");
    let mut run = world.spawn(&["job", "wait", &ids[0], "--report", &report, "-o", "json"]);
    run.until("queued");
    world.simulator.step_job(&ids[0]);
    run.until("running");
    world.simulator.hold_jobs(false);
    let printed = run.end().exits(0).json();
    let report = reports.json("report.json");
    assert_eq!((&report["title"], &report["error"]), (&"job wait".into(), &Value::Null));
    assert_eq!(report["counts"], serde_json::json!({"succeeded": 1}));
    let job = &report["entries"][0];
    assert_eq!((&job["kind"], &job["name"]), (&"job".into(), &ids[0].as_str().into()));
    assert_eq!((&job["outcome"], &job["error"]), (&"succeeded".into(), &Value::Null));
    assert_eq!(job["server"], world.simulator.url().as_str());
    assert_eq!(job["steps"][0]["state"], "success");
    // The same phases as in the printed record.
    assert_eq!(job["steps"][0]["phases"], printed["steps"]);
    assert!(!fs::read_to_string(reports.path("report.json")).unwrap().contains("hunter2"));
}

#[test]
fn report_of_a_failed_job_has_the_reason_in_each_format() {
    let fail = vec!["POST /clusters/*/deploy".parse().unwrap()];
    let (world, reports) = (World::with(Options { fail, ..Options::default() }), Reports::new());
    world.configured(1);
    let (failed, succeeded) = {
        let deploy = world.run(&["cluster", "deploy", "demo", "--no-wait", "-o", "id"]).exits(0);
        let backup = world.run(&["backup", "create", "--no-wait", "-o", "id"]).exits(0);
        (deploy.stdout.trim().to_owned(), backup.stdout.trim().to_owned())
    };
    for name in ["a.json", "b.html", "c.xml"] {
        let report = reports.arg(name);
        world
            .run(&["job", "wait", &failed, &succeeded, "--report", &report])
            .exits(3)
            .says("1 of 2 jobs ended in failure");
    }
    let report = reports.json("a.json");
    assert_eq!(report["counts"], serde_json::json!({"failed": 1, "succeeded": 1}));
    assert_eq!(report["error"], Value::Null, "the entry has the error");
    let reason = report["entries"][0]["error"].as_str().unwrap().replace('"', "&quot;");
    let html = fs::read_to_string(reports.path("b.html")).unwrap();
    assert!(html.contains(&reason) && html.contains(&failed) && html.contains(&succeeded), "{reason}\n{html}");
    let junit = fs::read_to_string(reports.path("c.xml")).unwrap();
    assert!(junit.contains(&format!("<failure message=\"{reason}\"")), "{reason}\n{junit}");
    assert!(junit.contains("tests=\"2\" skipped=\"0\" failures=\"1\" errors=\"0\""), "{junit}");
}

#[test]
fn report_after_a_timeout_has_the_command_that_continues() {
    let (world, reports) = (World::new(), Reports::new());
    let ids = jobs(&world, 2);
    let report = reports.arg("report.json");
    world.run(&["job", "wait", "--all", "--timeout", "300ms", "--report", &report]).exits(124);
    let report = reports.json("report.json");
    assert_eq!(report["counts"], serde_json::json!({"timed_out": 2}));
    for job in report["entries"].as_array().unwrap() {
        let id = job["name"].as_str().unwrap();
        assert!(ids.iter().any(|known| known == id));
        assert_eq!(job["error"], format!("timed out after 0.3s; job {id} continues"));
        assert_eq!(job["hint"], format!("to continue waiting: deploy-cli job wait {id}"));
    }
}

#[test]
fn report_after_a_signal_has_what_ended_and_what_continues() {
    let (world, reports) = (World::new(), Reports::new());
    let ids = jobs(&world, 2);
    let report = reports.arg("report.json");
    let mut run = world.spawn(&["job", "wait", &ids[0], &ids[1], "--report", &report]);
    while !run.until(&ids[0]).contains("success") {
        world.simulator.step_job(&ids[0]);
    }
    run.interrupt();
    run.end().exits(130);
    let report = reports.json("report.json");
    assert_eq!(report["entries"][0]["outcome"], "succeeded");
    assert_eq!(report["entries"][1]["outcome"], "interrupted");
    assert_eq!(report["entries"][1]["error"], format!("interrupted; job {} continues", ids[1]));
}

#[test]
fn unusable_report_file_is_noticed_before_anything_is_sent() {
    let (world, reports) = (World::new(), Reports::new());
    world.run(&["job", "wait", "--all", "--report", "report.pdf"]).exits(2).says("must end in .html, .json or .xml");
    let missing = reports.arg("missing/report.html");
    world
        .run(&["job", "wait", "--all", "--report", &missing])
        .exits(2)
        .says(&format!("--report: cannot write {missing}: "));
    assert!(world.simulator.requests().is_empty());
}

#[test]
fn report_is_written_if_the_server_cannot_be_reached() {
    let (port, reports) = (ClosedPort::new(), Reports::new());
    let report = reports.arg("report.xml");
    let mut command = bare(&["job", "wait", "--all", "--insecure", "--report", &report]);
    command.env("DEPLOY_CLI_URL", format!("https://{}", port.address())).env("DEPLOY_CLI_PASSWORD", "hunter2");
    run(&mut command).exits(7);
    let junit = fs::read_to_string(reports.path("report.xml")).unwrap();
    assert!(junit.contains("errors=\"1\"") && junit.contains("<error message=\"cannot"), "{junit}");
    assert!(!junit.contains("hunter2"));
}

#[test]
fn report_without_jobs_is_empty() {
    let (world, reports) = (World::new(), Reports::new());
    world.run(&["job", "wait", "--all", "--report", &reports.arg("report.json")]).exits(0);
    let report = reports.json("report.json");
    assert_eq!((&report["entries"], &report["counts"]), (&serde_json::json!([]), &serde_json::json!({})));
}
