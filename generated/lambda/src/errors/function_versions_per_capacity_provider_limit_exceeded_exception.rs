// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The capacity provider already serves as many function versions as it can. Delete versions
/// that are no longer needed, or use another capacity provider.
///
/// - client error, status 400
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionVersionsPerCapacityProviderLimitExceededException {
    /// The kind of the error, as the service names it.
    ///
    /// - `Type` in the body
    pub type_: Option<String>,
    /// What went wrong, for people.
    ///
    /// - `message` in the body
    pub message: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FunctionVersionsPerCapacityProviderLimitExceededException {
    /// A new `FunctionVersionsPerCapacityProviderLimitExceededException` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Type`](Self::type_).
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl goldsmith::Structure for FunctionVersionsPerCapacityProviderLimitExceededException {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionVersionsPerCapacityProviderLimitExceededException",
        &[schema::Trait::Error(schema::Fault::Client), schema::Trait::HttpError(400)],
        &[
            schema::Member::new("Type", schema::Kind::String, &[]),
            schema::Member::new("message", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.type_);
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
            0 => self.type_.fill(member, reader),
            1 => self.message.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FunctionVersionsPerCapacityProviderLimitExceededException);

impl goldsmith::ErrorShape
for FunctionVersionsPerCapacityProviderLimitExceededException {
    #[inline]
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

goldsmith::error!(FunctionVersionsPerCapacityProviderLimitExceededException);
