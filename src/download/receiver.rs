//! Receives the content in as many requests as it takes.

use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;

use super::error::Error;
use super::headers::{ContentRange, content_range, length, request_rest, validator};
use super::part::{Destination, PartialFile};
use crate::deploy::client::Chunk;
use crate::deploy::error::ApiError;
use crate::deploy::text::printable;
use crate::deploy::{self, Call, Client};
use crate::platform::inbox::{Inbox, Incoming};
use crate::platform::signals::Signal;
use crate::progress::{Activity, Progress};

/// A connection is given up when nothing was received for this long.
const STALL: Duration = Duration::from_secs(60);
/// How many requests in a row may bring nothing.
const ATTEMPTS: u32 = 6;
/// The shortest and the longest pause between two requests.
const PAUSE: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(8));
/// The most bytes of an error's body that are read.
const ERROR_BODY: usize = 64 * 1024;

/// Downloads the response to `call`, such as `backup 7`, to a file; returns its length in bytes.
///
/// # Errors
/// See [`Error`].
pub(crate) fn download(
    client: &Client,
    call: &Call,
    what: &str,
    destination: &Destination,
    progress: &mut Progress,
) -> Result<u64, Error> {
    let started = Instant::now();
    let inbox = Inbox::open().map_err(Error::System)?;
    progress.start(vec![Activity::transfer(format!("downloading {what}"))]);
    let mut receiver =
        Receiver { client, call, destination, part: None, uses_ranges: true, progress, warned: false, inbox };
    let received = receiver.run();
    progress.close(matches!(received, Err(Error::Interrupted { .. })));
    let part = received?;
    let length = part.length();
    part.finish(destination)?;
    progress.transfer_done(&format!("{what} is in {}", destination.path.display()), length, started.elapsed());
    Ok(length)
}

struct Receiver<'a> {
    client: &'a Client,
    call: &'a Call,
    destination: &'a Destination,
    /// Opened when the first good response comes.
    part: Option<PartialFile>,
    /// Whether the rest of the content may be asked for.
    uses_ranges: bool,
    progress: &'a mut Progress,
    warned: bool,
    inbox: Inbox<Chunk>,
}

/// What follows the status and headers of a response.
enum Next {
    /// Nothing: the file is complete.
    Complete,
    /// Another request: for the rest, or without a range.
    AskAgain,
    /// The body, after which there are so many bytes in all, if that is known.
    Body(Option<u64>),
}

/// Why a request did not bring all that it asked for.
enum Stop {
    /// The connection, or the server.
    Call(deploy::Error),
    /// A signal.
    Signal(Signal),
    /// The file.
    Local(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Local(error)
    }
}

impl Receiver<'_> {
    /// Asks until the file is complete.
    fn run(&mut self) -> Result<PartialFile, Error> {
        let mut failures = 0;
        loop {
            let before = self.length();
            let error = match self.request() {
                Ok(is_complete) => match self.part.take() {
                    Some(part) if is_complete => return Ok(part),
                    part => {
                        self.part = part;
                        continue;
                    }
                },
                Err(Stop::Signal(signal)) => return Err(self.interrupted(signal)),
                Err(Stop::Local(error)) => return Err(error),
                Err(Stop::Call(error)) => error,
            };
            failures = if self.length() > before { 1 } else { failures + 1 };
            if failures >= ATTEMPTS || !error.is_transient() {
                let received = self.length();
                let kept = self.part.take().and_then(PartialFile::keep);
                let incomplete = |error| Error::Incomplete { received, kept, error: Box::new(error) };
                return Err(if received == 0 { error.into() } else { incomplete(error) });
            }
            if !std::mem::replace(&mut self.warned, true) {
                self.progress.notice(&format!("{}; resuming", printable(&error.to_string())));
            }
            if let Some(signal) = self.pause((PAUSE.0 * 2_u32.pow(failures - 1)).min(PAUSE.1)) {
                return Err(self.interrupted(signal));
            }
        }
    }

    fn length(&self) -> u64 {
        self.part.as_ref().map_or(0, PartialFile::length)
    }

    fn interrupted(&mut self, signal: Signal) -> Error {
        Error::Interrupted { signal, kept: self.part.take().and_then(PartialFile::keep) }
    }

    /// Asks once, for everything or for the rest, and writes what comes; whether the file is complete then.
    fn request(&mut self) -> Result<bool, Stop> {
        let part = self.part.as_ref().filter(|_| self.uses_ranges);
        let rest = part.and_then(|part| Some((part.length(), request_rest(part.length(), part.resumable()?)?)));
        let (from, headers) = rest.unzip();
        self.inbox.reset();
        let chunks = self.inbox.sender();
        let stream = self.client.stream(self.call, headers.unwrap_or_default(), move |chunk| chunks.send(chunk));
        stream.map_err(Error::System)?;
        let (status, headers) = match self.receive()? {
            Chunk::Head(status, headers) => (status, headers),
            Chunk::Failed(error) => return Err(Stop::Call(error)),
            Chunk::Bytes(_) | Chunk::End => return Err(self.broken("the response has no status")),
        };
        match self.on_head(status, &headers, from)? {
            Next::Complete => Ok(true),
            Next::AskAgain => Ok(false),
            Next::Body(total) => self.receive_body(total).map(|()| true),
        }
    }

    /// Decides by status and headers of a response; `from` is where the requested range starts.
    fn on_head(&mut self, status: u16, headers: &HeaderMap, from: Option<u64>) -> Result<Next, Stop> {
        match (status, from, &mut self.part) {
            (200, _, Some(part)) => {
                part.restart(validator(headers))?;
                Ok(Next::Body(length(headers)))
            }
            (200, _, none @ None) => {
                let part = none.insert(PartialFile::open(&self.destination.path, validator(headers))?);
                // If an earlier run left it, only the rest is needed.
                Ok(if part.length() > 0 { Next::AskAgain } else { Next::Body(length(headers)) })
            }
            (206, Some(from), Some(_)) => match content_range(headers) {
                Some(ContentRange { start: Some(start), total }) if start == from => Ok(Next::Body(total)),
                _ => self.without_ranges(),
            },
            (416, Some(from), Some(_)) => match content_range(headers) {
                Some(ContentRange { start: None, total: Some(total) }) if total == from => Ok(Next::Complete),
                _ => self.without_ranges(),
            },
            _ => Err(self.refused(status, headers)),
        }
    }

    fn receive_body(&mut self, total: Option<u64>) -> Result<(), Stop> {
        self.progress.start_transfer(0, self.length(), total);
        loop {
            match self.receive()? {
                Chunk::Bytes(bytes) => {
                    if let Some(part) = &mut self.part {
                        part.write(&bytes)?;
                    }
                    self.progress.transferred(0, self.length());
                }
                Chunk::End if total.is_none_or(|total| total == self.length()) => return Ok(()),
                Chunk::End => return Err(self.broken("its length is not the announced one")),
                Chunk::Failed(error) => return Err(Stop::Call(error)),
                Chunk::Head(..) => return Err(self.broken("there are two responses")),
            }
        }
    }

    /// Asks for everything, since the server does not handle ranges as specified.
    fn without_ranges(&mut self) -> Result<Next, Stop> {
        self.uses_ranges = false;
        if let Some(part) = &mut self.part {
            part.restart(None)?;
        }
        Ok(Next::AskAgain)
    }

    fn refused(&self, status: u16, headers: &HeaderMap) -> Stop {
        let mut body = Vec::new();
        while let Ok(Chunk::Bytes(bytes)) = self.receive()
            && body.len() < ERROR_BODY
        {
            body.extend_from_slice(&bytes);
        }
        let body = serde_json::from_slice(&body).ok();
        let error = ApiError::read(self.call, self.client.endpoint(), status, headers, body.as_ref());
        Stop::Call(deploy::Error::Api(error))
    }

    fn broken(&self, why: &str) -> Stop {
        Stop::Call(deploy::Error::Truncated { call: self.call.to_string(), why: why.to_owned() })
    }

    /// The next chunk, unless a signal or a long silence comes first.
    fn receive(&self) -> Result<Chunk, Stop> {
        match self.inbox.next(Some(Instant::now() + STALL)) {
            Incoming::Event(chunk) => Ok(chunk),
            Incoming::Signal(signal) => Err(Stop::Signal(signal)),
            Incoming::Timeout => Err(self.broken(&format!("nothing was received for {} s", STALL.as_secs()))),
        }
    }

    /// Waits, unless a signal comes first.
    fn pause(&mut self, pause: Duration) -> Option<Signal> {
        self.inbox.reset();
        match self.inbox.next(Some(Instant::now() + pause)) {
            Incoming::Signal(signal) => Some(signal),
            Incoming::Event(_) | Incoming::Timeout => None,
        }
    }
}
