// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::ProvisionedConcurrencyConfigListItem;
use goldsmith::schema;

/// Lists the provisioned concurrency configurations of the versions and aliases of a function.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListProvisionedConcurrencyConfigs, ListProvisionedConcurrencyConfigsRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListProvisionedConcurrencyConfigsRequest::new("my-function");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListProvisionedConcurrencyConfigs::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2019-09-30/functions/FunctionName/provisioned-concurrency?List=ALL&Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "NextMarker": "string",
///    "ProvisionedConcurrencyConfigs": [
///       {
///          "AllocatedProvisionedConcurrentExecutions": number,
///          "AvailableProvisionedConcurrentExecutions": number,
///          "FunctionArn": "string",
///          "LastModified": "string",
///          "RequestedProvisionedConcurrentExecutions": number,
///          "Status": "string",
///          "StatusReason": "string"
///       }
///    ]
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `ProvisionedConcurrencyConfigs`. `MaxItems` limits
/// how many items a page has.
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
pub struct ListProvisionedConcurrencyConfigs;

impl goldsmith::Operation for ListProvisionedConcurrencyConfigs {
    type Service = crate::Lambda;
    type Input = ListProvisionedConcurrencyConfigsRequest;
    type Output = ListProvisionedConcurrencyConfigsResponse;
    type Error = ListProvisionedConcurrencyConfigsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListProvisionedConcurrencyConfigs",
            <ListProvisionedConcurrencyConfigsRequest as goldsmith::Structure>::SCHEMA,
            <ListProvisionedConcurrencyConfigsResponse as goldsmith::Structure>::SCHEMA,
            <ListProvisionedConcurrencyConfigsError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "GET",
            "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
            200,
        )
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("ProvisionedConcurrencyConfigs"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListProvisionedConcurrencyConfigs`, which names the function whose provisioned
/// concurrency settings are listed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListProvisionedConcurrencyConfigsRequest {
    /// The name, partial ARN or full ARN of the function whose provisioned concurrency
    /// configurations are listed.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The `NextMarker` of the preceding response, sent to continue the list of configurations
    /// where that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of provisioned concurrency configurations in one page; the
    /// service may send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 50
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListProvisionedConcurrencyConfigsRequest {
    /// A new `ListProvisionedConcurrencyConfigsRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            marker: None,
            max_items: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`FunctionName`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = function_name.into();
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

impl goldsmith::Structure for ListProvisionedConcurrencyConfigsRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListProvisionedConcurrencyConfigsRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_NAME),
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
        writer.member(0, &self.function_name);
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
            0 => self.function_name.fill(member, reader),
            1 => self.marker.fill(member, reader),
            2 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListProvisionedConcurrencyConfigsRequest, Self::new(""));

/// The output of `ListProvisionedConcurrencyConfigs`, one page of the provisioned concurrency
/// configurations of a function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListProvisionedConcurrencyConfigsResponse {
    /// The provisioned concurrency configurations on this page, one for each version or alias that
    /// has one.
    ///
    /// - `ProvisionedConcurrencyConfigs` in the body
    pub provisioned_concurrency_configs: Option<
        Vec<ProvisionedConcurrencyConfigListItem>,
    >,
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListProvisionedConcurrencyConfigsResponse {
    /// A new `ListProvisionedConcurrencyConfigsResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ProvisionedConcurrencyConfigs`](Self::provisioned_concurrency_configs).
    #[inline]
    #[must_use]
    pub fn provisioned_concurrency_configs(
        mut self,
        provisioned_concurrency_configs: Vec<ProvisionedConcurrencyConfigListItem>,
    ) -> Self {
        self.provisioned_concurrency_configs = Some(provisioned_concurrency_configs);
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

impl goldsmith::Structure for ListProvisionedConcurrencyConfigsResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListProvisionedConcurrencyConfigsResponse",
        &[],
        &[
            schema::Member::new(
                "ProvisionedConcurrencyConfigs",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.provisioned_concurrency_configs);
        writer.member(1, &self.next_marker);
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
            0 => self.provisioned_concurrency_configs.fill(member, reader),
            1 => self.next_marker.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListProvisionedConcurrencyConfigsResponse);

/// The errors of [`ListProvisionedConcurrencyConfigs`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListProvisionedConcurrencyConfigsError {
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

impl goldsmith::OperationError for ListProvisionedConcurrencyConfigsError {
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

goldsmith::operation_error!(ListProvisionedConcurrencyConfigsError);
