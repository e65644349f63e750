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
fn messages_are_shown_in_the_format_of_the_protocol() {
    for (protocol, request, response) in [
        (
            "aws.protocols#restXml",
            "POST /watch/city HTTP/1.1\nContent-type: application/xml\n\n<WatchInput>\n   <kind>string</kind>\n",
            "HTTP/1.1 200\nContent-type: application/xml\n\n<WatchOutput>\n   <at>timestamp</at>\n",
        ),
        (
            "aws.protocols#awsJson1_1",
            "POST / HTTP/1.1\nX-Amz-Target: Weather.Watch\nContent-type: application/x-amz-json-1.1\n\n{\n   \"city\": \"string\",\n",
            "HTTP/1.1 200\nContent-type: application/x-amz-json-1.1\n\n{\n   \"at\": number,\n",
        ),
        (
            "aws.protocols#awsQuery",
            "POST / HTTP/1.1\nContent-type: application/x-www-form-urlencoded\n\nAction=Watch\n&Version=1\n&city=string\n&kind=string\n&limit=number\n",
            "HTTP/1.1 200\nContent-type: text/xml\n\n<WatchResponse>\n   <WatchResult>\n      <at>timestamp</at>\n",
        ),
        (
            "aws.protocols#ec2Query",
            "\nAction=Watch\n&Version=1\n&City=string\n&Kind=string\n&Limit=number\n",
            "<WatchResponse>\n   <at>timestamp</at>\n   <city>string</city>\n",
        ),
        (
            "smithy.protocols#rpcv2Cbor",
            "POST /service/Weather/operation/Watch HTTP/1.1\nsmithy-protocol: rpc-v2-cbor\nContent-type: application/cbor\n\n{\n   \"city\": \"string\",\n",
            "HTTP/1.1 200\nContent-type: application/cbor\n\n{\n   \"at\": number,\n   \"city\": \"string\",\n   \"day\": number,\n",
        ),
    ] {
        let docs = lines(&api(protocol));
        for (title, text) in [("Request", request), ("Response", response)] {
            let start = docs.find(&format!("# {title}\n\n```text\n")).expect(protocol);
            let block = &docs[start..start + docs[start..].find("\n```\n").unwrap()];
            assert!(block.contains(text), "{protocol}\n{text}\n{block}");
        }
        assert!(!docs.contains("application/json"), "{protocol}");
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
