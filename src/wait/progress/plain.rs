//! For logs: one line a change, with a UTC time.

use std::time::Duration;

use chrono::{SecondsFormat, Utc};

use super::{Of, format_duration};
use crate::deploy::model::clean;
use crate::output::Console;
use crate::wait::report::{JobProgress, JobTarget};

pub struct Plain {
    console: Console,
}

impl Plain {
    pub fn new(console: Console) -> Self {
        Self { console }
    }

    pub fn say(&self, text: &str) {
        let now = Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true);
        self.console.say(format_args!("{now} {text}"));
    }

    pub fn changed(&self, watch: &JobTarget) {
        self.say(&format!("{}: {}", watch.title(), clean(&watch.standing())));
    }

    pub fn still_alive(&self, jobs: &[JobProgress], of: Of, took: Duration) {
        let left: Vec<&JobProgress> = jobs.iter().filter(|job| job.end.is_none()).collect();
        let took = format_duration(took);
        match left.as_slice() {
            [one] => self.say(&format!("{}: after {took} still {}", one.watch.title(), clean(&one.watch.standing()))),
            more => {
                let noun = if of == Of::Steps { "steps" } else { "jobs" };
                self.say(&format!("{} of {} {noun} still to end after {took}", more.len(), jobs.len()));
            }
        }
    }
}
