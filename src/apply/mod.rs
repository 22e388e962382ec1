//! From a cluster file to a running cluster: the file is read and checked, compared with what exists, and the difference
//! is carried out.

pub mod spec;
