// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The concurrency reserved for a function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Concurrency {
    /// The number of concurrent executions set aside for the function, which is also its upper
    /// limit; `0` stops all invocations.
    ///
    /// - `ReservedConcurrentExecutions` in the body
    /// - range: at least 0
    pub reserved_concurrent_executions: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Concurrency {
    /// A new `Concurrency` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ReservedConcurrentExecutions`](Self::reserved_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn reserved_concurrent_executions(
        mut self,
        reserved_concurrent_executions: i32,
    ) -> Self {
        self.reserved_concurrent_executions = Some(reserved_concurrent_executions);
        self
    }
}

impl goldsmith::Structure for Concurrency {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#Concurrency",
        &[],
        &[
            schema::Member::new(
                "ReservedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.reserved_concurrent_executions);
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
            0 => self.reserved_concurrent_executions.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Concurrency);
