//! `--watch`: shows a list or an object again whenever it changes.

mod keys;
mod poll;
mod view;

use std::time::{Duration, Instant};

use chrono::{DateTime, Local};
use serde_json::Value;

use self::keys::Key;
use self::poll::{Poll, Update};
use self::view::View;
use super::context::Context;
use super::listing::{Listing, Source};
use crate::deploy::text::printable;
use crate::deploy::{Call, Payload};
use crate::error::Error;
use crate::output::screen::Screen;
use crate::platform::inbox::{Inbox, Incoming};
use crate::platform::signals::Signal;
use crate::platform::stdout;
use crate::usage_error::UsageError;

/// The time after which the screen is drawn again without a change, for durations, and a closed stdout is noticed.
const REFRESH: Duration = Duration::from_secs(1);

enum Event {
    Update(Update),
    Key(Key),
}

/// Watches a list.
///
/// # Errors
/// If the server refuses the call, or does not answer the first one.
pub(super) fn list(context: &Context, listing: Listing, source: Source) -> Result<(), Error> {
    let client = context.client()?.clone();
    let read = source.read;
    let first = Value::Array(read(&client).map_err(|error| listing.refused(error))?);
    let poll = poll::at_intervals(client, move |client| Ok(Value::Array(read(client)?)));
    run(context, View::List { listing, columns: source.columns }, first, poll)
}

/// Watches the object that a call reads.
///
/// # Errors
/// As for [`list`].
pub(super) fn record(context: &Context, call: Call) -> Result<(), Error> {
    let first = context.read(&call)?;
    let poll = poll::at_intervals(context.client()?.clone(), move |client| {
        Ok(match client.send(&call)?.payload {
            Payload::Record(record) => record,
            Payload::Job(job) => job.record,
            Payload::Records(records) => Value::Array(records),
            Payload::Nothing => Value::Null,
        })
    });
    run(context, View::Record, first, poll)
}

/// Watches a job, by long polls.
///
/// # Errors
/// As for [`list`].
pub(super) fn job(context: &Context, first: Value) -> Result<(), Error> {
    let poll = poll::job(context.client()?.clone(), first.clone(), context.poll_timeout);
    run(context, View::Record, first, poll)
}

/// Shows `first` and what `poll` finds in its own thread, until a key or a signal ends it.
fn run(context: &Context, view: View, first: Value, poll: Poll) -> Result<(), Error> {
    if context.no_wait {
        return Err(UsageError::new("--no-wait cannot be used with --watch").into());
    }
    let inbox = Inbox::open().map_err(Error::system("handle signals"))?;
    let updates = inbox.sender();
    let thread = std::thread::Builder::new().name("watch".to_owned());
    thread
        .spawn(move || poll(&|update| updates.send(Event::Update(update))))
        .map_err(Error::system("start a thread"))?;
    let mut watch = Watch { context, view, state: None, changed: Local::now(), trouble: None, screen: None };
    if watch.uses_screen() {
        watch.screen = Some(Screen::open()?);
        let keys = inbox.sender();
        let thread = std::thread::Builder::new().name("keys".to_owned());
        thread.spawn(move || keys::read(&|key| keys.send(Event::Key(key)))).map_err(Error::system("start a thread"))?;
    }
    let mut goes_on = watch.change(first)?;
    while goes_on {
        goes_on = match inbox.next(Some(Instant::now() + REFRESH)) {
            Incoming::Event(Event::Update(update)) => watch.update(update)?,
            Incoming::Event(Event::Key(key)) => watch.key(key)?,
            Incoming::Signal(Signal::Interrupt) => false,
            Incoming::Signal(signal) => {
                return Err(Error::Several { message: "terminated".to_owned(), status: signal.exit_status() });
            }
            Incoming::Timeout => watch.draw()? && !stdout::reader_is_gone(),
        };
    }
    watch.leave()
}

/// What is watched, and how it is shown.
struct Watch<'a> {
    context: &'a Context,
    view: View,
    /// What is shown.
    state: Option<Value>,
    /// When it changed.
    changed: DateTime<Local>,
    /// Why the server cannot be asked at present.
    trouble: Option<String>,
    /// `None` if changes are printed one after the other.
    screen: Option<Screen>,
}

impl Watch<'_> {
    /// Whether a table is redrawn on the terminal, to which no trace is written.
    fn uses_screen(&self) -> bool {
        let Context { printer, verbosity, .. } = self.context;
        printer.is_table() && printer.has_screen() && verbosity.level == 0
    }

    /// Shows what the poller found. Returns whether to go on, as the other functions do.
    fn update(&mut self, update: Update) -> Result<bool, Error> {
        let console = self.context.console;
        match update {
            Update::Changed(state) => self.change(state),
            Update::Trouble(why) => {
                let text = format!("{}; still trying", printable(&why));
                if self.screen.is_none() {
                    console.warn(&text);
                }
                self.trouble = Some(text);
                self.draw()
            }
            Update::Recovered => {
                if self.trouble.take().is_some() && self.screen.is_none() {
                    console.say("Deploy is responding again");
                }
                self.draw()
            }
            Update::Ended(error) => Err(self.view.refused(error)),
        }
    }

    /// Shows a state, unless it is the one that is shown.
    fn change(&mut self, state: Value) -> Result<bool, Error> {
        if self.state.as_ref() == Some(&state) {
            return self.draw();
        }
        let before = self.state.replace(state);
        self.changed = Local::now();
        match (&self.screen, &self.state) {
            (None, Some(now)) => self.view.print_change(self.context, before.as_ref(), now),
            _ => self.draw(),
        }
    }

    /// Draws the screen, if there is one.
    fn draw(&mut self) -> Result<bool, Error> {
        if let (Some(screen), Some(state)) = (&mut self.screen, &self.state) {
            let server = self.context.client()?.endpoint().to_string();
            let about = self.trouble.as_ref().unwrap_or(&server);
            let status = format!("q: quit  last change {}  {about}", self.changed.format("%H:%M:%S"));
            screen.show(&self.view.text(self.context, state), &status)?;
        }
        Ok(true)
    }

    fn key(&mut self, key: Key) -> Result<bool, Error> {
        match (key, &mut self.screen) {
            (Key::Quit, _) => return Ok(false),
            (Key::Scroll(scroll), Some(screen)) => screen.scroll(scroll),
            (Key::Scroll(_), None) | (Key::Resized, _) => {}
        }
        self.draw()
    }

    /// Gives the terminal back, and leaves the last state on it.
    fn leave(mut self) -> Result<(), Error> {
        match (self.screen.take(), self.state) {
            (Some(screen), Some(state)) => {
                drop(screen);
                self.view.print(self.context, state)
            }
            _ => Ok(()),
        }
    }
}
