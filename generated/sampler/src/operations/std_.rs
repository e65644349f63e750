// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{Busy, Unmodeled};
use crate::types::{Endpoint, OptionShape, Pattern, Structure};
use goldsmith::schema;

/// Is called like a crate, and its types like what the root of every crate has.
///
/// # Example
///
/// Names that are taken
///
/// ```
/// use goldsmith_sampler::operations::{Std, StdInput};
/// use goldsmith_sampler::types::{OptionShape, Pattern};
/// use goldsmith_sampler::{Endpoint, Operation, Timestamp, types};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = StdInput::new(
///         types::Endpoint::new(types::Operation::Std),
///         OptionShape::new().default_("a").fill_(true),
///     )
///     .pattern(Pattern::new("p").inner(Pattern::new("q")))
///     .when(Timestamp::from_unix(1767225600, 0)?);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Std::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /std HTTP/1.1
/// Content-type: application/json
///
/// {
///    "endpoint": {
///       "operation": "string"
///    },
///    "option": {
///       "clone": [ "string" ],
///       "crate": "string",
///       "default": "string",
///       "fill": boolean,
///       "foo_bar": "string",
///       "fooBar": "string",
///       "new": boolean,
///       "self": "string",
///       "type": "string",
///       "unknownMembers": "string",
///       "validate": boolean
///    },
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
///    "when": number
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "structure": {
///       "blob": {
///          "operation": "string"
///       },
///       "document": "string"
///    }
/// }
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
/// - [`Unmodeled`](crate::errors::Unmodeled) (400): Is called like every other error.
#[derive(Clone, Copy, Debug)]
pub struct Std;

impl goldsmith::Operation for Std {
    type Service = crate::Sampler;
    type Input = StdInput;
    type Output = StdOutput;
    type Error = StdError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Std",
            <StdInput as goldsmith::Structure>::SCHEMA,
            <StdOutput as goldsmith::Structure>::SCHEMA,
            <StdError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/std", 200);
}

/// The input of [`Std`](crate::operations::Std).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StdInput {
    /// The member `endpoint`.
    ///
    /// - `endpoint` in the body, required
    pub endpoint: Endpoint,
    /// Is called like a type of the standard library.
    ///
    /// - `option` in the body, required
    pub option: OptionShape,
    /// A pattern, which may hold others: it contains itself in four ways.
    ///
    /// - `pattern` in the body
    pub pattern: Option<Pattern>,
    /// The member `when`.
    ///
    /// - `when` in the body
    pub when: Option<goldsmith::Timestamp>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StdInput {
    /// A new `StdInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(endpoint: Endpoint, option: OptionShape) -> Self {
        Self {
            endpoint,
            option,
            pattern: None,
            when: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`endpoint`](Self::endpoint).
    #[inline]
    #[must_use]
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Sets [`option`](Self::option).
    #[inline]
    #[must_use]
    pub fn option(mut self, option: OptionShape) -> Self {
        self.option = option;
        self
    }

    /// Sets [`pattern`](Self::pattern).
    #[inline]
    #[must_use]
    pub fn pattern(mut self, pattern: Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Sets [`when`](Self::when).
    #[inline]
    #[must_use]
    pub fn when(mut self, when: goldsmith::Timestamp) -> Self {
        self.when = Some(when);
        self
    }
}

impl goldsmith::Structure for StdInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#StdInput",
        &[],
        &[
            schema::Member::new(
                "endpoint",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "option",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new("pattern", schema::Kind::Structure, &[]),
            schema::Member::new("when", schema::Kind::Timestamp, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.endpoint);
        writer.member(1, &self.option);
        writer.member(2, &self.pattern);
        writer.member(3, &self.when);
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
            0 => self.endpoint.fill(member, reader),
            1 => self.option.fill(member, reader),
            2 => self.pattern.fill(member, reader),
            3 => self.when.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    StdInput, Self::new(goldsmith::Value::empty(), goldsmith::Value::empty())
);

/// The output of [`Std`](crate::operations::Std).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StdOutput {
    /// The member `structure`.
    ///
    /// - `structure` in the body
    pub structure: Option<Structure>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StdOutput {
    /// A new `StdOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`structure`](Self::structure).
    #[inline]
    #[must_use]
    pub fn structure(mut self, structure: Structure) -> Self {
        self.structure = Some(structure);
        self
    }
}

impl goldsmith::Structure for StdOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#StdOutput",
        &[],
        &[schema::Member::new("structure", schema::Kind::Union, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.structure);
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
            0 => self.structure.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(StdOutput);

/// The errors of [`Std`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StdError {
    /// Is called like every other error.
    UnmodeledShape(Unmodeled),
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for StdError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <Unmodeled as goldsmith::Structure>::SCHEMA,
        <Busy as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::UnmodeledShape),
            1 => reader.variant(Self::Busy),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::UnmodeledShape(error) => visitor.modeled(error),
            Self::Busy(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(StdError);
