// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use goldsmith::schema;

/// Lists all threads.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{ListThreads, ListThreadsInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListThreadsInput::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListThreads::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /threads?limit=limit&token=token HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "nextToken": "string",
///    "threads": [ "string" ]
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `nextToken`, pass that as `token` to get the
/// next page. The items of a page are in `threads`. `limit` limits how many items a page has.
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[derive(Clone, Copy, Debug)]
pub struct ListThreads;

impl goldsmith::Operation for ListThreads {
    type Service = crate::Sampler;
    type Input = ListThreadsInput;
    type Output = ListThreadsOutput;
    type Error = ListThreadsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#ListThreads",
            <ListThreadsInput as goldsmith::Structure>::SCHEMA,
            <ListThreadsOutput as goldsmith::Structure>::SCHEMA,
            <ListThreadsError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/threads", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "token",
                    output_token: "nextToken",
                    items: Some("threads"),
                    page_size: Some("limit"),
                }),
            ],
        );
}

/// The input of [`ListThreads`](crate::operations::ListThreads).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThreadsInput {
    /// The member `token`.
    ///
    /// - `token` in the query
    pub token: Option<String>,
    /// The member `limit`.
    ///
    /// - `limit` in the query
    /// - range: 0 to 100
    pub limit: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListThreadsInput {
    /// A new `ListThreadsInput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`token`](Self::token).
    #[inline]
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    #[inline]
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl goldsmith::Structure for ListThreadsInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#ListThreadsInput",
        &[],
        &[
            schema::Member::new(
                "token",
                schema::Kind::String,
                &[schema::Trait::HttpQuery("token")],
            ),
            schema::Member::new(
                "limit",
                schema::Kind::Integer,
                &[
                    schema::Trait::HttpQuery("limit"),
                    schema::Trait::Range(Some(0), Some(100)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.token);
        writer.member(1, &self.limit);
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
            0 => self.token.fill(member, reader),
            1 => self.limit.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListThreadsInput);

/// The output of [`ListThreads`](crate::operations::ListThreads).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListThreadsOutput {
    /// The member `threads`.
    ///
    /// - `threads` in the body, required
    /// - each element: length: 1 to 32 characters
    /// - each element: pattern: `^[a-z][a-z0-9-]*$`
    pub threads: Vec<String>,
    /// The member `nextToken`.
    ///
    /// - `nextToken` in the body
    pub next_token: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListThreadsOutput {
    /// A new `ListThreadsOutput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(threads: Vec<String>) -> Self {
        Self {
            threads,
            next_token: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`threads`](Self::threads).
    #[inline]
    #[must_use]
    pub fn threads(mut self, threads: Vec<String>) -> Self {
        self.threads = threads;
        self
    }

    /// Sets [`nextToken`](Self::next_token).
    #[inline]
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}

impl goldsmith::Structure for ListThreadsOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#ListThreadsOutput",
        &[],
        &[
            schema::Member::new(
                "threads",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(32)),
                            schema::Trait::Pattern(crate::patterns::THREAD_ID),
                        ],
                    ),
                ),
                &[schema::Trait::Required],
            ),
            schema::Member::new("nextToken", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.threads);
        writer.member(1, &self.next_token);
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
            0 => self.threads.fill(member, reader),
            1 => self.next_token.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListThreadsOutput, Self::new(goldsmith::Value::empty()));

/// The errors of [`ListThreads`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListThreadsError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ListThreadsError {
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

goldsmith::operation_error!(ListThreadsError);
