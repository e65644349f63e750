// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{FunctionCodeLocationError, ResolvedS3Object};
use goldsmith::schema;

/// The shape `FunctionCodeLocation`, which the model gives no text.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionCodeLocation {
    /// The member `RepositoryType`.
    ///
    /// - `RepositoryType`
    pub repository_type: Option<String>,
    /// The member `Location`.
    ///
    /// - `Location`
    /// - length: at most 10000 characters
    pub location: Option<String>,
    /// The member `ImageUri`.
    ///
    /// - `ImageUri`
    pub image_uri: Option<String>,
    /// The member `ResolvedImageUri`.
    ///
    /// - `ResolvedImageUri`
    pub resolved_image_uri: Option<String>,
    /// The member `ResolvedS3Object`.
    ///
    /// - `ResolvedS3Object`
    pub resolved_s3_object: Option<ResolvedS3Object>,
    /// The member `SourceKMSKeyArn`.
    ///
    /// - `SourceKMSKeyArn`
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub source_kms_key_arn: Option<String>,
    /// The member `Error`.
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

goldsmith::structure!(FunctionCodeLocation, Self::new());
