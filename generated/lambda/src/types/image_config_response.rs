// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{ImageConfig, ImageConfigError};
use goldsmith::schema;

/// The container image settings of a function, or why they cannot be shown.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageConfigResponse {
    /// The settings with which the function overrides its container image.
    ///
    /// - `ImageConfig`
    pub image_config: Option<ImageConfig>,
    /// Why the container image settings could not be read, if so.
    ///
    /// - `Error`
    pub error: Option<ImageConfigError>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ImageConfigResponse {
    /// A new `ImageConfigResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ImageConfig`](Self::image_config).
    #[inline]
    #[must_use]
    pub fn image_config(mut self, image_config: ImageConfig) -> Self {
        self.image_config = Some(image_config);
        self
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: ImageConfigError) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for ImageConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ImageConfigResponse",
        &[],
        &[
            schema::Member::new("ImageConfig", schema::Kind::Structure, &[]),
            schema::Member::new("Error", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.image_config);
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
            0 => self.image_config.fill(member, reader),
            1 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ImageConfigResponse);
