// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The settings of a context operation.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContextOptions {
    /// Whether the operations inside the context are to be run through again on a replay, for
    /// instance because its result is too large to store.
    ///
    /// - `ReplayChildren`
    pub replay_children: Option<bool>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ContextOptions {
    /// A new `ContextOptions` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ReplayChildren`](Self::replay_children).
    #[inline]
    #[must_use]
    pub fn replay_children(mut self, replay_children: bool) -> Self {
        self.replay_children = Some(replay_children);
        self
    }
}

impl goldsmith::Structure for ContextOptions {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ContextOptions",
        &[],
        &[schema::Member::new("ReplayChildren", schema::Kind::Boolean, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.replay_children);
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
            0 => self.replay_children.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ContextOptions);
