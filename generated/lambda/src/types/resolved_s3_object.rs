// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The very object in Amazon S3 that holds the code.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResolvedS3Object {
    /// The name of the S3 bucket.
    ///
    /// - `S3Bucket`
    /// - length: 3 to 63 characters
    /// - pattern: `^[0-9A-Za-z\.\-_]*(?<!\.)$`
    pub s3_bucket: Option<String>,
    /// The key of the object in the bucket.
    ///
    /// - `S3Key`
    /// - length: 1 to 1024 characters
    /// - pattern: `^.*$`
    pub s3_key: Option<String>,
    /// The version of the object.
    ///
    /// - `S3ObjectVersion`
    /// - length: 1 to 1024 characters
    /// - pattern: `^.*$`
    pub s3_object_version: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ResolvedS3Object {
    /// A new `ResolvedS3Object` with nothing set.
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
}

impl goldsmith::Structure for ResolvedS3Object {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ResolvedS3Object",
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.s3_bucket);
        writer.member(1, &self.s3_key);
        writer.member(2, &self.s3_object_version);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ResolvedS3Object);
