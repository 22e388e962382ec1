//! `api`: any call there is, with the same login, retries and waiting; what the server answers is printed as it came.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Instant;

use clap::{Args, ValueHint};
use reqwest::StatusCode;
use serde_json::{Map, Value, json};

use super::context::Context;
use crate::deploy::call::Body;
use crate::deploy::{Call, Client, Endpoint, Method, Payload, RawResponse};
use crate::output::printer;
use crate::platform::signals::DeferredSignals;
use crate::usage_error::UsageError;
use crate::wait;

/// The bases of the API; both name the same resources (D S R C).
const BASES: [&str; 2] = ["/api/v3", "/api"];

/// `api`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  deploy-cli api GET '/clusters?fields=*' --query name='demo*'\n  \
                  deploy-cli api patch clusters/7a1c03c2 -f availability=powered_off\n  \
                  deploy-cli api POST /hosts -F 'hosts=[{\"name\": \"esx-01\", \"hypervisor_type\": \"ESX\"}]'\n  \
                  deploy-cli api POST /backups --input body.json\n  \
                  deploy-cli api GET /openapi.json")]
pub struct Api {
    /// GET, POST, PATCH, PUT, DELETE, HEAD or OPTIONS
    method: Method,
    /// /clusters, with or without /api or /api/v3 before it, with a query perhaps; or a whole URL on the same server
    path: String,
    /// A field of the JSON body with a text; a dot in KEY leads into an object: -f dns_info.domain=example.com
    #[arg(short = 'f', long = "raw-field", value_name = "KEY=VALUE", value_parser = text_field)]
    texts: Vec<(String, Value)>,
    /// A field of the JSON body with any JSON: -F nodes=[], -F vlan_id=100
    #[arg(short = 'F', long = "field", value_name = "KEY=JSON", value_parser = json_field)]
    values: Vec<(String, Value)>,
    /// Read the body from a file, - for stdin
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["texts", "values"])]
    input: Option<PathBuf>,
    /// A parameter of the query, encoded where it has to be
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    query: Vec<(String, String)>,
    /// Show status and headers of the answer before its body
    #[arg(short, long)]
    include: bool,
}

/// Reads `KEY=VALUE`.
fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.trim().is_empty() => Ok((key.trim().to_owned(), value.to_owned())),
        _ => Err("write KEY=VALUE".to_owned()),
    }
}

fn text_field(text: &str) -> Result<(String, Value), String> {
    pair(text).map(|(key, value)| (key, Value::from(value)))
}

fn json_field(text: &str) -> Result<(String, Value), String> {
    let (key, value) = pair(text)?;
    let value = serde_json::from_str(&value).map_err(|e| format!("{value} is not JSON ({e}); for a text take -f"))?;
    Ok((key, value))
}

impl Api {
    /// Sends the call.
    ///
    /// # Errors
    /// Whatever stopped it; a refusal, after its body was printed.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        if self.include && context.form_is_chosen() {
            return Err(UsageError::new(
                "--include shows the answer as it came, -o and --jq another form of it: take one",
            )
            .into());
        }
        let body = self.body(context)?;
        if body.is_some() && self.method.only_reads() {
            let why = format!("{} carries no body", self.method.as_str());
            return Err(UsageError::new(why)
                .hint("what a list is asked for goes into the query: --query KEY=VALUE")
                .into());
        }
        let client = context.client()?;
        let mut call = Call::written(self.method, &below_base(&self.path, client.endpoint())?);
        if call.leads_elsewhere() {
            return Err(UsageError::new(format!("{:?}: a step of . or .. leads elsewhere", self.path)).into());
        }
        for (key, value) in self.query {
            call = call.query(&key, value);
        }
        if let Some(body) = body {
            call = call.body(body);
        }
        let begun = Instant::now();
        // From here to the end of the wait a signal finds somebody who knows what is under way.
        let remembering = (!self.method.only_reads()).then(DeferredSignals::start).transpose()?;
        let raw = if self.method.only_reads() { client.raw(&call)? } else { wait::send(client, &call, Client::raw)?? };
        if self.include {
            printer::write(&head(&raw))?;
        }
        let parse = raw.parse(&call, client.endpoint());
        let job = match parse {
            Err(error) if !raw.is_good() => return Err(context.failed(error.into(), show(context, &raw, true))),
            Ok(answer) => match answer.content {
                Payload::Job(job) if raw.status == StatusCode::ACCEPTED => job,
                _ => return show(context, &raw, false),
            },
            // What no Deploy would answer to a call that is known may well be right for another.
            Err(_) => return show(context, &raw, false),
        };
        if context.no_wait() {
            context.detach(&call.to_string(), &job.id);
            return show(context, &raw, false);
        }
        let (ended, failure) = context.follow(job, call.to_string(), &format!("{call} is done"), begun)?;
        drop(remembering);
        let answer = if context.form_is_chosen() {
            context.printer.one(&ended)
        } else {
            // The answer that came, with the job as it is now.
            let mut body: Value = serde_json::from_slice(&raw.body).unwrap_or_default();
            body["job"] = merged(body["job"].take(), ended);
            printer::write(&format!("{body}\n"))
        };
        match failure {
            Some(error) => Err(context.failed(error, answer)),
            None => answer,
        }
    }

    fn body(&self, context: &Context) -> anyhow::Result<Option<Body>> {
        if let Some(path) = &self.input {
            let bytes = if path.as_os_str() == "-" {
                context.prompter.stdin("--input")?
            } else {
                std::fs::read(path)
                    .map_err(|e| UsageError::new(format!("--input: cannot read {}: {e}", path.display())))?
            };
            if bytes.is_empty() {
                return Err(UsageError::new(format!("--input: {} is empty", path.display())).into());
            }
            return Ok(Some(Body::Raw(bytes.into())));
        }
        let mut body = json!({});
        for (key, value) in self.texts.iter().chain(&self.values) {
            set(&mut body, key, value.clone())?;
        }
        Ok(body.as_object().is_some_and(|map| !map.is_empty()).then_some(Body::Json(body)))
    }
}

/// Sets the field at a dotted path.
fn set(body: &mut Value, path: &str, value: Value) -> Result<(), UsageError> {
    let mut place = body;
    for key in path.split('.') {
        let Value::Object(map) = place else {
            return Err(UsageError::new(format!("the field {path:?} leads into one that has a value already")));
        };
        if key.is_empty() {
            return Err(UsageError::new(format!("the field {path:?} has a step without a name")));
        }
        place = map.entry(key).or_insert_with(|| json!({}));
    }
    if *place != json!({}) {
        return Err(UsageError::new(format!("the field {path:?} is given twice")));
    }
    *place = value;
    Ok(())
}

/// A path, as the user wrote it, as one below the API's base.
fn below_base(written: &str, endpoint: &Endpoint) -> Result<String, UsageError> {
    let mut path = written.trim();
    if path.contains("://") {
        // Credentials go to the server that was logged in to, and nowhere else.
        let url = url::Url::parse(path).map_err(|e| UsageError::new(format!("{path:?} is not a URL: {e}")))?;
        if url.origin().ascii_serialization() != endpoint.origin() {
            return Err(UsageError::new(format!("{written} is not on {endpoint}, the server that is logged in to")));
        }
        let authority = path.find("://").map_or(0, |at| at + 3);
        path = path[authority..].find('/').map_or("", |at| &path[authority + at..]);
    }
    if path.contains('#') || path.chars().any(char::is_control) {
        return Err(UsageError::new(format!("{written:?} is not a path: it has a # or what cannot be printed in it")));
    }
    let path = format!("/{}", path.trim_start_matches('/'));
    let rest = BASES
        .iter()
        .find_map(|base| path.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?'])));
    let rest = rest.unwrap_or(&path);
    if rest.split('?').next().unwrap_or_default().trim_matches('/').is_empty() {
        return Err(UsageError::new(format!("{written:?} names nothing")).hint("write a path such as /clusters"));
    }
    Ok(rest.to_owned())
}

/// Status and headers, and the empty line after them.
fn head(raw: &RawResponse) -> String {
    let reason = StatusCode::from_u16(raw.status).ok().and_then(|status| status.canonical_reason()).unwrap_or_default();
    let mut text = format!("HTTP/1.1 {} {reason}\n", raw.status);
    for (name, value) in &raw.headers {
        text += &format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()));
    }
    text + "\n"
}

/// Prints a body as it came; its JSON in the form that was chosen, if one was. A refusal need not be JSON.
fn show(context: &Context, raw: &RawResponse, refused: bool) -> anyhow::Result<()> {
    if !context.form_is_chosen() {
        printer::try_write(&raw.body)?;
        // A person's prompt starts on a line of its own.
        let ends = raw.body.is_empty() || raw.body.ends_with(b"\n");
        return if std::io::stdout().is_terminal() && !ends { printer::write("\n") } else { Ok(()) };
    }
    let json = match serde_json::from_slice(&raw.body) {
        Ok(json) => json,
        Err(_) if raw.body.is_empty() && !refused => json!({}),
        Err(_) if refused => return Ok(()),
        Err(e) => anyhow::bail!("the answer is not JSON ({e}); without -o it is printed as it came"),
    };
    match Payload::read(json.clone()) {
        Some(Payload::Records(records)) => context.printer.document(&Value::Array(records)),
        Some(Payload::Record(record)) => context.printer.one(&record),
        Some(Payload::Job(job)) => context.printer.one(&job.record),
        Some(Payload::Nothing) | None => context.printer.document(&json),
    }
}

/// What was said of a thing first, and what was said later.
fn merged(first: Value, later: Value) -> Value {
    let (Value::Object(mut map), Value::Object(later)) = (first, later) else { return Value::Object(Map::new()) };
    map.extend(later);
    Value::Object(map)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_be_written_in_any_of_the_ways_in_which_people_have_it() {
        let endpoint: Endpoint = "deploy.example.com".parse().unwrap();
        for (written, path) in [
            ("clusters", "/clusters"),
            ("/clusters?name=a", "/clusters?name=a"),
            ("/api/clusters", "/clusters"),
            ("api/v3/clusters/1", "/clusters/1"),
            ("/api/v3//clusters/1", "//clusters/1"),
            ("/apiary", "/apiary"),
            ("https://deploy.example.com/api/jobs/1?fields=*", "/jobs/1?fields=*"),
            ("https://Deploy.example.com:443/api/v3/jobs", "/jobs"),
        ] {
            assert_eq!(below_base(written, &endpoint).unwrap(), path, "{written}");
        }
        for wrong in [
            "",
            "/",
            "/api",
            "/api/v3/",
            "?x=1",
            "a#b",
            "a\nb",
            "https://other/api/jobs",
            "http://deploy.example.com/api/jobs",
        ] {
            assert!(below_base(wrong, &endpoint).is_err(), "{wrong}");
        }
    }

    #[test]
    fn fields_build_an_object() {
        let mut body = json!({});
        set(&mut body, "a.b", json!("x")).unwrap();
        set(&mut body, "a.c", json!(1)).unwrap();
        set(&mut body, "d", json!([])).unwrap();
        assert_eq!(body, json!({"a": {"b": "x", "c": 1}, "d": []}));
        assert!(set(&mut body, "a.b", json!(2)).is_err());
        assert!(set(&mut body, "a.b.c", json!(2)).is_err());
        assert!(set(&mut body, "a", json!(2)).is_err());
        assert!(set(&mut body, "e..f", json!(2)).is_err());
        assert!(json_field("a={").unwrap_err().contains("-f"));
        assert!(pair("=x").is_err());
    }
}
