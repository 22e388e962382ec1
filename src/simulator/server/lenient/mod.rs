//! Corrects request lines. NetApp's documentation has `last_modified=>=…`, and many clients send such a query without
//! percent-encoding, which the HTTP library refuses. So it is encoded before the library reads it.

mod filter;

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use filter::Filter;

/// A connection whose incoming request lines are corrected.
#[derive(Debug)]
pub(super) struct LenientStream<T> {
    inner: T,
    filter: Filter,
    /// How much of the output of the filter has been read.
    given: usize,
}

impl<T> LenientStream<T> {
    /// Wraps a connection.
    pub(super) fn new(inner: T) -> Self {
        Self { inner, filter: Filter::default(), given: 0 }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for LenientStream<T> {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        loop {
            let ready = this.filter.output.get(this.given..).unwrap_or_default();
            if !ready.is_empty() {
                let part = ready.get(..ready.len().min(buffer.remaining())).unwrap_or_default();
                buffer.put_slice(part);
                this.given += part.len();
                return Poll::Ready(Ok(()));
            }
            this.filter.output.clear();
            this.given = 0;
            let mut space = [0; 8 * 1024];
            let mut fresh = ReadBuf::new(&mut space);
            match Pin::new(&mut this.inner).poll_read(context, &mut fresh) {
                Poll::Ready(Ok(())) if fresh.filled().is_empty() => {
                    this.filter.give_up();
                    if this.filter.output.is_empty() {
                        return Poll::Ready(Ok(()));
                    }
                }
                Poll::Ready(Ok(())) => this.filter.take(fresh.filled()),
                other => return other,
            }
        }
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for LenientStream<T> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().inner).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_shutdown(context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().inner).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }
}
