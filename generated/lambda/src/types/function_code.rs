// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::S3ObjectStorageMode;
use goldsmith::schema;

/// The code of a function that is being created. Give either `ZipFile`, or `S3Bucket` with
/// `S3Key`, or `ImageUri`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FunctionCode {
    /// The bytes of the zip archive with the code. They travel as base64 in the JSON body.
    ///
    /// - `ZipFile`
    /// - sensitive: never shown in logs or messages
    pub zip_file: Option<goldsmith::Blob>,
    /// The Amazon S3 bucket with the zip archive, in the same Region as the function.
    ///
    /// - `S3Bucket`
    /// - length: 3 to 63 characters
    /// - pattern: `^[0-9A-Za-z\.\-_]*(?<!\.)$`
    pub s3_bucket: Option<String>,
    /// The key of the zip archive in the S3 bucket.
    ///
    /// - `S3Key`
    /// - length: 1 to 1024 characters
    /// - pattern: `^.*$`
    pub s3_key: Option<String>,
    /// The version of the object to use, for a bucket with versioning. The current one is used if
    /// it is absent.
    ///
    /// - `S3ObjectVersion`
    /// - length: 1 to 1024 characters
    /// - pattern: `^.*$`
    pub s3_object_version: Option<String>,
    /// Whether Lambda keeps a copy of the archive or refers to the object in Amazon S3.
    ///
    /// - `S3ObjectStorageMode`
    /// - one of `COPY`, `REFERENCE`
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    /// The URI of the container image in Amazon ECR, for package type `Image`.
    ///
    /// - `ImageUri`
    pub image_uri: Option<String>,
    /// The ARN of the AWS KMS key that encrypts the zip archive, if a customer managed key is used.
    ///
    /// - `SourceKMSKeyArn`
    /// - length: at most 10000 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())$`
    pub source_kms_key_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FunctionCode {
    /// A new `FunctionCode` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ZipFile`](Self::zip_file).
    #[inline]
    #[must_use]
    pub fn zip_file(mut self, zip_file: goldsmith::Blob) -> Self {
        self.zip_file = Some(zip_file);
        self
    }

    /// Sets [`S3Bucket`](Self::s3_bucket).
    #[inline]
    #[must_use]
    pub fn s3_bucket(mut self, s3_bucket: impl Into<String>) -> Self {
        self.s3_bucket = Some(s3_bucket.into());
        self
    }

    /// Sets [`S3Key`](Self::s3_key).
    #[inline]
    #[must_use]
    pub fn s3_key(mut self, s3_key: impl Into<String>) -> Self {
        self.s3_key = Some(s3_key.into());
        self
    }

    /// Sets [`S3ObjectVersion`](Self::s3_object_version).
    #[inline]
    #[must_use]
    pub fn s3_object_version(mut self, s3_object_version: impl Into<String>) -> Self {
        self.s3_object_version = Some(s3_object_version.into());
        self
    }

    /// Sets [`S3ObjectStorageMode`](Self::s3_object_storage_mode).
    #[inline]
    #[must_use]
    pub fn s3_object_storage_mode(
        mut self,
        s3_object_storage_mode: S3ObjectStorageMode,
    ) -> Self {
        self.s3_object_storage_mode = Some(s3_object_storage_mode);
        self
    }

    /// Sets [`ImageUri`](Self::image_uri).
    #[inline]
    #[must_use]
    pub fn image_uri(mut self, image_uri: impl Into<String>) -> Self {
        self.image_uri = Some(image_uri.into());
        self
    }

    /// Sets [`SourceKMSKeyArn`](Self::source_kms_key_arn).
    #[inline]
    #[must_use]
    pub fn source_kms_key_arn(mut self, source_kms_key_arn: impl Into<String>) -> Self {
        self.source_kms_key_arn = Some(source_kms_key_arn.into());
        self
    }
}

impl goldsmith::Structure for FunctionCode {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionCode",
        &[],
        &[
            schema::Member::new(
                "ZipFile",
                schema::Kind::Blob,
                &[schema::Trait::Sensitive],
            ),
            schema::Member::new(
                "S3Bucket",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(3), Some(63)),
                    schema::Trait::Pattern(crate::patterns::S3_BUCKET),
                ],
            ),
            schema::Member::new(
                "S3Key",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::S3_KEY),
                ],
            ),
            schema::Member::new(
                "S3ObjectVersion",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::S3_OBJECT_VERSION),
                ],
            ),
            schema::Member::new("S3ObjectStorageMode", schema::Kind::Enum, &[]),
            schema::Member::new("ImageUri", schema::Kind::String, &[]),
            schema::Member::new(
                "SourceKMSKeyArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::KMS_KEY_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.zip_file);
        writer.member(1, &self.s3_bucket);
        writer.member(2, &self.s3_key);
        writer.member(3, &self.s3_object_version);
        writer.member(4, &self.s3_object_storage_mode);
        writer.member(5, &self.image_uri);
        writer.member(6, &self.source_kms_key_arn);
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
            0 => self.zip_file.fill(member, reader),
            1 => self.s3_bucket.fill(member, reader),
            2 => self.s3_key.fill(member, reader),
            3 => self.s3_object_version.fill(member, reader),
            4 => self.s3_object_storage_mode.fill(member, reader),
            5 => self.image_uri.fill(member, reader),
            6 => self.source_kms_key_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FunctionCode);
