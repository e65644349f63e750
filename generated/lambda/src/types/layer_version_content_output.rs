// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::ResolvedS3Object;
use goldsmith::schema;

/// The content of a layer version, and where it can be fetched from.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LayerVersionContentOutput {
    /// A presigned URL for downloading the layer archive; it expires after some minutes.
    ///
    /// - `Location`
    /// - length: at most 10000 characters
    pub location: Option<String>,
    /// The base64 form of the layer archive's SHA-256 hash.
    ///
    /// - `CodeSha256`
    pub code_sha256: Option<String>,
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
    /// The object in Amazon S3 that holds the archive.
    ///
    /// - `ResolvedS3Object`
    pub resolved_s3_object: Option<ResolvedS3Object>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl LayerVersionContentOutput {
    /// A new `LayerVersionContentOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Location`](Self::location).
    #[inline]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`CodeSha256`](Self::code_sha256).
    #[inline]
    #[must_use]
    pub fn code_sha256(mut self, code_sha256: impl Into<String>) -> Self {
        self.code_sha256 = Some(code_sha256.into());
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

    /// Sets [`ResolvedS3Object`](Self::resolved_s3_object).
    #[inline]
    #[must_use]
    pub fn resolved_s3_object(mut self, resolved_s3_object: ResolvedS3Object) -> Self {
        self.resolved_s3_object = Some(resolved_s3_object);
        self
    }
}

impl goldsmith::Structure for LayerVersionContentOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#LayerVersionContentOutput",
        &[],
        &[
            schema::Member::new(
                "Location",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(10000))],
            ),
            schema::Member::new("CodeSha256", schema::Kind::String, &[]),
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
            schema::Member::new("ResolvedS3Object", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.location);
        writer.member(1, &self.code_sha256);
        writer.member(2, &self.code_size);
        writer.member(3, &self.signing_profile_version_arn);
        writer.member(4, &self.signing_job_arn);
        writer.member(5, &self.resolved_s3_object);
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
            0 => self.location.fill(member, reader),
            1 => self.code_sha256.fill(member, reader),
            2 => self.code_size.fill(member, reader),
            3 => self.signing_profile_version_arn.fill(member, reader),
            4 => self.signing_job_arn.fill(member, reader),
            5 => self.resolved_s3_object.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(LayerVersionContentOutput);
