//! For people: a spinner a job, each finished step left above it.

use std::time::Duration;

use console::Term;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::{Line, Step, spoken};
use crate::output::console::{cross, tick};

/// More spinners than this would push the steps off the screen.
const MOST: usize = 12;

pub struct Terminal {
    all: MultiProgress,
    bars: Vec<ProgressBar>,
}

impl Terminal {
    pub fn new() -> Self {
        Self { all: MultiProgress::with_draw_target(ProgressDrawTarget::stderr()), bars: Vec::new() }
    }

    pub fn begin(&mut self, lines: &[Line]) {
        let style = ProgressStyle::with_template("{spinner:.cyan} {wide_msg} {time}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner())
            .with_key("time", |state: &ProgressState, w: &mut dyn std::fmt::Write| {
                let _ = w.write_str(&spoken(state.elapsed()));
            });
        for (n, line) in lines.iter().enumerate() {
            let bar = ProgressBar::new_spinner().with_style(style.clone());
            let bar = if n < MOST { self.all.add(bar) } else { bar };
            bar.set_message(shown(line));
            if n < MOST {
                bar.enable_steady_tick(Duration::from_millis(100));
            } else {
                bar.set_draw_target(ProgressDrawTarget::hidden());
            }
            self.bars.push(bar);
        }
    }

    pub fn changed(&self, n: usize, line: &Line, step: Option<&Step>) {
        if let Some(Step { message, took, failed }) = step {
            let mark = if *failed { cross().to_string() } else { tick().to_string() };
            let whose = if self.bars.len() > 1 { format!("{}: ", line.name) } else { String::new() };
            self.say(&format!("  {mark} {whose}{message} ({})", spoken(*took)));
        }
        if let Some(bar) = self.bars.get(n) {
            bar.set_message(shown(line));
        }
    }

    pub fn end(&self, n: usize) {
        if let Some(bar) = self.bars.get(n) {
            bar.finish_and_clear();
        }
    }

    pub fn say(&self, text: &str) {
        // A closed stderr is no reason to stop.
        let _ = self.all.println(text);
    }

    pub fn done(&self, text: &str) {
        self.say(&format!("{} {text}", tick()));
    }

    /// Leaves the lines as the last that was known. The ^C that a terminal echoes has pushed the cursor off them, so that
    /// they cannot be taken back; only the row of the cursor is made free.
    pub fn leave(&mut self) {
        self.all.set_draw_target(ProgressDrawTarget::hidden());
        self.close();
        let _ = Term::stderr().clear_line();
    }

    pub fn close(&mut self) {
        for bar in &self.bars {
            bar.finish_and_clear();
        }
        self.bars.clear();
    }
}

fn shown(line: &Line) -> String {
    let state = line.state.as_str();
    match line.message.as_str() {
        "" => format!("{}: {state}", line.name),
        message => format!("{}: {state}: {message}", line.name),
    }
}
