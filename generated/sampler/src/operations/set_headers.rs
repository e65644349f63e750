// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use crate::types::Color;
use goldsmith::schema;

/// Sends headers of every type.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{SetHeaders, SetHeadersInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = SetHeadersInput::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = SetHeaders::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /headers HTTP/1.1
/// X-Text: text
/// X-Flag: flag
/// X-Number: number
/// X-Double: double
/// X-Day: day
/// X-Epoch: epoch
/// X-Names: names
/// X-Numbers: numbers
/// X-Days: days
/// X-Flags: flags
/// X-Color: color
/// X-Json: json
/// X-Meta-*: meta
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 204
/// *: meta
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[derive(Clone, Copy, Debug)]
pub struct SetHeaders;

impl goldsmith::Operation for SetHeaders {
    type Service = crate::Sampler;
    type Input = SetHeadersInput;
    type Output = SetHeadersOutput;
    type Error = SetHeadersError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#SetHeaders",
            <SetHeadersInput as goldsmith::Structure>::SCHEMA,
            <SetHeadersOutput as goldsmith::Structure>::SCHEMA,
            <SetHeadersError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/headers", 204);
}

/// The input of [`SetHeaders`](crate::operations::SetHeaders).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetHeadersInput {
    /// The member `text`.
    ///
    /// - header `X-Text`
    pub text: Option<String>,
    /// The member `flag`.
    ///
    /// - header `X-Flag`
    pub flag: Option<bool>,
    /// The member `number`.
    ///
    /// - header `X-Number`
    pub number: Option<i32>,
    /// The member `double`.
    ///
    /// - header `X-Double`
    pub double: Option<f64>,
    /// The member `day`.
    ///
    /// - header `X-Day`
    pub day: Option<goldsmith::Timestamp>,
    /// The member `epoch`.
    ///
    /// - header `X-Epoch`
    /// - format: epoch-seconds
    pub epoch: Option<goldsmith::Timestamp>,
    /// The member `names`.
    ///
    /// - header `X-Names`
    /// - each element: length: at least 1 character
    pub names: Option<Vec<String>>,
    /// The member `numbers`.
    ///
    /// - header `X-Numbers`
    pub numbers: Option<Vec<i32>>,
    /// The member `days`.
    ///
    /// - header `X-Days`
    /// - each element: format: date-time
    pub days: Option<Vec<goldsmith::Timestamp>>,
    /// The member `flags`.
    ///
    /// - header `X-Flags`
    pub flags: Option<Vec<bool>>,
    /// The color of a thread.
    ///
    /// - header `X-Color`
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub color: Option<Color>,
    /// The member `json`.
    ///
    /// - header `X-Json`
    /// - media type: `application/json`
    pub json: Option<String>,
    /// The member `meta`.
    ///
    /// - `meta`: headers that start with `X-Meta-`
    /// - length: at most 5 entries
    /// - each key: length: 1 to 8 characters
    pub meta: Option<std::collections::BTreeMap<String, String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SetHeadersInput {
    /// A new `SetHeadersInput` with nothing set.
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

    /// Sets [`number`](Self::number).
    #[inline]
    #[must_use]
    pub fn number(mut self, number: i32) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets [`double`](Self::double).
    #[inline]
    #[must_use]
    pub fn double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }

    /// Sets [`day`](Self::day).
    #[inline]
    #[must_use]
    pub fn day(mut self, day: goldsmith::Timestamp) -> Self {
        self.day = Some(day);
        self
    }

    /// Sets [`epoch`](Self::epoch).
    #[inline]
    #[must_use]
    pub fn epoch(mut self, epoch: goldsmith::Timestamp) -> Self {
        self.epoch = Some(epoch);
        self
    }

    /// Sets [`names`](Self::names).
    #[inline]
    #[must_use]
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = Some(names);
        self
    }

    /// Sets [`numbers`](Self::numbers).
    #[inline]
    #[must_use]
    pub fn numbers(mut self, numbers: Vec<i32>) -> Self {
        self.numbers = Some(numbers);
        self
    }

    /// Sets [`days`](Self::days).
    #[inline]
    #[must_use]
    pub fn days(mut self, days: Vec<goldsmith::Timestamp>) -> Self {
        self.days = Some(days);
        self
    }

    /// Sets [`flags`](Self::flags).
    #[inline]
    #[must_use]
    pub fn flags(mut self, flags: Vec<bool>) -> Self {
        self.flags = Some(flags);
        self
    }

    /// Sets [`color`](Self::color).
    #[inline]
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets [`json`](Self::json).
    #[inline]
    #[must_use]
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets [`meta`](Self::meta).
    #[inline]
    #[must_use]
    pub fn meta(mut self, meta: std::collections::BTreeMap<String, String>) -> Self {
        self.meta = Some(meta);
        self
    }
}

impl goldsmith::Structure for SetHeadersInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#SetHeadersInput",
        &[],
        &[
            schema::Member::new(
                "text",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("X-Text")],
            ),
            schema::Member::new(
                "flag",
                schema::Kind::Boolean,
                &[schema::Trait::HttpHeader("X-Flag")],
            ),
            schema::Member::new(
                "number",
                schema::Kind::Integer,
                &[schema::Trait::HttpHeader("X-Number")],
            ),
            schema::Member::new(
                "double",
                schema::Kind::Double,
                &[schema::Trait::HttpHeader("X-Double")],
            ),
            schema::Member::new(
                "day",
                schema::Kind::Timestamp,
                &[schema::Trait::HttpHeader("X-Day")],
            ),
            schema::Member::new(
                "epoch",
                schema::Kind::Timestamp,
                &[
                    schema::Trait::HttpHeader("X-Epoch"),
                    schema::Trait::TimestampFormat(schema::TimestampFormat::EpochSeconds),
                ],
            ),
            schema::Member::new(
                "names",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[schema::Trait::Length(Some(1), None)],
                    ),
                ),
                &[schema::Trait::HttpHeader("X-Names")],
            ),
            schema::Member::new(
                "numbers",
                schema::Kind::List(&schema::Member::element(schema::Kind::Integer, &[])),
                &[schema::Trait::HttpHeader("X-Numbers")],
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
                &[schema::Trait::HttpHeader("X-Days")],
            ),
            schema::Member::new(
                "flags",
                schema::Kind::List(&schema::Member::element(schema::Kind::Boolean, &[])),
                &[schema::Trait::HttpHeader("X-Flags")],
            ),
            schema::Member::new(
                "color",
                schema::Kind::Enum,
                &[schema::Trait::HttpHeader("X-Color")],
            ),
            schema::Member::new(
                "json",
                schema::Kind::String,
                &[
                    schema::Trait::HttpHeader("X-Json"),
                    schema::Trait::MediaType("application/json"),
                ],
            ),
            schema::Member::new(
                "meta",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[schema::Trait::Length(Some(1), Some(8))],
                    ),
                    &schema::Member::value(schema::Kind::String, &[]),
                ),
                &[
                    schema::Trait::HttpPrefixHeaders("X-Meta-"),
                    schema::Trait::Length(None, Some(5)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.text);
        writer.member(1, &self.flag);
        writer.member(2, &self.number);
        writer.member(3, &self.double);
        writer.member(4, &self.day);
        writer.member(5, &self.epoch);
        writer.member(6, &self.names);
        writer.member(7, &self.numbers);
        writer.member(8, &self.days);
        writer.member(9, &self.flags);
        writer.member(10, &self.color);
        writer.member(11, &self.json);
        writer.member(12, &self.meta);
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
            3 => self.double.fill(member, reader),
            4 => self.day.fill(member, reader),
            5 => self.epoch.fill(member, reader),
            6 => self.names.fill(member, reader),
            7 => self.numbers.fill(member, reader),
            8 => self.days.fill(member, reader),
            9 => self.flags.fill(member, reader),
            10 => self.color.fill(member, reader),
            11 => self.json.fill(member, reader),
            12 => self.meta.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(SetHeadersInput);

/// The output of [`SetHeaders`](crate::operations::SetHeaders).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetHeadersOutput {
    /// The member `meta`.
    ///
    /// - `meta`: all headers
    /// - length: at most 5 entries
    /// - each key: length: 1 to 8 characters
    pub meta: Option<std::collections::BTreeMap<String, String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SetHeadersOutput {
    /// A new `SetHeadersOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`meta`](Self::meta).
    #[inline]
    #[must_use]
    pub fn meta(mut self, meta: std::collections::BTreeMap<String, String>) -> Self {
        self.meta = Some(meta);
        self
    }
}

impl goldsmith::Structure for SetHeadersOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#SetHeadersOutput",
        &[],
        &[
            schema::Member::new(
                "meta",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[schema::Trait::Length(Some(1), Some(8))],
                    ),
                    &schema::Member::value(schema::Kind::String, &[]),
                ),
                &[
                    schema::Trait::HttpPrefixHeaders(""),
                    schema::Trait::Length(None, Some(5)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.meta);
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
            0 => self.meta.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(SetHeadersOutput);

/// The errors of [`SetHeaders`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetHeadersError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for SetHeadersError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <Busy as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::Busy),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::Busy(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(SetHeadersError);
