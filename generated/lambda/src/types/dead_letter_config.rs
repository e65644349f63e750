// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Where events go that a function failed to process when invoked asynchronously.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeadLetterConfig {
    /// The ARN of the Amazon SQS queue or Amazon SNS topic that receives the events. An empty
    /// string turns the dead-letter target off.
    ///
    /// - `TargetArn`
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub target_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeadLetterConfig {
    /// A new `DeadLetterConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`TargetArn`](Self::target_arn).
    #[inline]
    #[must_use]
    pub fn target_arn(mut self, target_arn: impl Into<String>) -> Self {
        self.target_arn = Some(target_arn.into());
        self
    }
}

impl goldsmith::Structure for DeadLetterConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeadLetterConfig",
        &[],
        &[
            schema::Member::new(
                "TargetArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::RESOURCE_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.target_arn);
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
            0 => self.target_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DeadLetterConfig);
