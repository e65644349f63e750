//! Pages of operations that have one thing each.

use super::{Style, page};
use goldsmith_model::{Input, Model, Source, read};

/// A service whose operations give a body of data, and stream events.
fn model() -> Model {
    let text = r#"{"smithy": "2.0", "shapes": {
        "a#S": {"type": "service", "version": "1", "operations": [
                {"target": "a#Get"}, {"target": "a#Watch"}],
            "traits": {"aws.protocols#restJson1": {},
                "aws.api#service": {"sdkId": "S3", "endpointPrefix": "s3"}}},
        "a#Get": {"type": "operation", "input": {"target": "a#In"}, "output": {"target": "a#Out"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/a"},
                "smithy.api#examples": [{"title": "It", "input": {"Kind": "A"}}]}},
        "a#In": {"type": "structure", "members": {
            "Kind": {"target": "a#Kind", "traits": {
                "smithy.api#deprecated": {"message": "<p>Use another.</p>", "since": "2020"}}},
            "Token": {"target": "smithy.api#String", "traits": {"smithy.api#idempotencyToken": {}}},
            "Key": {"target": "a#Secret"}}},
        "a#Secret": {"type": "string", "traits": {"smithy.api#sensitive": {}}},
        "a#Kind": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit",
            "traits": {"smithy.api#enumValue": "A"}}}},
        "a#Out": {"type": "structure", "members": {
            "Status": {"target": "smithy.api#Integer", "traits": {"smithy.api#httpResponseCode": {}}},
            "Mark": {"target": "smithy.api#String", "traits": {"smithy.api#httpHeader": "x-mark"}},
            "Body": {"target": "smithy.api#Blob", "traits": {"smithy.api#httpPayload": {}}}}},
        "a#Watch": {"type": "operation", "input": {"target": "smithy.api#Unit"},
            "output": {"target": "a#Seen"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/b"}}},
        "a#Seen": {"type": "structure", "members": {
            "Events": {"target": "a#Events", "traits": {"smithy.api#httpPayload": {}}}}},
        "a#Events": {"type": "union", "members": {"One": {"target": "a#One"}},
            "traits": {"smithy.api#streaming": {}}},
        "a#One": {"type": "structure", "members": {}}
    }}"#;
    let files = vec![Source::new("s.json", text)];
    read(Input { files, ..Input::default() }).unwrap().0
}

fn written(operation: &str, style: Style) -> String {
    let model = model();
    let [service, operation] = ["a#S", operation].map(|id| model.get(id).unwrap());
    page(&model, service, operation, style)
}

#[test]
fn a_message_has_its_status_among_the_elements() {
    let text = written("a#Get", Style::Rest);
    assert!(!text.contains("## Types") && !text.contains("Unit"), "{text}");
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
    let order = [
        "## Response Headers",
        "**x-mark** (Mark)",
        "## Response Elements",
        "**Status**",
        "**Body**",
    ];
    assert!(order.map(at).is_sorted(), "{text}");
}

#[test]
fn members_have_notes_in_every_style() {
    for style in [Style::Rest, Style::Python, Style::Cli] {
        let text = written("a#Get", style).to_lowercase();
        for note in ["deprecated since 2020: use another.", "idempotency token:", "sensitive:"] {
            assert!(text.contains(note), "{note} in {text}");
        }
    }
}

#[test]
fn a_command_is_called_as_far_as_its_name_is_known() {
    let text = written("a#Get", Style::Cli);
    assert!(text.contains("```sh\nget \\\n    --kind A \\\n    outfile\n```"), "{text}");
    let text = written("a#Watch", Style::Cli);
    assert!(text.contains("no such command") && !text.contains("## "), "{text}");
}

/// A service whose members are called otherwise where they are sent, whose enums have numbers, and values
/// that are nobody's business, and which streams events.
fn renamed() -> Model {
    let text = r#"{"smithy": "2.0", "shapes": {
        "a#S": {"type": "service", "version": "1", "operations": [{"target": "a#Put"}],
            "traits": {"aws.protocols#restJson1": {"eventStreamHttp": ["h2"]}}},
        "a#Put": {"type": "operation", "input": {"target": "a#In"}, "output": {"target": "a#Out"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/a?x"}}},
        "a#In": {"type": "structure", "members": {
            "Alpha": {"target": "a#Level", "traits": {"smithy.api#jsonName": "zulu"}},
            "Bravo": {"target": "a#Kind", "traits": {"smithy.api#jsonName": "Yankee"}},
            "Charlie": {"target": "a#Grid", "traits": {"smithy.api#jsonName": "xray"}},
            "Delta": {"target": "a#Table"},
            "Echo": {"target": "smithy.api#String", "traits": {"smithy.api#httpHeader": "x-b"}},
            "Foxtrot": {"target": "smithy.api#String", "traits": {"smithy.api#httpQuery": "a"}}}},
        "a#Level": {"type": "intEnum", "members": {
            "LOW": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}},
            "HIDDEN": {"target": "smithy.api#Unit",
                "traits": {"smithy.api#enumValue": 5, "smithy.api#internal": {}}},
            "HIGH": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 10}}}},
        "a#Kind": {"type": "enum", "members": {
            "SECRET": {"target": "smithy.api#Unit", "traits": {
                "smithy.api#enumValue": "hush", "smithy.api#internal": {}}},
            "OLD": {"target": "smithy.api#Unit", "traits": {
                "smithy.api#enumValue": "old", "smithy.api#deprecated": {}}},
            "NEW": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "new"}}}},
        "a#Grid": {"type": "list", "member": {"target": "a#Row"},
            "traits": {"smithy.api#length": {"max": 9}}},
        "a#Row": {"type": "list", "member": {"target": "smithy.api#Document"},
            "traits": {"smithy.api#length": {"max": 3}}},
        "a#Table": {"type": "map", "key": {"target": "a#Word"}, "value": {"target": "a#Lines"}},
        "a#Lines": {"type": "map", "key": {"target": "a#Word"}, "value": {"target": "smithy.api#Long"}},
        "a#Word": {"type": "string", "traits": {"smithy.api#length": {"min": 1}}},
        "a#Out": {"type": "structure", "members": {
            "Events": {"target": "a#Events", "traits": {"smithy.api#httpPayload": {}}}}},
        "a#Events": {"type": "union", "traits": {"smithy.api#streaming": {}}, "members": {
            "Failed": {"target": "a#Failed"}, "Part": {"target": "a#Part"}, "Note": {"target": "a#Note"},
            "End": {"target": "a#End"}}},
        "a#Failed": {"type": "structure", "members": {"message": {"target": "smithy.api#String"}},
            "traits": {"smithy.api#error": "client"}},
        "a#Part": {"type": "structure", "members": {
            "at": {"target": "smithy.api#Long", "traits": {"smithy.api#eventHeader": {}}},
            "data": {"target": "smithy.api#Blob", "traits": {"smithy.api#eventPayload": {}}}}},
        "a#Note": {"type": "structure", "members": {"level": {"target": "a#Level"}}},
        "a#End": {"type": "structure", "members": {}}
    }}"#;
    let files = vec![Source::new("s.json", text)];
    read(Input { files, ..Input::default() }).unwrap().0
}

fn page_of_renamed(style: Style) -> String {
    let model = renamed();
    let [service, operation] = ["a#S", "a#Put"].map(|id| model.get(id).unwrap());
    page(&model, service, operation, style)
}

#[test]
fn a_message_is_shown_as_it_is_sent() {
    let text = page_of_renamed(Style::Rest);
    let request = r#"```http
POST /a?x&a=Foxtrot HTTP/2
x-b: Echo
Content-type: application/json

{
   "Delta": {
      "string" : {
         "string" : number
      }
   },
   "xray": [
      [ JSON value ]
   ],
   "Yankee": "string",
   "zulu": number
}
```"#;
    assert!(text.contains(request), "{text}");
    let events = r#"```http
HTTP/1.1 200
Content-type: application/vnd.amazon.eventstream

:event-type: End

:event-type: Note
:content-type: application/json

{
   "level": number
}

:event-type: Part
:content-type: application/octet-stream
at: at

data

:exception-type: Failed
:content-type: application/json

{
   "message": "string"
}
```"#;
    let events = events.replace("HTTP/1.1 200", "HTTP/2 200");
    assert!(text.contains(&events), "{text}");
}

#[test]
fn fields_are_called_as_they_are_sent_and_in_that_order() {
    let text = page_of_renamed(Style::Rest);
    let heads: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("- ")).collect();
    let expected = [
        "**a** (Foxtrot)",
        "**x-b** (Echo)",
        "**Delta**",
        "**xray** (Charlie)",
        "**Yankee** (Bravo)",
        "**zulu** (Alpha)",
        "**Events**",
    ];
    assert_eq!(heads[..expected.len()], expected, "{text}");
}

#[test]
fn types_and_constraints_are_told_however_deep() {
    let text = page_of_renamed(Style::Rest);
    for part in [
        "Type: Array of arrays of JSON values\\\n  Array Members: Maximum number of 9 items.\\\n  Member Array Members: Maximum number of 3 items.",
        "Type: String to String to long map map\\\n  Key Length Constraints: Minimum length of 1.\\\n  Value Key Length Constraints: Minimum length of 1.",
        "Type: Event stream of Events objects",
        "Type: Binary data\\\n  Place: payload of the event",
        "Type: Long\\\n  Place: header of the event",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn values_are_told_in_every_style_but_those_that_are_internal() {
    for (style, parts) in [
        (
            Style::Rest,
            &[
                "Valid Values: `1` | `10`",
                "Valid Values: `old` | `new`",
                "Deprecated Values: `old`",
            ][..],
        ),
        (Style::Python, &["Alpha=1|10,", "Bravo='old'|'new',", "one of `1` (LOW), `10` (HIGH)"]),
        (Style::Cli, &["no such command"]),
    ] {
        let text = page_of_renamed(style);
        for part in parts {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(
            !text.contains("hush") && !text.contains("HIDDEN") && !text.contains('5'),
            "{text}"
        );
    }
    let model = renamed();
    let operation = model.get("a#Put").unwrap();
    let text = super::cli::skeleton(&model, operation, super::cli::Skeleton::YamlInput).text;
    assert!(text.contains("Alpha: 1 # Valid values are: 1, 10."), "{text}");
    assert!(text.contains("Bravo: 'old' # Valid values are: old, new."), "{text}");
}

#[test]
fn a_type_has_the_name_of_each_message() {
    let text = r#"{"smithy": "2.0", "shapes": {
        "a#S": {"type": "service", "version": "1", "operations": [{"target": "a#Run"}],
            "traits": {"aws.protocols#ec2Query": {},
                "smithy.api#xmlNamespace": {"uri": "https://example.com"}}},
        "a#Run": {"type": "operation", "input": {"target": "a#In"}, "output": {"target": "a#Out"}},
        "a#In": {"type": "structure", "members": {
            "Sent": {"target": "a#Sent"}, "Both": {"target": "a#Both"}, "Disks": {"target": "a#List"}}},
        "a#List": {"type": "list", "member": {"target": "smithy.api#String"}},
        "a#Out": {"type": "structure", "members": {
            "Both": {"target": "a#Both", "traits": {"smithy.api#xmlName": "both"}}}},
        "a#Sent": {"type": "structure", "members": {
            "Disk": {"target": "smithy.api#String", "traits": {"smithy.api#xmlName": "disk"}}}},
        "a#Both": {"type": "structure", "members": {
            "Zone": {"target": "smithy.api#String", "traits": {"smithy.api#xmlName": "zone"}}}}
    }}"#;
    let files = vec![Source::new("s.json", text)];
    let model = read(Input { files, ..Input::default() }).unwrap().0;
    let [service, operation] = ["a#S", "a#Run"].map(|id| model.get(id).unwrap());
    let text = page(&model, service, operation, Style::Rest);
    for part in [
        "&Disks.N=string\n",
        "- **Disks.N** (Disks)\n",
        "- **both** (Both)\n",
        "### Both\n\n- **zone** (Zone)\n\n  Type: String\\\n  Name in requests: `Zone`\\\n",
        "### Sent\n\n- **Disk**\n\n  Type: String\\\n  Required: No",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}
