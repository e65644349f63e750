// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::SnapStartApplyOn;
use goldsmith::schema;

/// The SnapStart setting of a function: whether new versions start from a snapshot of an
/// initialized environment.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SnapStart {
    /// When snapshots are taken: for published versions, or never.
    ///
    /// - `ApplyOn`
    /// - one of `PublishedVersions`, `None`
    pub apply_on: Option<SnapStartApplyOn>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SnapStart {
    /// A new `SnapStart` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ApplyOn`](Self::apply_on).
    #[inline]
    #[must_use]
    pub fn apply_on(mut self, apply_on: SnapStartApplyOn) -> Self {
        self.apply_on = Some(apply_on);
        self
    }
}

impl goldsmith::Structure for SnapStart {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#SnapStart",
        &[],
        &[schema::Member::new("ApplyOn", schema::Kind::Enum, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.apply_on);
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
            0 => self.apply_on.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(SnapStart);
