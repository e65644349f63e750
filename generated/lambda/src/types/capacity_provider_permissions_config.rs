// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The permissions a capacity provider works with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CapacityProviderPermissionsConfig {
    /// The ARN of the IAM role that lets Lambda operate the capacity provider's instances on behalf
    /// of the account.
    ///
    /// - `CapacityProviderOperatorRoleArn`, required
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
    pub capacity_provider_operator_role_arn: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CapacityProviderPermissionsConfig {
    /// A new `CapacityProviderPermissionsConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(capacity_provider_operator_role_arn: impl Into<String>) -> Self {
        Self {
            capacity_provider_operator_role_arn: capacity_provider_operator_role_arn
                .into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProviderOperatorRoleArn`](Self::capacity_provider_operator_role_arn).
    #[inline]
    #[must_use]
    pub fn capacity_provider_operator_role_arn(
        mut self,
        capacity_provider_operator_role_arn: impl Into<String>,
    ) -> Self {
        self.capacity_provider_operator_role_arn = capacity_provider_operator_role_arn
            .into();
        self
    }
}

impl goldsmith::Structure for CapacityProviderPermissionsConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CapacityProviderPermissionsConfig",
        &[],
        &[
            schema::Member::new(
                "CapacityProviderOperatorRoleArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ROLE_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider_operator_role_arn);
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
            0 => self.capacity_provider_operator_role_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CapacityProviderPermissionsConfig, Self::new(""));
