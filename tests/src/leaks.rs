//! What is sensitive is in no error and in no `Debug`.

use crate::by_hand::{Everything, Take};
use goldsmith::event_stream::{Frame, HeaderValue, RequestEvents};
use goldsmith::json::{JsonReader, JsonWriter, Names};
use goldsmith::{Document, UnknownMembers, UnknownVariant};
use goldsmith::{Limits, Strictness};
use goldsmith_lambda::operations::UpdateFunctionConfigurationRequest;
use serde_json::Value;

/// What serde says of a text and of the same as a value.
fn errors<T: goldsmith::serde::de::DeserializeOwned>(json: &str) -> Vec<String> {
    let text = serde_json::from_str::<T>(json).err().map(|error| error.to_string());
    let value = serde_json::from_str::<Value>(json).ok();
    let value = value.and_then(|value| serde_json::from_value::<T>(value).err());
    text.into_iter().chain(value.map(|error| error.to_string())).collect()
}

#[test]
fn errors_of_serde_do_not_quote_what_is_sensitive() {
    for json in [
        r#"{"FunctionName":"f","Environment":{"Variables":{"DB_PASSWORD":123456789}}}"#,
        r#"{"FunctionName":"f","Environment":{"Variables":{"DB_PASSWORD":["123456789"]}}}"#,
        r#"{"FunctionName":"f","Environment":{"Variables":"123456789"}}"#,
        r#"{"FunctionName":"f","Environment":{"Variables":["123456789"]}}"#,
    ] {
        let found = errors::<UpdateFunctionConfigurationRequest>(json);
        assert_eq!(found.len(), 2, "{json}");
        assert!(found.iter().all(|error| !error.contains("123456789")), "{json}: {found:?}");
    }
    for json in [
        r#"{"secretNumber":"123456789"}"#,
        r#"{"secretNumber":12345678900}"#,
        r#"{"secretNumber":123456789.5}"#,
        r#"{"secrets":[123456789]}"#,
        r#"{"secrets":"123456789"}"#,
        r#"{"secrets":{"123456789":1}}"#,
        r#"{"secretList":"123456789"}"#,
        r#"{"secretList":["123456789"]}"#,
        r#"{"secretList":[{"k":"123456789"}]}"#,
        r#"{"secretList":[{"k":{"required":123456789}}]}"#,
        r#"{"vault":"123456789"}"#,
        r#"{"vault":123456789}"#,
        r#"{"vault":{"number":"123456789"}}"#,
        r#"{"vault":{"leaves":{"k":{"number":"123456789"}}}}"#,
        r#"{"vault":{"leaves":{"k":123456789}}}"#,
    ] {
        let found = errors::<Everything>(json);
        assert_eq!(found.len(), 2, "{json}");
        assert!(found.iter().all(|error| !error.contains("123456789")), "{json}: {found:?}");
    }
    // What is not sensitive is told, and the place of what is.
    let found = errors::<Everything>(r#"{"leaf":{"required":7}}"#);
    assert!(found[0].starts_with("invalid type: integer `7`, expected a string"), "{found:?}");
    let found = errors::<Everything>("{\n\"secretNumber\":\"x\"}");
    assert_eq!(found[0], "a sensitive value is damaged or of the wrong kind at line 2 column 19");
}

#[test]
fn errors_of_a_server_do_not_tell_sensitive_keys() {
    for body in [
        r#"{"secretKeys":{"hunter2":{}}}"#,
        r#"{"secretKeys":{"hunter2":{"required":"x"}}}"#,
        r#"{"secretKeys":{"hunter2":{"required":3}}}"#,
        r#"{"secretList":[{"hunter2":{}}]}"#,
        r#"{"secretList":[{"hunter2":{"required":"x"}}]}"#,
        r#"{"secretList":[{"hunter2":3}]}"#,
        r#"{"vault":{"leaves":{"hunter2":{}}}}"#,
        r#"{"vault":{"leaves":{"hunter2":{"required":"x"}}}}"#,
        r#"{"vault":{"leaves":{"hunter2":3}}}"#,
    ] {
        let request = http::Request::post("/take").header("content-type", "application/json");
        let request = request.body(body.into()).unwrap();
        let error = <Take as goldsmith::Operation>::parse_request(request).err();
        let error = error.unwrap_or_else(|| panic!("{body} is taken"));
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{body}: {error}");
    }
}

#[test]
fn debug_shows_names_and_sizes() {
    let mut members = UnknownMembers::new();
    members.insert("Password", "hunter2");
    members.insert("User", Document::from(vec!["hunter2"]));
    let variant = UnknownVariant::new("Token", "hunter2");
    let mut frame = Frame::new("hunter2".into());
    frame.push_header("token", HeaderValue::String("hunter2".to_owned()));
    let mut reader = Take::request_reader();
    reader.push(&frame.encode().unwrap()[..30]);
    let text = b"\"hunter2\"";
    let json = JsonReader::new(text, Names::Member, Strictness::Strict, Limits::default()).unwrap();
    let mut written = JsonWriter::new(Names::Member);
    const MEMBER: &goldsmith::schema::Member =
        &goldsmith::schema::Member::new("", goldsmith::schema::Kind::String, &[]);
    let Ok(()) = goldsmith::Writer::string(&mut written, MEMBER, "hunter2");
    for (shown, expected) in [
        (format!("{members:?}"), r#"{"Password", "User"}"#),
        (format!("{variant:?}"), r#"UnknownVariant { name: "Token", .. }"#),
        (format!("{frame:?}"), "Frame { token: *** unknown ***, payload: 7 bytes }"),
        (format!("{reader:?}"), "EventReader { bytes: 30, "),
        (format!("{json:?}"), "JsonReader { text: 9 bytes, at: 0, "),
        (format!("{written:?}"), "JsonWriter { out: 9 bytes, "),
    ] {
        assert!(shown.starts_with(expected), "{shown}");
        assert!(!shown.contains("hunter2") && !shown.contains("104, 117"), "{shown}");
    }
}

/// An error whose message is sensitive, and an operation that may fail with it.
mod guarded {
    use crate::by_hand::{ByHand, Note, Place};
    use goldsmith::schema::{Kind, Member, Schema, Trait};
    use goldsmith::{
        ErrorReader, ErrorShape, ErrorVisitor, MemberWriter, Operation, OperationError,
        OperationSchema, Reader, Structure, UnknownMembers, UnmodeledError, Value,
    };

    #[derive(Clone, PartialEq)]
    pub(super) struct Guarded {
        pub(super) message: Option<String>,
        pub(super) count: Option<i32>,
        unknown_members: UnknownMembers,
    }

    impl Structure for Guarded {
        const SCHEMA: &'static Schema = &Schema::new(
            "test#Guarded",
            &[Trait::Error(goldsmith::schema::Fault::Client)],
            &[
                Member::new("message", Kind::String, &[Trait::Sensitive]),
                Member::new("count", Kind::Integer, &[]),
            ],
        );

        fn write_members<W: MemberWriter>(&self, writer: &mut W) {
            writer.member(0, &self.message);
            writer.member(1, &self.count);
            writer.unknown_members(&self.unknown_members);
        }

        fn read_member<R: Reader>(
            &mut self,
            index: usize,
            member: &'static Member,
            reader: &mut R,
        ) -> Result<(), R::Error> {
            match index {
                0 => self.message.fill(member, reader),
                1 => self.count.fill(member, reader),
                _ => reader.unknown_member(&mut self.unknown_members),
            }
        }
    }

    goldsmith::structure!(
        Guarded,
        Self { message: None, count: None, unknown_members: UnknownMembers::new() }
    );

    impl ErrorShape for Guarded {
        fn message(&self) -> Option<&str> {
            self.message.as_deref()
        }
    }

    goldsmith::error!(Guarded);

    pub(super) enum Failure {
        Guarded(Guarded),
        Unmodeled(UnmodeledError),
    }

    impl OperationError for Failure {
        const SHAPES: &'static [&'static Schema] = &[Guarded::SCHEMA];

        fn read<R: ErrorReader>(index: usize, reader: R) -> Result<Self, R::Error> {
            match index {
                0 => reader.variant(Self::Guarded),
                _ => Ok(Self::Unmodeled(reader.unmodeled())),
            }
        }

        fn visit<V: ErrorVisitor>(&self, visitor: V) -> V::Output {
            match self {
                Self::Guarded(error) => visitor.modeled(error),
                Self::Unmodeled(error) => visitor.unmodeled(error),
            }
        }
    }

    goldsmith::operation_error!(Failure);

    pub(super) struct Guard;

    impl Operation for Guard {
        type Service = ByHand;
        type Input = Note;
        type Output = Place;
        type Error = Failure;
        type RequestBody = goldsmith::bytes::Bytes;
        type ResponseBody = goldsmith::bytes::Bytes;
        const SCHEMA: &'static OperationSchema =
            &OperationSchema::new("test#Guard", Note::SCHEMA, Place::SCHEMA, Failure::SHAPES)
                .http("POST", "/guard", 200);
    }
}

/// A message that the model hides is shown neither by the error nor where the error cannot be read, in
/// any protocol; it stays in the body, which nobody shows.
#[test]
fn sensitive_messages_are_not_shown() {
    use goldsmith::protocol::{
        AwsJson1_1, AwsQuery, ClientProtocol, RestJson1, RestXml, RpcV2Cbor,
    };
    use guarded::{Failure, Guard};

    fn check<P: ClientProtocol>(body: &[u8], is_read: bool) {
        let response = http::Response::builder()
            .status(400)
            .header("x-amzn-errortype", "Guarded")
            .header("smithy-protocol", "rpc-v2-cbor")
            .body(body.to_vec().into())
            .unwrap();
        let error = P::response::<Guard>(response, Limits::default()).err().unwrap();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
        match error.service_error() {
            Some(Failure::Guarded(error)) => {
                assert_eq!((error.message.as_deref(), is_read), (Some("s3cret"), true));
            }
            Some(Failure::Unmodeled(error)) => {
                assert_eq!(
                    (error.code.as_deref(), error.message.as_deref()),
                    (Some("Guarded"), None)
                );
                assert!(!is_read && error.body == body, "{body:?}");
            }
            None => panic!("{shown}"),
        }
    }

    for (count, is_read) in [("1", true), ("\"x\"", false)] {
        let json = format!(r#"{{"__type":"Guarded","message":"s3cret","count":{count}}}"#);
        check::<RestJson1>(json.as_bytes(), is_read);
        check::<AwsJson1_1>(json.as_bytes(), is_read);
        let count = count.trim_matches('"');
        let xml = format!(
            "<ErrorResponse><Error><Code>Guarded</Code><Message>s3cret</Message>\
             <count>{count}</count></Error></ErrorResponse>"
        );
        check::<RestXml>(xml.as_bytes(), is_read);
        check::<AwsQuery>(xml.as_bytes(), is_read);
    }
    for (count, is_read) in [(&b"\x01"[..], true), (b"ax", false)] {
        let start = b"\xBFf__typegGuardedgmessagefs3cretecount";
        check::<RpcV2Cbor>(&[start, count, b"\xFF"].concat(), is_read);
    }
}
