// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{Busy, OutOfThread};
use crate::types::Color;
use goldsmith::schema;

/// Spins a thread.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{CreateThread, CreateThreadInput};
/// use goldsmith_sampler::types::Color;
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = CreateThreadInput::new("thread-id", Color::Red);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = CreateThread::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /threads HTTP/1.1
/// Content-type: application/json
///
/// {
///    "color": "string",
///    "threadId": "string"
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 201
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
/// - [`OutOfThread`](crate::errors::OutOfThread) (429): There is no thread left.
#[derive(Clone, Copy, Debug)]
pub struct CreateThread;

impl goldsmith::Operation for CreateThread {
    type Service = crate::Sampler;
    type Input = CreateThreadInput;
    type Output = CreateThreadOutput;
    type Error = CreateThreadError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#CreateThread",
            <CreateThreadInput as goldsmith::Structure>::SCHEMA,
            <CreateThreadOutput as goldsmith::Structure>::SCHEMA,
            <CreateThreadError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/threads", 201);
}

/// The input of [`CreateThread`](crate::operations::CreateThread).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateThreadInput {
    /// The name of a thread: lower-case letters, digits and hyphens.
    ///
    /// - `threadId` in the body, required
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-z][a-z0-9-]*$`
    pub thread_id: String,
    /// The color of a thread.
    ///
    /// - `color` in the body, required
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub color: Color,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CreateThreadInput {
    /// A new `CreateThreadInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(thread_id: impl Into<String>, color: Color) -> Self {
        Self {
            thread_id: thread_id.into(),
            color,
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
        self.color = color;
        self
    }
}

impl goldsmith::Structure for CreateThreadInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#CreateThreadInput",
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
            schema::Member::new("color", schema::Kind::Enum, &[schema::Trait::Required]),
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

goldsmith::structure!(CreateThreadInput, Self::new("", goldsmith::Value::empty()));

/// The output of [`CreateThread`](crate::operations::CreateThread).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateThreadOutput {
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

impl CreateThreadOutput {
    /// A new `CreateThreadOutput` with all that is required.
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

impl goldsmith::Structure for CreateThreadOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#CreateThreadOutput",
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

goldsmith::structure!(CreateThreadOutput, Self::new(""));

/// The errors of [`CreateThread`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateThreadError {
    /// There is no thread left.
    OutOfThread(OutOfThread),
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for CreateThreadError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <OutOfThread as goldsmith::Structure>::SCHEMA,
        <Busy as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::OutOfThread),
            1 => reader.variant(Self::Busy),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::OutOfThread(error) => visitor.modeled(error),
            Self::Busy(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(CreateThreadError);
