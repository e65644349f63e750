// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{Busy, OutOfThread, Torn};
use crate::types::{
    Constraints, Defaults, Everything, OptionShape, OtherThread, ResultShape,
};
use goldsmith::schema;

/// Stitches one of everything.
///
/// What is sent comes back, with a *receipt*:
///
/// - in the body, what there is of it
/// - in the header `X-Receipt`, its number
///
/// See [the guide](https://example.com/guide).
///
/// # Example
///
/// ```
/// use goldsmith_sampler::operations::{Stitch, StitchInput};
/// use goldsmith_sampler::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = StitchInput::new("piece-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = Stitch::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /stitch/pieceName HTTP/1.1
/// Content-type: application/json
///
/// {
///    "changedAt": "string",
///    "clientToken": "string",
///    "constraints": {
///       "code": "string",
///       "colors": [ "string" ],
///       "id": "string",
///       "names": [ "string" ],
///       "narrow": number,
///       "percent": number,
///       "photo": blob,
///       "price": number,
///       "secret": "string",
///       "tags": {
///          "string" : "string"
///       },
///       "weight": number
///    },
///    "defaults": {
///       "blob": blob,
///       "chosen": number,
///       "color": "string",
///       "day": "string",
///       "document": JSON value,
///       "flag": boolean,
///       "names": [ "string" ],
///       "number": number,
///       "priority": number,
///       "ratio": number,
///       "tags": {
///          "string" : "string"
///       },
///       "text": "string"
///    },
///    "everything": {
///       "bigDecimal": number,
///       "bigInteger": number,
///       "blob": blob,
///       "buttons": [ "string" ],
///       "byte": number,
///       "color": "string",
///       "colorsByName": {
///          "string" : [ "string" ]
///       },
///       "dateTime": "string",
///       "days": [ "string" ],
///       "document": JSON value,
///       "double": number,
///       "epochSeconds": number,
///       "flag": boolean,
///       "float": number,
///       "grid": [
///          [ number ]
///       ],
///       "httpDate": "string",
///       "integer": number,
///       "json": "string",
///       "label": "string",
///       "lining": "string",
///       "long": number,
///       "motif": {
///          "flower": "string",
///          "motif-size": number,
///          "motifs": [
///             { ... }
///          ],
///          "none": {
///          },
///          "pattern": {
///             "inner": { ... },
///             "list": [
///                { ... }
///             ],
///             "map": {
///                "string" : { ... }
///             },
///             "motif": { ... },
///             "name": "string"
///          },
///          "photo": blob,
///          "unknown": "string",
///          "when": "string"
///       },
///       "names": [ "string" ],
///       "nothing": {
///       },
///       "other-name": "string",
///       "pattern": {
///          "inner": { ... },
///          "list": [
///             { ... }
///          ],
///          "map": {
///             "string" : { ... }
///          },
///          "motif": {
///             "flower": "string",
///             "motif-size": number,
///             "motifs": [
///                { ... }
///             ],
///             "none": {
///             },
///             "pattern": { ... },
///             "photo": blob,
///             "unknown": "string",
///             "when": "string"
///          },
///          "name": "string"
///       },
///       "priority": number,
///       "short": number,
///       "sparseNames": [ "string" ],
///       "sparseTags": {
///          "string" : "string"
///       },
///       "tags": {
///          "string" : "string"
///       },
///       "text": "string",
///       "timestamp": number
///    },
///    "options": [
///       {
///          "clone": [ "string" ],
///          "crate": "string",
///          "default": "string",
///          "fill": boolean,
///          "foo_bar": "string",
///          "fooBar": "string",
///          "new": boolean,
///          "self": "string",
///          "type": "string",
///          "unknownMembers": "string",
///          "validate": boolean
///       }
///    ],
///    "other": {
///       "length": number
///    },
///    "result": {
///       "Err": number,
///       "Ok": "string"
///    },
///    "secrets": {
///       "string" : "string"
///    }
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 status
/// X-Receipt: receipt
/// Content-type: application/json
///
/// {
///    "defaults": {
///       "blob": blob,
///       "chosen": number,
///       "color": "string",
///       "day": "string",
///       "document": JSON value,
///       "flag": boolean,
///       "names": [ "string" ],
///       "number": number,
///       "priority": number,
///       "ratio": number,
///       "tags": {
///          "string" : "string"
///       },
///       "text": "string"
///    },
///    "everything": {
///       "bigDecimal": number,
///       "bigInteger": number,
///       "blob": blob,
///       "buttons": [ "string" ],
///       "byte": number,
///       "color": "string",
///       "colorsByName": {
///          "string" : [ "string" ]
///       },
///       "dateTime": "string",
///       "days": [ "string" ],
///       "document": JSON value,
///       "double": number,
///       "epochSeconds": number,
///       "flag": boolean,
///       "float": number,
///       "grid": [
///          [ number ]
///       ],
///       "httpDate": "string",
///       "integer": number,
///       "json": "string",
///       "label": "string",
///       "lining": "string",
///       "long": number,
///       "motif": {
///          "flower": "string",
///          "motif-size": number,
///          "motifs": [
///             { ... }
///          ],
///          "none": {
///          },
///          "pattern": {
///             "inner": { ... },
///             "list": [
///                { ... }
///             ],
///             "map": {
///                "string" : { ... }
///             },
///             "motif": { ... },
///             "name": "string"
///          },
///          "photo": blob,
///          "unknown": "string",
///          "when": "string"
///       },
///       "names": [ "string" ],
///       "nothing": {
///       },
///       "other-name": "string",
///       "pattern": {
///          "inner": { ... },
///          "list": [
///             { ... }
///          ],
///          "map": {
///             "string" : { ... }
///          },
///          "motif": {
///             "flower": "string",
///             "motif-size": number,
///             "motifs": [
///                { ... }
///             ],
///             "none": {
///             },
///             "pattern": { ... },
///             "photo": blob,
///             "unknown": "string",
///             "when": "string"
///          },
///          "name": "string"
///       },
///       "priority": number,
///       "short": number,
///       "sparseNames": [ "string" ],
///       "sparseTags": {
///          "string" : "string"
///       },
///       "tags": {
///          "string" : "string"
///       },
///       "text": "string",
///       "timestamp": number
///    }
/// }
/// ```
///
/// # Errors
///
/// - [`Busy`](crate::errors::Busy) (503): Everybody is busy.
/// - [`OutOfThread`](crate::errors::OutOfThread) (429): There is no thread left.
/// - [`Torn`](crate::errors::Torn) (409): The cloth is torn.
#[derive(Clone, Copy, Debug)]
pub struct Stitch;

impl goldsmith::Operation for Stitch {
    type Service = crate::Sampler;
    type Input = StitchInput;
    type Output = StitchOutput;
    type Error = StitchError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "example.sampler#Stitch",
            <StitchInput as goldsmith::Structure>::SCHEMA,
            <StitchOutput as goldsmith::Structure>::SCHEMA,
            <StitchError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/stitch/{pieceName}", 201)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// Adds the name of a piece.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StitchInput {
    /// The name of the piece.
    ///
    /// - `pieceName` in the path, required
    /// - length: 1 to 64 characters
    pub piece_name: String,
    /// When it was changed.
    ///
    /// - `changedAt` in the body
    /// - format: date-time
    pub changed_at: Option<goldsmith::Timestamp>,
    /// One member of every type.
    ///
    /// - `everything` in the body
    pub everything: Option<Everything>,
    /// A constraint of every kind.
    ///
    /// - `constraints` in the body
    pub constraints: Option<Constraints>,
    /// Members that have values unless somebody gives others.
    ///
    /// - `defaults` in the body
    pub defaults: Option<Defaults>,
    /// The member `options`.
    ///
    /// - `options` in the body
    pub options: Option<Vec<OptionShape>>,
    /// The member `result`.
    ///
    /// - `result` in the body
    pub result: Option<ResultShape>,
    /// Has the name of a resource and of nothing else: `rename` gives it another.
    ///
    /// - `other` in the body
    pub other: Option<OtherThread>,
    /// Never shown.
    ///
    /// - `secrets` in the body
    pub secrets: Option<std::collections::BTreeMap<String, String>>,
    /// Makes the request idempotent.
    ///
    /// - `clientToken` in the body
    /// - idempotency token: filled in if it is absent
    pub client_token: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StitchInput {
    /// A new `StitchInput` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(piece_name: impl Into<String>) -> Self {
        Self {
            piece_name: piece_name.into(),
            changed_at: None,
            everything: None,
            constraints: None,
            defaults: None,
            options: None,
            result: None,
            other: None,
            secrets: None,
            client_token: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`pieceName`](Self::piece_name).
    #[inline]
    #[must_use]
    pub fn piece_name(mut self, piece_name: impl Into<String>) -> Self {
        self.piece_name = piece_name.into();
        self
    }

    /// Sets [`changedAt`](Self::changed_at).
    #[inline]
    #[must_use]
    pub fn changed_at(mut self, changed_at: goldsmith::Timestamp) -> Self {
        self.changed_at = Some(changed_at);
        self
    }

    /// Sets [`everything`](Self::everything).
    #[inline]
    #[must_use]
    pub fn everything(mut self, everything: Everything) -> Self {
        self.everything = Some(everything);
        self
    }

    /// Sets [`constraints`](Self::constraints).
    #[inline]
    #[must_use]
    pub fn constraints(mut self, constraints: Constraints) -> Self {
        self.constraints = Some(constraints);
        self
    }

    /// Sets [`defaults`](Self::defaults).
    #[inline]
    #[must_use]
    pub fn defaults(mut self, defaults: Defaults) -> Self {
        self.defaults = Some(defaults);
        self
    }

    /// Sets [`options`](Self::options).
    #[inline]
    #[must_use]
    pub fn options(mut self, options: Vec<OptionShape>) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets [`result`](Self::result).
    #[inline]
    #[must_use]
    pub fn result(mut self, result: ResultShape) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets [`other`](Self::other).
    #[inline]
    #[must_use]
    pub fn other(mut self, other: OtherThread) -> Self {
        self.other = Some(other);
        self
    }

    /// Sets [`secrets`](Self::secrets).
    #[inline]
    #[must_use]
    pub fn secrets(
        mut self,
        secrets: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.secrets = Some(secrets);
        self
    }

    /// Sets [`clientToken`](Self::client_token).
    #[inline]
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

impl goldsmith::Structure for StitchInput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#StitchInput",
        &[],
        &[
            schema::Member::new(
                "pieceName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(64)),
                ],
            ),
            schema::Member::new(
                "changedAt",
                schema::Kind::Timestamp,
                &[schema::Trait::TimestampFormat(schema::TimestampFormat::DateTime)],
            ),
            schema::Member::new("everything", schema::Kind::Structure, &[]),
            schema::Member::new("constraints", schema::Kind::Structure, &[]),
            schema::Member::new("defaults", schema::Kind::Structure, &[]),
            schema::Member::new(
                "options",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new("result", schema::Kind::Union, &[]),
            schema::Member::new("other", schema::Kind::Structure, &[]),
            schema::Member::new(
                "secrets",
                schema::Kind::Map(
                    &schema::Member::key(schema::Kind::String, &[]),
                    &schema::Member::value(
                        schema::Kind::String,
                        &[schema::Trait::Sensitive],
                    ),
                ),
                &[],
            ),
            schema::Member::new(
                "clientToken",
                schema::Kind::String,
                &[schema::Trait::IdempotencyToken],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.piece_name);
        writer.member(1, &self.changed_at);
        writer.member(2, &self.everything);
        writer.member(3, &self.constraints);
        writer.member(4, &self.defaults);
        writer.member(5, &self.options);
        writer.member(6, &self.result);
        writer.member(7, &self.other);
        writer.member(8, &self.secrets);
        writer.member(9, &self.client_token);
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
            0 => self.piece_name.fill(member, reader),
            1 => self.changed_at.fill(member, reader),
            2 => self.everything.fill(member, reader),
            3 => self.constraints.fill(member, reader),
            4 => self.defaults.fill(member, reader),
            5 => self.options.fill(member, reader),
            6 => self.result.fill(member, reader),
            7 => self.other.fill(member, reader),
            8 => self.secrets.fill(member, reader),
            9 => self.client_token.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(StitchInput, Self::new(""));

/// The output of [`Stitch`](crate::operations::Stitch).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StitchOutput {
    /// The number of the receipt.
    ///
    /// - header `X-Receipt`
    pub receipt: Option<String>,
    /// The member `status`.
    ///
    /// - `status`: the status code
    pub status: Option<i32>,
    /// One member of every type.
    ///
    /// - `everything` in the body
    pub everything: Option<Everything>,
    /// Members that have values unless somebody gives others.
    ///
    /// - `defaults` in the body
    pub defaults: Option<Defaults>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl StitchOutput {
    /// A new `StitchOutput` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`receipt`](Self::receipt).
    #[inline]
    #[must_use]
    pub fn receipt(mut self, receipt: impl Into<String>) -> Self {
        self.receipt = Some(receipt.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`everything`](Self::everything).
    #[inline]
    #[must_use]
    pub fn everything(mut self, everything: Everything) -> Self {
        self.everything = Some(everything);
        self
    }

    /// Sets [`defaults`](Self::defaults).
    #[inline]
    #[must_use]
    pub fn defaults(mut self, defaults: Defaults) -> Self {
        self.defaults = Some(defaults);
        self
    }
}

impl goldsmith::Structure for StitchOutput {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "example.sampler#StitchOutput",
        &[],
        &[
            schema::Member::new(
                "receipt",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("X-Receipt")],
            ),
            schema::Member::new(
                "status",
                schema::Kind::Integer,
                &[schema::Trait::HttpResponseCode],
            ),
            schema::Member::new("everything", schema::Kind::Structure, &[]),
            schema::Member::new("defaults", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.receipt);
        writer.member(1, &self.status);
        writer.member(2, &self.everything);
        writer.member(3, &self.defaults);
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
            0 => self.receipt.fill(member, reader),
            1 => self.status.fill(member, reader),
            2 => self.everything.fill(member, reader),
            3 => self.defaults.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(StitchOutput);

/// The errors of [`Stitch`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StitchError {
    /// The cloth is torn.
    Torn(Torn),
    /// There is no thread left.
    OutOfThread(OutOfThread),
    /// Everybody is busy.
    Busy(Busy),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for StitchError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <Torn as goldsmith::Structure>::SCHEMA,
        <OutOfThread as goldsmith::Structure>::SCHEMA,
        <Busy as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::Torn),
            1 => reader.variant(Self::OutOfThread),
            2 => reader.variant(Self::Busy),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::Torn(error) => visitor.modeled(error),
            Self::OutOfThread(error) => visitor.modeled(error),
            Self::Busy(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(StitchError);
