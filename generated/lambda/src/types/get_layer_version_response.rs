// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{Architecture, LayerVersionContentOutput, Runtime};
use goldsmith::schema;

/// The description of a layer version, with a link to its content.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetLayerVersionResponse {
    /// The size and hash of the layer archive, with a download link that expires after some
    /// minutes.
    ///
    /// - `Content` in the body
    pub content: Option<LayerVersionContentOutput>,
    /// The ARN of the layer, without a version number.
    ///
    /// - `LayerArn` in the body
    /// - length: 1 to 2048 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+$`
    pub layer_arn: Option<String>,
    /// The ARN of the layer version, in the form that functions list in their layers.
    ///
    /// - `LayerVersionArn` in the body
    /// - length: 1 to 2048 characters
    /// - pattern: `^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$`
    pub layer_version_arn: Option<String>,
    /// The free text stored with the layer version.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The time at which the layer version was created, as ISO 8601 text.
    ///
    /// - `CreatedDate` in the body
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub created_date: Option<String>,
    /// The number of the layer version.
    ///
    /// - `Version` in the body
    pub version: Option<i64>,
    /// The instruction sets that the publisher of the layer declared it works on.
    ///
    /// - `CompatibleArchitectures` in the body
    /// - length: at most 2 elements
    /// - each element: one of `x86_64`, `arm64`
    pub compatible_architectures: Option<Vec<Architecture>>,
    /// The runtimes that the publisher of the layer declared it works with.
    ///
    /// - `CompatibleRuntimes` in the body
    /// - length: at most 15 elements
    /// - each element: one of the 52 values of [`Runtime`](crate::types::Runtime)
    pub compatible_runtimes: Option<Vec<Runtime>>,
    /// The license of the layer: an SPDX identifier, a URL or the license text.
    ///
    /// - `LicenseInfo` in the body
    /// - length: at most 512 characters
    /// - pattern: `^.*$`
    pub license_info: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetLayerVersionResponse {
    /// A new `GetLayerVersionResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: LayerVersionContentOutput) -> Self {
        self.content = Some(content);
        self
    }

    /// Sets [`LayerArn`](Self::layer_arn).
    #[inline]
    #[must_use]
    pub fn layer_arn(mut self, layer_arn: impl Into<String>) -> Self {
        self.layer_arn = Some(layer_arn.into());
        self
    }

    /// Sets [`LayerVersionArn`](Self::layer_version_arn).
    #[inline]
    #[must_use]
    pub fn layer_version_arn(mut self, layer_version_arn: impl Into<String>) -> Self {
        self.layer_version_arn = Some(layer_version_arn.into());
        self
    }

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`CreatedDate`](Self::created_date).
    #[inline]
    #[must_use]
    pub fn created_date(mut self, created_date: impl Into<String>) -> Self {
        self.created_date = Some(created_date.into());
        self
    }

    /// Sets [`Version`](Self::version).
    #[inline]
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`CompatibleArchitectures`](Self::compatible_architectures).
    #[inline]
    #[must_use]
    pub fn compatible_architectures(
        mut self,
        compatible_architectures: Vec<Architecture>,
    ) -> Self {
        self.compatible_architectures = Some(compatible_architectures);
        self
    }

    /// Sets [`CompatibleRuntimes`](Self::compatible_runtimes).
    #[inline]
    #[must_use]
    pub fn compatible_runtimes(mut self, compatible_runtimes: Vec<Runtime>) -> Self {
        self.compatible_runtimes = Some(compatible_runtimes);
        self
    }

    /// Sets [`LicenseInfo`](Self::license_info).
    #[inline]
    #[must_use]
    pub fn license_info(mut self, license_info: impl Into<String>) -> Self {
        self.license_info = Some(license_info.into());
        self
    }
}

impl goldsmith::Structure for GetLayerVersionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetLayerVersionResponse",
        &[],
        &[
            schema::Member::new("Content", schema::Kind::Structure, &[]),
            schema::Member::new(
                "LayerArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_ARN),
                ],
            ),
            schema::Member::new(
                "LayerVersionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_VERSION_ARN),
                ],
            ),
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new(
                "CreatedDate",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
            schema::Member::new("Version", schema::Kind::Long, &[]),
            schema::Member::new(
                "CompatibleArchitectures",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(0), Some(2))],
            ),
            schema::Member::new(
                "CompatibleRuntimes",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(0), Some(15))],
            ),
            schema::Member::new(
                "LicenseInfo",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(512)),
                    schema::Trait::Pattern(crate::patterns::LICENSE_INFO),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.content);
        writer.member(1, &self.layer_arn);
        writer.member(2, &self.layer_version_arn);
        writer.member(3, &self.description);
        writer.member(4, &self.created_date);
        writer.member(5, &self.version);
        writer.member(6, &self.compatible_architectures);
        writer.member(7, &self.compatible_runtimes);
        writer.member(8, &self.license_info);
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
            0 => self.content.fill(member, reader),
            1 => self.layer_arn.fill(member, reader),
            2 => self.layer_version_arn.fill(member, reader),
            3 => self.description.fill(member, reader),
            4 => self.created_date.fill(member, reader),
            5 => self.version.fill(member, reader),
            6 => self.compatible_architectures.fill(member, reader),
            7 => self.compatible_runtimes.fill(member, reader),
            8 => self.license_info.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetLayerVersionResponse);
