// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CodeStorageExceededException,
    FunctionVersionsPerCapacityProviderLimitExceededException,
    InvalidParameterValueException, PreconditionFailedException,
    ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::{FunctionConfiguration, FunctionVersionLatestPublished};
use goldsmith::schema;

/// Publishes an immutable version from the current code and configuration of `$LATEST`. When
/// neither has changed since the last published version, no new version is made and the
/// existing one is returned.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PublishVersion, PublishVersionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PublishVersionRequest::new("myFunction").code_sha256("").description("");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PublishVersion::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2015-03-31/functions/FunctionName/versions HTTP/1.1
/// Content-type: application/json
///
/// {
///    "CodeSha256": "string",
///    "Description": "string",
///    "PublishTo": "string",
///    "RevisionId": "string"
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 201
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
/// - [`CodeStorageExceededException`](crate::errors::CodeStorageExceededException) (400): The
///   code would exceed the storage the account has in the Region for functions and layers.
/// - [`FunctionVersionsPerCapacityProviderLimitExceededException`](crate::errors::FunctionVersionsPerCapacityProviderLimitExceededException)
///   (400): The capacity provider already serves as many function versions as it can.
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
pub struct PublishVersion;

impl goldsmith::Operation for PublishVersion {
    type Service = crate::Lambda;
    type Input = PublishVersionRequest;
    type Output = FunctionConfiguration;
    type Error = PublishVersionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PublishVersion",
            <PublishVersionRequest as goldsmith::Structure>::SCHEMA,
            <FunctionConfiguration as goldsmith::Structure>::SCHEMA,
            <PublishVersionError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2015-03-31/functions/{FunctionName}/versions", 201);
}

/// The input of `PublishVersion`, which names the function to snapshot and optional
/// preconditions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublishVersionRequest {
    /// The name, partial ARN or full ARN of the function to publish a version of.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The expected base64-encoded SHA-256 hash of the deployment package. The call fails when the
    /// code of `$LATEST` has a different hash, which guards against publishing someone else's
    /// update.
    ///
    /// - `CodeSha256` in the body
    pub code_sha256: Option<String>,
    /// A free-form text stored with the new version in place of the description of `$LATEST`.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The revision that the function is expected to have. The call fails when the function has
    /// been changed since that revision was read.
    ///
    /// - `RevisionId` in the body
    pub revision_id: Option<String>,
    /// The special version to publish to, where `LATEST_PUBLISHED` stands for `$LATEST.PUBLISHED`.
    ///
    /// - `PublishTo` in the body
    /// - one of `LATEST_PUBLISHED`
    pub publish_to: Option<FunctionVersionLatestPublished>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PublishVersionRequest {
    /// A new `PublishVersionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            code_sha256: None,
            description: None,
            revision_id: None,
            publish_to: None,
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

    /// Sets [`CodeSha256`](Self::code_sha256).
    #[inline]
    #[must_use]
    pub fn code_sha256(mut self, code_sha256: impl Into<String>) -> Self {
        self.code_sha256 = Some(code_sha256.into());
        self
    }

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`RevisionId`](Self::revision_id).
    #[inline]
    #[must_use]
    pub fn revision_id(mut self, revision_id: impl Into<String>) -> Self {
        self.revision_id = Some(revision_id.into());
        self
    }

    /// Sets [`PublishTo`](Self::publish_to).
    #[inline]
    #[must_use]
    pub fn publish_to(mut self, publish_to: FunctionVersionLatestPublished) -> Self {
        self.publish_to = Some(publish_to);
        self
    }
}

impl goldsmith::Structure for PublishVersionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PublishVersionRequest",
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
            schema::Member::new("CodeSha256", schema::Kind::String, &[]),
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new("RevisionId", schema::Kind::String, &[]),
            schema::Member::new("PublishTo", schema::Kind::Enum, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.code_sha256);
        writer.member(2, &self.description);
        writer.member(3, &self.revision_id);
        writer.member(4, &self.publish_to);
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
            1 => self.code_sha256.fill(member, reader),
            2 => self.description.fill(member, reader),
            3 => self.revision_id.fill(member, reader),
            4 => self.publish_to.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PublishVersionRequest, Self::new(""));

/// The errors of [`PublishVersion`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PublishVersionError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The code would exceed the storage the account has in the Region for functions and layers.
    CodeStorageExceededException(CodeStorageExceededException),
    /// The capacity provider already serves as many function versions as it can.
    FunctionVersionsPerCapacityProviderLimitExceededException(
        FunctionVersionsPerCapacityProviderLimitExceededException,
    ),
    /// The `RevisionId` of the request is not that of the resource, which was changed meanwhile.
    PreconditionFailedException(PreconditionFailedException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for PublishVersionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <CodeStorageExceededException as goldsmith::Structure>::SCHEMA,
        <FunctionVersionsPerCapacityProviderLimitExceededException as goldsmith::Structure>::SCHEMA,
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
            4 => reader.variant(Self::ResourceNotFoundException),
            5 => reader.variant(Self::CodeStorageExceededException),
            6 => {
                reader
                    .variant(
                        Self::FunctionVersionsPerCapacityProviderLimitExceededException,
                    )
            }
            7 => reader.variant(Self::PreconditionFailedException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::CodeStorageExceededException(error) => visitor.modeled(error),
            Self::FunctionVersionsPerCapacityProviderLimitExceededException(error) => {
                visitor.modeled(error)
            }
            Self::PreconditionFailedException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(PublishVersionError);
