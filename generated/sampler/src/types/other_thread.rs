// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Has the name of a resource and of nothing else: `rename` gives it another.
#[doc(alias = "Thread")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OtherThread {
    /// The member `length`.
    pub length: Option<f64>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl OtherThread {
    /// A new `OtherThread` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`length`](Self::length).
    #[inline]
    #[must_use]
    pub fn length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }
}

impl goldsmith::Structure for OtherThread {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.other#Thread",
        &[],
        &[schema::Member::new("length", schema::Kind::Double, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.length);
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
            0 => self.length.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(OtherThread);
