// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How far a function version scales on its capacity provider.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionScalingConfig {
    /// The fewest execution environments kept for the function version.
    ///
    /// - `MinExecutionEnvironments`
    /// - range: 0 to 15000
    pub min_execution_environments: Option<i32>,
    /// The most execution environments the function version may have.
    ///
    /// - `MaxExecutionEnvironments`
    /// - range: 0 to 15000
    pub max_execution_environments: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FunctionScalingConfig {
    /// A new `FunctionScalingConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`MinExecutionEnvironments`](Self::min_execution_environments).
    #[inline]
    #[must_use]
    pub fn min_execution_environments(
        mut self,
        min_execution_environments: i32,
    ) -> Self {
        self.min_execution_environments = Some(min_execution_environments);
        self
    }

    /// Sets [`MaxExecutionEnvironments`](Self::max_execution_environments).
    #[inline]
    #[must_use]
    pub fn max_execution_environments(
        mut self,
        max_execution_environments: i32,
    ) -> Self {
        self.max_execution_environments = Some(max_execution_environments);
        self
    }
}

impl goldsmith::Structure for FunctionScalingConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionScalingConfig",
        &[],
        &[
            schema::Member::new(
                "MinExecutionEnvironments",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(15000))],
            ),
            schema::Member::new(
                "MaxExecutionEnvironments",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(15000))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.min_execution_environments);
        writer.member(1, &self.max_execution_environments);
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
            0 => self.min_execution_environments.fill(member, reader),
            1 => self.max_execution_environments.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FunctionScalingConfig);
