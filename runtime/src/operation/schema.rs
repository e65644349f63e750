//! Static descriptions of operations.

use crate::checksum::BodyHash;
use crate::schema::{Member, Schema};

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

    /// Whether the only member of the output is the root element of an XML body, without one for the
    /// output around it.
    #[must_use]
    pub const fn has_unwrapped_output(&self) -> bool {
        let mut i = 0;
        while i < self.traits.len() {
            if matches!(self.traits[i], OperationTrait::UnwrappedXmlOutput) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Whether a response with this status is an output, in protocols with HTTP bindings: any 2xx, and the
    /// code of the `http` trait.
    #[must_use]
    pub fn is_success(&self, status: http::StatusCode) -> bool {
        status.is_success() || self.http.is_some_and(|http| http.code == status.as_u16())
    }

    /// Whether a response whose status is that of a success may hold an error.
    #[must_use]
    pub const fn has_late_errors(&self) -> bool {
        let mut i = 0;
        while i < self.traits.len() {
            if matches!(self.traits[i], OperationTrait::LateErrors) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// The member of the input whose host requests go to.
    #[must_use]
    pub fn host_member(&self) -> Option<&'static str> {
        self.traits.iter().find_map(|t| match t {
            OperationTrait::HostOf(member) => Some(*member),
            _ => None,
        })
    }

    /// Whether requests may go to another host than that of the endpoint.
    pub(crate) const fn has_host(&self) -> bool {
        let mut i = 0;
        while i < self.traits.len() {
            if matches!(self.traits[i], OperationTrait::HostOf(_) | OperationTrait::HostPrefix(_)) {
                return true;
            }
            i += 1;
        }
        false
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
    /// `aws.protocols#httpChecksum`, of requests.
    HttpChecksum {
        /// The header in which a request names the algorithm that its caller has chosen.
        algorithm: Option<&'static str>,
        /// Whether the service refuses requests that have no checksum.
        required: bool,
    },
    /// `requestCompression`, with its encodings
    RequestCompression(&'static [&'static str]),
    /// `aws.customizations#s3UnwrappedXmlOutput`
    UnwrappedXmlOutput,
    /// A header that the service wants in every request: name and value. One that a member gives wins.
    Header(&'static str, &'static str),
    /// A header that is a hash of the body as it is sent. One that a member gives wins.
    BodyHash(&'static str, BodyHash),
    /// A response that starts before the service knows how the operation ends: its status is that of a
    /// success, and it may hold an error all the same.
    LateErrors,
    /// The member of the input whose host requests go to, in place of that of the endpoint.
    HostOf(&'static str),
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
