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

/// A service of these protocols whose members are called otherwise on the wire, with a stream.
fn renaming(protocols: &[&str]) -> Api {
    let protocols: Vec<String> = protocols.iter().map(|id| format!("\"{id}\": {{}}")).collect();
    let text = r#"{"smithy": "2.0", "shapes": {
        "a#Sea": {"type": "service", "version": "1", "operations": [{"target": "a#Sail"}],
            "traits": {PROTOCOLS}},
        "a#Sail": {"type": "operation",
            "input": {"target": "a#SailInput"}, "output": {"target": "a#SailOutput"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}}},
        "a#SailOutput": {"type": "structure", "members": {
            "knots": {"target": "smithy.api#Integer", "traits": {"smithy.api#httpHeader": "X-Knots"}},
            "waves": {"target": "a#Waves", "traits": {"smithy.api#httpPayload": {}}}}},
        "a#Waves": {"type": "union", "traits": {"smithy.api#streaming": {}},
            "members": {"wave": {"target": "a#Wave"}}},
        "a#Wave": {"type": "structure", "members": {}},
        "a#SailInput": {"type": "structure", "members": {
            "ship": {"target": "a#Ship"}}},
        "a#Ship": {"type": "structure",
            "traits": {"smithy.api#xmlName": "Boat",
                "smithy.api#xmlNamespace": {"uri": "urn:boat"}},
            "members": {
            "mast": {"target": "smithy.api#String",
                "traits": {"smithy.api#jsonName": "j", "smithy.api#xmlName": "x"}},
            "flag": {"target": "smithy.api#String",
                "traits": {"smithy.api#xmlAttribute": {}, "aws.protocols#ec2QueryName": "Q"}},
            "crew": {"target": "a#Names", "traits": {"smithy.api#xmlFlattened": {}}},
            "guests": {"target": "a#Names",
                "traits": {"smithy.api#xmlNamespace": {"uri": "urn:g", "prefix": "g"}}}}},
        "a#Names": {"type": "list",
            "member": {"target": "smithy.api#String", "traits": {"smithy.api#xmlName": "name"}}}
    }}"#;
    let text = text.replace("PROTOCOLS", &protocols.join(", "));
    let files = vec![Source::new("sea.json", text)];
    let (model, _) = read(Input { files, ..Input::default() }).unwrap();
    let package = Package { name: "sea".to_owned(), ..Package::default() };
    lower(&model, &Options { package, service: None, operations: None }).unwrap().0
}

#[test]
fn members_are_documented_as_each_protocol_calls_them() {
    let (json, xml) = ("aws.protocols#restJson1", "aws.protocols#restXml");
    let (rpc, aws) = ("aws.protocols#awsJson1_0", "aws.protocols#awsQuery");
    let ec2 = "aws.protocols#ec2Query";
    let xml_facts: [&[&str]; 4] = [
        &["- `x`"],
        &["- an attribute in XML"],
        &["- flattened in XML: one element `crew` for each entry, none around them"],
        &["- XML namespace: `urn:g`, with the prefix `g`", "- each element: called `name` in XML"],
    ];
    for (protocols, mast, flag, has_xml) in [
        (&[json][..], &["- `j`"][..], &[][..], false),
        (&[rpc], &[], &[], false),
        (&[xml], xml_facts[0], xml_facts[1], true),
        (&[aws], xml_facts[0], xml_facts[1], true),
        (
            &[ec2],
            xml_facts[0],
            &["- called `Q` in requests of ec2Query", "- an attribute in XML"],
            true,
        ),
        (&[json, rpc], &["- `j`", "- called `mast` in awsJson1_0"], &[], false),
        (
            &[rpc, json, xml, aws],
            &["- called `j` in restJson1", "- called `x` in restXml and awsQuery"],
            xml_facts[1],
            true,
        ),
    ] {
        let api = renaming(protocols);
        let ship = api.types.iter().find(|ty| ty.ident == "Ship").unwrap();
        let root = ["- called `Boat` where it is the root of XML", "- XML namespace: `urn:boat`"];
        assert_eq!(ship.docs.ends_with(&root.map(str::to_owned)), has_xml, "{:?}", ship.docs);
        let TypeKind::Structure(structure) = &ship.kind else { panic!("no structure") };
        let none: &[&str] = &[];
        let others = if has_xml { [xml_facts[2], xml_facts[3]] } else { [none; 2] };
        for (member, facts) in structure.members.iter().zip([mast, flag, others[0], others[1]]) {
            let found: Vec<&str> = member
                .docs
                .iter()
                .map(String::as_str)
                .filter(|line| line.starts_with("- "))
                .collect();
            assert_eq!(found, facts, "{} in {protocols:?}", member.field);
        }
    }
}

#[test]
fn initial_messages_are_documented_where_there_are_any() {
    for (protocol, has_initial) in [
        ("aws.protocols#restJson1", false),
        ("aws.protocols#restXml", false),
        ("aws.protocols#awsJson1_1", true),
        ("smithy.protocols#rpcv2Cbor", true),
    ] {
        let docs = renaming(&[protocol]).operations[0].docs.join("\n");
        assert!(docs.contains("let mut reader = Sail::response_reader();"), "{docs}");
        for part in ["is the first message of that stream", "Sail::read_initial_response("] {
            assert_eq!(docs.contains(part), has_initial, "{protocol}\n{docs}");
        }
    }
}
