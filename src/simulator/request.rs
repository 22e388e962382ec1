//! One request, as the resources see it.

use serde_json::{Map, Value};

use crate::simulator::fields::Fields;
use crate::simulator::refusal::Refusal;
use crate::simulator::routes::RouteSpec;
use crate::simulator::rules::Rules;

/// The query parameters of every GET. Other methods accept and ignore them (C).
const OF_EVERY_GET: [&str; 3] = ["fields", "order_by", "max_records"];

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
    pub(crate) rules: Rules,
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

    /// The value of a query parameter that is true or false, in any case unless the simulator is strict.
    pub(crate) fn flag(&self, key: &str) -> Result<Option<bool>, Refusal> {
        let Some(text) = self.parameter(key) else { return Ok(None) };
        let is = |word: &str| text == word || (!self.rules.strict && text.eq_ignore_ascii_case(word));
        match (is("true"), is("false")) {
            (true, _) => Ok(Some(true)),
            (_, true) => Ok(Some(false)),
            // 400 (impossible)
            _ => Err(Refusal::invalid(format!("{key} must be true or false, not \"{text}\"."))),
        }
    }

    /// Refuses query parameters that a call does not take that is not a GET, if the simulator is strict.
    pub(crate) fn check_parameters(&self) -> Result<(), Refusal> {
        let known = |key: &str| self.route.parameters.contains(&key) || OF_EVERY_GET.contains(&key);
        match self.query.iter().find(|(key, _)| self.rules.strict && !known(key)) {
            // 400 (strict)
            Some((key, _)) => Err(Refusal::invalid(format!("The parameter \"{key}\" is not known here."))),
            None => Ok(()),
        }
    }

    /// The fields of the JSON object in the body. No body counts as an empty object.
    pub(crate) fn fields(&self) -> Result<Fields<'_>, Refusal> {
        static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
        let map = match &self.body {
            Body::Json(Value::Object(map)) => map,
            Body::Empty => &EMPTY,
            // 400 (impossible)
            Body::Json(_) | Body::Form(_) => return Err(Refusal::invalid("The body must be a JSON object.")),
        };
        Fields::of_body(map, self.route.body, self.rules)
    }
}
