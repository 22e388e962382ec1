//! A command-line client for NetApp ONTAP Select Deploy.
#![forbid(unsafe_code)]
