// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{
    CapacityProviderPermissionsConfig, CapacityProviderScalingConfig,
    CapacityProviderState, CapacityProviderTelemetryConfig, CapacityProviderVpcConfig,
    InstanceRequirements, PropagateTags,
};
use goldsmith::schema;

/// A capacity provider: a pool of compute in the account's own VPC on which functions can run.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CapacityProvider {
    /// The capacity provider's ARN.
    ///
    /// - `CapacityProviderArn`, required
    /// - length: 1 to 140 characters
    /// - pattern: `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`
    pub capacity_provider_arn: String,
    /// Where the capacity provider is in its life, such as `Pending` or `Active`.
    ///
    /// - `State`, required
    /// - one of `Pending`, `Active`, `Failed`, `Deleting`
    pub state: CapacityProviderState,
    /// The subnets and security groups in which the capacity provider places its instances.
    ///
    /// - `VpcConfig`, required
    pub vpc_config: CapacityProviderVpcConfig,
    /// The role with which Lambda manages the capacity provider's instances.
    ///
    /// - `PermissionsConfig`, required
    pub permissions_config: CapacityProviderPermissionsConfig,
    /// Which kinds of instance the capacity provider may use.
    ///
    /// - `InstanceRequirements`
    pub instance_requirements: Option<InstanceRequirements>,
    /// How far and by which rules the capacity provider scales.
    ///
    /// - `CapacityProviderScalingConfig`
    pub capacity_provider_scaling_config: Option<CapacityProviderScalingConfig>,
    /// The ARN of the AWS KMS key that encrypts the capacity provider's data, if a customer managed
    /// key is used.
    ///
    /// - `KmsKeyArn`
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// When the capacity provider was last changed, as ISO 8601 text.
    ///
    /// - `LastModified`
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub last_modified: Option<String>,
    /// Which tags the capacity provider passes on to the resources it creates.
    ///
    /// - `PropagateTags`
    pub propagate_tags: Option<PropagateTags>,
    /// What the capacity provider reports about its own operation, such as logs.
    ///
    /// - `TelemetryConfig`
    pub telemetry_config: Option<CapacityProviderTelemetryConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CapacityProvider {
    /// A new `CapacityProvider` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        capacity_provider_arn: impl Into<String>,
        state: CapacityProviderState,
        vpc_config: CapacityProviderVpcConfig,
        permissions_config: CapacityProviderPermissionsConfig,
    ) -> Self {
        Self {
            capacity_provider_arn: capacity_provider_arn.into(),
            state,
            vpc_config,
            permissions_config,
            instance_requirements: None,
            capacity_provider_scaling_config: None,
            kms_key_arn: None,
            last_modified: None,
            propagate_tags: None,
            telemetry_config: None,
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

    /// Sets [`State`](Self::state).
    #[inline]
    #[must_use]
    pub fn state(mut self, state: CapacityProviderState) -> Self {
        self.state = state;
        self
    }

    /// Sets [`VpcConfig`](Self::vpc_config).
    #[inline]
    #[must_use]
    pub fn vpc_config(mut self, vpc_config: CapacityProviderVpcConfig) -> Self {
        self.vpc_config = vpc_config;
        self
    }

    /// Sets [`PermissionsConfig`](Self::permissions_config).
    #[inline]
    #[must_use]
    pub fn permissions_config(
        mut self,
        permissions_config: CapacityProviderPermissionsConfig,
    ) -> Self {
        self.permissions_config = permissions_config;
        self
    }

    /// Sets [`InstanceRequirements`](Self::instance_requirements).
    #[inline]
    #[must_use]
    pub fn instance_requirements(
        mut self,
        instance_requirements: InstanceRequirements,
    ) -> Self {
        self.instance_requirements = Some(instance_requirements);
        self
    }

    /// Sets [`CapacityProviderScalingConfig`](Self::capacity_provider_scaling_config).
    #[inline]
    #[must_use]
    pub fn capacity_provider_scaling_config(
        mut self,
        capacity_provider_scaling_config: CapacityProviderScalingConfig,
    ) -> Self {
        self.capacity_provider_scaling_config = Some(capacity_provider_scaling_config);
        self
    }

    /// Sets [`KmsKeyArn`](Self::kms_key_arn).
    #[inline]
    #[must_use]
    pub fn kms_key_arn(mut self, kms_key_arn: impl Into<String>) -> Self {
        self.kms_key_arn = Some(kms_key_arn.into());
        self
    }

    /// Sets [`LastModified`](Self::last_modified).
    #[inline]
    #[must_use]
    pub fn last_modified(mut self, last_modified: impl Into<String>) -> Self {
        self.last_modified = Some(last_modified.into());
        self
    }

    /// Sets [`PropagateTags`](Self::propagate_tags).
    #[inline]
    #[must_use]
    pub fn propagate_tags(mut self, propagate_tags: PropagateTags) -> Self {
        self.propagate_tags = Some(propagate_tags);
        self
    }

    /// Sets [`TelemetryConfig`](Self::telemetry_config).
    #[inline]
    #[must_use]
    pub fn telemetry_config(
        mut self,
        telemetry_config: CapacityProviderTelemetryConfig,
    ) -> Self {
        self.telemetry_config = Some(telemetry_config);
        self
    }
}

impl goldsmith::Structure for CapacityProvider {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CapacityProvider",
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
            schema::Member::new("State", schema::Kind::Enum, &[schema::Trait::Required]),
            schema::Member::new(
                "VpcConfig",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "PermissionsConfig",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new("InstanceRequirements", schema::Kind::Structure, &[]),
            schema::Member::new(
                "CapacityProviderScalingConfig",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "KmsKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
            schema::Member::new(
                "LastModified",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
            schema::Member::new("PropagateTags", schema::Kind::Structure, &[]),
            schema::Member::new("TelemetryConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider_arn);
        writer.member(1, &self.state);
        writer.member(2, &self.vpc_config);
        writer.member(3, &self.permissions_config);
        writer.member(4, &self.instance_requirements);
        writer.member(5, &self.capacity_provider_scaling_config);
        writer.member(6, &self.kms_key_arn);
        writer.member(7, &self.last_modified);
        writer.member(8, &self.propagate_tags);
        writer.member(9, &self.telemetry_config);
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
            1 => self.state.fill(member, reader),
            2 => self.vpc_config.fill(member, reader),
            3 => self.permissions_config.fill(member, reader),
            4 => self.instance_requirements.fill(member, reader),
            5 => self.capacity_provider_scaling_config.fill(member, reader),
            6 => self.kms_key_arn.fill(member, reader),
            7 => self.last_modified.fill(member, reader),
            8 => self.propagate_tags.fill(member, reader),
            9 => self.telemetry_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    CapacityProvider, Self::new("", goldsmith::Value::empty(), goldsmith::Value::empty(),
    goldsmith::Value::empty())
);
