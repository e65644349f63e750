//! Why a message cannot be written.

use std::fmt;

/// An input or output does not fit into its message.
///
/// It never tells the value, which may be sensitive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteError {
    reason: WriteReason,
    member: &'static str,
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WriteReason {
    /// A label of the path or of the host is empty.
    EmptyLabel,
    /// A segment of the path is `.` or `..`, which clients and proxies take as a step.
    DotSegment,
    /// A host label has characters that a host name cannot have.
    InvalidHostLabel,
    /// A header value has control characters, or a header name is none.
    InvalidHeader,
    /// A status code is not between 100 and 999.
    InvalidStatusCode,
    /// The parts do not make a URI.
    InvalidUri,
    /// The kind of value has no form where the model binds it.
    Unsupported(&'static str),
    /// A unknown variant of a union has no form in this format.
    UnknownVariant,
}

impl WriteError {
    #[cold]
    pub(crate) const fn new(reason: WriteReason, member: &'static str) -> Self {
        Self { reason, member }
    }

    /// What does not fit.
    #[must_use]
    pub fn reason(&self) -> WriteReason {
        self.reason
    }

    /// The member of the input or output; empty where it is not one member's fault.
    #[must_use]
    pub fn member(&self) -> &'static str {
        self.member
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.member.is_empty() {
            write!(f, "{}: ", self.member)?;
        }
        match self.reason {
            WriteReason::EmptyLabel => f.write_str("part of the URI, and must not be empty"),
            WriteReason::DotSegment => {
                f.write_str("part of the path, where no segment may be \".\" or \"..\"")
            }
            WriteReason::InvalidHostLabel => {
                f.write_str("part of the host name, and must have letters, digits and hyphens only")
            }
            WriteReason::InvalidHeader => f.write_str("not a valid HTTP header"),
            WriteReason::InvalidStatusCode => f.write_str("not an HTTP status code"),
            WriteReason::InvalidUri => f.write_str("not a valid URI"),
            WriteReason::Unsupported(what) => write!(f, "{what} has no form here"),
            WriteReason::UnknownVariant => f.write_str("an unknown variant has no form here"),
        }
    }
}

impl std::error::Error for WriteError {}
