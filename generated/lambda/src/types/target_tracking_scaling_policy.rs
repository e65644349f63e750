// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::CapacityProviderPredefinedMetricType;
use goldsmith::schema;

/// A scaling policy that keeps a metric of a capacity provider near a target.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TargetTrackingScalingPolicy {
    /// The metric to keep near the target.
    ///
    /// - `PredefinedMetricType`, required
    /// - one of `LambdaCapacityProviderAverageCPUUtilization`, `LambdaCapacityProviderAverageGPUUtilization`
    pub predefined_metric_type: CapacityProviderPredefinedMetricType,
    /// The value to aim for; for a utilization metric, in percent.
    ///
    /// - `TargetValue`, required
    /// - range: 0 to 100
    pub target_value: f64,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl TargetTrackingScalingPolicy {
    /// A new `TargetTrackingScalingPolicy` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        predefined_metric_type: CapacityProviderPredefinedMetricType,
        target_value: f64,
    ) -> Self {
        Self {
            predefined_metric_type,
            target_value,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`PredefinedMetricType`](Self::predefined_metric_type).
    #[inline]
    #[must_use]
    pub fn predefined_metric_type(
        mut self,
        predefined_metric_type: CapacityProviderPredefinedMetricType,
    ) -> Self {
        self.predefined_metric_type = predefined_metric_type;
        self
    }

    /// Sets [`TargetValue`](Self::target_value).
    #[inline]
    #[must_use]
    pub fn target_value(mut self, target_value: f64) -> Self {
        self.target_value = target_value;
        self
    }
}

impl goldsmith::Structure for TargetTrackingScalingPolicy {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#TargetTrackingScalingPolicy",
        &[],
        &[
            schema::Member::new(
                "PredefinedMetricType",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "TargetValue",
                schema::Kind::Double,
                &[
                    schema::Trait::Required,
                    schema::Trait::DecimalRange(Some(0.0), Some(100.0)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.predefined_metric_type);
        writer.member(1, &self.target_value);
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
            0 => self.predefined_metric_type.fill(member, reader),
            1 => self.target_value.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    TargetTrackingScalingPolicy, Self::new(goldsmith::Value::empty(),
    goldsmith::Value::empty())
);
