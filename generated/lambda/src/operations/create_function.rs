// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CodeSigningConfigNotFoundException, CodeStorageExceededException,
    CodeVerificationFailedException,
    FunctionVersionsPerCapacityProviderLimitExceededException,
    InvalidCodeSignatureException, InvalidParameterValueException,
    ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::{
    AcceleratorConfig, Architecture, CapacityProviderConfig, DeadLetterConfig,
    DurableConfig, Environment, EphemeralStorage, FileSystemConfig, FunctionCode,
    FunctionConfiguration, FunctionRuntimeConfig, FunctionVersionLatestPublished,
    ImageConfig, LoggingConfig, PackageType, Runtime, SnapStart, TenancyConfig,
    TracingConfig, VpcConfig,
};
use goldsmith::schema;

/// Creates a function from a `.zip` deployment package or a container image. The new function
/// may stay in state `Pending` for some time, so wait until its state is `Active` before
/// invoking it.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{CreateFunction, CreateFunctionRequest};
/// use goldsmith_lambda::types::{Environment, FunctionCode, Runtime, TracingConfig, TracingMode};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = CreateFunctionRequest::new(
///         "my-function",
///         "arn:aws:iam::123456789012:role/lambda-role",
///         FunctionCode::new()
///             .s3_bucket("my-bucket-1xpuxmplzrlbh")
///             .s3_key("function.zip"),
///     )
///     .runtime(Runtime::Nodejs12X)
///     .handler("index.handler")
///     .description("Process image objects from Amazon S3.")
///     .timeout(15)
///     .memory_size(256)
///     .publish(true)
///     .environment(
///         Environment::new()
///             .variables(
///                 [
///                     ("BUCKET".into(), "my-bucket-1xpuxmplzrlbh".into()),
///                     ("PREFIX".into(), "inbound".into()),
///                 ]
///                     .into(),
///             ),
///     )
///     .kms_key_arn(
///         "arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966",
///     )
///     .tracing_config(TracingConfig::new().mode(TracingMode::Active))
///     .tags([("DEPARTMENT".into(), "Assets".into())].into());
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = CreateFunction::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2015-03-31/functions HTTP/1.1
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
///    "Code": {
///       "ImageUri": "string",
///       "S3Bucket": "string",
///       "S3Key": "string",
///       "S3ObjectStorageMode": "string",
///       "S3ObjectVersion": "string",
///       "SourceKMSKeyArn": "string",
///       "ZipFile": blob
///    },
///    "CodeSigningConfigArn": "string",
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
///    "FunctionName": "string",
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
///    "PackageType": "string",
///    "Publish": boolean,
///    "PublishTo": "string",
///    "Role": "string",
///    "Runtime": "string",
///    "RuntimeConfig": {
///       "RuntimeAlias": "string",
///       "RuntimeArn": "string"
///    },
///    "SnapStart": {
///       "ApplyOn": "string"
///    },
///    "Tags": {
///       "string" : "string"
///    },
///    "TenancyConfig": {
///       "TenantIsolationMode": "string"
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
/// - [`CodeSigningConfigNotFoundException`](crate::errors::CodeSigningConfigNotFoundException)
///   (404): No code signing configuration has the given ARN.
/// - [`CodeStorageExceededException`](crate::errors::CodeStorageExceededException) (400): The
///   code would exceed the storage the account has in the Region for functions and layers.
/// - [`CodeVerificationFailedException`](crate::errors::CodeVerificationFailedException) (400):
///   The code did not pass the signature checks, and the code signing policy is `Enforce`.
/// - [`FunctionVersionsPerCapacityProviderLimitExceededException`](crate::errors::FunctionVersionsPerCapacityProviderLimitExceededException)
///   (400): The capacity provider already serves as many function versions as it can.
/// - [`InvalidCodeSignatureException`](crate::errors::InvalidCodeSignatureException) (400): The
///   code's signature failed the integrity check, as when the archive was altered after
///   signing.
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
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
pub struct CreateFunction;

impl goldsmith::Operation for CreateFunction {
    type Service = crate::Lambda;
    type Input = CreateFunctionRequest;
    type Output = FunctionConfiguration;
    type Error = CreateFunctionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#CreateFunction",
            <CreateFunctionRequest as goldsmith::Structure>::SCHEMA,
            <FunctionConfiguration as goldsmith::Structure>::SCHEMA,
            <CreateFunctionError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2015-03-31/functions", 201)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `CreateFunction`: the name, code, role and settings of the new function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionRequest {
    /// The name of the function to create, given alone or as the last part of an ARN.
    ///
    /// - `FunctionName` in the body, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The runtime that executes the code of a `Zip` package, for example `provided.al2023` for a
    /// compiled Rust binary. Container images do not use it.
    ///
    /// - `Runtime` in the body
    /// - one of the 52 values of [`Runtime`](crate::types::Runtime)
    pub runtime: Option<Runtime>,
    /// The ARN of the IAM role that the function assumes when it runs; it must trust the Lambda
    /// service.
    ///
    /// - `Role` in the body, required
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
    pub role: String,
    /// The entry point of the code, in the form the runtime expects. A `Zip` package needs it; a
    /// custom runtime reads it from the environment variable `_HANDLER`.
    ///
    /// - `Handler` in the body
    /// - length: at most 128 characters
    /// - pattern: `^[^\s]+$`
    pub handler: Option<String>,
    /// The deployment package: a zip archive, sent directly or read from S3, or the URI of a
    /// container image.
    ///
    /// - `Code` in the body, required
    pub code: FunctionCode,
    /// Free text to store with the function.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// How long an invocation may run, in seconds, before it is stopped. It defaults to 3 seconds.
    ///
    /// - `Timeout` in the body
    /// - range: 1 to 5400
    pub timeout: Option<i32>,
    /// The memory available to the function, in MB; CPU power grows with it. The default is 128 MB.
    ///
    /// - `MemorySize` in the body
    /// - range: 128 to 32768
    pub memory_size: Option<i32>,
    /// Whether to publish the first version of the function right after creating it. It defaults to
    /// `false`.
    ///
    /// - `Publish` in the body
    pub publish: Option<bool>,
    /// The target to publish the new function to, where `LATEST_PUBLISHED` stands for the version
    /// `$LATEST.PUBLISHED`.
    ///
    /// - `PublishTo` in the body
    /// - one of `LATEST_PUBLISHED`
    pub publish_to: Option<FunctionVersionLatestPublished>,
    /// The subnets and security groups through which the function reaches a VPC. If it is absent,
    /// the function is not connected to one.
    ///
    /// - `VpcConfig` in the body
    pub vpc_config: Option<VpcConfig>,
    /// The form of the deployment package. Set it to `Image` for a container image and to `Zip` for
    /// an archive, which is the default.
    ///
    /// - `PackageType` in the body
    /// - one of `Zip`, `Image`
    pub package_type: Option<PackageType>,
    /// The SQS queue or SNS topic that receives events of asynchronous invocations after all
    /// attempts have failed.
    ///
    /// - `DeadLetterConfig` in the body
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// The environment variables that the code sees at run time.
    ///
    /// - `Environment` in the body
    pub environment: Option<Environment>,
    /// The ARN of a customer managed AWS KMS key with which to encrypt the environment variables,
    /// among other data. If it is absent, a key that AWS provides is used.
    ///
    /// - `KMSKeyArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// The AWS X-Ray tracing mode. If it is absent, the function follows the tracing decision of
    /// its caller (`PassThrough`).
    ///
    /// - `TracingConfig` in the body
    pub tracing_config: Option<TracingConfig>,
    /// The tags to attach to the function, as keys and values.
    ///
    /// - `Tags` in the body
    /// - each key: length: 1 to 128 characters
    /// - each key: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    /// - each value: length: at most 256 characters
    /// - each value: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    /// The ARNs of the layer versions to add to the execution environment, each including its
    /// version number. Later entries overwrite files of earlier ones.
    ///
    /// - `Layers` in the body
    /// - each element: length: 1 to 2048 characters
    /// - each element: pattern: `^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$`
    pub layers: Option<Vec<String>>,
    /// The file system to mount and the local path at which to mount it.
    ///
    /// - `FileSystemConfigs` in the body
    /// - length: at most 1 element
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    /// The ARN of a code signing configuration whose rules the code must meet.
    ///
    /// - `CodeSigningConfigArn` in the body
    /// - length: at most 200 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
    pub code_signing_config_arn: Option<String>,
    /// Values that replace the entry point, command and working directory of the container image.
    ///
    /// - `ImageConfig` in the body
    pub image_config: Option<ImageConfig>,
    /// The instruction set for which the code is built, as a list with one entry. It defaults to
    /// `x86_64`.
    ///
    /// - `Architectures` in the body
    /// - length: exactly 1 element
    /// - each element: one of `x86_64`, `arm64`
    pub architectures: Option<Vec<Architecture>>,
    /// The size of the `/tmp` directory, in MB. If it is absent, the directory has 512 MB.
    ///
    /// - `EphemeralStorage` in the body
    pub ephemeral_storage: Option<EphemeralStorage>,
    /// Whether published versions start from a snapshot of the initialized environment, on runtimes
    /// that support it.
    ///
    /// - `SnapStart` in the body
    pub snap_start: Option<SnapStart>,
    /// The format, levels and destination log group of the function's logs in CloudWatch.
    ///
    /// - `LoggingConfig` in the body
    pub logging_config: Option<LoggingConfig>,
    /// The tenant isolation of the function, for example separate execution environments per
    /// tenant.
    ///
    /// - `TenancyConfig` in the body
    pub tenancy_config: Option<TenancyConfig>,
    /// The capacity provider on whose instances the function runs. If it is absent, the function
    /// uses ordinary Lambda compute.
    ///
    /// - `CapacityProviderConfig` in the body
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    /// The settings of durable executions, such as their timeout in seconds and the retention of
    /// their history in days.
    ///
    /// - `DurableConfig` in the body
    pub durable_config: Option<DurableConfig>,
    /// The selection of the function's runtime by a runtime alias.
    ///
    /// - `RuntimeConfig` in the body
    pub runtime_config: Option<FunctionRuntimeConfig>,
    /// The hardware accelerator that the function requires, given by the size of its memory.
    ///
    /// - `AcceleratorConfig` in the body
    pub accelerator_config: Option<AcceleratorConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CreateFunctionRequest {
    /// A new `CreateFunctionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_name: impl Into<String>,
        role: impl Into<String>,
        code: FunctionCode,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            runtime: None,
            role: role.into(),
            handler: None,
            code,
            description: None,
            timeout: None,
            memory_size: None,
            publish: None,
            publish_to: None,
            vpc_config: None,
            package_type: None,
            dead_letter_config: None,
            environment: None,
            kms_key_arn: None,
            tracing_config: None,
            tags: None,
            layers: None,
            file_system_configs: None,
            code_signing_config_arn: None,
            image_config: None,
            architectures: None,
            ephemeral_storage: None,
            snap_start: None,
            logging_config: None,
            tenancy_config: None,
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

    /// Sets [`Runtime`](Self::runtime).
    #[inline]
    #[must_use]
    pub fn runtime(mut self, runtime: Runtime) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// Sets [`Role`](Self::role).
    #[inline]
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = role.into();
        self
    }

    /// Sets [`Handler`](Self::handler).
    #[inline]
    #[must_use]
    pub fn handler(mut self, handler: impl Into<String>) -> Self {
        self.handler = Some(handler.into());
        self
    }

    /// Sets [`Code`](Self::code).
    #[inline]
    #[must_use]
    pub fn code(mut self, code: FunctionCode) -> Self {
        self.code = code;
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

    /// Sets [`VpcConfig`](Self::vpc_config).
    #[inline]
    #[must_use]
    pub fn vpc_config(mut self, vpc_config: VpcConfig) -> Self {
        self.vpc_config = Some(vpc_config);
        self
    }

    /// Sets [`PackageType`](Self::package_type).
    #[inline]
    #[must_use]
    pub fn package_type(mut self, package_type: PackageType) -> Self {
        self.package_type = Some(package_type);
        self
    }

    /// Sets [`DeadLetterConfig`](Self::dead_letter_config).
    #[inline]
    #[must_use]
    pub fn dead_letter_config(mut self, dead_letter_config: DeadLetterConfig) -> Self {
        self.dead_letter_config = Some(dead_letter_config);
        self
    }

    /// Sets [`Environment`](Self::environment).
    #[inline]
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
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

    /// Sets [`Tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
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

    /// Sets [`CodeSigningConfigArn`](Self::code_signing_config_arn).
    #[inline]
    #[must_use]
    pub fn code_signing_config_arn(
        mut self,
        code_signing_config_arn: impl Into<String>,
    ) -> Self {
        self.code_signing_config_arn = Some(code_signing_config_arn.into());
        self
    }

    /// Sets [`ImageConfig`](Self::image_config).
    #[inline]
    #[must_use]
    pub fn image_config(mut self, image_config: ImageConfig) -> Self {
        self.image_config = Some(image_config);
        self
    }

    /// Sets [`Architectures`](Self::architectures).
    #[inline]
    #[must_use]
    pub fn architectures(mut self, architectures: Vec<Architecture>) -> Self {
        self.architectures = Some(architectures);
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

    /// Sets [`TenancyConfig`](Self::tenancy_config).
    #[inline]
    #[must_use]
    pub fn tenancy_config(mut self, tenancy_config: TenancyConfig) -> Self {
        self.tenancy_config = Some(tenancy_config);
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

impl goldsmith::Structure for CreateFunctionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CreateFunctionRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_NAME),
                ],
            ),
            schema::Member::new("Runtime", schema::Kind::Enum, &[]),
            schema::Member::new(
                "Role",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
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
                "Code",
                schema::Kind::Structure,
                &[schema::Trait::Required],
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
            schema::Member::new("Publish", schema::Kind::Boolean, &[]),
            schema::Member::new("PublishTo", schema::Kind::Enum, &[]),
            schema::Member::new("VpcConfig", schema::Kind::Structure, &[]),
            schema::Member::new("PackageType", schema::Kind::Enum, &[]),
            schema::Member::new("DeadLetterConfig", schema::Kind::Structure, &[]),
            schema::Member::new("Environment", schema::Kind::Structure, &[]),
            schema::Member::new(
                "KMSKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
            schema::Member::new("TracingConfig", schema::Kind::Structure, &[]),
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
            schema::Member::new(
                "CodeSigningConfigArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(200)),
                    schema::Trait::Pattern(crate::patterns::CODE_SIGNING_CONFIG_ARN),
                ],
            ),
            schema::Member::new("ImageConfig", schema::Kind::Structure, &[]),
            schema::Member::new(
                "Architectures",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(1), Some(1))],
            ),
            schema::Member::new("EphemeralStorage", schema::Kind::Structure, &[]),
            schema::Member::new("SnapStart", schema::Kind::Structure, &[]),
            schema::Member::new("LoggingConfig", schema::Kind::Structure, &[]),
            schema::Member::new("TenancyConfig", schema::Kind::Structure, &[]),
            schema::Member::new("CapacityProviderConfig", schema::Kind::Structure, &[]),
            schema::Member::new("DurableConfig", schema::Kind::Structure, &[]),
            schema::Member::new("RuntimeConfig", schema::Kind::Structure, &[]),
            schema::Member::new("AcceleratorConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.runtime);
        writer.member(2, &self.role);
        writer.member(3, &self.handler);
        writer.member(4, &self.code);
        writer.member(5, &self.description);
        writer.member(6, &self.timeout);
        writer.member(7, &self.memory_size);
        writer.member(8, &self.publish);
        writer.member(9, &self.publish_to);
        writer.member(10, &self.vpc_config);
        writer.member(11, &self.package_type);
        writer.member(12, &self.dead_letter_config);
        writer.member(13, &self.environment);
        writer.member(14, &self.kms_key_arn);
        writer.member(15, &self.tracing_config);
        writer.member(16, &self.tags);
        writer.member(17, &self.layers);
        writer.member(18, &self.file_system_configs);
        writer.member(19, &self.code_signing_config_arn);
        writer.member(20, &self.image_config);
        writer.member(21, &self.architectures);
        writer.member(22, &self.ephemeral_storage);
        writer.member(23, &self.snap_start);
        writer.member(24, &self.logging_config);
        writer.member(25, &self.tenancy_config);
        writer.member(26, &self.capacity_provider_config);
        writer.member(27, &self.durable_config);
        writer.member(28, &self.runtime_config);
        writer.member(29, &self.accelerator_config);
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
            1 => self.runtime.fill(member, reader),
            2 => self.role.fill(member, reader),
            3 => self.handler.fill(member, reader),
            4 => self.code.fill(member, reader),
            5 => self.description.fill(member, reader),
            6 => self.timeout.fill(member, reader),
            7 => self.memory_size.fill(member, reader),
            8 => self.publish.fill(member, reader),
            9 => self.publish_to.fill(member, reader),
            10 => self.vpc_config.fill(member, reader),
            11 => self.package_type.fill(member, reader),
            12 => self.dead_letter_config.fill(member, reader),
            13 => self.environment.fill(member, reader),
            14 => self.kms_key_arn.fill(member, reader),
            15 => self.tracing_config.fill(member, reader),
            16 => self.tags.fill(member, reader),
            17 => self.layers.fill(member, reader),
            18 => self.file_system_configs.fill(member, reader),
            19 => self.code_signing_config_arn.fill(member, reader),
            20 => self.image_config.fill(member, reader),
            21 => self.architectures.fill(member, reader),
            22 => self.ephemeral_storage.fill(member, reader),
            23 => self.snap_start.fill(member, reader),
            24 => self.logging_config.fill(member, reader),
            25 => self.tenancy_config.fill(member, reader),
            26 => self.capacity_provider_config.fill(member, reader),
            27 => self.durable_config.fill(member, reader),
            28 => self.runtime_config.fill(member, reader),
            29 => self.accelerator_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    CreateFunctionRequest, Self::new("", "", goldsmith::Value::empty())
);

/// The errors of [`CreateFunction`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateFunctionError {
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
    /// The capacity provider already serves as many function versions as it can.
    FunctionVersionsPerCapacityProviderLimitExceededException(
        FunctionVersionsPerCapacityProviderLimitExceededException,
    ),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for CreateFunctionError {
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
        <FunctionVersionsPerCapacityProviderLimitExceededException as goldsmith::Structure>::SCHEMA,
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
            9 => {
                reader
                    .variant(
                        Self::FunctionVersionsPerCapacityProviderLimitExceededException,
                    )
            }
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
            Self::FunctionVersionsPerCapacityProviderLimitExceededException(error) => {
                visitor.modeled(error)
            }
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(CreateFunctionError);
