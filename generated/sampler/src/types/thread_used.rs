// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Color;
use goldsmith::schema;

/// The structure `ThreadUsed`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThreadUsed {
    /// The color of a thread.
    ///
    /// - `color` in the payload
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub color: Option<Color>,
    /// The member `length`.
    ///
    /// - `length` in the payload
    pub length: Option<f64>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ThreadUsed {
    /// A new `ThreadUsed` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`color`](Self::color).
    #[inline]
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets [`length`](Self::length).
    #[inline]
    #[must_use]
    pub fn length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }
}

impl goldsmith::Structure for ThreadUsed {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#ThreadUsed",
        &[],
        &[
            schema::Member::new("color", schema::Kind::Enum, &[]),
            schema::Member::new("length", schema::Kind::Double, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.color);
        writer.member(1, &self.length);
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
            0 => self.color.fill(member, reader),
            1 => self.length.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ThreadUsed);
