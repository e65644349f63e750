// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::ProvisionedConcurrencyStatusEnum;
use goldsmith::schema;

/// The provisioned concurrency of one version or alias.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProvisionedConcurrencyConfigListItem {
    /// The ARN of the version or alias.
    ///
    /// - `FunctionArn`
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_arn: Option<String>,
    /// How many initialized execution environments were asked for.
    ///
    /// - `RequestedProvisionedConcurrentExecutions`
    /// - range: at least 1
    pub requested_provisioned_concurrent_executions: Option<i32>,
    /// How many initialized execution environments are ready for invocations.
    ///
    /// - `AvailableProvisionedConcurrentExecutions`
    /// - range: at least 0
    pub available_provisioned_concurrent_executions: Option<i32>,
    /// How many execution environments have been allocated so far. The number can vary while an
    /// alias splits its traffic between versions.
    ///
    /// - `AllocatedProvisionedConcurrentExecutions`
    /// - range: at least 0
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    /// How far the allocation has come, such as `IN_PROGRESS` or `READY`.
    ///
    /// - `Status`
    /// - one of `IN_PROGRESS`, `READY`, `FAILED`
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    /// Why the allocation failed, if the status is `FAILED`.
    ///
    /// - `StatusReason`
    pub status_reason: Option<String>,
    /// When the configuration was last changed, as ISO 8601 text.
    ///
    /// - `LastModified`
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub last_modified: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ProvisionedConcurrencyConfigListItem {
    /// A new `ProvisionedConcurrencyConfigListItem` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = Some(function_arn.into());
        self
    }

    /// Sets [`RequestedProvisionedConcurrentExecutions`](Self::requested_provisioned_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn requested_provisioned_concurrent_executions(
        mut self,
        requested_provisioned_concurrent_executions: i32,
    ) -> Self {
        self.requested_provisioned_concurrent_executions = Some(
            requested_provisioned_concurrent_executions,
        );
        self
    }

    /// Sets [`AvailableProvisionedConcurrentExecutions`](Self::available_provisioned_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn available_provisioned_concurrent_executions(
        mut self,
        available_provisioned_concurrent_executions: i32,
    ) -> Self {
        self.available_provisioned_concurrent_executions = Some(
            available_provisioned_concurrent_executions,
        );
        self
    }

    /// Sets [`AllocatedProvisionedConcurrentExecutions`](Self::allocated_provisioned_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn allocated_provisioned_concurrent_executions(
        mut self,
        allocated_provisioned_concurrent_executions: i32,
    ) -> Self {
        self.allocated_provisioned_concurrent_executions = Some(
            allocated_provisioned_concurrent_executions,
        );
        self
    }

    /// Sets [`Status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: ProvisionedConcurrencyStatusEnum) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`StatusReason`](Self::status_reason).
    #[inline]
    #[must_use]
    pub fn status_reason(mut self, status_reason: impl Into<String>) -> Self {
        self.status_reason = Some(status_reason.into());
        self
    }

    /// Sets [`LastModified`](Self::last_modified).
    #[inline]
    #[must_use]
    pub fn last_modified(mut self, last_modified: impl Into<String>) -> Self {
        self.last_modified = Some(last_modified.into());
        self
    }
}

impl goldsmith::Structure for ProvisionedConcurrencyConfigListItem {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ProvisionedConcurrencyConfigListItem",
        &[],
        &[
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "RequestedProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), None)],
            ),
            schema::Member::new(
                "AvailableProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new(
                "AllocatedProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new("Status", schema::Kind::Enum, &[]),
            schema::Member::new("StatusReason", schema::Kind::String, &[]),
            schema::Member::new(
                "LastModified",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_arn);
        writer.member(1, &self.requested_provisioned_concurrent_executions);
        writer.member(2, &self.available_provisioned_concurrent_executions);
        writer.member(3, &self.allocated_provisioned_concurrent_executions);
        writer.member(4, &self.status);
        writer.member(5, &self.status_reason);
        writer.member(6, &self.last_modified);
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
            0 => self.function_arn.fill(member, reader),
            1 => self.requested_provisioned_concurrent_executions.fill(member, reader),
            2 => self.available_provisioned_concurrent_executions.fill(member, reader),
            3 => self.allocated_provisioned_concurrent_executions.fill(member, reader),
            4 => self.status.fill(member, reader),
            5 => self.status_reason.fill(member, reader),
            6 => self.last_modified.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ProvisionedConcurrencyConfigListItem);
