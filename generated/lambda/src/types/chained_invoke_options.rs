// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The settings of a chained invoke that is being started.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChainedInvokeOptions {
    /// The name or ARN of the function to call, possibly with a version or alias.
    ///
    /// - `FunctionName`, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The tenant on whose behalf to call, for a function with tenant isolation.
    ///
    /// - `TenantId`
    /// - length: 1 to 256 characters
    /// - pattern: `^[a-zA-Z0-9\._:\/=+\-@ ]+$`
    pub tenant_id: Option<String>,
    /// The AWS X-Ray trace header to hand to the called function.
    ///
    /// - `XAmznTraceId`
    /// - length: at most 8192 characters
    pub x_amzn_trace_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ChainedInvokeOptions {
    /// A new `ChainedInvokeOptions` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            tenant_id: None,
            x_amzn_trace_id: None,
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

    /// Sets [`XAmznTraceId`](Self::x_amzn_trace_id).
    #[inline]
    #[must_use]
    pub fn x_amzn_trace_id(mut self, x_amzn_trace_id: impl Into<String>) -> Self {
        self.x_amzn_trace_id = Some(x_amzn_trace_id.into());
        self
    }
}

impl goldsmith::Structure for ChainedInvokeOptions {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ChainedInvokeOptions",
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
            schema::Member::new(
                "XAmznTraceId",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(8192))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.tenant_id);
        writer.member(2, &self.x_amzn_trace_id);
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
            2 => self.x_amzn_trace_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ChainedInvokeOptions, Self::new(""));
