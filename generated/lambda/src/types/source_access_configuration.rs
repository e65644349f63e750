// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::SourceAccessType;
use goldsmith::schema;

/// One credential or network setting for access to an event source.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceAccessConfiguration {
    /// What kind of credential or setting it is, which decides the meaning of `URI`.
    ///
    /// - `Type`
    /// - one of the 15 values of [`SourceAccessType`](crate::types::SourceAccessType)
    pub type_: Option<SourceAccessType>,
    /// The credential or setting itself. Depending on `Type`, it names a Secrets Manager secret by
    /// ARN, a subnet, a security group, a virtual host or something else of that kind.
    ///
    /// - `URI`
    /// - length: 1 to 200 characters
    /// - pattern: `^[ a-zA-Z0-9-\/*:_+=.@-]*$`
    pub uri: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SourceAccessConfiguration {
    /// A new `SourceAccessConfiguration` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Type`](Self::type_).
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: SourceAccessType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets [`URI`](Self::uri).
    #[inline]
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl goldsmith::Structure for SourceAccessConfiguration {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#SourceAccessConfiguration",
        &[],
        &[
            schema::Member::new("Type", schema::Kind::Enum, &[]),
            schema::Member::new(
                "URI",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(200)),
                    schema::Trait::Pattern(crate::patterns::URI),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.type_);
        writer.member(1, &self.uri);
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
            0 => self.type_.fill(member, reader),
            1 => self.uri.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(SourceAccessConfiguration);
