//! What the documentation of generated operations and types says without words of the model.

use goldsmith_codegen::api::{Api, Package, TypeKind};
use goldsmith_codegen::{Options, lower};
use goldsmith_model::{Input, Source, read};

/// A service of a protocol with everything that documentation says something of.
fn api(protocol: &str) -> Api {
    let values: Vec<String> =
        (0..9).map(|n| format!(r#""V{n}": {{"target": "smithy.api#Unit"}}"#)).collect();
    let text = format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#Weather": {{"type": "service", "version": "1", "operations": [{{"target": "a#Watch"}}],
                "traits": {{"{protocol}": {{}}, "aws.api#service": {{"sdkId": "Weather"}}}}}},
            "a#Watch": {{"type": "operation",
                "input": {{"target": "a#WatchInput"}}, "output": {{"target": "a#WatchOutput"}},
                "errors": [{{"target": "a#Windy"}}, {{"target": "a#Calm"}}, {{"target": "a#Down"}}],
                "traits": {{
                    "smithy.api#http": {{"method": "POST", "uri": "/watch/{{city}}"}},
                    "smithy.api#paginated":
                        {{"inputToken": "token", "outputToken": "next", "pageSize": "limit"}}}}}},
            "a#WatchInput": {{"type": "structure", "members": {{
                "city": {{"target": "smithy.api#String",
                    "traits": {{"smithy.api#required": {{}}, "smithy.api#httpLabel": {{}}}}}},
                "token": {{"target": "smithy.api#String"}},
                "limit": {{"target": "smithy.api#Integer"}},
                "kind": {{"target": "a#Kind"}}}}}},
            "a#WatchOutput": {{"type": "structure", "members": {{
                "city": {{"target": "smithy.api#String",
                    "traits": {{"smithy.api#required": {{}}, "smithy.api#httpLabel": {{}}}}}},
                "next": {{"target": "smithy.api#String"}},
                "at": {{"target": "smithy.api#Timestamp"}},
                "day": {{"target": "smithy.api#Timestamp",
                    "traits": {{"smithy.api#timestampFormat": "date-time"}}}}}}}},
            "a#Kind": {{"type": "enum", "members": {{{}}}}},
            "a#Windy": {{"type": "structure", "members": {{}},
                "traits": {{"smithy.api#error": "client", "smithy.api#httpError": 409}}}},
            "a#Calm": {{"type": "structure", "members": {{}}, "traits": {{"smithy.api#error": "client"}}}},
            "a#Down": {{"type": "structure", "members": {{}}, "traits": {{"smithy.api#error": "server"}}}}
        }}}}"#,
        values.join(", ")
    );
    let files = vec![Source::new("weather.json", text)];
    let (model, _) = read(Input { files, ..Input::default() }).unwrap();
    let package = Package { name: "weather".to_owned(), ..Package::default() };
    lower(&model, &Options { package, service: None, operations: None }).unwrap().0
}

fn lines(api: &Api) -> String {
    api.operations[0].docs.join("\n")
}

#[test]
fn an_operation_is_documented_where_the_model_says_nothing() {
    let docs = lines(&api("aws.protocols#restJson1"));
    for part in [
        "The operation `Watch`.",
        "```text\nPOST /watch/city HTTP/1.1\nContent-type: application/json\n\n{\n   \"kind\": \"string\",",
        // What is a label in a request is a member of the body in a response.
        "{\n   \"at\": number,\n   \"city\": \"string\",\n   \"day\": \"string\",\n   \"next\": \"string\"\n}",
        "While an output has `next`, pass that as `token` to get the next page.",
        "`limit` limits how many items a page has.",
        "# Errors\n\n- [`Calm`](crate::errors::Calm) (400)\n- [`Down`](crate::errors::Down) (500)\n- [`Windy`](crate::errors::Windy) (409)",
        "let input = WatchInput::new(\"city\");",
    ] {
        let unwrapped = docs.replace('\n', " ");
        assert!(docs.contains(part) || unwrapped.contains(part), "{part}\n{docs}");
    }
}

#[test]
fn json_is_shown_of_protocols_that_send_it_only() {
    for (protocol, shown) in [
        ("aws.protocols#restJson1", true),
        ("aws.protocols#restXml", false),
        ("aws.protocols#awsJson1_1", false),
        ("aws.protocols#awsQuery", false),
        ("smithy.protocols#rpcv2Cbor", false),
    ] {
        let docs = lines(&api(protocol));
        assert_eq!(docs.contains("application/json"), shown, "{protocol}");
        assert_eq!(docs.contains("# Request"), shown, "{protocol}");
    }
}

#[test]
fn a_member_is_documented_where_the_message_puts_it() {
    let api = api("aws.protocols#restJson1");
    let member = |ty: &str, member: &str| {
        let ty = api.types.iter().find(|each| each.ident == ty).unwrap();
        let TypeKind::Structure(structure) = &ty.kind else {
            panic!("{} is no structure", ty.ident)
        };
        let found = structure.members.iter().find(|each| each.field == member).unwrap();
        found.docs.join("\n")
    };
    assert!(member("WatchInput", "city").contains("- `city` in the path, required"));
    assert!(member("WatchOutput", "city").contains("- `city` in the body, required"));
    let kind = member("WatchInput", "kind");
    assert!(kind.contains("- one of the 9 values of [`Kind`](crate::types::Kind)"), "{kind}");
    let calm = api.types.iter().find(|ty| ty.ident == "Calm").unwrap();
    assert_eq!(calm.docs, ["The structure `Calm`.", "", "- client error, status 400"]);
}
