//! Pairs each call with what carries it out.

use std::sync::Arc;

use serde_json::json;

use crate::simulator::engine::Engine;
use crate::simulator::options::Options;
use crate::simulator::pattern::CallPattern;
use crate::simulator::poll;
use crate::simulator::presentation;
use crate::simulator::quirk::Quirk;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::{Content, Reply};
use crate::simulator::request::Request;
use crate::simulator::resources::{
    about, backups, clusters, credentials, deploy, deploying, disks, events, host_content, hosts, images, jobs,
    licenses, mediators, network_checks, networks, nodes, pools,
};
use crate::simulator::routes::{Answer, Call};
use crate::simulator::rules::Rules;
use crate::simulator::state::{Change, Effect, JobPlan, State, step, success};

/// Carries out a call.
type Handler = fn(&mut State, &Request) -> Result<Reply, Refusal>;

/// Answers requests.
pub(crate) struct Router {
    engine: Arc<Engine>,
    /// The calls whose jobs fail.
    fail: Vec<CallPattern>,
    rules: Rules,
}

impl Router {
    pub(crate) fn new(engine: Arc<Engine>, options: &Options) -> Self {
        let rules = Rules { strict: options.strict, quirks: options.quirks.iter().copied().collect() };
        Self { engine, fail: options.fail.clone(), rules }
    }

    /// What applies to every request.
    pub(crate) fn rules(&self) -> Rules {
        self.rules
    }

    /// Answers a request whose segments below the base path are `path`.
    pub(crate) async fn answer(&self, request: &mut Request, path: &[String]) -> Result<Reply, Refusal> {
        let quirks = request.rules.quirks;
        presentation::read(request, &self.engine.state());
        let mut reply = self.carry_out(request, path).await;
        match &mut reply {
            Ok(reply) => presentation::answer(reply, quirks),
            Err(refusal) => presentation::refusal(refusal, quirks),
        }
        reply
    }

    async fn carry_out(&self, request: &Request, path: &[String]) -> Result<Reply, Refusal> {
        let changes = request.route.method != "GET";
        if changes {
            request.check_parameters()?;
        }
        if request.route.call == Call::ShowJob {
            poll::hold(&self.engine, request).await?;
        }
        let mut state = self.engine.state();
        let quirks = request.rules.quirks;
        let is_later = quirks.has(Quirk::AsyncWrites) && request.route.answer(quirks) == Answer::Job;
        let before = is_later.then(|| state.clone());
        let mut reply = handler(request.route.call)(&mut state, request)?;
        if let (Some(before), Content::Json(_)) = (before, &reply.content) {
            postpone(&mut state, before, request, &mut reply);
        }
        if let Content::Job(plan) = reply.content {
            let fails = self.fail.iter().any(|pattern| pattern.matches(request.route.method, path));
            let job = self.engine.start(&mut state, plan, &request.request_id, fails);
            reply.content = Content::Json(json!({"job": jobs::started(&job, quirks)}));
        }
        if changes {
            self.engine.save(&state).map_err(|e| Refusal::internal(format!("{e:#}")))?;
        }
        Ok(reply)
    }
}

/// Takes back what a synchronous call has changed, and leaves it to a job.
fn postpone(state: &mut State, before: State, request: &Request, reply: &mut Reply) {
    let change = Change::between(&before, state);
    *state = before;
    let plan = JobPlan {
        description: request.route.summary.to_owned(),
        category: "configuration",
        targets: Vec::new(),
        steps: vec![
            step(2.0, "Checking the change.", Vec::new()),
            success("The change is made.", vec![Effect::Change(Box::new(change))]),
        ],
        failure: ("The change could not be made.".to_owned(), Vec::new()),
    };
    let location = reply.location.take();
    *reply = Reply { location, ..Reply::job(plan) };
}

fn handler(call: Call) -> Handler {
    match call {
        Call::ListClusters => clusters::list,
        Call::CreateCluster => clusters::create,
        Call::ShowCluster => clusters::show,
        Call::ModifyCluster => clusters::modify,
        Call::DeleteCluster => deploying::delete,
        Call::DeployCluster => deploying::deploy,
        Call::ListNodes => nodes::list,
        Call::ShowNode => nodes::show,
        Call::ModifyNode => nodes::modify,
        Call::ListNodeNetworks => networks::list,
        Call::ShowNodeNetwork => networks::show,
        Call::ModifyNodeNetwork => networks::modify,
        Call::ListNodePools => pools::list,
        Call::AttachPools => pools::attach,
        Call::ShowNodePool => pools::show,
        Call::DetachPool => pools::detach,
        Call::ListNodeDisks => disks::list,
        Call::AttachDisks => disks::attach,
        Call::ListHosts => hosts::list,
        Call::RegisterHosts => hosts::register,
        Call::ShowHost => hosts::show,
        Call::DeleteHost => hosts::delete,
        Call::ListHostNetworks => host_content::networks,
        Call::ListHostPools => host_content::pools,
        Call::ListHostDisks => host_content::disks,
        Call::ListCredentials => credentials::list,
        Call::AddCredential => credentials::add,
        Call::ShowCredential => credentials::show,
        Call::ModifyCredential => credentials::modify,
        Call::DeleteCredential => credentials::delete,
        Call::ListImages => images::list,
        Call::ShowImage => images::show,
        Call::ListLicenses => licenses::list,
        Call::AddLicense => licenses::add,
        Call::ShowLicense => licenses::show,
        Call::UpdateLicense => licenses::update,
        Call::DeleteLicense => licenses::delete,
        Call::ListJobs => jobs::list,
        Call::ShowJob => jobs::show,
        Call::ListEvents => events::list,
        Call::ListBackups => backups::list,
        Call::CreateBackup => backups::create,
        Call::ShowBackup => backups::show,
        Call::DeleteBackup => backups::delete,
        Call::DownloadBackup => backups::download,
        Call::ListNetworkChecks => network_checks::list,
        Call::StartNetworkCheck => network_checks::start,
        Call::ShowNetworkCheck => network_checks::show,
        Call::ListMediators => mediators::list,
        Call::CreateMediator => mediators::create,
        Call::ShowMediator => mediators::show,
        Call::ShowDeploy => deploy::show,
        Call::DescribeApi => about::description,
        Call::ShowPage => about::page,
    }
}
