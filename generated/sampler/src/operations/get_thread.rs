// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{Busy, NoSuchThread};
use crate::types::Color;
use goldsmith::schema;

/// Finds a thread.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{GetThread, GetThreadInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetThreadInput::new("thread-id");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetThread::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /threads/threadId HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "color": "string",
///    "threadId": "string"
/// }
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
/// - [`NoSuchThread`](crate::errors::NoSuchThread) (404): There is no such thread.
#[derive(Clone, Copy, Debug)]
pub struct GetThread;

impl goldsmith::Operation for GetThread {
    type Service = crate::Sampler;
    type Input = GetThreadInput;
    type Output = GetThreadOutput;
    type Error = GetThreadError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#GetThread",
            <GetThreadInput as goldsmith::Structure>::SCHEMA,
            <GetThreadOutput as goldsmith::Structure>::SCHEMA,
            <GetThreadError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/threads/{threadId}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The input of [`GetThread`](crate::operations::GetThread).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThreadInput {
    /// The name of a thread: lower-case letters, digits and hyphens.
    ///
    /// - `threadId` in the path, required
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-z][a-z0-9-]*$`
    pub thread_id: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetThreadInput {
    /// A new `GetThreadInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
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
}

impl goldsmith::Structure for GetThreadInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#GetThreadInput",
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.thread_id);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetThreadInput, Self::new(""));

/// The output of [`GetThread`](crate::operations::GetThread).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThreadOutput {
    /// The name of a thread: lower-case letters, digits and hyphens.
    ///
    /// - `threadId` in the body, required
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-z][a-z0-9-]*$`
    pub thread_id: String,
    /// The color of a thread.
    ///
    /// - `color` in the body
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub color: Option<Color>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetThreadOutput {
    /// A new `GetThreadOutput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            thread_id: thread_id.into(),
            color: None,
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

    /// Sets [`color`](Self::color).
    #[inline]
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }
}

impl goldsmith::Structure for GetThreadOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#GetThreadOutput",
        &[],
        &[
            schema::Member::new(
                "threadId",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(32)),
                    schema::Trait::Pattern(crate::patterns::THREAD_ID),
                ],
            ),
            schema::Member::new("color", schema::Kind::Enum, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.thread_id);
        writer.member(1, &self.color);
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
            1 => self.color.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetThreadOutput, Self::new(""));

/// The errors of [`GetThread`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetThreadError {
    /// There is no such thread.
    NoSuchThread(NoSuchThread),
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for GetThreadError {
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

goldsmith::operation_error!(GetThreadError);
