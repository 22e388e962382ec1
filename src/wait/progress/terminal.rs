//! For people: a spinner a job, each finished step left above it; a summary for more jobs than fit, and for the steps of a
//! longer piece of work.

use std::time::Duration;

use console::Term;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::{Of, format_duration};
use crate::deploy::model::clean;
use crate::deploy::{Job, State};
use crate::output::console::{cross, tick};
use crate::wait::report::{JobOutcome, JobProgress, Step};

/// Rows of the screen that spinners leave to what stands above them.
const FREE_ROWS: usize = 8;

pub struct Terminal {
    all: MultiProgress,
    style: ProgressStyle,
    /// How many spinners there is room for.
    rows: usize,
    /// A spinner for each that has one.
    bars: Vec<Option<ProgressBar>>,
    /// What sums all of them up, below the spinners.
    summary: Option<ProgressBar>,
}

impl Terminal {
    pub fn new() -> Self {
        let style = ProgressStyle::with_template("{spinner:.cyan} {wide_msg} {time}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner())
            .with_key("time", |state: &ProgressState, w: &mut dyn std::fmt::Write| {
                let _ = w.write_str(&format_duration(state.elapsed()));
            });
        Self {
            all: MultiProgress::with_draw_target(ProgressDrawTarget::stderr()),
            style,
            rows: usize::from(Term::stderr().size().0).saturating_sub(FREE_ROWS).max(1),
            bars: Vec::new(),
            summary: None,
        }
    }

    pub fn begin(&mut self, jobs: &[JobProgress], of: Of) {
        self.bars = jobs.iter().map(|_| None).collect();
        // Steps come one after the other: only those that run have a spinner.
        if of == Of::Steps || jobs.len() > self.rows {
            let bar = self.turn(self.all.add(ProgressBar::new_spinner()));
            bar.set_message(summary(jobs, of));
            self.summary = Some(bar);
        } else {
            for n in 0..jobs.len() {
                self.show(n, jobs);
            }
        }
    }

    fn turn(&self, bar: ProgressBar) -> ProgressBar {
        bar.set_style(self.style.clone());
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }

    /// Gives the `n`th a spinner.
    fn show(&mut self, n: usize, jobs: &[JobProgress]) {
        let bar = match &self.summary {
            Some(below) => self.all.insert_before(below, ProgressBar::new_spinner()),
            None => self.all.add(ProgressBar::new_spinner()),
        };
        let bar = self.turn(bar);
        bar.set_message(shown(&jobs[n]));
        self.bars[n] = Some(bar);
    }

    pub fn changed(&mut self, n: usize, jobs: &[JobProgress], of: Of, ended: Option<&Step>) {
        self.sum_up(jobs, of);
        let job = &jobs[n];
        let begins = self.bars[n].is_none() && job.end.is_none();
        if of == Of::Steps && begins && self.bars.iter().flatten().count() < self.rows {
            self.show(n, jobs);
        }
        let Some(bar) = &self.bars[n] else { return };
        bar.set_message(shown(job));
        if let Some(Step { message, took, .. }) = ended
            && !message.is_empty()
        {
            let failed = job.watch.known.as_ref().is_some_and(|job| job.state == State::Failure);
            let whose = if jobs.len() > 1 { format!("{}: ", job.watch.name()) } else { String::new() };
            self.step(failed, &format!("{whose}{}", clean(message)), *took);
        }
    }

    pub fn end(&mut self, n: usize, jobs: &[JobProgress], of: Of) {
        let job = &jobs[n];
        if jobs.len() > 1 {
            let failed = !matches!(&job.end, Some(JobOutcome::Ended(Job { state: State::Success, .. })));
            let name = job.watch.name();
            let text = match of {
                Of::Steps if !failed => name,
                _ => format!("{name}: {}", clean(&job.watch.standing())),
            };
            self.step(failed, &text, job.took());
        }
        if let Some(bar) = self.bars[n].take() {
            bar.finish_and_clear();
            self.all.remove(&bar);
        }
        self.sum_up(jobs, of);
    }

    fn sum_up(&self, jobs: &[JobProgress], of: Of) {
        if let Some(bar) = &self.summary {
            bar.set_message(summary(jobs, of));
        }
    }

    /// A row of the small table that grows above the spinners: how it went, how long it took, what it was.
    fn step(&self, failed: bool, what: &str, took: Duration) {
        let mark = if failed { cross().to_string() } else { tick().to_string() };
        self.say(&format!("  {mark} {:>7}  {what}", format_duration(took)));
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
        for bar in self.bars.drain(..).flatten().chain(self.summary.take()) {
            bar.finish_and_clear();
        }
    }
}

fn shown(job: &JobProgress) -> String {
    format!("{}: {}", job.watch.name(), clean(&job.watch.standing()))
}

/// `1000 jobs: 12 ended, 4 running, 984 queued`; `17 steps: 3 done, 4 running, 10 to come`.
fn summary(jobs: &[JobProgress], of: Of) -> String {
    let (noun, ended, unheard) = match of {
        Of::Jobs => ("jobs", "ended", "not heard of yet"),
        Of::Steps => ("steps", "done", "to come"),
    };
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for job in jobs {
        let state = match (&job.end, &job.watch.known) {
            (Some(_), _) => ended,
            (None, Some(_)) if of == Of::Steps => "running",
            (None, Some(job)) => job.state.as_str(),
            (None, None) => unheard,
        };
        match counts.iter_mut().find(|(known, _)| *known == state) {
            Some((_, count)) => *count += 1,
            None => counts.push((state, 1)),
        }
    }
    let counts: Vec<String> = counts.iter().map(|(state, count)| format!("{count} {}", clean(state))).collect();
    format!("{} {noun}: {}", jobs.len(), counts.join(", "))
}
