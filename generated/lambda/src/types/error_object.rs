// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// An error as the code of a durable execution reports it. All members are free text of the
/// reporter.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorObject {
    /// What went wrong, for people.
    ///
    /// - `ErrorMessage`
    /// - sensitive: never shown in logs or messages
    pub error_message: Option<String>,
    /// The kind of the error, such as the name of an exception class.
    ///
    /// - `ErrorType`
    /// - sensitive: never shown in logs or messages
    pub error_type: Option<String>,
    /// More about the error in a form the application understands.
    ///
    /// - `ErrorData`
    /// - sensitive: never shown in logs or messages
    pub error_data: Option<String>,
    /// The stack trace, one entry for each frame.
    ///
    /// - `StackTrace`
    pub stack_trace: Option<Vec<String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ErrorObject {
    /// A new `ErrorObject` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ErrorMessage`](Self::error_message).
    #[inline]
    #[must_use]
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`ErrorType`](Self::error_type).
    #[inline]
    #[must_use]
    pub fn error_type(mut self, error_type: impl Into<String>) -> Self {
        self.error_type = Some(error_type.into());
        self
    }

    /// Sets [`ErrorData`](Self::error_data).
    #[inline]
    #[must_use]
    pub fn error_data(mut self, error_data: impl Into<String>) -> Self {
        self.error_data = Some(error_data.into());
        self
    }

    /// Sets [`StackTrace`](Self::stack_trace).
    #[inline]
    #[must_use]
    pub fn stack_trace(mut self, stack_trace: Vec<String>) -> Self {
        self.stack_trace = Some(stack_trace);
        self
    }
}

impl goldsmith::Structure for ErrorObject {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ErrorObject",
        &[],
        &[
            schema::Member::new(
                "ErrorMessage",
                schema::Kind::String,
                &[schema::Trait::Sensitive],
            ),
            schema::Member::new(
                "ErrorType",
                schema::Kind::String,
                &[schema::Trait::Sensitive],
            ),
            schema::Member::new(
                "ErrorData",
                schema::Kind::String,
                &[schema::Trait::Sensitive],
            ),
            schema::Member::new(
                "StackTrace",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[schema::Trait::Sensitive],
                    ),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.error_message);
        writer.member(1, &self.error_type);
        writer.member(2, &self.error_data);
        writer.member(3, &self.stack_trace);
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
            0 => self.error_message.fill(member, reader),
            1 => self.error_type.fill(member, reader),
            2 => self.error_data.fill(member, reader),
            3 => self.stack_trace.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ErrorObject);
