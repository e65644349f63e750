// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Motif;
use goldsmith::schema;

/// A pattern, which may hold others: it contains itself in four ways.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pattern {
    /// The member `name`.
    ///
    /// - `name`, required
    pub name: String,
    /// A pattern, which may hold others: it contains itself in four ways.
    ///
    /// - `inner`
    pub inner: Option<Box<Pattern>>,
    /// The member `list`.
    pub list: Option<Vec<Pattern>>,
    /// The member `map`.
    pub map: Option<std::collections::BTreeMap<String, Pattern>>,
    /// What is stitched: one thing of several.
    ///
    /// - `motif`
    pub motif: Option<Motif>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Pattern {
    /// A new `Pattern` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            inner: None,
            list: None,
            map: None,
            motif: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`inner`](Self::inner).
    #[inline]
    #[must_use]
    pub fn inner(mut self, inner: Pattern) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }

    /// Sets [`list`](Self::list).
    #[inline]
    #[must_use]
    pub fn list(mut self, list: Vec<Pattern>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets [`map`](Self::map).
    #[inline]
    #[must_use]
    pub fn map(mut self, map: std::collections::BTreeMap<String, Pattern>) -> Self {
        self.map = Some(map);
        self
    }

    /// Sets [`motif`](Self::motif).
    #[inline]
    #[must_use]
    pub fn motif(mut self, motif: Motif) -> Self {
        self.motif = Some(motif);
        self
    }
}

impl goldsmith::Structure for Pattern {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Pattern",
        &[],
        &[
            schema::Member::new(
                "name",
                schema::Kind::String,
                &[schema::Trait::Required],
            ),
            schema::Member::new("inner", schema::Kind::Structure, &[]),
            schema::Member::new(
                "list",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new(
                "map",
                schema::Kind::Map(
                    &schema::Member::key(schema::Kind::String, &[]),
                    &schema::Member::value(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new("motif", schema::Kind::Union, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.name);
        writer.member(1, &self.inner);
        writer.member(2, &self.list);
        writer.member(3, &self.map);
        writer.member(4, &self.motif);
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
            0 => self.name.fill(member, reader),
            1 => self.inner.fill(member, reader),
            2 => self.list.fill(member, reader),
            3 => self.map.fill(member, reader),
            4 => self.motif.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Pattern, Self::new(""));
