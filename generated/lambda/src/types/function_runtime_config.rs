// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The runtime resource a function uses, named by its ARN and one of its aliases.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionRuntimeConfig {
    /// The ARN of the runtime resource.
    ///
    /// - `RuntimeArn`, required
    /// - length: 48 to 2048 characters
    /// - pattern: `^arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:runtime/.+$`
    pub runtime_arn: String,
    /// The alias of the runtime resource that the function uses.
    ///
    /// - `RuntimeAlias`, required
    /// - length: 1 to 128 characters
    pub runtime_alias: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FunctionRuntimeConfig {
    /// A new `FunctionRuntimeConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        runtime_arn: impl Into<String>,
        runtime_alias: impl Into<String>,
    ) -> Self {
        Self {
            runtime_arn: runtime_arn.into(),
            runtime_alias: runtime_alias.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`RuntimeArn`](Self::runtime_arn).
    #[inline]
    #[must_use]
    pub fn runtime_arn(mut self, runtime_arn: impl Into<String>) -> Self {
        self.runtime_arn = runtime_arn.into();
        self
    }

    /// Sets [`RuntimeAlias`](Self::runtime_alias).
    #[inline]
    #[must_use]
    pub fn runtime_alias(mut self, runtime_alias: impl Into<String>) -> Self {
        self.runtime_alias = runtime_alias.into();
        self
    }
}

impl goldsmith::Structure for FunctionRuntimeConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionRuntimeConfig",
        &[],
        &[
            schema::Member::new(
                "RuntimeArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(48), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_RUNTIME_ARN),
                ],
            ),
            schema::Member::new(
                "RuntimeAlias",
                schema::Kind::String,
                &[schema::Trait::Required, schema::Trait::Length(Some(1), Some(128))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.runtime_arn);
        writer.member(1, &self.runtime_alias);
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
            0 => self.runtime_arn.fill(member, reader),
            1 => self.runtime_alias.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FunctionRuntimeConfig, Self::new("", ""));
