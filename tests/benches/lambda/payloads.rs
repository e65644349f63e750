//! The messages that are measured.
//!
//! [`Payloads::own`] makes them of values that are invented here, so that the benchmarks need nothing
//! else. [`Payloads::of_folder`] takes files with the names of the constants below, where somebody has
//! some: what makes a comparison with figures that were measured elsewhere possible.

use goldsmith::json::{JsonReader, JsonWriter, Names};
use goldsmith::schema::{Kind, Member};
use goldsmith::{Limits, Reader as _, Strictness, Structure, Writer as _};
use goldsmith_lambda::operations::{ListFunctionsResponse, UpdateFunctionConfigurationRequest};
use goldsmith_lambda::types::*;
use std::collections::BTreeMap;
use std::path::Path;

/// The texts in JSON.
pub(crate) struct Payloads {
    /// An input of `UpdateFunctionConfiguration`, with the label.
    pub(crate) update: Vec<u8>,
    /// A `FunctionConfiguration`.
    pub(crate) function: Vec<u8>,
    /// An output of `ListFunctions` with 50 functions.
    pub(crate) functions: Vec<u8>,
}

const UPDATE: &str = "update_function_configuration.input.json";
const FUNCTION: &str = "function_configuration.response.json";
const FUNCTIONS: &str = "list_functions.response.json";

impl Payloads {
    /// Those of this repository.
    pub(crate) fn own() -> Self {
        let functions = ListFunctionsResponse::new()
            .next_marker(hex(7, 64))
            .functions((0..50).map(function).collect());
        Self {
            update: write(&update()),
            function: write(&function(1)),
            functions: write(&functions),
        }
    }

    /// Those of a folder; an error says what is missing.
    pub(crate) fn of_folder(folder: &Path) -> Result<Self, String> {
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
        };
        Ok(Self { update: read(UPDATE)?, function: read(FUNCTION)?, functions: read(FUNCTIONS)? })
    }
}

static ANY: Member = Member::new("", Kind::Structure, &[]);

/// A structure as JSON.
pub(crate) fn write<S: Structure>(value: &S) -> Vec<u8> {
    let mut writer = JsonWriter::new(Names::JsonName);
    let Ok(()) = writer.structure(&ANY, value);
    writer.into_bytes()
}

/// The structure of a text that is known to hold one, read as clients read.
pub(crate) fn read<S: Structure>(text: &[u8]) -> S {
    let (names, limits) = (Names::JsonName, Limits::default());
    let read = JsonReader::new(text, names, Strictness::Lenient, limits).and_then(|mut reader| {
        let value = reader.structure(&ANY)?;
        reader.finish().map(|()| value)
    });
    read.unwrap_or_else(|fault| panic!("{}", fault.in_json(text)))
}

/// An input that has most of what the model knows.
pub(crate) fn update() -> UpdateFunctionConfigurationRequest {
    UpdateFunctionConfigurationRequest::new("invoice-renderer")
        .role("arn:aws:iam::210987654321:role/workers/invoice-renderer-execution")
        .handler("build/main.render")
        .description(
            "Renders \"invoices\" as PDF, stores them and tells the ledger where they are.",
        )
        .timeout(45)
        .memory_size(2048)
        .vpc_config(
            VpcConfig::new()
                .subnet_ids((0..3).map(|i| format!("subnet-{}", hex(i, 17))).collect())
                .security_group_ids((5..7).map(|i| format!("sg-{}", hex(i, 17))).collect())
                .ipv6_allowed_for_dual_stack(true),
        )
        .environment(Environment::new().variables(variables(0)))
        .runtime(Runtime::Nodejs20X)
        .dead_letter_config(dead_letters())
        .kms_key_arn(key(3))
        .tracing_config(TracingConfig::new().mode(TracingMode::Active))
        .revision_id(uuid(9))
        .layers((0..3).map(layer_arn).collect())
        .file_system_configs(vec![file_system(1)])
        .image_config(image())
        .ephemeral_storage(EphemeralStorage::new(4096))
        .snap_start(SnapStart::new().apply_on(SnapStartApplyOn::None))
        .logging_config(logging("invoice-renderer"))
        .capacity_provider_config(capacity())
        .durable_config(durable(4))
}

/// A function that has most of what the model knows.
pub(crate) fn function(i: u64) -> FunctionConfiguration {
    let name = format!("invoice-renderer-{i}");
    FunctionConfiguration::new()
        .function_arn(format!("arn:aws:lambda:eu-central-1:210987654321:function:{name}"))
        .runtime(Runtime::Nodejs20X)
        .role(format!("arn:aws:iam::210987654321:role/workers/{name}-execution"))
        .handler("build/main.render")
        .code_size(4_812_345 + i64::try_from(i).unwrap_or_default() * 7_919)
        .description(
            "Renders \"invoices\" as PDF, stores them and tells the ledger where they are.",
        )
        .timeout(45)
        .memory_size(2048)
        .last_modified("2026-03-14T15:09:26.535+0000")
        .code_sha256(format!("{}=", hex(i, 43)))
        .version("$LATEST")
        .vpc_config(
            VpcConfigResponse::new()
                .subnet_ids((0..3).map(|j| format!("subnet-{}", hex(i + j, 17))).collect())
                .security_group_ids((5..7).map(|j| format!("sg-{}", hex(i + j, 17))).collect())
                .vpc_id(format!("vpc-{}", hex(i, 17)))
                .ipv6_allowed_for_dual_stack(true),
        )
        .dead_letter_config(dead_letters())
        .environment(EnvironmentResponse::new().variables(variables(i)))
        .kms_key_arn(key(i))
        .tracing_config(TracingConfigResponse::new().mode(TracingMode::Active))
        .revision_id(uuid(i))
        .layers((0..3).map(|j| Layer::new().arn(layer_arn(j)).code_size(1 << (18 + j))).collect())
        .state(State::Active)
        .last_update_status(LastUpdateStatus::Successful)
        .file_system_configs(vec![file_system(i)])
        .package_type(PackageType::Zip)
        .image_config_response(ImageConfigResponse::new().image_config(image()))
        .architectures(vec![Architecture::X8664])
        .ephemeral_storage(EphemeralStorage::new(4096))
        .snap_start(
            SnapStartResponse::new()
                .apply_on(SnapStartApplyOn::None)
                .optimization_status(SnapStartOptimizationStatus::Off),
        )
        .runtime_version_config(
            RuntimeVersionConfig::new().runtime_version_arn(format!(
                "arn:aws:lambda:eu-central-1::runtime:{}",
                hex(2, 64)
            )),
        )
        .logging_config(logging(&name))
        .tenancy_config(TenancyConfig::new(TenantIsolationMode::PerTenant))
        .capacity_provider_config(capacity())
        .config_sha256(format!("{}=", hex(i + 1, 43)))
        .durable_config(durable(i))
        .function_name(name)
}

fn variables(i: u64) -> BTreeMap<String, String> {
    let variables = [
        ("TIER", "production".to_owned()),
        ("LEDGER_TABLE", format!("ledger-{i}-{}", hex(i, 8))),
        ("LOG_LEVEL", "WARN".to_owned()),
        ("NOTICES", format!("https://sqs.eu-central-1.amazonaws.com/210987654321/notices-{i}")),
        ("STORE", "invoices-210987654321-eu-central-1".to_owned()),
        ("FONTS", "Ålesund Grotesk, Košice Serif, 東京ゴシック".to_owned()),
        ("LAYOUT", r#"{"margin":12.5,"duplex":true,"paper":"A4"}"#.to_owned()),
        ("SECRET", "arn:aws:secretsmanager:eu-central-1:210987654321:secret:ledger-x7".to_owned()),
        ("METRICS_NAMESPACE", format!("invoice-renderer-{i}")),
        ("NODE_OPTIONS", "--enable-source-maps --max-old-space-size=900".to_owned()),
    ];
    variables.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn dead_letters() -> DeadLetterConfig {
    DeadLetterConfig::new().target_arn("arn:aws:sqs:eu-central-1:210987654321:unrendered")
}

fn file_system(i: u64) -> FileSystemConfig {
    let id = hex(i, 17);
    FileSystemConfig::new(
        format!("arn:aws:elasticfilesystem:eu-central-1:210987654321:access-point/fsap-{id}"),
        "/mnt/fonts",
    )
}

fn image() -> ImageConfig {
    ImageConfig::new()
        .entry_point(vec!["/usr/bin/env".to_owned(), "--quiet".to_owned()])
        .command(vec!["main.render".to_owned()])
        .working_directory("/srv/invoices")
}

fn logging(name: &str) -> LoggingConfig {
    LoggingConfig::new()
        .log_format(LogFormat::Json)
        .application_log_level(ApplicationLogLevel::Info)
        .system_log_level(SystemLogLevel::Warn)
        .log_group(format!("/aws/lambda/{name}"))
}

fn capacity() -> CapacityProviderConfig {
    CapacityProviderConfig::new(
        LambdaManagedInstancesCapacityProviderConfig::new(
            "arn:aws:lambda:eu-central-1:210987654321:capacity-provider:presses",
        )
        .per_execution_environment_max_concurrency(32)
        .execution_environment_memory_gib_per_vcpu(2.5),
    )
}

fn durable(i: u64) -> DurableConfig {
    DurableConfig::new()
        .kms_key_arn(key(i + 1))
        .retention_period_in_days(14)
        .execution_timeout(3600)
}

fn key(i: u64) -> String {
    format!("arn:aws:kms:eu-central-1:210987654321:key/{}", uuid(i))
}

fn layer_arn(i: u64) -> String {
    format!("arn:aws:lambda:eu-central-1:210987654321:layer:fonts-and-forms-{i}:{}", 11 + i)
}

fn uuid(i: u64) -> String {
    let hex = hex(i, 32);
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

/// Hexadecimal digits that look random and are always the same.
fn hex(seed: u64, digits: usize) -> String {
    let mut state = seed.wrapping_add(1);
    let mut text = String::with_capacity(digits + 16);
    while text.len() < digits {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        text.push_str(&format!("{:016x}", state ^ (state >> 29)));
    }
    text.truncate(digits);
    text
}
