// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use goldsmith::schema;

/// Is called like a trait of the standard library.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{CloneInput, CloneOperation};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = CloneInput::new("of");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = CloneOperation::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /clone HTTP/1.1
/// Content-type: application/json
///
/// {
///    "of": "string"
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[doc(alias = "Clone")]
#[derive(Clone, Copy, Debug)]
pub struct CloneOperation;

impl goldsmith::Operation for CloneOperation {
    type Service = crate::Sampler;
    type Input = CloneInput;
    type Output = CloneOutput;
    type Error = CloneOperationError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Clone",
            <CloneInput as goldsmith::Structure>::SCHEMA,
            <CloneOutput as goldsmith::Structure>::SCHEMA,
            <CloneOperationError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/clone", 200);
}

/// The input of [`CloneOperation`](crate::operations::CloneOperation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloneInput {
    /// The name of a thread: lower-case letters, digits and hyphens.
    ///
    /// - `of` in the body, required
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-z][a-z0-9-]*$`
    pub of: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CloneInput {
    /// A new `CloneInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(of: impl Into<String>) -> Self {
        Self {
            of: of.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`of`](Self::of).
    #[inline]
    #[must_use]
    pub fn of(mut self, of: impl Into<String>) -> Self {
        self.of = of.into();
        self
    }
}

impl goldsmith::Structure for CloneInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#CloneInput",
        &[],
        &[
            schema::Member::new(
                "of",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(32)),
                    schema::Trait::Pattern(crate::patterns::THREAD_ID),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.of);
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
            0 => self.of.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CloneInput, Self::new(""));

/// The output of [`CloneOperation`](crate::operations::CloneOperation).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloneOutput {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CloneOutput {
    /// A new `CloneOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for CloneOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#CloneOutput",
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

goldsmith::structure!(CloneOutput);

/// The errors of [`CloneOperation`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CloneOperationError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for CloneOperationError {
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

goldsmith::operation_error!(CloneOperationError);
