// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::LambdaManagedInstancesCapacityProviderConfig;
use goldsmith::schema;

/// The capacity provider on which a function runs, and how it runs there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CapacityProviderConfig {
    /// The settings for running on Lambda Managed Instances.
    ///
    /// - `LambdaManagedInstancesCapacityProviderConfig`, required
    pub lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CapacityProviderConfig {
    /// A new `CapacityProviderConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
    ) -> Self {
        Self {
            lambda_managed_instances_capacity_provider_config,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`LambdaManagedInstancesCapacityProviderConfig`](Self::lambda_managed_instances_capacity_provider_config).
    #[inline]
    #[must_use]
    pub fn lambda_managed_instances_capacity_provider_config(
        mut self,
        lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
    ) -> Self {
        self.lambda_managed_instances_capacity_provider_config = lambda_managed_instances_capacity_provider_config;
        self
    }
}

impl goldsmith::Structure for CapacityProviderConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CapacityProviderConfig",
        &[],
        &[
            schema::Member::new(
                "LambdaManagedInstancesCapacityProviderConfig",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.lambda_managed_instances_capacity_provider_config);
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
            0 => {
                self.lambda_managed_instances_capacity_provider_config
                    .fill(member, reader)
            }
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CapacityProviderConfig, Self::new(goldsmith::Value::empty()));
