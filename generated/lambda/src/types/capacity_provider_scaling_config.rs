// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{CapacityProviderScalingMode, TargetTrackingScalingPolicy};
use goldsmith::schema;

/// The scaling limits and rules of a capacity provider.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CapacityProviderScalingConfig {
    /// The most vCPUs that all instances of the capacity provider may have together.
    ///
    /// - `MaxVCpuCount`
    /// - range: 2 to 15000
    pub max_vcpu_count: Option<i32>,
    /// Whether Lambda scales by itself (`Auto`) or by the given scaling policies (`Manual`).
    ///
    /// - `ScalingMode`
    /// - one of `Auto`, `Manual`
    pub scaling_mode: Option<CapacityProviderScalingMode>,
    /// The target tracking policies the capacity provider scales by, for scaling mode `Manual`.
    ///
    /// - `ScalingPolicies`
    /// - length: 1 to 10 elements
    pub scaling_policies: Option<Vec<TargetTrackingScalingPolicy>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CapacityProviderScalingConfig {
    /// A new `CapacityProviderScalingConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`MaxVCpuCount`](Self::max_vcpu_count).
    #[inline]
    #[must_use]
    pub fn max_vcpu_count(mut self, max_vcpu_count: i32) -> Self {
        self.max_vcpu_count = Some(max_vcpu_count);
        self
    }

    /// Sets [`ScalingMode`](Self::scaling_mode).
    #[inline]
    #[must_use]
    pub fn scaling_mode(mut self, scaling_mode: CapacityProviderScalingMode) -> Self {
        self.scaling_mode = Some(scaling_mode);
        self
    }

    /// Sets [`ScalingPolicies`](Self::scaling_policies).
    #[inline]
    #[must_use]
    pub fn scaling_policies(
        mut self,
        scaling_policies: Vec<TargetTrackingScalingPolicy>,
    ) -> Self {
        self.scaling_policies = Some(scaling_policies);
        self
    }
}

impl goldsmith::Structure for CapacityProviderScalingConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CapacityProviderScalingConfig",
        &[],
        &[
            schema::Member::new(
                "MaxVCpuCount",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(2), Some(15000))],
            ),
            schema::Member::new("ScalingMode", schema::Kind::Enum, &[]),
            schema::Member::new(
                "ScalingPolicies",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Length(Some(1), Some(10))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.max_vcpu_count);
        writer.member(1, &self.scaling_mode);
        writer.member(2, &self.scaling_policies);
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
            0 => self.max_vcpu_count.fill(member, reader),
            1 => self.scaling_mode.fill(member, reader),
            2 => self.scaling_policies.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CapacityProviderScalingConfig);
