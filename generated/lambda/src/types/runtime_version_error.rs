// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Why the runtime version of a function could not be told.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RuntimeVersionError {
    /// The error's code, by which a program can tell failures apart.
    ///
    /// - `ErrorCode`
    pub error_code: Option<String>,
    /// What went wrong, for people.
    ///
    /// - `Message`
    /// - sensitive: never shown in logs or messages
    pub message: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl RuntimeVersionError {
    /// A new `RuntimeVersionError` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ErrorCode`](Self::error_code).
    #[inline]
    #[must_use]
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`Message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl goldsmith::Structure for RuntimeVersionError {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#RuntimeVersionError",
        &[],
        &[
            schema::Member::new("ErrorCode", schema::Kind::String, &[]),
            schema::Member::new(
                "Message",
                schema::Kind::String,
                &[schema::Trait::Sensitive],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.error_code);
        writer.member(1, &self.message);
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
            0 => self.error_code.fill(member, reader),
            1 => self.message.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(RuntimeVersionError);
