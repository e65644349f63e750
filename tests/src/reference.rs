//! The reference of operations that have what the pages of Lambda have not: streams, recursion, empty
//! structures, pages, documents; and models that are made to be too much.

use goldsmith_codegen::reference::{
    Style, choose_operations, choose_service, cli, page, python, rest,
};
use goldsmith_model::{Input, Model, Source, read};

fn model(shapes: &str) -> Model {
    let files =
        vec![Source::new("m.json", format!(r#"{{"smithy": "2.0", "shapes": {{{shapes}}}}}"#))];
    read(Input { files, ..Input::default() }).expect("the model is right").0
}

/// Operations with one thing each that is rare.
fn rare() -> Model {
    model(
        r#"
        "a#Rare": {"type": "service", "version": "1", "operations": [{"target": "a#Ping"},
            {"target": "a#Grow"}, {"target": "a#ListWebACLs"}, {"target": "a#Load"}, {"target": "a#Watch"}],
            "traits": {"aws.protocols#restJson1": {}, "aws.api#service": {"sdkId": "Rare Things"}}},
        "a#Ping": {"type": "operation", "output": {"target": "a#Empty"},
            "traits": {"smithy.api#http": {"method": "GET", "uri": "/ping"}}},
        "a#Empty": {"type": "structure", "members": {}},
        "a#Grow": {"type": "operation", "input": {"target": "a#Tree"}, "output": {"target": "a#Tree"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/grow"}}},
        "a#Tree": {"type": "structure", "members": {
            "Trees": {"target": "a#Trees"},
            "Leaf": {"target": "a#Empty"},
            "Any": {"target": "smithy.api#Document"},
            "Share": {"target": "smithy.api#Float"},
            "At": {"target": "smithy.api#Timestamp"},
            "Kind": {"target": "a#Kind"},
            "Groups": {"target": "a#Groups"}}},
        "a#Trees": {"type": "list", "member": {"target": "a#Tree"}},
        "a#Groups": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#Trees"}},
        "a#Kind": {"type": "enum", "members": {"OAK": {"target": "smithy.api#Unit"},
            "ELM": {"target": "smithy.api#Unit"}}},
        "a#ListWebACLs": {"type": "operation", "input": {"target": "a#ListInput"},
            "output": {"target": "a#ListOutput"}, "traits": {
                "smithy.api#http": {"method": "GET", "uri": "/acls"},
                "smithy.api#paginated": {"inputToken": "Marker", "outputToken": "Next", "pageSize": "Limit"}}},
        "a#ListInput": {"type": "structure", "members": {
            "Deep": {"target": "smithy.api#Boolean", "traits": {"smithy.api#httpQuery": "Deep"}},
            "Marker": {"target": "smithy.api#String", "traits": {"smithy.api#httpQuery": "Marker"}},
            "Limit": {"target": "smithy.api#Integer", "traits": {"smithy.api#httpQuery": "Limit"}}}},
        "a#ListOutput": {"type": "structure", "members": {"Next": {"target": "smithy.api#String"}}},
        "a#Load": {"type": "operation", "input": {"target": "a#LoadInput"},
            "output": {"target": "a#LoadOutput"},
            "traits": {"smithy.api#http": {"method": "PUT", "uri": "/load/{Key}"}}},
        "a#LoadInput": {"type": "structure", "members": {
            "Key": {"target": "smithy.api#String",
                "traits": {"smithy.api#required": {}, "smithy.api#httpLabel": {}}},
            "Body": {"target": "a#Data", "traits": {"smithy.api#httpPayload": {}, "smithy.api#default": ""}}}},
        "a#LoadOutput": {"type": "structure", "members": {
            "Size": {"target": "smithy.api#Long", "traits": {"smithy.api#httpHeader": "x-size"}},
            "Body": {"target": "a#Data", "traits": {"smithy.api#httpPayload": {}, "smithy.api#default": ""}}}},
        "a#Data": {"type": "blob", "traits": {"smithy.api#streaming": {}}},
        "a#Watch": {"type": "operation", "input": {"target": "a#WatchInput"},
            "output": {"target": "a#WatchOutput"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/watch"}}},
        "a#WatchInput": {"type": "structure", "members": {
            "Events": {"target": "a#Events", "traits": {"smithy.api#httpPayload": {}}}}},
        "a#WatchOutput": {"type": "structure", "members": {
            "Events": {"target": "a#Events", "traits": {"smithy.api#httpPayload": {}}}}},
        "a#Events": {"type": "union", "members": {"Leaf": {"target": "a#Empty"}},
            "traits": {"smithy.api#streaming": {}}}
        "#,
    )
}

#[test]
fn python_of_rare_operations() {
    let model = rare();
    let service = choose_service(&model, None).unwrap();
    let operations = choose_operations(&model, service, None).unwrap();
    let mut text = String::new();
    for operation in operations {
        for block in
            [python::request(&model, operation, "client."), python::response(&model, operation)]
        {
            text.push_str(&(block.join("\n") + "\n"));
        }
    }
    expect_test::expect![[r#"
        client.ping()
        {}
        client.grow(
            Trees=[
                {'... recursive ...'},
            ],
            Leaf={},
            Any={...}|[...]|123|123.4|'string'|True|None,
            Share=...,
            At=datetime(2015, 1, 1),
            Kind='OAK'|'ELM',
            Groups={
                'string': [
                    {'... recursive ...'},
                ]
            }
        )
        {
            'Trees': [
                {'... recursive ...'},
            ],
            'Leaf': {},
            'Any': {...}|[...]|123|123.4|'string'|True|None,
            'Share': ...,
            'At': datetime(2015, 1, 1),
            'Kind': 'OAK'|'ELM',
            'Groups': {
                'string': [
                    {'... recursive ...'},
                ]
            }
        }
        client.list_web_acls(
            Deep=True|False,
            Marker='string',
            Limit=123
        )
        {
            'Next': 'string'
        }
        client.load(
            Key='string',
            Body=b'bytes'|file
        )
        {
            'Size': 123,
            'Body': StreamingBody()
        }
        client.watch(
            Events={...}
        )
        {
            'Events': EventStream({
                'Leaf': {}
            })
        }
    "#]]
    .assert_eq(&text);
}

#[test]
fn commands_of_rare_operations() {
    let model = rare();
    let service = choose_service(&model, None).unwrap();
    let operations = choose_operations(&model, service, None).unwrap();
    let synopses: Vec<String> = operations
        .iter()
        .map(|operation| cli::synopsis(&model, operation).join(" ") + "\n")
        .collect();
    expect_test::expect![[r#"
        ping [--cli-input-json | --cli-input-yaml] [--generate-cli-skeleton <value>]
        grow [--trees <value>] [--leaf <value>] [--any <value>] [--share <value>] [--at <value>] [--kind <value>] [--groups <value>] [--cli-input-json | --cli-input-yaml] [--generate-cli-skeleton <value>]
        list-web-acls [--deep | --no-deep] [--cli-input-json | --cli-input-yaml] [--starting-token <value>] [--page-size <value>] [--max-items <value>] [--generate-cli-skeleton <value>]
        load --key <value> [--body <value>] <outfile>
        watch [--events <value>] [--cli-input-json | --cli-input-yaml] [--generate-cli-skeleton <value>]
    "#]].assert_eq(&synopses.concat());
    assert_eq!(cli::subcommands(&model, service), ["grow", "list-web-acls", "load", "ping"]);
}

#[test]
fn messages_of_rare_operations() {
    let model = rare();
    let service = choose_service(&model, None).unwrap();
    let operations = choose_operations(&model, service, None).unwrap();
    let mut text = String::new();
    for operation in operations {
        for block in
            [rest::request(&model, service, operation), rest::response(&model, service, operation)]
        {
            text.push_str(&(block.join("\n") + "\n\n"));
        }
    }
    expect_test::expect![[r#"
        GET /ping HTTP/1.1

        HTTP/1.1 200

        POST /grow HTTP/1.1
        Content-type: application/json

        {
           "Any": JSON value,
           "At": number,
           "Groups": {
              "string" : [
                 { ... }
              ]
           },
           "Kind": "string",
           "Leaf": {
           },
           "Share": number,
           "Trees": [
              { ... }
           ]
        }

        HTTP/1.1 200
        Content-type: application/json

        {
           "Any": JSON value,
           "At": number,
           "Groups": {
              "string" : [
                 { ... }
              ]
           },
           "Kind": "string",
           "Leaf": {
           },
           "Share": number,
           "Trees": [
              { ... }
           ]
        }

        GET /acls?Deep=Deep&Limit=Limit&Marker=Marker HTTP/1.1

        HTTP/1.1 200
        Content-type: application/json

        {
           "Next": "string"
        }

        PUT /load/Key HTTP/1.1

        Body

        HTTP/1.1 200
        x-size: Size

        Body

        POST /watch HTTP/1.1
        Content-type: application/vnd.amazon.eventstream

        :event-type: Leaf

        HTTP/1.1 200
        Content-type: application/vnd.amazon.eventstream

        :event-type: Leaf

    "#]]
    .assert_eq(&text);
}

#[test]
fn an_operation_that_is_not_there_is_told_with_one_that_is_alike() {
    let model = rare();
    let service = choose_service(&model, None).unwrap();
    let problems = choose_operations(&model, service, Some(&["Lod".to_owned()])).unwrap_err();
    assert_eq!(problems[0].message, "the service has no operation Lod");
    assert_eq!(problems[0].hint.as_deref(), Some("did you mean Load?"));
}

/// Each structure holds the next one twice: shown as it is, the last would be there 2^59 times.
#[test]
fn every_model_comes_to_an_end() {
    let mut shapes = String::from(
        r#""a#S": {"type": "service", "version": "1", "operations": [{"target": "a#Put"}]},
        "a#Put": {"type": "operation", "input": {"target": "a#T0"}, "output": {"target": "a#T0"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}}}"#,
    );
    for n in 0..60 {
        let next = if n == 59 { "smithy.api#String".to_owned() } else { format!("a#T{}", n + 1) };
        shapes.push_str(&format!(
            r#", "a#T{n}": {{"type": "structure", "members":
                {{"A": {{"target": "{next}"}}, "B": {{"target": "{next}"}}}}}}"#
        ));
    }
    let model = model(&shapes);
    let service = choose_service(&model, None).unwrap();
    let operation = choose_operations(&model, service, None).unwrap()[0];
    for style in [Style::Rest, Style::Python, Style::Cli] {
        let text = page(&model, service, operation, style);
        assert!(text.len() < 50_000_000);
        assert!(text.contains("left out after 5000 "), "{style:?} says that it is cut");
    }
    let kinds = [cli::Skeleton::Input, cli::Skeleton::YamlInput, cli::Skeleton::Output];
    for kind in kinds {
        let written = cli::skeleton(&model, operation, kind);
        assert!(written.text.len() < 50_000_000);
        assert!(written.remark.is_some_and(|remark| remark.contains("left out after 5000 values")));
    }
}
