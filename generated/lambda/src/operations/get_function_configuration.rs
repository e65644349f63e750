// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::FunctionConfiguration;
use goldsmith::schema;

/// Returns the configuration of a function, of one version, or of the version behind an alias.
/// The code location and tags that `GetFunction` adds are not included.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetFunctionConfiguration, GetFunctionConfigurationRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetFunctionConfigurationRequest::new("my-function").qualifier("1");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetFunctionConfiguration::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2015-03-31/functions/FunctionName/configuration?Qualifier=Qualifier HTTP/1.1
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
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionConfiguration;

impl goldsmith::Operation for GetFunctionConfiguration {
    type Service = crate::Lambda;
    type Input = GetFunctionConfigurationRequest;
    type Output = FunctionConfiguration;
    type Error = GetFunctionConfigurationError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetFunctionConfiguration",
            <GetFunctionConfigurationRequest as goldsmith::Structure>::SCHEMA,
            <FunctionConfiguration as goldsmith::Structure>::SCHEMA,
            <GetFunctionConfigurationError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2015-03-31/functions/{FunctionName}/configuration", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetFunctionConfiguration`: the function and, optionally, the version or
/// alias to describe.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionConfigurationRequest {
    /// The name, partial ARN or full ARN of the function whose settings are read.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The version number or alias whose settings are read. If it is absent, those of `$LATEST`
    /// are.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetFunctionConfigurationRequest {
    /// A new `GetFunctionConfigurationRequest` with all that is required.
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

impl goldsmith::Structure for GetFunctionConfigurationRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetFunctionConfigurationRequest",
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

goldsmith::structure!(GetFunctionConfigurationRequest, Self::new(""));

/// The errors of [`GetFunctionConfiguration`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFunctionConfigurationError {
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

impl goldsmith::OperationError for GetFunctionConfigurationError {
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

goldsmith::operation_error!(GetFunctionConfigurationError);
