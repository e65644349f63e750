// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The size of the temporary disk of a function's execution environment, mounted at `/tmp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EphemeralStorage {
    /// The space available in `/tmp`, in MB. A function has 512 MB unless configured otherwise.
    ///
    /// - `Size`, required
    /// - range: 512 to 32768
    pub size: i32,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl EphemeralStorage {
    /// A new `EphemeralStorage` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(size: i32) -> Self {
        Self {
            size,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Size`](Self::size).
    #[inline]
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = size;
        self
    }
}

impl goldsmith::Structure for EphemeralStorage {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#EphemeralStorage",
        &[],
        &[
            schema::Member::new(
                "Size",
                schema::Kind::Integer,
                &[schema::Trait::Required, schema::Trait::Range(Some(512), Some(32768))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.size);
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
            0 => self.size.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(EphemeralStorage, Self::new(goldsmith::Value::empty()));
