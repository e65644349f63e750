//! The official SDK, by the interfaces that its client uses: the serializers and deserializers that an
//! operation puts into its configuration. They give whole requests, and take whole responses.

use crate::payloads::read;
use crate::rounds::Contestant;
use aws_sdk_lambda::operation::list_functions::{ListFunctions, ListFunctionsOutput};
use aws_sdk_lambda::operation::update_function_configuration::{
    UpdateFunctionConfiguration, UpdateFunctionConfigurationInput,
};
use aws_sdk_lambda::types::{self, builders};
use aws_smithy_runtime_api::client::interceptors::context::Input;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer};
use goldsmith_lambda::operations as ours;
use serde_json::Value;
use std::hint::black_box;

/// The configuration of an operation, for as long as the program runs.
fn kept(config: FrozenLayer) -> &'static FrozenLayer {
    Box::leak(Box::new(config))
}

/// Writes the request for an input, whose body has to be `expected`.
pub(crate) fn update(payload: &[u8], expected: &Value) -> Vec<Contestant<'static>> {
    let input = input(read(payload));
    let config = UpdateFunctionConfiguration::new().config().expect("a configuration");
    let serializer = kept(config).load::<SharedRequestSerializer>().expect("a serializer");
    let mut bag = ConfigBag::base();
    let mut serialize = move |input: UpdateFunctionConfigurationInput| {
        serializer.serialize_input(Input::erase(input), &mut bag).expect("a request")
    };
    let request = serialize(input.clone());
    let body: Value =
        serde_json::from_slice(request.body().bytes().expect("a body")).expect("JSON");
    assert_eq!(body, *expected);
    // The serializer takes the input away, so it gets a copy each time. What copying costs is a row of
    // its own.
    let copied = input.clone();
    vec![
        Contestant::new("aws-sdk-lambda, the whole request, with a copy of the input", move || {
            drop(black_box(serialize(black_box(&input).clone())));
        }),
        Contestant::new("aws-sdk-lambda, a copy of the input", move || {
            drop(black_box(black_box(&copied).clone()));
        }),
    ]
}

/// Reads a response, which has to hold the functions of the payload.
pub(crate) fn list(payload: &[u8]) -> Vec<Contestant<'static>> {
    let config = ListFunctions::new().config().expect("a configuration");
    let deserializer = kept(config).load::<SharedResponseDeserializer>().expect("a deserializer");
    let mut response = http::Response::new(SdkBody::from(payload));
    response
        .headers_mut()
        .insert("content-type", http::HeaderValue::from_static("application/json"));
    let response = HttpResponse::try_from(response).expect("a response");
    let bag = ConfigBag::base();
    let deserialize = move || {
        let output = deserializer.deserialize_nonstreaming_with_config(&response, &bag);
        let output = output.expect("an output").downcast::<ListFunctionsOutput>();
        output.expect("an output of the operation")
    };
    let expected: ours::ListFunctionsResponse = read(payload);
    let found = deserialize();
    let expected = expected.functions.unwrap_or_default();
    assert_eq!(found.functions().len(), expected.len());
    for (found, expected) in found.functions().iter().zip(&expected) {
        assert_eq!(found.function_arn, expected.function_arn);
        assert_eq!(found.config_sha256, expected.config_sha256);
        assert_eq!(found.code_size, expected.code_size.unwrap_or_default());
        let variables = |map: &std::collections::HashMap<String, String>| {
            map.clone().into_iter().collect::<std::collections::BTreeMap<_, _>>()
        };
        assert_eq!(
            found.environment().and_then(|environment| environment.variables()).map(variables),
            expected.environment.as_ref().and_then(|environment| environment.variables.clone()),
        );
    }
    vec![Contestant::new("aws-sdk-lambda", move || drop(black_box(deserialize())))]
}

/// The same input in the types of the SDK.
fn input(ours: ours::UpdateFunctionConfigurationRequest) -> UpdateFunctionConfigurationInput {
    let builder = UpdateFunctionConfigurationInput::builder()
        .function_name(ours.function_name)
        .set_role(ours.role)
        .set_handler(ours.handler)
        .set_description(ours.description)
        .set_timeout(ours.timeout)
        .set_memory_size(ours.memory_size)
        .set_kms_key_arn(ours.kms_key_arn)
        .set_revision_id(ours.revision_id)
        .set_layers(ours.layers)
        .set_runtime(ours.runtime.map(|runtime| runtime.as_str().into()));
    let builder = builder
        .set_vpc_config(ours.vpc_config.map(|vpc| {
            types::VpcConfig::builder()
                .set_subnet_ids(vpc.subnet_ids)
                .set_security_group_ids(vpc.security_group_ids)
                .set_ipv6_allowed_for_dual_stack(vpc.ipv6_allowed_for_dual_stack)
                .build()
        }))
        .set_environment(ours.environment.map(|environment| {
            let variables = environment.variables.map(|map| map.into_iter().collect());
            types::Environment::builder().set_variables(variables).build()
        }))
        .set_dead_letter_config(ours.dead_letter_config.map(|letters| {
            types::DeadLetterConfig::builder().set_target_arn(letters.target_arn).build()
        }))
        .set_tracing_config(ours.tracing_config.map(|tracing| {
            let mode = tracing.mode.map(|mode| mode.as_str().into());
            types::TracingConfig::builder().set_mode(mode).build()
        }))
        .set_file_system_configs(
            ours.file_system_configs.map(|systems| systems.into_iter().map(file_system).collect()),
        )
        .set_image_config(ours.image_config.map(|image| {
            types::ImageConfig::builder()
                .set_entry_point(image.entry_point)
                .set_command(image.command)
                .set_working_directory(image.working_directory)
                .build()
        }))
        .set_ephemeral_storage(ours.ephemeral_storage.map(|storage| {
            types::EphemeralStorage::builder().size(storage.size).build().expect("a size")
        }))
        .set_snap_start(ours.snap_start.map(|start| {
            let apply_on = start.apply_on.map(|on| on.as_str().into());
            types::SnapStart::builder().set_apply_on(apply_on).build()
        }));
    builder
        .set_logging_config(ours.logging_config.map(|logging| {
            types::LoggingConfig::builder()
                .set_log_format(logging.log_format.map(|format| format.as_str().into()))
                .set_application_log_level(
                    logging.application_log_level.map(|level| level.as_str().into()),
                )
                .set_system_log_level(logging.system_log_level.map(|level| level.as_str().into()))
                .set_log_group(logging.log_group)
                .build()
        }))
        .set_capacity_provider_config(ours.capacity_provider_config.map(|capacity| {
            let ours = capacity.lambda_managed_instances_capacity_provider_config;
            let builder: builders::LambdaManagedInstancesCapacityProviderConfigBuilder =
                types::LambdaManagedInstancesCapacityProviderConfig::builder()
                    .capacity_provider_arn(ours.capacity_provider_arn)
                    .set_per_execution_environment_max_concurrency(
                        ours.per_execution_environment_max_concurrency,
                    )
                    .set_execution_environment_memory_gib_per_v_cpu(
                        ours.execution_environment_memory_gib_per_vcpu,
                    );
            types::CapacityProviderConfig::builder()
                .lambda_managed_instances_capacity_provider_config(builder.build().expect("an ARN"))
                .build()
        }))
        .set_durable_config(ours.durable_config.map(|durable| {
            types::DurableConfig::builder()
                .set_kms_key_arn(durable.kms_key_arn)
                .set_retention_period_in_days(durable.retention_period_in_days)
                .set_execution_timeout(durable.execution_timeout)
                .build()
        }))
        .build()
        .expect("an input")
}

fn file_system(ours: goldsmith_lambda::types::FileSystemConfig) -> types::FileSystemConfig {
    let mut builder =
        types::FileSystemConfig::builder().arn(ours.arn).local_mount_path(ours.local_mount_path);
    if let Some(files) = ours.s3_files_config {
        let read = files.direct_s3_read.map(|read| read.as_str().into());
        let files = types::S3FilesConfig::builder().set_direct_s3_read(read).build();
        builder = builder.s3_files_config(files);
    }
    builder.build().expect("a file system")
}
