// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The tracing information of a durable execution.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TraceHeader {
    /// The AWS X-Ray trace header that belongs to the execution.
    ///
    /// - `XAmznTraceId`
    /// - length: at most 8192 characters
    pub x_amzn_trace_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl TraceHeader {
    /// A new `TraceHeader` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`XAmznTraceId`](Self::x_amzn_trace_id).
    #[inline]
    #[must_use]
    pub fn x_amzn_trace_id(mut self, x_amzn_trace_id: impl Into<String>) -> Self {
        self.x_amzn_trace_id = Some(x_amzn_trace_id.into());
        self
    }
}

impl goldsmith::Structure for TraceHeader {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#TraceHeader",
        &[],
        &[
            schema::Member::new(
                "XAmznTraceId",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(8192))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.x_amzn_trace_id);
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
            0 => self.x_amzn_trace_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(TraceHeader);
