//! Sensitive values are in no `Debug`, no violation, no error of a reader and none of serde.

use goldsmith::serde::{Serialize, de::DeserializeOwned};
use goldsmith::testing::{endpoint, parse_json, read_params};
use goldsmith::{Document, Structure, event_stream::ResponseEvents, schema};
use goldsmith_lambda::Operation;
use goldsmith_lambda::operations::*;
use goldsmith_lambda::types::InvokeWithResponseStreamResponseEvent as Event;
use goldsmith_lambda::types::*;
use http::{Request, Response};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// The secret: a letter that stands nowhere else, so that any part of it gives it away.
const SECRET: &str = "ѪѪѪ";
const SECRET_NUMBER: u32 = 867_530_912;

/// Checks that a text tells nothing of the secret: as it is, escaped, as base64, as bytes.
#[track_caller]
fn assert_hidden(text: &str) {
    for part in ["Ѫ", "46a", "46A", "0arR", "209, 170", "xd1", "xD1", "8675309"] {
        assert!(!text.contains(part), "{part} of the secret is in {text}");
    }
}

/// A value for a sensitive place: everything in it is the secret.
fn secret(member: &'static schema::Member) -> Option<Value> {
    match member.kind {
        schema::Kind::List(element) => Some(json!([secret(element)?])),
        schema::Kind::Map(..) if member.sensitive => Some(json!({ SECRET: SECRET })),
        _ if !member.sensitive => None,
        schema::Kind::String | schema::Kind::Blob => Some(json!(SECRET)),
        _ => panic!("{}: a new kind of sensitive member", member.name),
    }
}

/// Checks one type; how many sensitive members it has, and its name.
fn check<S: Structure + Debug + Serialize + DeserializeOwned>() -> (usize, String) {
    let name = S::SCHEMA.name();
    let members = || S::SCHEMA.members.iter().filter_map(|m| Some((m.name, secret(m)?)));
    let all: serde_json::Map<_, _> = members().map(|(name, v)| (name.to_owned(), v)).collect();
    let count = all.len();
    let value: S = read_params(&parse_json(&Value::Object(all).to_string()));

    let held = serde_json::to_string(&value).unwrap();
    assert!(held.matches(SECRET).count() + held.matches("0arR").count() >= count, "{held}");
    let (short, long) = (format!("{value:?}"), format!("{value:#?}"));
    [&short, &long].into_iter().for_each(|text| assert_hidden(text));
    assert!(members().all(|(member, _)| short.contains(member)), "{short}");
    if let Err(violations) = value.validate() {
        assert_hidden(&format!("{violations} {violations:?}"));
    }

    let mut refused = 0;
    for (member, _) in members() {
        for wrong in [json!(SECRET), json!(SECRET_NUMBER), json!([[SECRET]]), json!({SECRET: 1})] {
            let json = json!({ member: wrong });
            let texts = [json.to_string(), json.to_string().replace('}', "")];
            let errors = texts.iter().filter_map(|text| serde_json::from_str::<S>(text).err());
            for error in errors.chain(serde_json::from_value::<S>(json).err()) {
                assert_hidden(&format!("{error} {error:?}"));
                refused += 1;
            }
        }
    }
    assert!(refused >= 3 * count, "{name}: {refused} errors");
    (count, name.to_owned())
}

#[test]
fn all_types_with_sensitive_members() {
    let checked = [
        check::<CallbackDetails>(),
        check::<ChainedInvokeDetails>(),
        check::<ContextDetails>(),
        check::<Environment>(),
        check::<EnvironmentError>(),
        check::<EnvironmentResponse>(),
        check::<ErrorObject>(),
        check::<EventInput>(),
        check::<EventPauseReason>(),
        check::<EventResult>(),
        check::<EventResumeReason>(),
        check::<ExecutionDetails>(),
        check::<FunctionCode>(),
        check::<FunctionCodeLocationError>(),
        check::<GetDurableExecutionResponse>(),
        check::<ImageConfigError>(),
        check::<InvocationRequest>(),
        check::<InvocationResponse>(),
        check::<InvokeResponseStreamUpdate>(),
        check::<InvokeWithResponseStreamRequest>(),
        check::<LayerVersionContentInput>(),
        check::<OperationUpdate>(),
        check::<PauseDetails>(),
        check::<PauseDurableExecutionRequest>(),
        check::<ResumeDurableExecutionRequest>(),
        check::<RuntimeVersionError>(),
        check::<SendDurableExecutionCallbackSuccessRequest>(),
        check::<StepDetails>(),
        check::<UpdateFunctionCodeRequest>(),
    ];
    assert_eq!(checked.iter().map(|(count, _)| count).sum::<usize>(), 33);
    let checked: BTreeSet<String> = checked.into_iter().map(|(_, name)| name).collect();
    assert_eq!(checked, types_of_the_model());
}

/// The structures of the model with a member that is sensitive, or a collection of what is.
fn types_of_the_model() -> BTreeSet<String> {
    let text = include_str!("../../generated/models/lambda/2015-03-31.json");
    let model: Value = serde_json::from_str(text).unwrap();
    let shapes = model["shapes"].as_object().unwrap();
    let is_sensitive = |member: &Value| {
        let target = &shapes.get(member["target"].as_str().unwrap()).unwrap_or(&Value::Null);
        let element = target["member"]["target"].as_str().map(|id| &shapes[id]);
        [Some(*target), element].into_iter().flatten().any(has_trait)
    };
    let has_one = |shape: &Value| {
        shape["members"].as_object().is_some_and(|members| members.values().any(is_sensitive))
    };
    let found = shapes.iter().filter(|(_, shape)| shape["type"] == "structure" && has_one(shape));
    found.map(|(id, _)| id.rsplit('#').next().unwrap().to_owned()).collect()
}

fn has_trait(shape: &Value) -> bool {
    shape["traits"].get("smithy.api#sensitive").is_some()
}

/// What a server says of a request, in all the ways it says it.
fn refusal(body: &str) -> Option<String> {
    let request = Request::put("/2015-03-31/functions/f/configuration")
        .header("content-type", "application/json")
        .body(body.to_owned().into())
        .unwrap();
    let error = UpdateFunctionConfiguration::parse_request(request).err()?;
    let response = UpdateFunctionConfiguration::reject(&error);
    Some(format!("{error} {error:?} {response:?} {:?}", response.body()))
}

/// What a client says of a response.
fn complaint(body: &str) -> Option<String> {
    let response = Response::new(body.to_owned().into());
    let error = GetFunctionConfiguration::response(response).err()?;
    Some(format!("{error} {error:?}"))
}

#[test]
fn messages_that_are_refused() {
    for variables in [
        json!({ SECRET: SECRET }),
        json!({ SECRET: 1 }),
        json!({ SECRET: null }),
        json!({ SECRET: [SECRET] }),
        json!({ SECRET: { SECRET: SECRET } }),
        json!([SECRET]),
        json!(SECRET),
        json!(SECRET_NUMBER),
    ] {
        let body = json!({ "Environment": { "Variables": variables } }).to_string();
        assert_hidden(&refusal(&body).unwrap_or_else(|| panic!("{body} is taken")));
        complaint(&body).inspect(|text| assert_hidden(text));
        let input = serde_json::from_str::<UpdateFunctionConfigurationRequest>(&body);
        assert_hidden(&format!("{input:?}"));
    }
    for body in [
        format!(
            r#"{{"Environment": {{"Variables": {{"{SECRET}": "{SECRET}", "{SECRET}": ""}}}}}}"#
        ),
        format!(r#"{{"Environment": {{"Variables": {{"{SECRET}": "{SECRET}"#),
        format!(r#"{{"Environment": {{"Variables": {{"{SECRET}": "\x{SECRET}"}}}}}}"#),
        format!(
            r#"{{"Environment": {{"Error": {{"Message": {{"{SECRET}": 1}}}}, "Variables": 1}}}}"#
        ),
    ] {
        assert_hidden(&refusal(&body).unwrap_or_else(|| panic!("{body} is taken")));
        assert_hidden(&complaint(&body).unwrap_or_else(|| panic!("{body} is taken")));
        let output = serde_json::from_str::<FunctionConfiguration>(&body).unwrap_err();
        assert_hidden(&format!("{output} {output:?}"));
    }
}

#[test]
fn code_that_is_no_base64() {
    let request = Request::put("/2015-03-31/functions/f/code")
        .header("content-type", "application/json")
        .body(json!({ "ZipFile": SECRET }).to_string().into())
        .unwrap();
    let error = UpdateFunctionCode::parse_request(request).unwrap_err();
    assert_hidden(&format!("{error} {error:?} {:?}", UpdateFunctionCode::reject(&error)));
}

/// Payloads in all that stands between them and the wire.
#[test]
fn payloads_in_events() {
    let event = Event::PayloadChunk(InvokeResponseStreamUpdate::new().payload(SECRET.into()));
    assert_hidden(&format!("{event:?} {event:#?}"));
    let mut writer = InvokeWithResponseStream::response_writer();
    let mut reader = InvokeWithResponseStream::response_reader();
    let frame = writer.frame(&event).unwrap();
    assert_hidden(&format!("{frame:?} {frame:#?}"));
    let bytes = writer.write(&event).unwrap();
    reader.push(&bytes[..bytes.len() - 1]);
    assert_hidden(&format!("{reader:?} {reader:#?}"));
    reader.push(&[!bytes[bytes.len() - 1]]);
    let error = reader.next_event().unwrap_err();
    assert_hidden(&format!("{error} {error:?}"));
}

/// Nobody knows whether what is unknown is sensitive.
#[test]
fn what_is_unknown() {
    let mut input = UpdateFunctionConfigurationRequest::new("f");
    input.unknown_members.insert("New", Document::from([("key", SECRET)]));
    assert_hidden(&format!("{input:?}"));
    let event = Event::Unknown(goldsmith::UnknownVariant::new("New", SECRET));
    assert_hidden(&format!("{event:?}"));
}

proptest! {
    /// Variables around the secret, in a text that is whole, cut or damaged.
    #[test]
    fn any_environment(
        variables in prop::collection::btree_map("[A-Za-z_]{0,2}Ѫ{1,3}", "Ѫ{0,3}[ -~]{0,3}", 1..4),
        at in 0_usize..400,
        byte in prop::option::of(0_u8..0x80),
    ) {
        let input = UpdateFunctionConfigurationRequest::new("f")
            .environment(Environment::new().variables(variables));
        assert_hidden(&format!("{input:?} {}", input.validate().unwrap_err()));
        let request = UpdateFunctionConfiguration::request(&input, &endpoint()).unwrap();
        let text = std::str::from_utf8(request.body()).unwrap();
        let at = at % text.len();
        let start = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        let end = (at + 1..).find(|at| text.is_char_boundary(*at)).unwrap();
        let damaged = match byte {
            Some(byte) => format!("{}{}{}", &text[..start], char::from(byte), &text[end..]),
            None => text[..start].to_owned(),
        };
        for text in [text, &damaged] {
            refusal(text).inspect(|text| assert_hidden(text));
            complaint(text).inspect(|text| assert_hidden(text));
            let read = serde_json::from_str::<UpdateFunctionConfigurationRequest>(text);
            assert_hidden(&format!("{read:?}"));
        }
    }
}
