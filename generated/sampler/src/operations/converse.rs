// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use crate::types::Stitches;
use goldsmith::schema;

/// Stitches together, both at a time.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{Converse, ConverseInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ConverseInput::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Converse::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /converse HTTP/1.1
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
/// # Response
///
/// ```text
/// HTTP/1.1 200
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
/// - The body of the request is a stream of [`Stitches`](crate::types::Stitches). A client has
///   the bytes of each event from the `write` of
///   [`request_writer`](crate::RequestEvents::request_writer); a server gives what comes to the
///   `push` of [`request_reader`](crate::RequestEvents::request_reader), and takes events with
///   `next_event`.
/// - The body of the response is a stream of [`Stitches`](crate::types::Stitches). A client
///   gives what comes to the `push` of
///   [`response_reader`](crate::ResponseEvents::response_reader), and takes events with
///   `next_event`; a server has the bytes of each event from the `write` of
///   [`response_writer`](crate::ResponseEvents::response_writer).
///
/// A client does it in this order:
///
/// ```
/// use goldsmith_sampler::operations::Converse;
/// use goldsmith_sampler::{Operation, RequestEvents, ResponseEvents};
///
/// # fn example(
/// #     input: &goldsmith_sampler::operations::ConverseInput, endpoint: &goldsmith_sampler::Endpoint,
/// #     events: Vec<goldsmith_sampler::types::Stitches>,
/// #     mut send: impl FnMut(goldsmith_sampler::bytes::Bytes),
/// #     response: goldsmith_sampler::http::Response<goldsmith_sampler::Streaming>,
/// #     body: impl Iterator<Item = goldsmith_sampler::bytes::Bytes>,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let request = Converse::request(input, endpoint)?;
/// // The head of the request goes first, then these bytes as its body.
/// let mut writer = Converse::request_writer();
/// for event in &events {
///     send(writer.write(event)?);
/// }
/// // The head of the response has come; its body comes in parts.
/// let output = Converse::response(response)?;
/// let mut reader = Converse::response_reader();
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
#[derive(Clone, Copy, Debug)]
pub struct Converse;

impl goldsmith::Operation for Converse {
    type Service = crate::Sampler;
    type Input = ConverseInput;
    type Output = ConverseOutput;
    type Error = ConverseError;
    type RequestBody = goldsmith::Streaming;
    type ResponseBody = goldsmith::Streaming;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Converse",
            <ConverseInput as goldsmith::Structure>::SCHEMA,
            <ConverseOutput as goldsmith::Structure>::SCHEMA,
            <ConverseError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/converse", 200)
        .request_stream(
            schema::Member::new(
                "stitches",
                schema::Kind::Union,
                &[schema::Trait::HttpPayload],
            ),
        )
        .response_stream(
            schema::Member::new(
                "stitches",
                schema::Kind::Union,
                &[schema::Trait::HttpPayload],
            ),
        );
}

impl goldsmith::event_stream::RequestEvents for Converse {
    type RequestEvent = Stitches;
}

impl goldsmith::event_stream::ResponseEvents for Converse {
    type ResponseEvent = Stitches;
}

/// The input of [`Converse`](crate::operations::Converse).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConverseInput {
    /// The member `room`.
    ///
    /// - header `X-Room`
    pub room: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ConverseInput {
    /// A new `ConverseInput` with nothing set.
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

impl goldsmith::Structure for ConverseInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#ConverseInput",
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

goldsmith::structure!(ConverseInput);

/// The output of [`Converse`](crate::operations::Converse).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConverseOutput {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ConverseOutput {
    /// A new `ConverseOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for ConverseOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#ConverseOutput",
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

goldsmith::structure!(ConverseOutput);

/// The errors of [`Converse`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConverseError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ConverseError {
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

goldsmith::operation_error!(ConverseError);
