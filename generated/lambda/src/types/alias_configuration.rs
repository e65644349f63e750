// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::AliasRoutingConfiguration;
use goldsmith::schema;

/// An alias of a function: a name that points to one version, or splits traffic between two.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AliasConfiguration {
    /// The full ARN of the alias, with which it can be invoked.
    ///
    /// - `AliasArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub alias_arn: Option<String>,
    /// The name of the alias, unique within its function.
    ///
    /// - `Name` in the body
    /// - length: 1 to 128 characters
    /// - pattern: `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`
    pub name: Option<String>,
    /// The function version to which the alias sends its invocations, apart from any share given
    /// away in `RoutingConfig`.
    ///
    /// - `FunctionVersion` in the body
    /// - length: 1 to 1024 characters
    /// - pattern: `^(\$LATEST|[0-9]+)$`
    pub function_version: Option<String>,
    /// The free text stored with the alias.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The second version that takes a share of the invocations, with its weight; absent when all
    /// traffic goes to one version.
    ///
    /// - `RoutingConfig` in the body
    pub routing_config: Option<AliasRoutingConfiguration>,
    /// An identifier that changes with each update of the alias, usable in `UpdateAlias` to guard
    /// against concurrent changes.
    ///
    /// - `RevisionId` in the body
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AliasConfiguration {
    /// A new `AliasConfiguration` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`AliasArn`](Self::alias_arn).
    #[inline]
    #[must_use]
    pub fn alias_arn(mut self, alias_arn: impl Into<String>) -> Self {
        self.alias_arn = Some(alias_arn.into());
        self
    }

    /// Sets [`Name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`FunctionVersion`](Self::function_version).
    #[inline]
    #[must_use]
    pub fn function_version(mut self, function_version: impl Into<String>) -> Self {
        self.function_version = Some(function_version.into());
        self
    }

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`RoutingConfig`](Self::routing_config).
    #[inline]
    #[must_use]
    pub fn routing_config(mut self, routing_config: AliasRoutingConfiguration) -> Self {
        self.routing_config = Some(routing_config);
        self
    }

    /// Sets [`RevisionId`](Self::revision_id).
    #[inline]
    #[must_use]
    pub fn revision_id(mut self, revision_id: impl Into<String>) -> Self {
        self.revision_id = Some(revision_id.into());
        self
    }
}

impl goldsmith::Structure for AliasConfiguration {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AliasConfiguration",
        &[],
        &[
            schema::Member::new(
                "AliasArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "Name",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(crate::patterns::ALIAS),
                ],
            ),
            schema::Member::new(
                "FunctionVersion",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(crate::patterns::VERSION),
                ],
            ),
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new("RoutingConfig", schema::Kind::Structure, &[]),
            schema::Member::new("RevisionId", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.alias_arn);
        writer.member(1, &self.name);
        writer.member(2, &self.function_version);
        writer.member(3, &self.description);
        writer.member(4, &self.routing_config);
        writer.member(5, &self.revision_id);
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
            0 => self.alias_arn.fill(member, reader),
            1 => self.name.fill(member, reader),
            2 => self.function_version.fill(member, reader),
            3 => self.description.fill(member, reader),
            4 => self.routing_config.fill(member, reader),
            5 => self.revision_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AliasConfiguration);
