//! What a crate that Goldsmith has generated imports.
//!
//! Generated code states shapes and nothing else: [`schema`]s, and how a shape shows its members to
//! a visitor and is filled from one ([`Structure`], [`Union`], [`Enum`]). All that is done with
//! shapes is here, once: JSON, HTTP bindings, protocols, validation, serde, redaction.
//!
//! Users meet this crate in three places:
//! - [`Operation`] makes requests and reads responses, on the side of the client and of the server;
//! - [`Structure::validate`] checks the constraints of the model;
//! - [`Endpoint`], [`Timestamp`], [`Blob`], [`Document`] and the errors are used as they are.

// Protocols with HTTP bindings and those without share code. Where a crate speaks one kind only, or none,
// some of that code has no user. JSON has both kinds.
#![cfg_attr(
    not(any(feature = "json", all(feature = "cbor", feature = "xml"))),
    allow(dead_code, unused_imports)
)]

mod blob;
#[cfg(feature = "cbor")]
pub mod cbor;
mod checksum;
mod debug;
mod decimal;
mod document;
mod endpoint;
#[cfg(any(feature = "cbor", feature = "json"))]
mod error_document;
mod errors;
pub mod event_stream;
mod fault;
mod finish;
mod http_binding;
#[cfg(feature = "json")]
pub mod json;
mod limits;
mod macros;
mod number;
mod operation;
#[cfg(any(feature = "json", feature = "cbor", feature = "query"))]
mod out;
mod pattern;
mod pointer;
pub mod protocol;
#[cfg(feature = "query")]
mod query;
mod read_error;
#[cfg(feature = "json")]
mod rest_json;
#[cfg(feature = "xml")]
mod rest_xml;
#[cfg(any(feature = "cbor", feature = "json"))]
mod rpc;
pub mod schema;
mod seen;
#[doc(hidden)]
pub mod serde_bridge;
mod shape;
mod shape_type;
mod short;
#[cfg(feature = "testing")]
pub mod testing;
mod text;
mod timestamp;
mod unit;
mod validate;
mod value;
mod write_error;
#[cfg(feature = "xml")]
pub mod xml;

#[doc(hidden)]
pub use serde;
pub use {bytes, http};

pub use blob::{Blob, InvalidBase64};
#[cfg(feature = "sha256")]
pub use checksum::TreeHash;
pub use checksum::{BodyChecksums, BodyHash};
#[doc(hidden)]
pub use debug::{debug_enum, debug_operation_error, debug_structure, debug_union};
pub use document::{Document, UnknownMembers, UnknownVariant};
pub use endpoint::{Endpoint, InvalidEndpoint};
pub use errors::{Metadata, QueryError, RequestError, ResponseError, UnmodeledError};
#[doc(hidden)]
pub use errors::{display_error, display_operation_error};
pub use fault::ReadFault;
pub use limits::{Limits, Strictness};
pub use number::{BigDecimal, BigInteger, InvalidNumber, Number};
pub use operation::{
    Body, ErrorReader, ErrorVisitor, Http, NoErrors, Operation, OperationError, OperationSchema,
    OperationTrait, Paginated, ProtocolOf, Service, ServiceSchema, Streaming,
};
pub use pattern::{Class, Op, Pattern};
pub use read_error::{Place, ReadError, Reason};
#[doc(hidden)]
pub use shape::Blank;
pub use shape::{
    Enum, ErrorShape, IntEnum, Key, MemberWriter, Reader, Shape, ShapeType, Structure,
    StructureVisitor, Union, Value, Writer,
};
#[doc(hidden)]
pub use shape_type::{BlankStructureType, EnumType, IntEnumType, StructureType, UnionType};
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use unit::Unit;
pub use validate::{Constraint, Violation, Violations};
pub use write_error::{WriteError, WriteReason};
