// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{Busy, NoSuchThread};
use goldsmith::schema;

/// Finds a knot.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{GetKnot, GetKnotInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetKnotInput::new("thread-id", "knot-number");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetKnot::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /threads/threadId/knots/knotNumber HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "tight": boolean
/// }
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
/// - [`NoSuchThread`](crate::errors::NoSuchThread) (404): There is no such thread.
#[derive(Clone, Copy, Debug)]
pub struct GetKnot;

impl goldsmith::Operation for GetKnot {
    type Service = crate::Sampler;
    type Input = GetKnotInput;
    type Output = GetKnotOutput;
    type Error = GetKnotError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#GetKnot",
            <GetKnotInput as goldsmith::Structure>::SCHEMA,
            <GetKnotOutput as goldsmith::Structure>::SCHEMA,
            <GetKnotError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/threads/{threadId}/knots/{knotNumber}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The input of [`GetKnot`](crate::operations::GetKnot).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetKnotInput {
    /// The name of a thread: lower-case letters, digits and hyphens.
    ///
    /// - `threadId` in the path, required
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-z][a-z0-9-]*$`
    pub thread_id: String,
    /// The member `knotNumber`.
    ///
    /// - `knotNumber` in the path, required
    pub knot_number: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetKnotInput {
    /// A new `GetKnotInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(thread_id: impl Into<String>, knot_number: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            knot_number: knot_number.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`threadId`](Self::thread_id).
    #[inline]
    #[must_use]
    pub fn thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.thread_id = thread_id.into();
        self
    }

    /// Sets [`knotNumber`](Self::knot_number).
    #[inline]
    #[must_use]
    pub fn knot_number(mut self, knot_number: impl Into<String>) -> Self {
        self.knot_number = knot_number.into();
        self
    }
}

impl goldsmith::Structure for GetKnotInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#GetKnotInput",
        &[],
        &[
            schema::Member::new(
                "threadId",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(32)),
                    schema::Trait::Pattern(crate::patterns::THREAD_ID),
                ],
            ),
            schema::Member::new(
                "knotNumber",
                schema::Kind::String,
                &[schema::Trait::HttpLabel, schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.thread_id);
        writer.member(1, &self.knot_number);
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
            0 => self.thread_id.fill(member, reader),
            1 => self.knot_number.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetKnotInput, Self::new("", ""));

/// The output of [`GetKnot`](crate::operations::GetKnot).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetKnotOutput {
    /// The member `tight`.
    ///
    /// - `tight` in the body, required
    pub tight: bool,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetKnotOutput {
    /// A new `GetKnotOutput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(tight: bool) -> Self {
        Self {
            tight,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`tight`](Self::tight).
    #[inline]
    #[must_use]
    pub fn tight(mut self, tight: bool) -> Self {
        self.tight = tight;
        self
    }
}

impl goldsmith::Structure for GetKnotOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#GetKnotOutput",
        &[],
        &[
            schema::Member::new(
                "tight",
                schema::Kind::Boolean,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.tight);
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
            0 => self.tight.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetKnotOutput, Self::new(goldsmith::Value::empty()));

/// The errors of [`GetKnot`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetKnotError {
    /// There is no such thread.
    NoSuchThread(NoSuchThread),
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for GetKnotError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <NoSuchThread as goldsmith::Structure>::SCHEMA,
        <Busy as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::NoSuchThread),
            1 => reader.variant(Self::Busy),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::NoSuchThread(error) => visitor.modeled(error),
            Self::Busy(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(GetKnotError);
