// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use goldsmith::schema;

/// Fetches a page.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{Download, DownloadInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = DownloadInput::new("piece-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Download::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /pages/pieceName HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-Type: kind
///
/// page
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[derive(Clone, Copy, Debug)]
pub struct Download;

impl goldsmith::Operation for Download {
    type Service = crate::Sampler;
    type Input = DownloadInput;
    type Output = DownloadOutput;
    type Error = DownloadError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::Streaming;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Download",
            <DownloadInput as goldsmith::Structure>::SCHEMA,
            <DownloadOutput as goldsmith::Structure>::SCHEMA,
            <DownloadError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/pages/{pieceName}", 200)
        .response_stream(
            schema::Member::new(
                "page",
                schema::Kind::Blob,
                &[schema::Trait::HttpPayload],
            ),
        )
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The input of [`Download`](crate::operations::Download).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadInput {
    /// The member `pieceName`.
    ///
    /// - `pieceName` in the path, required
    pub piece_name: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DownloadInput {
    /// A new `DownloadInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(piece_name: impl Into<String>) -> Self {
        Self {
            piece_name: piece_name.into(),
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
}

impl goldsmith::Structure for DownloadInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#DownloadInput",
        &[],
        &[
            schema::Member::new(
                "pieceName",
                schema::Kind::String,
                &[schema::Trait::HttpLabel, schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.piece_name);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DownloadInput, Self::new(""));

/// The output of [`Download`](crate::operations::Download).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DownloadOutput {
    /// The member `kind`.
    ///
    /// - header `Content-Type`
    pub kind: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DownloadOutput {
    /// A new `DownloadOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl goldsmith::Structure for DownloadOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#DownloadOutput",
        &[],
        &[
            schema::Member::new(
                "kind",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("Content-Type")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.kind);
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
            0 => self.kind.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DownloadOutput);

/// The errors of [`Download`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DownloadError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for DownloadError {
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

goldsmith::operation_error!(DownloadError);
