// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::RuntimeVersionError;
use goldsmith::schema;

/// The exact runtime version a function runs on, or why it cannot be told.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RuntimeVersionConfig {
    /// Which version of the runtime is in use, as an ARN.
    ///
    /// - `RuntimeVersionArn`
    /// - length: 26 to 2048 characters
    /// - pattern: `^((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))$`
    pub runtime_version_arn: Option<String>,
    /// Why the runtime version could not be told, if so.
    ///
    /// - `Error`
    pub error: Option<RuntimeVersionError>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl RuntimeVersionConfig {
    /// A new `RuntimeVersionConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`RuntimeVersionArn`](Self::runtime_version_arn).
    #[inline]
    #[must_use]
    pub fn runtime_version_arn(
        mut self,
        runtime_version_arn: impl Into<String>,
    ) -> Self {
        self.runtime_version_arn = Some(runtime_version_arn.into());
        self
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: RuntimeVersionError) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for RuntimeVersionConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#RuntimeVersionConfig",
        &[],
        &[
            schema::Member::new(
                "RuntimeVersionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(26), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::RUNTIME_VERSION_ARN),
                ],
            ),
            schema::Member::new("Error", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.runtime_version_arn);
        writer.member(1, &self.error);
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
            0 => self.runtime_version_arn.fill(member, reader),
            1 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(RuntimeVersionConfig);
