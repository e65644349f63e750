// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use crate::types::Color;
use goldsmith::schema;

/// Reads a note, the text of which is the body.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{ReadNote, ReadNoteInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ReadNoteInput::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ReadNote::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /note HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// X-Color: motif
///
/// note
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[derive(Clone, Copy, Debug)]
pub struct ReadNote;

impl goldsmith::Operation for ReadNote {
    type Service = crate::Sampler;
    type Input = ReadNoteInput;
    type Output = ReadNoteOutput;
    type Error = ReadNoteError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#ReadNote",
            <ReadNoteInput as goldsmith::Structure>::SCHEMA,
            <ReadNoteOutput as goldsmith::Structure>::SCHEMA,
            <ReadNoteError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/note", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The input of [`ReadNote`](crate::operations::ReadNote).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadNoteInput {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ReadNoteInput {
    /// A new `ReadNoteInput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for ReadNoteInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#ReadNoteInput",
        &[],
        &[],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        _index: usize,
        _member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        reader.unknown_member(&mut self.unknown_members)
    }
}

goldsmith::structure!(ReadNoteInput);

/// The output of [`ReadNote`](crate::operations::ReadNote).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadNoteOutput {
    /// The member `note`.
    ///
    /// - `note`: the whole payload
    pub note: Option<String>,
    /// The color of a thread.
    ///
    /// - header `X-Color`
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub motif: Option<Color>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ReadNoteOutput {
    /// A new `ReadNoteOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`note`](Self::note).
    #[inline]
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets [`motif`](Self::motif).
    #[inline]
    #[must_use]
    pub fn motif(mut self, motif: Color) -> Self {
        self.motif = Some(motif);
        self
    }
}

impl goldsmith::Structure for ReadNoteOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#ReadNoteOutput",
        &[],
        &[
            schema::Member::new(
                "note",
                schema::Kind::String,
                &[schema::Trait::HttpPayload],
            ),
            schema::Member::new(
                "motif",
                schema::Kind::Enum,
                &[schema::Trait::HttpHeader("X-Color")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.note);
        writer.member(1, &self.motif);
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        index: usize,
        member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        use goldsmith::Value as _;
        match index {
            0 => self.note.fill(member, reader),
            1 => self.motif.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ReadNoteOutput);

/// The errors of [`ReadNote`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ReadNoteError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ReadNoteError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <Busy as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::Busy),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::Busy(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(ReadNoteError);
