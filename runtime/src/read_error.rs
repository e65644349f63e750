//! What is wrong with a message, and where.

use crate::schema::TimestampFormat;
use std::fmt;

/// What is wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Something else was wanted here.
    Expected(&'static str),
    /// The text ends too early.
    Truncated,
    /// There is more text behind the value.
    TrailingText,
    /// The text is not UTF-8.
    InvalidUtf8,
    /// A control character stands in a string.
    ControlCharacter,
    /// A backslash starts no escape that JSON knows, or half of a surrogate pair.
    InvalidEscape,
    /// An ampersand starts no reference that XML knows.
    InvalidReference,
    /// A number has a form that the format does not know.
    InvalidNumber,
    /// A number is outside the range of its type.
    NumberOutOfRange(&'static str),
    /// A blob is not base64.
    InvalidBase64,
    /// A timestamp has another form, or is outside the years 1 to 9999.
    InvalidTimestamp(TimestampFormat),
    /// A key stands twice in one object.
    DuplicateKey,
    /// A union has no variant, or several.
    NotOneVariant,
    /// A union has a variant that the model lacks.
    UnknownVariant,
    /// A null stands in a list or map that is not sparse.
    UnexpectedNull,
    /// A `required` member is missing.
    Missing,
    /// A kind of value stands where the format has no form for it.
    Unsupported(&'static str),
    /// A frame of an event stream is damaged.
    InvalidFrame(&'static str),
    /// A checksum is not that of the body.
    WrongChecksum,
    /// Lists and objects are nested deeper than the limit.
    TooDeep(usize),
    /// The message has more bytes than the limit.
    TooLarge(usize),
    /// The message has more elements than the limit.
    TooManyElements(usize),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::Truncated => f.write_str("unexpected end"),
            Self::TrailingText => f.write_str("unexpected text behind the value"),
            Self::InvalidUtf8 => f.write_str("invalid UTF-8"),
            Self::ControlCharacter => f.write_str("control character in a string"),
            Self::InvalidEscape => f.write_str("invalid escape"),
            Self::InvalidReference => f.write_str("unknown entity or invalid reference"),
            Self::InvalidNumber => f.write_str("invalid number"),
            Self::NumberOutOfRange(kind) => write!(f, "number does not fit {kind}"),
            Self::InvalidBase64 => f.write_str("invalid base64"),
            Self::InvalidTimestamp(format) => write!(
                f,
                "invalid timestamp, expected {}",
                match format {
                    TimestampFormat::DateTime => "the form 1985-04-12T23:20:50.52Z",
                    TimestampFormat::EpochSeconds =>
                        "seconds since 1970 within the years 1 to 9999",
                    TimestampFormat::HttpDate => "the form Tue, 29 Apr 2014 18:30:38 GMT",
                }
            ),
            Self::DuplicateKey => f.write_str("key stands twice in the object"),
            Self::NotOneVariant => f.write_str("a union must have exactly one variant"),
            Self::UnknownVariant => f.write_str("the union has no such variant"),
            Self::UnexpectedNull => f.write_str("null in a collection that is not sparse"),
            Self::Missing => f.write_str("required, but missing"),
            Self::Unsupported(what) => write!(f, "{what} cannot stand here"),
            Self::InvalidFrame(what) => write!(f, "damaged event stream frame: {what}"),
            Self::WrongChecksum => f.write_str("the checksum is not that of the body"),
            Self::TooDeep(limit) => write!(f, "nested deeper than the limit of {limit}"),
            Self::TooLarge(limit) => write!(f, "larger than the limit of {limit} bytes"),
            Self::TooManyElements(limit) => write!(f, "more elements than the limit of {limit}"),
        }
    }
}

/// Where in a message something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In the text of the body.
    Text {
        /// Bytes from the start.
        offset: usize,
        /// Counted from 1.
        line: usize,
        /// In Unicode scalar values, counted from 1.
        column: usize,
        /// The value, as a JSON pointer (RFC 6901). Keys of sensitive maps are `*`.
        pointer: String,
    },
    /// In the bytes of the body.
    Byte {
        /// Bytes from the start.
        offset: usize,
        /// The value, as a JSON pointer (RFC 6901). Keys of sensitive maps are `*`.
        pointer: String,
    },
    /// In the header of this name.
    Header(String),
    /// In the query parameter of this name.
    Query(String),
    /// In the part of the path with this label.
    Label(String),
    /// In the path, which does not fit the operation.
    Path,
    /// In the status code.
    StatusCode,
    /// In a frame of an event stream, this many bytes from its start.
    Frame(usize),
    /// In the value of this name, where the format knows no lines.
    Member(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { line, column, pointer, .. } => {
                write!(f, "at line {line}, column {column}")?;
                if pointer.is_empty() { Ok(()) } else { write!(f, " ({pointer})") }
            }
            Self::Byte { offset, pointer } => {
                write!(f, "at byte {offset}")?;
                if pointer.is_empty() { Ok(()) } else { write!(f, " ({pointer})") }
            }
            Self::Header(name) => write!(f, "in header {name}"),
            Self::Query(name) => write!(f, "in query parameter {name}"),
            Self::Label(name) => write!(f, "in path label {name}"),
            Self::Path => f.write_str("in the path"),
            Self::StatusCode => f.write_str("in the status code"),
            Self::Frame(offset) => write!(f, "at byte {offset} of the frame"),
            Self::Member(name) => write!(f, "in {name}"),
        }
    }
}

/// A message cannot be read: what is wrong, and where.
///
/// It never tells a value of the message, which may be sensitive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError(Box<(Reason, Place)>);

impl ReadError {
    /// An error from what is wrong and where.
    #[cold]
    pub(crate) fn new(reason: Reason, place: Place) -> Self {
        Self(Box::new((reason, place)))
    }

    /// What is wrong.
    #[must_use]
    pub fn reason(&self) -> &Reason {
        &self.0.0
    }

    /// Where it is wrong.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.0.1
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.reason(), self.place())
    }
}

impl std::error::Error for ReadError {}
