// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::PropagateTagsMode;
use goldsmith::schema;

/// Which tags a capacity provider passes on to the resources it creates.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropagateTags {
    /// Whether tags are passed on at all.
    ///
    /// - `Mode`
    /// - one of `None`, `Explicit`
    pub mode: Option<PropagateTagsMode>,
    /// The tags to pass on, by key, for mode `Explicit`.
    ///
    /// - `ExplicitTags`
    /// - length: at most 40 entries
    /// - each key: length: 1 to 128 characters
    /// - each key: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    /// - each value: length: at most 256 characters
    /// - each value: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    pub explicit_tags: Option<std::collections::BTreeMap<String, String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PropagateTags {
    /// A new `PropagateTags` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Mode`](Self::mode).
    #[inline]
    #[must_use]
    pub fn mode(mut self, mode: PropagateTagsMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Sets [`ExplicitTags`](Self::explicit_tags).
    #[inline]
    #[must_use]
    pub fn explicit_tags(
        mut self,
        explicit_tags: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.explicit_tags = Some(explicit_tags);
        self
    }
}

impl goldsmith::Structure for PropagateTags {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PropagateTags",
        &[],
        &[
            schema::Member::new("Mode", schema::Kind::Enum, &[]),
            schema::Member::new(
                "ExplicitTags",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(128)),
                            schema::Trait::Pattern(crate::patterns::TAG_KEY),
                        ],
                    ),
                    &schema::Member::value(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(256)),
                            schema::Trait::Pattern(crate::patterns::TAG_VALUE),
                        ],
                    ),
                ),
                &[schema::Trait::Length(Some(0), Some(40))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.mode);
        writer.member(1, &self.explicit_tags);
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
            1 => self.explicit_tags.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PropagateTags);
