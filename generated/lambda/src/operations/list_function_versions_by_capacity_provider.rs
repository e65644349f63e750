// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::FunctionVersionsByCapacityProviderListItem;
use goldsmith::schema;

/// Lists the function versions that use a given capacity provider.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListFunctionVersionsByCapacityProvider, ListFunctionVersionsByCapacityProviderRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListFunctionVersionsByCapacityProviderRequest::new(
///     "capacity-provider-name",
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListFunctionVersionsByCapacityProvider::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2025-11-30/capacity-providers/CapacityProviderName/function-versions?Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "CapacityProviderArn": "string",
///    "FunctionVersions": [
///       {
///          "FunctionArn": "string",
///          "State": "string"
///       }
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `FunctionVersions`. `MaxItems` limits how many
/// items a page has.
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
pub struct ListFunctionVersionsByCapacityProvider;

impl goldsmith::Operation for ListFunctionVersionsByCapacityProvider {
    type Service = crate::Lambda;
    type Input = ListFunctionVersionsByCapacityProviderRequest;
    type Output = ListFunctionVersionsByCapacityProviderResponse;
    type Error = ListFunctionVersionsByCapacityProviderError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListFunctionVersionsByCapacityProvider",
            <ListFunctionVersionsByCapacityProviderRequest as goldsmith::Structure>::SCHEMA,
            <ListFunctionVersionsByCapacityProviderResponse as goldsmith::Structure>::SCHEMA,
            <ListFunctionVersionsByCapacityProviderError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "GET",
            "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions",
            200,
        )
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("FunctionVersions"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListFunctionVersionsByCapacityProvider`, which names the capacity provider
/// whose function versions are listed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFunctionVersionsByCapacityProviderRequest {
    /// The name or ARN of the capacity provider whose function versions are listed.
    ///
    /// - `CapacityProviderName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(?:(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$`
    pub capacity_provider_name: String,
    /// The `NextMarker` of the preceding response, sent to continue the list of function versions
    /// where that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of function versions in one page; the service may send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 50
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListFunctionVersionsByCapacityProviderRequest {
    /// A new `ListFunctionVersionsByCapacityProviderRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(capacity_provider_name: impl Into<String>) -> Self {
        Self {
            capacity_provider_name: capacity_provider_name.into(),
            marker: None,
            max_items: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProviderName`](Self::capacity_provider_name).
    #[inline]
    #[must_use]
    pub fn capacity_provider_name(
        mut self,
        capacity_provider_name: impl Into<String>,
    ) -> Self {
        self.capacity_provider_name = capacity_provider_name.into();
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

impl goldsmith::Structure for ListFunctionVersionsByCapacityProviderRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListFunctionVersionsByCapacityProviderRequest",
        &[],
        &[
            schema::Member::new(
                "CapacityProviderName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::CAPACITY_PROVIDER_NAME),
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
        writer.member(0, &self.capacity_provider_name);
        writer.member(1, &self.marker);
        writer.member(2, &self.max_items);
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
            0 => self.capacity_provider_name.fill(member, reader),
            1 => self.marker.fill(member, reader),
            2 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListFunctionVersionsByCapacityProviderRequest, Self::new(""));

/// The output of `ListFunctionVersionsByCapacityProvider`, one page of the function versions
/// that use a capacity provider.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFunctionVersionsByCapacityProviderResponse {
    /// The ARN of the capacity provider that the listed function versions use.
    ///
    /// - `CapacityProviderArn` in the body, required
    /// - length: 1 to 140 characters
    /// - pattern: `^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$`
    pub capacity_provider_arn: String,
    /// The function versions on this page, each with its ARN and state.
    ///
    /// - `FunctionVersions` in the body, required
    /// - length: at most 50 elements
    pub function_versions: Vec<FunctionVersionsByCapacityProviderListItem>,
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListFunctionVersionsByCapacityProviderResponse {
    /// A new `ListFunctionVersionsByCapacityProviderResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        capacity_provider_arn: impl Into<String>,
        function_versions: Vec<FunctionVersionsByCapacityProviderListItem>,
    ) -> Self {
        Self {
            capacity_provider_arn: capacity_provider_arn.into(),
            function_versions,
            next_marker: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProviderArn`](Self::capacity_provider_arn).
    #[inline]
    #[must_use]
    pub fn capacity_provider_arn(
        mut self,
        capacity_provider_arn: impl Into<String>,
    ) -> Self {
        self.capacity_provider_arn = capacity_provider_arn.into();
        self
    }

    /// Sets [`FunctionVersions`](Self::function_versions).
    #[inline]
    #[must_use]
    pub fn function_versions(
        mut self,
        function_versions: Vec<FunctionVersionsByCapacityProviderListItem>,
    ) -> Self {
        self.function_versions = function_versions;
        self
    }

    /// Sets [`NextMarker`](Self::next_marker).
    #[inline]
    #[must_use]
    pub fn next_marker(mut self, next_marker: impl Into<String>) -> Self {
        self.next_marker = Some(next_marker.into());
        self
    }
}

impl goldsmith::Structure for ListFunctionVersionsByCapacityProviderResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListFunctionVersionsByCapacityProviderResponse",
        &[],
        &[
            schema::Member::new(
                "CapacityProviderArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::CAPACITY_PROVIDER_ARN),
                ],
            ),
            schema::Member::new(
                "FunctionVersions",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Required, schema::Trait::Length(Some(0), Some(50))],
            ),
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider_arn);
        writer.member(1, &self.function_versions);
        writer.member(2, &self.next_marker);
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
            0 => self.capacity_provider_arn.fill(member, reader),
            1 => self.function_versions.fill(member, reader),
            2 => self.next_marker.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    ListFunctionVersionsByCapacityProviderResponse, Self::new("",
    goldsmith::Value::empty())
);

/// The errors of [`ListFunctionVersionsByCapacityProvider`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFunctionVersionsByCapacityProviderError {
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

impl goldsmith::OperationError for ListFunctionVersionsByCapacityProviderError {
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

goldsmith::operation_error!(ListFunctionVersionsByCapacityProviderError);
