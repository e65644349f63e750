// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::DirectS3Read;
use goldsmith::schema;

/// The settings of a mounted file system that apply only to Amazon S3 Files.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct S3FilesConfig {
    /// Whether reads may be served directly from Amazon S3 rather than through the file system.
    ///
    /// - `DirectS3Read`
    /// - one of `ENABLED`, `DISABLED`, `AUTO`
    pub direct_s3_read: Option<DirectS3Read>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl S3FilesConfig {
    /// A new `S3FilesConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`DirectS3Read`](Self::direct_s3_read).
    #[inline]
    #[must_use]
    pub fn direct_s3_read(mut self, direct_s3_read: DirectS3Read) -> Self {
        self.direct_s3_read = Some(direct_s3_read);
        self
    }
}

impl goldsmith::Structure for S3FilesConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#S3FilesConfig",
        &[],
        &[schema::Member::new("DirectS3Read", schema::Kind::Enum, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.direct_s3_read);
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
            0 => self.direct_s3_read.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(S3FilesConfig);
