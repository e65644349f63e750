//! Protocol tests of errors: a response is an error, an error becomes a response.

use super::case::{Case, same};
use super::parse_json;
use crate::limits::Limits;
use crate::operation::{Body, ErrorReader, ErrorVisitor, Operation, OperationError};
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::shape::ErrorShape;
use crate::{ResponseError, UnmodeledError};
use bytes::Bytes;
use std::convert::Infallible;
use std::fmt::Debug;

/// Client: the response holds the error.
///
/// # Panics
/// When it holds another.
pub fn client_error<P, O, E>(json: &str)
where
    P: ClientProtocol,
    O: Operation<Error: Debug>,
    E: ErrorShape + Debug,
{
    let case = Case::new(json);
    check_client_error::<P, O, E>(case.response(), &case.params());
}

/// Checks that a response holds this error.
pub(super) fn check_client_error<P, O, E>(response: http::Response<Bytes>, expected: &E)
where
    P: ClientProtocol,
    O: Operation<Error: Debug>,
    E: ErrorShape + Debug,
{
    let status = response.status().as_u16();
    let check = |found: ResponseError<O::Error>| {
        assert_eq!(found.metadata().status, status);
        match found {
            ResponseError::Service { error, .. } => error.visit(Compare(expected)),
            ResponseError::Malformed { error, .. } => panic!("{error}"),
        }
    };
    check(P::response_error::<O>(response.clone(), Limits::default()));
    // Who has the whole body asks for the output, and has to be told that there is none.
    if O::SCHEMA.response_stream.is_none() {
        let response = response.map(O::ResponseBody::from_bytes);
        match P::response::<O>(response, Limits::default()) {
            Ok(_) => panic!("the error is taken for an output"),
            Err(found) => check(found),
        }
    }
}

/// Compares an error with the one that is expected.
struct Compare<'a, E>(&'a E);

impl<E: ErrorShape + Debug> ErrorVisitor for Compare<'_, E> {
    type Output = ();

    fn modeled<S: ErrorShape>(self, error: &S) {
        assert_eq!(S::SCHEMA.id, E::SCHEMA.id);
        let (found, expected) = (crate::json::to_text(error), crate::json::to_text(self.0));
        let [found, expected] = [found, expected].map(|text| {
            let text = String::from_utf8(text).expect("JSON is UTF-8");
            parse_json(&text)
        });
        let (found, expected) = (found.as_map(), expected.as_map());
        let (found, expected) = found.zip(expected).expect("two objects");
        for (key, value) in expected {
            assert!(found.get(key).is_some_and(|f| same(f, value)), "{key} of {found:?}");
        }
        // Tests do not tell what the response has for people, nor what the model lacks.
        let is_told = |name: &str| expected.contains_key(name);
        for member in E::SCHEMA.members.iter().filter(|member| !is_told(member.name)) {
            let is_message = member.name.eq_ignore_ascii_case("message");
            let found = found.get(member.name);
            assert!(is_message || found.is_none(), "{} is {found:?}", member.name);
        }
    }

    fn unmodeled(self, error: &UnmodeledError) {
        panic!("expected {}, found {error:?}", E::SCHEMA.id);
    }
}

/// The id of an error that the model has.
pub(super) fn error_id<E: OperationError>(error: &E) -> Option<&'static str> {
    struct Id;

    impl ErrorVisitor for Id {
        type Output = Option<&'static str>;

        fn modeled<S: ErrorShape>(self, _: &S) -> Self::Output {
            Some(S::SCHEMA.id)
        }

        fn unmodeled(self, _: &UnmodeledError) -> Self::Output {
            None
        }
    }

    error.visit(Id)
}

/// Server: the error becomes the response.
///
/// # Panics
/// When it becomes another.
pub fn server_error<P: ServerProtocol, O: Operation, E: ErrorShape>(json: &str) {
    let case = Case::new(json);
    let error = error_of::<O, E>(&case.params());
    let response = P::write_error::<O>(&error).expect("the error is a response");
    assert_eq!(response.status(), case.code());
    case.check_headers(response.headers());
    // Tests in XML show what a whole server answers: an id of the request, messages and members that
    // the model lacks.
    let is_member = |name: &str| E::SCHEMA.members.iter().any(|m| crate::xml::name_of(m) == name);
    case.check_filtered_body(response.body(), &|parent, name| match parent {
        "ErrorResponse" => name != "RequestId",
        "Error" => matches!(name, "Type" | "Code") || is_member(name),
        _ => true,
    });
}

/// The error of the operation for one of its errors.
pub(super) fn error_of<O: Operation, E: ErrorShape>(error: &E) -> O::Error {
    let index = O::Error::SHAPES.iter().position(|schema| schema.id == E::SCHEMA.id);
    let reader = FromValue(crate::json::to_text(error));
    let Ok(error) = O::Error::read(index.expect("the operation has the error"), reader);
    error
}

/// Makes the error of an operation of an error that is already there.
struct FromValue(Vec<u8>);

impl ErrorReader for FromValue {
    type Error = Infallible;

    fn modeled<S: ErrorShape>(self) -> Result<S, Infallible> {
        Ok(crate::json::from_text(&self.0).expect("what was written is read"))
    }

    fn unmodeled(self) -> UnmodeledError {
        panic!("the operation lacks the error");
    }
}
