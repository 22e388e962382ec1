//! Shows a download: a bar for people, lines for logs, objects for programs.

use std::time::{Duration, Instant};

use console::Term;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use super::json::Json;
use super::plain::Plain;
use super::{ALIVE, Form, format_duration};
use crate::output::Console;
use crate::output::console::tick;
use crate::output::value::capacity;

/// A program hears no oftener than this.
const OFTEN: Duration = Duration::from_secs(1);

/// One download, shown.
pub struct Transfer {
    what: String,
    face: Face,
    begun: Instant,
    spoke: Instant,
    began: bool,
    troubled: bool,
    total: Option<u64>,
    bytes: u64,
}

enum Face {
    Terminal(ProgressBar),
    Plain(Plain),
    Json(Json),
    Silent,
}

impl Transfer {
    /// In this form; a bar needs a terminal on which no trace is written. `what` is being done: `downloading backup 7`.
    pub fn new(console: Console, form: Form, verbosity: u8, what: String) -> Self {
        let face = match form {
            _ if console.is_quiet() => Face::Silent,
            Form::None => Face::Silent,
            Form::Json => Face::Json(Json::new(console)),
            Form::Auto if console.is_terminal() && verbosity == 0 => {
                Face::Terminal(ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()))
            }
            Form::Auto | Form::Plain => Face::Plain(Plain::new(console)),
        };
        let now = Instant::now();
        Self { what, face, begun: now, spoke: now, began: false, troubled: false, total: None, bytes: 0 }
    }

    /// So many bytes are there, of so many, and more come.
    pub fn begin(&mut self, bytes: u64, total: Option<u64>) {
        (self.bytes, self.total) = (bytes, total);
        match &self.face {
            Face::Terminal(bar) => {
                let template = match total {
                    Some(_) => {
                        "{spinner:.cyan} {wide_msg} {bar:20.cyan} {decimal_bytes} of {decimal_total_bytes}  {decimal_bytes_per_sec}  {eta}"
                    }
                    None => "{spinner:.cyan} {wide_msg} {decimal_bytes}  {decimal_bytes_per_sec}",
                };
                bar.set_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()));
                bar.set_message(self.what.clone());
                bar.set_length(total.unwrap_or_default());
                bar.set_position(bytes);
                bar.reset_eta();
                bar.enable_steady_tick(Duration::from_millis(100));
            }
            Face::Plain(plain) if !self.began => plain.say(&format!("{}: {}", self.what, self.standing())),
            Face::Json(_) | Face::Plain(_) | Face::Silent => {}
        }
        self.began = true;
    }

    /// So many bytes are there now.
    pub fn at(&mut self, bytes: u64) {
        self.bytes = bytes;
        match &self.face {
            Face::Terminal(bar) => bar.set_position(bytes),
            Face::Plain(plain) if self.spoke.elapsed() >= ALIVE => {
                let took = format_duration(self.begun.elapsed());
                plain.say(&format!("{}: after {took} {}", self.what, self.standing()));
                self.spoke = Instant::now();
            }
            Face::Json(json) if self.spoke.elapsed() >= OFTEN || self.total == Some(bytes) => {
                json.line(json!({"bytes": bytes, "total": self.total}), self.begun.elapsed());
                self.spoke = Instant::now();
            }
            Face::Plain(_) | Face::Json(_) | Face::Silent => {}
        }
    }

    /// `0 B of 1 MB`.
    fn standing(&self) -> String {
        match self.total {
            Some(total) => format!("{} of {}", capacity(self.bytes), capacity(total)),
            None => capacity(self.bytes),
        }
    }

    /// Says something that would only be noise a second time.
    pub fn say_once(&mut self, text: &str) {
        if std::mem::replace(&mut self.troubled, true) {
            return;
        }
        match &self.face {
            Face::Terminal(bar) => bar.println(text),
            Face::Plain(plain) => plain.say(text),
            Face::Json(json) => json.say(text, self.begun.elapsed()),
            Face::Silent => {}
        }
    }

    /// Gives the terminal back; `interrupted` by a signal or at the end of a download.
    pub fn close(&self, interrupted: bool) {
        if let Face::Terminal(bar) = &self.face {
            if interrupted {
                // The ^C that a terminal echoes has pushed the cursor off the bar, so that it cannot be taken back.
                bar.set_draw_target(ProgressDrawTarget::hidden());
                let _ = Term::stderr().clear_line();
            }
            bar.finish_and_clear();
        }
    }

    /// The one last line of what ended well.
    pub fn done(&self, what: &str) {
        let text = format!("{what} ({}, {})", capacity(self.bytes), format_duration(self.begun.elapsed()));
        match &self.face {
            Face::Terminal(bar) => bar.println(format!("{} {text}", tick())),
            Face::Plain(plain) => plain.say(&text),
            Face::Json(_) | Face::Silent => {}
        }
    }
}
