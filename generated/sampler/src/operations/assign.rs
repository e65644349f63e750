// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::Busy;
use crate::types::{Color, Motif};
use goldsmith::schema;

/// Assigns a motif, which is the body, on a host of its own.
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{Assign, AssignInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = AssignInput::new("shop");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Assign::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /assign HTTP/1.1
/// X-Shop: shop
/// Content-type: application/json
///
/// {
///    "flower": "string",
///    "motif-size": number,
///    "motifs": [
///       { ... }
///    ],
///    "none": {
///    },
///    "pattern": {
///       "inner": { ... },
///       "list": [
///          { ... }
///       ],
///       "map": {
///          "string" : { ... }
///       },
///       "motif": { ... },
///       "name": "string"
///    },
///    "photo": blob,
///    "unknown": "string",
///    "when": "string"
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
///
/// color
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
#[deprecated(note = "since 2026-10-01: use Stitch")]
#[derive(Clone, Copy, Debug)]
pub struct Assign;

impl goldsmith::Operation for Assign {
    type Service = crate::Sampler;
    type Input = AssignInput;
    type Output = AssignOutput;
    type Error = AssignError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Assign",
            <AssignInput as goldsmith::Structure>::SCHEMA,
            <AssignOutput as goldsmith::Structure>::SCHEMA,
            <AssignError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/assign", 200)
        .traits(&[goldsmith::OperationTrait::HostPrefix("{shop}.")]);
}

/// The input of [`Assign`](crate::operations::Assign).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignInput {
    /// The member `shop`.
    ///
    /// - header `X-Shop`, required
    pub shop: String,
    /// What is stitched: one thing of several.
    ///
    /// - `motif`: the whole payload
    pub motif: Option<Motif>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AssignInput {
    /// A new `AssignInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(shop: impl Into<String>) -> Self {
        Self {
            shop: shop.into(),
            motif: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`shop`](Self::shop).
    #[inline]
    #[must_use]
    pub fn shop(mut self, shop: impl Into<String>) -> Self {
        self.shop = shop.into();
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

impl goldsmith::Structure for AssignInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#AssignInput",
        &[],
        &[
            schema::Member::new(
                "shop",
                schema::Kind::String,
                &[
                    schema::Trait::HostLabel,
                    schema::Trait::HttpHeader("X-Shop"),
                    schema::Trait::Required,
                ],
            ),
            schema::Member::new(
                "motif",
                schema::Kind::Union,
                &[schema::Trait::HttpPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.shop);
        writer.member(1, &self.motif);
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
            0 => self.shop.fill(member, reader),
            1 => self.motif.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AssignInput, Self::new(""));

/// The output of [`Assign`](crate::operations::Assign).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssignOutput {
    /// The color of a thread.
    ///
    /// - `color`: the whole payload
    /// - one of `red`, `dark-blue`, `beige`, `unknown`, `self`; deprecated: `beige`
    pub color: Option<Color>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AssignOutput {
    /// A new `AssignOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`color`](Self::color).
    #[inline]
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }
}

impl goldsmith::Structure for AssignOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#AssignOutput",
        &[],
        &[
            schema::Member::new(
                "color",
                schema::Kind::Enum,
                &[schema::Trait::HttpPayload],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.color);
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
            0 => self.color.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AssignOutput);

/// The errors of [`Assign`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AssignError {
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for AssignError {
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

goldsmith::operation_error!(AssignError);
