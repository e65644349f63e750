// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The quotas of the account in the current Region. Some of them can be raised by AWS on
/// request.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountLimit {
    /// The storage available for all function code and layers together, in bytes.
    ///
    /// - `TotalCodeSize`
    pub total_code_size: Option<i64>,
    /// The largest size of a function's code plus its layers after extraction, in bytes.
    ///
    /// - `CodeSizeUnzipped`
    pub code_size_unzipped: Option<i64>,
    /// The largest zip archive that can be uploaded directly in a request, in bytes. Larger
    /// archives have to come from Amazon S3.
    ///
    /// - `CodeSizeZipped`
    pub code_size_zipped: Option<i64>,
    /// How many invocations all functions together can process at the same time.
    ///
    /// - `ConcurrentExecutions`
    pub concurrent_executions: Option<i32>,
    /// The part of the account's concurrency that is not reserved for particular functions, shared
    /// by all the others.
    ///
    /// - `UnreservedConcurrentExecutions`
    /// - range: at least 0
    pub unreserved_concurrent_executions: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AccountLimit {
    /// A new `AccountLimit` with nothing set.
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

    /// Sets [`CodeSizeUnzipped`](Self::code_size_unzipped).
    #[inline]
    #[must_use]
    pub fn code_size_unzipped(mut self, code_size_unzipped: i64) -> Self {
        self.code_size_unzipped = Some(code_size_unzipped);
        self
    }

    /// Sets [`CodeSizeZipped`](Self::code_size_zipped).
    #[inline]
    #[must_use]
    pub fn code_size_zipped(mut self, code_size_zipped: i64) -> Self {
        self.code_size_zipped = Some(code_size_zipped);
        self
    }

    /// Sets [`ConcurrentExecutions`](Self::concurrent_executions).
    #[inline]
    #[must_use]
    pub fn concurrent_executions(mut self, concurrent_executions: i32) -> Self {
        self.concurrent_executions = Some(concurrent_executions);
        self
    }

    /// Sets [`UnreservedConcurrentExecutions`](Self::unreserved_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn unreserved_concurrent_executions(
        mut self,
        unreserved_concurrent_executions: i32,
    ) -> Self {
        self.unreserved_concurrent_executions = Some(unreserved_concurrent_executions);
        self
    }
}

impl goldsmith::Structure for AccountLimit {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AccountLimit",
        &[],
        &[
            schema::Member::new("TotalCodeSize", schema::Kind::Long, &[]),
            schema::Member::new("CodeSizeUnzipped", schema::Kind::Long, &[]),
            schema::Member::new("CodeSizeZipped", schema::Kind::Long, &[]),
            schema::Member::new("ConcurrentExecutions", schema::Kind::Integer, &[]),
            schema::Member::new(
                "UnreservedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.total_code_size);
        writer.member(1, &self.code_size_unzipped);
        writer.member(2, &self.code_size_zipped);
        writer.member(3, &self.concurrent_executions);
        writer.member(4, &self.unreserved_concurrent_executions);
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
            1 => self.code_size_unzipped.fill(member, reader),
            2 => self.code_size_zipped.fill(member, reader),
            3 => self.concurrent_executions.fill(member, reader),
            4 => self.unreserved_concurrent_executions.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AccountLimit);
