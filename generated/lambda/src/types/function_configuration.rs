// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{
    AcceleratorConfig, Architecture, CapacityProviderConfig, DeadLetterConfig,
    DurableConfig, EnvironmentResponse, EphemeralStorage, FileSystemConfig,
    FunctionRuntimeConfig, ImageConfigResponse, LastUpdateStatus,
    LastUpdateStatusReasonCode, Layer, LoggingConfig, PackageType, Runtime,
    RuntimeVersionConfig, SnapStartResponse, State, StateReasonCode, TenancyConfig,
    TracingConfigResponse, VpcConfigResponse,
};
use goldsmith::schema;

/// The settings and the state of a function or of one of its versions.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionConfiguration {
    /// The plain name of the function that is described.
    ///
    /// - `FunctionName` in the body
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: Option<String>,
    /// The ARN of the function, with a version or alias at its end if one was asked for.
    ///
    /// - `FunctionArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_arn: Option<String>,
    /// The runtime that executes the code; absent for container images.
    ///
    /// - `Runtime` in the body
    /// - one of the 52 values of [`Runtime`](crate::types::Runtime)
    pub runtime: Option<Runtime>,
    /// The ARN of the IAM role that the function assumes when it runs.
    ///
    /// - `Role` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
    pub role: Option<String>,
    /// The entry point of the code that the runtime calls; absent for container images.
    ///
    /// - `Handler` in the body
    /// - length: at most 128 characters
    /// - pattern: `^[^\s]+$`
    pub handler: Option<String>,
    /// The number of bytes that the deployment package takes up.
    ///
    /// - `CodeSize` in the body
    pub code_size: Option<i64>,
    /// The free text stored with the function or version.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// How long an invocation may run, in seconds, before it is stopped.
    ///
    /// - `Timeout` in the body
    /// - range: 1 to 5400
    pub timeout: Option<i32>,
    /// The memory available to the function, in MB.
    ///
    /// - `MemorySize` in the body
    /// - range: 128 to 32768
    pub memory_size: Option<i32>,
    /// The time of the last change to the function, as ISO 8601 text with milliseconds and a
    /// numeric offset.
    ///
    /// - `LastModified` in the body
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub last_modified: Option<String>,
    /// The SHA-256 hash of the deployment package, base64-encoded.
    ///
    /// - `CodeSha256` in the body
    pub code_sha256: Option<String>,
    /// The version that the settings describe: a number, or `$LATEST` for the unpublished state.
    ///
    /// - `Version` in the body
    /// - length: 1 to 1024 characters
    /// - pattern: `^(\$LATEST|[0-9]+)$`
    pub version: Option<String>,
    /// The VPC, subnets and security groups to which the function is connected, if any.
    ///
    /// - `VpcConfig` in the body
    pub vpc_config: Option<VpcConfigResponse>,
    /// The SQS queue or SNS topic that receives asynchronous events which could not be processed,
    /// if one is set.
    ///
    /// - `DeadLetterConfig` in the body
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// The environment variables of the function, or the error that kept them from being read.
    ///
    /// - `Environment` in the body
    pub environment: Option<EnvironmentResponse>,
    /// The ARN of the customer managed AWS KMS key that encrypts the environment variables, among
    /// other data; absent if an AWS key is used.
    ///
    /// - `KMSKeyArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// The AWS X-Ray tracing mode of the function.
    ///
    /// - `TracingConfig` in the body
    pub tracing_config: Option<TracingConfigResponse>,
    /// The ARN of the main function, for a replica made by Lambda@Edge.
    ///
    /// - `MasterArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub master_arn: Option<String>,
    /// An identifier that changes with each update of the function, version or alias, usable to
    /// guard against concurrent changes.
    ///
    /// - `RevisionId` in the body
    pub revision_id: Option<String>,
    /// The layer versions that are added to the execution environment.
    ///
    /// - `Layers` in the body
    pub layers: Option<Vec<Layer>>,
    /// The state of the function; only once it is `Active` after creation can the function be
    /// relied on to run. A function in state `Inactive` was idle for long and is set up again when
    /// it is next invoked.
    ///
    /// - `State` in the body
    /// - one of `Pending`, `Active`, `Inactive`, `Failed`, `Deactivating`, `Deactivated`, `ActiveNonInvocable`, `Deleting`
    pub state: Option<State>,
    /// Text that explains the current state.
    ///
    /// - `StateReason` in the body
    pub state_reason: Option<String>,
    /// A code that names the reason for the current state. It is meant for programs; `Creating`,
    /// for instance, tells that the function is still being set up.
    ///
    /// - `StateReasonCode` in the body
    /// - one of the 41 values of [`StateReasonCode`](crate::types::StateReasonCode)
    pub state_reason_code: Option<StateReasonCode>,
    /// Whether the most recent update has taken effect, failed or is still in progress. Wait for
    /// `Successful` before updating the function again.
    ///
    /// - `LastUpdateStatus` in the body
    /// - one of `Successful`, `Failed`, `InProgress`
    pub last_update_status: Option<LastUpdateStatus>,
    /// Text that explains the status of the most recent update.
    ///
    /// - `LastUpdateStatusReason` in the body
    pub last_update_status_reason: Option<String>,
    /// A code that names the reason for the status of the most recent update, meant for programs.
    ///
    /// - `LastUpdateStatusReasonCode` in the body
    /// - one of the 37 values of [`LastUpdateStatusReasonCode`](crate::types::LastUpdateStatusReasonCode)
    pub last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    /// The file system that the function mounts, with its local path.
    ///
    /// - `FileSystemConfigs` in the body
    /// - length: at most 1 element
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    /// The ARN of the signing profile version with which the code was signed, if it was signed.
    ///
    /// - `SigningProfileVersionArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub signing_profile_version_arn: Option<String>,
    /// The ARN of the signing job that produced the code, if it was signed.
    ///
    /// - `SigningJobArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub signing_job_arn: Option<String>,
    /// The form of the deployment package: `Zip` for an archive or `Image` for a container image.
    ///
    /// - `PackageType` in the body
    /// - one of `Zip`, `Image`
    pub package_type: Option<PackageType>,
    /// The values that replace those of the container image, or the error that kept them from being
    /// read.
    ///
    /// - `ImageConfigResponse` in the body
    pub image_config_response: Option<ImageConfigResponse>,
    /// The instruction set for which the code is built, as a list with one entry.
    ///
    /// - `Architectures` in the body
    /// - length: exactly 1 element
    /// - each element: one of `x86_64`, `arm64`
    pub architectures: Option<Vec<Architecture>>,
    /// The size of the `/tmp` directory of the function, in MB.
    ///
    /// - `EphemeralStorage` in the body
    pub ephemeral_storage: Option<EphemeralStorage>,
    /// Whether published versions start from a snapshot, and whether one is in effect for the
    /// version described.
    ///
    /// - `SnapStart` in the body
    pub snap_start: Option<SnapStartResponse>,
    /// The ARN of the runtime version in use, or the error that kept it from being read.
    ///
    /// - `RuntimeVersionConfig` in the body
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    /// The format, levels and destination log group of the function's logs in CloudWatch.
    ///
    /// - `LoggingConfig` in the body
    pub logging_config: Option<LoggingConfig>,
    /// The tenant isolation of the function, if it is set up for it.
    ///
    /// - `TenancyConfig` in the body
    pub tenancy_config: Option<TenancyConfig>,
    /// The capacity provider on whose instances the function runs; absent with ordinary Lambda
    /// compute.
    ///
    /// - `CapacityProviderConfig` in the body
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    /// A SHA-256 hash of the function's configuration, useful to notice that settings differ.
    ///
    /// - `ConfigSha256` in the body
    pub config_sha256: Option<String>,
    /// The settings of durable executions, if the function is set up for them.
    ///
    /// - `DurableConfig` in the body
    pub durable_config: Option<DurableConfig>,
    /// The runtime alias by which the function's runtime was selected, and the ARN it stands for.
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

impl FunctionConfiguration {
    /// A new `FunctionConfiguration` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
        self
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = Some(function_arn.into());
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

    /// Sets [`CodeSize`](Self::code_size).
    #[inline]
    #[must_use]
    pub fn code_size(mut self, code_size: i64) -> Self {
        self.code_size = Some(code_size);
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

    /// Sets [`LastModified`](Self::last_modified).
    #[inline]
    #[must_use]
    pub fn last_modified(mut self, last_modified: impl Into<String>) -> Self {
        self.last_modified = Some(last_modified.into());
        self
    }

    /// Sets [`CodeSha256`](Self::code_sha256).
    #[inline]
    #[must_use]
    pub fn code_sha256(mut self, code_sha256: impl Into<String>) -> Self {
        self.code_sha256 = Some(code_sha256.into());
        self
    }

    /// Sets [`Version`](Self::version).
    #[inline]
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets [`VpcConfig`](Self::vpc_config).
    #[inline]
    #[must_use]
    pub fn vpc_config(mut self, vpc_config: VpcConfigResponse) -> Self {
        self.vpc_config = Some(vpc_config);
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
    pub fn environment(mut self, environment: EnvironmentResponse) -> Self {
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
    pub fn tracing_config(mut self, tracing_config: TracingConfigResponse) -> Self {
        self.tracing_config = Some(tracing_config);
        self
    }

    /// Sets [`MasterArn`](Self::master_arn).
    #[inline]
    #[must_use]
    pub fn master_arn(mut self, master_arn: impl Into<String>) -> Self {
        self.master_arn = Some(master_arn.into());
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
    pub fn layers(mut self, layers: Vec<Layer>) -> Self {
        self.layers = Some(layers);
        self
    }

    /// Sets [`State`](Self::state).
    #[inline]
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`StateReason`](Self::state_reason).
    #[inline]
    #[must_use]
    pub fn state_reason(mut self, state_reason: impl Into<String>) -> Self {
        self.state_reason = Some(state_reason.into());
        self
    }

    /// Sets [`StateReasonCode`](Self::state_reason_code).
    #[inline]
    #[must_use]
    pub fn state_reason_code(mut self, state_reason_code: StateReasonCode) -> Self {
        self.state_reason_code = Some(state_reason_code);
        self
    }

    /// Sets [`LastUpdateStatus`](Self::last_update_status).
    #[inline]
    #[must_use]
    pub fn last_update_status(mut self, last_update_status: LastUpdateStatus) -> Self {
        self.last_update_status = Some(last_update_status);
        self
    }

    /// Sets [`LastUpdateStatusReason`](Self::last_update_status_reason).
    #[inline]
    #[must_use]
    pub fn last_update_status_reason(
        mut self,
        last_update_status_reason: impl Into<String>,
    ) -> Self {
        self.last_update_status_reason = Some(last_update_status_reason.into());
        self
    }

    /// Sets [`LastUpdateStatusReasonCode`](Self::last_update_status_reason_code).
    #[inline]
    #[must_use]
    pub fn last_update_status_reason_code(
        mut self,
        last_update_status_reason_code: LastUpdateStatusReasonCode,
    ) -> Self {
        self.last_update_status_reason_code = Some(last_update_status_reason_code);
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

    /// Sets [`SigningProfileVersionArn`](Self::signing_profile_version_arn).
    #[inline]
    #[must_use]
    pub fn signing_profile_version_arn(
        mut self,
        signing_profile_version_arn: impl Into<String>,
    ) -> Self {
        self.signing_profile_version_arn = Some(signing_profile_version_arn.into());
        self
    }

    /// Sets [`SigningJobArn`](Self::signing_job_arn).
    #[inline]
    #[must_use]
    pub fn signing_job_arn(mut self, signing_job_arn: impl Into<String>) -> Self {
        self.signing_job_arn = Some(signing_job_arn.into());
        self
    }

    /// Sets [`PackageType`](Self::package_type).
    #[inline]
    #[must_use]
    pub fn package_type(mut self, package_type: PackageType) -> Self {
        self.package_type = Some(package_type);
        self
    }

    /// Sets [`ImageConfigResponse`](Self::image_config_response).
    #[inline]
    #[must_use]
    pub fn image_config_response(
        mut self,
        image_config_response: ImageConfigResponse,
    ) -> Self {
        self.image_config_response = Some(image_config_response);
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
    pub fn snap_start(mut self, snap_start: SnapStartResponse) -> Self {
        self.snap_start = Some(snap_start);
        self
    }

    /// Sets [`RuntimeVersionConfig`](Self::runtime_version_config).
    #[inline]
    #[must_use]
    pub fn runtime_version_config(
        mut self,
        runtime_version_config: RuntimeVersionConfig,
    ) -> Self {
        self.runtime_version_config = Some(runtime_version_config);
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

    /// Sets [`ConfigSha256`](Self::config_sha256).
    #[inline]
    #[must_use]
    pub fn config_sha256(mut self, config_sha256: impl Into<String>) -> Self {
        self.config_sha256 = Some(config_sha256.into());
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

impl goldsmith::Structure for FunctionConfiguration {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionConfiguration",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::NAMESPACED_FUNCTION_NAME),
                ],
            ),
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::NAME_SPACED_FUNCTION_ARN),
                ],
            ),
            schema::Member::new("Runtime", schema::Kind::Enum, &[]),
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
            schema::Member::new("CodeSize", schema::Kind::Long, &[]),
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
            schema::Member::new(
                "LastModified",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
            schema::Member::new("CodeSha256", schema::Kind::String, &[]),
            schema::Member::new(
                "Version",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::VERSION),
                ],
            ),
            schema::Member::new("VpcConfig", schema::Kind::Structure, &[]),
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
                "MasterArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                ],
            ),
            schema::Member::new("RevisionId", schema::Kind::String, &[]),
            schema::Member::new(
                "Layers",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new("State", schema::Kind::Enum, &[]),
            schema::Member::new("StateReason", schema::Kind::String, &[]),
            schema::Member::new("StateReasonCode", schema::Kind::Enum, &[]),
            schema::Member::new("LastUpdateStatus", schema::Kind::Enum, &[]),
            schema::Member::new("LastUpdateStatusReason", schema::Kind::String, &[]),
            schema::Member::new("LastUpdateStatusReasonCode", schema::Kind::Enum, &[]),
            schema::Member::new(
                "FileSystemConfigs",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Length(Some(0), Some(1))],
            ),
            schema::Member::new(
                "SigningProfileVersionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
            schema::Member::new(
                "SigningJobArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
            schema::Member::new("PackageType", schema::Kind::Enum, &[]),
            schema::Member::new("ImageConfigResponse", schema::Kind::Structure, &[]),
            schema::Member::new(
                "Architectures",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(1), Some(1))],
            ),
            schema::Member::new("EphemeralStorage", schema::Kind::Structure, &[]),
            schema::Member::new("SnapStart", schema::Kind::Structure, &[]),
            schema::Member::new("RuntimeVersionConfig", schema::Kind::Structure, &[]),
            schema::Member::new("LoggingConfig", schema::Kind::Structure, &[]),
            schema::Member::new("TenancyConfig", schema::Kind::Structure, &[]),
            schema::Member::new("CapacityProviderConfig", schema::Kind::Structure, &[]),
            schema::Member::new("ConfigSha256", schema::Kind::String, &[]),
            schema::Member::new("DurableConfig", schema::Kind::Structure, &[]),
            schema::Member::new("RuntimeConfig", schema::Kind::Structure, &[]),
            schema::Member::new("AcceleratorConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.function_arn);
        writer.member(2, &self.runtime);
        writer.member(3, &self.role);
        writer.member(4, &self.handler);
        writer.member(5, &self.code_size);
        writer.member(6, &self.description);
        writer.member(7, &self.timeout);
        writer.member(8, &self.memory_size);
        writer.member(9, &self.last_modified);
        writer.member(10, &self.code_sha256);
        writer.member(11, &self.version);
        writer.member(12, &self.vpc_config);
        writer.member(13, &self.dead_letter_config);
        writer.member(14, &self.environment);
        writer.member(15, &self.kms_key_arn);
        writer.member(16, &self.tracing_config);
        writer.member(17, &self.master_arn);
        writer.member(18, &self.revision_id);
        writer.member(19, &self.layers);
        writer.member(20, &self.state);
        writer.member(21, &self.state_reason);
        writer.member(22, &self.state_reason_code);
        writer.member(23, &self.last_update_status);
        writer.member(24, &self.last_update_status_reason);
        writer.member(25, &self.last_update_status_reason_code);
        writer.member(26, &self.file_system_configs);
        writer.member(27, &self.signing_profile_version_arn);
        writer.member(28, &self.signing_job_arn);
        writer.member(29, &self.package_type);
        writer.member(30, &self.image_config_response);
        writer.member(31, &self.architectures);
        writer.member(32, &self.ephemeral_storage);
        writer.member(33, &self.snap_start);
        writer.member(34, &self.runtime_version_config);
        writer.member(35, &self.logging_config);
        writer.member(36, &self.tenancy_config);
        writer.member(37, &self.capacity_provider_config);
        writer.member(38, &self.config_sha256);
        writer.member(39, &self.durable_config);
        writer.member(40, &self.runtime_config);
        writer.member(41, &self.accelerator_config);
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
            1 => self.function_arn.fill(member, reader),
            2 => self.runtime.fill(member, reader),
            3 => self.role.fill(member, reader),
            4 => self.handler.fill(member, reader),
            5 => self.code_size.fill(member, reader),
            6 => self.description.fill(member, reader),
            7 => self.timeout.fill(member, reader),
            8 => self.memory_size.fill(member, reader),
            9 => self.last_modified.fill(member, reader),
            10 => self.code_sha256.fill(member, reader),
            11 => self.version.fill(member, reader),
            12 => self.vpc_config.fill(member, reader),
            13 => self.dead_letter_config.fill(member, reader),
            14 => self.environment.fill(member, reader),
            15 => self.kms_key_arn.fill(member, reader),
            16 => self.tracing_config.fill(member, reader),
            17 => self.master_arn.fill(member, reader),
            18 => self.revision_id.fill(member, reader),
            19 => self.layers.fill(member, reader),
            20 => self.state.fill(member, reader),
            21 => self.state_reason.fill(member, reader),
            22 => self.state_reason_code.fill(member, reader),
            23 => self.last_update_status.fill(member, reader),
            24 => self.last_update_status_reason.fill(member, reader),
            25 => self.last_update_status_reason_code.fill(member, reader),
            26 => self.file_system_configs.fill(member, reader),
            27 => self.signing_profile_version_arn.fill(member, reader),
            28 => self.signing_job_arn.fill(member, reader),
            29 => self.package_type.fill(member, reader),
            30 => self.image_config_response.fill(member, reader),
            31 => self.architectures.fill(member, reader),
            32 => self.ephemeral_storage.fill(member, reader),
            33 => self.snap_start.fill(member, reader),
            34 => self.runtime_version_config.fill(member, reader),
            35 => self.logging_config.fill(member, reader),
            36 => self.tenancy_config.fill(member, reader),
            37 => self.capacity_provider_config.fill(member, reader),
            38 => self.config_sha256.fill(member, reader),
            39 => self.durable_config.fill(member, reader),
            40 => self.runtime_config.fill(member, reader),
            41 => self.accelerator_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FunctionConfiguration);
