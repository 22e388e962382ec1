//! Whatever stands in a cluster file: it is read, or every problem of it has a place in the text. Nothing else may happen.
#![no_main]

use deploy_cli::apply::file::read::{InvalidFile, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // YAML ends lines with a carriage return as well; what is missing at the end may be told of on the line after it.
    let lines = text.matches(['\n', '\r']).count() + 2;
    match read(text) {
        Ok(reading) => assert!(!reading.spec.cluster.name.is_empty()),
        Err(InvalidFile { problems, .. }) => {
            assert!(!problems.is_empty());
            assert!(problems.iter().all(|problem| problem.location.line <= lines && !problem.message.is_empty()));
        }
    }
});
