//! The first command of README.md, with a fast simulator.

use crate::support::{bare, run};

#[test]
fn quickstart_deploys_a_cluster() {
    let mut command = bare(&["simulator", "exec", "--speed", "1000000", "--", "sh", "examples/quickstart.sh"]);
    let run = run(command.current_dir(env!("CARGO_MANIFEST_DIR"))).exits(0).says("cluster demo is deployed");
    let shown = run.stdout.split("$ deploy-cli cluster show demo").nth(1).unwrap_or_default();
    assert!(shown.contains("powered_on") && shown.contains("demo-01, demo-02"), "{}", run.stdout);
}
