// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Pattern;
use goldsmith::schema;

/// The structure `Begun`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Begun {
    /// The member `who`.
    ///
    /// - `who`: header of the event
    pub who: Option<String>,
    /// The member `at`.
    ///
    /// - `at`: header of the event
    pub at: Option<goldsmith::Timestamp>,
    /// The member `count`.
    ///
    /// - `count`: header of the event
    pub count: Option<i64>,
    /// A pattern, which may hold others: it contains itself in four ways.
    ///
    /// - `pattern`: the whole payload
    pub pattern: Option<Pattern>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Begun {
    /// A new `Begun` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`who`](Self::who).
    #[inline]
    #[must_use]
    pub fn who(mut self, who: impl Into<String>) -> Self {
        self.who = Some(who.into());
        self
    }

    /// Sets [`at`](Self::at).
    #[inline]
    #[must_use]
    pub fn at(mut self, at: goldsmith::Timestamp) -> Self {
        self.at = Some(at);
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`pattern`](Self::pattern).
    #[inline]
    #[must_use]
    pub fn pattern(mut self, pattern: Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }
}

impl goldsmith::Structure for Begun {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Begun",
        &[],
        &[
            schema::Member::new(
                "who",
                schema::Kind::String,
                &[schema::Trait::EventHeader],
            ),
            schema::Member::new(
                "at",
                schema::Kind::Timestamp,
                &[schema::Trait::EventHeader],
            ),
            schema::Member::new(
                "count",
                schema::Kind::Long,
                &[schema::Trait::EventHeader],
            ),
            schema::Member::new(
                "pattern",
                schema::Kind::Structure,
                &[schema::Trait::EventPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.who);
        writer.member(1, &self.at);
        writer.member(2, &self.count);
        writer.member(3, &self.pattern);
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
            0 => self.who.fill(member, reader),
            1 => self.at.fill(member, reader),
            2 => self.count.fill(member, reader),
            3 => self.pattern.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Begun);
