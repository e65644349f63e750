// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventInput;
use goldsmith::schema;

/// The data of the event for a chained invoke that was started.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChainedInvokeStartedDetails {
    /// Which function is called, by its name or its ARN.
    ///
    /// - `FunctionName`, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The tenant on whose behalf the function was called.
    ///
    /// - `TenantId`
    /// - length: 1 to 256 characters
    /// - pattern: `^[a-zA-Z0-9\._:\/=+\-@ ]+$`
    pub tenant_id: Option<String>,
    /// The payload handed to the called function.
    ///
    /// - `Input`
    pub input: Option<EventInput>,
    /// The version of the called function that ran.
    ///
    /// - `ExecutedVersion`
    /// - length: 1 to 1024 characters
    /// - pattern: `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`
    pub executed_version: Option<String>,
    /// The ARN of the durable execution that the call started, if the called function is durable.
    ///
    /// - `DurableExecutionArn`
    /// - length: 1 to 1024 characters
    /// - pattern: `^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$`
    pub durable_execution_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ChainedInvokeStartedDetails {
    /// A new `ChainedInvokeStartedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            tenant_id: None,
            input: None,
            executed_version: None,
            durable_execution_arn: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = function_name.into();
        self
    }

    /// Sets [`TenantId`](Self::tenant_id).
    #[inline]
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Sets [`Input`](Self::input).
    #[inline]
    #[must_use]
    pub fn input(mut self, input: EventInput) -> Self {
        self.input = Some(input);
        self
    }

    /// Sets [`ExecutedVersion`](Self::executed_version).
    #[inline]
    #[must_use]
    pub fn executed_version(mut self, executed_version: impl Into<String>) -> Self {
        self.executed_version = Some(executed_version.into());
        self
    }

    /// Sets [`DurableExecutionArn`](Self::durable_execution_arn).
    #[inline]
    #[must_use]
    pub fn durable_execution_arn(
        mut self,
        durable_execution_arn: impl Into<String>,
    ) -> Self {
        self.durable_execution_arn = Some(durable_execution_arn.into());
        self
    }
}

impl goldsmith::Structure for ChainedInvokeStartedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ChainedInvokeStartedDetails",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::NAMESPACED_FUNCTION_NAME),
                ],
            ),
            schema::Member::new(
                "TenantId",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::TENANT_ID),
                ],
            ),
            schema::Member::new("Input", schema::Kind::Structure, &[]),
            schema::Member::new(
                "ExecutedVersion",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(
                        crate::patterns::VERSION_WITH_LATEST_PUBLISHED,
                    ),
                ],
            ),
            schema::Member::new(
                "DurableExecutionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::DURABLE_EXECUTION_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.tenant_id);
        writer.member(2, &self.input);
        writer.member(3, &self.executed_version);
        writer.member(4, &self.durable_execution_arn);
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
            0 => self.function_name.fill(member, reader),
            1 => self.tenant_id.fill(member, reader),
            2 => self.input.fill(member, reader),
            3 => self.executed_version.fill(member, reader),
            4 => self.durable_execution_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ChainedInvokeStartedDetails, Self::new(""));
