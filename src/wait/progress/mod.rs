//! Shows a wait: a spinner for people, plain lines for logs, objects for programs, nothing where quiet is asked for.

mod json;
mod plain;
mod terminal;
mod transfer;

use std::time::{Duration, Instant};

use super::machine::PollEvent;
use super::report::{JobProgress, Step};
use crate::deploy::State;
use crate::deploy::model::clean;
use crate::output::Console;

use json::Json;
use plain::Plain;
use terminal::Terminal;
pub use transfer::Transfer;

/// A log is never silent for longer than this.
const ALIVE: Duration = Duration::from_secs(60);

/// How progress is shown on stderr.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Form {
    /// A spinner on a terminal, plain lines elsewhere
    #[default]
    Auto,
    /// A line a change, with a UTC time
    Plain,
    /// A JSON object a change, a line each
    Json,
    /// Nothing
    None,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Jobs that are under way.
    Jobs,
    /// The steps of a piece of work, of which some are still to come; each may have a job.
    Steps,
}

/// One wait, shown.
pub struct Progress {
    of: Of,
    verbose: bool,
    face: Face,
    begun: Instant,
    spoke: Instant,
    /// How many watchers cannot get an answer at present.
    troubled: usize,
}

enum Face {
    Terminal(Terminal),
    Plain(Plain),
    Json(Json),
    Silent,
}

impl Progress {
    /// In this form; a spinner needs a terminal on which no trace is written.
    pub fn new(console: Console, form: Form, verbosity: u8) -> Self {
        let face = match form {
            _ if console.is_quiet() => Face::Silent,
            Form::None => Face::Silent,
            Form::Json => Face::Json(Json::new(console)),
            Form::Auto if console.is_terminal() && verbosity == 0 => Face::Terminal(Terminal::new()),
            Form::Auto | Form::Plain => Face::Plain(Plain::new(console)),
        };
        let now = Instant::now();
        Self { of: Of::Jobs, verbose: verbosity > 0, face, begun: now, spoke: now, troubled: 0 }
    }

    /// The jobs that will be waited for, or the steps that will be done.
    pub fn begin(&mut self, jobs: &[JobProgress], of: Of) {
        self.of = of;
        let now = Instant::now();
        (self.begun, self.spoke) = (now, now);
        if let Face::Terminal(terminal) = &mut self.face {
            terminal.begin(jobs, of);
        }
    }

    /// Something happened to the `n`th job, which may have ended a step.
    pub fn note(&mut self, n: usize, jobs: &[JobProgress], note: &PollEvent, ended: Option<&Step>) {
        match note {
            PollEvent::Changed(_) => self.changed(n, jobs, ended),
            PollEvent::Trouble(why) => {
                self.troubled += 1;
                // Many watchers ask the same server: its trouble is told once.
                if self.troubled == 1 {
                    self.say(&format!("{}; still trying", clean(why)));
                }
            }
            PollEvent::Recovered => {
                self.troubled = self.troubled.saturating_sub(1);
                if self.troubled == 0 {
                    self.say("Deploy answers again");
                }
            }
            PollEvent::Shortened(seconds) if self.verbose => {
                self.say(&format!("long polls are cut on their way: asking for {seconds} s from now on"));
            }
            PollEvent::Paced if self.verbose => self.say("Deploy does not hold long polls back: asking at intervals"),
            PollEvent::Shortened(_) | PollEvent::Paced => {}
        }
    }

    fn changed(&mut self, n: usize, jobs: &[JobProgress], ended: Option<&Step>) {
        let watch = &jobs[n].watch;
        let Some(job) = &watch.known else { return };
        match &mut self.face {
            Face::Terminal(terminal) => terminal.changed(n, jobs, self.of, ended),
            // Of a single job's end its last line speaks.
            Face::Plain(plain) if jobs.len() > 1 || !job.state.is_final() => plain.changed(watch),
            Face::Json(json) => json.changed(watch, job, self.of, self.begun.elapsed()),
            Face::Plain(_) | Face::Silent => {}
        }
        self.spoke = Instant::now();
        if let State::Other(state) = &job.state {
            self.say(&format!("job {} is in a state unknown here, {:?}; waiting on", job.id, clean(state)));
        }
    }

    /// The `n`th job needs no waiting any more.
    pub fn end(&mut self, n: usize, jobs: &[JobProgress]) {
        if let Face::Terminal(terminal) = &mut self.face {
            terminal.end(n, jobs, self.of);
        }
    }

    /// How long until a log should hear that the program lives.
    pub fn quiet_for(&self) -> Duration {
        match self.face {
            Face::Plain(_) => ALIVE.saturating_sub(self.spoke.elapsed()),
            Face::Terminal(_) | Face::Json(_) | Face::Silent => Duration::from_secs(3600),
        }
    }

    /// Tells a log, if it is time, that the program lives.
    pub fn still_alive(&mut self, jobs: &[JobProgress]) {
        if let Face::Plain(plain) = &self.face
            && self.spoke.elapsed() >= ALIVE
        {
            plain.still_alive(jobs, self.of, self.begun.elapsed());
            self.spoke = Instant::now();
        }
    }

    /// Gives the terminal back; `interrupted` by a signal or at the end of a wait.
    pub fn close(&mut self, interrupted: bool) {
        match &mut self.face {
            Face::Terminal(terminal) if interrupted => terminal.leave(),
            Face::Terminal(terminal) => terminal.close(),
            Face::Plain(_) | Face::Json(_) | Face::Silent => {}
        }
    }

    /// The one last line of what ended well.
    pub fn done(&self, what: &str, took: Duration) {
        let text = format!("{what} ({})", format_duration(took));
        match &self.face {
            Face::Terminal(terminal) => terminal.done(&text),
            Face::Plain(plain) => plain.say(&text),
            Face::Json(_) | Face::Silent => {}
        }
    }

    fn say(&mut self, text: &str) {
        match &self.face {
            Face::Terminal(terminal) => terminal.say(text),
            Face::Plain(plain) => plain.say(text),
            Face::Json(json) => json.say(text, self.begun.elapsed()),
            Face::Silent => {}
        }
        self.spoke = Instant::now();
    }
}

/// A duration for people: `0.4s`, `12s`, `3m 20s`, `1h 5m`.
pub fn format_duration(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0 => format!("{:.1}s", time.as_secs_f64()),
        1..60 => format!("{seconds}s"),
        60..3600 => format!("{}m {}s", seconds / 60, seconds % 60),
        _ => format!("{}h {}m", seconds / 3600, seconds / 60 % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_spoken_as_people_do() {
        let say = |ms| format_duration(Duration::from_millis(ms));
        assert_eq!(say(421), "0.4s");
        assert_eq!(say(59_999), "59s");
        assert_eq!(say(200_000), "3m 20s");
        assert_eq!(say(3_905_000), "1h 5m");
    }
}
