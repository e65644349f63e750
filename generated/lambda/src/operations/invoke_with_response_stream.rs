// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CodeArtifactUserDeletedException, CodeArtifactUserFailedException,
    CodeArtifactUserPendingException, Ec2AccessDeniedException, Ec2ThrottledException,
    Ec2UnexpectedException, EfsMountConnectivityException, EfsMountFailureException,
    EfsMountTimeoutException, EfsioException, EniLimitReachedException,
    InvalidParameterValueException, InvalidRequestContentException,
    InvalidRuntimeException, InvalidSecurityGroupIdException, InvalidSubnetIdException,
    InvalidZipFileException, KmsAccessDeniedException, KmsDisabledException,
    KmsInvalidStateException, KmsNotFoundException, NoPublishedVersionException,
    RecursiveInvocationException, RequestTooLargeException, ResourceConflictException,
    ResourceNotFoundException, ResourceNotReadyException, RuntimeAliasDeletedException,
    RuntimeVersionDeletedException, S3FilesMountConnectivityException,
    S3FilesMountFailureException, S3FilesMountTimeoutException,
    SerializedRequestEntityTooLargeException, ServiceException,
    ServiceQuotaExceededException, SnapStartException, SnapStartNotReadyException,
    SnapStartRegenerationFailureException, SnapStartTimeoutException,
    SubnetIpAddressLimitReachedException, TooManyRequestsException,
    UnsupportedMediaTypeException,
};
use crate::types::{
    InvokeWithResponseStreamResponseEvent, LogType, ResponseStreamingInvocationType,
};
use goldsmith::schema;

/// The operation `InvokeWithResponseStream`, which the model gives no text.
///
/// # Request
///
/// ```text
/// POST /2021-11-15/functions/FunctionName/response-streaming-invocations?Qualifier=Qualifier HTTP/1.1
/// X-Amz-Log-Type: LogType
/// X-Amz-Client-Context: ClientContext
/// X-Amz-Tenant-Id: TenantId
/// X-Amz-Invocation-Type: InvocationType
///
/// Payload
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 StatusCode
/// X-Amz-Executed-Version: ExecutedVersion
/// Content-Type: ResponseStreamContentType
///
/// EventStream
/// ```
///
/// # Errors
///
/// - [`RuntimeAliasDeletedException`](crate::errors::RuntimeAliasDeletedException) (409)
/// - [`CodeArtifactUserDeletedException`](crate::errors::CodeArtifactUserDeletedException) (409)
/// - [`ResourceNotReadyException`](crate::errors::ResourceNotReadyException) (502)
/// - [`ServiceQuotaExceededException`](crate::errors::ServiceQuotaExceededException) (402)
/// - [`InvalidSecurityGroupIdException`](crate::errors::InvalidSecurityGroupIdException) (502)
/// - [`SnapStartTimeoutException`](crate::errors::SnapStartTimeoutException) (408)
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429)
/// - [`Ec2ThrottledException`](crate::errors::Ec2ThrottledException) (502)
/// - [`EfsMountConnectivityException`](crate::errors::EfsMountConnectivityException) (408)
/// - [`SubnetIpAddressLimitReachedException`](crate::errors::SubnetIpAddressLimitReachedException) (502)
/// - [`KmsAccessDeniedException`](crate::errors::KmsAccessDeniedException) (502)
/// - [`RequestTooLargeException`](crate::errors::RequestTooLargeException) (413)
/// - [`KmsDisabledException`](crate::errors::KmsDisabledException) (502)
/// - [`UnsupportedMediaTypeException`](crate::errors::UnsupportedMediaTypeException) (415)
/// - [`S3FilesMountConnectivityException`](crate::errors::S3FilesMountConnectivityException) (408)
/// - [`SerializedRequestEntityTooLargeException`](crate::errors::SerializedRequestEntityTooLargeException) (413)
/// - [`InvalidRuntimeException`](crate::errors::InvalidRuntimeException) (502)
/// - [`NoPublishedVersionException`](crate::errors::NoPublishedVersionException) (400)
/// - [`Ec2UnexpectedException`](crate::errors::Ec2UnexpectedException) (502)
/// - [`InvalidSubnetIdException`](crate::errors::InvalidSubnetIdException) (502)
/// - [`KmsNotFoundException`](crate::errors::KmsNotFoundException) (502)
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400)
/// - [`Ec2AccessDeniedException`](crate::errors::Ec2AccessDeniedException) (502)
/// - [`EfsioException`](crate::errors::EfsioException) (410)
/// - [`KmsInvalidStateException`](crate::errors::KmsInvalidStateException) (502)
/// - [`ResourceConflictException`](crate::errors::ResourceConflictException) (409)
/// - [`RuntimeVersionDeletedException`](crate::errors::RuntimeVersionDeletedException) (409)
/// - [`EniLimitReachedException`](crate::errors::EniLimitReachedException) (502)
/// - [`SnapStartNotReadyException`](crate::errors::SnapStartNotReadyException) (409)
/// - [`ServiceException`](crate::errors::ServiceException) (500)
/// - [`CodeArtifactUserPendingException`](crate::errors::CodeArtifactUserPendingException) (409)
/// - [`SnapStartException`](crate::errors::SnapStartException) (400)
/// - [`RecursiveInvocationException`](crate::errors::RecursiveInvocationException) (400)
/// - [`S3FilesMountFailureException`](crate::errors::S3FilesMountFailureException) (403)
/// - [`EfsMountTimeoutException`](crate::errors::EfsMountTimeoutException) (408)
/// - [`S3FilesMountTimeoutException`](crate::errors::S3FilesMountTimeoutException) (408)
/// - [`CodeArtifactUserFailedException`](crate::errors::CodeArtifactUserFailedException) (409)
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404)
/// - [`InvalidRequestContentException`](crate::errors::InvalidRequestContentException) (400)
/// - [`SnapStartRegenerationFailureException`](crate::errors::SnapStartRegenerationFailureException) (409)
/// - [`InvalidZipFileException`](crate::errors::InvalidZipFileException) (502)
/// - [`EfsMountFailureException`](crate::errors::EfsMountFailureException) (403)
#[derive(Clone, Copy, Debug)]
pub struct InvokeWithResponseStream;

impl goldsmith::Operation for InvokeWithResponseStream {
    type Service = crate::Lambda;
    type Input = InvokeWithResponseStreamRequest;
    type Output = InvokeWithResponseStreamResponse;
    type Error = InvokeWithResponseStreamError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::Streaming;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#InvokeWithResponseStream",
            <InvokeWithResponseStreamRequest as goldsmith::Structure>::SCHEMA,
            <InvokeWithResponseStreamResponse as goldsmith::Structure>::SCHEMA,
            <InvokeWithResponseStreamError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "POST",
            "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
            200,
        )
        .response_stream(
            schema::Member::new(
                "EventStream",
                schema::Kind::Union,
                &[schema::Trait::HttpPayload],
            ),
        );
}

impl goldsmith::event_stream::ResponseEvents for InvokeWithResponseStream {
    type ResponseEvent = InvokeWithResponseStreamResponseEvent;
}

/// The input of [`InvokeWithResponseStream`](crate::operations::InvokeWithResponseStream).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvokeWithResponseStreamRequest {
    /// The member `FunctionName`.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The member `LogType`.
    ///
    /// - header `X-Amz-Log-Type`
    /// - one of `None`, `Tail`
    pub log_type: Option<LogType>,
    /// The member `ClientContext`.
    ///
    /// - header `X-Amz-Client-Context`
    pub client_context: Option<String>,
    /// The member `Qualifier`.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// The member `Payload`.
    ///
    /// - `Payload`: the whole payload
    /// - sensitive: never shown in logs or messages
    pub payload: Option<goldsmith::Blob>,
    /// The member `TenantId`.
    ///
    /// - header `X-Amz-Tenant-Id`
    /// - length: 1 to 256 characters
    /// - pattern: `^[a-zA-Z0-9\._:\/=+\-@ ]+$`
    pub tenant_id: Option<String>,
    /// The member `InvocationType`.
    ///
    /// - header `X-Amz-Invocation-Type`
    /// - one of `RequestResponse`, `DryRun`
    pub invocation_type: Option<ResponseStreamingInvocationType>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvokeWithResponseStreamRequest {
    /// A new `InvokeWithResponseStreamRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            log_type: None,
            client_context: None,
            qualifier: None,
            payload: None,
            tenant_id: None,
            invocation_type: None,
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

    /// Sets [`Qualifier`](Self::qualifier).
    #[inline]
    #[must_use]
    pub fn qualifier(mut self, qualifier: impl Into<String>) -> Self {
        self.qualifier = Some(qualifier.into());
        self
    }

    /// Sets [`Payload`](Self::payload).
    #[inline]
    #[must_use]
    pub fn payload(mut self, payload: goldsmith::Blob) -> Self {
        self.payload = Some(payload);
        self
    }

    /// Sets [`TenantId`](Self::tenant_id).
    #[inline]
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Sets [`InvocationType`](Self::invocation_type).
    #[inline]
    #[must_use]
    pub fn invocation_type(
        mut self,
        invocation_type: ResponseStreamingInvocationType,
    ) -> Self {
        self.invocation_type = Some(invocation_type);
        self
    }
}

impl goldsmith::Structure for InvokeWithResponseStreamRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvokeWithResponseStreamRequest",
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
                "Payload",
                schema::Kind::Blob,
                &[schema::Trait::HttpPayload, schema::Trait::Sensitive],
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
            schema::Member::new(
                "InvocationType",
                schema::Kind::Enum,
                &[schema::Trait::HttpHeader("X-Amz-Invocation-Type")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.log_type);
        writer.member(2, &self.client_context);
        writer.member(3, &self.qualifier);
        writer.member(4, &self.payload);
        writer.member(5, &self.tenant_id);
        writer.member(6, &self.invocation_type);
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
            1 => self.log_type.fill(member, reader),
            2 => self.client_context.fill(member, reader),
            3 => self.qualifier.fill(member, reader),
            4 => self.payload.fill(member, reader),
            5 => self.tenant_id.fill(member, reader),
            6 => self.invocation_type.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InvokeWithResponseStreamRequest, Self::new(""));

/// The output of [`InvokeWithResponseStream`](crate::operations::InvokeWithResponseStream).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvokeWithResponseStreamResponse {
    /// The member `StatusCode`.
    ///
    /// - `StatusCode`: the status code
    pub status_code: Option<i32>,
    /// The member `ExecutedVersion`.
    ///
    /// - header `X-Amz-Executed-Version`
    /// - length: 1 to 1024 characters
    /// - pattern: `^(\$LATEST|[0-9]+)$`
    pub executed_version: Option<String>,
    /// The member `ResponseStreamContentType`.
    ///
    /// - header `Content-Type`
    pub response_stream_content_type: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvokeWithResponseStreamResponse {
    /// A new `InvokeWithResponseStreamResponse` with nothing set.
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

    /// Sets [`ExecutedVersion`](Self::executed_version).
    #[inline]
    #[must_use]
    pub fn executed_version(mut self, executed_version: impl Into<String>) -> Self {
        self.executed_version = Some(executed_version.into());
        self
    }

    /// Sets [`ResponseStreamContentType`](Self::response_stream_content_type).
    #[inline]
    #[must_use]
    pub fn response_stream_content_type(
        mut self,
        response_stream_content_type: impl Into<String>,
    ) -> Self {
        self.response_stream_content_type = Some(response_stream_content_type.into());
        self
    }
}

impl goldsmith::Structure for InvokeWithResponseStreamResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvokeWithResponseStreamResponse",
        &[],
        &[
            schema::Member::new(
                "StatusCode",
                schema::Kind::Integer,
                &[schema::Trait::HttpResponseCode],
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
                "ResponseStreamContentType",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("Content-Type")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.status_code);
        writer.member(1, &self.executed_version);
        writer.member(2, &self.response_stream_content_type);
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
            1 => self.executed_version.fill(member, reader),
            2 => self.response_stream_content_type.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InvokeWithResponseStreamResponse, Self::new());

/// The errors of [`InvokeWithResponseStream`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InvokeWithResponseStreamError {
    /// `RuntimeAliasDeletedException`
    RuntimeAliasDeletedException(RuntimeAliasDeletedException),
    /// `CodeArtifactUserDeletedException`
    CodeArtifactUserDeletedException(CodeArtifactUserDeletedException),
    /// `ResourceNotReadyException`
    ResourceNotReadyException(ResourceNotReadyException),
    /// `ServiceQuotaExceededException`
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// `InvalidSecurityGroupIdException`
    InvalidSecurityGroupIdException(InvalidSecurityGroupIdException),
    /// `SnapStartTimeoutException`
    SnapStartTimeoutException(SnapStartTimeoutException),
    /// `TooManyRequestsException`
    TooManyRequestsException(TooManyRequestsException),
    /// `Ec2ThrottledException`
    Ec2ThrottledException(Ec2ThrottledException),
    /// `EfsMountConnectivityException`
    EfsMountConnectivityException(EfsMountConnectivityException),
    /// `SubnetIpAddressLimitReachedException`
    SubnetIpAddressLimitReachedException(SubnetIpAddressLimitReachedException),
    /// `KmsAccessDeniedException`
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// `RequestTooLargeException`
    RequestTooLargeException(RequestTooLargeException),
    /// `KmsDisabledException`
    KmsDisabledException(KmsDisabledException),
    /// `UnsupportedMediaTypeException`
    UnsupportedMediaTypeException(UnsupportedMediaTypeException),
    /// `S3FilesMountConnectivityException`
    S3FilesMountConnectivityException(S3FilesMountConnectivityException),
    /// `SerializedRequestEntityTooLargeException`
    SerializedRequestEntityTooLargeException(SerializedRequestEntityTooLargeException),
    /// `InvalidRuntimeException`
    InvalidRuntimeException(InvalidRuntimeException),
    /// `NoPublishedVersionException`
    NoPublishedVersionException(NoPublishedVersionException),
    /// `Ec2UnexpectedException`
    Ec2UnexpectedException(Ec2UnexpectedException),
    /// `InvalidSubnetIdException`
    InvalidSubnetIdException(InvalidSubnetIdException),
    /// `KmsNotFoundException`
    KmsNotFoundException(KmsNotFoundException),
    /// `InvalidParameterValueException`
    InvalidParameterValueException(InvalidParameterValueException),
    /// `Ec2AccessDeniedException`
    Ec2AccessDeniedException(Ec2AccessDeniedException),
    /// `EfsioException`
    EfsioException(EfsioException),
    /// `KmsInvalidStateException`
    KmsInvalidStateException(KmsInvalidStateException),
    /// `ResourceConflictException`
    ResourceConflictException(ResourceConflictException),
    /// `RuntimeVersionDeletedException`
    RuntimeVersionDeletedException(RuntimeVersionDeletedException),
    /// `EniLimitReachedException`
    EniLimitReachedException(EniLimitReachedException),
    /// `SnapStartNotReadyException`
    SnapStartNotReadyException(SnapStartNotReadyException),
    /// `ServiceException`
    ServiceException(ServiceException),
    /// `CodeArtifactUserPendingException`
    CodeArtifactUserPendingException(CodeArtifactUserPendingException),
    /// `SnapStartException`
    SnapStartException(SnapStartException),
    /// `RecursiveInvocationException`
    RecursiveInvocationException(RecursiveInvocationException),
    /// `S3FilesMountFailureException`
    S3FilesMountFailureException(S3FilesMountFailureException),
    /// `EfsMountTimeoutException`
    EfsMountTimeoutException(EfsMountTimeoutException),
    /// `S3FilesMountTimeoutException`
    S3FilesMountTimeoutException(S3FilesMountTimeoutException),
    /// `CodeArtifactUserFailedException`
    CodeArtifactUserFailedException(CodeArtifactUserFailedException),
    /// `ResourceNotFoundException`
    ResourceNotFoundException(ResourceNotFoundException),
    /// `InvalidRequestContentException`
    InvalidRequestContentException(InvalidRequestContentException),
    /// `SnapStartRegenerationFailureException`
    SnapStartRegenerationFailureException(SnapStartRegenerationFailureException),
    /// `InvalidZipFileException`
    InvalidZipFileException(InvalidZipFileException),
    /// `EfsMountFailureException`
    EfsMountFailureException(EfsMountFailureException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for InvokeWithResponseStreamError {
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
        <EfsioException as goldsmith::Structure>::SCHEMA,
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
        <S3FilesMountTimeoutException as goldsmith::Structure>::SCHEMA,
        <CodeArtifactUserFailedException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <InvalidRequestContentException as goldsmith::Structure>::SCHEMA,
        <SnapStartRegenerationFailureException as goldsmith::Structure>::SCHEMA,
        <InvalidZipFileException as goldsmith::Structure>::SCHEMA,
        <EfsMountFailureException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        Ok(
            match index {
                0 => Self::RuntimeAliasDeletedException(reader.modeled()?),
                1 => Self::CodeArtifactUserDeletedException(reader.modeled()?),
                2 => Self::ResourceNotReadyException(reader.modeled()?),
                3 => Self::ServiceQuotaExceededException(reader.modeled()?),
                4 => Self::InvalidSecurityGroupIdException(reader.modeled()?),
                5 => Self::SnapStartTimeoutException(reader.modeled()?),
                6 => Self::TooManyRequestsException(reader.modeled()?),
                7 => Self::Ec2ThrottledException(reader.modeled()?),
                8 => Self::EfsMountConnectivityException(reader.modeled()?),
                9 => Self::SubnetIpAddressLimitReachedException(reader.modeled()?),
                10 => Self::KmsAccessDeniedException(reader.modeled()?),
                11 => Self::RequestTooLargeException(reader.modeled()?),
                12 => Self::KmsDisabledException(reader.modeled()?),
                13 => Self::UnsupportedMediaTypeException(reader.modeled()?),
                14 => Self::S3FilesMountConnectivityException(reader.modeled()?),
                15 => Self::SerializedRequestEntityTooLargeException(reader.modeled()?),
                16 => Self::InvalidRuntimeException(reader.modeled()?),
                17 => Self::NoPublishedVersionException(reader.modeled()?),
                18 => Self::Ec2UnexpectedException(reader.modeled()?),
                19 => Self::InvalidSubnetIdException(reader.modeled()?),
                20 => Self::KmsNotFoundException(reader.modeled()?),
                21 => Self::InvalidParameterValueException(reader.modeled()?),
                22 => Self::Ec2AccessDeniedException(reader.modeled()?),
                23 => Self::EfsioException(reader.modeled()?),
                24 => Self::KmsInvalidStateException(reader.modeled()?),
                25 => Self::ResourceConflictException(reader.modeled()?),
                26 => Self::RuntimeVersionDeletedException(reader.modeled()?),
                27 => Self::EniLimitReachedException(reader.modeled()?),
                28 => Self::SnapStartNotReadyException(reader.modeled()?),
                29 => Self::ServiceException(reader.modeled()?),
                30 => Self::CodeArtifactUserPendingException(reader.modeled()?),
                31 => Self::SnapStartException(reader.modeled()?),
                32 => Self::RecursiveInvocationException(reader.modeled()?),
                33 => Self::S3FilesMountFailureException(reader.modeled()?),
                34 => Self::EfsMountTimeoutException(reader.modeled()?),
                35 => Self::S3FilesMountTimeoutException(reader.modeled()?),
                36 => Self::CodeArtifactUserFailedException(reader.modeled()?),
                37 => Self::ResourceNotFoundException(reader.modeled()?),
                38 => Self::InvalidRequestContentException(reader.modeled()?),
                39 => Self::SnapStartRegenerationFailureException(reader.modeled()?),
                40 => Self::InvalidZipFileException(reader.modeled()?),
                41 => Self::EfsMountFailureException(reader.modeled()?),
                _ => Self::Unmodeled(reader.unmodeled()),
            },
        )
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
            Self::EfsioException(error) => visitor.modeled(error),
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
            Self::S3FilesMountTimeoutException(error) => visitor.modeled(error),
            Self::CodeArtifactUserFailedException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::InvalidRequestContentException(error) => visitor.modeled(error),
            Self::SnapStartRegenerationFailureException(error) => visitor.modeled(error),
            Self::InvalidZipFileException(error) => visitor.modeled(error),
            Self::EfsMountFailureException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(InvokeWithResponseStreamError);
