// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::{Architecture, LayerVersionsListItem, Runtime};
use goldsmith::schema;

/// Lists the versions of a layer, optionally only those that suit a given runtime or
/// architecture. Deleted versions do not appear.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListLayerVersions, ListLayerVersionsRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListLayerVersionsRequest::new("blank-java-lib");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListLayerVersions::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2018-10-31/layers/LayerName/versions?CompatibleArchitecture=CompatibleArchitecture&CompatibleRuntime=CompatibleRuntime&Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "LayerVersions": [
///       {
///          "CompatibleArchitectures": [ "string" ],
///          "CompatibleRuntimes": [ "string" ],
///          "CreatedDate": "string",
///          "Description": "string",
///          "LayerVersionArn": "string",
///          "LicenseInfo": "string",
///          "Version": number
///       }
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `LayerVersions`. `MaxItems` limits how many items
/// a page has.
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct ListLayerVersions;

impl goldsmith::Operation for ListLayerVersions {
    type Service = crate::Lambda;
    type Input = ListLayerVersionsRequest;
    type Output = ListLayerVersionsResponse;
    type Error = ListLayerVersionsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListLayerVersions",
            <ListLayerVersionsRequest as goldsmith::Structure>::SCHEMA,
            <ListLayerVersionsResponse as goldsmith::Structure>::SCHEMA,
            <ListLayerVersionsError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2018-10-31/layers/{LayerName}/versions", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("LayerVersions"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListLayerVersions`, which names a layer and optional filters on compatibility.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLayerVersionsRequest {
    /// An instruction set architecture used as a filter, so that only layer versions declared
    /// compatible with it are listed.
    ///
    /// - `CompatibleArchitecture` in the query
    /// - one of `x86_64`, `arm64`
    pub compatible_architecture: Option<Architecture>,
    /// A runtime identifier used as a filter, so that only layer versions declared compatible with
    /// it are listed.
    ///
    /// - `CompatibleRuntime` in the query
    /// - one of the 52 values of [`Runtime`](crate::types::Runtime)
    pub compatible_runtime: Option<Runtime>,
    /// The name or ARN of the layer whose versions are listed.
    ///
    /// - `LayerName` in the path, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})$`
    pub layer_name: String,
    /// The `NextMarker` of the preceding response, sent to continue the list of layer versions
    /// where that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of layer versions in one page; the service may send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 50
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListLayerVersionsRequest {
    /// A new `ListLayerVersionsRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(layer_name: impl Into<String>) -> Self {
        Self {
            compatible_architecture: None,
            compatible_runtime: None,
            layer_name: layer_name.into(),
            marker: None,
            max_items: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CompatibleArchitecture`](Self::compatible_architecture).
    #[inline]
    #[must_use]
    pub fn compatible_architecture(
        mut self,
        compatible_architecture: Architecture,
    ) -> Self {
        self.compatible_architecture = Some(compatible_architecture);
        self
    }

    /// Sets [`CompatibleRuntime`](Self::compatible_runtime).
    #[inline]
    #[must_use]
    pub fn compatible_runtime(mut self, compatible_runtime: Runtime) -> Self {
        self.compatible_runtime = Some(compatible_runtime);
        self
    }

    /// Sets [`LayerName`](Self::layer_name).
    #[inline]
    #[must_use]
    pub fn layer_name(mut self, layer_name: impl Into<String>) -> Self {
        self.layer_name = layer_name.into();
        self
    }

    /// Sets [`Marker`](Self::marker).
    #[inline]
    #[must_use]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets [`MaxItems`](Self::max_items).
    #[inline]
    #[must_use]
    pub fn max_items(mut self, max_items: i32) -> Self {
        self.max_items = Some(max_items);
        self
    }
}

impl goldsmith::Structure for ListLayerVersionsRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListLayerVersionsRequest",
        &[],
        &[
            schema::Member::new(
                "CompatibleArchitecture",
                schema::Kind::Enum,
                &[schema::Trait::HttpQuery("CompatibleArchitecture")],
            ),
            schema::Member::new(
                "CompatibleRuntime",
                schema::Kind::Enum,
                &[schema::Trait::HttpQuery("CompatibleRuntime")],
            ),
            schema::Member::new(
                "LayerName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_NAME_OR_ARN),
                ],
            ),
            schema::Member::new(
                "Marker",
                schema::Kind::String,
                &[schema::Trait::HttpQuery("Marker")],
            ),
            schema::Member::new(
                "MaxItems",
                schema::Kind::Integer,
                &[
                    schema::Trait::HttpQuery("MaxItems"),
                    schema::Trait::Range(Some(1), Some(50)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.compatible_architecture);
        writer.member(1, &self.compatible_runtime);
        writer.member(2, &self.layer_name);
        writer.member(3, &self.marker);
        writer.member(4, &self.max_items);
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
            0 => self.compatible_architecture.fill(member, reader),
            1 => self.compatible_runtime.fill(member, reader),
            2 => self.layer_name.fill(member, reader),
            3 => self.marker.fill(member, reader),
            4 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListLayerVersionsRequest, Self::new(""));

/// The output of `ListLayerVersions`, one page of the versions of a layer.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLayerVersionsResponse {
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// The layer versions on this page, each with its ARN, number and compatibility information.
    ///
    /// - `LayerVersions` in the body
    pub layer_versions: Option<Vec<LayerVersionsListItem>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListLayerVersionsResponse {
    /// A new `ListLayerVersionsResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`NextMarker`](Self::next_marker).
    #[inline]
    #[must_use]
    pub fn next_marker(mut self, next_marker: impl Into<String>) -> Self {
        self.next_marker = Some(next_marker.into());
        self
    }

    /// Sets [`LayerVersions`](Self::layer_versions).
    #[inline]
    #[must_use]
    pub fn layer_versions(mut self, layer_versions: Vec<LayerVersionsListItem>) -> Self {
        self.layer_versions = Some(layer_versions);
        self
    }
}

impl goldsmith::Structure for ListLayerVersionsResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListLayerVersionsResponse",
        &[],
        &[
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
            schema::Member::new(
                "LayerVersions",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.next_marker);
        writer.member(1, &self.layer_versions);
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
            0 => self.next_marker.fill(member, reader),
            1 => self.layer_versions.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListLayerVersionsResponse);

/// The errors of [`ListLayerVersions`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListLayerVersionsError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ListLayerVersionsError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            2 => reader.variant(Self::TooManyRequestsException),
            3 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(ListLayerVersionsError);
