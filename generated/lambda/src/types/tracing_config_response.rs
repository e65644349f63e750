// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::TracingMode;
use goldsmith::schema;

/// The AWS X-Ray setting of a function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TracingConfigResponse {
    /// Whether Lambda decides by itself which requests to trace (`Active`) or only follows the
    /// caller's decision (`PassThrough`).
    ///
    /// - `Mode`
    /// - one of `Active`, `PassThrough`
    pub mode: Option<TracingMode>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl TracingConfigResponse {
    /// A new `TracingConfigResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Mode`](Self::mode).
    #[inline]
    #[must_use]
    pub fn mode(mut self, mode: TracingMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl goldsmith::Structure for TracingConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#TracingConfigResponse",
        &[],
        &[schema::Member::new("Mode", schema::Kind::Enum, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.mode);
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
            0 => self.mode.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(TracingConfigResponse);
