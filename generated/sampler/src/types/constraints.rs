// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::Color;
use goldsmith::schema;

/// A constraint of every kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Constraints {
    /// Which thread.
    ///
    /// - `id`, required
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-z][a-z0-9-]*$`
    pub id: String,
    /// The member `percent`.
    ///
    /// - range: 0 to 100
    pub percent: Option<i32>,
    /// The member `weight`.
    ///
    /// - range: 0.5 to 20.25
    pub weight: Option<f64>,
    /// The member `price`.
    ///
    /// - range: at least 0
    pub price: Option<goldsmith::BigDecimal>,
    /// The member `colors`.
    ///
    /// - length: 1 to 3 elements
    /// - elements are unique
    /// - each element: one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub colors: Option<Vec<Color>>,
    /// The member `tags`.
    ///
    /// - length: at most 5 entries
    /// - each key: length: 1 to 8 characters
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    /// A picture of the cloth.
    ///
    /// - `photo`
    /// - length: at most 64 bytes
    pub photo: Option<goldsmith::Blob>,
    /// The member `code`.
    ///
    /// - pattern: `^(?=.*[0-9])[A-Z0-9]{4}$`
    pub code: Option<String>,
    /// Narrower than its type.
    ///
    /// - `narrow`
    /// - range: 10 to 20
    pub narrow: Option<i32>,
    /// The member `names`.
    ///
    /// - each element: length: at least 1 character
    pub names: Option<Vec<String>>,
    /// What nobody may see.
    ///
    /// - `secret`
    /// - length: at least 8 characters
    /// - sensitive: never shown in logs or messages
    pub secret: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Constraints {
    /// A new `Constraints` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            percent: None,
            weight: None,
            price: None,
            colors: None,
            tags: None,
            photo: None,
            code: None,
            narrow: None,
            names: None,
            secret: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`percent`](Self::percent).
    #[inline]
    #[must_use]
    pub fn percent(mut self, percent: i32) -> Self {
        self.percent = Some(percent);
        self
    }

    /// Sets [`weight`](Self::weight).
    #[inline]
    #[must_use]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: goldsmith::BigDecimal) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`colors`](Self::colors).
    #[inline]
    #[must_use]
    pub fn colors(mut self, colors: Vec<Color>) -> Self {
        self.colors = Some(colors);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`photo`](Self::photo).
    #[inline]
    #[must_use]
    pub fn photo(mut self, photo: goldsmith::Blob) -> Self {
        self.photo = Some(photo);
        self
    }

    /// Sets [`code`](Self::code).
    #[inline]
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`narrow`](Self::narrow).
    #[inline]
    #[must_use]
    pub fn narrow(mut self, narrow: i32) -> Self {
        self.narrow = Some(narrow);
        self
    }

    /// Sets [`names`](Self::names).
    #[inline]
    #[must_use]
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = Some(names);
        self
    }

    /// Sets [`secret`](Self::secret).
    #[inline]
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

impl goldsmith::Structure for Constraints {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Constraints",
        &[],
        &[
            schema::Member::new(
                "id",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(32)),
                    schema::Trait::Pattern(crate::patterns::THREAD_ID),
                ],
            ),
            schema::Member::new(
                "percent",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(100))],
            ),
            schema::Member::new(
                "weight",
                schema::Kind::Double,
                &[schema::Trait::DecimalRange(Some(0.5), Some(20.25))],
            ),
            schema::Member::new(
                "price",
                schema::Kind::BigDecimal,
                &[schema::Trait::DecimalRange(Some(0.0), None)],
            ),
            schema::Member::new(
                "colors",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(1), Some(3)), schema::Trait::UniqueItems],
            ),
            schema::Member::new(
                "tags",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[schema::Trait::Length(Some(1), Some(8))],
                    ),
                    &schema::Member::value(schema::Kind::String, &[]),
                ),
                &[schema::Trait::Length(None, Some(5))],
            ),
            schema::Member::new(
                "photo",
                schema::Kind::Blob,
                &[schema::Trait::Length(None, Some(64))],
            ),
            schema::Member::new(
                "code",
                schema::Kind::String,
                &[schema::Trait::Pattern(crate::patterns::CONSTRAINTS_CODE)],
            ),
            schema::Member::new(
                "narrow",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(10), Some(20))],
            ),
            schema::Member::new(
                "names",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[schema::Trait::Length(Some(1), None)],
                    ),
                ),
                &[],
            ),
            schema::Member::new(
                "secret",
                schema::Kind::String,
                &[schema::Trait::Sensitive, schema::Trait::Length(Some(8), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.id);
        writer.member(1, &self.percent);
        writer.member(2, &self.weight);
        writer.member(3, &self.price);
        writer.member(4, &self.colors);
        writer.member(5, &self.tags);
        writer.member(6, &self.photo);
        writer.member(7, &self.code);
        writer.member(8, &self.narrow);
        writer.member(9, &self.names);
        writer.member(10, &self.secret);
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
            0 => self.id.fill(member, reader),
            1 => self.percent.fill(member, reader),
            2 => self.weight.fill(member, reader),
            3 => self.price.fill(member, reader),
            4 => self.colors.fill(member, reader),
            5 => self.tags.fill(member, reader),
            6 => self.photo.fill(member, reader),
            7 => self.code.fill(member, reader),
            8 => self.narrow.fill(member, reader),
            9 => self.names.fill(member, reader),
            10 => self.secret.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Constraints, Self::new(""));
