//! Arguments of commands that are built only when their command is used.
//!
//! clap builds the whole command tree before it looks at the command line, which takes most of the time of a short
//! run. Within [`scope`], the tree has only the top-level commands, and the arguments of one are added when it is
//! parsed. Elsewhere (help, completion, generated files) the tree is complete.

use std::cell::Cell;

use clap::builder::Resettable;
use clap::error::Error;
use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};

thread_local! {
    static IS_DEFERRED: Cell<bool> = const { Cell::new(false) };
}

/// Runs `parse` with command trees whose arguments are built when they are needed.
pub(super) fn scope<T>(parse: impl FnOnce() -> T) -> T {
    IS_DEFERRED.set(true);
    let result = parse();
    IS_DEFERRED.set(false);
    result
}

/// The arguments `T` of a command.
#[derive(Debug)]
pub(crate) struct Deferred<T>(pub(crate) T);

impl<T: FromArgMatches> FromArgMatches for Deferred<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl<T: Args> Args for Deferred<T> {
    fn augment_args(command: Command) -> Command {
        if IS_DEFERRED.get() { command.defer(|c| augment(c, T::augment_args)) } else { T::augment_args(command) }
    }

    fn augment_args_for_update(command: Command) -> Command {
        T::augment_args_for_update(command)
    }
}

impl<T: Subcommand> Subcommand for Deferred<T> {
    fn augment_subcommands(command: Command) -> Command {
        if IS_DEFERRED.get() {
            command.defer(|c| augment(c, T::augment_subcommands))
        } else {
            T::augment_subcommands(command)
        }
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        T::augment_subcommands_for_update(command)
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

/// Adds the arguments. Keeps the description of the command, which clap would replace with that of the arguments' type.
fn augment(command: Command, add: fn(Command) -> Command) -> Command {
    let (about, long_about) = (command.get_about().cloned(), command.get_long_about().cloned());
    add(command).about(Resettable::from(about)).long_about(Resettable::from(long_about))
}
