// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventSourceMappingMetric;
use goldsmith::schema;

/// The extra metrics an event source mapping publishes.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventSourceMappingMetricsConfig {
    /// The groups of metrics to publish to Amazon CloudWatch. With an empty list, none of the extra
    /// groups is published.
    ///
    /// - `Metrics`
    /// - length: at most 3 elements
    /// - each element: one of `EventCount`, `ErrorCount`, `KafkaMetrics`
    pub metrics: Option<Vec<EventSourceMappingMetric>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl EventSourceMappingMetricsConfig {
    /// A new `EventSourceMappingMetricsConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Metrics`](Self::metrics).
    #[inline]
    #[must_use]
    pub fn metrics(mut self, metrics: Vec<EventSourceMappingMetric>) -> Self {
        self.metrics = Some(metrics);
        self
    }
}

impl goldsmith::Structure for EventSourceMappingMetricsConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#EventSourceMappingMetricsConfig",
        &[],
        &[
            schema::Member::new(
                "Metrics",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(0), Some(3))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.metrics);
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
            0 => self.metrics.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(EventSourceMappingMetricsConfig);
