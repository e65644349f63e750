// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Why the tags of a function could not be fetched.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagsError {
    /// The code of the error, named like an exception.
    ///
    /// - `ErrorCode`, required
    /// - length: 10 to 21 characters
    /// - pattern: `^[A-Za-z]+Exception$`
    pub error_code: String,
    /// What went wrong, for people.
    ///
    /// - `Message`, required
    /// - length: 84 to 1000 characters
    /// - pattern: `^.*$`
    pub message: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl TagsError {
    /// A new `TagsError` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(error_code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            error_code: error_code.into(),
            message: message.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`ErrorCode`](Self::error_code).
    #[inline]
    #[must_use]
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = error_code.into();
        self
    }

    /// Sets [`Message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }
}

impl goldsmith::Structure for TagsError {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#TagsError",
        &[],
        &[
            schema::Member::new(
                "ErrorCode",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(10), Some(21)),
                    schema::Trait::Pattern(crate::patterns::TAGS_ERROR_CODE),
                ],
            ),
            schema::Member::new(
                "Message",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(84), Some(1000)),
                    schema::Trait::Pattern(crate::patterns::TAGS_ERROR_MESSAGE),
                ],
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

goldsmith::structure!(TagsError, Self::new("", ""));
