//! Shows a wait: a spinner for people, plain lines for logs, nothing where quiet is asked for.

mod plain;
mod terminal;

use std::time::{Duration, Instant};

use super::machine::Note;
use super::report::{End, Watch};
use crate::deploy::{Job, State};
use crate::output::Console;
use crate::output::console::clean;

use plain::Plain;
use terminal::Terminal;

/// A log is never silent for longer than this.
const ALIVE: Duration = Duration::from_secs(60);

/// One wait, shown.
pub struct Progress {
    verbose: bool,
    face: Face,
    lines: Vec<Line>,
    begun: Instant,
    spoke: Instant,
}

enum Face {
    Terminal(Terminal),
    Plain(Plain),
    Silent,
}

/// One job, as it is shown.
struct Line {
    /// For a person.
    name: String,
    /// For a log.
    title: String,
    state: State,
    message: String,
    /// When the present message was first heard.
    since: Instant,
}

/// A message that gave way to the next.
struct Step {
    message: String,
    took: Duration,
    failed: bool,
}

impl Line {
    fn new(watch: &Watch, now: Instant) -> Self {
        Self { name: watch.name(), title: watch.title(), state: State::Queued, message: String::new(), since: now }
    }

    /// Takes in what the job says now; returns the step that this ends.
    fn take(&mut self, job: &Job) -> Option<Step> {
        self.state = job.state.clone();
        let message = clean(&job.message);
        if message == self.message && !job.state.is_final() {
            return None;
        }
        let ended = std::mem::replace(&mut self.message, message);
        let took = std::mem::replace(&mut self.since, Instant::now()).elapsed();
        (!ended.is_empty()).then_some(Step { message: ended, took, failed: job.state == State::Failure })
    }
}

impl Progress {
    /// A spinner if stderr is a terminal and no trace is written there; plain lines elsewhere.
    pub fn new(console: Console, verbosity: u8) -> Self {
        let face = match () {
            () if console.is_quiet() => Face::Silent,
            () if console.is_terminal() && verbosity == 0 => Face::Terminal(Terminal::new()),
            () => Face::Plain(Plain::new(console)),
        };
        let now = Instant::now();
        Self { verbose: verbosity > 0, face, lines: Vec::new(), begun: now, spoke: now }
    }

    /// The jobs that will be waited for.
    pub fn begin<'a>(&mut self, watches: impl Iterator<Item = &'a Watch>) {
        let now = Instant::now();
        (self.begun, self.spoke) = (now, now);
        self.lines = watches.map(|watch| Line::new(watch, now)).collect();
        if let Face::Terminal(terminal) = &mut self.face {
            terminal.begin(&self.lines);
        }
    }

    /// Something happened to the `n`th job.
    pub fn note(&mut self, n: usize, note: &Note) {
        match note {
            Note::Changed(job) => self.changed(n, job),
            Note::Trouble(why) => self.say(&format!("{}; still trying", clean(why))),
            Note::Recovered => self.say("Deploy answers again"),
            Note::Shortened(seconds) if self.verbose => {
                self.say(&format!("long polls are cut on their way: asking for {seconds} s from now on"));
            }
            Note::Paced if self.verbose => self.say("Deploy does not hold long polls back: asking at intervals"),
            Note::Shortened(_) | Note::Paced => {}
        }
    }

    fn changed(&mut self, n: usize, job: &Job) {
        let alone = self.lines.len() == 1;
        let Some(line) = self.lines.get_mut(n) else { return };
        let step = line.take(job);
        match &mut self.face {
            Face::Terminal(terminal) => terminal.changed(n, line, step.as_ref()),
            // Of a single job's end its last line speaks.
            Face::Plain(plain) if !(alone && job.state.is_final()) => plain.changed(line),
            Face::Plain(_) | Face::Silent => {}
        }
        self.spoke = Instant::now();
        if let State::Other(state) = &job.state {
            self.say(&format!("job {} is in a state unknown here, {:?}; waiting on", job.id, clean(state)));
        }
    }

    /// The `n`th job needs no waiting any more.
    pub fn end(&mut self, n: usize, _end: &End) {
        if let Face::Terminal(terminal) = &mut self.face {
            terminal.end(n);
        }
    }

    /// How long until a log should hear that the program lives.
    pub fn quiet_for(&self) -> Duration {
        match self.face {
            Face::Plain(_) => ALIVE.saturating_sub(self.spoke.elapsed()),
            Face::Terminal(_) | Face::Silent => Duration::from_secs(3600),
        }
    }

    /// Tells a log, if it is time, that the program lives.
    pub fn still_alive(&mut self) {
        if let Face::Plain(plain) = &self.face
            && self.spoke.elapsed() >= ALIVE
        {
            plain.still_alive(&self.lines, self.begun.elapsed());
            self.spoke = Instant::now();
        }
    }

    /// Gives the terminal back; `interrupted` by a signal or at the end of a wait.
    pub fn close(&mut self, interrupted: bool) {
        match &mut self.face {
            Face::Terminal(terminal) if interrupted => terminal.leave(),
            Face::Terminal(terminal) => terminal.close(),
            Face::Plain(_) | Face::Silent => {}
        }
    }

    /// The one last line of what ended well.
    pub fn done(&self, what: &str, took: Duration) {
        let text = format!("{what} ({})", spoken(took));
        match &self.face {
            Face::Terminal(terminal) => terminal.done(&text),
            Face::Plain(plain) => plain.say(&text),
            Face::Silent => {}
        }
    }

    fn say(&mut self, text: &str) {
        match &self.face {
            Face::Terminal(terminal) => terminal.say(text),
            Face::Plain(plain) => plain.say(text),
            Face::Silent => {}
        }
        self.spoke = Instant::now();
    }
}

/// A duration for people: `0.4s`, `12s`, `3m 20s`, `1h 5m`.
pub fn spoken(time: Duration) -> String {
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
        let say = |ms| spoken(Duration::from_millis(ms));
        assert_eq!(say(421), "0.4s");
        assert_eq!(say(59_999), "59s");
        assert_eq!(say(200_000), "3m 20s");
        assert_eq!(say(3_905_000), "1h 5m");
    }
}
