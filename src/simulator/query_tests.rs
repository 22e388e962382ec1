//! Tests of the query language.

use super::*;
use proptest::prelude::*;
use serde_json::json;

const SHAPE: Shape = Shape {
    identifying: &["id"],
    default: &["name"],
    cheap: &["size", "time", "nodes.name", "nodes.serial", "host.name"],
    expensive: &["nodes.extra"],
    ..Shape::EMPTY
};

fn records() -> Vec<Value> {
    vec![
        json!({"id": "1", "name": "alpha", "size": 9, "time": "2026-01-01T00:00:00.5Z", "host": null,
               "nodes": [{"name": "a-01", "serial": "s1", "extra": 1}, {"name": "a-02", "serial": "s2", "extra": 2}]}),
        json!({"id": "2", "name": "beta", "size": 10, "time": "2026-01-01T01:00:00+01:00", "host": {"name": "h"}, "nodes": []}),
        json!({"id": "3", "name": "alps", "size": 100, "time": "2026-01-02T00:00:00Z", "host": {"name": "i"}, "nodes": []}),
    ]
}

fn select(query: &[(&str, &str)], strict: bool) -> Result<Vec<Value>, Refusal> {
    let query: Vec<_> = query.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    Ok(Selection::of_collection(&query, &SHAPE, &["other"], strict)?.apply(records(), &SHAPE))
}

fn ask(query: &[(&str, &str)]) -> Result<Vec<Value>, Refusal> {
    select(query, true)
}

fn ids(query: &[(&str, &str)]) -> String {
    ask(query).unwrap().iter().map(|r| r["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn operators_stand_at_the_head_of_the_value() {
    for (field, value, found) in [
        ("name", "alpha", "1"),
        ("name", "=alpha", "1"),
        ("name", "!alpha", "23"),
        ("name", "al*", "13"),
        ("name", "*p*a", "1"),
        ("name", "!al*", "2"),
        ("name", "alpha|beta", "12"),
        ("size", "<10", "1"),
        ("size", "<=10", "12"),
        ("size", ">9", "23"),
        ("size", ">=100", "3"),
        ("time", ">2026-01-01T00:00:00Z", "13"),
        ("time", ">=2026-01-01T00:00:00Z", "123"),
        ("time", "=2026-01-01T00:00:00Z", "2"),
        ("host.name", "null", "1"),
        ("host", "!null", "23"),
        ("nodes.serial", "s2", "1"),
        ("nodes", "null", "23"),
        ("id", "01", ""),
        ("id", "1.0", ""),
    ] {
        assert_eq!(ids(&[(field, value)]), found, "{field}={value}");
    }
    assert_eq!(ids(&[("name", "al*"), ("size", ">9")]), "3");
}

#[test]
fn order_takes_several_keys_and_limits_cut() {
    assert_eq!(ids(&[("order_by", "size desc")]), "321");
    assert_eq!(ids(&[("order_by", "host.name asc, id desc")]), "231");
    assert_eq!(ids(&[("order_by", "time, id")]), "213");
    assert_eq!(ids(&[("order_by", "id desc"), ("max_records", "2")]), "32");
}

#[test]
fn fields_are_those_asked_for_and_what_identifies() {
    let one = |fields: Option<&str>| {
        let mut query = vec![("id", "1")];
        query.extend(fields.map(|f| ("fields", f)));
        ask(&query).unwrap().remove(0)
    };
    assert_eq!(one(None), json!({"id": "1", "name": "alpha"}));
    assert_eq!(one(Some("size")), json!({"id": "1", "size": 9}));
    assert_eq!(one(Some("nodes.name")), json!({"id": "1", "nodes": [{"name": "a-01"}, {"name": "a-02"}]}));
    assert_eq!(one(Some("*"))["nodes"][0], json!({"name": "a-01", "serial": "s1"}));
    assert_eq!(one(Some("**"))["nodes"][0], json!({"name": "a-01", "serial": "s1", "extra": 1}));
}

#[test]
fn what_is_not_known_is_refused_by_name() {
    for query in [("nmae", "x"), ("fields", "id,nmae"), ("order_by", "nmae"), ("fields", "nodes.nmae")] {
        let refusal = ask(&[query]).unwrap_err();
        assert_eq!(refusal.status, 400);
        assert!(refusal.message.contains("nmae"), "{}", refusal.message);
    }
    for (key, value) in [("max_records", "0"), ("max_records", "x"), ("order_by", "id up"), ("order_by", "")] {
        assert_eq!(ask(&[(key, value)]).unwrap_err().status, 400, "{key}={value}");
    }
    assert_eq!(ids(&[("other", "x")]), "123");
}

#[test]
fn unknown_names_are_fields_that_no_record_has_unless_strict() {
    let lenient = |query: &[(&str, &str)]| {
        let records = select(query, false).unwrap();
        records.iter().map(|r| r["id"].as_str().unwrap().to_owned()).collect::<String>()
    };
    assert_eq!(lenient(&[("nmae", "x")]), "");
    assert_eq!(lenient(&[("nmae", "null")]), "123");
    assert_eq!(lenient(&[("order_by", "nmae,id desc")]), "321");
    assert_eq!(lenient(&[("max_records", "0")]), "");
    assert_eq!(select(&[("fields", "nmae"), ("id", "1")], false).unwrap(), [json!({"id": "1"})]);
}

proptest! {
    #[test]
    fn no_query_breaks_it(query in prop::collection::vec(("id|name|size|time|nodes.name|fields|order_by|max_records|.{0,8}", ".{0,20}"), 0..4)) {
        let query: Vec<(&str, &str)> = query.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let _ = ask(&query);
    }

    #[test]
    fn a_star_pattern_made_from_a_text_fits_it(text in "[a-c]{0,12}", cuts in prop::collection::vec(any::<(prop::sample::Index, bool)>(), 0..4)) {
        let mut pattern: Vec<char> = text.chars().collect();
        for (at, remove) in cuts {
            let n = pattern.len();
            let at = at.index(n + 1);
            if remove && at < n { pattern[at] = '*' } else { pattern.insert(at, '*') }
        }
        let pattern: String = pattern.into_iter().collect();
        prop_assert!(like(&Value::from(text.as_str()), &pattern), "{pattern:?} {text:?}");
    }
}
