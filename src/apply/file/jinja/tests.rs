use proptest::prelude::*;

use super::*;
use crate::apply::file::table;

/// Renders a template with each row of a table in YAML. A document is shown as one line.
fn rendered(template: &str, rows: &str) -> Vec<String> {
    let table = table::read("rows.yaml", rows.as_bytes()).unwrap();
    let template = match Template::new(template) {
        Ok(template) => template,
        Err(problem) => return vec![problem.to_string()],
    };
    let row = |row| match template.render(&table, row) {
        Ok(document) => vec![shown(&document)],
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    };
    table.rows.iter().flat_map(row).collect()
}

/// Typed scalars are shown as they are, and text in quotes.
fn shown(node: &YamlNode) -> String {
    match &node.value {
        YamlValue::Null => "null".to_owned(),
        YamlValue::Scalar { text, plain: true } => text.clone(),
        YamlValue::Scalar { text, plain: false } => format!("{text:?}"),
        YamlValue::List(list) => format!("[{}]", list.iter().map(shown).collect::<Vec<_>>().join(", ")),
        YamlValue::Map(entries) => {
            let entries: Vec<String> =
                entries.iter().map(|(key, _, inner)| format!("{key}: {}", shown(inner))).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

#[test]
fn values_keep_their_type_and_text_stays_text() {
    let rows = "- {n: 7, yes: true, text: 'true', version: 9.10, none: , empty: '', list: [1, x], map: {a: b}}";
    for (template, wanted) in [
        ("{{ n }}", "7"),
        ("'{{ n }}'", "\"7\""),
        ("{{ yes }}", "true"),
        ("{{ text }}", "\"true\""),
        ("{{ version }}", "\"9.10\""),
        ("{{ none }}", "null"),
        ("{{ empty }}", "null"),
        ("'{{ empty }}'", "\"\""),
        ("{{ empty }}{{ none }}", "null"),
        ("site-{{ n }}.{{ text }}{{ empty }}", "\"site-7.true\""),
        ("{{ list }}", "[1, \"x\"]"),
        ("[{{ list }}, {{ n }}]", "[[1, \"x\"], 7]"),
        ("{{ map }}", "{a: \"b\"}"),
        ("{{ map.a | upper }}", "\"B\""),
        ("{{ 'a,b' | split(',') }}", "[\"a\", \"b\"]"),
        ("{{ n + 1 }} # {{ list }}", "8"),
        ("|\n  {{ text }}\n  x", "\"true\\nx\\n\""),
        ("{{ text if n == 7 }}", "\"true\""),
        ("{{ text if n == 8 }}", "null"),
        ("{{ missing | default('d') }}", "\"d\""),
    ] {
        assert_eq!(rendered(&format!("k: {template}\n"), rows), [format!("{{k: {wanted}}}")], "{template}");
    }
    assert_eq!(rendered("\u{feff}{\"k\": {{ n }}, \"l\": \"{{ text }}\"}", rows), ["{k: 7, l: \"true\"}"]);
}

#[test]
fn text_of_blocks_and_macros_is_structure_and_their_values_are_not() {
    let template = "\
{% macro node(n, ip) %}
- name: n{{ n }}
  ip: {{ ip }}
{% endmacro %}
{% set more %}
l: [{{ evil }}, {{ evil ~ 1 }}]
{% endset %}
nodes:
{% for ip in ips %}
{{ node(loop.index, ip) }}
{%- endfor %}
{{ more }}
{% if evil %}
m: 1
{% else %}
m: 2
{% endif %}
";
    let rows = "- { ips: [a, 'b: c'], evil: 'x], z: [y' }";
    assert_eq!(
        rendered(template, rows),
        [r#"{nodes: [{name: "n1", ip: "a"}, {name: "n2", ip: "b: c"}], l: ["x], z: [y", "x], z: [y1"], m: 1}"#]
    );
}

#[test]
fn problems_have_the_place_in_the_template() {
    let rows = "- { site: a, gateway: g, list: [1], secret: hunter2 }";
    for (template, wanted) in [
        (
            "a: 1\nb: {{ gatway }}\nc: {{ sit }} {{ gatway }}\nd: {{ x.y }}\n",
            &[
                "2:7: gatway is not a column of rows.yaml; did you mean gateway? (columns: site, gateway, list, secret)",
                "3:7: sit is not a column of rows.yaml; did you mean site? (columns: site, gateway, list, secret)",
                "4:7: x is not a column of rows.yaml (columns: site, gateway, list, secret)",
            ][..],
        ),
        (
            "a: {{ sites | split(',') }}\nb: {{ range('x') }}\n",
            &["1:15: sites is not a column of rows.yaml; did you mean site? (columns: site, gateway, list, secret)"],
        ),
        ("a: 1\nb: {{ site.x }}\n", &["2:7: undefined value: `site.x` is undefined"]),
        ("a: 1\n{% if site %}\nb: 2\n", &["3:1: syntax error: unexpected end of input, expected end of block"]),
        ("a: {{ site | secret }}\n", &["1:14: unknown filter: filter secret is unknown"]),
        ("a: {{ site | safe }}\n", &["1:14: unknown filter: filter safe is unknown"]),
        ("{% for n in [1, 2] %}\n{# x #}\n  a: b: c\n{% endfor %}\n", &["3:7: "]),
        ("{% if site %}\na:\n{% endif %}\n\tb: 1\n", &["4:2: "]),
        ("a: 1\nb: x{{ list }}\n", &["2:4: a list cannot be a part of text, or in quotes"]),
        ("a: 1\nb: '{{ list }}'\n", &["2:4: a list cannot be a part of text, or in quotes"]),
        ("a: 1\n{{ site }}: 2\n", &["2:4: a value of the table cannot be a key"]),
        ("a: 1\n{%- autoescape false %}\n", &["2:1: the tag autoescape is not supported"]),
        ("a: 1\nb: \u{f0000}\n", &["2:4: the characters from U+F0000 to U+FFFFF are reserved"]),
        ("{% set b %}{{ site }}{% endset %}\na: {{ b | list }}\n", &["2:7: the text of a block"]),
        ("{% include 'x' %}", &["1:4: syntax error: unknown statement include"]),
    ] {
        let found = rendered(template, rows);
        assert_eq!(found.len(), wanted.len(), "{found:#?}");
        assert!(found.iter().zip(wanted).all(|(found, wanted)| found.starts_with(wanted)), "{found:#?}");
        assert!(!found.iter().any(|found| found.contains("hunter2")));
    }
}

#[test]
fn locations_are_those_of_the_template() {
    let template = "{# a #}\n{% for n in ips %}\n- ip: {{ n }}\n  é: [x, {{ n }}, y]\n{% endfor %}\n- z\n";
    let table = table::read("rows.yaml", b"- ips: [long-value-1, 2]").unwrap();
    let document = Template::new(template).unwrap().render(&table, &table.rows[0]).unwrap();
    let YamlValue::List(nodes) = document.value else { panic!() };
    let at = |node: &YamlNode| (node.location.line, node.location.column);
    assert_eq!(at(&nodes[2]), (6, 3));
    for node in &nodes[..2] {
        let YamlValue::Map(entries) = &node.value else { panic!() };
        assert_eq!((at(node), entries[1].1), ((3, 3), Location { line: 4, column: 3 }));
        assert_eq!(at(&entries[0].2), (3, 10), "the name in the braces");
        let YamlValue::List(list) = &entries[1].2.value else { panic!() };
        assert_eq!(list.iter().map(at).collect::<Vec<_>>(), [(4, 7), (4, 13), (4, 19)]);
    }
}

/// Templates with values in every kind of scalar.
const PLACES: [&str; 14] = [
    "a: {{ v }}\nb: 1\n",
    "a: x{{ v }}y\nb: 1\n",
    "a: '{{ v }}'\nb: \"{{ v }}\"\n",
    "a: [{{ v }}, x{{ v }}]\nb: { c: {{ v }}, d: 1 }\n",
    "a: |\n  {{ v }}\n  x\nb: >-\n  {{ v }}\n",
    "- {{ v }}\n- x # {{ v }}\n",
    "a: &x {{ v }}\nb: *x\n",
    "{% for c in [v, v] %}\n- {{ c }}\n{% endfor %}\n",
    "{% set b %}\n- {{ v }}\n- '{{ v | trim }}'\n{% endset %}\n{{ b }}{{ b | replace('x', v) }}\n",
    "{% macro m(x) %}- {{ x }}{% endmacro %}\n{{ m(v) }}\n{{ m(v) ~ '' }}\n",
    "{% set b = ['- a', v] | join('\\n') %}\na: {{ b }}\n",
    "{\"a\": {{ v }}, \"b\": \"{{ v }}\"}",
    "{% macro m() %}- {{ caller(v) }}\n- x{% endmacro %}{% call(y) m() %}{{ y }}{{ v }}{% endcall %}",
    "{% filter upper %}\na: {{ v }}\nb: '{{ v }}'\n{% endfilter %}\n",
];

/// Keys, lists and the number of their members, without the scalars.
fn structure(node: &YamlNode) -> String {
    match &node.value {
        YamlValue::Null | YamlValue::Scalar { .. } => ".".to_owned(),
        YamlValue::List(list) => format!("[{}]", list.iter().map(structure).collect::<String>()),
        YamlValue::Map(entries) => {
            let entries = entries.iter().map(|(key, _, inner)| format!("{key}:{}", structure(inner)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_value_changes_the_structure(
        place in prop::sample::select(&PLACES[..]),
        value in prop_oneof![any::<String>(), "[-:{}\\[\\]&*!|>'\"# \n\t,a%@`?x~]{0,12}"],
    ) {
        let row = |value: &str| Row { line: 1, values: [("v".to_owned(), Value::from(value))].into() };
        let table = Table { name: "t".to_owned(), columns: vec!["v".to_owned()], rows: Vec::new(), note: None };
        let template = Template::new(place).unwrap();
        let harmless = template.render(&table, &row("x")).unwrap();
        match template.render(&table, &row(&value)) {
            Ok(document) => {
                prop_assert_eq!(structure(&document), structure(&harmless));
                if place == PLACES[0] && !value.is_empty() {
                    prop_assert_eq!(shown(&document), format!("{{a: {value:?}, b: 1}}"));
                }
            }
            Err(problems) => prop_assert!(value.contains(is_marker), "{problems:?}"),
        }
    }
}
