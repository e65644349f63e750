// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// Amazon EC2 answered with an unexpected error while Lambda prepared the function's VPC
/// access.
///
/// - server error, status 502
#[doc(alias = "EC2UnexpectedException")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ec2UnexpectedException {
    /// The kind of the error, as the service names it.
    ///
    /// - `Type` in the body
    pub type_: Option<String>,
    /// What went wrong, for people.
    ///
    /// - `Message` in the body
    pub message: Option<String>,
    /// The error code that Amazon EC2 gave.
    ///
    /// - `EC2ErrorCode` in the body
    pub ec2_error_code: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Ec2UnexpectedException {
    /// A new `Ec2UnexpectedException` with nothing set.
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

    /// Sets [`Message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`EC2ErrorCode`](Self::ec2_error_code).
    #[inline]
    #[must_use]
    pub fn ec2_error_code(mut self, ec2_error_code: impl Into<String>) -> Self {
        self.ec2_error_code = Some(ec2_error_code.into());
        self
    }
}

impl goldsmith::Structure for Ec2UnexpectedException {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#EC2UnexpectedException",
        &[schema::Trait::Error(schema::Fault::Server), schema::Trait::HttpError(502)],
        &[
            schema::Member::new("Type", schema::Kind::String, &[]),
            schema::Member::new("Message", schema::Kind::String, &[]),
            schema::Member::new("EC2ErrorCode", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.type_);
        writer.member(1, &self.message);
        writer.member(2, &self.ec2_error_code);
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
            2 => self.ec2_error_code.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Ec2UnexpectedException);

impl goldsmith::ErrorShape for Ec2UnexpectedException {
    #[inline]
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

goldsmith::error!(Ec2UnexpectedException);
