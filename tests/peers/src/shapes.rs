//! The types of the payloads as people write them by hand, by the macros of `derive`: a table of names.

use crate::derive::{enumerations, structures};
use std::collections::HashMap;

structures! {
    struct UpdateFunctionConfigurationRequest {
        function_name: String = "FunctionName",
        role: Option<String> = "Role",
        handler: Option<String> = "Handler",
        description: Option<String> = "Description",
        timeout: Option<i32> = "Timeout",
        memory_size: Option<i32> = "MemorySize",
        vpc_config: Option<VpcConfig> = "VpcConfig",
        environment: Option<Environment> = "Environment",
        runtime: Option<Runtime> = "Runtime",
        dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
        kms_key_arn: Option<String> = "KMSKeyArn",
        tracing_config: Option<TracingConfig> = "TracingConfig",
        revision_id: Option<String> = "RevisionId",
        layers: Option<Vec<String>> = "Layers",
        file_system_configs: Option<Vec<FileSystemConfig>> = "FileSystemConfigs",
        image_config: Option<ImageConfig> = "ImageConfig",
        ephemeral_storage: Option<EphemeralStorage> = "EphemeralStorage",
        snap_start: Option<SnapStart> = "SnapStart",
        logging_config: Option<LoggingConfig> = "LoggingConfig",
        capacity_provider_config: Option<CapacityProviderConfig> = "CapacityProviderConfig",
        durable_config: Option<DurableConfig> = "DurableConfig",
        runtime_config: Option<FunctionRuntimeConfig> = "RuntimeConfig",
        accelerator_config: Option<AcceleratorConfig> = "AcceleratorConfig",
    }
    struct ListFunctionsResponse {
        next_marker: Option<String> = "NextMarker",
        functions: Option<Vec<FunctionConfiguration>> = "Functions",
    }
    struct VpcConfig {
        subnet_ids: Option<Vec<String>> = "SubnetIds",
        security_group_ids: Option<Vec<String>> = "SecurityGroupIds",
        ipv6_allowed_for_dual_stack: Option<bool> = "Ipv6AllowedForDualStack",
    }
    struct Environment {
        variables: Option<HashMap<String, String>> = "Variables",
    }
    struct DeadLetterConfig {
        target_arn: Option<String> = "TargetArn",
    }
    struct TracingConfig {
        mode: Option<TracingMode> = "Mode",
    }
    struct FileSystemConfig {
        arn: String = "Arn",
        local_mount_path: String = "LocalMountPath",
        s3_files_config: Option<S3FilesConfig> = "S3FilesConfig",
    }
    struct ImageConfig {
        entry_point: Option<Vec<String>> = "EntryPoint",
        command: Option<Vec<String>> = "Command",
        working_directory: Option<String> = "WorkingDirectory",
    }
    struct EphemeralStorage {
        size: i32 = "Size",
    }
    struct SnapStart {
        apply_on: Option<SnapStartApplyOn> = "ApplyOn",
    }
    struct LoggingConfig {
        log_format: Option<LogFormat> = "LogFormat",
        application_log_level: Option<ApplicationLogLevel> = "ApplicationLogLevel",
        system_log_level: Option<SystemLogLevel> = "SystemLogLevel",
        log_group: Option<String> = "LogGroup",
    }
    struct CapacityProviderConfig {
        lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig = "LambdaManagedInstancesCapacityProviderConfig",
    }
    struct DurableConfig {
        kms_key_arn: Option<String> = "KMSKeyArn",
        retention_period_in_days: Option<i32> = "RetentionPeriodInDays",
        execution_timeout: Option<i32> = "ExecutionTimeout",
    }
    struct FunctionRuntimeConfig {
        runtime_arn: String = "RuntimeArn",
        runtime_alias: String = "RuntimeAlias",
    }
    struct AcceleratorConfig {
        accelerator_memory_size: i32 = "AcceleratorMemorySize",
    }
    struct FunctionConfiguration {
        function_name: Option<String> = "FunctionName",
        function_arn: Option<String> = "FunctionArn",
        runtime: Option<Runtime> = "Runtime",
        role: Option<String> = "Role",
        handler: Option<String> = "Handler",
        code_size: Option<i64> = "CodeSize",
        description: Option<String> = "Description",
        timeout: Option<i32> = "Timeout",
        memory_size: Option<i32> = "MemorySize",
        last_modified: Option<String> = "LastModified",
        code_sha256: Option<String> = "CodeSha256",
        version: Option<String> = "Version",
        vpc_config: Option<VpcConfigResponse> = "VpcConfig",
        dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
        environment: Option<EnvironmentResponse> = "Environment",
        kms_key_arn: Option<String> = "KMSKeyArn",
        tracing_config: Option<TracingConfigResponse> = "TracingConfig",
        master_arn: Option<String> = "MasterArn",
        revision_id: Option<String> = "RevisionId",
        layers: Option<Vec<Layer>> = "Layers",
        state: Option<State> = "State",
        state_reason: Option<String> = "StateReason",
        state_reason_code: Option<StateReasonCode> = "StateReasonCode",
        last_update_status: Option<LastUpdateStatus> = "LastUpdateStatus",
        last_update_status_reason: Option<String> = "LastUpdateStatusReason",
        last_update_status_reason_code: Option<LastUpdateStatusReasonCode> = "LastUpdateStatusReasonCode",
        file_system_configs: Option<Vec<FileSystemConfig>> = "FileSystemConfigs",
        signing_profile_version_arn: Option<String> = "SigningProfileVersionArn",
        signing_job_arn: Option<String> = "SigningJobArn",
        package_type: Option<PackageType> = "PackageType",
        image_config_response: Option<ImageConfigResponse> = "ImageConfigResponse",
        architectures: Option<Vec<Architecture>> = "Architectures",
        ephemeral_storage: Option<EphemeralStorage> = "EphemeralStorage",
        snap_start: Option<SnapStartResponse> = "SnapStart",
        runtime_version_config: Option<RuntimeVersionConfig> = "RuntimeVersionConfig",
        logging_config: Option<LoggingConfig> = "LoggingConfig",
        tenancy_config: Option<TenancyConfig> = "TenancyConfig",
        capacity_provider_config: Option<CapacityProviderConfig> = "CapacityProviderConfig",
        config_sha256: Option<String> = "ConfigSha256",
        durable_config: Option<DurableConfig> = "DurableConfig",
        runtime_config: Option<FunctionRuntimeConfig> = "RuntimeConfig",
        accelerator_config: Option<AcceleratorConfig> = "AcceleratorConfig",
    }
    struct S3FilesConfig {
        direct_s3_read: Option<DirectS3Read> = "DirectS3Read",
    }
    struct LambdaManagedInstancesCapacityProviderConfig {
        capacity_provider_arn: String = "CapacityProviderArn",
        per_execution_environment_max_concurrency: Option<i32> = "PerExecutionEnvironmentMaxConcurrency",
        execution_environment_memory_gib_per_vcpu: Option<f64> = "ExecutionEnvironmentMemoryGiBPerVCpu",
    }
    struct VpcConfigResponse {
        subnet_ids: Option<Vec<String>> = "SubnetIds",
        security_group_ids: Option<Vec<String>> = "SecurityGroupIds",
        vpc_id: Option<String> = "VpcId",
        ipv6_allowed_for_dual_stack: Option<bool> = "Ipv6AllowedForDualStack",
    }
    struct EnvironmentResponse {
        variables: Option<HashMap<String, String>> = "Variables",
        error: Option<EnvironmentError> = "Error",
    }
    struct TracingConfigResponse {
        mode: Option<TracingMode> = "Mode",
    }
    struct Layer {
        arn: Option<String> = "Arn",
        code_size: Option<i64> = "CodeSize",
        signing_profile_version_arn: Option<String> = "SigningProfileVersionArn",
        signing_job_arn: Option<String> = "SigningJobArn",
    }
    struct ImageConfigResponse {
        image_config: Option<ImageConfig> = "ImageConfig",
        error: Option<ImageConfigError> = "Error",
    }
    struct SnapStartResponse {
        apply_on: Option<SnapStartApplyOn> = "ApplyOn",
        optimization_status: Option<SnapStartOptimizationStatus> = "OptimizationStatus",
    }
    struct RuntimeVersionConfig {
        runtime_version_arn: Option<String> = "RuntimeVersionArn",
        error: Option<RuntimeVersionError> = "Error",
    }
    struct TenancyConfig {
        tenant_isolation_mode: TenantIsolationMode = "TenantIsolationMode",
    }
    struct EnvironmentError {
        error_code: Option<String> = "ErrorCode",
        message: Option<String> = "Message",
    }
    struct ImageConfigError {
        error_code: Option<String> = "ErrorCode",
        message: Option<String> = "Message",
    }
    struct RuntimeVersionError {
        error_code: Option<String> = "ErrorCode",
        message: Option<String> = "Message",
    }
}

enumerations! {
    enum Runtime {
        Nodejs = "nodejs",
        Nodejs43 = "nodejs4.3",
        Nodejs610 = "nodejs6.10",
        Nodejs810 = "nodejs8.10",
        Nodejs10X = "nodejs10.x",
        Nodejs12X = "nodejs12.x",
        Nodejs14X = "nodejs14.x",
        Nodejs16X = "nodejs16.x",
        Nodejs18X = "nodejs18.x",
        Nodejs20X = "nodejs20.x",
        Nodejs22X = "nodejs22.x",
        Nodejs24X = "nodejs24.x",
        Java8 = "java8",
        Java8Al2 = "java8.al2",
        Java11 = "java11",
        Java17 = "java17",
        Java21 = "java21",
        Java25 = "java25",
        Python27 = "python2.7",
        Python36 = "python3.6",
        Python37 = "python3.7",
        Python38 = "python3.8",
        Python39 = "python3.9",
        Python310 = "python3.10",
        Python311 = "python3.11",
        Python312 = "python3.12",
        Python313 = "python3.13",
        Python314 = "python3.14",
        Dotnetcore10 = "dotnetcore1.0",
        Dotnetcore20 = "dotnetcore2.0",
        Dotnetcore21 = "dotnetcore2.1",
        Dotnetcore31 = "dotnetcore3.1",
        Dotnet6 = "dotnet6",
        Dotnet8 = "dotnet8",
        Dotnet10 = "dotnet10",
        Nodejs43Edge = "nodejs4.3-edge",
        Go1X = "go1.x",
        Ruby25 = "ruby2.5",
        Ruby27 = "ruby2.7",
        Ruby32 = "ruby3.2",
        Ruby33 = "ruby3.3",
        Ruby34 = "ruby3.4",
        Ruby40 = "ruby4.0",
        Provided = "provided",
        ProvidedAl2 = "provided.al2",
        ProvidedAl2023 = "provided.al2023",
        Nodejs26X = "nodejs26.x",
        Python315 = "python3.15",
        Java8Al2023 = "java8.al2023",
        Java11Al2023 = "java11.al2023",
        Java17Al2023 = "java17.al2023",
        Custom = "custom",
    }
    enum TracingMode {
        Active = "Active",
        PassThrough = "PassThrough",
    }
    enum SnapStartApplyOn {
        PublishedVersions = "PublishedVersions",
        None = "None",
    }
    enum LogFormat {
        Json = "JSON",
        Text = "Text",
    }
    enum ApplicationLogLevel {
        Trace = "TRACE",
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
        Error = "ERROR",
        Fatal = "FATAL",
    }
    enum SystemLogLevel {
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }
    enum State {
        Pending = "Pending",
        Active = "Active",
        Inactive = "Inactive",
        Failed = "Failed",
        Deactivating = "Deactivating",
        Deactivated = "Deactivated",
        ActiveNonInvocable = "ActiveNonInvocable",
        Deleting = "Deleting",
    }
    enum StateReasonCode {
        Idle = "Idle",
        Creating = "Creating",
        Restoring = "Restoring",
        EniLimitExceeded = "EniLimitExceeded",
        InsufficientRolePermissions = "InsufficientRolePermissions",
        InvalidConfiguration = "InvalidConfiguration",
        InternalError = "InternalError",
        SubnetOutOfIpAddresses = "SubnetOutOfIPAddresses",
        InvalidSubnet = "InvalidSubnet",
        InvalidSecurityGroup = "InvalidSecurityGroup",
        ImageDeleted = "ImageDeleted",
        ImageAccessDenied = "ImageAccessDenied",
        InvalidImage = "InvalidImage",
        KmsKeyAccessDenied = "KMSKeyAccessDenied",
        KmsKeyNotFound = "KMSKeyNotFound",
        InvalidStateKmsKey = "InvalidStateKMSKey",
        DisabledKmsKey = "DisabledKMSKey",
        EfsIoError = "EFSIOError",
        EfsMountConnectivityError = "EFSMountConnectivityError",
        EfsMountFailure = "EFSMountFailure",
        EfsMountTimeout = "EFSMountTimeout",
        InvalidRuntime = "InvalidRuntime",
        InvalidZipFileException = "InvalidZipFileException",
        FunctionError = "FunctionError",
        ServiceQuotaExceededException = "ServiceQuotaExceededException",
        VcpuLimitExceeded = "VcpuLimitExceeded",
        InsufficientCapacity = "InsufficientCapacity",
        Ec2RequestLimitExceeded = "EC2RequestLimitExceeded",
        FunctionErrorInitTimeout = "FunctionError.InitTimeout",
        FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
        FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
        FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
        FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
        FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
        DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl",
        DrainingDurableExecutions = "DrainingDurableExecutions",
        DependencyError = "DependencyError",
    }
    enum LastUpdateStatus {
        Successful = "Successful",
        Failed = "Failed",
        InProgress = "InProgress",
    }
    enum LastUpdateStatusReasonCode {
        EniLimitExceeded = "EniLimitExceeded",
        InsufficientRolePermissions = "InsufficientRolePermissions",
        InvalidConfiguration = "InvalidConfiguration",
        InternalError = "InternalError",
        SubnetOutOfIpAddresses = "SubnetOutOfIPAddresses",
        InvalidSubnet = "InvalidSubnet",
        InvalidSecurityGroup = "InvalidSecurityGroup",
        ImageDeleted = "ImageDeleted",
        ImageAccessDenied = "ImageAccessDenied",
        InvalidImage = "InvalidImage",
        KmsKeyAccessDenied = "KMSKeyAccessDenied",
        KmsKeyNotFound = "KMSKeyNotFound",
        InvalidStateKmsKey = "InvalidStateKMSKey",
        DisabledKmsKey = "DisabledKMSKey",
        EfsIoError = "EFSIOError",
        EfsMountConnectivityError = "EFSMountConnectivityError",
        EfsMountFailure = "EFSMountFailure",
        EfsMountTimeout = "EFSMountTimeout",
        InvalidRuntime = "InvalidRuntime",
        InvalidZipFileException = "InvalidZipFileException",
        FunctionError = "FunctionError",
        ServiceQuotaExceededException = "ServiceQuotaExceededException",
        VcpuLimitExceeded = "VcpuLimitExceeded",
        InsufficientCapacity = "InsufficientCapacity",
        Ec2RequestLimitExceeded = "EC2RequestLimitExceeded",
        FunctionErrorInitTimeout = "FunctionError.InitTimeout",
        FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
        FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
        FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
        FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
        FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
        DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl",
        DependencyError = "DependencyError",
    }
    enum PackageType {
        Zip = "Zip",
        Image = "Image",
    }
    enum Architecture {
        X8664 = "x86_64",
        Arm64 = "arm64",
    }
    enum DirectS3Read {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Auto = "AUTO",
    }
    enum SnapStartOptimizationStatus {
        On = "On",
        Off = "Off",
    }
    enum TenantIsolationMode {
        PerTenant = "PER_TENANT",
    }
}
