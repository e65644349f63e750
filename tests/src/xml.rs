//! restXml and the two query protocols, with the types of crates whose models name another protocol:
//! what is sent is told byte by byte, what comes is read, and none of it makes anything panic.

#![allow(deprecated)]

mod malformed;
mod query;

use goldsmith::Limits;
use goldsmith::protocol::{ClientProtocol, RestXml, ServerProtocol};
use goldsmith::testing::{endpoint, round_trips};
use goldsmith::{Operation, ResponseError, Structure};
use goldsmith_lambda::operations as lambda;
use goldsmith_sampler::operations::{
    Assign, AssignInput, CreateThread, CreateThreadError, CreateThreadInput, GetThread,
    ListThreads, SetHeaders, Stitch, StitchInput, Upload, Watch,
};
use goldsmith_sampler::types::{Color, Motif, Pattern};
use http::{Request, Response};
use serde_json::json;

/// A structure from the JSON of its members.
fn from_json<S: Structure + goldsmith::serde::de::DeserializeOwned>(json: serde_json::Value) -> S {
    serde_json::from_value(json).unwrap()
}

fn text(body: &[u8]) -> &str {
    std::str::from_utf8(body).unwrap()
}

#[test]
fn requests_are_xml() {
    let input: StitchInput = from_json(json!({
        "pieceName": "a b",
        "clientToken": "t",
        "everything": {
            "text": "<&>\r\n",
            "flag": false,
            "double": 1e300,
            "blob": "AQI=",
            "timestamp": "2020-01-01T00:00:00Z",
            "httpDate": "2020-01-01T00:00:00Z",
            "epochSeconds": "2020-01-01T00:00:00.5Z",
            "names": [],
            "sparseNames": ["a", null],
            "grid": [[1, 2], []],
            "tags": {"k": "v", "k2": ""},
            "motif": {"flower": "red"},
            "nothing": {},
            "document": {"a": [1, "x", null], "b": {"c": true}},
        },
    }));
    let request = RestXml::request::<Stitch>(&input, &endpoint()).unwrap();
    assert_eq!(request.headers()["content-type"], "application/xml");
    assert_eq!(request.uri().path(), "/stitch/a%20b");
    let nil = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
    let expected = format!(
        "<StitchInput><everything><text>&lt;&amp;&gt;&#xD;&#xA;</text><flag>false</flag>\
         <double>1e300</double><blob>AQI=</blob><timestamp>2020-01-01T00:00:00Z</timestamp>\
         <httpDate>Wed, 01 Jan 2020 00:00:00 GMT</httpDate>\
         <epochSeconds>1577836800.5</epochSeconds>\
         <document><a>1</a><a>x</a><a {nil}<b><c>true</c></b></document>\
         <names/><sparseNames><member>a</member><member {nil}</sparseNames>\
         <grid><member><member>1</member><member>2</member></member><member/></grid>\
         <tags><entry><key>k</key><value>v</value></entry>\
         <entry><key>k2</key><value/></entry></tags>\
         <motif><flower>red</flower></motif><nothing/></everything>\
         <clientToken>t</clientToken></StitchInput>"
    );
    assert_eq!(text(request.body()), expected);
}

#[test]
fn unknown_members_survive() {
    let body = "<Pattern><name>a</name><new x='1'><y>2</y><y>3</y></new></Pattern>";
    let request = Request::put("/assign")
        .header("content-type", "application/xml")
        .header("x-shop", "s")
        .body(format!("<Motif><pattern>{}</pattern></Motif>", &body[9..body.len() - 10]).into())
        .unwrap();
    let input = match RestXml::parse_request::<Assign>(request, Limits::default()) {
        Ok(input) => input,
        Err(error) => panic!("{error}"),
    };
    let Some(Motif::Pattern(pattern)) = &input.motif else { panic!("{input:?}") };
    let new = pattern.unknown_members.get("new").unwrap();
    assert_eq!(new.get("y"), Some(&vec!["2", "3"].into()));
    let request = RestXml::request::<Assign>(&input, &endpoint()).unwrap();
    let expected =
        "<Motif><pattern><name>a</name><new x=\"1\"><y>2</y><y>3</y></new></pattern></Motif>";
    assert_eq!(text(request.body()), expected);
}

#[test]
fn errors_are_read_and_written() {
    for body in [
        "<ErrorResponse><Error><Type>Sender</Type><Code>OutOfThread</Code><Message>no</Message>\
         </Error><RequestId>r1</RequestId></ErrorResponse>",
        "<Error><Code>OutOfThread</Code><Message>no</Message><RequestId>r1</RequestId></Error>",
    ] {
        let response = Response::builder().status(429).header("retry-after", "3");
        let response = response.body(body.to_owned().into()).unwrap();
        let Err(ResponseError::Service { error, metadata, .. }) =
            RestXml::response::<CreateThread>(response, Limits::default())
        else {
            panic!("{body}")
        };
        assert_eq!(metadata.request_id.as_deref(), Some("r1"));
        let CreateThreadError::OutOfThread(error) = *error else { panic!("{error:?}") };
        assert_eq!((error.message.as_deref(), error.retry_after), (Some("no"), Some(3)));
        let written = RestXml::write_error::<CreateThread>(&CreateThreadError::OutOfThread(error));
        let written = written.unwrap();
        assert_eq!(written.status(), 429);
        assert!(
            text(written.body()).starts_with(
                "<ErrorResponse><Error><Type>Sender</Type><Code>OutOfThread</Code>\
                 <Message>no</Message>"
            ),
            "{written:?}"
        );
    }
    let unknown =
        "<ErrorResponse><Error><Code>New</Code><Message>m</Message></Error></ErrorResponse>";
    let response = Response::builder().status(500).body(unknown.into()).unwrap();
    let error = RestXml::response_error::<CreateThread>(response, Limits::default());
    assert_eq!(error.to_string(), "New: m (status 500)");
    // A proxy answers with what is no XML.
    let response = Response::builder().status(502).body("<html><br></html>".into()).unwrap();
    let error = RestXml::response_error::<CreateThread>(response, Limits::default());
    assert_eq!(error.to_string(), "unknown error (status 502)");
}

#[test]
fn refused_requests_say_why() {
    let request = |body: &str| {
        let request = Request::post("/threads").header("content-type", "application/xml");
        request.body(body.to_owned().into()).unwrap()
    };
    let refused = RestXml::parse_request::<CreateThread>(
        request("<CreateThreadInput><color>pink</color></CreateThreadInput>"),
        Limits::default(),
    );
    let response = RestXml::reject(&refused.unwrap_err());
    assert_eq!(response.status(), 400);
    let body = text(response.body());
    assert!(body.starts_with(
        "<ErrorResponse><Error><Type>Sender</Type><Code>ValidationException</Code><Message>2 "
    ));
    assert!(body.contains("<fieldList><member><path>/threadId</path><message>"), "{body}");
    let input = CreateThreadInput::new("a", Color::Red);
    let request = RestXml::request::<CreateThread>(&input, &endpoint()).unwrap();
    assert_eq!(RestXml::parse_request::<CreateThread>(request, Limits::default()).unwrap(), input);
}

/// Patterns and motifs hold each other in every way there is.
#[test]
fn payloads_come_back() {
    let pattern = Pattern::new("\u{1}\u{2028}\u{FFFF}");
    let motif = Motif::Motifs(vec![Motif::Flower(Color::Beige), Motif::Pattern(Box::new(pattern))]);
    let input = AssignInput::new("s").motif(motif);
    let request = RestXml::request::<Assign>(&input, &endpoint()).unwrap();
    assert_eq!(RestXml::parse_request::<Assign>(request, Limits::default()).unwrap(), input);
}

#[test]
fn random_values_come_back() {
    fn check<O: Operation>() {
        round_trips::<RestXml, O>();
    }
    for round_trips in [
        check::<SetHeaders>,
        check::<Upload>,
        check::<Assign>,
        check::<CreateThread>,
        check::<GetThread>,
        check::<ListThreads>,
        check::<Watch>,
        check::<lambda::CreateFunction>,
        check::<lambda::UpdateFunctionConfiguration>,
        check::<lambda::GetFunction>,
        check::<lambda::ListFunctions>,
        check::<lambda::CreateEventSourceMapping>,
        check::<lambda::Invoke>,
    ] {
        round_trips();
    }
}
