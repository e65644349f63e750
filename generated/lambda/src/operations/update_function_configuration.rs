// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CodeSigningConfigNotFoundException, CodeVerificationFailedException,
    InvalidCodeSignatureException, InvalidParameterValueException,
    PreconditionFailedException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::{
    AcceleratorConfig, CapacityProviderConfig, DeadLetterConfig, DurableConfig,
    Environment, EphemeralStorage, FileSystemConfig, FunctionConfiguration,
    FunctionRuntimeConfig, ImageConfig, LoggingConfig, Runtime, SnapStart, TracingConfig,
    VpcConfig,
};
use goldsmith::schema;

/// Changes the settings of the `$LATEST` version of a function. The update is applied in the
/// background, so wait until `LastUpdateStatus` is `Successful` before making further changes.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{UpdateFunctionConfiguration, UpdateFunctionConfigurationRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UpdateFunctionConfigurationRequest::new("my-function").memory_size(256);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = UpdateFunctionConfiguration::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2015-03-31/functions/FunctionName/configuration HTTP/1.1
/// Content-type: application/json
///
/// {
///    "AcceleratorConfig": {
///       "AcceleratorMemorySize": number
///    },
///    "CapacityProviderConfig": {
///       "LambdaManagedInstancesCapacityProviderConfig": {
///          "CapacityProviderArn": "string",
///          "ExecutionEnvironmentMemoryGiBPerVCpu": number,
///          "PerExecutionEnvironmentMaxConcurrency": number
///       }
///    },
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
///    "Handler": "string",
///    "ImageConfig": {
///       "Command": [ "string" ],
///       "EntryPoint": [ "string" ],
///       "WorkingDirectory": "string"
///    },
///    "KMSKeyArn": "string",
///    "Layers": [ "string" ],
///    "LoggingConfig": {
///       "ApplicationLogLevel": "string",
///       "LogFormat": "string",
///       "LogGroup": "string",
///       "SystemLogLevel": "string"
///    },
///    "MemorySize": number,
///    "RevisionId": "string",
///    "Role": "string",
///    "Runtime": "string",
///    "RuntimeConfig": {
///       "RuntimeAlias": "string",
///       "RuntimeArn": "string"
///    },
///    "SnapStart": {
///       "ApplyOn": "string"
///    },
///    "Timeout": number,
///    "TracingConfig": {
///       "Mode": "string"
///    },
///    "VpcConfig": {
///       "Ipv6AllowedForDualStack": boolean,
///       "SecurityGroupIds": [ "string" ],
///       "SubnetIds": [ "string" ]
///    }
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
pub struct UpdateFunctionConfiguration;

impl goldsmith::Operation for UpdateFunctionConfiguration {
    type Service = crate::Lambda;
    type Input = UpdateFunctionConfigurationRequest;
    type Output = FunctionConfiguration;
    type Error = UpdateFunctionConfigurationError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#UpdateFunctionConfiguration",
            <UpdateFunctionConfigurationRequest as goldsmith::Structure>::SCHEMA,
            <FunctionConfiguration as goldsmith::Structure>::SCHEMA,
            <UpdateFunctionConfigurationError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2015-03-31/functions/{FunctionName}/configuration", 200);
}

/// The input of `UpdateFunctionConfiguration`. Members that are left out keep their present
/// setting.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionConfigurationRequest {
    /// The name, partial ARN or full ARN of the function to configure.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The ARN of the IAM role that the function assumes while it runs.
    ///
    /// - `Role` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
    pub role: Option<String>,
    /// The entry point in the code that the runtime calls, in a format defined by that runtime.
    /// Functions deployed as container images do not use it.
    ///
    /// - `Handler` in the body
    /// - length: at most 128 characters
    /// - pattern: `^[^\s]+$`
    pub handler: Option<String>,
    /// A new free-form text that describes the function.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The time, in seconds, that one invocation may run before it is stopped.
    ///
    /// - `Timeout` in the body
    /// - range: 1 to 5400
    pub timeout: Option<i32>,
    /// The memory available to the function while it runs, in MB. CPU power grows with it.
    ///
    /// - `MemorySize` in the body
    /// - range: 128 to 32768
    pub memory_size: Option<i32>,
    /// The subnets and security groups that connect the function to a VPC. Empty lists disconnect
    /// it.
    ///
    /// - `VpcConfig` in the body
    pub vpc_config: Option<VpcConfig>,
    /// The environment variables that the function can read. The given set replaces all existing
    /// variables, so include those to keep.
    ///
    /// - `Environment` in the body
    pub environment: Option<Environment>,
    /// The identifier of the runtime for a function deployed as a `.zip` archive. Rust programs use
    /// a `provided` runtime such as `provided.al2023`.
    ///
    /// - `Runtime` in the body
    /// - one of the 52 values of [`Runtime`](crate::types::Runtime)
    pub runtime: Option<Runtime>,
    /// The queue or topic that receives asynchronous events after all attempts to process them have
    /// failed.
    ///
    /// - `DeadLetterConfig` in the body
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// The ARN of the customer managed KMS key that encrypts the environment variables and related
    /// data of the function. When no key is set, a key owned or managed by AWS is used.
    ///
    /// - `KMSKeyArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// The AWS X-Ray setting of the function: `Active` samples and traces invocations itself, and
    /// `PassThrough` follows the caller's decision.
    ///
    /// - `TracingConfig` in the body
    pub tracing_config: Option<TracingConfig>,
    /// The revision that the function is expected to have. The call fails when the function has
    /// been changed since that revision was read.
    ///
    /// - `RevisionId` in the body
    pub revision_id: Option<String>,
    /// The ARNs of the layer versions to attach, each with its version number. The list replaces
    /// the existing one, and an empty list detaches all layers.
    ///
    /// - `Layers` in the body
    /// - each element: length: 1 to 2048 characters
    /// - each element: pattern: `^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$`
    pub layers: Option<Vec<String>>,
    /// The file systems to mount in the execution environment, each with its ARN and local path.
    ///
    /// - `FileSystemConfigs` in the body
    /// - length: at most 1 element
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    /// The values that override the entry point, command and working directory of the container
    /// image.
    ///
    /// - `ImageConfig` in the body
    pub image_config: Option<ImageConfig>,
    /// The size of the `/tmp` directory of each execution environment, in MB.
    ///
    /// - `EphemeralStorage` in the body
    pub ephemeral_storage: Option<EphemeralStorage>,
    /// The SnapStart setting of the function, which decides whether published versions start from a
    /// snapshot of an initialized environment.
    ///
    /// - `SnapStart` in the body
    pub snap_start: Option<SnapStart>,
    /// The log format, log levels and Amazon CloudWatch log group of the function.
    ///
    /// - `LoggingConfig` in the body
    pub logging_config: Option<LoggingConfig>,
    /// The capacity provider that supplies compute for the function, with the related settings.
    ///
    /// - `CapacityProviderConfig` in the body
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    /// The settings for durable executions of the function, such as their timeout in seconds and
    /// their retention in days.
    ///
    /// - `DurableConfig` in the body
    pub durable_config: Option<DurableConfig>,
    /// The runtime that the function uses, given by a runtime ARN and an alias of it.
    ///
    /// - `RuntimeConfig` in the body
    pub runtime_config: Option<FunctionRuntimeConfig>,
    /// The hardware accelerator settings of the function, such as the accelerator memory size in
    /// GB.
    ///
    /// - `AcceleratorConfig` in the body
    pub accelerator_config: Option<AcceleratorConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateFunctionConfigurationRequest {
    /// A new `UpdateFunctionConfigurationRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            role: None,
            handler: None,
            description: None,
            timeout: None,
            memory_size: None,
            vpc_config: None,
            environment: None,
            runtime: None,
            dead_letter_config: None,
            kms_key_arn: None,
            tracing_config: None,
            revision_id: None,
            layers: None,
            file_system_configs: None,
            image_config: None,
            ephemeral_storage: None,
            snap_start: None,
            logging_config: None,
            capacity_provider_config: None,
            durable_config: None,
            runtime_config: None,
            accelerator_config: None,
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

    /// Sets [`Role`](Self::role).
    #[inline]
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets [`Handler`](Self::handler).
    #[inline]
    #[must_use]
    pub fn handler(mut self, handler: impl Into<String>) -> Self {
        self.handler = Some(handler.into());
        self
    }

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`Timeout`](Self::timeout).
    #[inline]
    #[must_use]
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets [`MemorySize`](Self::memory_size).
    #[inline]
    #[must_use]
    pub fn memory_size(mut self, memory_size: i32) -> Self {
        self.memory_size = Some(memory_size);
        self
    }

    /// Sets [`VpcConfig`](Self::vpc_config).
    #[inline]
    #[must_use]
    pub fn vpc_config(mut self, vpc_config: VpcConfig) -> Self {
        self.vpc_config = Some(vpc_config);
        self
    }

    /// Sets [`Environment`](Self::environment).
    #[inline]
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Sets [`Runtime`](Self::runtime).
    #[inline]
    #[must_use]
    pub fn runtime(mut self, runtime: Runtime) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// Sets [`DeadLetterConfig`](Self::dead_letter_config).
    #[inline]
    #[must_use]
    pub fn dead_letter_config(mut self, dead_letter_config: DeadLetterConfig) -> Self {
        self.dead_letter_config = Some(dead_letter_config);
        self
    }

    /// Sets [`KMSKeyArn`](Self::kms_key_arn).
    #[inline]
    #[must_use]
    pub fn kms_key_arn(mut self, kms_key_arn: impl Into<String>) -> Self {
        self.kms_key_arn = Some(kms_key_arn.into());
        self
    }

    /// Sets [`TracingConfig`](Self::tracing_config).
    #[inline]
    #[must_use]
    pub fn tracing_config(mut self, tracing_config: TracingConfig) -> Self {
        self.tracing_config = Some(tracing_config);
        self
    }

    /// Sets [`RevisionId`](Self::revision_id).
    #[inline]
    #[must_use]
    pub fn revision_id(mut self, revision_id: impl Into<String>) -> Self {
        self.revision_id = Some(revision_id.into());
        self
    }

    /// Sets [`Layers`](Self::layers).
    #[inline]
    #[must_use]
    pub fn layers(mut self, layers: Vec<String>) -> Self {
        self.layers = Some(layers);
        self
    }

    /// Sets [`FileSystemConfigs`](Self::file_system_configs).
    #[inline]
    #[must_use]
    pub fn file_system_configs(
        mut self,
        file_system_configs: Vec<FileSystemConfig>,
    ) -> Self {
        self.file_system_configs = Some(file_system_configs);
        self
    }

    /// Sets [`ImageConfig`](Self::image_config).
    #[inline]
    #[must_use]
    pub fn image_config(mut self, image_config: ImageConfig) -> Self {
        self.image_config = Some(image_config);
        self
    }

    /// Sets [`EphemeralStorage`](Self::ephemeral_storage).
    #[inline]
    #[must_use]
    pub fn ephemeral_storage(mut self, ephemeral_storage: EphemeralStorage) -> Self {
        self.ephemeral_storage = Some(ephemeral_storage);
        self
    }

    /// Sets [`SnapStart`](Self::snap_start).
    #[inline]
    #[must_use]
    pub fn snap_start(mut self, snap_start: SnapStart) -> Self {
        self.snap_start = Some(snap_start);
        self
    }

    /// Sets [`LoggingConfig`](Self::logging_config).
    #[inline]
    #[must_use]
    pub fn logging_config(mut self, logging_config: LoggingConfig) -> Self {
        self.logging_config = Some(logging_config);
        self
    }

    /// Sets [`CapacityProviderConfig`](Self::capacity_provider_config).
    #[inline]
    #[must_use]
    pub fn capacity_provider_config(
        mut self,
        capacity_provider_config: CapacityProviderConfig,
    ) -> Self {
        self.capacity_provider_config = Some(capacity_provider_config);
        self
    }

    /// Sets [`DurableConfig`](Self::durable_config).
    #[inline]
    #[must_use]
    pub fn durable_config(mut self, durable_config: DurableConfig) -> Self {
        self.durable_config = Some(durable_config);
        self
    }

    /// Sets [`RuntimeConfig`](Self::runtime_config).
    #[inline]
    #[must_use]
    pub fn runtime_config(mut self, runtime_config: FunctionRuntimeConfig) -> Self {
        self.runtime_config = Some(runtime_config);
        self
    }

    /// Sets [`AcceleratorConfig`](Self::accelerator_config).
    #[inline]
    #[must_use]
    pub fn accelerator_config(mut self, accelerator_config: AcceleratorConfig) -> Self {
        self.accelerator_config = Some(accelerator_config);
        self
    }
}

impl goldsmith::Structure for UpdateFunctionConfigurationRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateFunctionConfigurationRequest",
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
                "Role",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ROLE_ARN),
                ],
            ),
            schema::Member::new(
                "Handler",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(128)),
                    schema::Trait::Pattern(crate::patterns::HANDLER),
                ],
            ),
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new(
                "Timeout",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(5400))],
            ),
            schema::Member::new(
                "MemorySize",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(128), Some(32768))],
            ),
            schema::Member::new("VpcConfig", schema::Kind::Structure, &[]),
            schema::Member::new("Environment", schema::Kind::Structure, &[]),
            schema::Member::new("Runtime", schema::Kind::Enum, &[]),
            schema::Member::new("DeadLetterConfig", schema::Kind::Structure, &[]),
            schema::Member::new(
                "KMSKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
            schema::Member::new("TracingConfig", schema::Kind::Structure, &[]),
            schema::Member::new("RevisionId", schema::Kind::String, &[]),
            schema::Member::new(
                "Layers",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(2048)),
                            schema::Trait::Pattern(crate::patterns::LAYER_VERSION_ARN),
                        ],
                    ),
                ),
                &[],
            ),
            schema::Member::new(
                "FileSystemConfigs",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Length(Some(0), Some(1))],
            ),
            schema::Member::new("ImageConfig", schema::Kind::Structure, &[]),
            schema::Member::new("EphemeralStorage", schema::Kind::Structure, &[]),
            schema::Member::new("SnapStart", schema::Kind::Structure, &[]),
            schema::Member::new("LoggingConfig", schema::Kind::Structure, &[]),
            schema::Member::new("CapacityProviderConfig", schema::Kind::Structure, &[]),
            schema::Member::new("DurableConfig", schema::Kind::Structure, &[]),
            schema::Member::new("RuntimeConfig", schema::Kind::Structure, &[]),
            schema::Member::new("AcceleratorConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.role);
        writer.member(2, &self.handler);
        writer.member(3, &self.description);
        writer.member(4, &self.timeout);
        writer.member(5, &self.memory_size);
        writer.member(6, &self.vpc_config);
        writer.member(7, &self.environment);
        writer.member(8, &self.runtime);
        writer.member(9, &self.dead_letter_config);
        writer.member(10, &self.kms_key_arn);
        writer.member(11, &self.tracing_config);
        writer.member(12, &self.revision_id);
        writer.member(13, &self.layers);
        writer.member(14, &self.file_system_configs);
        writer.member(15, &self.image_config);
        writer.member(16, &self.ephemeral_storage);
        writer.member(17, &self.snap_start);
        writer.member(18, &self.logging_config);
        writer.member(19, &self.capacity_provider_config);
        writer.member(20, &self.durable_config);
        writer.member(21, &self.runtime_config);
        writer.member(22, &self.accelerator_config);
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
            1 => self.role.fill(member, reader),
            2 => self.handler.fill(member, reader),
            3 => self.description.fill(member, reader),
            4 => self.timeout.fill(member, reader),
            5 => self.memory_size.fill(member, reader),
            6 => self.vpc_config.fill(member, reader),
            7 => self.environment.fill(member, reader),
            8 => self.runtime.fill(member, reader),
            9 => self.dead_letter_config.fill(member, reader),
            10 => self.kms_key_arn.fill(member, reader),
            11 => self.tracing_config.fill(member, reader),
            12 => self.revision_id.fill(member, reader),
            13 => self.layers.fill(member, reader),
            14 => self.file_system_configs.fill(member, reader),
            15 => self.image_config.fill(member, reader),
            16 => self.ephemeral_storage.fill(member, reader),
            17 => self.snap_start.fill(member, reader),
            18 => self.logging_config.fill(member, reader),
            19 => self.capacity_provider_config.fill(member, reader),
            20 => self.durable_config.fill(member, reader),
            21 => self.runtime_config.fill(member, reader),
            22 => self.accelerator_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UpdateFunctionConfigurationRequest, Self::new(""));

/// The errors of [`UpdateFunctionConfiguration`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFunctionConfigurationError {
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
    /// The `RevisionId` of the request is not that of the resource, which was changed meanwhile.
    PreconditionFailedException(PreconditionFailedException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for UpdateFunctionConfigurationError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <InvalidCodeSignatureException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <CodeVerificationFailedException as goldsmith::Structure>::SCHEMA,
        <CodeSigningConfigNotFoundException as goldsmith::Structure>::SCHEMA,
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
            8 => reader.variant(Self::PreconditionFailedException),
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
            Self::PreconditionFailedException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(UpdateFunctionConfigurationError);
