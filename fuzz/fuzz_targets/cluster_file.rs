//! Any text is either a valid cluster file, or every problem of it has a location in the text.
#![no_main]

use deploy_cli::apply::file::read::{InvalidFile, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // In YAML a carriage return ends a line too. A problem at the end of the text may be located on the next line.
    let lines = text.matches(['\n', '\r']).count() + 2;
    match read(text) {
        Ok(reading) => assert!(!reading.spec.cluster.name.is_empty()),
        Err(InvalidFile { problems, .. }) => {
            assert!(!problems.is_empty());
            assert!(problems.iter().all(|problem| problem.location.line <= lines && !problem.message.is_empty()));
        }
    }
});
