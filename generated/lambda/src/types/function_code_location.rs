// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{FunctionCodeLocationError, ResolvedS3Object};
use goldsmith::schema;

/// Where the code of a function is kept and can be fetched from.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionCodeLocation {
    /// The service that holds the code, such as `S3` or `ECR`.
    ///
    /// - `RepositoryType`
    pub repository_type: Option<String>,
    /// A presigned URL for downloading the deployment package; it expires after some minutes.
    ///
    /// - `Location`
    /// - length: at most 10000 characters
    pub location: Option<String>,
    /// The URI of the container image, as it was given.
    ///
    /// - `ImageUri`
    pub image_uri: Option<String>,
    /// The URI of the container image with the digest that the given one was resolved to.
    ///
    /// - `ResolvedImageUri`
    pub resolved_image_uri: Option<String>,
    /// The object in Amazon S3 that holds the code.
    ///
    /// - `ResolvedS3Object`
    pub resolved_s3_object: Option<ResolvedS3Object>,
    /// The ARN of the AWS KMS key that encrypts the deployment package, if a customer managed key
    /// is used.
    ///
    /// - `SourceKMSKeyArn`
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub source_kms_key_arn: Option<String>,
    /// Why the location of the code could not be told, if so.
    ///
    /// - `Error`
    pub error: Option<FunctionCodeLocationError>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FunctionCodeLocation {
    /// A new `FunctionCodeLocation` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`RepositoryType`](Self::repository_type).
    #[inline]
    #[must_use]
    pub fn repository_type(mut self, repository_type: impl Into<String>) -> Self {
        self.repository_type = Some(repository_type.into());
        self
    }

    /// Sets [`Location`](Self::location).
    #[inline]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`ImageUri`](Self::image_uri).
    #[inline]
    #[must_use]
    pub fn image_uri(mut self, image_uri: impl Into<String>) -> Self {
        self.image_uri = Some(image_uri.into());
        self
    }

    /// Sets [`ResolvedImageUri`](Self::resolved_image_uri).
    #[inline]
    #[must_use]
    pub fn resolved_image_uri(mut self, resolved_image_uri: impl Into<String>) -> Self {
        self.resolved_image_uri = Some(resolved_image_uri.into());
        self
    }

    /// Sets [`ResolvedS3Object`](Self::resolved_s3_object).
    #[inline]
    #[must_use]
    pub fn resolved_s3_object(mut self, resolved_s3_object: ResolvedS3Object) -> Self {
        self.resolved_s3_object = Some(resolved_s3_object);
        self
    }

    /// Sets [`SourceKMSKeyArn`](Self::source_kms_key_arn).
    #[inline]
    #[must_use]
    pub fn source_kms_key_arn(mut self, source_kms_key_arn: impl Into<String>) -> Self {
        self.source_kms_key_arn = Some(source_kms_key_arn.into());
        self
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: FunctionCodeLocationError) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for FunctionCodeLocation {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionCodeLocation",
        &[],
        &[
            schema::Member::new("RepositoryType", schema::Kind::String, &[]),
            schema::Member::new(
                "Location",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(10000))],
            ),
            schema::Member::new("ImageUri", schema::Kind::String, &[]),
            schema::Member::new("ResolvedImageUri", schema::Kind::String, &[]),
            schema::Member::new("ResolvedS3Object", schema::Kind::Structure, &[]),
            schema::Member::new(
                "SourceKMSKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
            schema::Member::new("Error", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.repository_type);
        writer.member(1, &self.location);
        writer.member(2, &self.image_uri);
        writer.member(3, &self.resolved_image_uri);
        writer.member(4, &self.resolved_s3_object);
        writer.member(5, &self.source_kms_key_arn);
        writer.member(6, &self.error);
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
            0 => self.repository_type.fill(member, reader),
            1 => self.location.fill(member, reader),
            2 => self.image_uri.fill(member, reader),
            3 => self.resolved_image_uri.fill(member, reader),
            4 => self.resolved_s3_object.fill(member, reader),
            5 => self.source_kms_key_arn.fill(member, reader),
            6 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FunctionCodeLocation);
