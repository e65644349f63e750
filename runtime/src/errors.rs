//! What a client and a server have to say when an operation fails.

use crate::operation::{ErrorVisitor, OperationError};
use crate::read_error::Reason;
use crate::schema::{Fault, Schema};
use crate::shape::ErrorShape;
use crate::{ReadError, Violations};
use bytes::Bytes;
use std::fmt;

/// What a response says about itself, whatever it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metadata {
    /// The status code.
    pub status: u16,
    /// The id that the service gave to the request.
    pub request_id: Option<String>,
    /// What an error was called when the service spoke awsQuery, if the response tells.
    pub query_error: Option<QueryError>,
}

/// The header `x-amzn-query-error`: what a service that has come from awsQuery, and has the trait
/// [`awsQueryCompatible`](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait),
/// says of an error besides what its protocol does. Programs of that time look for this code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueryError {
    /// The code that the error has in awsQuery.
    pub code: String,
    /// Who is to blame: `Sender` is the client, `Receiver` the server. None where the header says
    /// neither.
    pub fault: Option<Fault>,
}

impl QueryError {
    /// What the text of the header says: the code, a semicolon, and who is to blame.
    pub(crate) fn of_header(text: &str) -> Self {
        let (code, blame) = text.rsplit_once(';').unwrap_or((text, ""));
        let fault = match blame.trim() {
            "Sender" => Some(Fault::Client),
            "Receiver" => Some(Fault::Server),
            _ => None,
        };
        Self { code: code.trim().to_owned(), fault }
    }
}

/// An error that the service sent and the model lacks. Nothing that the service said is lost.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnmodeledError {
    /// The name of the error, without namespace.
    pub code: Option<String>,
    /// What the service says happened.
    pub message: Option<String>,
    /// The status code.
    pub status: u16,
    /// The id that the service gave to the request.
    pub request_id: Option<String>,
    /// The whole body.
    pub body: Bytes,
}

impl UnmodeledError {
    /// An error from its code and message, with status 500.
    #[must_use]
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: Some(code.into()),
            message: Some(message.into()),
            status: 500,
            request_id: None,
            body: Bytes::new(),
        }
    }
}

impl fmt::Debug for UnmodeledError {
    /// Leaves out the body, which may hold anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnmodeledError")
            .field("code", &self.code)
            .field("message", &self.message)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl fmt::Display for UnmodeledError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.as_deref().unwrap_or("unknown error");
        write_error(f, code, self.message.as_deref())?;
        write!(f, " (status {})", self.status)
    }
}

impl std::error::Error for UnmodeledError {}

fn write_error(f: &mut fmt::Formatter<'_>, code: &str, message: Option<&str>) -> fmt::Result {
    match message {
        Some(message) => write!(f, "{code}: {message}"),
        None => f.write_str(code),
    }
}

/// Writes the code and message of an error of the model.
///
/// # Errors
/// Those of the formatter.
pub fn display_error<S: ErrorShape>(error: &S, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let message = error.message().filter(|_| !has_sensitive_message(S::SCHEMA));
    write_error(f, S::SCHEMA.name(), message)
}

/// Whether the message of an error is nothing to show.
pub(crate) fn has_sensitive_message(schema: &Schema) -> bool {
    let is_message = |name: &str| name.eq_ignore_ascii_case("message");
    schema.is_sensitive() || schema.members.iter().any(|m| m.sensitive && is_message(m.name))
}

/// Writes the code and message of any error of an operation.
///
/// # Errors
/// Those of the formatter.
pub fn display_operation_error<E: OperationError>(
    error: &E,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    struct Display<'a, 'b>(&'a mut fmt::Formatter<'b>);

    impl ErrorVisitor for Display<'_, '_> {
        type Output = fmt::Result;

        fn modeled<S: ErrorShape>(self, error: &S) -> fmt::Result {
            display_error(error, self.0)
        }

        fn unmodeled(self, error: &UnmodeledError) -> fmt::Result {
            fmt::Display::fmt(error, self.0)
        }
    }

    error.visit(Display(f))
}

/// Client: a response is no output.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseError<E> {
    /// The service answered with an error.
    #[non_exhaustive]
    Service {
        /// The error; boxed, so that a result is not larger than what it mostly holds.
        error: Box<E>,
        /// What the response says about itself.
        metadata: Metadata,
    },
    /// The response cannot be read.
    #[non_exhaustive]
    Malformed {
        /// What is wrong with it, and where.
        error: ReadError,
        /// What the response says about itself.
        metadata: Metadata,
    },
}

impl<E> ResponseError<E> {
    /// What the response says about itself.
    #[must_use]
    pub fn metadata(&self) -> &Metadata {
        match self {
            Self::Service { metadata, .. } | Self::Malformed { metadata, .. } => metadata,
        }
    }

    /// The error that the service answered with.
    #[must_use]
    pub fn service_error(&self) -> Option<&E> {
        match self {
            Self::Service { error, .. } => Some(error),
            Self::Malformed { .. } => None,
        }
    }
}

impl<E: fmt::Display> fmt::Display for ResponseError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service { error, .. } => fmt::Display::fmt(error, f),
            Self::Malformed { error, metadata } => {
                write!(f, "malformed response: {error} (status {})", metadata.status)
            }
        }
    }
}

impl<E: std::error::Error> std::error::Error for ResponseError<E> {
    /// The text of this error is that of the one inside, which is therefore not told again: see
    /// [`service_error`](Self::service_error).
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Service { error, .. } => error.source(),
            Self::Malformed { error, .. } => error.source(),
        }
    }
}

/// Server: a request is refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestError {
    /// Its method or URI is not that of the operation.
    NotFound,
    /// Its body is of another media type than the operation takes, or in a content coding that nobody
    /// undoes.
    UnsupportedMediaType,
    /// It wants another media type than the operation gives.
    NotAcceptable,
    /// It cannot be read.
    Malformed(ReadError),
    /// It can be read, and its input violates the constraints of the model.
    Invalid(Violations),
}

impl RequestError {
    /// The code that servers of the AWS protocols give to this error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "UnknownOperationException",
            Self::UnsupportedMediaType => "UnsupportedMediaTypeException",
            Self::NotAcceptable => "NotAcceptableException",
            Self::Malformed(_) if self.is_too_large() => "RequestEntityTooLargeException",
            Self::Malformed(_) => "SerializationException",
            Self::Invalid(_) => "ValidationException",
        }
    }

    /// Whether the body has more bytes than the limit.
    fn is_too_large(&self) -> bool {
        matches!(self, Self::Malformed(error) if matches!(error.reason(), Reason::TooLarge(_)))
    }

    /// The status code of the response.
    #[must_use]
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::NotFound => http::StatusCode::NOT_FOUND,
            Self::UnsupportedMediaType => http::StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotAcceptable => http::StatusCode::NOT_ACCEPTABLE,
            Self::Malformed(_) if self.is_too_large() => http::StatusCode::PAYLOAD_TOO_LARGE,
            Self::Malformed(_) | Self::Invalid(_) => http::StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("the method or URI is not that of the operation"),
            Self::UnsupportedMediaType => f.write_str("the operation takes no such media type"),
            Self::NotAcceptable => f.write_str("the operation gives no such media type"),
            Self::Malformed(error) => fmt::Display::fmt(error, f),
            Self::Invalid(violations) => fmt::Display::fmt(violations, f),
        }
    }
}

impl std::error::Error for RequestError {}

impl From<ReadError> for RequestError {
    fn from(error: ReadError) -> Self {
        Self::Malformed(error)
    }
}
