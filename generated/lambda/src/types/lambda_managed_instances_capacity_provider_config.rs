// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How a function runs on Lambda Managed Instances.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    /// The ARN of the capacity provider on which the function runs.
    ///
    /// - `CapacityProviderArn`, required
    /// - length: 1 to 140 characters
    /// - pattern: `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`
    pub capacity_provider_arn: String,
    /// How many invocations one execution environment may process at the same time. Code for a
    /// value above 1 has to be safe for concurrent use.
    ///
    /// - `PerExecutionEnvironmentMaxConcurrency`
    /// - range: 1 to 1600
    pub per_execution_environment_max_concurrency: Option<i32>,
    /// The ratio of memory to processors of an execution environment, in GiB for each vCPU.
    ///
    /// - `ExecutionEnvironmentMemoryGiBPerVCpu`
    /// - range: 2 to 8
    pub execution_environment_memory_gib_per_vcpu: Option<f64>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl LambdaManagedInstancesCapacityProviderConfig {
    /// A new `LambdaManagedInstancesCapacityProviderConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(capacity_provider_arn: impl Into<String>) -> Self {
        Self {
            capacity_provider_arn: capacity_provider_arn.into(),
            per_execution_environment_max_concurrency: None,
            execution_environment_memory_gib_per_vcpu: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProviderArn`](Self::capacity_provider_arn).
    #[inline]
    #[must_use]
    pub fn capacity_provider_arn(
        mut self,
        capacity_provider_arn: impl Into<String>,
    ) -> Self {
        self.capacity_provider_arn = capacity_provider_arn.into();
        self
    }

    /// Sets [`PerExecutionEnvironmentMaxConcurrency`](Self::per_execution_environment_max_concurrency).
    #[inline]
    #[must_use]
    pub fn per_execution_environment_max_concurrency(
        mut self,
        per_execution_environment_max_concurrency: i32,
    ) -> Self {
        self.per_execution_environment_max_concurrency = Some(
            per_execution_environment_max_concurrency,
        );
        self
    }

    /// Sets [`ExecutionEnvironmentMemoryGiBPerVCpu`](Self::execution_environment_memory_gib_per_vcpu).
    #[inline]
    #[must_use]
    pub fn execution_environment_memory_gib_per_vcpu(
        mut self,
        execution_environment_memory_gib_per_vcpu: f64,
    ) -> Self {
        self.execution_environment_memory_gib_per_vcpu = Some(
            execution_environment_memory_gib_per_vcpu,
        );
        self
    }
}

impl goldsmith::Structure for LambdaManagedInstancesCapacityProviderConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#LambdaManagedInstancesCapacityProviderConfig",
        &[],
        &[
            schema::Member::new(
                "CapacityProviderArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::CAPACITY_PROVIDER_ARN),
                ],
            ),
            schema::Member::new(
                "PerExecutionEnvironmentMaxConcurrency",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(1600))],
            ),
            schema::Member::new(
                "ExecutionEnvironmentMemoryGiBPerVCpu",
                schema::Kind::Double,
                &[schema::Trait::DecimalRange(Some(2.0), Some(8.0))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider_arn);
        writer.member(1, &self.per_execution_environment_max_concurrency);
        writer.member(2, &self.execution_environment_memory_gib_per_vcpu);
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
            0 => self.capacity_provider_arn.fill(member, reader),
            1 => self.per_execution_environment_max_concurrency.fill(member, reader),
            2 => self.execution_environment_memory_gib_per_vcpu.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(LambdaManagedInstancesCapacityProviderConfig, Self::new(""));
