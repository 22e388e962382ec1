//! Ctrl-C and Ctrl-Break on Windows.

use std::os::windows::process::CommandExt;
use std::process::Command;

use tokio::signal::windows::{ctrl_break, ctrl_c};
use win32console::console::WinConsole;
use windows_sys::Win32::System::Console::{CTRL_BREAK_EVENT, CTRL_C_EVENT, GenerateConsoleCtrlEvent};
use windows_sys::Win32::System::Threading::CREATE_NO_WINDOW;

use super::{Running, run};

/// The variable with the process id for [`presses_a_key`].
const PROCESS: &str = "TEST_PRESS_IN";
/// The variable with the event that it sends.
const EVENT: &str = "TEST_PRESS";

/// Gives a command a console of its own, without a window.
pub fn in_own_console(command: &mut Command) {
    command.creation_flags(CREATE_NO_WINDOW);
}

impl Running {
    /// Presses Ctrl-C in the console of the command.
    pub fn interrupt(&self) {
        self.press(CTRL_C_EVENT);
    }

    /// Presses Ctrl-Break.
    pub fn press_break(&self) {
        self.press(CTRL_BREAK_EVENT);
    }

    fn press(&self, event: u32) {
        // Windows sends the event to all processes of a console, so another process joins that of the command.
        let mut presser = Command::new(std::env::current_exe().unwrap());
        presser.args(["--exact", "support::windows::presses_a_key", "--ignored"]);
        run(presser.env(PROCESS, self.child.id().to_string()).env(EVENT, event.to_string())).exits(0);
    }
}

#[test]
#[ignore = "started by Running::interrupt"]
#[allow(unsafe_code)]
fn presses_a_key() {
    let number = |name: &str| std::env::var(name).unwrap().parse::<u32>().unwrap();
    // Fails if this process has no console.
    let _ = WinConsole::free_console();
    WinConsole::attach_console(number(PROCESS)).unwrap();
    // This process gets the event, too.
    let _ignored = (ctrl_c().unwrap(), ctrl_break().unwrap());
    // SAFETY: the function takes two numbers.
    assert_ne!(unsafe { GenerateConsoleCtrlEvent(number(EVENT), 0) }, 0, "{}", std::io::Error::last_os_error());
}
