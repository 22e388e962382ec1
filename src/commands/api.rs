//! `api`: sends any request, with the same login, retries and waiting as other commands, and prints the response.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Instant;

use clap::{Args, ValueHint};
use reqwest::StatusCode;
use serde_json::{Map, Value, json};

use super::context::Context;
use crate::deploy::body::Body;
use crate::deploy::{Call, Client, Endpoint, Method, Payload, RawResponse};
use crate::error::Error;
use crate::output::error::OutputError;
use crate::output::{json, printer};
use crate::platform::shell::quote;
use crate::platform::signals::DeferredSignals;
use crate::platform::text_file;
use crate::usage_error::UsageError;
use crate::wait;

/// The base paths of the API, which are equivalent (D S R C).
const BASES: [&str; 2] = ["/api/v3", "/api"];

/// `api`.
#[derive(Debug, Args)]
#[command(
    allow_missing_positional = true,
    after_help = "\
Examples:
  deploy-cli api /clusters
  deploy-cli api '/clusters?fields=*' --query name='demo*' --jq '.records | length'
  deploy-cli api PATCH \"clusters/$(deploy-cli cluster list --filter name=demo -o id)\" -f availability=powered_off
  deploy-cli api POST /hosts -F 'hosts=[{\"name\": \"esx-03.example.com\", \"hypervisor_type\": \"ESX\"}]'
  # Read a body that contains a password from a file, which other processes cannot see
  deploy-cli api POST /backups --input body.json"
)]
pub(crate) struct Api {
    /// HTTP method: GET, POST, PATCH, PUT, DELETE, HEAD or OPTIONS [default: GET]
    #[arg(value_parser = method)]
    method: Option<Method>,
    /// Path such as /clusters, optionally with /api or /api/v3 in front or a query; or a URL on the same server
    #[arg(value_parser = path)]
    path: String,
    /// Add a string to the JSON body; dots in KEY separate nested objects: -f dns_info.domain=example.com
    #[arg(short = 'f', long = "raw-field", value_name = "KEY=VALUE", value_parser = text_field)]
    texts: Vec<(String, Value)>,
    /// Add a JSON value to the JSON body: -F nodes=[], -F vlan_id=100
    #[arg(short = 'F', long = "field", value_name = "KEY=JSON", value_parser = json_field)]
    values: Vec<(String, Value)>,
    /// Read the request body from a file (- for stdin)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["texts", "values"])]
    input: Option<PathBuf>,
    /// Add a query parameter; it is percent-encoded
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    query: Vec<(String, String)>,
    /// Print the status line and the headers of the response before the body
    #[arg(short, long)]
    include: bool,
}

/// Parses a method, in upper or lower case. The API defines all except the last two (D S), which are standard HTTP.
fn method(text: &str) -> Result<Method, String> {
    let all = [Method::GET, Method::POST, Method::PATCH, Method::PUT, Method::DELETE, Method::HEAD, Method::OPTIONS];
    let found = all.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(text));
    found.ok_or_else(|| "a method is GET, POST, PATCH, PUT, DELETE, HEAD or OPTIONS".to_owned())
}

/// Parses a path. If it is a method, the path is missing.
fn path(text: &str) -> Result<String, String> {
    match method(text) {
        Ok(method) => Err(format!("the path is missing: write {method} PATH")),
        Err(_) => Ok(text.to_owned()),
    }
}

/// Parses `KEY=VALUE`.
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
    let value = serde_json::from_str(&value).map_err(|e| format!("{value} is not JSON ({e}); use -f for a string"))?;
    Ok((key, value))
}

impl Api {
    /// Sends the request, waits for its job, and prints the response.
    ///
    /// # Errors
    /// If the call or the wait fails. The body of a response with an error status is printed first.
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        if self.include && context.has_explicit_format() {
            return Err(
                UsageError::new("--include prints the response unchanged and cannot be used with -o or --jq").into()
            );
        }
        let body = self.body(context)?;
        let client = context.client()?;
        let include = self.include;
        let call = self.call(client.endpoint(), body)?;
        let started = Instant::now();
        // Until the end of the wait, a signal is reported together with the job or the call that continues.
        let _deferred =
            (!call.is_safe()).then(DeferredSignals::start).transpose().map_err(Error::system("handle signals"))?;
        let raw = if call.is_safe() {
            client.send_for_anything(&call)?
        } else {
            wait::send(client, &call, Client::send_for_anything)??
        };
        if include {
            printer::write(&printer::printable(head(&raw)))?;
        }
        let job = match raw.parse(&call, client.endpoint()) {
            Err(error) if !raw.is_success() => return Err(context.fail_with(error.into(), show(context, &raw, true))),
            Ok(answer) => match answer.payload {
                Payload::Job(job) if raw.status == StatusCode::ACCEPTED => job,
                _ => return show(context, &raw, false),
            },
            // The response of an unknown call may have any form.
            Err(_) => return show(context, &raw, false),
        };
        if context.no_wait {
            context.detach(&call.to_string(), &job.id);
            return show(context, &raw, false);
        }
        let (job, failure) = context.wait_for_job(job, call.to_string(), &format!("{call} is done"), started)?;
        let printed = show_with_job(context, &raw, job);
        match failure {
            Some(error) => Err(context.fail_with(error, printed)),
            None => printed,
        }
    }

    fn call(self, endpoint: &Endpoint, body: Option<Body>) -> Result<Call, UsageError> {
        let mut call = Call::with_path(self.method.unwrap_or_default(), &below_base(&self.path, endpoint)?);
        if call.has_dot_segments() {
            return Err(UsageError::new(format!("{:?}: a path must not have a segment . or ..", self.path)));
        }
        for (key, value) in self.query {
            call = call.query(&key, value);
        }
        Ok(match body {
            Some(body) => call.with_body(body),
            None => call,
        })
    }

    fn body(&self, context: &Context) -> Result<Option<Body>, Error> {
        if let Some(path) = &self.input {
            let bytes = if path.as_os_str() == "-" {
                context.prompter.stdin("--input")?
            } else {
                text_file::read(path)
                    .map_err(|e| UsageError::new(format!("--input: cannot read {}: {e}", path.display())))?
            };
            if bytes.is_empty() {
                return Err(UsageError::new(format!("--input: {} is empty", path.display())).into());
            }
            return self.with_method(Body::Raw(bytes.into())).map(Some);
        }
        let mut body = json!({});
        for (key, value) in self.texts.iter().chain(&self.values) {
            set(&mut body, key, value.clone())?;
        }
        if body == json!({}) { Ok(None) } else { self.with_method(Body::Json(body)).map(Some) }
    }

    /// Returns the body, if the method allows one.
    fn with_method(&self, body: Body) -> Result<Body, Error> {
        match &self.method {
            None => Err(UsageError::new("a request with a body needs a method")
                .hint(format!("deploy-cli api POST {}, or PATCH or PUT", quote(&self.path)))
                .into()),
            Some(method) if method.is_safe() => Err(UsageError::new(format!("a {method} request has no body"))
                .hint("filters and fields go into the query: --query KEY=VALUE")
                .into()),
            Some(_) => Ok(body),
        }
    }
}

/// Sets the field at a path with dots.
fn set(body: &mut Value, path: &str, value: Value) -> Result<(), UsageError> {
    let mut place = body;
    for key in path.split('.') {
        let Value::Object(map) = place else {
            return Err(UsageError::new(format!("field {path:?}: its parent is set to a value")));
        };
        if key.is_empty() {
            return Err(UsageError::new(format!("field {path:?} has an empty part")));
        }
        place = map.entry(key).or_insert_with(|| json!({}));
    }
    if *place != json!({}) {
        return Err(UsageError::new(format!("field {path:?} is set twice")));
    }
    *place = value;
    Ok(())
}

/// The path below the base path of the API. Accepts a path with or without the base path, or a URL.
fn below_base(written: &str, endpoint: &Endpoint) -> Result<String, UsageError> {
    let mut path = written.trim();
    if path.contains("://") {
        // The password must not be sent to another server.
        let url = url::Url::parse(path).map_err(|e| UsageError::new(format!("{path:?} is not a URL: {e}")))?;
        if url.origin().ascii_serialization() != endpoint.origin() {
            return Err(UsageError::new(format!("{written} is not on {endpoint}, the selected server")));
        }
        let authority = path.find("://").map_or(0, |at| at + 3);
        path = path[authority..].find('/').map_or("", |at| &path[authority + at..]);
    }
    if path.contains('#') || path.chars().any(char::is_control) {
        return Err(UsageError::new(format!("{written:?} is not a path: it contains a # or a control character")));
    }
    let path = format!("/{}", path.trim_start_matches('/'));
    let rest = BASES
        .iter()
        .find_map(|base| path.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?'])));
    let rest = rest.unwrap_or(&path);
    if rest.split('?').next().unwrap_or_default().trim_matches('/').is_empty() {
        return Err(UsageError::new(format!("{written:?} is not the path of a resource"))
            .hint("write a path such as /clusters"));
    }
    Ok(rest.to_owned())
}

/// The status line, the headers and the empty line after them.
fn head(raw: &RawResponse) -> String {
    let reason = StatusCode::from_u16(raw.status).ok().and_then(|status| status.canonical_reason()).unwrap_or_default();
    let mut text = format!("HTTP/1.1 {} {reason}\n", raw.status);
    for (name, value) in &raw.headers {
        text += &format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()));
    }
    text + "\n"
}

/// Prints the body unchanged, or in the format of -o or --jq. The body of an error response need not be JSON.
fn show(context: &Context, raw: &RawResponse, is_error: bool) -> Result<(), Error> {
    if !context.has_explicit_format() {
        return Ok(unchanged(&raw.body)?);
    }
    let json = match serde_json::from_slice(&raw.body) {
        Ok(json) => json,
        Err(_) if raw.body.is_empty() && !is_error => json!({}),
        Err(_) if is_error => return Ok(()),
        Err(e) => return Err(Error::NotJson(e)),
    };
    in_format(context, json)
}

/// Prints the response with the final state of its job.
fn show_with_job(context: &Context, raw: &RawResponse, job: Value) -> Result<(), Error> {
    let mut body: Value = serde_json::from_slice(&raw.body).unwrap_or_default();
    body["job"] = merged(body["job"].take(), job);
    if context.has_explicit_format() {
        in_format(context, body)
    } else {
        Ok(unchanged(format!("{body}\n").as_bytes())?)
    }
}

/// Prints a body unchanged. On a terminal JSON is indented and colored, other text is without harmful characters, and a
/// missing final newline is added.
fn unchanged(body: &[u8]) -> Result<(), OutputError> {
    if !std::io::stdout().is_terminal() {
        return printer::try_write(body).map(|_| ());
    }
    match std::str::from_utf8(body).ok().and_then(|text| json::pretty(text, console::colors_enabled())) {
        Some(pretty) => printer::write(&pretty),
        None => {
            let end = if body.is_empty() || body.ends_with(b"\n") { "" } else { "\n" };
            printer::write(&printer::printable(String::from_utf8_lossy(body).into_owned() + end))
        }
    }
}

/// Prints the complete body as JSON or YAML, or its records in another format.
fn in_format(context: &Context, body: Value) -> Result<(), Error> {
    let printer = &context.printer;
    if printer.is_document() {
        return Ok(printer.document(&body)?);
    }
    match Payload::read(body.clone()) {
        Some(Payload::Records(records)) => Ok(printer.document(&Value::Array(records))?),
        Some(Payload::Record(record)) => Ok(printer.one(&record)?),
        Some(Payload::Job(job)) => Ok(printer.one(&job.record)?),
        Some(Payload::Nothing) | None => Ok(printer.document(&body)?),
    }
}

/// The fields of both objects. `later` takes precedence.
fn merged(earlier: Value, later: Value) -> Value {
    let (Value::Object(mut map), Value::Object(later)) = (earlier, later) else { return Value::Object(Map::new()) };
    map.extend(later);
    Value::Object(map)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_with_and_without_the_base_and_urls_are_accepted() {
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
