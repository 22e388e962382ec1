//! Numeric identifiers, for the quirk of that name. The simulator stores random UUIDs. The number of one is made from its
//! bits, so that it stays the same over a restart.

use serde_json::Value;
use uuid::Uuid;

use crate::simulator::state::State;

/// The length of a UUID as text.
const LENGTH: usize = 36;

/// The number of an identifier: 40 bits, which a double can hold.
fn number(id: &Uuid) -> u64 {
    (id.as_u128() >> 88) as u64
}

fn parse(text: &str) -> Option<Uuid> {
    (text.len() == LENGTH).then(|| Uuid::try_parse(text).ok()).flatten()
}

/// Replaces the identifiers in an answer by numbers, also those within messages and URLs.
pub(crate) fn to_numbers(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(to_numbers),
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    // The header request-id is a text, and this field has the same value.
                    Value::String(_) if key == "request_id" => {}
                    Value::String(text) if matches!(key.as_str(), "message" | "description" | "download_url") => {
                        *text = replaced(text);
                    }
                    other => to_numbers(other),
                }
            }
        }
        Value::String(text) => {
            if let Some(id) = parse(text) {
                *value = Value::from(number(&id));
            }
        }
        _ => {}
    }
}

/// A text with numbers in place of identifiers.
pub(crate) fn replaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        match text.get(at..at + LENGTH).and_then(parse) {
            Some(id) => {
                out.push_str(&number(&id).to_string());
                at += LENGTH;
            }
            None => {
                out.push(first);
                at += first.len_utf8();
            }
        }
    }
    out
}

/// The identifiers of a state.
pub(crate) struct Identifiers {
    state: String,
}

impl Identifiers {
    /// All identifiers in a state.
    pub(crate) fn of(state: &State) -> Self {
        Self { state: serde_json::to_string(state).unwrap_or_default() }
    }

    /// The identifier with this number.
    fn find(&self, wanted: u64) -> Option<&str> {
        self.state.split('"').find(|text| parse(text).is_some_and(|id| number(&id) == wanted))
    }

    /// Replaces the number of an identifier. Anything else stays.
    pub(crate) fn restore(&self, id: &mut String) {
        if let Some(found) = id.parse().ok().and_then(|number| self.find(number)) {
            found.clone_into(id);
        }
    }

    /// Replaces the numbers of identifiers in a body. A number may be written as a string.
    pub(crate) fn restore_all(&self, value: &mut Value) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(|value| self.restore_all(value)),
            Value::Object(map) => {
                for (key, value) in map {
                    if key == "id" {
                        let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
                        if let Some(found) = number.and_then(|number| self.find(number)) {
                            *value = Value::from(found);
                        }
                    } else {
                        self.restore_all(value);
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::simulator::state::Cluster;

    #[test]
    fn identifiers_become_numbers_and_back() {
        let mut state = State::fresh();
        state.add_cluster(Cluster::new("demo", 2));
        let id = state.clusters[0].nodes[1].id.clone();
        let mut answer = json!({"records": [{"id": id, "name": id, "message": format!("é {id}."), "request_id": id}]});
        to_numbers(&mut answer);
        let record = &answer["records"][0];
        let shown = record["id"].as_u64().unwrap();
        assert_eq!((&record["message"], &record["request_id"]), (&json!(format!("é {shown}.")), &json!(id)));
        let identifiers = Identifiers::of(&state);
        for written in [json!(shown), json!(shown.to_string()), json!(id)] {
            let mut body = json!({"nodes": [{"id": written, "instance_type": "large"}]});
            identifiers.restore_all(&mut body);
            assert_eq!(body["nodes"][0]["id"], json!(id));
        }
        let mut path = shown.to_string();
        identifiers.restore(&mut path);
        assert_eq!(path, id);
    }

    #[test]
    fn other_numbers_and_texts_stay() {
        let identifiers = Identifiers::of(&State::fresh());
        let mut body = json!({"license": {"id": "320000012345"}, "capacity": 7, "id": 8});
        let same = body.clone();
        identifiers.restore_all(&mut body);
        assert_eq!(body, same);
        assert_eq!(replaced("no identifier: 5b0f0d4c-ä"), "no identifier: 5b0f0d4c-ä");
    }
}
