// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ServiceException, TooManyRequestsException,
};
use crate::types::{Architecture, LayersListItem, Runtime};
use goldsmith::schema;

/// Lists the layers of the account in the Region, each with its newest version that matches the
/// filters.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListLayers, ListLayersRequest};
/// use goldsmith_lambda::types::Runtime;
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListLayersRequest::new().compatible_runtime(Runtime::Python37);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListLayers::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2018-10-31/layers?CompatibleArchitecture=CompatibleArchitecture&CompatibleRuntime=CompatibleRuntime&Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "Layers": [
///       {
///          "LatestMatchingVersion": {
///             "CompatibleArchitectures": [ "string" ],
///             "CompatibleRuntimes": [ "string" ],
///             "CreatedDate": "string",
///             "Description": "string",
///             "LayerVersionArn": "string",
///             "LicenseInfo": "string",
///             "Version": number
///          },
///          "LayerArn": "string",
///          "LayerName": "string"
///       }
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `Layers`. `MaxItems` limits how many items a page
/// has.
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct ListLayers;

impl goldsmith::Operation for ListLayers {
    type Service = crate::Lambda;
    type Input = ListLayersRequest;
    type Output = ListLayersResponse;
    type Error = ListLayersError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListLayers",
            <ListLayersRequest as goldsmith::Structure>::SCHEMA,
            <ListLayersResponse as goldsmith::Structure>::SCHEMA,
            <ListLayersError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2018-10-31/layers", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("Layers"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListLayers`, which holds the paging settings and optional filters on
/// compatibility.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLayersRequest {
    /// An instruction set architecture used as a filter, so that only layers with a version
    /// declared compatible with it are listed.
    ///
    /// - `CompatibleArchitecture` in the query
    /// - one of `x86_64`, `arm64`
    pub compatible_architecture: Option<Architecture>,
    /// A runtime identifier used as a filter, so that only layers with a version declared
    /// compatible with it are listed.
    ///
    /// - `CompatibleRuntime` in the query
    /// - one of the 52 values of [`Runtime`](crate::types::Runtime)
    pub compatible_runtime: Option<Runtime>,
    /// The `NextMarker` of the preceding response, sent to continue the list of layers where that
    /// page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of layers in one page; the service may send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 50
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListLayersRequest {
    /// A new `ListLayersRequest` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

impl goldsmith::Structure for ListLayersRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListLayersRequest",
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
        writer.member(2, &self.marker);
        writer.member(3, &self.max_items);
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
            2 => self.marker.fill(member, reader),
            3 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListLayersRequest);

/// The output of `ListLayers`, one page of the layers of the account in the Region.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLayersResponse {
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// The layers on this page, each with its newest version that matches the filters.
    ///
    /// - `Layers` in the body
    pub layers: Option<Vec<LayersListItem>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListLayersResponse {
    /// A new `ListLayersResponse` with nothing set.
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

    /// Sets [`Layers`](Self::layers).
    #[inline]
    #[must_use]
    pub fn layers(mut self, layers: Vec<LayersListItem>) -> Self {
        self.layers = Some(layers);
        self
    }
}

impl goldsmith::Structure for ListLayersResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListLayersResponse",
        &[],
        &[
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
            schema::Member::new(
                "Layers",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.next_marker);
        writer.member(1, &self.layers);
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
            1 => self.layers.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListLayersResponse);

/// The errors of [`ListLayers`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListLayersError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ListLayersError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            2 => reader.variant(Self::TooManyRequestsException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(ListLayersError);
