// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{Color, Motif, Nothing, Pattern, Priority};
use goldsmith::schema;

/// One member of every type.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Everything {
    /// Text of any kind.
    ///
    /// - `text`
    pub text: Option<String>,
    /// The member `flag`.
    pub flag: Option<bool>,
    /// The member `byte`.
    pub byte: Option<i8>,
    /// The member `short`.
    pub short: Option<i16>,
    /// The member `integer`.
    pub integer: Option<i32>,
    /// The member `long`.
    pub long: Option<i64>,
    /// The member `float`.
    pub float: Option<f32>,
    /// The member `double`.
    pub double: Option<f64>,
    /// The member `bigInteger`.
    pub big_integer: Option<goldsmith::BigInteger>,
    /// The member `bigDecimal`.
    ///
    /// - range: at least 0
    pub big_decimal: Option<goldsmith::BigDecimal>,
    /// The member `blob`.
    pub blob: Option<goldsmith::Blob>,
    /// The member `timestamp`.
    pub timestamp: Option<goldsmith::Timestamp>,
    /// The member `dateTime`.
    ///
    /// - format: date-time
    pub date_time: Option<goldsmith::Timestamp>,
    /// The member `httpDate`.
    ///
    /// - format: http-date
    pub http_date: Option<goldsmith::Timestamp>,
    /// The member `epochSeconds`.
    ///
    /// - format: epoch-seconds
    pub epoch_seconds: Option<goldsmith::Timestamp>,
    /// The member `document`.
    pub document: Option<goldsmith::Document>,
    /// The color of a thread.
    ///
    /// - `color`
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub color: Option<Color>,
    /// How urgent a piece is.
    ///
    /// - `priority`
    /// - one of `1` (LOW), `10` (HIGH)
    pub priority: Option<Priority>,
    /// The member `names`.
    ///
    /// - each element: length: at least 1 character
    pub names: Option<Vec<String>>,
    /// The member `sparseNames`.
    pub sparse_names: Option<Vec<Option<String>>>,
    /// The member `days`.
    ///
    /// - each element: format: date-time
    pub days: Option<Vec<goldsmith::Timestamp>>,
    /// The member `grid`.
    pub grid: Option<Vec<Vec<i32>>>,
    /// The member `tags`.
    ///
    /// - length: at most 5 entries
    /// - each key: length: 1 to 8 characters
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    /// The member `sparseTags`.
    pub sparse_tags: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// The member `colorsByName`.
    ///
    /// - each key: one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    /// - each value: length: 1 to 3 elements
    /// - each value: elements are unique
    /// - each value: each element: one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub colors_by_name: Option<std::collections::BTreeMap<Color, Vec<Color>>>,
    /// A pattern, which may hold others: it contains itself in four ways.
    ///
    /// - `pattern`
    pub pattern: Option<Pattern>,
    /// What is stitched: one thing of several.
    ///
    /// - `motif`
    pub motif: Option<Motif>,
    /// Has no members.
    ///
    /// - `nothing`
    pub nothing: Option<Nothing>,
    /// Called otherwise on the wire.
    ///
    /// - `other-name`
    /// - called `renamed` in rpcv2Cbor, awsJson1_0, awsJson1_1, restXml, awsQuery and ec2Query
    pub renamed: Option<String>,
    /// The member `json`.
    ///
    /// - media type: `application/json`
    pub json: Option<String>,
    /// The member `label`.
    ///
    /// - called `sewn:label` in restXml, awsQuery and ec2Query
    /// - an attribute in XML
    pub label: Option<String>,
    /// The member `buttons`.
    ///
    /// - called `button` in restXml, awsQuery and ec2Query
    /// - flattened in XML: one element `button` for each entry, none around them
    /// - each element: length: at least 1 character
    pub buttons: Option<Vec<String>>,
    /// The member `lining`.
    ///
    /// - called `Inside` in requests of ec2Query
    /// - XML namespace: `https://example.com/lining`, with the prefix `in`
    pub lining: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Everything {
    /// A new `Everything` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`flag`](Self::flag).
    #[inline]
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets [`byte`](Self::byte).
    #[inline]
    #[must_use]
    pub fn byte(mut self, byte: i8) -> Self {
        self.byte = Some(byte);
        self
    }

    /// Sets [`short`](Self::short).
    #[inline]
    #[must_use]
    pub fn short(mut self, short: i16) -> Self {
        self.short = Some(short);
        self
    }

    /// Sets [`integer`](Self::integer).
    #[inline]
    #[must_use]
    pub fn integer(mut self, integer: i32) -> Self {
        self.integer = Some(integer);
        self
    }

    /// Sets [`long`](Self::long).
    #[inline]
    #[must_use]
    pub fn long(mut self, long: i64) -> Self {
        self.long = Some(long);
        self
    }

    /// Sets [`float`](Self::float).
    #[inline]
    #[must_use]
    pub fn float(mut self, float: f32) -> Self {
        self.float = Some(float);
        self
    }

    /// Sets [`double`](Self::double).
    #[inline]
    #[must_use]
    pub fn double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }

    /// Sets [`bigInteger`](Self::big_integer).
    #[inline]
    #[must_use]
    pub fn big_integer(mut self, big_integer: goldsmith::BigInteger) -> Self {
        self.big_integer = Some(big_integer);
        self
    }

    /// Sets [`bigDecimal`](Self::big_decimal).
    #[inline]
    #[must_use]
    pub fn big_decimal(mut self, big_decimal: goldsmith::BigDecimal) -> Self {
        self.big_decimal = Some(big_decimal);
        self
    }

    /// Sets [`blob`](Self::blob).
    #[inline]
    #[must_use]
    pub fn blob(mut self, blob: goldsmith::Blob) -> Self {
        self.blob = Some(blob);
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[inline]
    #[must_use]
    pub fn timestamp(mut self, timestamp: goldsmith::Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Sets [`dateTime`](Self::date_time).
    #[inline]
    #[must_use]
    pub fn date_time(mut self, date_time: goldsmith::Timestamp) -> Self {
        self.date_time = Some(date_time);
        self
    }

    /// Sets [`httpDate`](Self::http_date).
    #[inline]
    #[must_use]
    pub fn http_date(mut self, http_date: goldsmith::Timestamp) -> Self {
        self.http_date = Some(http_date);
        self
    }

    /// Sets [`epochSeconds`](Self::epoch_seconds).
    #[inline]
    #[must_use]
    pub fn epoch_seconds(mut self, epoch_seconds: goldsmith::Timestamp) -> Self {
        self.epoch_seconds = Some(epoch_seconds);
        self
    }

    /// Sets [`document`](Self::document).
    #[inline]
    #[must_use]
    pub fn document(mut self, document: goldsmith::Document) -> Self {
        self.document = Some(document);
        self
    }

    /// Sets [`color`](Self::color).
    #[inline]
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets [`priority`](Self::priority).
    #[inline]
    #[must_use]
    pub fn priority(mut self, priority: Priority) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Sets [`names`](Self::names).
    #[inline]
    #[must_use]
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = Some(names);
        self
    }

    /// Sets [`sparseNames`](Self::sparse_names).
    #[inline]
    #[must_use]
    pub fn sparse_names(mut self, sparse_names: Vec<Option<String>>) -> Self {
        self.sparse_names = Some(sparse_names);
        self
    }

    /// Sets [`days`](Self::days).
    #[inline]
    #[must_use]
    pub fn days(mut self, days: Vec<goldsmith::Timestamp>) -> Self {
        self.days = Some(days);
        self
    }

    /// Sets [`grid`](Self::grid).
    #[inline]
    #[must_use]
    pub fn grid(mut self, grid: Vec<Vec<i32>>) -> Self {
        self.grid = Some(grid);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`sparseTags`](Self::sparse_tags).
    #[inline]
    #[must_use]
    pub fn sparse_tags(
        mut self,
        sparse_tags: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.sparse_tags = Some(sparse_tags);
        self
    }

    /// Sets [`colorsByName`](Self::colors_by_name).
    #[inline]
    #[must_use]
    pub fn colors_by_name(
        mut self,
        colors_by_name: std::collections::BTreeMap<Color, Vec<Color>>,
    ) -> Self {
        self.colors_by_name = Some(colors_by_name);
        self
    }

    /// Sets [`pattern`](Self::pattern).
    #[inline]
    #[must_use]
    pub fn pattern(mut self, pattern: Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Sets [`motif`](Self::motif).
    #[inline]
    #[must_use]
    pub fn motif(mut self, motif: Motif) -> Self {
        self.motif = Some(motif);
        self
    }

    /// Sets [`nothing`](Self::nothing).
    #[inline]
    #[must_use]
    pub fn nothing(mut self, nothing: Nothing) -> Self {
        self.nothing = Some(nothing);
        self
    }

    /// Sets [`renamed`](Self::renamed).
    #[inline]
    #[must_use]
    pub fn renamed(mut self, renamed: impl Into<String>) -> Self {
        self.renamed = Some(renamed.into());
        self
    }

    /// Sets [`json`](Self::json).
    #[inline]
    #[must_use]
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets [`label`](Self::label).
    #[inline]
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets [`buttons`](Self::buttons).
    #[inline]
    #[must_use]
    pub fn buttons(mut self, buttons: Vec<String>) -> Self {
        self.buttons = Some(buttons);
        self
    }

    /// Sets [`lining`](Self::lining).
    #[inline]
    #[must_use]
    pub fn lining(mut self, lining: impl Into<String>) -> Self {
        self.lining = Some(lining.into());
        self
    }
}

impl goldsmith::Structure for Everything {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#Everything",
        &[],
        &[
            schema::Member::new("text", schema::Kind::String, &[]),
            schema::Member::new("flag", schema::Kind::Boolean, &[]),
            schema::Member::new("byte", schema::Kind::Byte, &[]),
            schema::Member::new("short", schema::Kind::Short, &[]),
            schema::Member::new("integer", schema::Kind::Integer, &[]),
            schema::Member::new("long", schema::Kind::Long, &[]),
            schema::Member::new("float", schema::Kind::Float, &[]),
            schema::Member::new("double", schema::Kind::Double, &[]),
            schema::Member::new("bigInteger", schema::Kind::BigInteger, &[]),
            schema::Member::new(
                "bigDecimal",
                schema::Kind::BigDecimal,
                &[schema::Trait::DecimalRange(Some(0.0), None)],
            ),
            schema::Member::new("blob", schema::Kind::Blob, &[]),
            schema::Member::new("timestamp", schema::Kind::Timestamp, &[]),
            schema::Member::new(
                "dateTime",
                schema::Kind::Timestamp,
                &[schema::Trait::TimestampFormat(schema::TimestampFormat::DateTime)],
            ),
            schema::Member::new(
                "httpDate",
                schema::Kind::Timestamp,
                &[schema::Trait::TimestampFormat(schema::TimestampFormat::HttpDate)],
            ),
            schema::Member::new(
                "epochSeconds",
                schema::Kind::Timestamp,
                &[schema::Trait::TimestampFormat(schema::TimestampFormat::EpochSeconds)],
            ),
            schema::Member::new("document", schema::Kind::Document, &[]),
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
                "sparseNames",
                schema::Kind::List(&schema::Member::element(schema::Kind::String, &[])),
                &[schema::Trait::Sparse],
            ),
            schema::Member::new(
                "days",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::Timestamp,
                        &[
                            schema::Trait::TimestampFormat(
                                schema::TimestampFormat::DateTime,
                            ),
                        ],
                    ),
                ),
                &[],
            ),
            schema::Member::new(
                "grid",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::List(
                            &schema::Member::element(schema::Kind::Integer, &[]),
                        ),
                        &[],
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
            schema::Member::new(
                "sparseTags",
                schema::Kind::Map(
                    &schema::Member::key(schema::Kind::String, &[]),
                    &schema::Member::value(schema::Kind::String, &[]),
                ),
                &[schema::Trait::Sparse],
            ),
            schema::Member::new(
                "colorsByName",
                schema::Kind::Map(
                    &schema::Member::key(schema::Kind::Enum, &[]),
                    &schema::Member::value(
                        schema::Kind::List(
                            &schema::Member::element(schema::Kind::Enum, &[]),
                        ),
                        &[
                            schema::Trait::Length(Some(1), Some(3)),
                            schema::Trait::UniqueItems,
                        ],
                    ),
                ),
                &[],
            ),
            schema::Member::new("pattern", schema::Kind::Structure, &[]),
            schema::Member::new("motif", schema::Kind::Union, &[]),
            schema::Member::new("nothing", schema::Kind::Structure, &[]),
            schema::Member::new(
                "renamed",
                schema::Kind::String,
                &[schema::Trait::JsonName("other-name")],
            ),
            schema::Member::new(
                "json",
                schema::Kind::String,
                &[schema::Trait::MediaType("application/json")],
            ),
            schema::Member::new(
                "label",
                schema::Kind::String,
                &[schema::Trait::XmlAttribute, schema::Trait::XmlName("sewn:label")],
            ),
            schema::Member::new(
                "buttons",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[schema::Trait::Length(Some(1), None)],
                    ),
                ),
                &[schema::Trait::XmlFlattened, schema::Trait::XmlName("button")],
            ),
            schema::Member::new(
                "lining",
                schema::Kind::String,
                &[
                    schema::Trait::Ec2QueryName("Inside"),
                    schema::Trait::XmlNamespace("https://example.com/lining", Some("in")),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.text);
        writer.member(1, &self.flag);
        writer.member(2, &self.byte);
        writer.member(3, &self.short);
        writer.member(4, &self.integer);
        writer.member(5, &self.long);
        writer.member(6, &self.float);
        writer.member(7, &self.double);
        writer.member(8, &self.big_integer);
        writer.member(9, &self.big_decimal);
        writer.member(10, &self.blob);
        writer.member(11, &self.timestamp);
        writer.member(12, &self.date_time);
        writer.member(13, &self.http_date);
        writer.member(14, &self.epoch_seconds);
        writer.member(15, &self.document);
        writer.member(16, &self.color);
        writer.member(17, &self.priority);
        writer.member(18, &self.names);
        writer.member(19, &self.sparse_names);
        writer.member(20, &self.days);
        writer.member(21, &self.grid);
        writer.member(22, &self.tags);
        writer.member(23, &self.sparse_tags);
        writer.member(24, &self.colors_by_name);
        writer.member(25, &self.pattern);
        writer.member(26, &self.motif);
        writer.member(27, &self.nothing);
        writer.member(28, &self.renamed);
        writer.member(29, &self.json);
        writer.member(30, &self.label);
        writer.member(31, &self.buttons);
        writer.member(32, &self.lining);
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
            2 => self.byte.fill(member, reader),
            3 => self.short.fill(member, reader),
            4 => self.integer.fill(member, reader),
            5 => self.long.fill(member, reader),
            6 => self.float.fill(member, reader),
            7 => self.double.fill(member, reader),
            8 => self.big_integer.fill(member, reader),
            9 => self.big_decimal.fill(member, reader),
            10 => self.blob.fill(member, reader),
            11 => self.timestamp.fill(member, reader),
            12 => self.date_time.fill(member, reader),
            13 => self.http_date.fill(member, reader),
            14 => self.epoch_seconds.fill(member, reader),
            15 => self.document.fill(member, reader),
            16 => self.color.fill(member, reader),
            17 => self.priority.fill(member, reader),
            18 => self.names.fill(member, reader),
            19 => self.sparse_names.fill(member, reader),
            20 => self.days.fill(member, reader),
            21 => self.grid.fill(member, reader),
            22 => self.tags.fill(member, reader),
            23 => self.sparse_tags.fill(member, reader),
            24 => self.colors_by_name.fill(member, reader),
            25 => self.pattern.fill(member, reader),
            26 => self.motif.fill(member, reader),
            27 => self.nothing.fill(member, reader),
            28 => self.renamed.fill(member, reader),
            29 => self.json.fill(member, reader),
            30 => self.label.fill(member, reader),
            31 => self.buttons.fill(member, reader),
            32 => self.lining.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Everything);
