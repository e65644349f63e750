//! Forms and what comes back.

use super::{from_json, text};
use goldsmith::Limits;
use goldsmith::ResponseError;
use goldsmith::protocol::{AwsQuery, ClientProtocol, Ec2Query};
use goldsmith::testing::{endpoint, round_trips};
use goldsmith_lambda::operations as lambda;
use goldsmith_sampler::operations::{CreateThread, CreateThreadError, Stitch, StitchInput};
use http::Response;
use serde_json::json;

fn input() -> StitchInput {
    from_json(json!({
        "pieceName": "a b&é~",
        "clientToken": "t",
        "everything": {
            "names": [],
            "sparseNames": ["a", null],
            "tags": {"k": "v=1"},
            "grid": [[1], [2, 3]],
            "motif": {"size": 5},
            "timestamp": "2020-01-01T00:00:00Z",
            "sparseTags": {},
        },
    }))
}

#[test]
fn requests_are_forms() {
    let request = AwsQuery::request::<Stitch>(&input(), &endpoint()).unwrap();
    assert_eq!(request.method(), http::Method::POST);
    assert_eq!(request.uri(), "https://example.com/");
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(
        text(request.body()),
        "Action=Stitch&Version=2026-11-01&pieceName=a%20b%26%C3%A9~\
         &everything.timestamp=2020-01-01T00%3A00%3A00Z\
         &everything.names=\
         &everything.sparseNames.member.1=a&everything.sparseNames.member.2=\
         &everything.grid.member.1.member.1=1\
         &everything.grid.member.2.member.1=2&everything.grid.member.2.member.2=3\
         &everything.tags.entry.1.key=k&everything.tags.entry.1.value=v%3D1\
         &everything.motif.size=5&clientToken=t"
    );
    let request = Ec2Query::request::<Stitch>(&input(), &endpoint()).unwrap();
    assert_eq!(
        text(request.body()),
        "Action=Stitch&Version=2026-11-01&PieceName=a%20b%26%C3%A9~\
         &Everything.Timestamp=2020-01-01T00%3A00%3A00Z\
         &Everything.SparseNames.1=a&Everything.SparseNames.2=\
         &Everything.Grid.1.1=1&Everything.Grid.2.1=2&Everything.Grid.2.2=3\
         &Everything.Tags.1.key=k&Everything.Tags.1.value=v%3D1\
         &Everything.Motif.Size=5&ClientToken=t"
    );
}

#[test]
fn responses_are_xml() {
    let members = "<everything><names><member>a</member></names></everything>";
    let aws = format!(
        "<StitchResponse><StitchResult>{members}</StitchResult><ResponseMetadata>\
         <RequestId>r</RequestId></ResponseMetadata></StitchResponse>"
    );
    let ec2 = format!("<StitchResponse>{members}<requestId>r</requestId></StitchResponse>");
    let aws = AwsQuery::response::<Stitch>(Response::new(aws.into()), Limits::default());
    let ec2 = Ec2Query::response::<Stitch>(Response::new(ec2.into()), Limits::default());
    for output in [aws.unwrap(), ec2.unwrap()] {
        let names = output.everything.as_ref().and_then(|everything| everything.names.as_ref());
        assert_eq!(names, Some(&vec!["a".to_owned()]));
        assert!(output.unknown_members.is_empty());
    }
    let empty = AwsQuery::response::<Stitch>(Response::new("".into()), Limits::default());
    assert!(empty.unwrap().everything.is_none());
}

#[test]
fn errors_are_xml() {
    let aws = "<ErrorResponse xmlns='urn:a'><Error><Type>Sender</Type><Code>OutOfThread</Code>\
               <Message>no</Message></Error><RequestId>r</RequestId></ErrorResponse>";
    let ec2 = "<Response><Errors><Error><Code>OutOfThread</Code><Message>no</Message></Error>\
               </Errors><RequestID>r</RequestID></Response>";
    let response = |body: &'static str| Response::builder().status(400).body(body.into()).unwrap();
    for error in [
        AwsQuery::response_error::<CreateThread>(response(aws), Limits::default()),
        Ec2Query::response_error::<CreateThread>(response(ec2), Limits::default()),
    ] {
        let ResponseError::Service { error, metadata, .. } = error else { panic!("{error}") };
        assert_eq!(metadata.request_id.as_deref(), Some("r"));
        let CreateThreadError::OutOfThread(error) = *error else { panic!("{error:?}") };
        assert_eq!(error.message.as_deref(), Some("no"));
    }
    // An error that is not as the model says keeps its code.
    let broken = "<ErrorResponse><Error><Code>OutOfThread</Code><retryAfter>soon</retryAfter>\
                  <Message>no</Message></Error></ErrorResponse>";
    let error = AwsQuery::response_error::<CreateThread>(response(broken), Limits::default());
    assert_eq!(error.to_string(), "OutOfThread: no (status 400)");
}

/// Operations of a model that does not name these protocols.
#[test]
fn random_values_come_back() {
    fn check<O: goldsmith::Operation>() {
        round_trips::<AwsQuery, O>();
        round_trips::<Ec2Query, O>();
    }
    check::<lambda::CreateFunction>();
    check::<lambda::GetFunction>();
    check::<lambda::ListFunctions>();
    check::<lambda::UpdateFunctionConfiguration>();
    check::<lambda::CreateEventSourceMapping>();
}
