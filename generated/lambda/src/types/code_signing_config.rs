// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{AllowedPublishers, CodeSigningPolicies};
use goldsmith::schema;

/// A code signing configuration: whose signatures are trusted, and what happens to code without
/// one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CodeSigningConfig {
    /// The short identifier of the code signing configuration, beginning with `csc-`.
    ///
    /// - `CodeSigningConfigId`, required
    /// - pattern: `^csc-[a-zA-Z0-9-_\.]{17}$`
    pub code_signing_config_id: String,
    /// What identifies the configuration wherever an ARN is asked for.
    ///
    /// - `CodeSigningConfigArn`, required
    /// - length: at most 200 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
    pub code_signing_config_arn: String,
    /// What the code signing configuration is for, in the words of its owner.
    ///
    /// - `Description`
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The signers whose code is trusted.
    ///
    /// - `AllowedPublishers`, required
    pub allowed_publishers: AllowedPublishers,
    /// What happens when code does not pass the signature checks.
    ///
    /// - `CodeSigningPolicies`, required
    pub code_signing_policies: CodeSigningPolicies,
    /// When the code signing configuration was last changed, as ISO 8601 text.
    ///
    /// - `LastModified`, required
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub last_modified: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CodeSigningConfig {
    /// A new `CodeSigningConfig` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        code_signing_config_id: impl Into<String>,
        code_signing_config_arn: impl Into<String>,
        allowed_publishers: AllowedPublishers,
        code_signing_policies: CodeSigningPolicies,
        last_modified: impl Into<String>,
    ) -> Self {
        Self {
            code_signing_config_id: code_signing_config_id.into(),
            code_signing_config_arn: code_signing_config_arn.into(),
            description: None,
            allowed_publishers,
            code_signing_policies,
            last_modified: last_modified.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CodeSigningConfigId`](Self::code_signing_config_id).
    #[inline]
    #[must_use]
    pub fn code_signing_config_id(
        mut self,
        code_signing_config_id: impl Into<String>,
    ) -> Self {
        self.code_signing_config_id = code_signing_config_id.into();
        self
    }

    /// Sets [`CodeSigningConfigArn`](Self::code_signing_config_arn).
    #[inline]
    #[must_use]
    pub fn code_signing_config_arn(
        mut self,
        code_signing_config_arn: impl Into<String>,
    ) -> Self {
        self.code_signing_config_arn = code_signing_config_arn.into();
        self
    }

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`AllowedPublishers`](Self::allowed_publishers).
    #[inline]
    #[must_use]
    pub fn allowed_publishers(mut self, allowed_publishers: AllowedPublishers) -> Self {
        self.allowed_publishers = allowed_publishers;
        self
    }

    /// Sets [`CodeSigningPolicies`](Self::code_signing_policies).
    #[inline]
    #[must_use]
    pub fn code_signing_policies(
        mut self,
        code_signing_policies: CodeSigningPolicies,
    ) -> Self {
        self.code_signing_policies = code_signing_policies;
        self
    }

    /// Sets [`LastModified`](Self::last_modified).
    #[inline]
    #[must_use]
    pub fn last_modified(mut self, last_modified: impl Into<String>) -> Self {
        self.last_modified = last_modified.into();
        self
    }
}

impl goldsmith::Structure for CodeSigningConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CodeSigningConfig",
        &[],
        &[
            schema::Member::new(
                "CodeSigningConfigId",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Pattern(crate::patterns::CODE_SIGNING_CONFIG_ID),
                ],
            ),
            schema::Member::new(
                "CodeSigningConfigArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(200)),
                    schema::Trait::Pattern(crate::patterns::CODE_SIGNING_CONFIG_ARN),
                ],
            ),
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new(
                "AllowedPublishers",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "CodeSigningPolicies",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "LastModified",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.code_signing_config_id);
        writer.member(1, &self.code_signing_config_arn);
        writer.member(2, &self.description);
        writer.member(3, &self.allowed_publishers);
        writer.member(4, &self.code_signing_policies);
        writer.member(5, &self.last_modified);
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
            0 => self.code_signing_config_id.fill(member, reader),
            1 => self.code_signing_config_arn.fill(member, reader),
            2 => self.description.fill(member, reader),
            3 => self.allowed_publishers.fill(member, reader),
            4 => self.code_signing_policies.fill(member, reader),
            5 => self.last_modified.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    CodeSigningConfig, Self::new("", "", goldsmith::Value::empty(),
    goldsmith::Value::empty(), "")
);
