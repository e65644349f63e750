//! From XML in a response to an output or an error.

use super::Dialect;
use crate::errors::has_sensitive_message;
use crate::http_binding::{metadata, set_message};
use crate::limits::{Limits, Strictness};
use crate::operation::{ErrorReader, Operation, OperationError};
use crate::rest_xml::ErrorParts;
use crate::schema::{Schema, Trait};
use crate::shape::{ErrorShape, Value};
use crate::xml::XmlReader;
use crate::{Metadata, ReadError, ResponseError, UnmodeledError};
use bytes::Bytes;

/// The output that a response holds.
pub(super) fn output<O: Operation>(
    response: &http::Response<Bytes>,
    limits: Limits,
    dialect: Dialect,
) -> Result<O::Output, ResponseError<O::Error>> {
    if !response.status().is_success() {
        return Err(error::<O>(response, limits));
    }
    read_output::<O>(response.body(), limits, dialect).map_err(|error| {
        let metadata = metadata(response.status(), response.headers());
        ResponseError::Malformed { error, metadata }
    })
}

/// awsQuery puts an `OperationResult` around the members, ec2Query a `requestId` beside them.
fn read_output<O: Operation>(
    body: &[u8],
    limits: Limits,
    dialect: Dialect,
) -> Result<O::Output, ReadError> {
    let mut output = O::Output::empty();
    if body.is_empty() {
        return Ok(output);
    }
    let place = |fault: crate::fault::Fault| fault.in_xml(body);
    let mut reader = XmlReader::new(body, Strictness::Lenient, limits).map_err(place)?;
    match dialect {
        Dialect::Aws => {
            if !reader.enter(&format!("{}Result", O::SCHEMA.name())) {
                return Ok(output);
            }
        }
        Dialect::Ec2 => reader.ignore(&["requestId"]),
    }
    reader.members_into(&mut output, None).map_err(place)?;
    Ok(output)
}

/// The error that a response holds.
pub(super) fn error<O: Operation>(
    response: &http::Response<Bytes>,
    limits: Limits,
) -> ResponseError<O::Error> {
    let mut metadata = metadata(response.status(), response.headers());
    let body = response.body();
    let reader = || {
        let reader = XmlReader::new(body, Strictness::Lenient, limits);
        reader.unwrap_or_else(|_| XmlReader::empty(Strictness::Lenient, limits))
    };
    let parts = ErrorParts::of(&mut reader());
    if metadata.request_id.is_none() {
        metadata.request_id.clone_from(&parts.request_id);
    }
    let source = |shows_message| {
        let mut reader = reader();
        ErrorParts::of(&mut reader);
        Source { reader, parts: &parts, metadata: &metadata, body, shows_message }
    };
    let shapes = <O::Error as OperationError>::SHAPES;
    let index = parts.code.as_deref().and_then(|code| index_of(shapes, code));
    let modeled = index.and_then(|index| O::Error::read(index, source(true)).ok());
    // An error that cannot be read is shown with its message, unless the model hides that.
    let shows_message = index.is_none_or(|index| !has_sensitive_message(shapes[index]));
    // An error that is not as the model says is kept as it came: its code is worth more than that.
    match modeled.map_or_else(|| O::Error::read(shapes.len(), source(shows_message)), Ok) {
        Ok(error) => ResponseError::Service { error: Box::new(error), metadata },
        Err(error) => ResponseError::Malformed { error, metadata },
    }
}

/// The error of a code, which is the name of the shape unless `awsQueryError` gives another.
fn index_of(shapes: &[&'static Schema], code: &str) -> Option<usize> {
    let own = |schema: &Schema| {
        schema.traits.iter().find_map(|t| match t {
            Trait::AwsQueryError(code, _) => Some(*code),
            _ => None,
        })
    };
    let mut all = shapes.iter();
    let found = all.position(|schema| own(schema).unwrap_or_else(|| schema.name()) == code);
    found.or_else(|| shapes.iter().position(|schema| schema.name() == code))
}

/// One error, at its `Error` element.
struct Source<'a> {
    reader: XmlReader<'a>,
    parts: &'a ErrorParts,
    metadata: &'a Metadata,
    body: &'a Bytes,
    /// Whether an error that has no shape tells its message.
    shows_message: bool,
}

impl ErrorReader for Source<'_> {
    type Error = ReadError;

    fn modeled<S: ErrorShape>(mut self) -> Result<S, ReadError> {
        let mut value = S::empty();
        self.reader.expect_error();
        let read = self.reader.members_into(&mut value, None);
        read.map_err(|fault| fault.in_xml(self.body))?;
        if let Some(message) = self.parts.message.as_deref()
            && value.message().is_none_or(str::is_empty)
        {
            set_message(&mut value, message);
        }
        Ok(value)
    }

    fn unmodeled(self) -> UnmodeledError {
        UnmodeledError {
            code: self.parts.code.clone(),
            message: self.parts.message.clone().filter(|_| self.shows_message),
            status: self.metadata.status,
            request_id: self.metadata.request_id.clone(),
            body: self.body.clone(),
        }
    }
}
