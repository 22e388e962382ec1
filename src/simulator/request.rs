//! One request, as the resources see it.

use serde_json::{Map, Value};

use crate::simulator::fields::Fields;
use crate::simulator::refusal::Refusal;
use crate::simulator::routes::RouteSpec;

/// The body of a request.
#[derive(Default)]
pub(crate) enum Body {
    #[default]
    Empty,
    /// A JSON document.
    Json(Value),
    /// The parts of a form, by name.
    Form(Vec<(String, Vec<u8>)>),
}

/// One request.
pub(crate) struct Request {
    pub(crate) route: &'static RouteSpec,
    /// The identifiers in the path, in order.
    pub(crate) ids: Vec<String>,
    /// The decoded query parameters, in order.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Body,
    /// `https://HOST/api` as the client wrote it, for the URLs in the answer.
    pub(crate) base: String,
    pub(crate) request_id: String,
}

impl Request {
    /// The `n`th identifier in the path.
    pub(crate) fn id(&self, n: usize) -> &str {
        self.ids.get(n).map_or("", String::as_str)
    }

    /// The value of a query parameter.
    pub(crate) fn parameter(&self, key: &str) -> Option<&str> {
        self.query.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    /// Refuses query parameters that the call does not take. A GET takes filters as well; see [`super::query`].
    pub(crate) fn check_parameters(&self) -> Result<(), Refusal> {
        match self.query.iter().find(|(key, _)| !self.route.parameters.contains(&key.as_str())) {
            Some((key, _)) => Err(Refusal::invalid(format!("The parameter \"{key}\" is not known here."))),
            None => Ok(()),
        }
    }

    /// The fields of the JSON object in the body.
    pub(crate) fn fields(&self) -> Result<Fields<'_>, Refusal> {
        Fields::of(self.object()?, "", self.route.body)
    }

    /// The JSON object in the body.
    pub(crate) fn object(&self) -> Result<&Map<String, Value>, Refusal> {
        match &self.body {
            Body::Json(Value::Object(map)) => Ok(map),
            Body::Json(_) => Err(Refusal::invalid("The body must be a JSON object.")),
            Body::Empty => Err(Refusal::invalid("The body is missing; it must be a JSON object.")),
            Body::Form(_) => Err(Refusal::media_type("multipart/form-data", "application/json")),
        }
    }
}
