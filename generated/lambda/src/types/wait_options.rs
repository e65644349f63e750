// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The settings of a wait operation that is being started.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaitOptions {
    /// How long to wait, in seconds.
    ///
    /// - `WaitSeconds`
    /// - range: 1 to 31622400
    pub wait_seconds: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl WaitOptions {
    /// A new `WaitOptions` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`WaitSeconds`](Self::wait_seconds).
    #[inline]
    #[must_use]
    pub fn wait_seconds(mut self, wait_seconds: i32) -> Self {
        self.wait_seconds = Some(wait_seconds);
        self
    }
}

impl goldsmith::Structure for WaitOptions {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#WaitOptions",
        &[],
        &[
            schema::Member::new(
                "WaitSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), Some(31622400))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.wait_seconds);
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
            0 => self.wait_seconds.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(WaitOptions);
