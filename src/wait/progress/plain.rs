//! For logs: one line a change, with a UTC time.

use std::time::Duration;

use chrono::{SecondsFormat, Utc};

use super::{Line, spoken};
use crate::output::Console;

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

    pub fn changed(&self, line: &Line) {
        let state = line.state.as_str();
        match line.message.as_str() {
            "" => self.say(&format!("{}: {state}", line.title)),
            message => self.say(&format!("{}: {state}: {message}", line.title)),
        }
    }

    pub fn still_alive(&self, lines: &[Line], took: Duration) {
        let left: Vec<&Line> = lines.iter().filter(|line| !line.state.is_final()).collect();
        match left.as_slice() {
            [one] => self.say(&format!("{}: still {} after {}", one.title, one.state.as_str(), spoken(took))),
            more => self.say(&format!("{} jobs still to end after {}", more.len(), spoken(took))),
        }
    }
}
