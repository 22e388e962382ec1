//! What each noun of the command line defines.

use std::fmt::Debug;

use clap::Args;
use clap_complete::engine::ArgValueCandidates;

use super::complete;
use super::context::Context;
use crate::deploy::resource::Resource;
use crate::error::Error;

/// A noun of the command line, and the resource that it manages.
pub(crate) trait Noun {
    /// The resource.
    const RESOURCE: &'static Resource;
    /// The arguments that name the parents.
    type Parent: Args + Debug;
}

/// A noun with verbs for one object, which an argument names.
pub(crate) trait NamedNoun: Noun {
    /// The argument, as usage shows it.
    const VALUE_NAME: &'static str;
    /// The help of the argument.
    const VALUE_HELP: &'static str;
    /// What the question before a deletion adds to the name.
    const DELETION_NOTE: &'static str = "";

    /// The candidates for the completion of the argument.
    fn candidates() -> ArgValueCandidates {
        complete::names(Self::RESOURCE)
    }
}

/// The arguments that name the resources within which others are.
pub(crate) trait Parent {
    /// Their ids, outermost first, in the order of [`Resource::path`].
    ///
    /// # Errors
    /// Those of the lookup.
    fn ids(&self, context: &Context) -> Result<Vec<String>, Error>;
}

/// The parent of a resource that has none.
#[derive(Debug, Args)]
pub(crate) struct NoParent;

impl Parent for NoParent {
    fn ids(&self, _: &Context) -> Result<Vec<String>, Error> {
        Ok(Vec::new())
    }
}
