// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventResult;
use goldsmith::schema;

/// The data of the event for a context that succeeded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContextSucceededDetails {
    /// The result of the context.
    ///
    /// - `Result`, required
    pub result: EventResult,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ContextSucceededDetails {
    /// A new `ContextSucceededDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(result: EventResult) -> Self {
        Self {
            result,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Result`](Self::result).
    #[inline]
    #[must_use]
    pub fn result(mut self, result: EventResult) -> Self {
        self.result = result;
        self
    }
}

impl goldsmith::Structure for ContextSucceededDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ContextSucceededDetails",
        &[],
        &[
            schema::Member::new(
                "Result",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.result);
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
            0 => self.result.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ContextSucceededDetails, Self::new(goldsmith::Value::empty()));
