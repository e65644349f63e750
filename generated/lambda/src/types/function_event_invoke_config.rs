// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::DestinationConfig;
use goldsmith::schema;

/// The settings for asynchronous invocations of a function, version or alias.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionEventInvokeConfig {
    /// The time at which the settings were last changed.
    ///
    /// - `LastModified` in the body
    pub last_modified: Option<goldsmith::Timestamp>,
    /// The ARN of the function, version or alias to which the settings belong.
    ///
    /// - `FunctionArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_arn: Option<String>,
    /// How often an event is tried again after the function returned an error.
    ///
    /// - `MaximumRetryAttempts` in the body
    /// - range: 0 to 2
    pub maximum_retry_attempts: Option<i32>,
    /// How long an event may wait in the queue for its processing, in seconds, before it is
    /// dropped.
    ///
    /// - `MaximumEventAgeInSeconds` in the body
    /// - range: 60 to 21600
    pub maximum_event_age_in_seconds: Option<i32>,
    /// The destinations that receive records of successful and of failed invocations, if any.
    ///
    /// - `DestinationConfig` in the body
    pub destination_config: Option<DestinationConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FunctionEventInvokeConfig {
    /// A new `FunctionEventInvokeConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`LastModified`](Self::last_modified).
    #[inline]
    #[must_use]
    pub fn last_modified(mut self, last_modified: goldsmith::Timestamp) -> Self {
        self.last_modified = Some(last_modified);
        self
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = Some(function_arn.into());
        self
    }

    /// Sets [`MaximumRetryAttempts`](Self::maximum_retry_attempts).
    #[inline]
    #[must_use]
    pub fn maximum_retry_attempts(mut self, maximum_retry_attempts: i32) -> Self {
        self.maximum_retry_attempts = Some(maximum_retry_attempts);
        self
    }

    /// Sets [`MaximumEventAgeInSeconds`](Self::maximum_event_age_in_seconds).
    #[inline]
    #[must_use]
    pub fn maximum_event_age_in_seconds(
        mut self,
        maximum_event_age_in_seconds: i32,
    ) -> Self {
        self.maximum_event_age_in_seconds = Some(maximum_event_age_in_seconds);
        self
    }

    /// Sets [`DestinationConfig`](Self::destination_config).
    #[inline]
    #[must_use]
    pub fn destination_config(mut self, destination_config: DestinationConfig) -> Self {
        self.destination_config = Some(destination_config);
        self
    }
}

impl goldsmith::Structure for FunctionEventInvokeConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionEventInvokeConfig",
        &[],
        &[
            schema::Member::new("LastModified", schema::Kind::Timestamp, &[]),
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "MaximumRetryAttempts",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(2))],
            ),
            schema::Member::new(
                "MaximumEventAgeInSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(60), Some(21600))],
            ),
            schema::Member::new("DestinationConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.last_modified);
        writer.member(1, &self.function_arn);
        writer.member(2, &self.maximum_retry_attempts);
        writer.member(3, &self.maximum_event_age_in_seconds);
        writer.member(4, &self.destination_config);
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
            0 => self.last_modified.fill(member, reader),
            1 => self.function_arn.fill(member, reader),
            2 => self.maximum_retry_attempts.fill(member, reader),
            3 => self.maximum_event_age_in_seconds.fill(member, reader),
            4 => self.destination_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FunctionEventInvokeConfig);
