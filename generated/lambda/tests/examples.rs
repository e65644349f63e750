// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

//! The examples of the model: each becomes a request and a response and comes back the same.
#![allow(deprecated)]

use goldsmith::protocol::RestJson1;
use goldsmith::testing;
use goldsmith_lambda::operations::*;

#[test]
fn add_layer_version_permission_example_1() {
    let input = r#"{
        "Action": "lambda:GetLayerVersion",
        "LayerName": "my-layer",
        "Principal": "223456789012",
        "StatementId": "xaccount",
        "VersionNumber": 1
    }"#;
    testing::example_input::<RestJson1, AddLayerVersionPermission>(input);
    let output = r#"{
        "RevisionId": "35d87451-f796-4a3f-a618-95a3671b0a0c",
        "Statement": "{\"Sid\":\"xaccount\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::223456789012:root\"},\"Action\":\"lambda:GetLayerVersion\",\"Resource\":\"arn:aws:lambda:us-east-2:123456789012:layer:my-layer:1\"}"
    }"#;
    testing::example_output::<RestJson1, AddLayerVersionPermission>(output);
}

#[test]
fn add_permission_example_1() {
    let input = r#"{
        "Action": "lambda:InvokeFunction",
        "FunctionName": "my-function",
        "Principal": "s3.amazonaws.com",
        "SourceAccount": "123456789012",
        "SourceArn": "arn:aws:s3:::my-bucket-1xpuxmplzrlbh/*",
        "StatementId": "s3"
    }"#;
    testing::example_input::<RestJson1, AddPermission>(input);
    let output = r#"{
        "Statement": "{\"Sid\":\"s3\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"s3.amazonaws.com\"},\"Action\":\"lambda:InvokeFunction\",\"Resource\":\"arn:aws:lambda:us-east-2:123456789012:function:my-function\",\"Condition\":{\"StringEquals\":{\"AWS:SourceAccount\":\"123456789012\"},\"ArnLike\":{\"AWS:SourceArn\":\"arn:aws:s3:::my-bucket-1xpuxmplzrlbh\"}}}"
    }"#;
    testing::example_output::<RestJson1, AddPermission>(output);
}

#[test]
fn add_permission_example_2() {
    let input = r#"{
        "Action": "lambda:InvokeFunction",
        "FunctionName": "my-function",
        "Principal": "223456789012",
        "StatementId": "xaccount"
    }"#;
    testing::example_input::<RestJson1, AddPermission>(input);
    let output = r#"{
        "Statement": "{\"Sid\":\"xaccount\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::223456789012:root\"},\"Action\":\"lambda:InvokeFunction\",\"Resource\":\"arn:aws:lambda:us-east-2:123456789012:function:my-function\"}"
    }"#;
    testing::example_output::<RestJson1, AddPermission>(output);
}

#[test]
fn create_alias_example_1() {
    let input = r#"{
        "Description": "alias for live version of function",
        "FunctionName": "my-function",
        "FunctionVersion": "1",
        "Name": "LIVE"
    }"#;
    testing::example_input::<RestJson1, CreateAlias>(input);
    let output = r#"{
        "AliasArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function:LIVE",
        "Description": "alias for live version of function",
        "FunctionVersion": "1",
        "Name": "LIVE",
        "RevisionId": "873282ed-xmpl-4dc8-a069-d0c647e470c6"
    }"#;
    testing::example_output::<RestJson1, CreateAlias>(output);
}

#[test]
fn create_event_source_mapping_example_1() {
    let input = r#"{
        "BatchSize": 5,
        "EventSourceArn": "arn:aws:sqs:us-west-2:123456789012:my-queue",
        "FunctionName": "my-function"
    }"#;
    testing::example_input::<RestJson1, CreateEventSourceMapping>(input);
    let output = r#"{
        "BatchSize": 5,
        "EventSourceArn": "arn:aws:sqs:us-west-2:123456789012:my-queue",
        "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
        "LastModified": 1569284520.333,
        "State": "Creating",
        "StateTransitionReason": "USER_INITIATED",
        "UUID": "a1b2c3d4-5678-90ab-cdef-11111EXAMPLE"
    }"#;
    testing::example_output::<RestJson1, CreateEventSourceMapping>(output);
}

#[test]
fn create_function_example_1() {
    let input = r#"{
        "Code": {"S3Bucket": "my-bucket-1xpuxmplzrlbh", "S3Key": "function.zip"},
        "Description": "Process image objects from Amazon S3.",
        "Environment": {"Variables": {"BUCKET": "my-bucket-1xpuxmplzrlbh", "PREFIX": "inbound"}},
        "FunctionName": "my-function",
        "Handler": "index.handler",
        "KMSKeyArn": "arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966",
        "MemorySize": 256,
        "Publish": true,
        "Role": "arn:aws:iam::123456789012:role/lambda-role",
        "Runtime": "nodejs12.x",
        "Tags": {"DEPARTMENT": "Assets"},
        "Timeout": 15,
        "TracingConfig": {"Mode": "Active"}
    }"#;
    testing::example_input::<RestJson1, CreateFunction>(input);
    let output = r#"{
        "CodeSha256": "YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=",
        "CodeSize": 5797206,
        "Description": "Process image objects from Amazon S3.",
        "Environment": {"Variables": {"BUCKET": "my-bucket-1xpuxmplzrlbh", "PREFIX": "inbound"}},
        "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
        "FunctionName": "my-function",
        "Handler": "index.handler",
        "KMSKeyArn": "arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966",
        "LastModified": "2020-04-10T19:06:32.563+0000",
        "LastUpdateStatus": "Successful",
        "MemorySize": 256,
        "RevisionId": "b75dcd81-xmpl-48a8-a75a-93ba8b5b9727",
        "Role": "arn:aws:iam::123456789012:role/lambda-role",
        "Runtime": "nodejs12.x",
        "State": "Active",
        "Timeout": 15,
        "TracingConfig": {"Mode": "Active"},
        "Version": "1"
    }"#;
    testing::example_output::<RestJson1, CreateFunction>(output);
}

#[test]
fn delete_alias_example_1() {
    let input = r#"{"FunctionName": "my-function", "Name": "BLUE"}"#;
    testing::example_input::<RestJson1, DeleteAlias>(input);
}

#[test]
fn delete_event_source_mapping_example_1() {
    let input = r#"{"UUID": "14e0db71-xmpl-4eb5-b481-8945cf9d10c2"}"#;
    testing::example_input::<RestJson1, DeleteEventSourceMapping>(input);
    let output = r#"{
        "BatchSize": 5,
        "EventSourceArn": "arn:aws:sqs:us-west-2:123456789012:my-queue",
        "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function",
        "LastModified": "2016-11-21T19:49:20.006+0000",
        "State": "Enabled",
        "StateTransitionReason": "USER_INITIATED",
        "UUID": "14e0db71-xmpl-4eb5-b481-8945cf9d10c2"
    }"#;
    testing::example_output::<RestJson1, DeleteEventSourceMapping>(output);
}

#[test]
fn delete_function_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "1"}"#;
    testing::example_input::<RestJson1, DeleteFunction>(input);
}

#[test]
fn delete_function_concurrency_example_1() {
    let input = r#"{"FunctionName": "my-function"}"#;
    testing::example_input::<RestJson1, DeleteFunctionConcurrency>(input);
}

#[test]
fn delete_function_event_invoke_config_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "GREEN"}"#;
    testing::example_input::<RestJson1, DeleteFunctionEventInvokeConfig>(input);
}

#[test]
fn delete_layer_version_example_1() {
    let input = r#"{"LayerName": "my-layer", "VersionNumber": 2}"#;
    testing::example_input::<RestJson1, DeleteLayerVersion>(input);
}

#[test]
fn delete_provisioned_concurrency_config_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "GREEN"}"#;
    testing::example_input::<RestJson1, DeleteProvisionedConcurrencyConfig>(input);
}

#[test]
fn get_account_settings_example_1() {
    let input = r#"{}"#;
    testing::example_input::<RestJson1, GetAccountSettings>(input);
    let output = r#"{
        "AccountLimit": {
            "CodeSizeUnzipped": 262144000,
            "CodeSizeZipped": 52428800,
            "ConcurrentExecutions": 1000,
            "TotalCodeSize": 80530636800,
            "UnreservedConcurrentExecutions": 1000
        },
        "AccountUsage": {"FunctionCount": 4, "TotalCodeSize": 9426}
    }"#;
    testing::example_output::<RestJson1, GetAccountSettings>(output);
}

#[test]
fn get_alias_example_1() {
    let input = r#"{"FunctionName": "my-function", "Name": "BLUE"}"#;
    testing::example_input::<RestJson1, GetAlias>(input);
    let output = r#"{
        "AliasArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function:BLUE",
        "Description": "Production environment BLUE.",
        "FunctionVersion": "3",
        "Name": "BLUE",
        "RevisionId": "594f41fb-xmpl-4c20-95c7-6ca5f2a92c93"
    }"#;
    testing::example_output::<RestJson1, GetAlias>(output);
}

#[test]
fn get_event_source_mapping_example_1() {
    let input = r#"{"UUID": "14e0db71-xmpl-4eb5-b481-8945cf9d10c2"}"#;
    testing::example_input::<RestJson1, GetEventSourceMapping>(input);
    let output = r#"{
        "BatchSize": 500,
        "BisectBatchOnFunctionError": false,
        "DestinationConfig": {},
        "EventSourceArn": "arn:aws:sqs:us-east-2:123456789012:mySQSqueue",
        "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:myFunction",
        "LastModified": "2016-11-21T19:49:20.006+0000",
        "LastProcessingResult": "No records processed",
        "MaximumRecordAgeInSeconds": 604800,
        "MaximumRetryAttempts": 10000,
        "State": "Creating",
        "StateTransitionReason": "User action",
        "UUID": "14e0db71-xmpl-4eb5-b481-8945cf9d10c2"
    }"#;
    testing::example_output::<RestJson1, GetEventSourceMapping>(output);
}

#[test]
fn get_function_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "1"}"#;
    testing::example_input::<RestJson1, GetFunction>(input);
    let output = r#"{
        "Code": {
            "Location": "https://awslambda-us-west-2-tasks.s3.us-west-2.amazonaws.com/snapshots/123456789012/my-function-e7d9d1ed-xmpl-4f79-904a-4b87f2681f30?versionId=sH3TQwBOaUy...",
            "RepositoryType": "S3"
        },
        "Configuration": {
            "CodeSha256": "YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=",
            "CodeSize": 5797206,
            "Description": "Process image objects from Amazon S3.",
            "Environment": {"Variables": {"BUCKET": "my-bucket-1xpuxmplzrlbh", "PREFIX": "inbound"}},
            "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
            "FunctionName": "my-function",
            "Handler": "index.handler",
            "KMSKeyArn": "arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966",
            "LastModified": "2020-04-10T19:06:32.563+0000",
            "LastUpdateStatus": "Successful",
            "MemorySize": 256,
            "RevisionId": "b75dcd81-xmpl-48a8-a75a-93ba8b5b9727",
            "Role": "arn:aws:iam::123456789012:role/lambda-role",
            "Runtime": "nodejs12.x",
            "State": "Active",
            "Timeout": 15,
            "TracingConfig": {"Mode": "Active"},
            "Version": "$LATEST"
        },
        "Tags": {"DEPARTMENT": "Assets"}
    }"#;
    testing::example_output::<RestJson1, GetFunction>(output);
}

#[test]
fn get_function_concurrency_example_1() {
    let input = r#"{"FunctionName": "my-function"}"#;
    testing::example_input::<RestJson1, GetFunctionConcurrency>(input);
    let output = r#"{"ReservedConcurrentExecutions": 250}"#;
    testing::example_output::<RestJson1, GetFunctionConcurrency>(output);
}

#[test]
fn get_function_configuration_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "1"}"#;
    testing::example_input::<RestJson1, GetFunctionConfiguration>(input);
    let output = r#"{
        "CodeSha256": "YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=",
        "CodeSize": 5797206,
        "Description": "Process image objects from Amazon S3.",
        "Environment": {"Variables": {"BUCKET": "my-bucket-1xpuxmplzrlbh", "PREFIX": "inbound"}},
        "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
        "FunctionName": "my-function",
        "Handler": "index.handler",
        "KMSKeyArn": "arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966",
        "LastModified": "2020-04-10T19:06:32.563+0000",
        "LastUpdateStatus": "Successful",
        "MemorySize": 256,
        "RevisionId": "b75dcd81-xmpl-48a8-a75a-93ba8b5b9727",
        "Role": "arn:aws:iam::123456789012:role/lambda-role",
        "Runtime": "nodejs12.x",
        "State": "Active",
        "Timeout": 15,
        "TracingConfig": {"Mode": "Active"},
        "Version": "$LATEST"
    }"#;
    testing::example_output::<RestJson1, GetFunctionConfiguration>(output);
}

#[test]
fn get_function_event_invoke_config_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "BLUE"}"#;
    testing::example_input::<RestJson1, GetFunctionEventInvokeConfig>(input);
    let output = r#"{
        "DestinationConfig": {
            "OnFailure": {"Destination": "arn:aws:sqs:us-east-2:123456789012:failed-invocations"},
            "OnSuccess": {}
        },
        "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function:BLUE",
        "LastModified": "2016-11-21T19:49:20.006+0000",
        "MaximumEventAgeInSeconds": 3600,
        "MaximumRetryAttempts": 0
    }"#;
    testing::example_output::<RestJson1, GetFunctionEventInvokeConfig>(output);
}

#[test]
fn get_layer_version_example_1() {
    let input = r#"{"LayerName": "my-layer", "VersionNumber": 1}"#;
    testing::example_input::<RestJson1, GetLayerVersion>(input);
    let output = r#"{
        "CompatibleRuntimes": ["python3.6", "python3.7"],
        "Content": {
            "CodeSha256": "tv9jJO+rPbXUUXuRKi7CwHzKtLDkDRJLB3cC3Z/ouXo=",
            "CodeSize": 169,
            "Location": "https://awslambda-us-east-2-layers.s3.us-east-2.amazonaws.com/snapshots/123456789012/my-layer-4aaa2fbb-ff77-4b0a-ad92-5b78a716a96a?versionId=27iWyA73cCAYqyH..."
        },
        "CreatedDate": "2018-11-14T23:03:52.894+0000",
        "Description": "My Python layer",
        "LayerArn": "arn:aws:lambda:us-east-2:123456789012:layer:my-layer",
        "LayerVersionArn": "arn:aws:lambda:us-east-2:123456789012:layer:my-layer:1",
        "LicenseInfo": "MIT",
        "Version": 1
    }"#;
    testing::example_output::<RestJson1, GetLayerVersion>(output);
}

#[test]
fn get_layer_version_by_arn_example_1() {
    let input = r#"{"Arn": "arn:aws:lambda:ca-central-1:123456789012:layer:blank-python-lib:3"}"#;
    testing::example_input::<RestJson1, GetLayerVersionByArn>(input);
    let output = r#"{
        "CompatibleRuntimes": ["python3.8"],
        "Content": {
            "CodeSha256": "6x+xmpl/M3BnQUk7gS9sGmfeFsR/npojXoA3fZUv4eU=",
            "CodeSize": 9529009,
            "Location": "https://awslambda-us-east-2-layers.s3.us-east-2.amazonaws.com/snapshots/123456789012/blank-python-lib-e5212378-xmpl-44ee-8398-9d8ec5113949?versionId=WbZnvf..."
        },
        "CreatedDate": "2020-03-31T00:35:18.949+0000",
        "Description": "Dependencies for the blank-python sample app.",
        "LayerArn": "arn:aws:lambda:us-east-2:123456789012:layer:blank-python-lib",
        "LayerVersionArn": "arn:aws:lambda:us-east-2:123456789012:layer:blank-python-lib:3",
        "Version": 3
    }"#;
    testing::example_output::<RestJson1, GetLayerVersionByArn>(output);
}

#[test]
fn get_policy_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "1"}"#;
    testing::example_input::<RestJson1, GetPolicy>(input);
    let output = r#"{
        "Policy": "{\"Version\":\"2012-10-17\",\"Id\":\"default\",\"Statement\":[{\"Sid\":\"xaccount\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:root\"},\"Action\":\"lambda:InvokeFunction\",\"Resource\":\"arn:aws:lambda:us-east-2:123456789012:function:my-function:1\"}]}",
        "RevisionId": "4843f2f6-7c59-4fda-b484-afd0bc0e22b8"
    }"#;
    testing::example_output::<RestJson1, GetPolicy>(output);
}

#[test]
fn get_provisioned_concurrency_config_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "BLUE"}"#;
    testing::example_input::<RestJson1, GetProvisionedConcurrencyConfig>(input);
    let output = r#"{
        "AllocatedProvisionedConcurrentExecutions": 100,
        "AvailableProvisionedConcurrentExecutions": 100,
        "LastModified": "2019-12-31T20:28:49+0000",
        "RequestedProvisionedConcurrentExecutions": 100,
        "Status": "READY"
    }"#;
    testing::example_output::<RestJson1, GetProvisionedConcurrencyConfig>(output);
}

#[test]
fn get_provisioned_concurrency_config_example_2() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "BLUE"}"#;
    testing::example_input::<RestJson1, GetProvisionedConcurrencyConfig>(input);
    let output = r#"{
        "AllocatedProvisionedConcurrentExecutions": 100,
        "AvailableProvisionedConcurrentExecutions": 100,
        "LastModified": "2019-12-31T20:28:49+0000",
        "RequestedProvisionedConcurrentExecutions": 100,
        "Status": "READY"
    }"#;
    testing::example_output::<RestJson1, GetProvisionedConcurrencyConfig>(output);
}

#[test]
fn invoke_example_1() {
    let input = r#"{"FunctionName": "my-function", "Payload": "{}", "Qualifier": "1"}"#;
    testing::example_input::<RestJson1, Invoke>(input);
    let output = r#"{"Payload": "200 SUCCESS", "StatusCode": 200}"#;
    testing::example_output::<RestJson1, Invoke>(output);
}

#[test]
fn invoke_example_2() {
    let input = r#"{"FunctionName": "my-function", "InvocationType": "Event", "Payload": "{}", "Qualifier": "1"}"#;
    testing::example_input::<RestJson1, Invoke>(input);
    let output = r#"{"Payload": "", "StatusCode": 202}"#;
    testing::example_output::<RestJson1, Invoke>(output);
}

#[test]
fn invoke_async_example_1() {
    let input = r#"{"FunctionName": "my-function"}"#;
    testing::example_input::<RestJson1, InvokeAsync>(input);
    let output = r#"{"Status": 202}"#;
    testing::example_output::<RestJson1, InvokeAsync>(output);
}

#[test]
fn list_aliases_example_1() {
    let input = r#"{"FunctionName": "my-function"}"#;
    testing::example_input::<RestJson1, ListAliases>(input);
    let output = r#"{
        "Aliases": [
            {
                "AliasArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function:BETA",
                "Description": "Production environment BLUE.",
                "FunctionVersion": "2",
                "Name": "BLUE",
                "RevisionId": "a410117f-xmpl-494e-8035-7e204bb7933b",
                "RoutingConfig": {"AdditionalVersionWeights": {"1": 0.7}}
            },
            {
                "AliasArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function:LIVE",
                "Description": "Production environment GREEN.",
                "FunctionVersion": "1",
                "Name": "GREEN",
                "RevisionId": "21d40116-xmpl-40ba-9360-3ea284da1bb5"
            }
        ]
    }"#;
    testing::example_output::<RestJson1, ListAliases>(output);
}

#[test]
fn list_event_source_mappings_example_1() {
    let input = r#"{"FunctionName": "my-function"}"#;
    testing::example_input::<RestJson1, ListEventSourceMappings>(input);
    let output = r#"{
        "EventSourceMappings": [
            {
                "BatchSize": 5,
                "EventSourceArn": "arn:aws:sqs:us-west-2:123456789012:mySQSqueue",
                "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
                "LastModified": 1569284520.333,
                "State": "Enabled",
                "StateTransitionReason": "USER_INITIATED",
                "UUID": "a1b2c3d4-5678-90ab-cdef-11111EXAMPLE"
            }
        ]
    }"#;
    testing::example_output::<RestJson1, ListEventSourceMappings>(output);
}

#[test]
fn list_function_event_invoke_configs_example_1() {
    let input = r#"{"FunctionName": "my-function"}"#;
    testing::example_input::<RestJson1, ListFunctionEventInvokeConfigs>(input);
    let output = r#"{
        "FunctionEventInvokeConfigs": [
            {
                "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function:GREEN",
                "LastModified": 1577824406.719,
                "MaximumEventAgeInSeconds": 1800,
                "MaximumRetryAttempts": 2
            },
            {
                "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function:BLUE",
                "LastModified": 1577824396.653,
                "MaximumEventAgeInSeconds": 3600,
                "MaximumRetryAttempts": 0
            }
        ]
    }"#;
    testing::example_output::<RestJson1, ListFunctionEventInvokeConfigs>(output);
}

#[test]
fn list_functions_example_1() {
    let input = r#"{}"#;
    testing::example_input::<RestJson1, ListFunctions>(input);
    let output = r#"{
        "Functions": [
            {
                "CodeSha256": "dBG9m8SGdmlEjw/JYXlhhvCrAv5TxvXsbL/RMr0fT/I=",
                "CodeSize": 294,
                "Description": "",
                "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:helloworld",
                "FunctionName": "helloworld",
                "Handler": "helloworld.handler",
                "LastModified": "2019-09-23T18:32:33.857+0000",
                "MemorySize": 128,
                "RevisionId": "1718e831-badf-4253-9518-d0644210af7b",
                "Role": "arn:aws:iam::123456789012:role/service-role/MyTestFunction-role-zgur6bf4",
                "Runtime": "nodejs10.x",
                "Timeout": 3,
                "TracingConfig": {"Mode": "PassThrough"},
                "Version": "$LATEST"
            },
            {
                "CodeSha256": "sU0cJ2/hOZevwV/lTxCuQqK3gDZP3i8gUoqUUVRmY6E=",
                "CodeSize": 266,
                "Description": "",
                "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
                "FunctionName": "my-function",
                "Handler": "index.handler",
                "LastModified": "2019-10-01T16:47:28.490+0000",
                "MemorySize": 256,
                "RevisionId": "93017fc9-59cb-41dc-901b-4845ce4bf668",
                "Role": "arn:aws:iam::123456789012:role/service-role/helloWorldPython-role-uy3l9qyq",
                "Runtime": "nodejs10.x",
                "Timeout": 3,
                "TracingConfig": {"Mode": "PassThrough"},
                "Version": "$LATEST",
                "VpcConfig": {"SecurityGroupIds": [], "SubnetIds": [], "VpcId": ""}
            }
        ],
        "NextMarker": ""
    }"#;
    testing::example_output::<RestJson1, ListFunctions>(output);
}

#[test]
fn list_layer_versions_example_1() {
    let input = r#"{"LayerName": "blank-java-lib"}"#;
    testing::example_input::<RestJson1, ListLayerVersions>(input);
    let output = r#"{
        "LayerVersions": [
            {
                "CompatibleRuntimes": ["java8"],
                "CreatedDate": "2020-03-18T23:38:42.284+0000",
                "Description": "Dependencies for the blank-java sample app.",
                "LayerVersionArn": "arn:aws:lambda:us-east-2:123456789012:layer:blank-java-lib:7",
                "Version": 7
            },
            {
                "CompatibleRuntimes": ["java8"],
                "CreatedDate": "2020-03-17T07:24:21.960+0000",
                "Description": "Dependencies for the blank-java sample app.",
                "LayerVersionArn": "arn:aws:lambda:us-east-2:123456789012:layer:blank-java-lib:6",
                "Version": 6
            }
        ]
    }"#;
    testing::example_output::<RestJson1, ListLayerVersions>(output);
}

#[test]
fn list_layers_example_1() {
    let input = r#"{"CompatibleRuntime": "python3.7"}"#;
    testing::example_input::<RestJson1, ListLayers>(input);
    let output = r#"{
        "Layers": [
            {
                "LatestMatchingVersion": {
                    "CompatibleRuntimes": ["python3.6", "python3.7"],
                    "CreatedDate": "2018-11-15T00:37:46.592+0000",
                    "Description": "My layer",
                    "LayerVersionArn": "arn:aws:lambda:us-east-2:123456789012:layer:my-layer:2",
                    "Version": 2
                },
                "LayerArn": "arn:aws:lambda:us-east-2:123456789012:layer:my-layer",
                "LayerName": "my-layer"
            }
        ]
    }"#;
    testing::example_output::<RestJson1, ListLayers>(output);
}

#[test]
fn list_provisioned_concurrency_configs_example_1() {
    let input = r#"{"FunctionName": "my-function"}"#;
    testing::example_input::<RestJson1, ListProvisionedConcurrencyConfigs>(input);
    let output = r#"{
        "ProvisionedConcurrencyConfigs": [
            {
                "AllocatedProvisionedConcurrentExecutions": 100,
                "AvailableProvisionedConcurrentExecutions": 100,
                "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function:GREEN",
                "LastModified": "2019-12-31T20:29:00+0000",
                "RequestedProvisionedConcurrentExecutions": 100,
                "Status": "READY"
            },
            {
                "AllocatedProvisionedConcurrentExecutions": 100,
                "AvailableProvisionedConcurrentExecutions": 100,
                "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function:BLUE",
                "LastModified": "2019-12-31T20:28:49+0000",
                "RequestedProvisionedConcurrentExecutions": 100,
                "Status": "READY"
            }
        ]
    }"#;
    testing::example_output::<RestJson1, ListProvisionedConcurrencyConfigs>(output);
}

#[test]
fn list_tags_example_1() {
    let input = r#"{"Resource": "arn:aws:lambda:us-west-2:123456789012:function:my-function"}"#;
    testing::example_input::<RestJson1, ListTags>(input);
    let output = r#"{"Tags": {"Category": "Web Tools", "Department": "Sales"}}"#;
    testing::example_output::<RestJson1, ListTags>(output);
}

#[test]
fn list_versions_by_function_example_1() {
    let input = r#"{"FunctionName": "my-function"}"#;
    testing::example_input::<RestJson1, ListVersionsByFunction>(input);
    let output = r#"{
        "Versions": [
            {
                "CodeSha256": "YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=",
                "CodeSize": 5797206,
                "Description": "Process image objects from Amazon S3.",
                "Environment": {"Variables": {"BUCKET": "my-bucket-1xpuxmplzrlbh", "PREFIX": "inbound"}},
                "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
                "FunctionName": "my-function",
                "Handler": "index.handler",
                "KMSKeyArn": "arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966",
                "LastModified": "2020-04-10T19:06:32.563+0000",
                "MemorySize": 256,
                "RevisionId": "850ca006-2d98-4ff4-86db-8766e9d32fe9",
                "Role": "arn:aws:iam::123456789012:role/lambda-role",
                "Runtime": "nodejs12.x",
                "Timeout": 15,
                "TracingConfig": {"Mode": "Active"},
                "Version": "$LATEST"
            },
            {
                "CodeSha256": "YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=",
                "CodeSize": 5797206,
                "Description": "Process image objects from Amazon S3.",
                "Environment": {"Variables": {"BUCKET": "my-bucket-1xpuxmplzrlbh", "PREFIX": "inbound"}},
                "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
                "FunctionName": "my-function",
                "Handler": "index.handler",
                "KMSKeyArn": "arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966",
                "LastModified": "2020-04-10T19:06:32.563+0000",
                "MemorySize": 256,
                "RevisionId": "b75dcd81-xmpl-48a8-a75a-93ba8b5b9727",
                "Role": "arn:aws:iam::123456789012:role/lambda-role",
                "Runtime": "nodejs12.x",
                "Timeout": 5,
                "TracingConfig": {"Mode": "Active"},
                "Version": "1"
            }
        ]
    }"#;
    testing::example_output::<RestJson1, ListVersionsByFunction>(output);
}

#[test]
fn publish_layer_version_example_1() {
    let input = r#"{
        "CompatibleRuntimes": ["python3.6", "python3.7"],
        "Content": {"S3Bucket": "lambda-layers-us-west-2-123456789012", "S3Key": "layer.zip"},
        "Description": "My Python layer",
        "LayerName": "my-layer",
        "LicenseInfo": "MIT"
    }"#;
    testing::example_input::<RestJson1, PublishLayerVersion>(input);
    let output = r#"{
        "CompatibleRuntimes": ["python3.6", "python3.7"],
        "Content": {
            "CodeSha256": "tv9jJO+rPbXUUXuRKi7CwHzKtLDkDRJLB3cC3Z/ouXo=",
            "CodeSize": 169,
            "Location": "https://awslambda-us-west-2-layers.s3.us-west-2.amazonaws.com/snapshots/123456789012/my-layer-4aaa2fbb-ff77-4b0a-ad92-5b78a716a96a?versionId=27iWyA73cCAYqyH..."
        },
        "CreatedDate": "2018-11-14T23:03:52.894+0000",
        "Description": "My Python layer",
        "LayerArn": "arn:aws:lambda:us-west-2:123456789012:layer:my-layer",
        "LayerVersionArn": "arn:aws:lambda:us-west-2:123456789012:layer:my-layer:1",
        "LicenseInfo": "MIT",
        "Version": 1
    }"#;
    testing::example_output::<RestJson1, PublishLayerVersion>(output);
}

#[test]
fn publish_version_example_1() {
    let input = r#"{"CodeSha256": "", "Description": "", "FunctionName": "myFunction"}"#;
    testing::example_input::<RestJson1, PublishVersion>(input);
    let output = r#"{
        "CodeSha256": "YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=",
        "CodeSize": 5797206,
        "Description": "Process image objects from Amazon S3.",
        "Environment": {"Variables": {"BUCKET": "my-bucket-1xpuxmplzrlbh", "PREFIX": "inbound"}},
        "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
        "FunctionName": "my-function",
        "Handler": "index.handler",
        "KMSKeyArn": "arn:aws:kms:us-west-2:123456789012:key/b0844d6c-xmpl-4463-97a4-d49f50839966",
        "LastModified": "2020-04-10T19:06:32.563+0000",
        "LastUpdateStatus": "Successful",
        "MemorySize": 256,
        "RevisionId": "b75dcd81-xmpl-48a8-a75a-93ba8b5b9727",
        "Role": "arn:aws:iam::123456789012:role/lambda-role",
        "Runtime": "nodejs12.x",
        "State": "Active",
        "Timeout": 5,
        "TracingConfig": {"Mode": "Active"},
        "Version": "1"
    }"#;
    testing::example_output::<RestJson1, PublishVersion>(output);
}

#[test]
fn put_function_concurrency_example_1() {
    let input = r#"{"FunctionName": "my-function", "ReservedConcurrentExecutions": 100}"#;
    testing::example_input::<RestJson1, PutFunctionConcurrency>(input);
    let output = r#"{"ReservedConcurrentExecutions": 100}"#;
    testing::example_output::<RestJson1, PutFunctionConcurrency>(output);
}

#[test]
fn put_function_event_invoke_config_example_1() {
    let input = r#"{"FunctionName": "my-function", "MaximumEventAgeInSeconds": 3600, "MaximumRetryAttempts": 0}"#;
    testing::example_input::<RestJson1, PutFunctionEventInvokeConfig>(input);
    let output = r#"{
        "DestinationConfig": {"OnFailure": {}, "OnSuccess": {}},
        "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function:$LATEST",
        "LastModified": "2016-11-21T19:49:20.006+0000",
        "MaximumEventAgeInSeconds": 3600,
        "MaximumRetryAttempts": 0
    }"#;
    testing::example_output::<RestJson1, PutFunctionEventInvokeConfig>(output);
}

#[test]
fn put_provisioned_concurrency_config_example_1() {
    let input = r#"{"FunctionName": "my-function", "ProvisionedConcurrentExecutions": 100, "Qualifier": "BLUE"}"#;
    testing::example_input::<RestJson1, PutProvisionedConcurrencyConfig>(input);
    let output = r#"{
        "AllocatedProvisionedConcurrentExecutions": 0,
        "LastModified": "2019-11-21T19:32:12+0000",
        "RequestedProvisionedConcurrentExecutions": 100,
        "Status": "IN_PROGRESS"
    }"#;
    testing::example_output::<RestJson1, PutProvisionedConcurrencyConfig>(output);
}

#[test]
fn remove_layer_version_permission_example_1() {
    let input = r#"{"LayerName": "my-layer", "StatementId": "xaccount", "VersionNumber": 1}"#;
    testing::example_input::<RestJson1, RemoveLayerVersionPermission>(input);
}

#[test]
fn remove_permission_example_1() {
    let input = r#"{"FunctionName": "my-function", "Qualifier": "PROD", "StatementId": "xaccount"}"#;
    testing::example_input::<RestJson1, RemovePermission>(input);
}

#[test]
fn tag_resource_example_1() {
    let input = r#"{
        "Resource": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
        "Tags": {"DEPARTMENT": "Department A"}
    }"#;
    testing::example_input::<RestJson1, TagResource>(input);
}

#[test]
fn untag_resource_example_1() {
    let input = r#"{
        "Resource": "arn:aws:lambda:us-west-2:123456789012:function:my-function",
        "TagKeys": ["DEPARTMENT"]
    }"#;
    testing::example_input::<RestJson1, UntagResource>(input);
}

#[test]
fn update_alias_example_1() {
    let input = r#"{
        "FunctionName": "my-function",
        "FunctionVersion": "2",
        "Name": "BLUE",
        "RoutingConfig": {"AdditionalVersionWeights": {"1": 0.7}}
    }"#;
    testing::example_input::<RestJson1, UpdateAlias>(input);
    let output = r#"{
        "AliasArn": "arn:aws:lambda:us-west-2:123456789012:function:my-function:BLUE",
        "Description": "Production environment BLUE.",
        "FunctionVersion": "2",
        "Name": "BLUE",
        "RevisionId": "594f41fb-xmpl-4c20-95c7-6ca5f2a92c93",
        "RoutingConfig": {"AdditionalVersionWeights": {"1": 0.7}}
    }"#;
    testing::example_output::<RestJson1, UpdateAlias>(output);
}

#[test]
fn update_event_source_mapping_example_1() {
    let input = r#"{
        "BatchSize": 123,
        "Enabled": true,
        "FunctionName": "myFunction",
        "UUID": "14e0db71-xmpl-4eb5-b481-8945cf9d10c2"
    }"#;
    testing::example_input::<RestJson1, UpdateEventSourceMapping>(input);
    let output = r#"{
        "BatchSize": 123,
        "EventSourceArn": "arn:aws:s3:::examplebucket/*",
        "FunctionArn": "arn:aws:lambda:us-west-2:123456789012:function:myFunction",
        "LastModified": "2016-11-21T19:49:20.006+0000",
        "LastProcessingResult": "",
        "State": "",
        "StateTransitionReason": "",
        "UUID": "14e0db71-xmpl-4eb5-b481-8945cf9d10c2"
    }"#;
    testing::example_output::<RestJson1, UpdateEventSourceMapping>(output);
}

#[test]
fn update_function_code_example_1() {
    let input = r#"{"FunctionName": "my-function", "S3Bucket": "my-bucket-1xpuxmplzrlbh", "S3Key": "function.zip"}"#;
    testing::example_input::<RestJson1, UpdateFunctionCode>(input);
    let output = r#"{
        "CodeSha256": "PFn4S+er27qk+UuZSTKEQfNKG/XNn7QJs90mJgq6oH8=",
        "CodeSize": 308,
        "Description": "",
        "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function",
        "FunctionName": "my-function",
        "Handler": "index.handler",
        "LastModified": "2019-08-14T22:26:11.234+0000",
        "MemorySize": 128,
        "RevisionId": "873282ed-xmpl-4dc8-a069-d0c647e470c6",
        "Role": "arn:aws:iam::123456789012:role/lambda-role",
        "Runtime": "nodejs12.x",
        "Timeout": 3,
        "TracingConfig": {"Mode": "PassThrough"},
        "Version": "$LATEST"
    }"#;
    testing::example_output::<RestJson1, UpdateFunctionCode>(output);
}

#[test]
fn update_function_configuration_example_1() {
    let input = r#"{"FunctionName": "my-function", "MemorySize": 256}"#;
    testing::example_input::<RestJson1, UpdateFunctionConfiguration>(input);
    let output = r#"{
        "CodeSha256": "PFn4S+er27qk+UuZSTKEQfNKG/XNn7QJs90mJgq6oH8=",
        "CodeSize": 308,
        "Description": "",
        "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function",
        "FunctionName": "my-function",
        "Handler": "index.handler",
        "LastModified": "2019-08-14T22:26:11.234+0000",
        "MemorySize": 256,
        "RevisionId": "873282ed-xmpl-4dc8-a069-d0c647e470c6",
        "Role": "arn:aws:iam::123456789012:role/lambda-role",
        "Runtime": "nodejs12.x",
        "Timeout": 3,
        "TracingConfig": {"Mode": "PassThrough"},
        "Version": "$LATEST"
    }"#;
    testing::example_output::<RestJson1, UpdateFunctionConfiguration>(output);
}

#[test]
fn update_function_event_invoke_config_example_1() {
    let input = r#"{
        "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:us-east-2:123456789012:destination"}},
        "FunctionName": "my-function"
    }"#;
    testing::example_input::<RestJson1, UpdateFunctionEventInvokeConfig>(input);
    let output = r#"{
        "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:us-east-2:123456789012:destination"}, "OnSuccess": {}},
        "FunctionArn": "arn:aws:lambda:us-east-2:123456789012:function:my-function:$LATEST",
        "LastModified": 1573687896.493,
        "MaximumEventAgeInSeconds": 3600,
        "MaximumRetryAttempts": 0
    }"#;
    testing::example_output::<RestJson1, UpdateFunctionEventInvokeConfig>(output);
}
