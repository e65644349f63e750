// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    Ec2AccessDeniedException, Ec2ThrottledException, Ec2UnexpectedException,
    EfsIoException, EfsMountConnectivityException, EfsMountFailureException,
    EfsMountTimeoutException, EniLimitReachedException, InvalidRequestContentException,
    InvalidRuntimeException, InvalidSecurityGroupIdException, InvalidSubnetIdException,
    KmsAccessDeniedException, KmsDisabledException, KmsInvalidStateException,
    KmsNotFoundException, ModeNotSupportedException, ResourceConflictException,
    ResourceNotFoundException, S3FilesMountConnectivityException,
    S3FilesMountFailureException, S3FilesMountTimeoutException, ServiceException,
    ServiceQuotaExceededException, SnapStartException, SnapStartNotReadyException,
    SnapStartRegenerationFailureException, SnapStartTimeoutException,
    SubnetIpAddressLimitReachedException,
};
use goldsmith::schema;

/// Invokes a function asynchronously through a deprecated interface. Use `Invoke` with the
/// invocation type `Event` instead.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{InvokeAsync, InvokeAsyncRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = InvokeAsyncRequest::new("function-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = InvokeAsync::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2014-11-13/functions/FunctionName/invoke-async HTTP/1.1
///
/// InvokeArgs
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 Status
/// ```
///
/// # Errors
///
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
/// - [`InvalidRequestContentException`](crate::errors::InvalidRequestContentException) (400):
///   The payload of the request is not valid JSON.
/// - [`InvalidRuntimeException`](crate::errors::InvalidRuntimeException) (502): Lambda does not
///   support the runtime the function is configured with.
/// - [`InvalidSecurityGroupIdException`](crate::errors::InvalidSecurityGroupIdException) (502):
///   The function's VPC configuration names a security group that does not exist or cannot be
///   used.
/// - [`InvalidSubnetIdException`](crate::errors::InvalidSubnetIdException) (502): The
///   function's VPC configuration names a subnet that does not exist or cannot be used.
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
/// - [`ResourceConflictException`](crate::errors::ResourceConflictException) (409): The request
///   clashes with the state of the resource: it exists already, or another change to it is not
///   finished.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`S3FilesMountConnectivityException`](crate::errors::S3FilesMountConnectivityException)
///   (408): The function could not reach its S3 Files file system over the network.
/// - [`S3FilesMountFailureException`](crate::errors::S3FilesMountFailureException) (403): The
///   function's S3 Files file system could not be mounted.
/// - [`S3FilesMountTimeoutException`](crate::errors::S3FilesMountTimeoutException) (408): The
///   function reached its S3 Files file system, but mounting took too long.
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
#[deprecated]
#[derive(Clone, Copy, Debug)]
pub struct InvokeAsync;

impl goldsmith::Operation for InvokeAsync {
    type Service = crate::Lambda;
    type Input = InvokeAsyncRequest;
    type Output = InvokeAsyncResponse;
    type Error = InvokeAsyncError;
    type RequestBody = goldsmith::Streaming;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#InvokeAsync",
            <InvokeAsyncRequest as goldsmith::Structure>::SCHEMA,
            <InvokeAsyncResponse as goldsmith::Structure>::SCHEMA,
            <InvokeAsyncError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2014-11-13/functions/{FunctionName}/invoke-async", 202)
        .request_stream(
            schema::Member::new(
                "InvokeArgs",
                schema::Kind::Blob,
                &[schema::Trait::HttpPayload, schema::Trait::Required],
            ),
        );
}

/// The parameters of the outdated `InvokeAsync`, which `Invoke` with the type `Event` replaces.
#[deprecated]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvokeAsyncRequest {
    /// The name, partial ARN or full ARN of the function to invoke.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvokeAsyncRequest {
    /// A new `InvokeAsyncRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
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
}

impl goldsmith::Structure for InvokeAsyncRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvokeAsyncRequest",
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InvokeAsyncRequest, Self::new(""));

/// The result of `InvokeAsync`, which does not include any output of the function.
#[deprecated]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvokeAsyncResponse {
    /// The HTTP status code, which is 202 when the event was queued.
    ///
    /// - `Status`: the status code
    pub status: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvokeAsyncResponse {
    /// A new `InvokeAsyncResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }
}

impl goldsmith::Structure for InvokeAsyncResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvokeAsyncResponse",
        &[],
        &[
            schema::Member::new(
                "Status",
                schema::Kind::Integer,
                &[schema::Trait::HttpResponseCode],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.status);
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
            0 => self.status.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InvokeAsyncResponse);

/// The errors of [`InvokeAsync`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvokeAsyncError {
    /// The request would exceed a quota of the account.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// The function's VPC configuration names a security group that does not exist or cannot be
    /// used.
    InvalidSecurityGroupIdException(InvalidSecurityGroupIdException),
    /// Restoring the snapshot took longer than allowed.
    SnapStartTimeoutException(SnapStartTimeoutException),
    /// Amazon EC2 throttled Lambda while it prepared the function's VPC access.
    Ec2ThrottledException(Ec2ThrottledException),
    /// The function could not reach its file system over the network.
    EfsMountConnectivityException(EfsMountConnectivityException),
    /// A subnet of the function's VPC configuration has no free IP address left, so the function
    /// got no network access.
    SubnetIpAddressLimitReachedException(SubnetIpAddressLimitReachedException),
    /// Lambda may not use the AWS KMS key that encrypts the function's environment variables.
    KmsAccessDeniedException(KmsAccessDeniedException),
    /// The AWS KMS key that encrypts the function's environment variables is disabled.
    KmsDisabledException(KmsDisabledException),
    /// The function could not reach its S3 Files file system over the network.
    S3FilesMountConnectivityException(S3FilesMountConnectivityException),
    /// Lambda does not support the runtime the function is configured with.
    InvalidRuntimeException(InvalidRuntimeException),
    /// Amazon EC2 answered with an unexpected error while Lambda prepared the function's VPC
    /// access.
    Ec2UnexpectedException(Ec2UnexpectedException),
    /// The function's VPC configuration names a subnet that does not exist or cannot be used.
    InvalidSubnetIdException(InvalidSubnetIdException),
    /// The AWS KMS key that encrypts the function's environment variables was not found.
    KmsNotFoundException(KmsNotFoundException),
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
    /// The VPC already has as many network interfaces as it may have, so the function got none.
    EniLimitReachedException(EniLimitReachedException),
    /// Lambda is still preparing the snapshot of the function.
    SnapStartNotReadyException(SnapStartNotReadyException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The runtime hook that runs after a snapshot is restored returned an error.
    SnapStartException(SnapStartException),
    /// The function's S3 Files file system could not be mounted.
    S3FilesMountFailureException(S3FilesMountFailureException),
    /// The function reached its file system, but mounting took too long.
    EfsMountTimeoutException(EfsMountTimeoutException),
    /// The function reached its S3 Files file system, but mounting took too long.
    S3FilesMountTimeoutException(S3FilesMountTimeoutException),
    /// The function does not support the way in which it was invoked.
    ModeNotSupportedException(ModeNotSupportedException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The payload of the request is not valid JSON.
    InvalidRequestContentException(InvalidRequestContentException),
    /// Lambda could not regenerate the snapshot of the function.
    SnapStartRegenerationFailureException(SnapStartRegenerationFailureException),
    /// The function's file system could not be mounted.
    EfsMountFailureException(EfsMountFailureException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for InvokeAsyncError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <ServiceQuotaExceededException as goldsmith::Structure>::SCHEMA,
        <InvalidSecurityGroupIdException as goldsmith::Structure>::SCHEMA,
        <SnapStartTimeoutException as goldsmith::Structure>::SCHEMA,
        <Ec2ThrottledException as goldsmith::Structure>::SCHEMA,
        <EfsMountConnectivityException as goldsmith::Structure>::SCHEMA,
        <SubnetIpAddressLimitReachedException as goldsmith::Structure>::SCHEMA,
        <KmsAccessDeniedException as goldsmith::Structure>::SCHEMA,
        <KmsDisabledException as goldsmith::Structure>::SCHEMA,
        <S3FilesMountConnectivityException as goldsmith::Structure>::SCHEMA,
        <InvalidRuntimeException as goldsmith::Structure>::SCHEMA,
        <Ec2UnexpectedException as goldsmith::Structure>::SCHEMA,
        <InvalidSubnetIdException as goldsmith::Structure>::SCHEMA,
        <KmsNotFoundException as goldsmith::Structure>::SCHEMA,
        <Ec2AccessDeniedException as goldsmith::Structure>::SCHEMA,
        <EfsIoException as goldsmith::Structure>::SCHEMA,
        <KmsInvalidStateException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <EniLimitReachedException as goldsmith::Structure>::SCHEMA,
        <SnapStartNotReadyException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <SnapStartException as goldsmith::Structure>::SCHEMA,
        <S3FilesMountFailureException as goldsmith::Structure>::SCHEMA,
        <EfsMountTimeoutException as goldsmith::Structure>::SCHEMA,
        <S3FilesMountTimeoutException as goldsmith::Structure>::SCHEMA,
        <ModeNotSupportedException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <InvalidRequestContentException as goldsmith::Structure>::SCHEMA,
        <SnapStartRegenerationFailureException as goldsmith::Structure>::SCHEMA,
        <EfsMountFailureException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::ServiceQuotaExceededException),
            1 => reader.variant(Self::InvalidSecurityGroupIdException),
            2 => reader.variant(Self::SnapStartTimeoutException),
            3 => reader.variant(Self::Ec2ThrottledException),
            4 => reader.variant(Self::EfsMountConnectivityException),
            5 => reader.variant(Self::SubnetIpAddressLimitReachedException),
            6 => reader.variant(Self::KmsAccessDeniedException),
            7 => reader.variant(Self::KmsDisabledException),
            8 => reader.variant(Self::S3FilesMountConnectivityException),
            9 => reader.variant(Self::InvalidRuntimeException),
            10 => reader.variant(Self::Ec2UnexpectedException),
            11 => reader.variant(Self::InvalidSubnetIdException),
            12 => reader.variant(Self::KmsNotFoundException),
            13 => reader.variant(Self::Ec2AccessDeniedException),
            14 => reader.variant(Self::EfsIoException),
            15 => reader.variant(Self::KmsInvalidStateException),
            16 => reader.variant(Self::ResourceConflictException),
            17 => reader.variant(Self::EniLimitReachedException),
            18 => reader.variant(Self::SnapStartNotReadyException),
            19 => reader.variant(Self::ServiceException),
            20 => reader.variant(Self::SnapStartException),
            21 => reader.variant(Self::S3FilesMountFailureException),
            22 => reader.variant(Self::EfsMountTimeoutException),
            23 => reader.variant(Self::S3FilesMountTimeoutException),
            24 => reader.variant(Self::ModeNotSupportedException),
            25 => reader.variant(Self::ResourceNotFoundException),
            26 => reader.variant(Self::InvalidRequestContentException),
            27 => reader.variant(Self::SnapStartRegenerationFailureException),
            28 => reader.variant(Self::EfsMountFailureException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::ServiceQuotaExceededException(error) => visitor.modeled(error),
            Self::InvalidSecurityGroupIdException(error) => visitor.modeled(error),
            Self::SnapStartTimeoutException(error) => visitor.modeled(error),
            Self::Ec2ThrottledException(error) => visitor.modeled(error),
            Self::EfsMountConnectivityException(error) => visitor.modeled(error),
            Self::SubnetIpAddressLimitReachedException(error) => visitor.modeled(error),
            Self::KmsAccessDeniedException(error) => visitor.modeled(error),
            Self::KmsDisabledException(error) => visitor.modeled(error),
            Self::S3FilesMountConnectivityException(error) => visitor.modeled(error),
            Self::InvalidRuntimeException(error) => visitor.modeled(error),
            Self::Ec2UnexpectedException(error) => visitor.modeled(error),
            Self::InvalidSubnetIdException(error) => visitor.modeled(error),
            Self::KmsNotFoundException(error) => visitor.modeled(error),
            Self::Ec2AccessDeniedException(error) => visitor.modeled(error),
            Self::EfsIoException(error) => visitor.modeled(error),
            Self::KmsInvalidStateException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::EniLimitReachedException(error) => visitor.modeled(error),
            Self::SnapStartNotReadyException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::SnapStartException(error) => visitor.modeled(error),
            Self::S3FilesMountFailureException(error) => visitor.modeled(error),
            Self::EfsMountTimeoutException(error) => visitor.modeled(error),
            Self::S3FilesMountTimeoutException(error) => visitor.modeled(error),
            Self::ModeNotSupportedException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::InvalidRequestContentException(error) => visitor.modeled(error),
            Self::SnapStartRegenerationFailureException(error) => visitor.modeled(error),
            Self::EfsMountFailureException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(InvokeAsyncError);
