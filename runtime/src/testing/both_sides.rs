//! Protocols whose two sides tests play: a value goes in at one side and comes out at the other.
//!
//! Where the runtime has a server, that is the other side. The query protocols have clients only, so
//! the other side is made for tests alone (see `query`): it reads forms and writes XML by the words of
//! the specification, and shares no code with the client that writes forms.

use crate::event_stream::{EventProtocol, Frame};
use crate::limits::{Limits, Strictness};
use crate::operation::Operation;
use crate::protocol::{
    AwsJson1_0, AwsJson1_1, ClientProtocol, RestJson1, RestXml, RpcV2Cbor, ServerProtocol,
};
use crate::shape::Structure;
use crate::{Document, ResponseError};
use bytes::Bytes;
use std::fmt::Display;

/// A protocol whose two sides tests play.
pub trait BothSides: ClientProtocol {
    /// Whether documents come back as they are. In formats that know texts only, a document comes back
    /// that is made of non-empty texts, in lists of two and more and in maps of those.
    const ANY_DOCUMENT: bool = true;

    /// What the other side reads where a client sends an input.
    ///
    /// # Errors
    /// Why the input is no request, or the request is refused.
    fn received_input<O: Operation>(input: &O::Input) -> Result<O::Input, String>;

    /// What a client reads where the other side sends an output.
    ///
    /// # Errors
    /// Why the output is no response, or the response cannot be read.
    fn received_output<O: Operation>(output: &O::Output) -> Result<O::Output, String>;

    /// The response for an error.
    ///
    /// # Errors
    /// Why the error is no response.
    fn error_response<O: Operation>(error: &O::Error) -> Result<http::Response<Bytes>, String>;

    /// What a request tells of an input, which is a document here: all of it, if nothing else is said.
    #[must_use]
    fn told(input: Document) -> Document {
        input
    }
}

/// Implements the trait for protocols that have a server.
macro_rules! served {
    ($($protocol:ident, $any_document:literal;)*) => {$(
        impl BothSides for $protocol {
            const ANY_DOCUMENT: bool = $any_document;

            fn received_input<O: Operation>(input: &O::Input) -> Result<O::Input, String> {
                input_at_server::<Self, O>(input)
            }

            fn received_output<O: Operation>(output: &O::Output) -> Result<O::Output, String> {
                output_at_client::<Self, O>(output)
            }

            fn error_response<O: Operation>(
                error: &O::Error,
            ) -> Result<http::Response<Bytes>, String> {
                Self::write_error::<O>(error).map_err(|error| error.to_string())
            }
        }
    )*};
}

served! {
    RestJson1, true;
    RestXml, false;
    AwsJson1_0, true;
    AwsJson1_1, true;
    RpcV2Cbor, true;
}

/// The input goes in a request; in the first message of the stream, where the protocol has that.
fn input_at_server<P, O>(input: &O::Input) -> Result<O::Input, String>
where
    P: ClientProtocol + ServerProtocol + EventProtocol,
    O: Operation,
{
    let request = P::request::<O>(input, &super::endpoint()).map_err(no("request"))?;
    let uri = request.uri().clone();
    let read = P::parse_request::<O>(request, Limits::default())
        .map_err(|error| format!("{uri} is refused: {error}"))?;
    match P::write_initial("initial-request", input) {
        Some(frame) if O::SCHEMA.request_stream.is_some() => {
            in_frame::<P, _>(&frame, Strictness::Strict)
        }
        _ => Ok(read),
    }
}

/// The output goes in a response; in the first message of the stream, where the protocol has that.
fn output_at_client<P, O>(output: &O::Output) -> Result<O::Output, String>
where
    P: ClientProtocol + ServerProtocol + EventProtocol,
    O: Operation,
{
    let response = P::write_response::<O>(output).map_err(no("response"))?;
    let read = output_of::<P, O>(response)?;
    match P::write_initial("initial-response", output) {
        Some(frame) if O::SCHEMA.response_stream.is_some() => {
            in_frame::<P, _>(&frame, Strictness::Lenient)
        }
        _ => Ok(read),
    }
}

/// The output that a client reads from a response.
pub(super) fn output_of<P: ClientProtocol, O: Operation>(
    response: http::Response<O::ResponseBody>,
) -> Result<O::Output, String> {
    P::response::<O>(response, Limits::default()).map_err(|error| match error {
        ResponseError::Malformed { error, .. } => format!("it is refused: {error}"),
        ResponseError::Service { metadata, .. } => {
            format!("it is read as an error of status {}", metadata.status)
        }
    })
}

/// The structure in the frame of an initial message.
fn in_frame<P: EventProtocol, S: Structure>(
    frame: &Frame,
    strictness: Strictness,
) -> Result<S, String> {
    P::read_initial(frame.payload(), strictness, Limits::default())
        .map_err(|error| format!("the first message is refused: {error}"))
}

/// Says that a value does not become a message.
pub(super) fn no<E: Display>(what: &str) -> impl Fn(E) -> String {
    move |error| format!("it is no {what}: {error}")
}
