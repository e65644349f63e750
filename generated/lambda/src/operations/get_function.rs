// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::{Concurrency, FunctionCodeLocation, FunctionConfiguration, TagsError};
use goldsmith::schema;

/// Returns the configuration of a function or version together with its tags and a presigned
/// link to download its deployment package. The link expires after ten minutes.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetFunction, GetFunctionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetFunctionRequest::new("my-function").qualifier("1");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetFunction::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2015-03-31/functions/FunctionName?Qualifier=Qualifier HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "Code": {
///       "Error": {
///          "ErrorCode": "string",
///          "Message": "string"
///       },
///       "ImageUri": "string",
///       "Location": "string",
///       "RepositoryType": "string",
///       "ResolvedImageUri": "string",
///       "ResolvedS3Object": {
///          "S3Bucket": "string",
///          "S3Key": "string",
///          "S3ObjectVersion": "string"
///       },
///       "SourceKMSKeyArn": "string"
///    },
///    "Concurrency": {
///       "ReservedConcurrentExecutions": number
///    },
///    "Configuration": {
///       "AcceleratorConfig": {
///          "AcceleratorMemorySize": number
///       },
///       "Architectures": [ "string" ],
///       "CapacityProviderConfig": {
///          "LambdaManagedInstancesCapacityProviderConfig": {
///             "CapacityProviderArn": "string",
///             "ExecutionEnvironmentMemoryGiBPerVCpu": number,
///             "PerExecutionEnvironmentMaxConcurrency": number
///          }
///       },
///       "CodeSha256": "string",
///       "CodeSize": number,
///       "ConfigSha256": "string",
///       "DeadLetterConfig": {
///          "TargetArn": "string"
///       },
///       "Description": "string",
///       "DurableConfig": {
///          "ExecutionTimeout": number,
///          "KMSKeyArn": "string",
///          "RetentionPeriodInDays": number
///       },
///       "Environment": {
///          "Error": {
///             "ErrorCode": "string",
///             "Message": "string"
///          },
///          "Variables": {
///             "string" : "string"
///          }
///       },
///       "EphemeralStorage": {
///          "Size": number
///       },
///       "FileSystemConfigs": [
///          {
///             "Arn": "string",
///             "LocalMountPath": "string",
///             "S3FilesConfig": {
///                "DirectS3Read": "string"
///             }
///          }
///       ],
///       "FunctionArn": "string",
///       "FunctionName": "string",
///       "Handler": "string",
///       "ImageConfigResponse": {
///          "Error": {
///             "ErrorCode": "string",
///             "Message": "string"
///          },
///          "ImageConfig": {
///             "Command": [ "string" ],
///             "EntryPoint": [ "string" ],
///             "WorkingDirectory": "string"
///          }
///       },
///       "KMSKeyArn": "string",
///       "LastModified": "string",
///       "LastUpdateStatus": "string",
///       "LastUpdateStatusReason": "string",
///       "LastUpdateStatusReasonCode": "string",
///       "Layers": [
///          {
///             "Arn": "string",
///             "CodeSize": number,
///             "SigningJobArn": "string",
///             "SigningProfileVersionArn": "string"
///          }
///       ],
///       "LoggingConfig": {
///          "ApplicationLogLevel": "string",
///          "LogFormat": "string",
///          "LogGroup": "string",
///          "SystemLogLevel": "string"
///       },
///       "MasterArn": "string",
///       "MemorySize": number,
///       "PackageType": "string",
///       "RevisionId": "string",
///       "Role": "string",
///       "Runtime": "string",
///       "RuntimeConfig": {
///          "RuntimeAlias": "string",
///          "RuntimeArn": "string"
///       },
///       "RuntimeVersionConfig": {
///          "Error": {
///             "ErrorCode": "string",
///             "Message": "string"
///          },
///          "RuntimeVersionArn": "string"
///       },
///       "SigningJobArn": "string",
///       "SigningProfileVersionArn": "string",
///       "SnapStart": {
///          "ApplyOn": "string",
///          "OptimizationStatus": "string"
///       },
///       "State": "string",
///       "StateReason": "string",
///       "StateReasonCode": "string",
///       "TenancyConfig": {
///          "TenantIsolationMode": "string"
///       },
///       "Timeout": number,
///       "TracingConfig": {
///          "Mode": "string"
///       },
///       "Version": "string",
///       "VpcConfig": {
///          "Ipv6AllowedForDualStack": boolean,
///          "SecurityGroupIds": [ "string" ],
///          "SubnetIds": [ "string" ],
///          "VpcId": "string"
///       }
///    },
///    "Tags": {
///       "string" : "string"
///    },
///    "TagsError": {
///       "ErrorCode": "string",
///       "Message": "string"
///    }
/// }
/// ```
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct GetFunction;

impl goldsmith::Operation for GetFunction {
    type Service = crate::Lambda;
    type Input = GetFunctionRequest;
    type Output = GetFunctionResponse;
    type Error = GetFunctionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetFunction",
            <GetFunctionRequest as goldsmith::Structure>::SCHEMA,
            <GetFunctionResponse as goldsmith::Structure>::SCHEMA,
            <GetFunctionError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2015-03-31/functions/{FunctionName}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetFunction`: the function and, optionally, the version or alias to
/// describe.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionRequest {
    /// The name, partial ARN or full ARN of the function to look up.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The version number or alias to look up. If it is absent, the response is about `$LATEST`.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionRequest {
    /// A new `GetFunctionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: None,
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

    /// Sets [`Qualifier`](Self::qualifier).
    #[inline]
    #[must_use]
    pub fn qualifier(mut self, qualifier: impl Into<String>) -> Self {
        self.qualifier = Some(qualifier.into());
        self
    }
}

impl goldsmith::Structure for GetFunctionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionRequest",
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
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
            1 => self.qualifier.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetFunctionRequest, Self::new(""));

/// The result of `GetFunction`: the function's settings, where its code can be fetched, and its
/// tags.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetFunctionResponse {
    /// The settings and the state of the function or version.
    ///
    /// - `Configuration` in the body
    pub configuration: Option<FunctionConfiguration>,
    /// Where the deployment package is stored. For a `Zip` package it holds a download link that
    /// expires after some minutes.
    ///
    /// - `Code` in the body
    pub code: Option<FunctionCodeLocation>,
    /// The tags of the function. They can be missing if the caller lacks the permission to read
    /// them.
    ///
    /// - `Tags` in the body
    /// - each key: length: 1 to 128 characters
    /// - each key: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    /// - each value: length: at most 256 characters
    /// - each value: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    /// The error that kept the tags from being read, if there was one.
    ///
    /// - `TagsError` in the body
    pub tags_error: Option<TagsError>,
    /// The concurrency reserved for the function; absent if none is.
    ///
    /// - `Concurrency` in the body
    pub concurrency: Option<Concurrency>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionResponse {
    /// A new `GetFunctionResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Configuration`](Self::configuration).
    #[inline]
    #[must_use]
    pub fn configuration(mut self, configuration: FunctionConfiguration) -> Self {
        self.configuration = Some(configuration);
        self
    }

    /// Sets [`Code`](Self::code).
    #[inline]
    #[must_use]
    pub fn code(mut self, code: FunctionCodeLocation) -> Self {
        self.code = Some(code);
        self
    }

    /// Sets [`Tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`TagsError`](Self::tags_error).
    #[inline]
    #[must_use]
    pub fn tags_error(mut self, tags_error: TagsError) -> Self {
        self.tags_error = Some(tags_error);
        self
    }

    /// Sets [`Concurrency`](Self::concurrency).
    #[inline]
    #[must_use]
    pub fn concurrency(mut self, concurrency: Concurrency) -> Self {
        self.concurrency = Some(concurrency);
        self
    }
}

impl goldsmith::Structure for GetFunctionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionResponse",
        &[],
        &[
            schema::Member::new("Configuration", schema::Kind::Structure, &[]),
            schema::Member::new("Code", schema::Kind::Structure, &[]),
            schema::Member::new(
                "Tags",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(128)),
                            schema::Trait::Pattern(crate::patterns::TAG_KEY),
                        ],
                    ),
                    &schema::Member::value(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(256)),
                            schema::Trait::Pattern(crate::patterns::TAG_VALUE),
                        ],
                    ),
                ),
                &[],
            ),
            schema::Member::new("TagsError", schema::Kind::Structure, &[]),
            schema::Member::new("Concurrency", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.configuration);
        writer.member(1, &self.code);
        writer.member(2, &self.tags);
        writer.member(3, &self.tags_error);
        writer.member(4, &self.concurrency);
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
            0 => self.configuration.fill(member, reader),
            1 => self.code.fill(member, reader),
            2 => self.tags.fill(member, reader),
            3 => self.tags_error.fill(member, reader),
            4 => self.concurrency.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetFunctionResponse);

/// The errors of [`GetFunction`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFunctionError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for GetFunctionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
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
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(GetFunctionError);
