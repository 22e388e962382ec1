//! The integration tests: the real binary, run against the simulator or against a server that misbehaves. They are one
//! binary with a module for each subject, so that the library is linked once. Those that need a shell, a terminal or
//! signals of Unix are not compiled elsewhere.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]
// In a program `pub` and `pub(crate)` mean the same.
#![allow(unreachable_pub)]
// Helpers and imports of tests that are compiled on Unix only.
#![cfg_attr(not(unix), allow(dead_code, unused_imports))]

mod all_profiles;
mod ansible;
mod api;
mod apply;
mod apply_answers;
mod apply_files;
mod apply_passwords;
mod apply_property;
mod backup;
mod bad_responses;
mod certificates;
mod cluster_file;
mod commands;
mod completion;
mod dependencies;
#[cfg(unix)]
mod docs;
mod doctor;
mod doctor_api;
mod events;
#[cfg(unix)]
mod examples;
mod exit_status;
mod faults;
mod fleet;
mod fleet_faults;
mod fleet_files;
mod fleet_property;
mod fleet_resume;
mod generated;
mod help;
mod hosts;
mod imports;
mod json_stderr;
mod licenses;
mod lists;
mod login;
mod lookup;
mod next_steps;
mod nodes;
mod output;
mod power;
mod preflight;
#[cfg(unix)]
mod quickstart;
mod quirks;
mod reference;
mod refusal_sources;
mod reports;
mod scenario;
mod secrets;
mod several_names;
#[cfg(unix)]
mod shells;
mod simulator;
mod simulator_load;
mod simulator_options;
mod simulator_page;
mod simulator_state;
mod source_tree;
mod support;
#[cfg(unix)]
mod terminal;
mod text_files;
mod vendor_flow;
mod waiting;
mod watch;
#[cfg(windows)]
mod windows;
