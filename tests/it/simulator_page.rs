//! The page at /api/ui, opened in a browser if one is installed.

use std::process::{Command, Stdio};

use crate::support::World;
use secrecy::ExposeSecret;

#[test]
fn browser_opens_the_page_and_sends_a_call() {
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    let is_installed = |name: &&str| Command::new(name).arg("--version").stdout(Stdio::null()).status().is_ok();
    let Some(browser) = browsers.into_iter().find(is_installed) else {
        println!("skipped: Chromium is not installed");
        return;
    };
    let world = World::new();
    let address = world.simulator.url().replace("https://", "");
    let password = world.simulator.password().expose_secret();
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--ignore-certificate-errors"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"])
        .arg(format!("--user-data-dir={}", folder.path().display()))
        .args(["--virtual-time-budget=10000", "--dump-dom"])
        .arg(format!("https://admin:{password}@{address}/api/ui#GET%20/images"))
        .output()
        .unwrap();
    let page = String::from_utf8_lossy(&output.stdout);
    assert!(page.contains("List the ONTAP images that can be deployed"), "{page}");
    assert!(page.contains("200 ") && page.contains("\"id\": \"9.16.1\""), "{page}");
    let elsewhere = world.simulator.requests().into_iter().find(|r| !r.target.starts_with("/api/") && r.status == 200);
    assert_eq!(elsewhere, None);
}
