// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::ExecutionStatus;
use goldsmith::schema;

/// A durable execution as it appears in a listing.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Execution {
    /// The ARN of the durable execution.
    ///
    /// - `DurableExecutionArn`, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: String,
    /// The name of the durable execution, chosen by its caller or by Lambda.
    ///
    /// - `DurableExecutionName`, required
    /// - length: 1 to 64 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub durable_execution_name: String,
    /// The ARN of the function that the durable execution runs.
    ///
    /// - `FunctionArn`, required
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_arn: String,
    /// Where the durable execution stands, such as `RUNNING` or `SUCCEEDED`.
    ///
    /// - `Status`, required
    /// - one of `RUNNING`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`, `STOPPED`, `DELETING`, `PAUSING`, `PAUSED`
    pub status: ExecutionStatus,
    /// When the durable execution started.
    ///
    /// - `StartTimestamp`, required
    pub start_timestamp: goldsmith::Timestamp,
    /// When the durable execution ended; absent while it has not.
    ///
    /// - `EndTimestamp`
    pub end_timestamp: Option<goldsmith::Timestamp>,
    /// The ARN of the AWS KMS key that encrypts the execution's data, if a customer managed key is
    /// used.
    ///
    /// - `KMSKeyArn`
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub kms_key_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Execution {
    /// A new `Execution` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        durable_execution_arn: impl Into<String>,
        durable_execution_name: impl Into<String>,
        function_arn: impl Into<String>,
        status: ExecutionStatus,
        start_timestamp: goldsmith::Timestamp,
    ) -> Self {
        Self {
            durable_execution_arn: durable_execution_arn.into(),
            durable_execution_name: durable_execution_name.into(),
            function_arn: function_arn.into(),
            status,
            start_timestamp,
            end_timestamp: None,
            kms_key_arn: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`DurableExecutionArn`](Self::durable_execution_arn).
    #[inline]
    #[must_use]
    pub fn durable_execution_arn(
        mut self,
        durable_execution_arn: impl Into<String>,
    ) -> Self {
        self.durable_execution_arn = durable_execution_arn.into();
        self
    }

    /// Sets [`DurableExecutionName`](Self::durable_execution_name).
    #[inline]
    #[must_use]
    pub fn durable_execution_name(
        mut self,
        durable_execution_name: impl Into<String>,
    ) -> Self {
        self.durable_execution_name = durable_execution_name.into();
        self
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = function_arn.into();
        self
    }

    /// Sets [`Status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: ExecutionStatus) -> Self {
        self.status = status;
        self
    }

    /// Sets [`StartTimestamp`](Self::start_timestamp).
    #[inline]
    #[must_use]
    pub fn start_timestamp(mut self, start_timestamp: goldsmith::Timestamp) -> Self {
        self.start_timestamp = start_timestamp;
        self
    }

    /// Sets [`EndTimestamp`](Self::end_timestamp).
    #[inline]
    #[must_use]
    pub fn end_timestamp(mut self, end_timestamp: goldsmith::Timestamp) -> Self {
        self.end_timestamp = Some(end_timestamp);
        self
    }

    /// Sets [`KMSKeyArn`](Self::kms_key_arn).
    #[inline]
    #[must_use]
    pub fn kms_key_arn(mut self, kms_key_arn: impl Into<String>) -> Self {
        self.kms_key_arn = Some(kms_key_arn.into());
        self
    }
}

impl goldsmith::Structure for Execution {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#Execution",
        &[],
        &[
            schema::Member::new(
                "DurableExecutionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_ARN),
                ],
            ),
            schema::Member::new(
                "DurableExecutionName",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(64)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_NAME),
                ],
            ),
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::NAME_SPACED_FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "Status",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "StartTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
            schema::Member::new("EndTimestamp", schema::Kind::Timestamp, &[]),
            schema::Member::new(
                "KMSKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.durable_execution_arn);
        writer.member(1, &self.durable_execution_name);
        writer.member(2, &self.function_arn);
        writer.member(3, &self.status);
        writer.member(4, &self.start_timestamp);
        writer.member(5, &self.end_timestamp);
        writer.member(6, &self.kms_key_arn);
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
            0 => self.durable_execution_arn.fill(member, reader),
            1 => self.durable_execution_name.fill(member, reader),
            2 => self.function_arn.fill(member, reader),
            3 => self.status.fill(member, reader),
            4 => self.start_timestamp.fill(member, reader),
            5 => self.end_timestamp.fill(member, reader),
            6 => self.kms_key_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    Execution, Self::new("", "", "", goldsmith::Value::empty(),
    goldsmith::Value::empty())
);
