// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use goldsmith::schema;

/// Sends a page.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{Upload, UploadInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UploadInput::new("piece-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Upload::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /pages/pieceName HTTP/1.1
/// Content-Type: kind
///
/// page
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "size": number
/// }
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[derive(Clone, Copy, Debug)]
pub struct Upload;

impl goldsmith::Operation for Upload {
    type Service = crate::Sampler;
    type Input = UploadInput;
    type Output = UploadOutput;
    type Error = UploadError;
    type RequestBody = goldsmith::Streaming;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Upload",
            <UploadInput as goldsmith::Structure>::SCHEMA,
            <UploadOutput as goldsmith::Structure>::SCHEMA,
            <UploadError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/pages/{pieceName}", 200)
        .request_stream(
            schema::Member::new(
                "page",
                schema::Kind::Blob,
                &[schema::Trait::HttpPayload],
            ),
        );
}

/// The input of [`Upload`](crate::operations::Upload).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadInput {
    /// The member `pieceName`.
    ///
    /// - `pieceName` in the path, required
    pub piece_name: String,
    /// The member `kind`.
    ///
    /// - header `Content-Type`
    pub kind: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UploadInput {
    /// A new `UploadInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(piece_name: impl Into<String>) -> Self {
        Self {
            piece_name: piece_name.into(),
            kind: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`pieceName`](Self::piece_name).
    #[inline]
    #[must_use]
    pub fn piece_name(mut self, piece_name: impl Into<String>) -> Self {
        self.piece_name = piece_name.into();
        self
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl goldsmith::Structure for UploadInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#UploadInput",
        &[],
        &[
            schema::Member::new(
                "pieceName",
                schema::Kind::String,
                &[schema::Trait::HttpLabel, schema::Trait::Required],
            ),
            schema::Member::new(
                "kind",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("Content-Type")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.piece_name);
        writer.member(1, &self.kind);
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
            0 => self.piece_name.fill(member, reader),
            1 => self.kind.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UploadInput, Self::new(""));

/// The output of [`Upload`](crate::operations::Upload).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadOutput {
    /// The member `size`.
    ///
    /// - `size` in the body
    pub size: Option<i64>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UploadOutput {
    /// A new `UploadOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl goldsmith::Structure for UploadOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#UploadOutput",
        &[],
        &[schema::Member::new("size", schema::Kind::Long, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.size);
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
            0 => self.size.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UploadOutput);

/// The errors of [`Upload`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for UploadError {
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

goldsmith::operation_error!(UploadError);
