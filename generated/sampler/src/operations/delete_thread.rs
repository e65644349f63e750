// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use goldsmith::schema;

/// Cuts a thread.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{DeleteThread, DeleteThreadInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = DeleteThreadInput::new("thread-id");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = DeleteThread::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /threads/threadId HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 204
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[derive(Clone, Copy, Debug)]
pub struct DeleteThread;

impl goldsmith::Operation for DeleteThread {
    type Service = crate::Sampler;
    type Input = DeleteThreadInput;
    type Output = DeleteThreadOutput;
    type Error = DeleteThreadError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#DeleteThread",
            <DeleteThreadInput as goldsmith::Structure>::SCHEMA,
            <DeleteThreadOutput as goldsmith::Structure>::SCHEMA,
            <DeleteThreadError as goldsmith::OperationError>::SHAPES,
        )
        .http("DELETE", "/threads/{threadId}", 204)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The input of [`DeleteThread`](crate::operations::DeleteThread).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteThreadInput {
    /// The name of a thread: lower-case letters, digits and hyphens.
    ///
    /// - `threadId` in the path, required
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-z][a-z0-9-]*$`
    pub thread_id: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteThreadInput {
    /// A new `DeleteThreadInput` with all that is required.
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

impl goldsmith::Structure for DeleteThreadInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#DeleteThreadInput",
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

goldsmith::structure!(DeleteThreadInput, Self::new(""));

/// The output of [`DeleteThread`](crate::operations::DeleteThread).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteThreadOutput {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteThreadOutput {
    /// A new `DeleteThreadOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for DeleteThreadOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#DeleteThreadOutput",
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

goldsmith::structure!(DeleteThreadOutput);

/// The errors of [`DeleteThread`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteThreadError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for DeleteThreadError {
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

goldsmith::operation_error!(DeleteThreadError);
