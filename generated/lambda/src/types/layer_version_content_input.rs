// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::S3ObjectStorageMode;
use goldsmith::schema;

/// The content of a layer version that is being published. Give either `ZipFile`, or `S3Bucket`
/// with `S3Key`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LayerVersionContentInput {
    /// The Amazon S3 bucket with the layer archive.
    ///
    /// - `S3Bucket`
    /// - length: 3 to 63 characters
    /// - pattern: `^[0-9A-Za-z\.\-_]*(?<!\.)$`
    pub s3_bucket: Option<String>,
    /// The key of the layer archive in the S3 bucket.
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
    /// The bytes of the layer archive. They travel as base64 in the JSON body.
    ///
    /// - `ZipFile`
    /// - sensitive: never shown in logs or messages
    pub zip_file: Option<goldsmith::Blob>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl LayerVersionContentInput {
    /// A new `LayerVersionContentInput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`ZipFile`](Self::zip_file).
    #[inline]
    #[must_use]
    pub fn zip_file(mut self, zip_file: goldsmith::Blob) -> Self {
        self.zip_file = Some(zip_file);
        self
    }
}

impl goldsmith::Structure for LayerVersionContentInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#LayerVersionContentInput",
        &[],
        &[
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
            schema::Member::new(
                "ZipFile",
                schema::Kind::Blob,
                &[schema::Trait::Sensitive],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.s3_bucket);
        writer.member(1, &self.s3_key);
        writer.member(2, &self.s3_object_version);
        writer.member(3, &self.s3_object_storage_mode);
        writer.member(4, &self.zip_file);
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
            0 => self.s3_bucket.fill(member, reader),
            1 => self.s3_key.fill(member, reader),
            2 => self.s3_object_version.fill(member, reader),
            3 => self.s3_object_storage_mode.fill(member, reader),
            4 => self.zip_file.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(LayerVersionContentInput);
