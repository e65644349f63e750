// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{SnapStartApplyOn, SnapStartOptimizationStatus};
use goldsmith::schema;

/// The SnapStart setting of a function, and whether it is in effect.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SnapStartResponse {
    /// When snapshots are taken: for published versions, or never.
    ///
    /// - `ApplyOn`
    /// - one of `PublishedVersions`, `None`
    pub apply_on: Option<SnapStartApplyOn>,
    /// Whether the version at hand starts from a snapshot. It is `Off` for `$LATEST`, because only
    /// published versions have one.
    ///
    /// - `OptimizationStatus`
    /// - one of `On`, `Off`
    pub optimization_status: Option<SnapStartOptimizationStatus>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SnapStartResponse {
    /// A new `SnapStartResponse` with nothing set.
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

    /// Sets [`OptimizationStatus`](Self::optimization_status).
    #[inline]
    #[must_use]
    pub fn optimization_status(
        mut self,
        optimization_status: SnapStartOptimizationStatus,
    ) -> Self {
        self.optimization_status = Some(optimization_status);
        self
    }
}

impl goldsmith::Structure for SnapStartResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#SnapStartResponse",
        &[],
        &[
            schema::Member::new("ApplyOn", schema::Kind::Enum, &[]),
            schema::Member::new("OptimizationStatus", schema::Kind::Enum, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.apply_on);
        writer.member(1, &self.optimization_status);
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
            1 => self.optimization_status.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(SnapStartResponse);
