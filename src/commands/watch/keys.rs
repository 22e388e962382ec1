//! The keys of `--watch` on a terminal.

use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};

use crate::output::screen::Scroll;

/// What the user wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// To leave.
    Quit,
    /// To move through a text that is longer than the screen.
    Scroll(Scroll),
    /// The terminal has another size.
    Resized,
}

/// Reads keys until `send` returns `false`, or there is no terminal.
pub(super) fn read(send: &dyn Fn(Key) -> bool) {
    while let Ok(event) = event::read() {
        if let Some(key) = meaning(&event)
            && !send(key)
        {
            return;
        }
    }
}

fn meaning(event: &Event) -> Option<Key> {
    let key = match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => key,
        Event::Resize(..) => return Some(Key::Resized),
        _ => return None,
    };
    let is_control = key.modifiers.contains(KeyModifiers::CONTROL);
    Some(match key.code {
        KeyCode::Char('c') if is_control => Key::Quit,
        KeyCode::Char('q' | 'Q') if !is_control => Key::Quit,
        KeyCode::Up | KeyCode::Char('k') => Key::Scroll(Scroll::Up),
        KeyCode::Down | KeyCode::Char('j') => Key::Scroll(Scroll::Down),
        KeyCode::PageUp => Key::Scroll(Scroll::PageUp),
        KeyCode::PageDown | KeyCode::Char(' ') => Key::Scroll(Scroll::PageDown),
        KeyCode::Home => Key::Scroll(Scroll::Home),
        KeyCode::End => Key::Scroll(Scroll::End),
        _ => return None,
    })
}
