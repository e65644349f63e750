// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{Busy, Torn};
use crate::types::Stitches;
use goldsmith::schema;

/// Watches somebody stitch.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{Watch, WatchInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = WatchInput::new("thread-id");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Watch::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /watch/threadId HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// X-Room: room
/// Content-type: application/vnd.amazon.eventstream
///
/// :event-type: begun
/// :content-type: application/json
/// who: who
/// at: at
/// count: count
///
/// {
///    "inner": { ... },
///    "list": [
///       { ... }
///    ],
///    "map": {
///       "string" : { ... }
///    },
///    "motif": {
///       "flower": "string",
///       "motif-size": number,
///       "motifs": [
///          { ... }
///       ],
///       "none": {
///       },
///       "pattern": { ... },
///       "photo": blob,
///       "unknown": "string",
///       "when": "string"
///    },
///    "name": "string"
/// }
///
/// :event-type: note
/// :content-type: text/plain
///
/// text
///
/// :event-type: photo
/// :content-type: application/octet-stream
///
/// photo
///
/// :event-type: thread
/// :content-type: application/json
///
/// {
///    "color": "string",
///    "length": number
/// }
///
/// :exception-type: torn
/// :content-type: application/json
///
/// {
///    "message": "string",
///    "where": "string"
/// }
/// ```
///
/// # Events
///
/// - The body of the response is a stream of [`Stitches`](crate::types::Stitches). A client
///   gives what comes to the `push` of
///   [`response_reader`](crate::ResponseEvents::response_reader), and takes events with
///   `next_event`; a server has the bytes of each event from the `write` of
///   [`response_writer`](crate::ResponseEvents::response_writer).
///
/// A client does it in this order:
///
/// ```
/// use goldsmith_sampler::operations::Watch;
/// use goldsmith_sampler::{Operation, ResponseEvents};
///
/// # fn example(
/// #     input: &goldsmith_sampler::operations::WatchInput, endpoint: &goldsmith_sampler::Endpoint,
/// #     response: goldsmith_sampler::http::Response<goldsmith_sampler::Streaming>,
/// #     body: impl Iterator<Item = goldsmith_sampler::bytes::Bytes>,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let request = Watch::request(input, endpoint)?;
/// // The head of the response has come; its body comes in parts.
/// let output = Watch::response(response)?;
/// let mut reader = Watch::response_reader();
/// for bytes in body {
///     reader.push(&bytes);
///     while let Some(event) = reader.next_event()? {
///         println!("{event:?}");
///     }
/// }
/// reader.finish()?;
/// # drop(output);
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
/// - [`Torn`](crate::errors::Torn) (409): The cloth is torn.
#[derive(Clone, Copy, Debug)]
pub struct Watch;

impl goldsmith::Operation for Watch {
    type Service = crate::Sampler;
    type Input = WatchInput;
    type Output = WatchOutput;
    type Error = WatchError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::Streaming;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Watch",
            <WatchInput as goldsmith::Structure>::SCHEMA,
            <WatchOutput as goldsmith::Structure>::SCHEMA,
            <WatchError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/watch/{threadId}", 200)
        .response_stream(
            schema::Member::new(
                "stitches",
                schema::Kind::Union,
                &[schema::Trait::HttpPayload],
            ),
        )
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

impl goldsmith::event_stream::ResponseEvents for Watch {
    type ResponseEvent = Stitches;
}

/// The input of [`Watch`](crate::operations::Watch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchInput {
    /// The name of a thread: lower-case letters, digits and hyphens.
    ///
    /// - `threadId` in the path, required
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-z][a-z0-9-]*$`
    pub thread_id: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WatchInput {
    /// A new `WatchInput` with all that is required.
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

impl goldsmith::Structure for WatchInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#WatchInput",
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

goldsmith::structure!(WatchInput, Self::new(""));

/// The output of [`Watch`](crate::operations::Watch).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WatchOutput {
    /// The member `room`.
    ///
    /// - header `X-Room`
    pub room: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WatchOutput {
    /// A new `WatchOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`room`](Self::room).
    #[inline]
    #[must_use]
    pub fn room(mut self, room: impl Into<String>) -> Self {
        self.room = Some(room.into());
        self
    }
}

impl goldsmith::Structure for WatchOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#WatchOutput",
        &[],
        &[
            schema::Member::new(
                "room",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("X-Room")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.room);
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
            0 => self.room.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(WatchOutput);

/// The errors of [`Watch`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WatchError {
    /// The cloth is torn.
    Torn(Torn),
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for WatchError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <Torn as goldsmith::Structure>::SCHEMA,
        <Busy as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::Torn),
            1 => reader.variant(Self::Busy),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::Torn(error) => visitor.modeled(error),
            Self::Busy(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(WatchError);
