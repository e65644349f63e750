// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

//! The operations: for each its input, its output, its errors and its descriptor.

mod add_layer_version_permission;
mod add_permission;
mod checkpoint_durable_execution;
mod create_alias;
mod create_capacity_provider;
mod create_code_signing_config;
mod create_event_source_mapping;
mod create_function;
mod create_function_url_config;
mod delete_alias;
mod delete_capacity_provider;
mod delete_code_signing_config;
mod delete_durable_execution;
mod delete_event_source_mapping;
mod delete_function;
mod delete_function_code_signing_config;
mod delete_function_concurrency;
mod delete_function_event_invoke_config;
mod delete_function_url_config;
mod delete_layer_version;
mod delete_provisioned_concurrency_config;
mod delete_resource_policy;
mod get_account_settings;
mod get_alias;
mod get_capacity_provider;
mod get_code_signing_config;
mod get_durable_execution;
mod get_durable_execution_history;
mod get_durable_execution_state;
mod get_event_source_mapping;
mod get_function;
mod get_function_code_signing_config;
mod get_function_concurrency;
mod get_function_configuration;
mod get_function_event_invoke_config;
mod get_function_recursion_config;
mod get_function_scaling_config;
mod get_function_url_config;
mod get_layer_version;
mod get_layer_version_by_arn;
mod get_layer_version_policy;
mod get_policy;
mod get_provisioned_concurrency_config;
mod get_resource_policy;
mod get_runtime_management_config;
mod invoke;
mod invoke_async;
mod invoke_with_response_stream;
mod list_aliases;
mod list_capacity_providers;
mod list_code_signing_configs;
mod list_durable_executions_by_function;
mod list_event_source_mappings;
mod list_function_event_invoke_configs;
mod list_function_url_configs;
mod list_function_versions_by_capacity_provider;
mod list_functions;
mod list_functions_by_code_signing_config;
mod list_layer_versions;
mod list_layers;
mod list_provisioned_concurrency_configs;
mod list_tags;
mod list_versions_by_function;
mod pause_durable_execution;
mod publish_layer_version;
mod publish_version;
mod put_function_code_signing_config;
mod put_function_concurrency;
mod put_function_event_invoke_config;
mod put_function_recursion_config;
mod put_function_scaling_config;
mod put_provisioned_concurrency_config;
mod put_resource_policy;
mod put_runtime_management_config;
mod remove_layer_version_permission;
mod remove_permission;
mod resume_durable_execution;
mod send_durable_execution_callback_failure;
mod send_durable_execution_callback_heartbeat;
mod send_durable_execution_callback_success;
mod stop_durable_execution;
mod tag_resource;
mod untag_resource;
mod update_alias;
mod update_capacity_provider;
mod update_code_signing_config;
mod update_event_source_mapping;
mod update_function_code;
mod update_function_configuration;
mod update_function_event_invoke_config;
mod update_function_url_config;

pub use add_layer_version_permission::{
    AddLayerVersionPermission, AddLayerVersionPermissionError,
    AddLayerVersionPermissionRequest, AddLayerVersionPermissionResponse,
};
pub use add_permission::{
    AddPermission, AddPermissionError, AddPermissionRequest, AddPermissionResponse,
};
pub use checkpoint_durable_execution::{
    CheckpointDurableExecution, CheckpointDurableExecutionError,
    CheckpointDurableExecutionRequest, CheckpointDurableExecutionResponse,
};
pub use create_alias::{CreateAlias, CreateAliasError, CreateAliasRequest};
pub use create_capacity_provider::{
    CreateCapacityProvider, CreateCapacityProviderError, CreateCapacityProviderRequest,
    CreateCapacityProviderResponse,
};
pub use create_code_signing_config::{
    CreateCodeSigningConfig, CreateCodeSigningConfigError,
    CreateCodeSigningConfigRequest, CreateCodeSigningConfigResponse,
};
pub use create_event_source_mapping::{
    CreateEventSourceMapping, CreateEventSourceMappingError,
    CreateEventSourceMappingRequest,
};
pub use create_function::{CreateFunction, CreateFunctionError, CreateFunctionRequest};
pub use create_function_url_config::{
    CreateFunctionUrlConfig, CreateFunctionUrlConfigError,
    CreateFunctionUrlConfigRequest, CreateFunctionUrlConfigResponse,
};
pub use delete_alias::{DeleteAlias, DeleteAliasError, DeleteAliasRequest};
pub use delete_capacity_provider::{
    DeleteCapacityProvider, DeleteCapacityProviderError, DeleteCapacityProviderRequest,
    DeleteCapacityProviderResponse,
};
pub use delete_code_signing_config::{
    DeleteCodeSigningConfig, DeleteCodeSigningConfigError,
    DeleteCodeSigningConfigRequest, DeleteCodeSigningConfigResponse,
};
pub use delete_durable_execution::{
    DeleteDurableExecution, DeleteDurableExecutionError, DeleteDurableExecutionRequest,
    DeleteDurableExecutionResponse,
};
pub use delete_event_source_mapping::{
    DeleteEventSourceMapping, DeleteEventSourceMappingError,
    DeleteEventSourceMappingRequest,
};
pub use delete_function::{
    DeleteFunction, DeleteFunctionError, DeleteFunctionRequest, DeleteFunctionResponse,
};
pub use delete_function_code_signing_config::{
    DeleteFunctionCodeSigningConfig, DeleteFunctionCodeSigningConfigError,
    DeleteFunctionCodeSigningConfigRequest,
};
pub use delete_function_concurrency::{
    DeleteFunctionConcurrency, DeleteFunctionConcurrencyError,
    DeleteFunctionConcurrencyRequest,
};
pub use delete_function_event_invoke_config::{
    DeleteFunctionEventInvokeConfig, DeleteFunctionEventInvokeConfigError,
    DeleteFunctionEventInvokeConfigRequest,
};
pub use delete_function_url_config::{
    DeleteFunctionUrlConfig, DeleteFunctionUrlConfigError, DeleteFunctionUrlConfigRequest,
};
pub use delete_layer_version::{
    DeleteLayerVersion, DeleteLayerVersionError, DeleteLayerVersionRequest,
};
pub use delete_provisioned_concurrency_config::{
    DeleteProvisionedConcurrencyConfig, DeleteProvisionedConcurrencyConfigError,
    DeleteProvisionedConcurrencyConfigRequest,
};
pub use delete_resource_policy::{
    DeleteResourcePolicy, DeleteResourcePolicyError, DeleteResourcePolicyRequest,
};
pub use get_account_settings::{
    GetAccountSettings, GetAccountSettingsError, GetAccountSettingsRequest,
    GetAccountSettingsResponse,
};
pub use get_alias::{GetAlias, GetAliasError, GetAliasRequest};
pub use get_capacity_provider::{
    GetCapacityProvider, GetCapacityProviderError, GetCapacityProviderRequest,
    GetCapacityProviderResponse,
};
pub use get_code_signing_config::{
    GetCodeSigningConfig, GetCodeSigningConfigError, GetCodeSigningConfigRequest,
    GetCodeSigningConfigResponse,
};
pub use get_durable_execution::{
    GetDurableExecution, GetDurableExecutionError, GetDurableExecutionRequest,
    GetDurableExecutionResponse,
};
pub use get_durable_execution_history::{
    GetDurableExecutionHistory, GetDurableExecutionHistoryError,
    GetDurableExecutionHistoryRequest, GetDurableExecutionHistoryResponse,
};
pub use get_durable_execution_state::{
    GetDurableExecutionState, GetDurableExecutionStateError,
    GetDurableExecutionStateRequest, GetDurableExecutionStateResponse,
};
pub use get_event_source_mapping::{
    GetEventSourceMapping, GetEventSourceMappingError, GetEventSourceMappingRequest,
};
pub use get_function::{
    GetFunction, GetFunctionError, GetFunctionRequest, GetFunctionResponse,
};
pub use get_function_code_signing_config::{
    GetFunctionCodeSigningConfig, GetFunctionCodeSigningConfigError,
    GetFunctionCodeSigningConfigRequest, GetFunctionCodeSigningConfigResponse,
};
pub use get_function_concurrency::{
    GetFunctionConcurrency, GetFunctionConcurrencyError, GetFunctionConcurrencyRequest,
    GetFunctionConcurrencyResponse,
};
pub use get_function_configuration::{
    GetFunctionConfiguration, GetFunctionConfigurationError,
    GetFunctionConfigurationRequest,
};
pub use get_function_event_invoke_config::{
    GetFunctionEventInvokeConfig, GetFunctionEventInvokeConfigError,
    GetFunctionEventInvokeConfigRequest,
};
pub use get_function_recursion_config::{
    GetFunctionRecursionConfig, GetFunctionRecursionConfigError,
    GetFunctionRecursionConfigRequest, GetFunctionRecursionConfigResponse,
};
pub use get_function_scaling_config::{
    GetFunctionScalingConfig, GetFunctionScalingConfigError,
    GetFunctionScalingConfigRequest, GetFunctionScalingConfigResponse,
};
pub use get_function_url_config::{
    GetFunctionUrlConfig, GetFunctionUrlConfigError, GetFunctionUrlConfigRequest,
    GetFunctionUrlConfigResponse,
};
pub use get_layer_version::{
    GetLayerVersion, GetLayerVersionError, GetLayerVersionRequest,
};
pub use get_layer_version_by_arn::{
    GetLayerVersionByArn, GetLayerVersionByArnError, GetLayerVersionByArnRequest,
};
pub use get_layer_version_policy::{
    GetLayerVersionPolicy, GetLayerVersionPolicyError, GetLayerVersionPolicyRequest,
    GetLayerVersionPolicyResponse,
};
pub use get_policy::{GetPolicy, GetPolicyError, GetPolicyRequest, GetPolicyResponse};
pub use get_provisioned_concurrency_config::{
    GetProvisionedConcurrencyConfig, GetProvisionedConcurrencyConfigError,
    GetProvisionedConcurrencyConfigRequest, GetProvisionedConcurrencyConfigResponse,
};
pub use get_resource_policy::{
    GetResourcePolicy, GetResourcePolicyError, GetResourcePolicyRequest,
    GetResourcePolicyResponse,
};
pub use get_runtime_management_config::{
    GetRuntimeManagementConfig, GetRuntimeManagementConfigError,
    GetRuntimeManagementConfigRequest, GetRuntimeManagementConfigResponse,
};
pub use invoke::{InvocationRequest, InvocationResponse, Invoke, InvokeError};
pub use invoke_async::{
    InvokeAsync, InvokeAsyncError, InvokeAsyncRequest, InvokeAsyncResponse,
};
pub use invoke_with_response_stream::{
    InvokeWithResponseStream, InvokeWithResponseStreamError,
    InvokeWithResponseStreamRequest, InvokeWithResponseStreamResponse,
};
pub use list_aliases::{
    ListAliases, ListAliasesError, ListAliasesRequest, ListAliasesResponse,
};
pub use list_capacity_providers::{
    ListCapacityProviders, ListCapacityProvidersError, ListCapacityProvidersRequest,
    ListCapacityProvidersResponse,
};
pub use list_code_signing_configs::{
    ListCodeSigningConfigs, ListCodeSigningConfigsError, ListCodeSigningConfigsRequest,
    ListCodeSigningConfigsResponse,
};
pub use list_durable_executions_by_function::{
    ListDurableExecutionsByFunction, ListDurableExecutionsByFunctionError,
    ListDurableExecutionsByFunctionRequest, ListDurableExecutionsByFunctionResponse,
};
pub use list_event_source_mappings::{
    ListEventSourceMappings, ListEventSourceMappingsError,
    ListEventSourceMappingsRequest, ListEventSourceMappingsResponse,
};
pub use list_function_event_invoke_configs::{
    ListFunctionEventInvokeConfigs, ListFunctionEventInvokeConfigsError,
    ListFunctionEventInvokeConfigsRequest, ListFunctionEventInvokeConfigsResponse,
};
pub use list_function_url_configs::{
    ListFunctionUrlConfigs, ListFunctionUrlConfigsError, ListFunctionUrlConfigsRequest,
    ListFunctionUrlConfigsResponse,
};
pub use list_function_versions_by_capacity_provider::{
    ListFunctionVersionsByCapacityProvider, ListFunctionVersionsByCapacityProviderError,
    ListFunctionVersionsByCapacityProviderRequest,
    ListFunctionVersionsByCapacityProviderResponse,
};
pub use list_functions::{
    ListFunctions, ListFunctionsError, ListFunctionsRequest, ListFunctionsResponse,
};
pub use list_functions_by_code_signing_config::{
    ListFunctionsByCodeSigningConfig, ListFunctionsByCodeSigningConfigError,
    ListFunctionsByCodeSigningConfigRequest, ListFunctionsByCodeSigningConfigResponse,
};
pub use list_layer_versions::{
    ListLayerVersions, ListLayerVersionsError, ListLayerVersionsRequest,
    ListLayerVersionsResponse,
};
pub use list_layers::{
    ListLayers, ListLayersError, ListLayersRequest, ListLayersResponse,
};
pub use list_provisioned_concurrency_configs::{
    ListProvisionedConcurrencyConfigs, ListProvisionedConcurrencyConfigsError,
    ListProvisionedConcurrencyConfigsRequest, ListProvisionedConcurrencyConfigsResponse,
};
pub use list_tags::{ListTags, ListTagsError, ListTagsRequest, ListTagsResponse};
pub use list_versions_by_function::{
    ListVersionsByFunction, ListVersionsByFunctionError, ListVersionsByFunctionRequest,
    ListVersionsByFunctionResponse,
};
pub use pause_durable_execution::{
    PauseDurableExecution, PauseDurableExecutionError, PauseDurableExecutionRequest,
    PauseDurableExecutionResponse,
};
pub use publish_layer_version::{
    PublishLayerVersion, PublishLayerVersionError, PublishLayerVersionRequest,
    PublishLayerVersionResponse,
};
pub use publish_version::{PublishVersion, PublishVersionError, PublishVersionRequest};
pub use put_function_code_signing_config::{
    PutFunctionCodeSigningConfig, PutFunctionCodeSigningConfigError,
    PutFunctionCodeSigningConfigRequest, PutFunctionCodeSigningConfigResponse,
};
pub use put_function_concurrency::{
    PutFunctionConcurrency, PutFunctionConcurrencyError, PutFunctionConcurrencyRequest,
};
pub use put_function_event_invoke_config::{
    PutFunctionEventInvokeConfig, PutFunctionEventInvokeConfigError,
    PutFunctionEventInvokeConfigRequest,
};
pub use put_function_recursion_config::{
    PutFunctionRecursionConfig, PutFunctionRecursionConfigError,
    PutFunctionRecursionConfigRequest, PutFunctionRecursionConfigResponse,
};
pub use put_function_scaling_config::{
    PutFunctionScalingConfig, PutFunctionScalingConfigError,
    PutFunctionScalingConfigRequest, PutFunctionScalingConfigResponse,
};
pub use put_provisioned_concurrency_config::{
    PutProvisionedConcurrencyConfig, PutProvisionedConcurrencyConfigError,
    PutProvisionedConcurrencyConfigRequest, PutProvisionedConcurrencyConfigResponse,
};
pub use put_resource_policy::{
    PutResourcePolicy, PutResourcePolicyError, PutResourcePolicyRequest,
    PutResourcePolicyResponse,
};
pub use put_runtime_management_config::{
    PutRuntimeManagementConfig, PutRuntimeManagementConfigError,
    PutRuntimeManagementConfigRequest, PutRuntimeManagementConfigResponse,
};
pub use remove_layer_version_permission::{
    RemoveLayerVersionPermission, RemoveLayerVersionPermissionError,
    RemoveLayerVersionPermissionRequest,
};
pub use remove_permission::{
    RemovePermission, RemovePermissionError, RemovePermissionRequest,
};
pub use resume_durable_execution::{
    ResumeDurableExecution, ResumeDurableExecutionError, ResumeDurableExecutionRequest,
    ResumeDurableExecutionResponse,
};
pub use send_durable_execution_callback_failure::{
    SendDurableExecutionCallbackFailure, SendDurableExecutionCallbackFailureError,
    SendDurableExecutionCallbackFailureRequest,
    SendDurableExecutionCallbackFailureResponse,
};
pub use send_durable_execution_callback_heartbeat::{
    SendDurableExecutionCallbackHeartbeat, SendDurableExecutionCallbackHeartbeatError,
    SendDurableExecutionCallbackHeartbeatRequest,
    SendDurableExecutionCallbackHeartbeatResponse,
};
pub use send_durable_execution_callback_success::{
    SendDurableExecutionCallbackSuccess, SendDurableExecutionCallbackSuccessError,
    SendDurableExecutionCallbackSuccessRequest,
    SendDurableExecutionCallbackSuccessResponse,
};
pub use stop_durable_execution::{
    StopDurableExecution, StopDurableExecutionError, StopDurableExecutionRequest,
    StopDurableExecutionResponse,
};
pub use tag_resource::{TagResource, TagResourceError, TagResourceRequest};
pub use untag_resource::{UntagResource, UntagResourceError, UntagResourceRequest};
pub use update_alias::{UpdateAlias, UpdateAliasError, UpdateAliasRequest};
pub use update_capacity_provider::{
    UpdateCapacityProvider, UpdateCapacityProviderError, UpdateCapacityProviderRequest,
    UpdateCapacityProviderResponse,
};
pub use update_code_signing_config::{
    UpdateCodeSigningConfig, UpdateCodeSigningConfigError,
    UpdateCodeSigningConfigRequest, UpdateCodeSigningConfigResponse,
};
pub use update_event_source_mapping::{
    UpdateEventSourceMapping, UpdateEventSourceMappingError,
    UpdateEventSourceMappingRequest,
};
pub use update_function_code::{
    UpdateFunctionCode, UpdateFunctionCodeError, UpdateFunctionCodeRequest,
};
pub use update_function_configuration::{
    UpdateFunctionConfiguration, UpdateFunctionConfigurationError,
    UpdateFunctionConfigurationRequest,
};
pub use update_function_event_invoke_config::{
    UpdateFunctionEventInvokeConfig, UpdateFunctionEventInvokeConfigError,
    UpdateFunctionEventInvokeConfigRequest,
};
pub use update_function_url_config::{
    UpdateFunctionUrlConfig, UpdateFunctionUrlConfigError,
    UpdateFunctionUrlConfigRequest, UpdateFunctionUrlConfigResponse,
};
