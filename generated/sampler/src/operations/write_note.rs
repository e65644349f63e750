// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use goldsmith::schema;

/// Writes a note: a document is the body.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{WriteNote, WriteNoteInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = WriteNoteInput::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = WriteNote::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /note HTTP/1.1
/// Content-type: application/json
///
/// JSON value
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
///
/// photo
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[derive(Clone, Copy, Debug)]
pub struct WriteNote;

impl goldsmith::Operation for WriteNote {
    type Service = crate::Sampler;
    type Input = WriteNoteInput;
    type Output = WriteNoteOutput;
    type Error = WriteNoteError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#WriteNote",
            <WriteNoteInput as goldsmith::Structure>::SCHEMA,
            <WriteNoteOutput as goldsmith::Structure>::SCHEMA,
            <WriteNoteError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/note", 200);
}

/// The input of [`WriteNote`](crate::operations::WriteNote).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WriteNoteInput {
    /// The member `note`.
    ///
    /// - `note`: the whole payload
    pub note: Option<goldsmith::Document>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WriteNoteInput {
    /// A new `WriteNoteInput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`note`](Self::note).
    #[inline]
    #[must_use]
    pub fn note(mut self, note: goldsmith::Document) -> Self {
        self.note = Some(note);
        self
    }
}

impl goldsmith::Structure for WriteNoteInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#WriteNoteInput",
        &[],
        &[
            schema::Member::new(
                "note",
                schema::Kind::Document,
                &[schema::Trait::HttpPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.note);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(WriteNoteInput);

/// The output of [`WriteNote`](crate::operations::WriteNote).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WriteNoteOutput {
    /// A picture of the cloth.
    ///
    /// - `photo`: the whole payload
    /// - length: at most 64 bytes
    pub photo: Option<goldsmith::Blob>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WriteNoteOutput {
    /// A new `WriteNoteOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`photo`](Self::photo).
    #[inline]
    #[must_use]
    pub fn photo(mut self, photo: goldsmith::Blob) -> Self {
        self.photo = Some(photo);
        self
    }
}

impl goldsmith::Structure for WriteNoteOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#WriteNoteOutput",
        &[],
        &[
            schema::Member::new(
                "photo",
                schema::Kind::Blob,
                &[schema::Trait::HttpPayload, schema::Trait::Length(None, Some(64))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.photo);
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
            0 => self.photo.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(WriteNoteOutput);

/// The errors of [`WriteNote`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WriteNoteError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for WriteNoteError {
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

goldsmith::operation_error!(WriteNoteError);
