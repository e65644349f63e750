// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CodeArtifactUserDeletedException, CodeArtifactUserFailedException,
    CodeArtifactUserPendingException, DurableExecutionAlreadyStartedException,
    Ec2AccessDeniedException, Ec2ThrottledException, Ec2UnexpectedException,
    EfsIoException, EfsMountConnectivityException, EfsMountFailureException,
    EfsMountTimeoutException, EniLimitReachedException, EniNotReadyException,
    InvalidParameterValueException, InvalidRequestContentException,
    InvalidRuntimeException, InvalidSecurityGroupIdException, InvalidSubnetIdException,
    InvalidZipFileException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, ModeNotSupportedException,
    NoPublishedVersionException, RecursiveInvocationException, RequestTooLargeException,
    ResourceConflictException, ResourceNotFoundException, ResourceNotReadyException,
    RuntimeAliasDeletedException, RuntimeVersionDeletedException,
    S3FilesMountConnectivityException, S3FilesMountFailureException,
    S3FilesMountTimeoutException, SerializedRequestEntityTooLargeException,
    ServiceException, ServiceQuotaExceededException, SnapStartException,
    SnapStartNotReadyException, SnapStartRegenerationFailureException,
    SnapStartTimeoutException, SubnetIpAddressLimitReachedException,
    TooManyRequestsException, UnsupportedMediaTypeException,
};
use crate::types::{InvocationType, LogType};
use goldsmith::schema;

/// Invokes a function, either waiting for its answer (`RequestResponse`) or handing the event
/// to a queue and returning at once (`Event`). A success status does not mean that the function
/// succeeded, so check `FunctionError` as well.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{InvocationRequest, Invoke};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = InvocationRequest::new("my-function")
///     .payload("{}".into())
///     .qualifier("1");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Invoke::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2015-03-31/functions/FunctionName/invocations?Qualifier=Qualifier HTTP/1.1
/// X-Amz-Invocation-Type: InvocationType
/// X-Amz-Log-Type: LogType
/// X-Amz-Client-Context: ClientContext
/// X-Amz-Durable-Execution-Name: DurableExecutionName
/// X-Amz-Tenant-Id: TenantId
///
/// Payload
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 StatusCode
/// X-Amz-Function-Error: FunctionError
/// X-Amz-Log-Result: LogResult
/// X-Amz-Executed-Version: ExecutedVersion
/// X-Amz-Durable-Execution-Arn: DurableExecutionArn
///
/// Payload
/// ```
///
/// # Errors
///
/// - [`CodeArtifactUserDeletedException`](crate::errors::CodeArtifactUserDeletedException)
///   (409): The code artifact user that the request depends on has been deleted.
/// - [`CodeArtifactUserFailedException`](crate::errors::CodeArtifactUserFailedException) (409):
///   The code artifact user that the request depends on is in a failed state.
/// - [`CodeArtifactUserPendingException`](crate::errors::CodeArtifactUserPendingException)
///   (409): The code artifact user that the request depends on is still pending.
/// - [`DurableExecutionAlreadyStartedException`](crate::errors::DurableExecutionAlreadyStartedException)
///   (409): A durable execution of that name was already started.
/// - [`Ec2AccessDeniedException`](crate::errors::Ec2AccessDeniedException) (502): Lambda was
///   not allowed to make an Amazon EC2 call that the function's VPC access needs.
/// - [`Ec2ThrottledException`](crate::errors::Ec2ThrottledException) (502): Amazon EC2
///   throttled Lambda while it prepared the function's VPC access.
/// - [`Ec2UnexpectedException`](crate::errors::Ec2UnexpectedException) (502): Amazon EC2
///   answered with an unexpected error while Lambda prepared the function's VPC access.
/// - [`EfsIoException`](crate::errors::EfsIoException) (410): The function could not read from
///   or write to its mounted file system.
/// - [`EfsMountConnectivityException`](crate::errors::EfsMountConnectivityException) (408): The
///   function could not reach its file system over the network.
/// - [`EfsMountFailureException`](crate::errors::EfsMountFailureException) (403): The
///   function's file system could not be mounted.
/// - [`EfsMountTimeoutException`](crate::errors::EfsMountTimeoutException) (408): The function
///   reached its file system, but mounting took too long.
/// - [`EniLimitReachedException`](crate::errors::EniLimitReachedException) (502): The VPC
///   already has as many network interfaces as it may have, so the function got none.
/// - [`EniNotReadyException`](crate::errors::EniNotReadyException) (502): The network interface
///   for the function's VPC access is not ready yet.
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`InvalidRequestContentException`](crate::errors::InvalidRequestContentException) (400):
///   The payload of the request is not valid JSON.
/// - [`InvalidRuntimeException`](crate::errors::InvalidRuntimeException) (502): Lambda does not
///   support the runtime the function is configured with.
/// - [`InvalidSecurityGroupIdException`](crate::errors::InvalidSecurityGroupIdException) (502):
///   The function's VPC configuration names a security group that does not exist or cannot be
///   used.
/// - [`InvalidSubnetIdException`](crate::errors::InvalidSubnetIdException) (502): The
///   function's VPC configuration names a subnet that does not exist or cannot be used.
/// - [`InvalidZipFileException`](crate::errors::InvalidZipFileException) (502): The deployment
///   package is not a zip archive that can be extracted.
/// - [`KmsAccessDeniedException`](crate::errors::KmsAccessDeniedException) (502): Lambda may
///   not use the AWS KMS key that encrypts the function's environment variables.
/// - [`KmsDisabledException`](crate::errors::KmsDisabledException) (502): The AWS KMS key that
///   encrypts the function's environment variables is disabled.
/// - [`KmsInvalidStateException`](crate::errors::KmsInvalidStateException) (502): The AWS KMS
///   key that encrypts the function's environment variables is in a state in which it cannot
///   decrypt, such as pending deletion.
/// - [`KmsNotFoundException`](crate::errors::KmsNotFoundException) (502): The AWS KMS key that
///   encrypts the function's environment variables was not found.
/// - [`ModeNotSupportedException`](crate::errors::ModeNotSupportedException) (400): The
///   function does not support the way in which it was invoked.
/// - [`NoPublishedVersionException`](crate::errors::NoPublishedVersionException) (400): The
///   request needs a published version, and the function has none.
/// - [`RecursiveInvocationException`](crate::errors::RecursiveInvocationException) (400):
///   Lambda found the function calling itself in a loop through other services and stopped it.
/// - [`RequestTooLargeException`](crate::errors::RequestTooLargeException) (413): The payload
///   of the request is larger than an invocation allows.
/// - [`ResourceConflictException`](crate::errors::ResourceConflictException) (409): The request
///   clashes with the state of the resource: it exists already, or another change to it is not
///   finished.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ResourceNotReadyException`](crate::errors::ResourceNotReadyException) (502): The
///   function cannot serve the invocation yet, because its network access to the VPC was given
///   up while it was idle.
/// - [`RuntimeAliasDeletedException`](crate::errors::RuntimeAliasDeletedException) (409): The
///   alias of the runtime resource that the request depends on has been deleted.
/// - [`RuntimeVersionDeletedException`](crate::errors::RuntimeVersionDeletedException) (409):
///   The runtime version that the request depends on has been deleted.
/// - [`S3FilesMountConnectivityException`](crate::errors::S3FilesMountConnectivityException)
///   (408): The function could not reach its S3 Files file system over the network.
/// - [`S3FilesMountFailureException`](crate::errors::S3FilesMountFailureException) (403): The
///   function's S3 Files file system could not be mounted.
/// - [`S3FilesMountTimeoutException`](crate::errors::S3FilesMountTimeoutException) (408): The
///   function reached its S3 Files file system, but mounting took too long.
/// - [`SerializedRequestEntityTooLargeException`](crate::errors::SerializedRequestEntityTooLargeException)
///   (413): The request, in its serialized form, is larger than Lambda accepts.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`ServiceQuotaExceededException`](crate::errors::ServiceQuotaExceededException) (402): The
///   request would exceed a quota of the account.
/// - [`SnapStartException`](crate::errors::SnapStartException) (400): The runtime hook that
///   runs after a snapshot is restored returned an error.
/// - [`SnapStartNotReadyException`](crate::errors::SnapStartNotReadyException) (409): Lambda is
///   still preparing the snapshot of the function.
/// - [`SnapStartRegenerationFailureException`](crate::errors::SnapStartRegenerationFailureException)
///   (409): Lambda could not regenerate the snapshot of the function.
/// - [`SnapStartTimeoutException`](crate::errors::SnapStartTimeoutException) (408): Restoring
///   the snapshot took longer than allowed.
/// - [`SubnetIpAddressLimitReachedException`](crate::errors::SubnetIpAddressLimitReachedException)
///   (502): A subnet of the function's VPC configuration has no free IP address left, so the
///   function got no network access.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
/// - [`UnsupportedMediaTypeException`](crate::errors::UnsupportedMediaTypeException) (415): The
///   service refused the media type of the request's payload, which has to be JSON.
#[derive(Clone, Copy, Debug)]
pub struct Invoke;

impl goldsmith::Operation for Invoke {
    type Service = crate::Lambda;
    type Input = InvocationRequest;
    type Output = InvocationResponse;
    type Error = InvokeError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#Invoke",
            <InvocationRequest as goldsmith::Structure>::SCHEMA,
            <InvocationResponse as goldsmith::Structure>::SCHEMA,
            <InvokeError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2015-03-31/functions/{FunctionName}/invocations", 200);
}

/// The parameters of `Invoke`: the function, the event and how to run it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvocationRequest {
    /// The name, partial ARN or full ARN of the function to invoke; a version or alias can be
    /// appended to it.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// How the function is invoked. `RequestResponse`, the default, waits for the result; `Event`
    /// only queues the event; `DryRun` checks the parameters and permissions without running any
    /// code.
    ///
    /// - header `X-Amz-Invocation-Type`
    /// - one of `Event`, `RequestResponse`, `DryRun`
    pub invocation_type: Option<InvocationType>,
    /// Whether the end of the execution log comes back with the response (`Tail`) or not (`None`).
    /// It has an effect on synchronous invocations only.
    ///
    /// - header `X-Amz-Log-Type`
    /// - one of `None`, `Tail`
    pub log_type: Option<LogType>,
    /// Data about the calling client, as base64-encoded JSON, which the function finds in its
    /// context object. It reaches the function in synchronous invocations.
    ///
    /// - header `X-Amz-Client-Context`
    pub client_context: Option<String>,
    /// A name for the durable execution that the call starts, for functions set up for durable
    /// executions.
    ///
    /// - header `X-Amz-Durable-Execution-Name`
    /// - length: 1 to 64 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub durable_execution_name: Option<String>,
    /// The event to hand to the function, as the bytes of a JSON document.
    ///
    /// - `Payload`: the whole payload
    /// - sensitive: never shown in logs or messages
    pub payload: Option<goldsmith::Blob>,
    /// The version number or alias to invoke. If it is absent, the unqualified function is invoked,
    /// which normally means `$LATEST`.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// The tenant for which the function runs, for functions set up with tenant isolation.
    ///
    /// - header `X-Amz-Tenant-Id`
    /// - length: 1 to 256 characters
    /// - pattern: `^[a-zA-Z0-9\._:\/=+\-@ ]+$`
    pub tenant_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvocationRequest {
    /// A new `InvocationRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            invocation_type: None,
            log_type: None,
            client_context: None,
            durable_execution_name: None,
            payload: None,
            qualifier: None,
            tenant_id: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = function_name.into();
        self
    }

    /// Sets [`InvocationType`](Self::invocation_type).
    #[inline]
    #[must_use]
    pub fn invocation_type(mut self, invocation_type: InvocationType) -> Self {
        self.invocation_type = Some(invocation_type);
        self
    }

    /// Sets [`LogType`](Self::log_type).
    #[inline]
    #[must_use]
    pub fn log_type(mut self, log_type: LogType) -> Self {
        self.log_type = Some(log_type);
        self
    }

    /// Sets [`ClientContext`](Self::client_context).
    #[inline]
    #[must_use]
    pub fn client_context(mut self, client_context: impl Into<String>) -> Self {
        self.client_context = Some(client_context.into());
        self
    }

    /// Sets [`DurableExecutionName`](Self::durable_execution_name).
    #[inline]
    #[must_use]
    pub fn durable_execution_name(
        mut self,
        durable_execution_name: impl Into<String>,
    ) -> Self {
        self.durable_execution_name = Some(durable_execution_name.into());
        self
    }

    /// Sets [`Payload`](Self::payload).
    #[inline]
    #[must_use]
    pub fn payload(mut self, payload: goldsmith::Blob) -> Self {
        self.payload = Some(payload);
        self
    }

    /// Sets [`Qualifier`](Self::qualifier).
    #[inline]
    #[must_use]
    pub fn qualifier(mut self, qualifier: impl Into<String>) -> Self {
        self.qualifier = Some(qualifier.into());
        self
    }

    /// Sets [`TenantId`](Self::tenant_id).
    #[inline]
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}

impl goldsmith::Structure for InvocationRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvocationRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::NAMESPACED_FUNCTION_NAME),
                ],
            ),
            schema::Member::new(
                "InvocationType",
                schema::Kind::Enum,
                &[schema::Trait::HttpHeader("X-Amz-Invocation-Type")],
            ),
            schema::Member::new(
                "LogType",
                schema::Kind::Enum,
                &[schema::Trait::HttpHeader("X-Amz-Log-Type")],
            ),
            schema::Member::new(
                "ClientContext",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("X-Amz-Client-Context")],
            ),
            schema::Member::new(
                "DurableExecutionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpHeader("X-Amz-Durable-Execution-Name"),
                    schema::Trait::Length(Some(1), Some(64)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_NAME),
                ],
            ),
            schema::Member::new(
                "Payload",
                schema::Kind::Blob,
                &[schema::Trait::HttpPayload, schema::Trait::Sensitive],
            ),
            schema::Member::new(
                "Qualifier",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("Qualifier"),
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(
                        crate::patterns::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
                    ),
                ],
            ),
            schema::Member::new(
                "TenantId",
                schema::Kind::String,
                &[
                    schema::Trait::HttpHeader("X-Amz-Tenant-Id"),
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::TENANT_ID),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.invocation_type);
        writer.member(2, &self.log_type);
        writer.member(3, &self.client_context);
        writer.member(4, &self.durable_execution_name);
        writer.member(5, &self.payload);
        writer.member(6, &self.qualifier);
        writer.member(7, &self.tenant_id);
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
            0 => self.function_name.fill(member, reader),
            1 => self.invocation_type.fill(member, reader),
            2 => self.log_type.fill(member, reader),
            3 => self.client_context.fill(member, reader),
            4 => self.durable_execution_name.fill(member, reader),
            5 => self.payload.fill(member, reader),
            6 => self.qualifier.fill(member, reader),
            7 => self.tenant_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InvocationRequest, Self::new(""));

/// The result of `Invoke`. A function that failed still yields a successful response, so check
/// `FunctionError`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvocationResponse {
    /// The HTTP status code: 200 for `RequestResponse`, 202 for `Event` and 204 for `DryRun`. It
    /// says that the invocation was accepted, not that the function succeeded.
    ///
    /// - `StatusCode`: the status code
    pub status_code: Option<i32>,
    /// Present only if the function itself failed, with a short text such as `Unhandled`; the
    /// details are then in the payload.
    ///
    /// - header `X-Amz-Function-Error`
    pub function_error: Option<String>,
    /// The last 4 KB of the execution log, base64-encoded, if the request asked for `Tail`.
    ///
    /// - header `X-Amz-Log-Result`
    pub log_result: Option<String>,
    /// The bytes that the function returned, or a JSON description of the error if `FunctionError`
    /// is set. It is empty for `Event` and `DryRun` invocations.
    ///
    /// - `Payload`: the whole payload
    /// - sensitive: never shown in logs or messages
    pub payload: Option<goldsmith::Blob>,
    /// The function version that ran. For an invocation through an alias, it is the version to
    /// which the alias led.
    ///
    /// - header `X-Amz-Executed-Version`
    /// - length: 1 to 1024 characters
    /// - pattern: `^(\$LATEST|[0-9]+)$`
    pub executed_version: Option<String>,
    /// The ARN of the durable execution, if the invocation is part of one.
    ///
    /// - header `X-Amz-Durable-Execution-Arn`
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvocationResponse {
    /// A new `InvocationResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`StatusCode`](Self::status_code).
    #[inline]
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }

    /// Sets [`FunctionError`](Self::function_error).
    #[inline]
    #[must_use]
    pub fn function_error(mut self, function_error: impl Into<String>) -> Self {
        self.function_error = Some(function_error.into());
        self
    }

    /// Sets [`LogResult`](Self::log_result).
    #[inline]
    #[must_use]
    pub fn log_result(mut self, log_result: impl Into<String>) -> Self {
        self.log_result = Some(log_result.into());
        self
    }

    /// Sets [`Payload`](Self::payload).
    #[inline]
    #[must_use]
    pub fn payload(mut self, payload: goldsmith::Blob) -> Self {
        self.payload = Some(payload);
        self
    }

    /// Sets [`ExecutedVersion`](Self::executed_version).
    #[inline]
    #[must_use]
    pub fn executed_version(mut self, executed_version: impl Into<String>) -> Self {
        self.executed_version = Some(executed_version.into());
        self
    }

    /// Sets [`DurableExecutionArn`](Self::durable_execution_arn).
    #[inline]
    #[must_use]
    pub fn durable_execution_arn(
        mut self,
        durable_execution_arn: impl Into<String>,
    ) -> Self {
        self.durable_execution_arn = Some(durable_execution_arn.into());
        self
    }
}

impl goldsmith::Structure for InvocationResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvocationResponse",
        &[],
        &[
            schema::Member::new(
                "StatusCode",
                schema::Kind::Integer,
                &[schema::Trait::HttpResponseCode],
            ),
            schema::Member::new(
                "FunctionError",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("X-Amz-Function-Error")],
            ),
            schema::Member::new(
                "LogResult",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("X-Amz-Log-Result")],
            ),
            schema::Member::new(
                "Payload",
                schema::Kind::Blob,
                &[schema::Trait::HttpPayload, schema::Trait::Sensitive],
            ),
            schema::Member::new(
                "ExecutedVersion",
                schema::Kind::String,
                &[
                    schema::Trait::HttpHeader("X-Amz-Executed-Version"),
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::VERSION),
                ],
            ),
            schema::Member::new(
                "DurableExecutionArn",
                schema::Kind::String,
                &[
                    schema::Trait::HttpHeader("X-Amz-Durable-Execution-Arn"),
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.status_code);
        writer.member(1, &self.function_error);
        writer.member(2, &self.log_result);
        writer.member(3, &self.payload);
        writer.member(4, &self.executed_version);
        writer.member(5, &self.durable_execution_arn);
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
            0 => self.status_code.fill(member, reader),
            1 => self.function_error.fill(member, reader),
            2 => self.log_result.fill(member, reader),
            3 => self.payload.fill(member, reader),
            4 => self.executed_version.fill(member, reader),
            5 => self.durable_execution_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InvocationResponse);

/// The errors of [`Invoke`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvokeError {
    /// The alias of the runtime resource that the request depends on has been deleted.
    RuntimeAliasDeletedException(RuntimeAliasDeletedException),
    /// The code artifact user that the request depends on has been deleted.
    CodeArtifactUserDeletedException(CodeArtifactUserDeletedException),
    /// The function cannot serve the invocation yet, because its network access to the VPC was
    /// given up while it was idle.
    ResourceNotReadyException(ResourceNotReadyException),
    /// The request would exceed a quota of the account.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// The function's VPC configuration names a security group that does not exist or cannot be
    /// used.
    InvalidSecurityGroupIdException(InvalidSecurityGroupIdException),
    /// Restoring the snapshot took longer than allowed.
    SnapStartTimeoutException(SnapStartTimeoutException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// Amazon EC2 throttled Lambda while it prepared the function's VPC access.
    Ec2ThrottledException(Ec2ThrottledException),
    /// The function could not reach its file system over the network.
    EfsMountConnectivityException(EfsMountConnectivityException),
    /// A subnet of the function's VPC configuration has no free IP address left, so the function
    /// got no network access.
    SubnetIpAddressLimitReachedException(SubnetIpAddressLimitReachedException),
    /// Lambda may not use the AWS KMS key that encrypts the function's environment variables.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// The payload of the request is larger than an invocation allows.
    RequestTooLargeException(RequestTooLargeException),
    /// The AWS KMS key that encrypts the function's environment variables is disabled.
    KmsDisabledException(KmsDisabledException),
    /// The service refused the media type of the request's payload, which has to be JSON.
    UnsupportedMediaTypeException(UnsupportedMediaTypeException),
    /// The function could not reach its S3 Files file system over the network.
    S3FilesMountConnectivityException(S3FilesMountConnectivityException),
    /// The request, in its serialized form, is larger than Lambda accepts.
    SerializedRequestEntityTooLargeException(SerializedRequestEntityTooLargeException),
    /// Lambda does not support the runtime the function is configured with.
    InvalidRuntimeException(InvalidRuntimeException),
    /// The request needs a published version, and the function has none.
    NoPublishedVersionException(NoPublishedVersionException),
    /// Amazon EC2 answered with an unexpected error while Lambda prepared the function's VPC
    /// access.
    Ec2UnexpectedException(Ec2UnexpectedException),
    /// The function's VPC configuration names a subnet that does not exist or cannot be used.
    InvalidSubnetIdException(InvalidSubnetIdException),
    /// The AWS KMS key that encrypts the function's environment variables was not found.
    KmsNotFoundException(KmsNotFoundException),
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Lambda was not allowed to make an Amazon EC2 call that the function's VPC access needs.
    Ec2AccessDeniedException(Ec2AccessDeniedException),
    /// The function could not read from or write to its mounted file system.
    EfsIoException(EfsIoException),
    /// The AWS KMS key that encrypts the function's environment variables is in a state in which it
    /// cannot decrypt, such as pending deletion.
    KmsInvalidStateException(KmsInvalidStateException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// The runtime version that the request depends on has been deleted.
    RuntimeVersionDeletedException(RuntimeVersionDeletedException),
    /// The VPC already has as many network interfaces as it may have, so the function got none.
    EniLimitReachedException(EniLimitReachedException),
    /// Lambda is still preparing the snapshot of the function.
    SnapStartNotReadyException(SnapStartNotReadyException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The code artifact user that the request depends on is still pending.
    CodeArtifactUserPendingException(CodeArtifactUserPendingException),
    /// The runtime hook that runs after a snapshot is restored returned an error.
    SnapStartException(SnapStartException),
    /// Lambda found the function calling itself in a loop through other services and stopped it.
    RecursiveInvocationException(RecursiveInvocationException),
    /// The function's S3 Files file system could not be mounted.
    S3FilesMountFailureException(S3FilesMountFailureException),
    /// The function reached its file system, but mounting took too long.
    EfsMountTimeoutException(EfsMountTimeoutException),
    /// The network interface for the function's VPC access is not ready yet.
    EniNotReadyException(EniNotReadyException),
    /// The function reached its S3 Files file system, but mounting took too long.
    S3FilesMountTimeoutException(S3FilesMountTimeoutException),
    /// The code artifact user that the request depends on is in a failed state.
    CodeArtifactUserFailedException(CodeArtifactUserFailedException),
    /// The function does not support the way in which it was invoked.
    ModeNotSupportedException(ModeNotSupportedException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The payload of the request is not valid JSON.
    InvalidRequestContentException(InvalidRequestContentException),
    /// Lambda could not regenerate the snapshot of the function.
    SnapStartRegenerationFailureException(SnapStartRegenerationFailureException),
    /// A durable execution of that name was already started.
    DurableExecutionAlreadyStartedException(DurableExecutionAlreadyStartedException),
    /// The deployment package is not a zip archive that can be extracted.
    InvalidZipFileException(InvalidZipFileException),
    /// The function's file system could not be mounted.
    EfsMountFailureException(EfsMountFailureException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for InvokeError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <RuntimeAliasDeletedException as goldsmith::Structure>::SCHEMA,
        <CodeArtifactUserDeletedException as goldsmith::Structure>::SCHEMA,
        <ResourceNotReadyException as goldsmith::Structure>::SCHEMA,
        <ServiceQuotaExceededException as goldsmith::Structure>::SCHEMA,
        <InvalidSecurityGroupIdException as goldsmith::Structure>::SCHEMA,
        <SnapStartTimeoutException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <Ec2ThrottledException as goldsmith::Structure>::SCHEMA,
        <EfsMountConnectivityException as goldsmith::Structure>::SCHEMA,
        <SubnetIpAddressLimitReachedException as goldsmith::Structure>::SCHEMA,
        <KmsAccessDeniedException as goldsmith::Structure>::SCHEMA,
        <RequestTooLargeException as goldsmith::Structure>::SCHEMA,
        <KmsDisabledException as goldsmith::Structure>::SCHEMA,
        <UnsupportedMediaTypeException as goldsmith::Structure>::SCHEMA,
        <S3FilesMountConnectivityException as goldsmith::Structure>::SCHEMA,
        <SerializedRequestEntityTooLargeException as goldsmith::Structure>::SCHEMA,
        <InvalidRuntimeException as goldsmith::Structure>::SCHEMA,
        <NoPublishedVersionException as goldsmith::Structure>::SCHEMA,
        <Ec2UnexpectedException as goldsmith::Structure>::SCHEMA,
        <InvalidSubnetIdException as goldsmith::Structure>::SCHEMA,
        <KmsNotFoundException as goldsmith::Structure>::SCHEMA,
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <Ec2AccessDeniedException as goldsmith::Structure>::SCHEMA,
        <EfsIoException as goldsmith::Structure>::SCHEMA,
        <KmsInvalidStateException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <RuntimeVersionDeletedException as goldsmith::Structure>::SCHEMA,
        <EniLimitReachedException as goldsmith::Structure>::SCHEMA,
        <SnapStartNotReadyException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <CodeArtifactUserPendingException as goldsmith::Structure>::SCHEMA,
        <SnapStartException as goldsmith::Structure>::SCHEMA,
        <RecursiveInvocationException as goldsmith::Structure>::SCHEMA,
        <S3FilesMountFailureException as goldsmith::Structure>::SCHEMA,
        <EfsMountTimeoutException as goldsmith::Structure>::SCHEMA,
        <EniNotReadyException as goldsmith::Structure>::SCHEMA,
        <S3FilesMountTimeoutException as goldsmith::Structure>::SCHEMA,
        <CodeArtifactUserFailedException as goldsmith::Structure>::SCHEMA,
        <ModeNotSupportedException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <InvalidRequestContentException as goldsmith::Structure>::SCHEMA,
        <SnapStartRegenerationFailureException as goldsmith::Structure>::SCHEMA,
        <DurableExecutionAlreadyStartedException as goldsmith::Structure>::SCHEMA,
        <InvalidZipFileException as goldsmith::Structure>::SCHEMA,
        <EfsMountFailureException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::RuntimeAliasDeletedException),
            1 => reader.variant(Self::CodeArtifactUserDeletedException),
            2 => reader.variant(Self::ResourceNotReadyException),
            3 => reader.variant(Self::ServiceQuotaExceededException),
            4 => reader.variant(Self::InvalidSecurityGroupIdException),
            5 => reader.variant(Self::SnapStartTimeoutException),
            6 => reader.variant(Self::TooManyRequestsException),
            7 => reader.variant(Self::Ec2ThrottledException),
            8 => reader.variant(Self::EfsMountConnectivityException),
            9 => reader.variant(Self::SubnetIpAddressLimitReachedException),
            10 => reader.variant(Self::KmsAccessDeniedException),
            11 => reader.variant(Self::RequestTooLargeException),
            12 => reader.variant(Self::KmsDisabledException),
            13 => reader.variant(Self::UnsupportedMediaTypeException),
            14 => reader.variant(Self::S3FilesMountConnectivityException),
            15 => reader.variant(Self::SerializedRequestEntityTooLargeException),
            16 => reader.variant(Self::InvalidRuntimeException),
            17 => reader.variant(Self::NoPublishedVersionException),
            18 => reader.variant(Self::Ec2UnexpectedException),
            19 => reader.variant(Self::InvalidSubnetIdException),
            20 => reader.variant(Self::KmsNotFoundException),
            21 => reader.variant(Self::InvalidParameterValueException),
            22 => reader.variant(Self::Ec2AccessDeniedException),
            23 => reader.variant(Self::EfsIoException),
            24 => reader.variant(Self::KmsInvalidStateException),
            25 => reader.variant(Self::ResourceConflictException),
            26 => reader.variant(Self::RuntimeVersionDeletedException),
            27 => reader.variant(Self::EniLimitReachedException),
            28 => reader.variant(Self::SnapStartNotReadyException),
            29 => reader.variant(Self::ServiceException),
            30 => reader.variant(Self::CodeArtifactUserPendingException),
            31 => reader.variant(Self::SnapStartException),
            32 => reader.variant(Self::RecursiveInvocationException),
            33 => reader.variant(Self::S3FilesMountFailureException),
            34 => reader.variant(Self::EfsMountTimeoutException),
            35 => reader.variant(Self::EniNotReadyException),
            36 => reader.variant(Self::S3FilesMountTimeoutException),
            37 => reader.variant(Self::CodeArtifactUserFailedException),
            38 => reader.variant(Self::ModeNotSupportedException),
            39 => reader.variant(Self::ResourceNotFoundException),
            40 => reader.variant(Self::InvalidRequestContentException),
            41 => reader.variant(Self::SnapStartRegenerationFailureException),
            42 => reader.variant(Self::DurableExecutionAlreadyStartedException),
            43 => reader.variant(Self::InvalidZipFileException),
            44 => reader.variant(Self::EfsMountFailureException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::RuntimeAliasDeletedException(error) => visitor.modeled(error),
            Self::CodeArtifactUserDeletedException(error) => visitor.modeled(error),
            Self::ResourceNotReadyException(error) => visitor.modeled(error),
            Self::ServiceQuotaExceededException(error) => visitor.modeled(error),
            Self::InvalidSecurityGroupIdException(error) => visitor.modeled(error),
            Self::SnapStartTimeoutException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::Ec2ThrottledException(error) => visitor.modeled(error),
            Self::EfsMountConnectivityException(error) => visitor.modeled(error),
            Self::SubnetIpAddressLimitReachedException(error) => visitor.modeled(error),
            Self::KmsAccessDeniedException(error) => visitor.modeled(error),
            Self::RequestTooLargeException(error) => visitor.modeled(error),
            Self::KmsDisabledException(error) => visitor.modeled(error),
            Self::UnsupportedMediaTypeException(error) => visitor.modeled(error),
            Self::S3FilesMountConnectivityException(error) => visitor.modeled(error),
            Self::SerializedRequestEntityTooLargeException(error) => {
                visitor.modeled(error)
            }
            Self::InvalidRuntimeException(error) => visitor.modeled(error),
            Self::NoPublishedVersionException(error) => visitor.modeled(error),
            Self::Ec2UnexpectedException(error) => visitor.modeled(error),
            Self::InvalidSubnetIdException(error) => visitor.modeled(error),
            Self::KmsNotFoundException(error) => visitor.modeled(error),
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::Ec2AccessDeniedException(error) => visitor.modeled(error),
            Self::EfsIoException(error) => visitor.modeled(error),
            Self::KmsInvalidStateException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::RuntimeVersionDeletedException(error) => visitor.modeled(error),
            Self::EniLimitReachedException(error) => visitor.modeled(error),
            Self::SnapStartNotReadyException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::CodeArtifactUserPendingException(error) => visitor.modeled(error),
            Self::SnapStartException(error) => visitor.modeled(error),
            Self::RecursiveInvocationException(error) => visitor.modeled(error),
            Self::S3FilesMountFailureException(error) => visitor.modeled(error),
            Self::EfsMountTimeoutException(error) => visitor.modeled(error),
            Self::EniNotReadyException(error) => visitor.modeled(error),
            Self::S3FilesMountTimeoutException(error) => visitor.modeled(error),
            Self::CodeArtifactUserFailedException(error) => visitor.modeled(error),
            Self::ModeNotSupportedException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::InvalidRequestContentException(error) => visitor.modeled(error),
            Self::SnapStartRegenerationFailureException(error) => visitor.modeled(error),
            Self::DurableExecutionAlreadyStartedException(error) => {
                visitor.modeled(error)
            }
            Self::InvalidZipFileException(error) => visitor.modeled(error),
            Self::EfsMountFailureException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(InvokeError);
