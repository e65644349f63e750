// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The settings that make a function durable. A durable function can checkpoint its progress,
/// be suspended and go on later.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DurableConfig {
    /// The ARN of the AWS KMS key that encrypts the data of durable executions, if a customer
    /// managed key is used.
    ///
    /// - `KMSKeyArn`
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// How long the data of a durable execution is kept after it ended, in days.
    ///
    /// - `RetentionPeriodInDays`
    /// - range: 1 to 90
    pub retention_period_in_days: Option<i32>,
    /// How long a durable execution may take in all, in seconds. It is apart from the function's
    /// timeout, which limits each single invocation.
    ///
    /// - `ExecutionTimeout`
    /// - range: 1 to 31622400
    pub execution_timeout: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DurableConfig {
    /// A new `DurableConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`KMSKeyArn`](Self::kms_key_arn).
    #[inline]
    #[must_use]
    pub fn kms_key_arn(mut self, kms_key_arn: impl Into<String>) -> Self {
        self.kms_key_arn = Some(kms_key_arn.into());
        self
    }

    /// Sets [`RetentionPeriodInDays`](Self::retention_period_in_days).
    #[inline]
    #[must_use]
    pub fn retention_period_in_days(mut self, retention_period_in_days: i32) -> Self {
        self.retention_period_in_days = Some(retention_period_in_days);
        self
    }

    /// Sets [`ExecutionTimeout`](Self::execution_timeout).
    #[inline]
    #[must_use]
    pub fn execution_timeout(mut self, execution_timeout: i32) -> Self {
        self.execution_timeout = Some(execution_timeout);
        self
    }
}

impl goldsmith::Structure for DurableConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DurableConfig",
        &[],
        &[
            schema::Member::new(
                "KMSKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
            schema::Member::new(
                "RetentionPeriodInDays",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(90))],
            ),
            schema::Member::new(
                "ExecutionTimeout",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(31622400))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.kms_key_arn);
        writer.member(1, &self.retention_period_in_days);
        writer.member(2, &self.execution_timeout);
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
            0 => self.kms_key_arn.fill(member, reader),
            1 => self.retention_period_in_days.fill(member, reader),
            2 => self.execution_timeout.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DurableConfig);
