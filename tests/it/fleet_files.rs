//! Cluster files of a fleet: templates with tables, folders, and files that are written.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::{Run, World, bare, run, run_with};

/// A folder with the files of `examples/fleet`.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/fleet");
        for name in ["site.yaml", "sites.csv"] {
            fs::copy(examples.join(name), folder.path().join(name)).unwrap();
        }
        Self(folder)
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::create_dir_all(self.at(name).parent().unwrap()).unwrap();
        fs::write(self.at(name), text).unwrap();
    }

    /// Runs `cluster render` in the folder, without a server.
    fn render(&self, flags: &str) -> Run {
        let flags = flags.split_whitespace().collect::<Vec<_>>();
        slashes(run(bare(&[&["cluster", "render"], &flags[..]].concat()).current_dir(self.0.path())))
    }
}

/// A result with the paths of Unix.
fn slashes(run: Run) -> Run {
    let text = |text: String| {
        if cfg!(windows) {
            text.replace("out\\", "out/").replace("north\\", "north/").replace("clusters\\", "clusters/")
        } else {
            text
        }
    };
    Run { status: run.status, stdout: text(run.stdout), stderr: text(run.stderr) }
}

/// A table for the example template, with 500 rows without problems.
fn table() -> Vec<Vec<String>> {
    let row = |n: usize| {
        let (a, b) = (n / 200, n % 200);
        let hosts = format!("esx-{n}-1 esx-{n}-2");
        [format!("site-{n}"), format!("10.{a}.{b}"), hosts, "small".to_owned(), "2TB".to_owned(), "100".to_owned()]
            .into()
    };
    (1..=500).map(row).collect()
}

fn csv(rows: &[Vec<String>], delimiter: &str) -> String {
    let header = ["site", "network", "hosts", "size", "capacity", "vlan"].join(delimiter);
    let rows = rows.iter().map(|row| row.join(delimiter));
    [header].into_iter().chain(rows).map(|line| line + "\r\n").collect()
}

#[test]
fn table_is_rendered_as_yaml_documents_and_as_a_json_array() {
    let folder = Folder::new();
    let yaml = folder.render("-f site.yaml --values sites.csv").exits(0);
    assert_eq!(yaml.stderr, "");
    let names: Vec<&str> = yaml.stdout.lines().filter(|line| line.starts_with("  name: ") || *line == "---").collect();
    assert_eq!(names, ["  name: berlin", "---", "  name: hamburg", "---", "  name: kiel"]);
    let json = folder.render("-f site.yaml --values sites.csv -o json").exits(0).json();
    assert_eq!(json[1]["nodes"][1]["ip"], "10.1.2.12");
    assert_eq!(json[1]["nodes"][0]["networks"][1]["vlan"], serde_json::Value::Null);
    assert_eq!(json[2]["nodes"][0]["networks"].as_array().unwrap().len(), 2);
    folder.write("one.csv", "site,network,hosts,size,capacity,vlan\nx,10.0.0,esx-1,small,2TB,\n");
    assert!(folder.render("-f site.yaml --values one.csv -o json").exits(0).json().is_object());
}

#[test]
fn every_mistake_of_a_table_with_500_rows_is_told_in_one_run() {
    let folder = Folder::new();
    let mut rows = table();
    for (line, column, value) in [
        (11, 1, "10.999.1"),
        (12, 0, ""),
        (13, 3, "huge"),
        (14, 4, "2 T"),
        (15, 5, "5000"),
        (16, 0, "1a"),
        (17, 2, ""),
        (18, 2, "a b c"),
        (19, 2, "esx-19: {x esx"),
        (20, 0, "\"x\n\"\"y\""),
        (41, 0, "site-1"),
        (42, 1, "10.0.1"),
    ] {
        rows[line - 2][column] = value.to_owned();
    }
    (300..=310).for_each(|row| rows[row][3] = "Small size".to_owned());
    folder.write("sites.csv", csv(&rows, ","));
    let told = folder.render("-f site.yaml --values sites.csv").exits(2);
    assert_eq!(told.stdout, "");
    insta::assert_snapshot!("fleet_mistakes", told.stderr);
}

#[test]
fn mistakes_of_a_table_and_of_its_template_are_told_in_one_run() {
    let folder = Folder::new();
    let mut rows = table();
    rows[3].pop();
    rows[9].push("more".to_owned());
    folder.write("broken.csv", csv(&rows, ","));
    folder.write("syntax.yaml", "cluster:\n  name: {{ site\n");
    folder.write("latin.yaml", b"\xe9");
    let told = folder.render("-f syntax.yaml -f missing.yaml -f latin.yaml -f site.yaml --values broken.csv").exits(2);
    let system = regex::Regex::new("missing.yaml: .*").unwrap();
    insta::assert_snapshot!("fleet_broken_table", system.replace(&told.stderr, "missing.yaml: …"));
    let template = fs::read_to_string(folder.at("site.yaml")).unwrap();
    folder.write("site.yaml", template.replace("{{ size }}", "{{ siez }}").replace("{{ vlan }}", "{{ vlan_id }}"));
    folder.write("sites.csv", csv(&table(), ","));
    let told = folder.render("-f site.yaml --values sites.csv").exits(2);
    insta::assert_snapshot!("fleet_undefined_names", told.stderr);
}

#[test]
fn template_without_a_table_is_told_from_a_broken_file() {
    let folder = Folder::new();
    folder.render("-f site.yaml").exits(2).says("hint: a file with {{ }} or {% %} is a template: --values TABLE");
    folder.write("broken.yaml", "cluster: {}\n");
    folder.render("-f broken.yaml").exits(2).says("hint: nothing was sent; `deploy-cli cluster template");
}

#[test]
fn table_as_excel_writes_it_is_read_and_told() {
    let folder = Folder::new();
    let rows = &table()[..2];
    folder.write("excel.csv", format!("\u{feff}{}", csv(rows, ";").replace("site-2", "\"site-2\"")));
    folder.write("sites.csv", csv(rows, ","));
    let excel = folder.render("-f site.yaml --values excel.csv").exits(0);
    assert_eq!(excel.stderr, "excel.csv: its fields are separated by semicolons\n");
    assert_eq!(excel.stdout, folder.render("-f site.yaml --values sites.csv").exits(0).stdout);
    let mut command = bare(&["cluster", "render", "-f", "site.yaml", "--values", "-"]);
    let stdin = run_with(command.current_dir(folder.0.path()), csv(rows, ",").as_bytes()).exits(0);
    assert_eq!(stdin.stdout, excel.stdout);
}

#[test]
fn folders_and_files_are_read_once_in_order() {
    let folder = Folder::new();
    folder.render("-f site.yaml --values sites.csv --output-dir clusters/north").exits(0);
    folder.write("clusters/.hidden.yaml", "x: 1");
    folder.write("clusters/notes.txt", "x");
    let names = |flags: &str| {
        let stdout = folder.render(&format!("{flags} -o json --jq .[].cluster.name")).exits(0).stdout;
        stdout.lines().map(|name| name.trim_matches('"').to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("-f clusters -R"), ["berlin", "hamburg", "kiel"]);
    assert_eq!(names("-f clusters/north/kiel.yaml -f clusters/north"), ["kiel", "berlin", "hamburg"]);
    folder
        .render("-f clusters")
        .exits(2)
        .says("error: --file: no *.yaml, *.yml or *.json file in clusters; -R looks into its subfolders too\n");
    folder.write("other.yaml", fs::read(folder.at("clusters/north/kiel.yaml")).unwrap());
    folder
        .render("-f clusters/north -f other.yaml")
        .exits(2)
        .says("cluster kiel is already used at clusters/north/kiel.yaml:");
}

#[test]
fn written_files_are_read_back_and_not_overwritten() {
    let folder = Folder::new();
    let printed = folder.render("-f site.yaml --values sites.csv").exits(0).stdout;
    let written = folder.render("-f site.yaml --values sites.csv --output-dir out -o csv").exits(0).stdout;
    assert_eq!(written, "name,server,file\nberlin,,out/berlin.yaml\nhamburg,,out/hamburg.yaml\nkiel,,out/kiel.yaml\n");
    assert_eq!(folder.render("-f out").exits(0).stdout, printed);
    folder.render("-f site.yaml --values sites.csv --output-dir out").exits(0);
    folder.write("out/kiel.yaml", "mine");
    folder
        .render("-f site.yaml --values sites.csv --output-dir out")
        .exits(2)
        .says("error: out/kiel.yaml exists already, with another content\nhint: nothing was written; --force");
    assert_eq!(fs::read_to_string(folder.at("out/kiel.yaml")).unwrap(), "mine");
    folder
        .render("-f site.yaml --values sites.csv --output-dir out -o json")
        .exits(2)
        .says("error: out/berlin.yaml exists already, for the same cluster\n");
    folder.render("-f site.yaml --values sites.csv --output-dir out --force").exits(0);
    assert_eq!(folder.render("-f out").exits(0).stdout, printed);
}

#[test]
fn plain_password_is_warned_about_and_written_to_a_private_file() {
    let folder = Folder::new();
    let template = fs::read_to_string(folder.at("site.yaml")).unwrap();
    let file = "ontap_admin_password: { env: ONTAP_PASSWORD }";
    folder.write("site.yaml", template.replace(file, "ontap_admin_password: {{ password }}"));
    folder.write(
        "sites.csv",
        "site,network,hosts,size,capacity,vlan,password\na,10.0.1,e1,small,2TB,1,hunter2: a\nb,10.0.2,e2,small,2TB,1,\n",
    );
    let told = folder.render("-f site.yaml --values sites.csv --output-dir out").exits(0);
    assert!(!told.stderr.contains("hunter2"), "{}", told.stderr);
    let told = told
        .says("warning: site.yaml:18:28 (sites.csv:2): cluster.ontap_admin_password: this password is in plain text");
    assert_eq!(told.stderr.lines().count(), 1, "{}", told.stderr);
    assert!(fs::read_to_string(folder.at("out/a.yaml")).unwrap().contains("hunter2: a"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |name| fs::metadata(folder.at(name)).unwrap().permissions().mode() & 0o077;
        assert_eq!(mode("out/a.yaml"), 0);
    }
}

#[test]
fn several_clusters_are_exported() {
    let world = World::new();
    world.configured(1);
    world.ok("cluster create edge --nodes 1");
    let folder = Folder::new();
    let export = |flags: &str| {
        let flags = flags.split_whitespace().collect::<Vec<_>>();
        slashes(run(world.command(&[&["cluster", "export"], &flags[..]].concat()).current_dir(folder.0.path())))
    };
    let one = export("demo").exits(0).stdout;
    assert!(!one.contains("---") && !one.contains("\nserver:"), "{one}");
    let both = export("demo edge").exits(0).stdout;
    assert!(both.starts_with(&format!("{one}---\n")), "{both}");
    let json = export("demo edge -o json").exits(0).json();
    assert_eq!(json[1]["cluster"]["name"], "edge");
    let written = export("demo edge --output-dir out -o csv").exits(0).stdout;
    assert_eq!(written, "name,server,file\ndemo,,out/demo.yaml\nedge,,out/edge.yaml\n");
    assert_eq!(fs::read_to_string(folder.at("out/demo.yaml")).unwrap(), one);
    folder.render("-f out/demo.yaml").exits(0);
    export("demo demo").exits(2).says("is specified twice");
    export("demo nothing --output-dir out").exits(5);
}
