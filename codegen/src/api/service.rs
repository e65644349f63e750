//! The service and the protocols it speaks.

/// A service.
#[derive(Clone, Debug)]
pub struct Service {
    /// The name of its type.
    pub ident: String,
    /// Its shape id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// The protocol it speaks unless another is asked for.
    pub protocol: Protocol,
    /// All protocols that the model names.
    pub protocols: Vec<Protocol>,
    /// `sdkId`
    pub sdk_id: Option<String>,
    /// The name for signatures.
    pub signing_name: Option<String>,
    /// The first label of its host names.
    pub endpoint_prefix: Option<String>,
    /// `aws.protocols#awsQueryCompatible`
    pub query_compatible: bool,
    /// `xmlNamespace`: uri and prefix
    pub xml_namespace: Option<(String, Option<String>)>,
    /// Whether errors of restXml stand in an element of their own.
    pub error_wrapping: bool,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Lines of documentation of the crate.
    pub crate_docs: Vec<String>,
}

/// A protocol by the name of its type in the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protocol {
    /// The id of its trait.
    pub id: &'static str,
    /// The name of its type.
    pub ident: &'static str,
    /// Whether the runtime has servers of it, too.
    pub has_server: bool,
    /// The feature of the runtime that has its format.
    pub feature: &'static str,
}

impl Protocol {
    /// Whether the traits that bind members to parts of HTTP messages mean anything to it.
    #[must_use]
    pub fn has_bindings(&self) -> bool {
        matches!(self.id, "aws.protocols#restJson1" | "aws.protocols#restXml")
    }
}
