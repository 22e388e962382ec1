//! The OpenAPI description, made from the table of routes.

use serde_json::{Map, Value, json};

use crate::simulator::quirk::{Quirk, Quirks};
use crate::simulator::routes::{Answer, ROUTES, RouteSpec, Takes};
use crate::simulator::rules::Rules;
use crate::simulator::shape::Shape;
use crate::simulator::shapes;

/// The description, in OpenAPI 3.1, of what the simulator does by these rules.
pub(crate) fn document(rules: Rules) -> Value {
    let quirks = rules.quirks;
    let mut paths: Map<String, Value> = Map::new();
    for route in ROUTES.iter().filter(|route| route.exists(quirks)) {
        let path = format!("/{}", named(route));
        let operations = paths.entry(path).or_insert_with(|| json!({}));
        operations[route.method.to_ascii_lowercase()] = operation(route, rules);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "ONTAP Select Deploy (simulated)",
            "version": "3",
            "description": "The calls of the simulator of deploy-cli. A real Deploy has its own reference page.",
        },
        "servers": [{"url": "/api/v3"}, {"url": "/api"}],
        "security": [{"basic": []}],
        "components": {
            "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}},
            "schemas": {"Error": error(), "Job": job(quirks)},
        },
        "paths": paths,
    })
}

/// The path with named identifiers: `clusters/{cluster_id}/nodes/{node_id}`.
fn named(route: &RouteSpec) -> String {
    let mut before = "";
    let segment = |part: &'static str| {
        let noun = std::mem::replace(&mut before, part);
        if part == "*" { format!("{{{}_id}}", noun.trim_end_matches('s')) } else { part.to_owned() }
    };
    route.path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

fn operation(route: &RouteSpec, rules: Rules) -> Value {
    let quirks = rules.quirks;
    let answer = route.answer(quirks);
    let path = named(route);
    let text = |name: &str, place: &str| json!({"name": name, "in": place, "required": place == "path", "schema": {"type": "string"}});
    let ids = path.split('/').filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'));
    let mut parameters: Vec<Value> = ids.map(|id| text(id, "path")).collect();
    parameters.extend(route.parameters.iter().map(|name| text(name, "query")));
    if matches!(answer, Answer::Records | Answer::Record) {
        parameters.push(text("fields", "query"));
    }
    if answer == Answer::Records {
        parameters.extend(["order_by", "max_records"].map(|name| text(name, "query")));
        parameters.extend(
            fields(route.shape, quirks).filter(|f| !route.parameters.contains(f)).map(|field| text(field, "query")),
        );
    }
    let mut unique: Vec<Value> = Vec::new();
    for parameter in parameters {
        if !unique.contains(&parameter) {
            unique.push(parameter);
        }
    }
    let mut operation = json!({
        "operationId": format!("{} {path}", route.method.to_ascii_lowercase()),
        "summary": route.summary,
        "tags": [path.split('/').next()],
        "parameters": unique,
        "responses": responses(route, quirks),
    });
    let fields: Map<String, Value> = route.body.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
    let object = json!({"type": "object", "properties": fields, "additionalProperties": !rules.strict});
    match route.takes {
        Takes::Nothing => {}
        Takes::Json => {
            operation["requestBody"] = json!({"required": true, "content": {"application/json": {"schema": object}}});
        }
        Takes::Form => {
            let parts: Map<String, Value> =
                route.body.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
            let schema = json!({"type": "object", "properties": parts, "required": ["license_file"]});
            operation["requestBody"] =
                json!({"required": true, "content": {"multipart/form-data": {"schema": schema}}});
        }
    }
    operation
}

fn responses(route: &RouteSpec, quirks: Quirks) -> Value {
    let json_body = |schema: Value| json!({"application/json": {"schema": schema}});
    let answer = |description: &str, content: Value| json!({"description": description, "content": content});
    let job = || json_body(object(json!({"job": {"$ref": "#/components/schemas/Job"}}), &["job"]));
    let is_empty = quirks.has(Quirk::EmptyAnswers);
    let nothing = || {
        json_body(if is_empty {
            json!({"type": "null"})
        } else {
            json!({"type": "object", "additionalProperties": false})
        })
    };
    let created = || {
        let description = "Created; see the header location";
        if is_empty { json!({ "description": description }) } else { answer(description, nothing()) }
    };
    let mut responses = match route.answer(quirks) {
        Answer::Records => {
            let records = json!({"num_records": {"type": "integer"}, "records": {"type": "array", "items": record(route.shape, quirks)}});
            json!({"200": answer("A collection", json_body(object(records, &["num_records", "records"])))})
        }
        Answer::Record => {
            json!({"200": answer("One record", json_body(object(json!({"record": record(route.shape, quirks)}), &["record"])))})
        }
        Answer::Created => json!({"201": created()}),
        Answer::CreatedOrJob => json!({
            "201": created(), "202": answer("A job was started", job()),
        }),
        Answer::Job => json!({"202": answer("A job was started", job())}),
        Answer::Done => json!({"200": answer("Done", nothing())}),
        Answer::DoneOrJob => json!({"200": answer("Done", nothing()), "202": answer("A job was started", job())}),
        Answer::Empty => json!({"200": {"description": "Done"}}),
        Answer::File => json!({
            "200": answer("A file", json!({"application/octet-stream": {}})),
            "206": answer("A part of it", json!({"application/octet-stream": {}})),
            "416": {"description": "The file has no such part"},
        }),
        Answer::Description => json!({"200": answer("This document", json_body(json!({"type": "object"})))}),
        Answer::Page => json!({"200": answer("A page", json!({"text/html": {}}))}),
    };
    let mut errors = vec!["400", "401", "405"];
    if route.path.contains('*') {
        errors.push("404");
    }
    match route.answer(quirks) {
        Answer::Records | Answer::Record | Answer::Description | Answer::Page => {}
        _ => errors.extend(["409", "500"]),
    }
    if route.takes != Takes::Nothing {
        errors.extend(["413", "415"]);
    }
    for status in errors {
        responses[status] = answer("Refused", json_body(json!({"$ref": "#/components/schemas/Error"})));
    }
    responses
}

/// The fields that a record can have.
fn fields(shape: &Shape, quirks: Quirks) -> impl Iterator<Item = &'static str> {
    let absent = shape.absent(quirks);
    let is_absent = move |path: &str| {
        absent.iter().any(|field| path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    };
    shape.all().filter(move |path| !is_absent(path))
}

/// A record, which has no other fields than those of its shape.
fn record(shape: &Shape, quirks: Quirks) -> Value {
    let first = |path: &'static str| path.split('.').next().unwrap_or(path);
    let properties: Map<String, Value> =
        fields(shape, quirks).map(|path| (first(path).to_owned(), json!({}))).collect();
    let required: Vec<&&str> = shape.identifying.iter().filter(|field| properties.contains_key(**field)).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn error() -> Value {
    let text = json!({"type": "string"});
    let inner = object(json!({"code": text, "message": text}), &["code", "message"]);
    object(json!({ "error": inner }), &["error"])
}

fn job(quirks: Quirks) -> Value {
    let text = json!({"type": "string"});
    let states = if quirks.has(Quirk::CapitalStates) {
        ["Queued", "Running", "Success", "Failure"]
    } else {
        ["queued", "running", "success", "failure"]
    };
    let id = if quirks.has(Quirk::NumericIds) { "integer" } else { "string" };
    let all = json!({
        "id": {"type": id}, "state": {"type": "string", "enum": states}, "message": text, "description": text,
        "last_modified": {"type": "string", "format": "date-time"},
    });
    let shown: Vec<&str> = fields(&shapes::JOB, quirks).filter(|field| all.get(field).is_some()).collect();
    let properties: Map<String, Value> = shown.iter().map(|field| ((*field).to_owned(), all[*field].clone())).collect();
    let required: Vec<&str> = shown.into_iter().filter(|field| *field != "description").collect();
    object(Value::Object(properties), &required)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_described() {
        let document = document(Rules::default());
        for route in ROUTES {
            let operation = &document["paths"][format!("/{}", named(route))][route.method.to_ascii_lowercase()];
            assert_eq!(operation["summary"], route.summary, "{} {}", route.method, route.path);
        }
    }

    #[test]
    fn identifiers_are_named_for_what_they_identify() {
        let path = "/clusters/{cluster_id}/nodes/{node_id}/storage/pools/{pool_id}";
        assert!(document(Rules::default())["paths"][path]["delete"].is_object());
    }
}
