//! The page of one day's API changes, and the layout of its trees, which is Python's.

use crate::history;
use goldsmith_codegen::apichanges::{ApiChanges, OperationSyntax, Value, pformat};
use serde_json::{Value as Json, json};

/// Counts what was compared, and tells what differs.
#[derive(Default)]
struct Check {
    checked: usize,
    differences: Vec<String>,
}

impl Check {
    fn same(&mut self, what: &str, ours: &Json, page: &Json) {
        self.checked += 1;
        if ours != page {
            self.differences.push(format!("{what}:\n  {ours:#}\n  {page:#}"));
        }
    }
}

#[test]
fn apichanges_2018_11_29() {
    let page = include_str!("../data/pages/apichanges-2018-11-29.json");
    let page: Json = serde_json::from_str(page).unwrap();
    let (old, new) = (history::model("1.12.55"), history::model("1.12.56"));
    let service = |model| goldsmith_codegen::reference::choose_service(model, None).unwrap();
    let changes = ApiChanges::new((&old, service(&old)), (&new, service(&new)));

    let on_page = |kind: &str| {
        let operations = page["operations"].as_array().unwrap().iter();
        let mut operations: Vec<&Json> = operations.filter(|o| o["kind"] == kind).collect();
        operations.sort_by_key(|operation| operation["operation"].as_str());
        operations
    };
    let (mut trees, mut blocks) = (Check::default(), Check::default());
    let syntax = |blocks: &mut Check, ours: &OperationSyntax, page: &Json| {
        assert_eq!(ours.name, page["operation"]);
        blocks.same(&ours.name, &json!(ours.request), &page["request"]);
        match page.get("response") {
            Some(response) => blocks.same(&ours.name, &json!(ours.response), response),
            None => assert!(ours.response.is_empty(), "{}", ours.name),
        }
    };

    let added = on_page("new");
    assert_eq!((changes.new.len(), added.len()), (8, 8));
    for (ours, page) in changes.new.iter().zip(added) {
        syntax(&mut blocks, &ours.syntax, page);
    }
    let updated = on_page("updated");
    assert_eq!((changes.updated.len(), updated.len()), (8, 8));
    for (ours, page) in changes.updated.iter().zip(updated) {
        syntax(&mut blocks, &ours.syntax, page);
        let parts = ours.parts();
        let titles: Vec<&str> = parts.iter().map(|(title, _)| *title).collect();
        assert_eq!(json!(titles), page["changed"], "{}", ours.syntax.name);
        for (title, lines) in &parts {
            let what = format!("{} {title}", ours.syntax.name);
            trees.same(&what, &json!(lines), &page["changes"][title]);
        }
    }
    for (what, check) in [("Changes blocks", &trees), ("syntax blocks", &blocks)] {
        println!("{what} checked: {}, differences: {}", check.checked, check.differences.len());
        assert!(check.differences.is_empty(), "{}", check.differences.join("\n"));
    }
    assert_eq!((trees.checked, blocks.checked), (10, 30));

    // The text has the same blocks under the same titles.
    let text = changes.to_text();
    assert_eq!(text.matches("(new)\n").count(), 8);
    assert!(text.contains("CreateFunction (updated)\n\nChanges (request, response)\nRequest\n{'L"));
}

fn value(json: &Json) -> Value {
    let texts = |json: &Json| {
        json.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    match json {
        Json::String(text) => Value::Str(text.clone()),
        json if json.get("s").is_some() => Value::Set(texts(&json["s"])),
        json if json.get("l").is_some() => {
            Value::List(json["l"].as_array().unwrap().iter().map(value).collect())
        }
        json => {
            let members = json["d"].as_array().unwrap().iter();
            let member = |m: &Json| (m[0].as_str().unwrap().to_owned(), value(&m[1]));
            Value::Dict(members.map(member).collect())
        }
    }
}

#[test]
fn trees_are_laid_out_as_python_does() {
    // Random values, and what `pprint.pformat` of Python 3 made of them.
    let cases = include_str!("../data/diff/pprint.json");
    let cases: Vec<Json> = serde_json::from_str(cases).unwrap();
    for case in &cases {
        let width = usize::try_from(case["width"].as_u64().unwrap()).unwrap();
        let text = pformat(&value(&case["value"]), width);
        assert_eq!(json!(text.split('\n').collect::<Vec<_>>()), case["lines"], "{case}");
    }
    println!("values laid out: {}, differences: 0", cases.len());
    assert!(cases.len() >= 300);
}
