//! Operations and services, without I/O.

use crate::json::Limits;
use crate::protocol::{ClientProtocol, ServerProtocol};
use crate::schema::{Member, Schema};
use crate::shape::{ErrorShape, Structure};
use crate::{Endpoint, RequestError, ResponseError, UnmodeledError, WriteError};
use bytes::Bytes;

/// The schema of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationSchema {
    /// The absolute shape id.
    pub id: &'static str,
    /// The `http` trait.
    pub http: Option<Http>,
    /// The input, without a streaming payload.
    pub input: &'static Schema,
    /// The output, without a streaming payload.
    pub output: &'static Schema,
    /// The errors that the model lists.
    pub errors: &'static [&'static Schema],
    /// The member of the input that is streamed: a blob or an event stream.
    pub request_stream: Option<Member>,
    /// The member of the output that is streamed: a blob or an event stream.
    pub response_stream: Option<Member>,
    /// All other traits.
    pub traits: &'static [OperationTrait],
}

impl OperationSchema {
    /// Describes an operation by its id, its input, its output and its errors.
    #[must_use]
    pub const fn new(
        id: &'static str,
        input: &'static Schema,
        output: &'static Schema,
        errors: &'static [&'static Schema],
    ) -> Self {
        Self {
            id,
            http: None,
            input,
            output,
            errors,
            request_stream: None,
            response_stream: None,
            traits: &[],
        }
    }

    /// With an `http` trait: method, URI pattern and the status code of success.
    #[must_use]
    pub const fn http(mut self, method: &'static str, uri: &'static str, code: u16) -> Self {
        self.http = Some(Http { method, uri, code });
        self
    }

    /// With an input whose payload is streamed.
    #[must_use]
    pub const fn request_stream(mut self, member: Member) -> Self {
        self.request_stream = Some(member);
        self
    }

    /// With an output whose payload is streamed.
    #[must_use]
    pub const fn response_stream(mut self, member: Member) -> Self {
        self.response_stream = Some(member);
        self
    }

    /// With more traits.
    #[must_use]
    pub const fn traits(mut self, traits: &'static [OperationTrait]) -> Self {
        self.traits = traits;
        self
    }

    /// The operation's name: its id without the namespace.
    #[must_use]
    pub fn name(&self) -> &'static str {
        crate::schema::name_of(self.id)
    }

    /// What the `endpoint` trait puts before the host name.
    #[must_use]
    pub fn host_prefix(&self) -> Option<&'static str> {
        self.traits.iter().find_map(|t| match t {
            OperationTrait::HostPrefix(prefix) => Some(*prefix),
            _ => None,
        })
    }
}

/// The `http` trait of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Http {
    /// The method, such as `PUT`.
    pub method: &'static str,
    /// The pattern of path and query, such as `/functions/{FunctionName}/code`.
    pub uri: &'static str,
    /// The status code of a success.
    pub code: u16,
}

/// A trait of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationTrait {
    /// `readonly`
    Readonly,
    /// `idempotent`
    Idempotent,
    /// The `hostPrefix` of the `endpoint` trait, such as `{AccountId}.data.`
    HostPrefix(&'static str),
    /// `httpChecksumRequired`
    HttpChecksumRequired,
    /// `requestCompression`, with its encodings
    RequestCompression(&'static [&'static str]),
    /// `paginated`
    Paginated(Paginated),
}

/// The `paginated` trait, taken together with that of the service. Each is a path of member names
/// joined by dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paginated {
    /// The member of the input that takes the token.
    pub input_token: &'static str,
    /// The member of the output that gives the next token.
    pub output_token: &'static str,
    /// The member of the output that holds the items.
    pub items: Option<&'static str>,
    /// The member of the input that limits a page.
    pub page_size: Option<&'static str>,
}

/// The schema of a service.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServiceSchema {
    /// The absolute shape id.
    pub id: &'static str,
    /// The version of the API.
    pub version: &'static str,
    /// All operations, those of resources included.
    pub operations: &'static [&'static OperationSchema],
    /// The `sdkId` of the `aws.api#service` trait.
    pub sdk_id: Option<&'static str>,
    /// The name to sign requests with, by the `aws.auth#sigv4` trait.
    pub signing_name: Option<&'static str>,
    /// The first label of the service's host names, by the `aws.api#service` trait.
    pub endpoint_prefix: Option<&'static str>,
    /// The uri and prefix of the `xmlNamespace` trait.
    pub xml_namespace: Option<(&'static str, Option<&'static str>)>,
}

impl ServiceSchema {
    /// Describes a service by its id, the version of its API, and its operations.
    #[must_use]
    pub const fn new(
        id: &'static str,
        version: &'static str,
        operations: &'static [&'static OperationSchema],
    ) -> Self {
        Self {
            id,
            version,
            operations,
            sdk_id: None,
            signing_name: None,
            endpoint_prefix: None,
            xml_namespace: None,
        }
    }

    /// With an `sdkId`.
    #[must_use]
    pub const fn sdk_id(mut self, id: &'static str) -> Self {
        self.sdk_id = Some(id);
        self
    }

    /// With a signing name.
    #[must_use]
    pub const fn signing_name(mut self, name: &'static str) -> Self {
        self.signing_name = Some(name);
        self
    }

    /// With an endpoint prefix.
    #[must_use]
    pub const fn endpoint_prefix(mut self, prefix: &'static str) -> Self {
        self.endpoint_prefix = Some(prefix);
        self
    }

    /// With an XML namespace.
    #[must_use]
    pub const fn xml_namespace(mut self, uri: &'static str, prefix: Option<&'static str>) -> Self {
        self.xml_namespace = Some((uri, prefix));
        self
    }

    /// The service's name: its id without the namespace.
    #[must_use]
    pub fn name(&self) -> &'static str {
        crate::schema::name_of(self.id)
    }

    /// The operation that a method and a URI belong to, the most specific pattern winning as the
    /// [`http` trait](https://smithy.io/2.0/spec/http-bindings.html#http-trait) says.
    #[must_use]
    pub fn route(
        &self,
        method: &http::Method,
        uri: &http::Uri,
    ) -> Option<&'static OperationSchema> {
        crate::http_binding::route(self.operations, method, uri)
    }
}

/// A service.
pub trait Service {
    /// The protocol that the model names first.
    type Protocol;

    /// The id, version and operations.
    const SCHEMA: &'static ServiceSchema;
}

/// The protocol that an operation speaks unless another is asked for.
pub type ProtocolOf<O> = <<O as Operation>::Service as Service>::Protocol;

/// An operation: its input, output and errors, and how they become HTTP messages.
///
/// Nothing here does I/O. Send the request with any client; answer it in any server.
pub trait Operation: Sized {
    /// The service it belongs to.
    type Service: Service;
    /// What it takes.
    type Input: Structure;
    /// What it gives.
    type Output: Structure;
    /// How it fails.
    type Error: OperationError;
    /// The body of its requests: [`Bytes`], or [`Streaming`] where the caller brings the body.
    type RequestBody: Body;
    /// The body of its responses: [`Bytes`], or [`Streaming`] where the caller reads the body.
    type ResponseBody: Body;

    /// The id, HTTP binding and errors.
    const SCHEMA: &'static OperationSchema;

    /// Client: the request for an input. It is not validated: see
    /// [`Structure::validate`], and not signed.
    ///
    /// # Errors
    /// When a value cannot stand where HTTP binds it.
    fn request(
        input: &Self::Input,
        endpoint: &Endpoint,
    ) -> Result<http::Request<Self::RequestBody>, WriteError>
    where
        ProtocolOf<Self>: ClientProtocol,
    {
        <ProtocolOf<Self>>::request::<Self>(input, endpoint)
    }

    /// Client: the output that a response holds.
    ///
    /// # Errors
    /// The error that the service answered with; or why the response cannot be read.
    fn response(
        response: http::Response<Self::ResponseBody>,
    ) -> Result<Self::Output, ResponseError<Self::Error>>
    where
        ProtocolOf<Self>: ClientProtocol,
    {
        <ProtocolOf<Self>>::response::<Self>(response, Limits::default())
    }

    /// Client: the error that a response holds. Streaming operations need it once they have
    /// collected the body of a response that is no success.
    fn response_error(response: http::Response<Bytes>) -> ResponseError<Self::Error>
    where
        ProtocolOf<Self>: ClientProtocol,
    {
        <ProtocolOf<Self>>::response_error::<Self>(response, Limits::default())
    }

    /// Server: the input that a request holds, validated.
    ///
    /// # Errors
    /// Why the request is refused. [`reject`](Self::reject) makes a response of it.
    fn parse_request(request: http::Request<Self::RequestBody>) -> Result<Self::Input, RequestError>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        <ProtocolOf<Self>>::parse_request::<Self>(request, Limits::default())
    }

    /// Server: the response for an output.
    ///
    /// # Errors
    /// When a value cannot stand where HTTP binds it.
    fn write_response(
        output: &Self::Output,
    ) -> Result<http::Response<Self::ResponseBody>, WriteError>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        <ProtocolOf<Self>>::write_response::<Self>(output)
    }

    /// Server: the response for an error.
    ///
    /// # Errors
    /// When a value cannot stand where HTTP binds it.
    fn write_error(error: &Self::Error) -> Result<http::Response<Bytes>, WriteError>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        <ProtocolOf<Self>>::write_error::<Self>(error)
    }

    /// Server: the response to a request that was refused.
    fn reject(error: &RequestError) -> http::Response<Bytes>
    where
        ProtocolOf<Self>: ServerProtocol,
    {
        <ProtocolOf<Self>>::reject(error)
    }
}

/// The body of an operation's HTTP message.
pub trait Body: Sized {
    /// The body for bytes that have been written.
    fn from_bytes(bytes: Bytes) -> Self;

    /// The bytes to read; none where the caller has the body.
    fn into_bytes(self) -> Bytes;
}

impl Body for Bytes {
    fn from_bytes(bytes: Bytes) -> Self {
        bytes
    }

    fn into_bytes(self) -> Bytes {
        self
    }
}

/// Stands for a body that the caller brings or reads: a streaming blob or an event stream.
///
/// ```
/// # use goldsmith::Streaming;
/// # fn send(request: http::Request<Vec<u8>>) {}
/// # fn example(request: http::Request<Streaming>, file: Vec<u8>) {
/// send(request.map(|Streaming| file));
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Streaming;

impl Body for Streaming {
    fn from_bytes(_: Bytes) -> Self {
        Self
    }

    fn into_bytes(self) -> Bytes {
        Bytes::new()
    }
}

/// The errors of an operation: an enum of those in the model and a catch-all.
pub trait OperationError: Sized {
    /// The schemas of the modelled errors; an error's position is its index.
    const SHAPES: &'static [&'static Schema];

    /// Reads the error at `index`; past the end, one that the model lacks.
    ///
    /// # Errors
    /// Those of the reader.
    fn read<R: ErrorReader>(index: usize, reader: R) -> Result<Self, R::Error>;

    /// Shows the error to a visitor.
    fn visit<V: ErrorVisitor>(&self, visitor: V) -> V::Output;
}

/// A source of one error.
pub trait ErrorReader {
    /// Why reading may fail.
    type Error;

    /// An error of the model.
    ///
    /// # Errors
    /// When the message cannot be read.
    fn modeled<S: ErrorShape>(self) -> Result<S, Self::Error>;

    /// An error that the model lacks.
    fn unmodeled(self) -> UnmodeledError;
}

/// A visitor of one error.
pub trait ErrorVisitor {
    /// What it makes of the error.
    type Output;

    /// An error of the model.
    fn modeled<S: ErrorShape>(self, error: &S) -> Self::Output;

    /// An error that the model lacks.
    fn unmodeled(self, error: &UnmodeledError) -> Self::Output;
}
