// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::CodeSigningPolicy;
use goldsmith::schema;

/// What Lambda does with code that does not pass the signature checks.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CodeSigningPolicies {
    /// Whether untrusted code is refused (`Enforce`) or deployed with a warning (`Warn`). It is
    /// `Warn` if absent.
    ///
    /// - `UntrustedArtifactOnDeployment`
    /// - one of `Warn`, `Enforce`
    pub untrusted_artifact_on_deployment: Option<CodeSigningPolicy>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CodeSigningPolicies {
    /// A new `CodeSigningPolicies` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`UntrustedArtifactOnDeployment`](Self::untrusted_artifact_on_deployment).
    #[inline]
    #[must_use]
    pub fn untrusted_artifact_on_deployment(
        mut self,
        untrusted_artifact_on_deployment: CodeSigningPolicy,
    ) -> Self {
        self.untrusted_artifact_on_deployment = Some(untrusted_artifact_on_deployment);
        self
    }
}

impl goldsmith::Structure for CodeSigningPolicies {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CodeSigningPolicies",
        &[],
        &[schema::Member::new("UntrustedArtifactOnDeployment", schema::Kind::Enum, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.untrusted_artifact_on_deployment);
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
            0 => self.untrusted_artifact_on_deployment.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CodeSigningPolicies);
