//! Prompts of `login`.

use expectrl::{Eof, Expect};

use super::{Home, password};
use crate::support::World;

#[test]
fn terminal_login_prompts_for_certificate_user_name_and_password() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let mut session = home.terminal(&["login", &url, "--name", "lab"]);
    session.expect("SHA-256").unwrap();
    session.expect("The certificate is not trusted").unwrap();
    session.expect("Trust this certificate?").unwrap();
    session.send("y\r").unwrap();
    session.expect("User name:").unwrap();
    session.send("\r").unwrap();
    session.expect("Password of admin on").unwrap();
    session.send("mistyped\r").unwrap();
    session.expect("the server refused this user name and password").unwrap();
    // Both are asked for again, with the same user name as the default.
    session.expect("User name: (admin)").unwrap();
    session.send("operator\r").unwrap();
    session.expect("Password of operator on").unwrap();
    session.send("mistyped\r").unwrap();
    session.expect("User name: (operator)").unwrap();
    session.send("admin\r").unwrap();
    session.expect("Password of admin on").unwrap();
    session.send(format!("{}\r", password(&world))).unwrap();
    let output = session.expect("logged in").unwrap();
    assert!(!String::from_utf8_lossy(output.before()).contains(&password(&world)));
    session.expect(Eof).unwrap();
    home.run("cluster list").exits(0);

    // The second login prompts only for the password.
    let mut again = home.terminal(&["login", &url, "--name", "lab", "--username", "admin"]);
    again.expect("the one that the profile trusts").unwrap();
    again.expect("Password of admin on").unwrap();
    again.send(format!("{}\r", password(&world))).unwrap();
    again.expect("logged in").unwrap();
    again.expect(Eof).unwrap();
}

#[test]
fn hint_about_a_typed_password_names_no_flags() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let mut session = home.terminal(&["login", &url, "--fingerprint", world.simulator.fingerprint()]);
    for _ in 0..3 {
        session.expect("User name:").unwrap();
        session.send("\r").unwrap();
        session.expect("Password of admin on").unwrap();
        session.send("mistyped\r").unwrap();
    }
    session.expect("check the user name and the password").unwrap();
    let rest = session.expect(Eof).unwrap();
    let rest = String::from_utf8_lossy(rest.as_bytes()).into_owned();
    assert!(!rest.contains("--") && !rest.contains("DEPLOY_CLI"), "{rest}");
}

#[test]
fn declined_login_saves_nothing() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let mut no = home.terminal(&["login", &url]);
    no.expect("Trust this certificate?").unwrap();
    no.send("\r").unwrap();
    no.expect("nothing was done").unwrap();
    no.expect(Eof).unwrap();
    let mut left =
        home.terminal(&["login", &url, "--fingerprint", world.simulator.fingerprint(), "--username", "admin"]);
    left.expect("Password of admin on").unwrap();
    left.send("\u{3}").unwrap();
    left.expect("cancelled at the prompt").unwrap();
    left.expect(Eof).unwrap();
    assert_eq!(world.simulator.requests(), []);
    assert!(!home.config().exists());
}
