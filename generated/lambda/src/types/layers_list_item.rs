// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::LayerVersionsListItem;
use goldsmith::schema;

/// A layer as it appears in a listing.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LayersListItem {
    /// The layer's name, without its account and Region.
    ///
    /// - `LayerName`
    /// - length: 1 to 140 characters
    /// - pattern: `^(?:(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$`
    pub layer_name: Option<String>,
    /// The layer's ARN, without a version.
    ///
    /// - `LayerArn`
    /// - length: 1 to 2048 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+$`
    pub layer_arn: Option<String>,
    /// The newest version of the layer that fits the listing's filters.
    ///
    /// - `LatestMatchingVersion`
    pub latest_matching_version: Option<LayerVersionsListItem>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl LayersListItem {
    /// A new `LayersListItem` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`LayerName`](Self::layer_name).
    #[inline]
    #[must_use]
    pub fn layer_name(mut self, layer_name: impl Into<String>) -> Self {
        self.layer_name = Some(layer_name.into());
        self
    }

    /// Sets [`LayerArn`](Self::layer_arn).
    #[inline]
    #[must_use]
    pub fn layer_arn(mut self, layer_arn: impl Into<String>) -> Self {
        self.layer_arn = Some(layer_arn.into());
        self
    }

    /// Sets [`LatestMatchingVersion`](Self::latest_matching_version).
    #[inline]
    #[must_use]
    pub fn latest_matching_version(
        mut self,
        latest_matching_version: LayerVersionsListItem,
    ) -> Self {
        self.latest_matching_version = Some(latest_matching_version);
        self
    }
}

impl goldsmith::Structure for LayersListItem {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#LayersListItem",
        &[],
        &[
            schema::Member::new(
                "LayerName",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::LAYER_NAME),
                ],
            ),
            schema::Member::new(
                "LayerArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_ARN),
                ],
            ),
            schema::Member::new("LatestMatchingVersion", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.layer_name);
        writer.member(1, &self.layer_arn);
        writer.member(2, &self.latest_matching_version);
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
            0 => self.layer_name.fill(member, reader),
            1 => self.layer_arn.fill(member, reader),
            2 => self.latest_matching_version.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(LayersListItem);
