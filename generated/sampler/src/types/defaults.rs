// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{Color, Priority};
use goldsmith::schema;

/// Members that have values unless somebody gives others.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Defaults {
    /// The member `text`.
    ///
    /// - default: `"linen"`
    pub text: String,
    /// The member `flag`.
    ///
    /// - default: `true`
    pub flag: bool,
    /// The member `number`.
    ///
    /// - default: `7`
    pub number: i32,
    /// The member `ratio`.
    ///
    /// - default: `0.5`
    pub ratio: f64,
    /// The color of a thread.
    ///
    /// - `color`
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    /// - default: `"dark-blue"`
    pub color: Color,
    /// How urgent a piece is.
    ///
    /// - `priority`
    /// - one of `1` (LOW), `10` (HIGH)
    /// - default: `1`
    pub priority: Priority,
    /// The member `names`.
    ///
    /// - each element: length: at least 1 character
    /// - default: `[]`
    pub names: Vec<String>,
    /// The member `tags`.
    ///
    /// - length: at most 5 entries
    /// - each key: length: 1 to 8 characters
    /// - default: `{}`
    pub tags: std::collections::BTreeMap<String, String>,
    /// The member `blob`.
    ///
    /// - default: `"bGluZW4="`
    pub blob: goldsmith::Blob,
    /// The member `day`.
    ///
    /// - format: date-time
    /// - default: `"2026-11-01T00:00:00Z"`
    pub day: goldsmith::Timestamp,
    /// The member `document`.
    ///
    /// - default: `[]`
    pub document: goldsmith::Document,
    /// The member `chosen`.
    ///
    /// - default: `1`
    pub chosen: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Defaults {
    /// A new `Defaults` with its defaults.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: "linen".to_owned(),
            flag: true,
            number: 7,
            ratio: 0.5,
            color: <Color as goldsmith::Enum>::from_text("dark-blue"),
            priority: <Priority as goldsmith::IntEnum>::from_i32(1),
            names: Vec::new(),
            tags: std::collections::BTreeMap::new(),
            blob: goldsmith::Blob::from_static(b"linen"),
            day: goldsmith::Timestamp::from_unix(1793491200, 0)
                .unwrap_or(goldsmith::Timestamp::UNIX_EPOCH),
            document: goldsmith::Document::List(vec![]),
            chosen: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets [`flag`](Self::flag).
    #[inline]
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = flag;
        self
    }

    /// Sets [`number`](Self::number).
    #[inline]
    #[must_use]
    pub fn number(mut self, number: i32) -> Self {
        self.number = number;
        self
    }

    /// Sets [`ratio`](Self::ratio).
    #[inline]
    #[must_use]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = ratio;
        self
    }

    /// Sets [`color`](Self::color).
    #[inline]
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = color;
        self
    }

    /// Sets [`priority`](Self::priority).
    #[inline]
    #[must_use]
    pub fn priority(mut self, priority: Priority) -> Self {
        self.priority = priority;
        self
    }

    /// Sets [`names`](Self::names).
    #[inline]
    #[must_use]
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = names;
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = tags;
        self
    }

    /// Sets [`blob`](Self::blob).
    #[inline]
    #[must_use]
    pub fn blob(mut self, blob: goldsmith::Blob) -> Self {
        self.blob = blob;
        self
    }

    /// Sets [`day`](Self::day).
    #[inline]
    #[must_use]
    pub fn day(mut self, day: goldsmith::Timestamp) -> Self {
        self.day = day;
        self
    }

    /// Sets [`document`](Self::document).
    #[inline]
    #[must_use]
    pub fn document(mut self, document: goldsmith::Document) -> Self {
        self.document = document;
        self
    }

    /// Sets [`chosen`](Self::chosen).
    #[inline]
    #[must_use]
    pub fn chosen(mut self, chosen: i32) -> Self {
        self.chosen = Some(chosen);
        self
    }
}

impl Default for Defaults {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl goldsmith::Structure for Defaults {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Defaults",
        &[],
        &[
            schema::Member::new("text", schema::Kind::String, &[]),
            schema::Member::new("flag", schema::Kind::Boolean, &[]),
            schema::Member::new("number", schema::Kind::Integer, &[]),
            schema::Member::new("ratio", schema::Kind::Double, &[]),
            schema::Member::new("color", schema::Kind::Enum, &[]),
            schema::Member::new("priority", schema::Kind::IntEnum, &[]),
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
            schema::Member::new("blob", schema::Kind::Blob, &[]),
            schema::Member::new(
                "day",
                schema::Kind::Timestamp,
                &[schema::Trait::TimestampFormat(schema::TimestampFormat::DateTime)],
            ),
            schema::Member::new("document", schema::Kind::Document, &[]),
            schema::Member::new("chosen", schema::Kind::Integer, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.text);
        writer.member(1, &self.flag);
        writer.member(2, &self.number);
        writer.member(3, &self.ratio);
        writer.member(4, &self.color);
        writer.member(5, &self.priority);
        writer.member(6, &self.names);
        writer.member(7, &self.tags);
        writer.member(8, &self.blob);
        writer.member(9, &self.day);
        writer.member(10, &self.document);
        writer.member(11, &self.chosen);
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
            0 => self.text.fill(member, reader),
            1 => self.flag.fill(member, reader),
            2 => self.number.fill(member, reader),
            3 => self.ratio.fill(member, reader),
            4 => self.color.fill(member, reader),
            5 => self.priority.fill(member, reader),
            6 => self.names.fill(member, reader),
            7 => self.tags.fill(member, reader),
            8 => self.blob.fill(member, reader),
            9 => self.day.fill(member, reader),
            10 => self.document.fill(member, reader),
            11 => self.chosen.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }

    #[inline]
    fn apply_defaults(&mut self) {
        self.chosen.get_or_insert(1);
    }
}

goldsmith::structure!(Defaults);
