// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::S3FilesConfig;
use goldsmith::schema;

/// A file system that is mounted into a function. The function usually has to be attached to a
/// VPC from which the file system can be reached.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileSystemConfig {
    /// The ARN of what is mounted, such as an Amazon EFS access point.
    ///
    /// - `Arn`, required
    /// - length: at most 256 characters
    /// - pattern: `^(?:arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40})$`
    pub arn: String,
    /// The directory under `/mnt/` at which the function sees the file system.
    ///
    /// - `LocalMountPath`, required
    /// - length: at most 160 characters
    /// - pattern: `^/mnt/[a-zA-Z0-9-_.]+$`
    pub local_mount_path: String,
    /// The settings that apply only to a file system of Amazon S3 Files.
    ///
    /// - `S3FilesConfig`
    pub s3_files_config: Option<S3FilesConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FileSystemConfig {
    /// A new `FileSystemConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(arn: impl Into<String>, local_mount_path: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            local_mount_path: local_mount_path.into(),
            s3_files_config: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Arn`](Self::arn).
    #[inline]
    #[must_use]
    pub fn arn(mut self, arn: impl Into<String>) -> Self {
        self.arn = arn.into();
        self
    }

    /// Sets [`LocalMountPath`](Self::local_mount_path).
    #[inline]
    #[must_use]
    pub fn local_mount_path(mut self, local_mount_path: impl Into<String>) -> Self {
        self.local_mount_path = local_mount_path.into();
        self
    }

    /// Sets [`S3FilesConfig`](Self::s3_files_config).
    #[inline]
    #[must_use]
    pub fn s3_files_config(mut self, s3_files_config: S3FilesConfig) -> Self {
        self.s3_files_config = Some(s3_files_config);
        self
    }
}

impl goldsmith::Structure for FileSystemConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FileSystemConfig",
        &[],
        &[
            schema::Member::new(
                "Arn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(256)),
                    schema::Trait::Pattern(crate::patterns::FILE_SYSTEM_ARN),
                ],
            ),
            schema::Member::new(
                "LocalMountPath",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(160)),
                    schema::Trait::Pattern(crate::patterns::LOCAL_MOUNT_PATH),
                ],
            ),
            schema::Member::new("S3FilesConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.arn);
        writer.member(1, &self.local_mount_path);
        writer.member(2, &self.s3_files_config);
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
            1 => self.local_mount_path.fill(member, reader),
            2 => self.s3_files_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(FileSystemConfig, Self::new("", ""));
