//! What may come in place of an event.

use crate::{ReadError, Violations};
use bytes::Bytes;
use std::fmt;

/// What came is no event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EventError {
    /// It cannot be read.
    Malformed(ReadError),
    /// Server: it can be read, and violates the constraints of the model.
    Invalid(Violations),
    /// The service sends an error that the model lacks.
    #[non_exhaustive]
    Unmodeled {
        /// The name of the error.
        code: String,
        /// What the service says happened.
        message: Option<String>,
        /// The whole payload.
        payload: Bytes,
    },
}

impl fmt::Debug for EventError {
    /// Leaves out the payload, which may hold anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => f.debug_tuple("Malformed").field(error).finish(),
            Self::Invalid(violations) => f.debug_tuple("Invalid").field(violations).finish(),
            Self::Unmodeled { code, message, payload } => f
                .debug_struct("Unmodeled")
                .field("code", code)
                .field("message", message)
                .field("payload", &format_args!("{} bytes", payload.len()))
                .finish(),
        }
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => fmt::Display::fmt(error, f),
            Self::Invalid(violations) => fmt::Display::fmt(violations, f),
            Self::Unmodeled { code, message: Some(message), .. } => write!(f, "{code}: {message}"),
            Self::Unmodeled { code, message: None, .. } => f.write_str(code),
        }
    }
}

impl std::error::Error for EventError {}

impl From<ReadError> for EventError {
    fn from(error: ReadError) -> Self {
        Self::Malformed(error)
    }
}
