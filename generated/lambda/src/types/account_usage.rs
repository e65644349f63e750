// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// What the account currently uses in the current Region.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountUsage {
    /// The storage taken by all function code and layers together, in bytes.
    ///
    /// - `TotalCodeSize`
    pub total_code_size: Option<i64>,
    /// How many functions the account has in the Region.
    ///
    /// - `FunctionCount`
    pub function_count: Option<i64>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AccountUsage {
    /// A new `AccountUsage` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`TotalCodeSize`](Self::total_code_size).
    #[inline]
    #[must_use]
    pub fn total_code_size(mut self, total_code_size: i64) -> Self {
        self.total_code_size = Some(total_code_size);
        self
    }

    /// Sets [`FunctionCount`](Self::function_count).
    #[inline]
    #[must_use]
    pub fn function_count(mut self, function_count: i64) -> Self {
        self.function_count = Some(function_count);
        self
    }
}

impl goldsmith::Structure for AccountUsage {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AccountUsage",
        &[],
        &[
            schema::Member::new("TotalCodeSize", schema::Kind::Long, &[]),
            schema::Member::new("FunctionCount", schema::Kind::Long, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.total_code_size);
        writer.member(1, &self.function_count);
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
            0 => self.total_code_size.fill(member, reader),
            1 => self.function_count.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AccountUsage);
