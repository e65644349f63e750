// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CallbackTimeoutException, InvalidParameterValueException, KmsAccessDeniedException,
    KmsDisabledException, KmsInvalidStateException, KmsNotFoundException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::types::ErrorObject;
use goldsmith::schema;

/// Completes a callback of a durable execution as failed, with an optional error.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{SendDurableExecutionCallbackFailure, SendDurableExecutionCallbackFailureRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = SendDurableExecutionCallbackFailureRequest::new("callback-id");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = SendDurableExecutionCallbackFailure::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2025-12-01/durable-execution-callbacks/CallbackId/fail HTTP/1.1
/// Content-type: application/json
///
/// {
///    "ErrorData": "string",
///    "ErrorMessage": "string",
///    "ErrorType": "string",
///    "StackTrace": [ "string" ]
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
/// - [`CallbackTimeoutException`](crate::errors::CallbackTimeoutException) (400): The callback
///   has already timed out, so the answer or heartbeat for it was not accepted.
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`KmsAccessDeniedException`](crate::errors::KmsAccessDeniedException) (502): Lambda may
///   not use the AWS KMS key that encrypts the function's environment variables.
/// - [`KmsDisabledException`](crate::errors::KmsDisabledException) (502): The AWS KMS key that
///   encrypts the function's environment variables is disabled.
/// - [`KmsInvalidStateException`](crate::errors::KmsInvalidStateException) (502): The AWS KMS
///   key that encrypts the function's environment variables is in a state in which it cannot
///   decrypt, such as pending deletion.
/// - [`KmsNotFoundException`](crate::errors::KmsNotFoundException) (502): The AWS KMS key that
///   encrypts the function's environment variables was not found.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct SendDurableExecutionCallbackFailure;

impl goldsmith::Operation for SendDurableExecutionCallbackFailure {
    type Service = crate::Lambda;
    type Input = SendDurableExecutionCallbackFailureRequest;
    type Output = SendDurableExecutionCallbackFailureResponse;
    type Error = SendDurableExecutionCallbackFailureError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#SendDurableExecutionCallbackFailure",
            <SendDurableExecutionCallbackFailureRequest as goldsmith::Structure>::SCHEMA,
            <SendDurableExecutionCallbackFailureResponse as goldsmith::Structure>::SCHEMA,
            <SendDurableExecutionCallbackFailureError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail", 200);
}

/// The input of `SendDurableExecutionCallbackFailure`, which names a callback and the error to
/// report to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendDurableExecutionCallbackFailureRequest {
    /// The identifier of the callback that the durable execution is waiting for.
    ///
    /// - `CallbackId` in the path, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^[A-Za-z0-9+/]+={0,2}$`
    pub callback_id: String,
    /// The error to hand to the durable execution as the outcome of the callback.
    ///
    /// - `Error`: the whole payload
    pub error: Option<ErrorObject>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SendDurableExecutionCallbackFailureRequest {
    /// A new `SendDurableExecutionCallbackFailureRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(callback_id: impl Into<String>) -> Self {
        Self {
            callback_id: callback_id.into(),
            error: None,
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

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: ErrorObject) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for SendDurableExecutionCallbackFailureRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#SendDurableExecutionCallbackFailureRequest",
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
            schema::Member::new(
                "Error",
                schema::Kind::Structure,
                &[schema::Trait::HttpPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.callback_id);
        writer.member(1, &self.error);
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
            1 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(SendDurableExecutionCallbackFailureRequest, Self::new(""));

/// The output of `SendDurableExecutionCallbackFailure`, which has no members.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendDurableExecutionCallbackFailureResponse {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SendDurableExecutionCallbackFailureResponse {
    /// A new `SendDurableExecutionCallbackFailureResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for SendDurableExecutionCallbackFailureResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#SendDurableExecutionCallbackFailureResponse",
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

goldsmith::structure!(SendDurableExecutionCallbackFailureResponse);

/// The errors of [`SendDurableExecutionCallbackFailure`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SendDurableExecutionCallbackFailureError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The AWS KMS key that encrypts the function's environment variables is in a state in which it
    /// cannot decrypt, such as pending deletion.
    KmsInvalidStateException(KmsInvalidStateException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The AWS KMS key that encrypts the function's environment variables was not found.
    KmsNotFoundException(KmsNotFoundException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The callback has already timed out, so the answer or heartbeat for it was not accepted.
    CallbackTimeoutException(CallbackTimeoutException),
    /// Lambda may not use the AWS KMS key that encrypts the function's environment variables.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// The AWS KMS key that encrypts the function's environment variables is disabled.
    KmsDisabledException(KmsDisabledException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for SendDurableExecutionCallbackFailureError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <KmsInvalidStateException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <KmsNotFoundException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <CallbackTimeoutException as goldsmith::Structure>::SCHEMA,
        <KmsAccessDeniedException as goldsmith::Structure>::SCHEMA,
        <KmsDisabledException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::KmsInvalidStateException),
            2 => reader.variant(Self::ServiceException),
            3 => reader.variant(Self::TooManyRequestsException),
            4 => reader.variant(Self::KmsNotFoundException),
            5 => reader.variant(Self::ResourceNotFoundException),
            6 => reader.variant(Self::CallbackTimeoutException),
            7 => reader.variant(Self::KmsAccessDeniedException),
            8 => reader.variant(Self::KmsDisabledException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::KmsInvalidStateException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::KmsNotFoundException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::CallbackTimeoutException(error) => visitor.modeled(error),
            Self::KmsAccessDeniedException(error) => visitor.modeled(error),
            Self::KmsDisabledException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(SendDurableExecutionCallbackFailureError);
