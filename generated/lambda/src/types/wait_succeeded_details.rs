// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The data of the event for a wait that came to its end.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaitSucceededDetails {
    /// How long the wait took, in seconds.
    ///
    /// - `Duration`
    /// - range: at least 0
    pub duration: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WaitSucceededDetails {
    /// A new `WaitSucceededDetails` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Duration`](Self::duration).
    #[inline]
    #[must_use]
    pub fn duration(mut self, duration: i32) -> Self {
        self.duration = Some(duration);
        self
    }
}

impl goldsmith::Structure for WaitSucceededDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#WaitSucceededDetails",
        &[],
        &[
            schema::Member::new(
                "Duration",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.duration);
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
            0 => self.duration.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(WaitSucceededDetails);
