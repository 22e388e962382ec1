//! The state of stdout.

use std::os::windows::io::AsRawHandle;

/// Whether the program was started without stdout.
pub(crate) fn was_closed() -> bool {
    std::io::stdout().as_raw_handle().is_null()
}

/// Whether the reader of stdout has closed the pipe. Windows does not say so before the next write.
pub(crate) const fn reader_is_gone() -> bool {
    false
}
