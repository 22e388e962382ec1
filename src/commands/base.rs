//! What nouns have in common: how one is named on the command line, and the verbs list, show and delete.

use std::fmt::Debug;
use std::marker::PhantomData;

use clap::Args;

use super::batch::{Named, Task};
use super::context::Context;
use super::list::ListArgs;
use super::listing::Source;
use super::noun::{NamedNoun, Noun, Parent};
use super::operation::{Operation, Reply};
use super::watch;
use crate::deploy::Call;
use crate::deploy::lookup::LookupError;
use crate::deploy::resource::{Collection, Resource, ResourceRef};
use crate::error::Error;
use crate::exit;
use crate::usage_error::UsageError;

/// The collection of a noun on the server.
fn collection<N: Noun<Parent: Parent>>(context: &Context, parent: &N::Parent) -> Result<Collection, Error> {
    let ids = parent.ids(context)?;
    Ok(N::RESOURCE.collection(&ids.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// The id of the argument that names the resource, for clap.
pub(crate) const TARGET: &str = "target";

/// The arguments that name one resource.
#[derive(Debug, Args)]
pub(crate) struct TargetArg<N: NamedNoun> {
    #[command(flatten)]
    pub(crate) parent: N::Parent,
    #[arg(id = TARGET, value_name = N::VALUE_NAME, help = N::VALUE_HELP, add = N::candidates())]
    pub(crate) name: String,
    #[arg(skip)]
    noun: PhantomData<N>,
}

impl<N: NamedNoun<Parent: Parent>> TargetArg<N> {
    /// Looks it up.
    ///
    /// # Errors
    /// Those of the lookup.
    pub(crate) fn find(&self, context: &Context) -> Result<ResourceRef, Error> {
        self.locate(context).map(|(_, found)| found)
    }

    /// Looks it up; with the collection that it is in.
    ///
    /// # Errors
    /// Those of the lookup.
    pub(crate) fn locate(&self, context: &Context) -> Result<(Collection, ResourceRef), Error> {
        let collection = collection::<N>(context, &self.parent)?;
        let found = context.find(&collection, &self.name)?;
        Ok((collection, found))
    }
}

/// The verb `show`.
#[derive(Debug, Args)]
pub(crate) struct Show<N: NamedNoun> {
    #[command(flatten)]
    pub(crate) target: TargetArg<N>,
    #[command(flatten)]
    pub(crate) watch: WatchArg,
}

/// The flag of `show`.
#[derive(Debug, Args)]
pub(crate) struct WatchArg {
    /// Show it again whenever it changes, until q or Ctrl-C
    #[arg(short, long)]
    pub(crate) watch: bool,
}

impl<N: NamedNoun<Parent: Parent>> Show<N> {
    /// Prints all fields.
    ///
    /// # Errors
    /// Those of the lookup and of the call.
    pub(crate) fn run(&self, context: &Context) -> Result<(), Error> {
        let (collection, found) = self.target.locate(context)?;
        self.watch.show(context, collection.get(&found.id).query("fields", "**"))
    }
}

impl WatchArg {
    /// Prints the record that `call` reads.
    ///
    /// # Errors
    /// Those of the call.
    pub(crate) fn show(&self, context: &Context, call: Call) -> Result<(), Error> {
        if self.watch { watch::record(context, call) } else { context.show(&call) }
    }
}

/// The arguments that name one resource or several.
#[derive(Debug, Args)]
pub(crate) struct TargetsArg<N: NamedNoun> {
    #[command(flatten)]
    parent: N::Parent,
    #[arg(id = "targets", required = true, value_name = N::VALUE_NAME, help = N::VALUE_HELP, add = N::candidates())]
    pub(crate) names: Vec<String>,
    #[arg(skip)]
    noun: PhantomData<N>,
}

impl<N: NamedNoun<Parent: Parent>> TargetsArg<N> {
    /// Looks all of them up; with the collection that they are in.
    ///
    /// # Errors
    /// Those of the lookup. If several are not found, each is printed.
    pub(crate) fn locate(&self, context: &Context) -> Result<(Collection, Vec<ResourceRef>), Error> {
        let Resource { noun, plural, .. } = N::RESOURCE;
        let collection = collection::<N>(context, &self.parent)?;
        let (mut found, mut failures) = (Vec::<ResourceRef>::new(), Vec::new());
        for result in collection.find_all(context.client()?, &self.names).map_err(LookupError::from)? {
            match result {
                Ok(one) if found.contains(&one) => {
                    return Err(UsageError::new(format!("{noun} {one} is specified twice")).into());
                }
                Ok(one) => found.push(one),
                Err(error) => failures.push(Error::from(error)),
            }
        }
        if failures.len() < 2 {
            return failures.pop().map_or(Ok((collection, found)), Err);
        }
        failures.iter().for_each(|error| exit::print(error, None, context.console));
        let message = format!("{} of {} {plural} not found; nothing was done", failures.len(), self.names.len());
        Err(Error::Several { message, status: exit::worst(&failures) })
    }
}

/// The verb `list`.
#[derive(Debug, Args)]
pub(crate) struct List<N: Noun> {
    #[command(flatten)]
    parent: N::Parent,
    #[command(flatten)]
    list: ListArgs<N>,
    #[arg(skip)]
    noun: PhantomData<N>,
}

impl<N: Noun<Parent: Parent + Sync>> List<N> {
    /// Prints the list.
    ///
    /// # Errors
    /// Those of the lookup of the parents and of the call.
    pub(crate) fn run(&self, context: &Context) -> Result<(), Error> {
        let parent = &self.parent;
        self.list.run(context, self.list.listing(), |context, query| {
            let call = query.on(collection::<N>(context, parent)?.list());
            Ok(Source { columns: N::RESOURCE.columns.to_vec(), read: Box::new(move |client| client.collection(&call)) })
        })
    }
}

/// The verb `delete`.
#[derive(Debug, Args)]
pub(crate) struct Delete<N: NamedNoun> {
    #[command(flatten)]
    targets: TargetsArg<N>,
    #[command(flatten)]
    consent: Consent,
}

/// The flag that takes the place of the question before something is destroyed.
#[derive(Debug, Args)]
pub(crate) struct Consent {
    /// Do not ask for confirmation
    #[arg(short, long)]
    pub(crate) yes: bool,
}

impl<N: NamedNoun<Parent: Parent>> Delete<N> {
    /// Asks once, deletes, and answers with the ids and the names.
    ///
    /// # Errors
    /// Those of the lookup and of the calls, and a "no".
    pub(crate) fn run(&self, context: &Context) -> Result<(), Error> {
        let yes = self.consent.yes;
        context.prompter.can_confirm(yes)?;
        let (collection, found) = self.targets.locate(context)?;
        let named = Named { resource: N::RESOURCE, objects: &found };
        context.prompter.confirm(&format!("Delete {named}{}?", N::DELETION_NOTE), yes)?;
        context.run_all(&named, "deleted", deletions(&collection, &found))
    }
}

/// The tasks that delete members of a collection.
pub(crate) fn deletions(collection: &Collection, found: &[ResourceRef]) -> Vec<Task> {
    let noun = collection.resource.noun;
    let task = |found: &ResourceRef| {
        Task::Operation(Box::new(Operation {
            call: collection.delete(&found.id),
            activity: format!("deleting {noun} {found}"),
            success: format!("{noun} {found} is deleted"),
            reply: Reply::Deleted(found.clone()),
        }))
    };
    found.iter().map(task).collect()
}
