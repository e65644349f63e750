// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Filter;
use goldsmith::schema;

/// The filter of an event source mapping. An event that matches any one of the patterns is
/// passed to the function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterCriteria {
    /// The patterns, of which an event has to match at least one.
    ///
    /// - `Filters`
    pub filters: Option<Vec<Filter>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FilterCriteria {
    /// A new `FilterCriteria` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Filters`](Self::filters).
    #[inline]
    #[must_use]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = Some(filters);
        self
    }
}

impl goldsmith::Structure for FilterCriteria {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FilterCriteria",
        &[],
        &[
            schema::Member::new(
                "Filters",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.filters);
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
            0 => self.filters.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FilterCriteria);
