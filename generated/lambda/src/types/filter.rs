// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// One pattern of a filter.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Filter {
    /// The pattern an event has to match, as JSON text in the syntax of Amazon EventBridge rules.
    ///
    /// - `Pattern`
    /// - length: at most 4096 characters
    /// - pattern: `^[\s\S]*$`
    pub pattern: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Filter {
    /// A new `Filter` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Pattern`](Self::pattern).
    #[inline]
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
}

impl goldsmith::Structure for Filter {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#Filter",
        &[],
        &[
            schema::Member::new(
                "Pattern",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(4096)),
                    schema::Trait::Pattern(crate::patterns::PATTERN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.pattern);
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
            0 => self.pattern.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Filter);
