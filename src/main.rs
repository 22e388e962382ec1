//! The `deploy-cli` program: parse, run, exit.

fn main() {}
