// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use crate::types::{Color, Everything};
use goldsmith::schema;

/// Asks with a query of every kind.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{Query, QueryInput};
/// use goldsmith_sampler::{Endpoint, Operation, Timestamp};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = QueryInput::new(Timestamp::from_unix(0, 0)?, "path");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Query::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /query/when/path?format=short&color=colors&day=day&name=names&number=number&token=token HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "bigDecimal": number,
///    "bigInteger": number,
///    "blob": blob,
///    "buttons": [ "string" ],
///    "byte": number,
///    "color": "string",
///    "colorsByName": {
///       "string" : [ "string" ]
///    },
///    "dateTime": "string",
///    "days": [ "string" ],
///    "document": JSON value,
///    "double": number,
///    "epochSeconds": number,
///    "flag": boolean,
///    "float": number,
///    "grid": [
///       [ number ]
///    ],
///    "httpDate": "string",
///    "integer": number,
///    "json": "string",
///    "label": "string",
///    "lining": "string",
///    "long": number,
///    "motif": {
///       "flower": "string",
///       "motif-size": number,
///       "motifs": [
///          { ... }
///       ],
///       "none": {
///       },
///       "pattern": {
///          "inner": { ... },
///          "list": [
///             { ... }
///          ],
///          "map": {
///             "string" : { ... }
///          },
///          "motif": { ... },
///          "name": "string"
///       },
///       "photo": blob,
///       "unknown": "string",
///       "when": "string"
///    },
///    "names": [ "string" ],
///    "nothing": {
///    },
///    "other-name": "string",
///    "pattern": {
///       "inner": { ... },
///       "list": [
///          { ... }
///       ],
///       "map": {
///          "string" : { ... }
///       },
///       "motif": {
///          "flower": "string",
///          "motif-size": number,
///          "motifs": [
///             { ... }
///          ],
///          "none": {
///          },
///          "pattern": { ... },
///          "photo": blob,
///          "unknown": "string",
///          "when": "string"
///       },
///       "name": "string"
///    },
///    "priority": number,
///    "short": number,
///    "sparseNames": [ "string" ],
///    "sparseTags": {
///       "string" : "string"
///    },
///    "tags": {
///       "string" : "string"
///    },
///    "text": "string",
///    "timestamp": number
/// }
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[derive(Clone, Copy, Debug)]
pub struct Query;

impl goldsmith::Operation for Query {
    type Service = crate::Sampler;
    type Input = QueryInput;
    type Output = QueryOutput;
    type Error = QueryError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Query",
            <QueryInput as goldsmith::Structure>::SCHEMA,
            <QueryOutput as goldsmith::Structure>::SCHEMA,
            <QueryError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/query/{when}/{path+}?format=short", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The input of [`Query`](crate::operations::Query).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryInput {
    /// The member `when`.
    ///
    /// - `when` in the path, required
    pub when: goldsmith::Timestamp,
    /// The member `path`.
    ///
    /// - `path` in the path, required
    pub path: String,
    /// The member `token`.
    ///
    /// - `token` in the query
    pub token: Option<String>,
    /// The member `number`.
    ///
    /// - `number` in the query
    pub number: Option<f32>,
    /// The member `names`.
    ///
    /// - `name` in the query
    /// - each element: length: at least 1 character
    pub names: Option<Vec<String>>,
    /// The member `colors`.
    ///
    /// - `color` in the query
    /// - length: 1 to 3 elements
    /// - elements are unique
    /// - each element: one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub colors: Option<Vec<Color>>,
    /// The member `day`.
    ///
    /// - `day` in the query
    /// - format: date-time
    pub day: Option<goldsmith::Timestamp>,
    /// The member `more`.
    ///
    /// - `more`: parameters of the query
    /// - each value: each element: length: at least 1 character
    pub more: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl QueryInput {
    /// A new `QueryInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(when: goldsmith::Timestamp, path: impl Into<String>) -> Self {
        Self {
            when,
            path: path.into(),
            token: None,
            number: None,
            names: None,
            colors: None,
            day: None,
            more: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`when`](Self::when).
    #[inline]
    #[must_use]
    pub fn when(mut self, when: goldsmith::Timestamp) -> Self {
        self.when = when;
        self
    }

    /// Sets [`path`](Self::path).
    #[inline]
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Sets [`token`](Self::token).
    #[inline]
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets [`number`](Self::number).
    #[inline]
    #[must_use]
    pub fn number(mut self, number: f32) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets [`names`](Self::names).
    #[inline]
    #[must_use]
    pub fn names(mut self, names: Vec<String>) -> Self {
        self.names = Some(names);
        self
    }

    /// Sets [`colors`](Self::colors).
    #[inline]
    #[must_use]
    pub fn colors(mut self, colors: Vec<Color>) -> Self {
        self.colors = Some(colors);
        self
    }

    /// Sets [`day`](Self::day).
    #[inline]
    #[must_use]
    pub fn day(mut self, day: goldsmith::Timestamp) -> Self {
        self.day = Some(day);
        self
    }

    /// Sets [`more`](Self::more).
    #[inline]
    #[must_use]
    pub fn more(
        mut self,
        more: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.more = Some(more);
        self
    }
}

impl goldsmith::Structure for QueryInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#QueryInput",
        &[],
        &[
            schema::Member::new(
                "when",
                schema::Kind::Timestamp,
                &[schema::Trait::HttpLabel, schema::Trait::Required],
            ),
            schema::Member::new(
                "path",
                schema::Kind::String,
                &[schema::Trait::HttpLabel, schema::Trait::Required],
            ),
            schema::Member::new(
                "token",
                schema::Kind::String,
                &[schema::Trait::HttpQuery("token")],
            ),
            schema::Member::new(
                "number",
                schema::Kind::Float,
                &[schema::Trait::HttpQuery("number")],
            ),
            schema::Member::new(
                "names",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[schema::Trait::Length(Some(1), None)],
                    ),
                ),
                &[schema::Trait::HttpQuery("name")],
            ),
            schema::Member::new(
                "colors",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[
                    schema::Trait::HttpQuery("color"),
                    schema::Trait::Length(Some(1), Some(3)),
                    schema::Trait::UniqueItems,
                ],
            ),
            schema::Member::new(
                "day",
                schema::Kind::Timestamp,
                &[
                    schema::Trait::HttpQuery("day"),
                    schema::Trait::TimestampFormat(schema::TimestampFormat::DateTime),
                ],
            ),
            schema::Member::new(
                "more",
                schema::Kind::Map(
                    &schema::Member::key(schema::Kind::String, &[]),
                    &schema::Member::value(
                        schema::Kind::List(
                            &schema::Member::element(
                                schema::Kind::String,
                                &[schema::Trait::Length(Some(1), None)],
                            ),
                        ),
                        &[],
                    ),
                ),
                &[schema::Trait::HttpQueryParams],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.when);
        writer.member(1, &self.path);
        writer.member(2, &self.token);
        writer.member(3, &self.number);
        writer.member(4, &self.names);
        writer.member(5, &self.colors);
        writer.member(6, &self.day);
        writer.member(7, &self.more);
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
            0 => self.when.fill(member, reader),
            1 => self.path.fill(member, reader),
            2 => self.token.fill(member, reader),
            3 => self.number.fill(member, reader),
            4 => self.names.fill(member, reader),
            5 => self.colors.fill(member, reader),
            6 => self.day.fill(member, reader),
            7 => self.more.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(QueryInput, Self::new(goldsmith::Value::empty(), ""));

/// The output of [`Query`](crate::operations::Query).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryOutput {
    /// One member of every type.
    ///
    /// - `answer`: the whole payload
    pub answer: Option<Everything>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl QueryOutput {
    /// A new `QueryOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`answer`](Self::answer).
    #[inline]
    #[must_use]
    pub fn answer(mut self, answer: Everything) -> Self {
        self.answer = Some(answer);
        self
    }
}

impl goldsmith::Structure for QueryOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#QueryOutput",
        &[],
        &[
            schema::Member::new(
                "answer",
                schema::Kind::Structure,
                &[schema::Trait::HttpPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.answer);
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
            0 => self.answer.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(QueryOutput);

/// The errors of [`Query`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QueryError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for QueryError {
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

goldsmith::operation_error!(QueryError);
