// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Operation;
use goldsmith::schema;

/// The structure `Endpoint`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The member `operation`.
    ///
    /// - `operation`, required
    /// - one of `Std`
    pub operation: Operation,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Endpoint {
    /// A new `Endpoint` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(operation: Operation) -> Self {
        Self {
            operation,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`operation`](Self::operation).
    #[inline]
    #[must_use]
    pub fn operation(mut self, operation: Operation) -> Self {
        self.operation = operation;
        self
    }
}

impl goldsmith::Structure for Endpoint {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Endpoint",
        &[],
        &[
            schema::Member::new(
                "operation",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.operation);
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
            0 => self.operation.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Endpoint, Self::new(goldsmith::Value::empty()));
