//! Checks README.md and docs/: examples run on the simulator, quoted output matches, links resolve, lines are short.
//!
//! `sh` blocks run unchanged, in one shell per page. In `console` blocks the lines after `$` run, and their output is
//! compared; `DEPLOY_CLI_WRITE=1` updates it. The `console login` block is a recorded dialog, and a `yaml cluster` block is a
//! file for `cluster apply`. Blocks marked `no-run` do not run.

use std::collections::HashMap;
use std::fmt::Write;
use std::fs;
use std::num::NonZero;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use crate::support::{UUID, World, bare, run};
use expectrl::{Eof, Expect, Session};
use regex::{Captures, Regex};
use secrecy::ExposeSecret;

/// The width of rustfmt.toml.
const WIDTH: usize = 120;
/// Replaces the fingerprint of the simulator's certificate, which changes with every run.
const FINGERPRINT: &str =
    "3F:A2:61:0C:9E:57:D4:1B:88:20:F6:7D:35:C9:4E:A1:02:BB:6A:D8:91:4F:E3:70:5C:16:C8:2D:F9:A4:0B:73";

/// A fenced block: its info string, and the numbers of the lines between the fences, from 0.
struct Block {
    info: String,
    lines: Range<usize>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// README.md, CHANGELOG.md and docs/*.md.
fn pages() -> Vec<PathBuf> {
    let docs = fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<PathBuf> = docs.filter(|path| path.extension().is_some_and(|e| e == "md")).collect();
    pages.extend([root().join("README.md"), root().join("CHANGELOG.md"), root().join("ARCHITECTURE.md")]);
    pages.sort();
    pages
}

fn blocks(text: &str) -> Vec<Block> {
    let fences: Vec<(usize, &str)> =
        text.lines().enumerate().filter_map(|(n, line)| Some((n, line.strip_prefix("```")?))).collect();
    let pair = |pair: &[(usize, &str)]| Block { info: pair[0].1.to_owned(), lines: pair[0].0 + 1..pair[1].0 };
    fences.chunks_exact(2).map(pair).collect()
}

/// The commands of a `console` block: the line number of each, and those of the output below it.
fn commands(block: &Block, lines: &[&str]) -> Vec<(usize, Range<usize>)> {
    let starts: Vec<usize> = block.lines.clone().filter(|n| lines[*n].starts_with("$ ")).collect();
    let ends = starts.iter().skip(1).copied().chain([block.lines.end]);
    starts.iter().copied().zip(ends).map(|(start, end)| (start, start + 1..end)).collect()
}

/// A command line with a fast simulator, and with the binary under test instead of `cargo run`.
fn fast(line: &str) -> String {
    let line = line.replace("cargo run --locked -- ", "deploy-cli ");
    if !line.contains("simulator exec") {
        return line;
    }
    let line = Regex::new(r" --speed \S+").unwrap().replace_all(&line, "").into_owned();
    line.replace("simulator exec", "simulator exec --speed 1000000")
}

/// A script that runs the blocks of a page, and leaves the output of each `console` command in `out/LINE`.
fn script(lines: &[&str], blocks: &[Block]) -> String {
    let mut script = "last=0\n".to_owned();
    for block in blocks {
        match block.info.as_str() {
            "sh" => {
                let body: Vec<String> = lines[block.lines.clone()].iter().map(|line| fast(line)).collect();
                let _ =
                    writeln!(script, "echo '== line {}' >&2\nset -e\n{}\nset +e", block.lines.start, body.join("\n"));
            }
            "yaml cluster" => {
                let apply = fast("deploy-cli simulator exec -- deploy-cli cluster apply --dry-run -f -");
                let file = lines[block.lines.clone()].join("\n");
                let _ = writeln!(script, "set -e\n{apply} <<'END'\n{file}\nEND\nset +e");
            }
            "console" => {
                for (start, _) in commands(block, lines) {
                    let command = fast(&lines[start][2..]);
                    let _ = writeln!(script, "(exit $last)\n{{ {command}\n}} > \"$OUT/{start}\" 2>&1\nlast=$?");
                }
            }
            _ => {}
        }
    }
    script
}

/// Replaces values that differ between runs (ids, serial numbers, times, addresses) by fixed ones.
#[derive(Default)]
struct Normalizer {
    seen: HashMap<String, u32>,
}

impl Normalizer {
    /// Numbers ids in the order of their first occurrence on the page.
    fn number(&mut self, found: &Captures<'_>) -> u32 {
        let next = u32::try_from(self.seen.len()).unwrap() + 1;
        *self.seen.entry(found[0].to_owned()).or_insert(next)
    }

    fn text(&mut self, text: &str) -> String {
        let uuid = Regex::new(UUID).unwrap();
        let text = uuid.replace_all(text, |found: &Captures<'_>| {
            let bits = 0x7a1c_03c2_6cf8_4a4b_9d0b_5f1c_7a3c_7a52_u128.rotate_left(self.number(found) * 12);
            uuid::Builder::from_u128(bits).with_version(uuid::Version::Random).into_uuid().to_string()
        });
        let serial = Regex::new(r"\b\d{20}\b").unwrap();
        let text = serial.replace_all(&text, |found: &Captures<'_>| format!("{:020}", self.number(found)));
        let mut text = text.into_owned();
        for (pattern, same) in [
            // Progress depends on timing.
            (r"(?m)^\d{4}-\d\d-\d\dT\S+Z .*\n", ""),
            (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "2026-11-24T09:00:00Z"),
            (r"([0-9A-F]{2}:){31}[0-9A-F]{2}", FINGERPRINT),
            (r"127\.0\.0\.1:\d+", "deploy.example.com"),
            (r"/\S*/\.config/", "/home/me/.config/"),
        ] {
            text = Regex::new(pattern).unwrap().replace_all(&text, same).into_owned();
        }
        text
    }
}

/// Runs the examples of a page, and returns its text with the current output of its commands.
fn run_page(page: &Path) -> Result<String, String> {
    let text = fs::read_to_string(page).unwrap();
    let (lines, blocks): (Vec<&str>, _) = (text.lines().collect(), blocks(&text));
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in ["home", "out", "work"] {
        fs::create_dir(at(name)).unwrap();
    }
    std::os::unix::fs::symlink(root().join("examples"), at("work/examples")).unwrap();
    fs::write(at("script"), script(&lines, &blocks)).unwrap();
    let mut command = bare(&["simulator", "exec", "--speed", "1000000", "--", "sh"]);
    command.arg(at("script")).current_dir(at("work")).env("HOME", at("home")).env("OUT", at("out"));
    let ran = run(command.env_remove("XDG_CONFIG_HOME"));
    if ran.status != 0 {
        return Err(format!("{}: exit status {}\n{}", page.display(), ran.status, ran.stderr));
    }

    for block in blocks.iter().filter(|block| block.info == "console login") {
        fs::write(at("out").join(block.lines.start.to_string()), login_dialog()).unwrap();
    }
    let consoles = blocks.iter().filter(|block| block.info.starts_with("console"));
    let old: Vec<Range<usize>> = consoles.flat_map(|block| commands(block, &lines)).map(|(_, old)| old).collect();
    let (mut page, mut normalizer) = (String::new(), Normalizer::default());
    for (n, line) in lines.iter().enumerate().filter(|(n, _)| !old.iter().any(|old| old.contains(n))) {
        page = page + line + "\n";
        if let Ok(output) = fs::read_to_string(at("out").join(n.to_string())) {
            page += &normalizer.text(&output);
        }
    }
    Ok(page)
}

/// Records a first `login` at a terminal, for a server with an unknown certificate.
fn login_dialog() -> String {
    let (world, home) = (World::new(), tempfile::tempdir().unwrap());
    let mut command = bare(&["login", &world.simulator.url(), "--name", "lab"]);
    command.env("HOME", home.path()).env_remove("XDG_CONFIG_HOME").env("TERM", "xterm").stdin(Stdio::inherit());
    let mut session = Session::spawn(command).unwrap();
    let (rows, columns) = (NonZero::new(60).unwrap(), NonZero::new(400).unwrap());
    session.get_process_mut().set_window_size(columns.get(), rows.get()).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    let mut terminal = vt100::Parser::new(rows, columns, 0);
    let password = world.simulator.password().expose_secret().to_owned();
    let mut questions = Vec::new();
    for (question, typed) in [("\\(y/N\\)", "y"), ("\\(admin\\)", ""), ("Password of admin on \\S+:", &password)] {
        terminal.process(session.expect(expectrl::Regex(question)).unwrap().as_bytes());
        let asked = terminal.screen().contents().lines().last().unwrap().trim_end().to_owned();
        let echo = if *typed == password { "" } else { typed };
        questions.push(format!("{asked} {echo}").trim_end().to_owned());
        session.send(format!("{typed}\r")).unwrap();
    }
    terminal.process(session.expect(Eof).unwrap().as_bytes());
    // Each question as it was asked, in place of the summary that replaces it after the answer.
    let mut questions = questions.into_iter();
    let contents = terminal.screen().contents();
    let lines = contents.lines().map(|line| match line.starts_with("> ") {
        true => questions.next().unwrap(),
        false => wrapped(line.trim_end()),
    });
    let dialog = lines.map(|line| line + "\n").collect();
    assert_eq!(questions.next(), None);
    dialog
}

/// Wraps a line at 100 columns. Lines of a table are not wrapped.
fn wrapped(line: &str) -> String {
    let (mut text, mut column) = (String::new(), 0);
    for word in line.split_inclusive(' ') {
        let width = word.trim_end().chars().count();
        if column > 0 && column + width > 100 && !line.contains("  ") {
            text.truncate(text.trim_end().len());
            text.push('\n');
            column = 0;
        }
        text += word;
        column += word.chars().count();
    }
    text
}

/// Compares a page with its expected text, or updates it.
fn check(page: &Path, wanted: &str) -> Result<(), String> {
    let text = fs::read_to_string(page).unwrap();
    if std::env::var_os("DEPLOY_CLI_WRITE").is_some() {
        fs::write(page, wanted).unwrap();
        return Ok(());
    }
    let differs = |(old, new): &(&str, &str)| old != new;
    match text.lines().zip(wanted.lines()).enumerate().find(|(_, pair)| differs(pair)) {
        None if text.len() == wanted.len() => Ok(()),
        found => {
            let (n, (old, new)) = found.unwrap_or((text.lines().count(), ("", "")));
            let how = "update it: DEPLOY_CLI_WRITE=1 cargo test --test it -- generated reference docs";
            Err(format!("{}:{}: stale; {how}\n  - {old}\n  + {new}", page.display(), n + 1))
        }
    }
}

#[test]
fn examples_run_and_print_what_the_page_shows() {
    let results: Vec<(PathBuf, Result<String, String>)> = std::thread::scope(|scope| {
        // The examples of the reference come from the help, which is tested elsewhere.
        let pages = pages().into_iter().filter(|page| !page.ends_with("commands.md"));
        let threads: Vec<_> = pages.map(|page| scope.spawn(|| (run_page(&page), page))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).map(|(text, page)| (page, text)).collect()
    });
    let check = |(page, text): (PathBuf, Result<String, String>)| text.and_then(|text| check(&page, &text)).err();
    let wrong: Vec<String> = results.into_iter().filter_map(check).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_example_for_powershell_follows_what_only_sh_understands() {
    let only_sh = Regex::new(r"(?m)\\$|\$\(|<<|^export |^\w+=|^for |^until |\bsh\b|^(printf|curl|mkdir) ").unwrap();
    let mut wrong = Vec::new();
    // The reference comes from the help, and the others are about Unix.
    let pages = pages()
        .into_iter()
        .filter(|page| !["commands.md", "ansible.md", "verify.md"].iter().any(|other| page.ends_with(other)));
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        let (lines, blocks): (Vec<&str>, _) = (text.lines().collect(), blocks(&text));
        for block in blocks.iter().filter(|block| block.info == "sh" || block.info == "sh no-run") {
            let beside = lines.get(block.lines.end + 2).is_some_and(|line| *line == "```powershell");
            if !beside && only_sh.is_match(&lines[block.lines.clone()].join("\n")) {
                wrong.push(format!("{}:{}", page.display(), block.lines.start));
            }
        }
    }
    assert!(wrong.is_empty(), "without an example for PowerShell: {}", wrong.join(", "));
}

#[test]
fn lines_fit_the_width_of_the_source() {
    let mut wrong = Vec::new();
    let readmes = ["benches/README.md", "fuzz/README.md"].map(|path| root().join(path));
    for page in pages().into_iter().chain(readmes) {
        for (n, line) in fs::read_to_string(&page).unwrap().lines().enumerate() {
            // Tables cannot be wrapped.
            if line.chars().count() > WIDTH && !line.starts_with('|') {
                wrong.push(format!("{}:{}", page.display(), n + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "longer than {WIDTH}: {}", wrong.join(", "));
}

#[test]
fn links_point_to_existing_files() {
    let link = Regex::new(r"\]\(([^)#:]+)(#[^)]*)?\)").unwrap();
    let mut wrong = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let targets = link.captures_iter(&text).map(|found| found[1].to_owned());
        wrong.extend(
            targets.filter(|to| !page.with_file_name(to).exists()).map(|to| format!("{}: {to}", page.display())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_exit_status_has_a_row() {
    let page = fs::read_to_string(root().join("docs/exit-statuses.md")).unwrap();
    for (status, _) in deploy_cli::exit::STATUSES {
        assert!(page.contains(&format!("\n| {status} | ")), "{status}");
    }
}
