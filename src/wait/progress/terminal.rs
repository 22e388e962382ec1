//! For people: a spinner a job, each finished step left above it; for more jobs than fit, a summary.

use std::time::Duration;

use console::Term;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::spoken;
use crate::deploy::model::clean;
use crate::deploy::{Job, State};
use crate::output::console::{cross, tick};
use crate::wait::report::{End, Step, Watched};

/// Rows of the screen that spinners leave to what stands above them.
const FREE_ROWS: usize = 8;

pub struct Terminal {
    all: MultiProgress,
    /// One a job, or a single one that sums up.
    bars: Vec<ProgressBar>,
}

impl Terminal {
    pub fn new() -> Self {
        Self { all: MultiProgress::with_draw_target(ProgressDrawTarget::stderr()), bars: Vec::new() }
    }

    pub fn begin(&mut self, jobs: &[Watched]) {
        let style = ProgressStyle::with_template("{spinner:.cyan} {wide_msg} {time}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner())
            .with_key("time", |state: &ProgressState, w: &mut dyn std::fmt::Write| {
                let _ = w.write_str(&spoken(state.elapsed()));
            });
        let rows = usize::from(Term::stderr().size().0).saturating_sub(FREE_ROWS).max(1);
        let bars = if jobs.len() > rows { 1 } else { jobs.len() };
        for n in 0..bars {
            let bar = self.all.add(ProgressBar::new_spinner().with_style(style.clone()));
            bar.set_message(if bars == jobs.len() { shown(&jobs[n]) } else { summary(jobs) });
            bar.enable_steady_tick(Duration::from_millis(100));
            self.bars.push(bar);
        }
    }

    /// Whether there is a spinner for each job.
    fn each(&self, jobs: &[Watched]) -> bool {
        self.bars.len() == jobs.len()
    }

    pub fn changed(&self, n: usize, jobs: &[Watched], ended: Option<&Step>) {
        if !self.each(jobs) {
            return self.sum_up(jobs);
        }
        let job = &jobs[n];
        if let Some(Step { message, took, .. }) = ended {
            let failed = job.watch.known.as_ref().is_some_and(|job| job.state == State::Failure);
            let whose = if jobs.len() > 1 { format!("{}: ", job.watch.name()) } else { String::new() };
            self.step(failed, &format!("{whose}{}", clean(message)), *took);
        }
        if let Some(bar) = self.bars.get(n) {
            bar.set_message(shown(job));
        }
    }

    pub fn end(&self, n: usize, jobs: &[Watched], took: Duration) {
        let job = &jobs[n];
        if jobs.len() > 1 {
            let failed = !matches!(&job.end, Some(End::Ended(Job { state: State::Success, .. })));
            let standing = clean(&job.watch.standing());
            self.step(failed, &format!("{}: {standing}", job.watch.name()), took);
        }
        if !self.each(jobs) {
            return self.sum_up(jobs);
        }
        if let Some(bar) = self.bars.get(n) {
            bar.finish_and_clear();
        }
    }

    fn sum_up(&self, jobs: &[Watched]) {
        if let Some(bar) = self.bars.first() {
            bar.set_message(summary(jobs));
        }
    }

    /// A row of the small table that grows above the spinners: how it went, how long it took, what it was.
    fn step(&self, failed: bool, what: &str, took: Duration) {
        let mark = if failed { cross().to_string() } else { tick().to_string() };
        self.say(&format!("  {mark} {:>7}  {what}", spoken(took)));
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

fn shown(job: &Watched) -> String {
    format!("{}: {}", job.watch.name(), clean(&job.watch.standing()))
}

/// `1000 jobs: 12 ended, 4 running, 984 queued`.
fn summary(jobs: &[Watched]) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for job in jobs {
        let state = match (&job.end, &job.watch.known) {
            (Some(_), _) => "ended",
            (None, Some(job)) => job.state.as_str(),
            (None, None) => "not heard of yet",
        };
        match counts.iter_mut().find(|(known, _)| *known == state) {
            Some((_, count)) => *count += 1,
            None => counts.push((state, 1)),
        }
    }
    let counts: Vec<String> = counts.iter().map(|(state, count)| format!("{count} {}", clean(state))).collect();
    format!("{} jobs: {}", jobs.len(), counts.join(", "))
}
