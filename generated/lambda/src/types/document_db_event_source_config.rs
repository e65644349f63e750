// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::FullDocument;
use goldsmith::schema;

/// The settings of an event source mapping that apply only to Amazon DocumentDB.
#[doc(alias = "DocumentDBEventSourceConfig")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentDbEventSourceConfig {
    /// The database in the DocumentDB cluster whose change stream is read.
    ///
    /// - `DatabaseName`
    /// - length: 1 to 63 characters
    /// - pattern: `^[^ /\.$\x22]*$`
    pub database_name: Option<String>,
    /// The collection whose changes are read. All collections of the database are read if it is
    /// absent.
    ///
    /// - `CollectionName`
    /// - length: 1 to 57 characters
    /// - pattern: `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`
    pub collection_name: Option<String>,
    /// Whether update events carry the whole document or only what changed.
    ///
    /// - `FullDocument`
    /// - one of `UpdateLookup`, `Default`
    pub full_document: Option<FullDocument>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DocumentDbEventSourceConfig {
    /// A new `DocumentDbEventSourceConfig` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`DatabaseName`](Self::database_name).
    #[inline]
    #[must_use]
    pub fn database_name(mut self, database_name: impl Into<String>) -> Self {
        self.database_name = Some(database_name.into());
        self
    }

    /// Sets [`CollectionName`](Self::collection_name).
    #[inline]
    #[must_use]
    pub fn collection_name(mut self, collection_name: impl Into<String>) -> Self {
        self.collection_name = Some(collection_name.into());
        self
    }

    /// Sets [`FullDocument`](Self::full_document).
    #[inline]
    #[must_use]
    pub fn full_document(mut self, full_document: FullDocument) -> Self {
        self.full_document = Some(full_document);
        self
    }
}

impl goldsmith::Structure for DocumentDbEventSourceConfig {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DocumentDBEventSourceConfig",
        &[],
        &[
            schema::Member::new(
                "DatabaseName",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(63)),
                    schema::Trait::Pattern(crate::patterns::DATABASE_NAME),
                ],
            ),
            schema::Member::new(
                "CollectionName",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(57)),
                    schema::Trait::Pattern(crate::patterns::COLLECTION_NAME),
                ],
            ),
            schema::Member::new("FullDocument", schema::Kind::Enum, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.database_name);
        writer.member(1, &self.collection_name);
        writer.member(2, &self.full_document);
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
            0 => self.database_name.fill(member, reader),
            1 => self.collection_name.fill(member, reader),
            2 => self.full_document.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DocumentDbEventSourceConfig);
