// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The signers whose code a code signing configuration trusts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AllowedPublishers {
    /// The ARNs of the AWS Signer signing profile versions whose signatures are trusted.
    ///
    /// - `SigningProfileVersionArns`, required
    /// - length: 1 to 20 elements
    /// - each element: length: at most 10000 characters
    /// - each element: pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub signing_profile_version_arns: Vec<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AllowedPublishers {
    /// A new `AllowedPublishers` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(signing_profile_version_arns: Vec<String>) -> Self {
        Self {
            signing_profile_version_arns,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`SigningProfileVersionArns`](Self::signing_profile_version_arns).
    #[inline]
    #[must_use]
    pub fn signing_profile_version_arns(
        mut self,
        signing_profile_version_arns: Vec<String>,
    ) -> Self {
        self.signing_profile_version_arns = signing_profile_version_arns;
        self
    }
}

impl goldsmith::Structure for AllowedPublishers {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AllowedPublishers",
        &[],
        &[
            schema::Member::new(
                "SigningProfileVersionArns",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(10000)),
                            schema::Trait::Pattern(crate::patterns::ARN),
                        ],
                    ),
                ),
                &[schema::Trait::Required, schema::Trait::Length(Some(1), Some(20))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.signing_profile_version_arns);
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
            0 => self.signing_profile_version_arns.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AllowedPublishers, Self::new(goldsmith::Value::empty()));
