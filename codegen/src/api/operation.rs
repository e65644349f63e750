//! Operations, with the examples and protocol tests that become tests of the crate.

use super::{Deprecated, MemberSchema, Path};

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name of its type.
    pub ident: String,
    /// The name of its module.
    pub module: String,
    /// Its shape id.
    pub id: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Its deprecation.
    pub deprecated: Option<Deprecated>,
    /// The name that the model has for it, where it differs.
    pub alias: Option<String>,
    /// Its input.
    pub input: Path,
    /// Its output.
    pub output: Path,
    /// Method, URI pattern and status code.
    pub http: Option<(String, String, u16)>,
    /// Traits besides `http`.
    pub traits: Vec<OperationTrait>,
    /// The stream of its request.
    pub request_stream: Option<Stream>,
    /// The stream of its response.
    pub response_stream: Option<Stream>,
    /// The enum of its errors.
    pub error: OperationError,
    /// Its examples.
    pub examples: Vec<Example>,
    /// Its protocol tests.
    pub cases: Vec<Case>,
}

/// A protocol test.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of the test.
    pub test: String,
    /// The function of the runtime's `testing` module that runs it.
    pub runner: String,
    /// The name of the type of its protocol.
    pub protocol: &'static str,
    /// What that function takes behind the protocol and the operation; none stands for a stream without events.
    pub types: Vec<Option<Path>>,
    /// The test as JSON.
    pub json: String,
    /// What the test is about, as its model says.
    pub tags: Vec<String>,
    /// Whether it is a test of this side; else `appliesTo` leaves it to the other.
    pub applies: bool,
}

/// The errors of an operation.
#[derive(Clone, Debug)]
pub struct OperationError {
    /// The name of its type.
    pub ident: String,
    /// Its variants: name, error, and lines of documentation.
    pub variants: Vec<(String, Path, Vec<String>)>,
}

/// A trait of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationTrait {
    /// `readonly`
    Readonly,
    /// `idempotent`
    Idempotent,
    /// The `hostPrefix` of `endpoint`
    HostPrefix(String),
    /// `httpChecksumRequired`
    HttpChecksumRequired,
    /// `aws.protocols#httpChecksum` of requests: the header that names the algorithm, and whether a
    /// checksum is required.
    HttpChecksum(Option<String>, bool),
    /// `requestCompression`
    RequestCompression(Vec<String>),
    /// `aws.customizations#s3UnwrappedXmlOutput`
    UnwrappedXmlOutput,
    /// A header that the service wants: name and value.
    Header(String, String),
    /// A header that is a hash of the body: name, and the variant of `BodyHash`.
    BodyHash(String, &'static str),
    /// Responses may hold an error though their status is that of a success.
    LateErrors,
    /// The member whose host requests go to.
    HostOf(String),
    /// `paginated`: input token, output token, items, page size
    Paginated(String, String, Option<String>, Option<String>),
}

/// A streamed payload.
#[derive(Clone, Debug)]
pub struct Stream {
    /// Its schema.
    pub schema: MemberSchema,
    /// The union of its events, if it is no blob.
    pub events: Option<Path>,
}

/// An example of an operation.
#[derive(Clone, Debug)]
pub struct Example {
    /// The name of its test.
    pub test: String,
    /// The input as JSON.
    pub input: String,
    /// Whether the input keeps the constraints of the model.
    pub is_valid: bool,
    /// The output as JSON, if it is told.
    pub output: Option<String>,
    /// The error and its members as JSON, if it fails.
    pub error: Option<(Path, String)>,
}
