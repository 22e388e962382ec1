//! What several benchmarks share.

use std::fs::read_to_string;

/// Whether a part of a benchmark is to run: one that an argument names, or any part if there is no argument.
pub(crate) fn wants(part: &str) -> bool {
    let mut parts = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).peekable();
    parts.peek().is_none() || parts.any(|name| name == part)
}

/// A value that the system has about the status of a process, such as `VmHWM`; `None` if the process has ended.
pub(crate) fn status(pid: u32, key: &str) -> Option<String> {
    let status = read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| Some(line.strip_prefix(key)?.strip_prefix(':')?.trim().to_owned()))
}

/// The CPU time in seconds of a process, also of one that has ended and is not waited for.
pub(crate) fn cpu_time(pid: u32) -> f64 {
    let stat = read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let ticks: u64 = stat.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    ticks as f64 / 100.0
}
