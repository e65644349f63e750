// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// A layer version that a function uses.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Layer {
    /// The layer version's full ARN, which ends in the version number.
    ///
    /// - `Arn`
    /// - length: 1 to 2048 characters
    /// - pattern: `^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$`
    pub arn: Option<String>,
    /// How large the layer archive is, in bytes.
    ///
    /// - `CodeSize`
    pub code_size: Option<i64>,
    /// The ARN of the AWS Signer signing profile version that signed the archive, if it is signed.
    ///
    /// - `SigningProfileVersionArn`
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub signing_profile_version_arn: Option<String>,
    /// The ARN of the AWS Signer signing job that signed the archive, if it is signed.
    ///
    /// - `SigningJobArn`
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub signing_job_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Layer {
    /// A new `Layer` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Arn`](Self::arn).
    #[inline]
    #[must_use]
    pub fn arn(mut self, arn: impl Into<String>) -> Self {
        self.arn = Some(arn.into());
        self
    }

    /// Sets [`CodeSize`](Self::code_size).
    #[inline]
    #[must_use]
    pub fn code_size(mut self, code_size: i64) -> Self {
        self.code_size = Some(code_size);
        self
    }

    /// Sets [`SigningProfileVersionArn`](Self::signing_profile_version_arn).
    #[inline]
    #[must_use]
    pub fn signing_profile_version_arn(
        mut self,
        signing_profile_version_arn: impl Into<String>,
    ) -> Self {
        self.signing_profile_version_arn = Some(signing_profile_version_arn.into());
        self
    }

    /// Sets [`SigningJobArn`](Self::signing_job_arn).
    #[inline]
    #[must_use]
    pub fn signing_job_arn(mut self, signing_job_arn: impl Into<String>) -> Self {
        self.signing_job_arn = Some(signing_job_arn.into());
        self
    }
}

impl goldsmith::Structure for Layer {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#Layer",
        &[],
        &[
            schema::Member::new(
                "Arn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_VERSION_ARN),
                ],
            ),
            schema::Member::new("CodeSize", schema::Kind::Long, &[]),
            schema::Member::new(
                "SigningProfileVersionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
            schema::Member::new(
                "SigningJobArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.arn);
        writer.member(1, &self.code_size);
        writer.member(2, &self.signing_profile_version_arn);
        writer.member(3, &self.signing_job_arn);
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
            0 => self.arn.fill(member, reader),
            1 => self.code_size.fill(member, reader),
            2 => self.signing_profile_version_arn.fill(member, reader),
            3 => self.signing_job_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Layer);
