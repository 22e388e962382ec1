//! The allocator of the static program for Linux. That of musl takes a quarter more memory for large templates; see
//! benches/README.md.

use dlmalloc::GlobalDlmalloc;

#[global_allocator]
static ALLOCATOR: GlobalDlmalloc = GlobalDlmalloc;
