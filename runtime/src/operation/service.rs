//! Services.

use super::OperationSchema;

/// A service.
pub trait Service {
    /// The protocol that the model names first.
    type Protocol;

    /// The id, version and operations.
    const SCHEMA: &'static ServiceSchema;
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
    /// Whether clients of the awsQuery protocol are helped along, by `aws.protocols#awsQueryCompatible`.
    pub query_compatible: bool,
    /// The uri and prefix of the `xmlNamespace` trait.
    pub xml_namespace: Option<(&'static str, Option<&'static str>)>,
    /// Whether errors of restXml stand in an `ErrorResponse`, as they do unless the protocol has
    /// `noErrorWrapping`.
    pub error_wrapping: bool,
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
            query_compatible: false,
            xml_namespace: None,
            error_wrapping: true,
        }
    }

    /// With an `sdkId`.
    #[must_use]
    pub const fn sdk_id(mut self, id: &'static str) -> Self {
        self.sdk_id = Some(id);
        self
    }

    /// The service's name: its id without the namespace.
    #[must_use]
    pub fn name(&self) -> &'static str {
        crate::schema::name_of(self.id)
    }

    /// With the trait `awsQueryCompatible`.
    #[must_use]
    pub const fn query_compatible(mut self) -> Self {
        self.query_compatible = true;
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

    /// With errors that stand in no `ErrorResponse`.
    #[must_use]
    pub const fn no_error_wrapping(mut self) -> Self {
        self.error_wrapping = false;
        self
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
