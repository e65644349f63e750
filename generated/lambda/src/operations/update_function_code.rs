// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CodeSigningConfigNotFoundException, CodeStorageExceededException,
    CodeVerificationFailedException, InvalidCodeSignatureException,
    InvalidParameterValueException, PreconditionFailedException,
    ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::{
    Architecture, FunctionConfiguration, FunctionVersionLatestPublished,
    S3ObjectStorageMode,
};
use goldsmith::schema;

/// Replaces the code of the `$LATEST` version of a function. The update is applied in the
/// background, so wait until `LastUpdateStatus` is `Successful` before making further changes.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{UpdateFunctionCode, UpdateFunctionCodeRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UpdateFunctionCodeRequest::new("my-function")
///     .s3_bucket("my-bucket-1xpuxmplzrlbh")
///     .s3_key("function.zip");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = UpdateFunctionCode::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2015-03-31/functions/FunctionName/code HTTP/1.1
/// Content-type: application/json
///
/// {
///    "Architectures": [ "string" ],
///    "DryRun": boolean,
///    "ImageUri": "string",
///    "Publish": boolean,
///    "PublishTo": "string",
///    "RevisionId": "string",
///    "S3Bucket": "string",
///    "S3Key": "string",
///    "S3ObjectStorageMode": "string",
///    "S3ObjectVersion": "string",
///    "SourceKMSKeyArn": "string",
///    "ZipFile": blob
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "AcceleratorConfig": {
///       "AcceleratorMemorySize": number
///    },
///    "Architectures": [ "string" ],
///    "CapacityProviderConfig": {
///       "LambdaManagedInstancesCapacityProviderConfig": {
///          "CapacityProviderArn": "string",
///          "ExecutionEnvironmentMemoryGiBPerVCpu": number,
///          "PerExecutionEnvironmentMaxConcurrency": number
///       }
///    },
///    "CodeSha256": "string",
///    "CodeSize": number,
///    "ConfigSha256": "string",
///    "DeadLetterConfig": {
///       "TargetArn": "string"
///    },
///    "Description": "string",
///    "DurableConfig": {
///       "ExecutionTimeout": number,
///       "KMSKeyArn": "string",
///       "RetentionPeriodInDays": number
///    },
///    "Environment": {
///       "Error": {
///          "ErrorCode": "string",
///          "Message": "string"
///       },
///       "Variables": {
///          "string" : "string"
///       }
///    },
///    "EphemeralStorage": {
///       "Size": number
///    },
///    "FileSystemConfigs": [
///       {
///          "Arn": "string",
///          "LocalMountPath": "string",
///          "S3FilesConfig": {
///             "DirectS3Read": "string"
///          }
///       }
///    ],
///    "FunctionArn": "string",
///    "FunctionName": "string",
///    "Handler": "string",
///    "ImageConfigResponse": {
///       "Error": {
///          "ErrorCode": "string",
///          "Message": "string"
///       },
///       "ImageConfig": {
///          "Command": [ "string" ],
///          "EntryPoint": [ "string" ],
///          "WorkingDirectory": "string"
///       }
///    },
///    "KMSKeyArn": "string",
///    "LastModified": "string",
///    "LastUpdateStatus": "string",
///    "LastUpdateStatusReason": "string",
///    "LastUpdateStatusReasonCode": "string",
///    "Layers": [
///       {
///          "Arn": "string",
///          "CodeSize": number,
///          "SigningJobArn": "string",
///          "SigningProfileVersionArn": "string"
///       }
///    ],
///    "LoggingConfig": {
///       "ApplicationLogLevel": "string",
///       "LogFormat": "string",
///       "LogGroup": "string",
///       "SystemLogLevel": "string"
///    },
///    "MasterArn": "string",
///    "MemorySize": number,
///    "PackageType": "string",
///    "RevisionId": "string",
///    "Role": "string",
///    "Runtime": "string",
///    "RuntimeConfig": {
///       "RuntimeAlias": "string",
///       "RuntimeArn": "string"
///    },
///    "RuntimeVersionConfig": {
///       "Error": {
///          "ErrorCode": "string",
///          "Message": "string"
///       },
///       "RuntimeVersionArn": "string"
///    },
///    "SigningJobArn": "string",
///    "SigningProfileVersionArn": "string",
///    "SnapStart": {
///       "ApplyOn": "string",
///       "OptimizationStatus": "string"
///    },
///    "State": "string",
///    "StateReason": "string",
///    "StateReasonCode": "string",
///    "TenancyConfig": {
///       "TenantIsolationMode": "string"
///    },
///    "Timeout": number,
///    "TracingConfig": {
///       "Mode": "string"
///    },
///    "Version": "string",
///    "VpcConfig": {
///       "Ipv6AllowedForDualStack": boolean,
///       "SecurityGroupIds": [ "string" ],
///       "SubnetIds": [ "string" ],
///       "VpcId": "string"
///    }
/// }
/// ```
///
/// # Errors
///
/// - [`CodeSigningConfigNotFoundException`](crate::errors::CodeSigningConfigNotFoundException)
///   (404): No code signing configuration has the given ARN.
/// - [`CodeStorageExceededException`](crate::errors::CodeStorageExceededException) (400): The
///   code would exceed the storage the account has in the Region for functions and layers.
/// - [`CodeVerificationFailedException`](crate::errors::CodeVerificationFailedException) (400):
///   The code did not pass the signature checks, and the code signing policy is `Enforce`.
/// - [`InvalidCodeSignatureException`](crate::errors::InvalidCodeSignatureException) (400): The
///   code's signature failed the integrity check, as when the archive was altered after
///   signing.
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`PreconditionFailedException`](crate::errors::PreconditionFailedException) (412): The
///   `RevisionId` of the request is not that of the resource, which was changed meanwhile.
/// - [`ResourceConflictException`](crate::errors::ResourceConflictException) (409): The request
///   clashes with the state of the resource: it exists already, or another change to it is not
///   finished.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct UpdateFunctionCode;

impl goldsmith::Operation for UpdateFunctionCode {
    type Service = crate::Lambda;
    type Input = UpdateFunctionCodeRequest;
    type Output = FunctionConfiguration;
    type Error = UpdateFunctionCodeError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#UpdateFunctionCode",
            <UpdateFunctionCodeRequest as goldsmith::Structure>::SCHEMA,
            <FunctionConfiguration as goldsmith::Structure>::SCHEMA,
            <UpdateFunctionCodeError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2015-03-31/functions/{FunctionName}/code", 200);
}

/// The input of `UpdateFunctionCode`. Give the code in exactly one way: `ZipFile`, an S3
/// object, or `ImageUri`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionCodeRequest {
    /// The name, partial ARN or full ARN of the function whose code is replaced.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The raw bytes of the `.zip` deployment package. The client encodes them as base64 in the
    /// request, so do not encode them beforehand.
    ///
    /// - `ZipFile` in the body
    /// - sensitive: never shown in logs or messages
    pub zip_file: Option<goldsmith::Blob>,
    /// The name of the S3 bucket that holds the deployment package, which must be in the same
    /// Region as the function. The bucket may belong to another account.
    ///
    /// - `S3Bucket` in the body
    /// - length: 3 to 63 characters
    /// - pattern: `^[0-9A-Za-z\.\-_]*(?<!\.)$`
    pub s3_bucket: Option<String>,
    /// The key of the deployment package in the S3 bucket.
    ///
    /// - `S3Key` in the body
    /// - length: 1 to 1024 characters
    /// - pattern: `^.*$`
    pub s3_key: Option<String>,
    /// The version of the S3 object to use, for a bucket with versioning. When absent, the current
    /// version is taken.
    ///
    /// - `S3ObjectVersion` in the body
    /// - length: 1 to 1024 characters
    /// - pattern: `^.*$`
    pub s3_object_version: Option<String>,
    /// How the S3 object is kept as the code of the function, either copied (`COPY`) or used by
    /// reference (`REFERENCE`).
    ///
    /// - `S3ObjectStorageMode` in the body
    /// - one of `COPY`, `REFERENCE`
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    /// The URI of the container image in Amazon ECR, for a function with package type `Image`.
    ///
    /// - `ImageUri` in the body
    pub image_uri: Option<String>,
    /// The instruction set architecture that the new code is built for, as a list with one entry.
    ///
    /// - `Architectures` in the body
    /// - length: exactly 1 element
    /// - each element: one of `x86_64`, `arm64`
    pub architectures: Option<Vec<Architecture>>,
    /// Whether a new version is published once the code is replaced, as with a separate call of
    /// `PublishVersion`.
    ///
    /// - `Publish` in the body
    pub publish: Option<bool>,
    /// The special version to publish the updated code to, where `LATEST_PUBLISHED` stands for
    /// `$LATEST.PUBLISHED`.
    ///
    /// - `PublishTo` in the body
    /// - one of `LATEST_PUBLISHED`
    pub publish_to: Option<FunctionVersionLatestPublished>,
    /// Whether the request is only validated, along with the permissions of the caller, without
    /// changing the function.
    ///
    /// - `DryRun` in the body
    pub dry_run: Option<bool>,
    /// The revision that the function is expected to have. The call fails when the function has
    /// been changed since that revision was read.
    ///
    /// - `RevisionId` in the body
    pub revision_id: Option<String>,
    /// The ARN of the customer managed KMS key that encrypts the `.zip` deployment package kept by
    /// Lambda.
    ///
    /// - `SourceKMSKeyArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub source_kms_key_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateFunctionCodeRequest {
    /// A new `UpdateFunctionCodeRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            zip_file: None,
            s3_bucket: None,
            s3_key: None,
            s3_object_version: None,
            s3_object_storage_mode: None,
            image_uri: None,
            architectures: None,
            publish: None,
            publish_to: None,
            dry_run: None,
            revision_id: None,
            source_kms_key_arn: None,
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

    /// Sets [`ZipFile`](Self::zip_file).
    #[inline]
    #[must_use]
    pub fn zip_file(mut self, zip_file: goldsmith::Blob) -> Self {
        self.zip_file = Some(zip_file);
        self
    }

    /// Sets [`S3Bucket`](Self::s3_bucket).
    #[inline]
    #[must_use]
    pub fn s3_bucket(mut self, s3_bucket: impl Into<String>) -> Self {
        self.s3_bucket = Some(s3_bucket.into());
        self
    }

    /// Sets [`S3Key`](Self::s3_key).
    #[inline]
    #[must_use]
    pub fn s3_key(mut self, s3_key: impl Into<String>) -> Self {
        self.s3_key = Some(s3_key.into());
        self
    }

    /// Sets [`S3ObjectVersion`](Self::s3_object_version).
    #[inline]
    #[must_use]
    pub fn s3_object_version(mut self, s3_object_version: impl Into<String>) -> Self {
        self.s3_object_version = Some(s3_object_version.into());
        self
    }

    /// Sets [`S3ObjectStorageMode`](Self::s3_object_storage_mode).
    #[inline]
    #[must_use]
    pub fn s3_object_storage_mode(
        mut self,
        s3_object_storage_mode: S3ObjectStorageMode,
    ) -> Self {
        self.s3_object_storage_mode = Some(s3_object_storage_mode);
        self
    }

    /// Sets [`ImageUri`](Self::image_uri).
    #[inline]
    #[must_use]
    pub fn image_uri(mut self, image_uri: impl Into<String>) -> Self {
        self.image_uri = Some(image_uri.into());
        self
    }

    /// Sets [`Architectures`](Self::architectures).
    #[inline]
    #[must_use]
    pub fn architectures(mut self, architectures: Vec<Architecture>) -> Self {
        self.architectures = Some(architectures);
        self
    }

    /// Sets [`Publish`](Self::publish).
    #[inline]
    #[must_use]
    pub fn publish(mut self, publish: bool) -> Self {
        self.publish = Some(publish);
        self
    }

    /// Sets [`PublishTo`](Self::publish_to).
    #[inline]
    #[must_use]
    pub fn publish_to(mut self, publish_to: FunctionVersionLatestPublished) -> Self {
        self.publish_to = Some(publish_to);
        self
    }

    /// Sets [`DryRun`](Self::dry_run).
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = Some(dry_run);
        self
    }

    /// Sets [`RevisionId`](Self::revision_id).
    #[inline]
    #[must_use]
    pub fn revision_id(mut self, revision_id: impl Into<String>) -> Self {
        self.revision_id = Some(revision_id.into());
        self
    }

    /// Sets [`SourceKMSKeyArn`](Self::source_kms_key_arn).
    #[inline]
    #[must_use]
    pub fn source_kms_key_arn(mut self, source_kms_key_arn: impl Into<String>) -> Self {
        self.source_kms_key_arn = Some(source_kms_key_arn.into());
        self
    }
}

impl goldsmith::Structure for UpdateFunctionCodeRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateFunctionCodeRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_NAME),
                ],
            ),
            schema::Member::new(
                "ZipFile",
                schema::Kind::Blob,
                &[schema::Trait::Sensitive],
            ),
            schema::Member::new(
                "S3Bucket",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(3), Some(63)),
                    schema::Trait::Pattern(crate::patterns::S3_BUCKET),
                ],
            ),
            schema::Member::new(
                "S3Key",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::S3_KEY),
                ],
            ),
            schema::Member::new(
                "S3ObjectVersion",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::S3_OBJECT_VERSION),
                ],
            ),
            schema::Member::new("S3ObjectStorageMode", schema::Kind::Enum, &[]),
            schema::Member::new("ImageUri", schema::Kind::String, &[]),
            schema::Member::new(
                "Architectures",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(1), Some(1))],
            ),
            schema::Member::new("Publish", schema::Kind::Boolean, &[]),
            schema::Member::new("PublishTo", schema::Kind::Enum, &[]),
            schema::Member::new("DryRun", schema::Kind::Boolean, &[]),
            schema::Member::new("RevisionId", schema::Kind::String, &[]),
            schema::Member::new(
                "SourceKMSKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.zip_file);
        writer.member(2, &self.s3_bucket);
        writer.member(3, &self.s3_key);
        writer.member(4, &self.s3_object_version);
        writer.member(5, &self.s3_object_storage_mode);
        writer.member(6, &self.image_uri);
        writer.member(7, &self.architectures);
        writer.member(8, &self.publish);
        writer.member(9, &self.publish_to);
        writer.member(10, &self.dry_run);
        writer.member(11, &self.revision_id);
        writer.member(12, &self.source_kms_key_arn);
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
            1 => self.zip_file.fill(member, reader),
            2 => self.s3_bucket.fill(member, reader),
            3 => self.s3_key.fill(member, reader),
            4 => self.s3_object_version.fill(member, reader),
            5 => self.s3_object_storage_mode.fill(member, reader),
            6 => self.image_uri.fill(member, reader),
            7 => self.architectures.fill(member, reader),
            8 => self.publish.fill(member, reader),
            9 => self.publish_to.fill(member, reader),
            10 => self.dry_run.fill(member, reader),
            11 => self.revision_id.fill(member, reader),
            12 => self.source_kms_key_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UpdateFunctionCodeRequest, Self::new(""));

/// The errors of [`UpdateFunctionCode`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFunctionCodeError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The code's signature failed the integrity check, as when the archive was altered after
    /// signing.
    InvalidCodeSignatureException(InvalidCodeSignatureException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The code did not pass the signature checks, and the code signing policy is `Enforce`.
    CodeVerificationFailedException(CodeVerificationFailedException),
    /// No code signing configuration has the given ARN.
    CodeSigningConfigNotFoundException(CodeSigningConfigNotFoundException),
    /// The code would exceed the storage the account has in the Region for functions and layers.
    CodeStorageExceededException(CodeStorageExceededException),
    /// The `RevisionId` of the request is not that of the resource, which was changed meanwhile.
    PreconditionFailedException(PreconditionFailedException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for UpdateFunctionCodeError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <InvalidCodeSignatureException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <CodeVerificationFailedException as goldsmith::Structure>::SCHEMA,
        <CodeSigningConfigNotFoundException as goldsmith::Structure>::SCHEMA,
        <CodeStorageExceededException as goldsmith::Structure>::SCHEMA,
        <PreconditionFailedException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ResourceConflictException),
            2 => reader.variant(Self::ServiceException),
            3 => reader.variant(Self::TooManyRequestsException),
            4 => reader.variant(Self::InvalidCodeSignatureException),
            5 => reader.variant(Self::ResourceNotFoundException),
            6 => reader.variant(Self::CodeVerificationFailedException),
            7 => reader.variant(Self::CodeSigningConfigNotFoundException),
            8 => reader.variant(Self::CodeStorageExceededException),
            9 => reader.variant(Self::PreconditionFailedException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::InvalidCodeSignatureException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::CodeVerificationFailedException(error) => visitor.modeled(error),
            Self::CodeSigningConfigNotFoundException(error) => visitor.modeled(error),
            Self::CodeStorageExceededException(error) => visitor.modeled(error),
            Self::PreconditionFailedException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(UpdateFunctionCodeError);
