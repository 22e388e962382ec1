//! What the console can show.

use console::Term;
use win32console::console::WinConsole;

/// The code page of UTF-8.
const UTF_8: u32 = 65001;

/// Whether text is UTF-8 if no variable sets the locale: whether the console has that code page. PowerShell reads the
/// output of programs by the same code page.
pub(crate) fn is_utf8_by_default() -> bool {
    WinConsole::get_output_code_page().is_ok_and(|page| page == UTF_8)
}

/// Whether the console understands escape sequences, which consoles before Windows 10 do not. Enables them.
pub(crate) fn has_escape_sequences(terminal: &Term) -> bool {
    terminal.features().colors_supported()
}
