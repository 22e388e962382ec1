//! A plain HTTP client for the simulator, independent of deploy-cli's own.

use deploy_cli::deploy::trust::{self, Trust};
use deploy_cli::simulator::Simulator;
use reqwest::blocking::{Client, RequestBuilder};
use reqwest::header::HeaderMap;
use secrecy::ExposeSecret;
use serde_json::Value;

/// An HTTP client for one simulator, with credentials and a base path.
#[derive(Clone)]
pub struct Raw {
    http: Client,
    base: String,
    username: String,
    password: String,
}

/// A complete response.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Raw {
    /// `base` is `/api` or `/api/v3`.
    pub fn new(simulator: &Simulator, base: &str) -> Self {
        let (tls, _) = trust::tls(Trust::Anything).unwrap();
        let http = Client::builder().tls_backend_preconfigured(tls).no_proxy().timeout(None).build().unwrap();
        Self {
            http,
            base: simulator.url() + base,
            username: simulator.username().to_owned(),
            password: simulator.password().expose_secret().to_owned(),
        }
    }

    /// Builds a request without credentials. The target is a URL or a path below the base path.
    pub fn bare(&self, method: &str, target: &str) -> RequestBuilder {
        let url = if target.starts_with("https://") { target.to_owned() } else { format!("{}{target}", self.base) };
        self.http.request(method.parse().unwrap(), url)
    }

    /// Builds a request with credentials.
    pub fn request(&self, method: &str, target: &str) -> RequestBuilder {
        self.bare(method, target).basic_auth(&self.username, Some(&self.password))
    }

    #[track_caller]
    pub fn get(&self, target: &str) -> Reply {
        send(self.request("GET", target).header("accept", "application/json"))
    }

    #[track_caller]
    pub fn delete(&self, target: &str) -> Reply {
        send(self.request("DELETE", target))
    }

    /// Sends a request with a JSON body.
    #[track_caller]
    pub fn json(&self, method: &str, target: &str, body: &Value) -> Reply {
        send(self.request(method, target).header("accept", "application/json").json(body))
    }

    /// Reads a collection, and checks `num_records`.
    #[track_caller]
    pub fn records(&self, target: &str) -> Vec<Value> {
        let json = self.get(target).is(200).value();
        let records = json["records"].as_array().unwrap().clone();
        assert_eq!(json["num_records"], records.len());
        records
    }

    #[track_caller]
    pub fn record(&self, target: &str) -> Value {
        self.get(target).is(200).value()["record"].clone()
    }
}

/// Sends a request and reads the response.
#[track_caller]
pub fn send(request: RequestBuilder) -> Reply {
    let response = request.send().unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Reply { status, headers, body: response.text().unwrap() }
}

impl Reply {
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    #[track_caller]
    pub fn value(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {:?}", self.body))
    }

    #[track_caller]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", self.headers)).to_str().unwrap()
    }

    /// The id at the end of the `location` header.
    #[track_caller]
    pub fn created(&self) -> String {
        self.header("location").rsplit('/').next().unwrap().to_owned()
    }

    /// The job of a 202 response. Checks the fields that every client reads.
    #[track_caller]
    pub fn job(self) -> Value {
        let job = self.is(202).value()["job"].clone();
        for field in ["id", "state", "message", "last_modified"] {
            assert!(job[field].is_string(), "{field} in {job}");
        }
        job
    }

    /// The message of an error response. Checks the form of its body.
    #[track_caller]
    pub fn refused(self, status: u16) -> String {
        let json = self.is(status).value();
        assert!(json["error"]["code"].is_string(), "{json}");
        json["error"]["message"].as_str().unwrap().to_owned()
    }

    /// Asserts that the message of an error response contains a text.
    #[track_caller]
    pub fn refused_for(self, status: u16, text: &str) {
        let message = self.refused(status);
        assert!(message.contains(text), "{text:?} is not in {message:?}");
    }
}

/// The value of a JSON string.
#[track_caller]
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("not a string: {value}")).to_owned()
}
