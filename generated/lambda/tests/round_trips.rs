// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

//! Random valid values of each operation: what one side sends, the other reads.
#![allow(deprecated)]

use goldsmith::protocol::RestJson1;
use goldsmith::testing;
use goldsmith_lambda::operations::*;

#[test]
fn add_layer_version_permission() {
    testing::round_trips::<RestJson1, AddLayerVersionPermission>();
}

#[test]
fn add_permission() {
    testing::round_trips::<RestJson1, AddPermission>();
}

#[test]
fn checkpoint_durable_execution() {
    testing::round_trips::<RestJson1, CheckpointDurableExecution>();
}

#[test]
fn create_alias() {
    testing::round_trips::<RestJson1, CreateAlias>();
}

#[test]
fn create_capacity_provider() {
    testing::round_trips::<RestJson1, CreateCapacityProvider>();
}

#[test]
fn create_code_signing_config() {
    testing::round_trips::<RestJson1, CreateCodeSigningConfig>();
}

#[test]
fn create_event_source_mapping() {
    testing::round_trips::<RestJson1, CreateEventSourceMapping>();
}

#[test]
fn create_function() {
    testing::round_trips::<RestJson1, CreateFunction>();
}

#[test]
fn create_function_url_config() {
    testing::round_trips::<RestJson1, CreateFunctionUrlConfig>();
}

#[test]
fn delete_alias() {
    testing::round_trips::<RestJson1, DeleteAlias>();
}

#[test]
fn delete_capacity_provider() {
    testing::round_trips::<RestJson1, DeleteCapacityProvider>();
}

#[test]
fn delete_code_signing_config() {
    testing::round_trips::<RestJson1, DeleteCodeSigningConfig>();
}

#[test]
fn delete_durable_execution() {
    testing::round_trips::<RestJson1, DeleteDurableExecution>();
}

#[test]
fn delete_event_source_mapping() {
    testing::round_trips::<RestJson1, DeleteEventSourceMapping>();
}

#[test]
fn delete_function() {
    testing::round_trips::<RestJson1, DeleteFunction>();
}

#[test]
fn delete_function_code_signing_config() {
    testing::round_trips::<RestJson1, DeleteFunctionCodeSigningConfig>();
}

#[test]
fn delete_function_concurrency() {
    testing::round_trips::<RestJson1, DeleteFunctionConcurrency>();
}

#[test]
fn delete_function_event_invoke_config() {
    testing::round_trips::<RestJson1, DeleteFunctionEventInvokeConfig>();
}

#[test]
fn delete_function_url_config() {
    testing::round_trips::<RestJson1, DeleteFunctionUrlConfig>();
}

#[test]
fn delete_layer_version() {
    testing::round_trips::<RestJson1, DeleteLayerVersion>();
}

#[test]
fn delete_provisioned_concurrency_config() {
    testing::round_trips::<RestJson1, DeleteProvisionedConcurrencyConfig>();
}

#[test]
fn delete_resource_policy() {
    testing::round_trips::<RestJson1, DeleteResourcePolicy>();
}

#[test]
fn get_account_settings() {
    testing::round_trips::<RestJson1, GetAccountSettings>();
}

#[test]
fn get_alias() {
    testing::round_trips::<RestJson1, GetAlias>();
}

#[test]
fn get_capacity_provider() {
    testing::round_trips::<RestJson1, GetCapacityProvider>();
}

#[test]
fn get_code_signing_config() {
    testing::round_trips::<RestJson1, GetCodeSigningConfig>();
}

#[test]
fn get_durable_execution() {
    testing::round_trips::<RestJson1, GetDurableExecution>();
}

#[test]
fn get_durable_execution_history() {
    testing::round_trips::<RestJson1, GetDurableExecutionHistory>();
}

#[test]
fn get_durable_execution_state() {
    testing::round_trips::<RestJson1, GetDurableExecutionState>();
}

#[test]
fn get_event_source_mapping() {
    testing::round_trips::<RestJson1, GetEventSourceMapping>();
}

#[test]
fn get_function() {
    testing::round_trips::<RestJson1, GetFunction>();
}

#[test]
fn get_function_code_signing_config() {
    testing::round_trips::<RestJson1, GetFunctionCodeSigningConfig>();
}

#[test]
fn get_function_concurrency() {
    testing::round_trips::<RestJson1, GetFunctionConcurrency>();
}

#[test]
fn get_function_configuration() {
    testing::round_trips::<RestJson1, GetFunctionConfiguration>();
}

#[test]
fn get_function_event_invoke_config() {
    testing::round_trips::<RestJson1, GetFunctionEventInvokeConfig>();
}

#[test]
fn get_function_recursion_config() {
    testing::round_trips::<RestJson1, GetFunctionRecursionConfig>();
}

#[test]
fn get_function_scaling_config() {
    testing::round_trips::<RestJson1, GetFunctionScalingConfig>();
}

#[test]
fn get_function_url_config() {
    testing::round_trips::<RestJson1, GetFunctionUrlConfig>();
}

#[test]
fn get_layer_version() {
    testing::round_trips::<RestJson1, GetLayerVersion>();
}

#[test]
fn get_layer_version_by_arn() {
    testing::round_trips::<RestJson1, GetLayerVersionByArn>();
}

#[test]
fn get_layer_version_policy() {
    testing::round_trips::<RestJson1, GetLayerVersionPolicy>();
}

#[test]
fn get_policy() {
    testing::round_trips::<RestJson1, GetPolicy>();
}

#[test]
fn get_provisioned_concurrency_config() {
    testing::round_trips::<RestJson1, GetProvisionedConcurrencyConfig>();
}

#[test]
fn get_resource_policy() {
    testing::round_trips::<RestJson1, GetResourcePolicy>();
}

#[test]
fn get_runtime_management_config() {
    testing::round_trips::<RestJson1, GetRuntimeManagementConfig>();
}

#[test]
fn invoke() {
    testing::round_trips::<RestJson1, Invoke>();
}

#[test]
fn invoke_async() {
    testing::round_trips::<RestJson1, InvokeAsync>();
}

#[test]
fn invoke_with_response_stream() {
    testing::round_trips::<RestJson1, InvokeWithResponseStream>();
}

#[test]
fn list_aliases() {
    testing::round_trips::<RestJson1, ListAliases>();
}

#[test]
fn list_capacity_providers() {
    testing::round_trips::<RestJson1, ListCapacityProviders>();
}

#[test]
fn list_code_signing_configs() {
    testing::round_trips::<RestJson1, ListCodeSigningConfigs>();
}

#[test]
fn list_durable_executions_by_function() {
    testing::round_trips::<RestJson1, ListDurableExecutionsByFunction>();
}

#[test]
fn list_event_source_mappings() {
    testing::round_trips::<RestJson1, ListEventSourceMappings>();
}

#[test]
fn list_function_event_invoke_configs() {
    testing::round_trips::<RestJson1, ListFunctionEventInvokeConfigs>();
}

#[test]
fn list_function_url_configs() {
    testing::round_trips::<RestJson1, ListFunctionUrlConfigs>();
}

#[test]
fn list_function_versions_by_capacity_provider() {
    testing::round_trips::<RestJson1, ListFunctionVersionsByCapacityProvider>();
}

#[test]
fn list_functions() {
    testing::round_trips::<RestJson1, ListFunctions>();
}

#[test]
fn list_functions_by_code_signing_config() {
    testing::round_trips::<RestJson1, ListFunctionsByCodeSigningConfig>();
}

#[test]
fn list_layer_versions() {
    testing::round_trips::<RestJson1, ListLayerVersions>();
}

#[test]
fn list_layers() {
    testing::round_trips::<RestJson1, ListLayers>();
}

#[test]
fn list_provisioned_concurrency_configs() {
    testing::round_trips::<RestJson1, ListProvisionedConcurrencyConfigs>();
}

#[test]
fn list_tags() {
    testing::round_trips::<RestJson1, ListTags>();
}

#[test]
fn list_versions_by_function() {
    testing::round_trips::<RestJson1, ListVersionsByFunction>();
}

#[test]
fn pause_durable_execution() {
    testing::round_trips::<RestJson1, PauseDurableExecution>();
}

#[test]
fn publish_layer_version() {
    testing::round_trips::<RestJson1, PublishLayerVersion>();
}

#[test]
fn publish_version() {
    testing::round_trips::<RestJson1, PublishVersion>();
}

#[test]
fn put_function_code_signing_config() {
    testing::round_trips::<RestJson1, PutFunctionCodeSigningConfig>();
}

#[test]
fn put_function_concurrency() {
    testing::round_trips::<RestJson1, PutFunctionConcurrency>();
}

#[test]
fn put_function_event_invoke_config() {
    testing::round_trips::<RestJson1, PutFunctionEventInvokeConfig>();
}

#[test]
fn put_function_recursion_config() {
    testing::round_trips::<RestJson1, PutFunctionRecursionConfig>();
}

#[test]
fn put_function_scaling_config() {
    testing::round_trips::<RestJson1, PutFunctionScalingConfig>();
}

#[test]
fn put_provisioned_concurrency_config() {
    testing::round_trips::<RestJson1, PutProvisionedConcurrencyConfig>();
}

#[test]
fn put_resource_policy() {
    testing::round_trips::<RestJson1, PutResourcePolicy>();
}

#[test]
fn put_runtime_management_config() {
    testing::round_trips::<RestJson1, PutRuntimeManagementConfig>();
}

#[test]
fn remove_layer_version_permission() {
    testing::round_trips::<RestJson1, RemoveLayerVersionPermission>();
}

#[test]
fn remove_permission() {
    testing::round_trips::<RestJson1, RemovePermission>();
}

#[test]
fn resume_durable_execution() {
    testing::round_trips::<RestJson1, ResumeDurableExecution>();
}

#[test]
fn send_durable_execution_callback_failure() {
    testing::round_trips::<RestJson1, SendDurableExecutionCallbackFailure>();
}

#[test]
fn send_durable_execution_callback_heartbeat() {
    testing::round_trips::<RestJson1, SendDurableExecutionCallbackHeartbeat>();
}

#[test]
fn send_durable_execution_callback_success() {
    testing::round_trips::<RestJson1, SendDurableExecutionCallbackSuccess>();
}

#[test]
fn stop_durable_execution() {
    testing::round_trips::<RestJson1, StopDurableExecution>();
}

#[test]
fn tag_resource() {
    testing::round_trips::<RestJson1, TagResource>();
}

#[test]
fn untag_resource() {
    testing::round_trips::<RestJson1, UntagResource>();
}

#[test]
fn update_alias() {
    testing::round_trips::<RestJson1, UpdateAlias>();
}

#[test]
fn update_capacity_provider() {
    testing::round_trips::<RestJson1, UpdateCapacityProvider>();
}

#[test]
fn update_code_signing_config() {
    testing::round_trips::<RestJson1, UpdateCodeSigningConfig>();
}

#[test]
fn update_event_source_mapping() {
    testing::round_trips::<RestJson1, UpdateEventSourceMapping>();
}

#[test]
fn update_function_code() {
    testing::round_trips::<RestJson1, UpdateFunctionCode>();
}

#[test]
fn update_function_configuration() {
    testing::round_trips::<RestJson1, UpdateFunctionConfiguration>();
}

#[test]
fn update_function_event_invoke_config() {
    testing::round_trips::<RestJson1, UpdateFunctionEventInvokeConfig>();
}

#[test]
fn update_function_url_config() {
    testing::round_trips::<RestJson1, UpdateFunctionUrlConfig>();
}
