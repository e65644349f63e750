// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CallbackTimeoutException, InvalidParameterValueException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use goldsmith::schema;

/// Reports that the work behind a callback of a durable execution is still in progress.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{SendDurableExecutionCallbackHeartbeat, SendDurableExecutionCallbackHeartbeatRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = SendDurableExecutionCallbackHeartbeatRequest::new("callback-id");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = SendDurableExecutionCallbackHeartbeat::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2025-12-01/durable-execution-callbacks/CallbackId/heartbeat HTTP/1.1
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
/// - [`CallbackTimeoutException`](crate::errors::CallbackTimeoutException) (400): The callback
///   has already timed out, so the answer or heartbeat for it was not accepted.
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct SendDurableExecutionCallbackHeartbeat;

impl goldsmith::Operation for SendDurableExecutionCallbackHeartbeat {
    type Service = crate::Lambda;
    type Input = SendDurableExecutionCallbackHeartbeatRequest;
    type Output = SendDurableExecutionCallbackHeartbeatResponse;
    type Error = SendDurableExecutionCallbackHeartbeatError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#SendDurableExecutionCallbackHeartbeat",
            <SendDurableExecutionCallbackHeartbeatRequest as goldsmith::Structure>::SCHEMA,
            <SendDurableExecutionCallbackHeartbeatResponse as goldsmith::Structure>::SCHEMA,
            <SendDurableExecutionCallbackHeartbeatError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "POST",
            "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat",
            200,
        );
}

/// The input of `SendDurableExecutionCallbackHeartbeat`, which names the callback that is still
/// in progress.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendDurableExecutionCallbackHeartbeatRequest {
    /// The identifier of the callback to report as still in progress.
    ///
    /// - `CallbackId` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^[A-Za-z0-9+/]+={0,2}$`
    pub callback_id: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SendDurableExecutionCallbackHeartbeatRequest {
    /// A new `SendDurableExecutionCallbackHeartbeatRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(callback_id: impl Into<String>) -> Self {
        Self {
            callback_id: callback_id.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CallbackId`](Self::callback_id).
    #[inline]
    #[must_use]
    pub fn callback_id(mut self, callback_id: impl Into<String>) -> Self {
        self.callback_id = callback_id.into();
        self
    }
}

impl goldsmith::Structure for SendDurableExecutionCallbackHeartbeatRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#SendDurableExecutionCallbackHeartbeatRequest",
        &[],
        &[
            schema::Member::new(
                "CallbackId",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::CALLBACK_ID),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.callback_id);
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
            0 => self.callback_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(SendDurableExecutionCallbackHeartbeatRequest, Self::new(""));

/// The output of `SendDurableExecutionCallbackHeartbeat`, which has no members.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendDurableExecutionCallbackHeartbeatResponse {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SendDurableExecutionCallbackHeartbeatResponse {
    /// A new `SendDurableExecutionCallbackHeartbeatResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for SendDurableExecutionCallbackHeartbeatResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#SendDurableExecutionCallbackHeartbeatResponse",
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

goldsmith::structure!(SendDurableExecutionCallbackHeartbeatResponse);

/// The errors of [`SendDurableExecutionCallbackHeartbeat`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SendDurableExecutionCallbackHeartbeatError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The callback has already timed out, so the answer or heartbeat for it was not accepted.
    CallbackTimeoutException(CallbackTimeoutException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for SendDurableExecutionCallbackHeartbeatError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <CallbackTimeoutException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            2 => reader.variant(Self::TooManyRequestsException),
            3 => reader.variant(Self::ResourceNotFoundException),
            4 => reader.variant(Self::CallbackTimeoutException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::CallbackTimeoutException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(SendDurableExecutionCallbackHeartbeatError);
