//! The state of stdout, and whether it was open when the program started.
//!
//! The standard library opens `/dev/null` in place of a standard stream that is closed, so that writing to it seems to
//! succeed. Only a function that runs before can tell.

use std::sync::atomic::{AtomicBool, Ordering};

static WAS_CLOSED: AtomicBool = AtomicBool::new(false);

// It calls nothing of the standard library, which is not initialized yet.
ctor::declarative::ctor! {
    #[ctor(unsafe)]
    fn look_at_stdout() {
        let flags = rustix::io::fcntl_getfd(rustix::stdio::stdout());
        WAS_CLOSED.store(flags == Err(rustix::io::Errno::BADF), Ordering::Relaxed);
    }
}

/// Whether the program was started with a closed stdout, as by `>&-` in a shell.
pub(crate) fn was_closed() -> bool {
    WAS_CLOSED.load(Ordering::Relaxed)
}

/// Whether the reader of stdout has closed the pipe, which a program does not notice while it writes nothing.
pub(crate) fn reader_is_gone() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let out = std::io::stdout();
    let mut polled = [PollFd::new(&out, PollFlags::empty())];
    poll(&mut polled, Some(&Timespec::default())).is_ok() && polled[0].revents().contains(PollFlags::ERR)
}
