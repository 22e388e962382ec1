//! Receives the content, with as many requests as necessary.

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

/// A request times out when nothing was received for this long.
const STALL: Duration = Duration::from_secs(60);
/// The number of consecutive requests without progress after which the download fails.
const ATTEMPTS: u32 = 6;
/// The shortest and the longest pause between two requests.
const PAUSE: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(8));
/// The maximum number of bytes that are read from the body of an error response.
const ERROR_BODY: usize = 64 * 1024;

/// Downloads the body of the response to `call` to a file and returns its length in bytes. `what` describes it, such as
/// `backup 7`.
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
    /// Opened at the first success response.
    part: Option<PartialFile>,
    /// Whether range requests are used.
    uses_ranges: bool,
    progress: &'a mut Progress,
    warned: bool,
    inbox: Inbox<Chunk>,
}

/// What to do after status and headers of a response.
enum AfterHead {
    /// The file is complete already.
    Complete,
    /// Send another request: for the rest, or without a range.
    SendAgain,
    /// Receive the body. The value is the total number of bytes, if known.
    ReceiveBody(Option<u64>),
}

/// Why a request did not complete the file.
enum Stop {
    /// The connection or the server failed.
    Call(deploy::Error),
    /// A signal was received.
    Signal(Signal),
    /// The file cannot be written.
    Local(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Local(error)
    }
}

impl Receiver<'_> {
    /// Sends requests until the file is complete.
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

    /// Sends one request, for everything or for the rest, and writes the body to the file. Returns whether the file is
    /// complete.
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
            AfterHead::Complete => Ok(true),
            AfterHead::SendAgain => Ok(false),
            AfterHead::ReceiveBody(total) => self.receive_body(total).map(|()| true),
        }
    }

    /// Handles status and headers of a response. `from` is the start of the requested range.
    fn on_head(&mut self, status: u16, headers: &HeaderMap, from: Option<u64>) -> Result<AfterHead, Stop> {
        match (status, from, &mut self.part) {
            (200, _, Some(part)) => {
                part.restart(validator(headers))?;
                Ok(AfterHead::ReceiveBody(length(headers)))
            }
            (200, _, none @ None) => {
                let part = none.insert(PartialFile::open(&self.destination.path, validator(headers))?);
                // If an earlier run left the partial file, only the rest is needed.
                Ok(if part.length() > 0 { AfterHead::SendAgain } else { AfterHead::ReceiveBody(length(headers)) })
            }
            (206, Some(from), Some(_)) => match content_range(headers) {
                Some(ContentRange { start: Some(start), total }) if start == from => Ok(AfterHead::ReceiveBody(total)),
                _ => self.without_ranges(),
            },
            (416, Some(from), Some(_)) => match content_range(headers) {
                Some(ContentRange { start: None, total: Some(total) }) if total == from => Ok(AfterHead::Complete),
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
                Chunk::End => return Err(self.broken("its length differs from the announced one")),
                Chunk::Failed(error) => return Err(Stop::Call(error)),
                Chunk::Head(..) => return Err(self.broken("there are two responses")),
            }
        }
    }

    /// Requests everything, because the server does not handle ranges as specified.
    fn without_ranges(&mut self) -> Result<AfterHead, Stop> {
        self.uses_ranges = false;
        if let Some(part) = &mut self.part {
            part.restart(None)?;
        }
        Ok(AfterHead::SendAgain)
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
        Stop::Call(deploy::Error::Api(Box::new(error)))
    }

    fn broken(&self, why: &str) -> Stop {
        Stop::Call(deploy::Error::Truncated { call: self.call.to_string(), why: why.to_owned() })
    }

    /// Waits for the next chunk, a signal or the timeout.
    fn receive(&self) -> Result<Chunk, Stop> {
        match self.inbox.next(Some(Instant::now() + STALL)) {
            Incoming::Event(chunk) => Ok(chunk),
            Incoming::Signal(signal) => Err(Stop::Signal(signal)),
            Incoming::Timeout => Err(self.broken(&format!("nothing was received for {} s", STALL.as_secs()))),
        }
    }

    /// Pauses, or returns the signal that was received meanwhile.
    fn pause(&mut self, pause: Duration) -> Option<Signal> {
        self.inbox.reset();
        match self.inbox.next(Some(Instant::now() + pause)) {
            Incoming::Signal(signal) => Some(signal),
            Incoming::Event(_) | Incoming::Timeout => None,
        }
    }
}
