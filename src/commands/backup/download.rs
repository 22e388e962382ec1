//! Downloads a file: over connections that break, and from where an earlier run left off.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use reqwest::header::{
    CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_RANGE, LAST_MODIFIED, RANGE,
};

use super::part::Part;
use super::target::File;
use crate::commands::context::Context;
use crate::deploy::client::Chunk;
use crate::deploy::error::ApiError;
use crate::deploy::model::clean;
use crate::deploy::resource::ResourceRef;
use crate::deploy::response::refusal;
use crate::deploy::{Call, Client, Error};
use crate::output::value::capacity;
use crate::platform::signals::{Signal, SignalListener};
use crate::progress::{Activity, Progress};

/// A connection on which nothing comes for so long is given up.
const STALL: Duration = Duration::from_secs(60);
/// So often in a row without a byte, and it is over.
const TRIES: u32 = 6;
/// The shortest and the longest pause between two tries.
const PAUSE: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(8));
/// How soon a signal is noticed.
const LOOK: Duration = Duration::from_millis(100);
/// So much of a refusal is read for what it says.
const REFUSAL: usize = 64 * 1024;

/// A signal came.
#[derive(Debug, thiserror::Error)]
#[error("interrupted{}", kept_in(kept.as_ref()))]
pub struct Interrupted {
    /// Which.
    pub signal: Signal,
    /// Where what came is kept.
    pub kept: Option<PathBuf>,
}

fn kept_in(kept: Option<&PathBuf>) -> String {
    kept.map(|path| format!("; what came is kept in {}, and the same command goes on from there", path.display()))
        .unwrap_or_default()
}

/// What one try came to.
enum Try {
    Whole,
    /// To be asked for in another way, at once.
    Again,
    TransportFailure(Error),
    Signalled(Signal),
}

struct Download<'a> {
    client: &'a Client,
    call: &'a Call,
    file: &'a File,
    part: Option<Part>,
    /// Whether a part of the file may be asked for.
    ranges: bool,
    show: Progress,
    warned: bool,
    heard: Arc<Mutex<Option<Signal>>>,
}

/// Downloads what `call` answers to a file; its length in bytes.
pub fn download(context: &Context, call: &Call, backup: &ResourceRef, file: &File) -> anyhow::Result<u64> {
    let heard = Arc::new(Mutex::new(None));
    let ear = Arc::clone(&heard);
    let _listening = SignalListener::start(move |signal| {
        *ear.lock().unwrap_or_else(PoisonError::into_inner) = Some(signal);
    })?;
    let mut show = context.progress();
    let begun = Instant::now();
    show.start(vec![Activity::transfer(format!("downloading backup {backup}"))]);
    let client = context.client()?;
    let mut download = Download { client, call, file, part: None, ranges: true, show, warned: false, heard };
    let ended = download.run();
    let interrupted = download.signal().is_some();
    download.show.close(interrupted);
    ended?;
    let part = download.part.take().context("nothing was downloaded")?;
    let bytes = part.len();
    part.finish(file)?;
    download.show.transfer_done(&format!("backup {backup} is in {}", file.path.display()), bytes, begun.elapsed());
    Ok(bytes)
}

impl Download<'_> {
    fn run(&mut self) -> anyhow::Result<()> {
        let mut failures = 0;
        loop {
            let before = self.length();
            let error = match self.attempt()? {
                Try::Whole => return Ok(()),
                Try::Again => continue,
                Try::Signalled(signal) => return Err(self.interrupted(signal)),
                Try::TransportFailure(error) => error,
            };
            failures = if self.length() > before { 1 } else { failures + 1 };
            if failures >= TRIES || is_final(&error) {
                let came = self.length();
                let kept = self.part.take().and_then(Part::leave);
                let error = anyhow::Error::from(error);
                return Err(match came {
                    0 => error,
                    _ => error.context(format!("broke off after {}{}", capacity(came), kept_in(kept.as_ref()))),
                });
            }
            if !std::mem::replace(&mut self.warned, true) {
                self.show.notice(&format!("{}; going on", clean(&error.to_string())));
            }
            if let Some(signal) = self.pause((PAUSE.0 * 2_u32.pow(failures - 1)).min(PAUSE.1)) {
                return Err(self.interrupted(signal));
            }
        }
    }

    fn length(&self) -> u64 {
        self.part.as_ref().map_or(0, Part::len)
    }

    fn interrupted(&mut self, signal: Signal) -> anyhow::Error {
        Interrupted { signal, kept: self.part.take().and_then(Part::leave) }.into()
    }

    /// Asks once, for all of it or for what is missing, and writes what comes.
    fn attempt(&mut self) -> anyhow::Result<Try> {
        let resume = self.part.as_ref().filter(|_| self.ranges).and_then(|part| Some((part.len(), part.resumable()?)));
        let mut headers = HeaderMap::new();
        if let Some((from, validator)) = resume {
            headers.insert(RANGE, HeaderValue::from_str(&format!("bytes={from}-"))?);
            headers.insert(IF_RANGE, HeaderValue::from_str(validator)?);
        }
        let from = resume.map(|(from, _)| from);
        let pieces = self.client.stream(self.call, headers)?;
        let (status, headers) = match self.next(&pieces) {
            Ok(Chunk::Head(status, headers)) => (status, headers),
            Ok(Chunk::TransportFailure(error)) => return Ok(Try::TransportFailure(error)),
            Ok(Chunk::Bytes(_) | Chunk::End) => return Ok(Try::TransportFailure(self.cut("the answer has no head"))),
            Err(over) => return Ok(over),
        };
        let total = match (status, from, &mut self.part) {
            (200, _, Some(part)) => {
                part.restart(validator(&headers))?;
                header(&headers, &CONTENT_LENGTH).and_then(|length| length.parse().ok())
            }
            (200, _, none @ None) => {
                let part = none.insert(Part::open(&self.file.path, validator(&headers))?);
                if part.len() > 0 {
                    // An earlier run left it: only the rest is wanted.
                    return Ok(Try::Again);
                }
                header(&headers, &CONTENT_LENGTH).and_then(|length| length.parse().ok())
            }
            (206, Some(from), Some(_)) => match range(&headers) {
                Some((Some(start), total)) if start == from => total,
                _ => return self.without_ranges(),
            },
            (416, Some(from), Some(_)) => match range(&headers) {
                Some((None, Some(total))) if total == from => return Ok(Try::Whole),
                _ => return self.without_ranges(),
            },
            _ => return Ok(self.refused(status, &headers, &pieces)),
        };
        self.show.start_transfer(0, self.length(), total);
        loop {
            match self.next(&pieces) {
                Ok(Chunk::Bytes(bytes)) => {
                    if let Some(part) = &mut self.part {
                        part.write(&bytes)?;
                    }
                    self.show.transferred(0, self.length());
                }
                Ok(Chunk::End) if total.is_none_or(|total| total == self.length()) => return Ok(Try::Whole),
                Ok(Chunk::End) => {
                    return Ok(Try::TransportFailure(self.cut("it has another length than was announced")));
                }
                Ok(Chunk::TransportFailure(error)) => return Ok(Try::TransportFailure(error)),
                Ok(Chunk::Head(..)) => return Ok(Try::TransportFailure(self.cut("two answers came"))),
                Err(over) => return Ok(over),
            }
        }
    }

    /// A server that does not keep to its ranges is asked for the whole.
    fn without_ranges(&mut self) -> anyhow::Result<Try> {
        self.ranges = false;
        if let Some(part) = &mut self.part {
            part.restart(None)?;
        }
        Ok(Try::Again)
    }

    fn refused(&self, status: u16, headers: &HeaderMap, pieces: &Receiver<Chunk>) -> Try {
        let mut body = Vec::new();
        while let Ok(Chunk::Bytes(bytes)) = self.next(pieces)
            && body.len() < REFUSAL
        {
            body.extend_from_slice(&bytes);
        }
        let body = serde_json::from_slice(&body).ok();
        Try::TransportFailure(Error::Refused(refusal(
            self.call,
            self.client.endpoint(),
            status,
            headers,
            body.as_ref(),
        )))
    }

    fn cut(&self, why: &str) -> Error {
        Error::CutShort { tried: self.call.to_string(), why: why.to_owned() }
    }

    /// The next piece, unless a signal or a long silence comes first.
    fn next(&self, pieces: &Receiver<Chunk>) -> Result<Chunk, Try> {
        let begun = Instant::now();
        loop {
            if let Some(signal) = self.signal() {
                return Err(Try::Signalled(signal));
            }
            match pieces.recv_timeout(LOOK) {
                Ok(piece) => return Ok(piece),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(Try::TransportFailure(self.cut("the connection is gone")));
                }
                Err(RecvTimeoutError::Timeout) if begun.elapsed() >= STALL => {
                    return Err(Try::TransportFailure(self.cut(&format!("nothing came for {} s", STALL.as_secs()))));
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    fn signal(&self) -> Option<Signal> {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits, unless a signal comes.
    fn pause(&self, time: Duration) -> Option<Signal> {
        let begun = Instant::now();
        while begun.elapsed() < time && self.signal().is_none() {
            std::thread::sleep(LOOK.min(time));
        }
        self.signal()
    }
}

/// Whether another try cannot end otherwise.
fn is_final(error: &Error) -> bool {
    match error {
        Error::Refused(ApiError { status, .. }) => !matches!(status, 408 | 429 | 500..=599),
        Error::Untrusted { .. } | Error::Unreadable { .. } => true,
        Error::Unreachable { .. } | Error::CutShort { .. } | Error::LostAnswer { .. } => false,
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// What tells this content from another: a strong ETag, or else the time of its last change.
fn validator(headers: &HeaderMap) -> Option<String> {
    let etag = header(headers, &ETAG).filter(|etag| !etag.starts_with("W/"));
    etag.or_else(|| header(headers, &LAST_MODIFIED)).map(str::to_owned)
}

/// `bytes FROM-TO/TOTAL` or `bytes */TOTAL`: from where, and how much there is in all.
fn range(headers: &HeaderMap) -> Option<(Option<u64>, Option<u64>)> {
    let (range, total) = header(headers, &CONTENT_RANGE)?.strip_prefix("bytes ")?.split_once('/')?;
    Some((range.split('-').next().and_then(|from| from.parse().ok()), total.parse().ok()))
}
