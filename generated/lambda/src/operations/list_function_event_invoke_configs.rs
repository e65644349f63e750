// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::FunctionEventInvokeConfig;
use goldsmith::schema;

/// Lists the asynchronous invocation settings of a function, one entry for each version or
/// alias that has its own.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListFunctionEventInvokeConfigs, ListFunctionEventInvokeConfigsRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListFunctionEventInvokeConfigsRequest::new("my-function");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListFunctionEventInvokeConfigs::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2019-09-25/functions/FunctionName/event-invoke-config/list?Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "FunctionEventInvokeConfigs": [
///       {
///          "DestinationConfig": {
///             "OnFailure": {
///                "Destination": "string"
///             },
///             "OnSuccess": {
///                "Destination": "string"
///             }
///          },
///          "FunctionArn": "string",
///          "LastModified": number,
///          "MaximumEventAgeInSeconds": number,
///          "MaximumRetryAttempts": number
///       }
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `FunctionEventInvokeConfigs`. `MaxItems` limits
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
pub struct ListFunctionEventInvokeConfigs;

impl goldsmith::Operation for ListFunctionEventInvokeConfigs {
    type Service = crate::Lambda;
    type Input = ListFunctionEventInvokeConfigsRequest;
    type Output = ListFunctionEventInvokeConfigsResponse;
    type Error = ListFunctionEventInvokeConfigsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListFunctionEventInvokeConfigs",
            <ListFunctionEventInvokeConfigsRequest as goldsmith::Structure>::SCHEMA,
            <ListFunctionEventInvokeConfigsResponse as goldsmith::Structure>::SCHEMA,
            <ListFunctionEventInvokeConfigsError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "GET",
            "/2019-09-25/functions/{FunctionName}/event-invoke-config/list",
            200,
        )
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("FunctionEventInvokeConfigs"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListFunctionEventInvokeConfigs`, which names the function whose asynchronous
/// invocation settings are listed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFunctionEventInvokeConfigsRequest {
    /// The name, partial ARN or full ARN of the function whose asynchronous invocation
    /// configurations are listed.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The `NextMarker` of the preceding response, sent to continue the list of configurations
    /// where that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of asynchronous invocation configurations in one page; the
    /// service may send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 50
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListFunctionEventInvokeConfigsRequest {
    /// A new `ListFunctionEventInvokeConfigsRequest` with all that is required.
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

impl goldsmith::Structure for ListFunctionEventInvokeConfigsRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListFunctionEventInvokeConfigsRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::NAMESPACED_FUNCTION_NAME),
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

goldsmith::structure!(ListFunctionEventInvokeConfigsRequest, Self::new(""));

/// The output of `ListFunctionEventInvokeConfigs`, one page of the asynchronous invocation
/// configurations of a function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFunctionEventInvokeConfigsResponse {
    /// The asynchronous invocation configurations on this page, one for each version or alias that
    /// has its own.
    ///
    /// - `FunctionEventInvokeConfigs` in the body
    pub function_event_invoke_configs: Option<Vec<FunctionEventInvokeConfig>>,
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListFunctionEventInvokeConfigsResponse {
    /// A new `ListFunctionEventInvokeConfigsResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`FunctionEventInvokeConfigs`](Self::function_event_invoke_configs).
    #[inline]
    #[must_use]
    pub fn function_event_invoke_configs(
        mut self,
        function_event_invoke_configs: Vec<FunctionEventInvokeConfig>,
    ) -> Self {
        self.function_event_invoke_configs = Some(function_event_invoke_configs);
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

impl goldsmith::Structure for ListFunctionEventInvokeConfigsResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListFunctionEventInvokeConfigsResponse",
        &[],
        &[
            schema::Member::new(
                "FunctionEventInvokeConfigs",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_event_invoke_configs);
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
            0 => self.function_event_invoke_configs.fill(member, reader),
            1 => self.next_marker.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListFunctionEventInvokeConfigsResponse);

/// The errors of [`ListFunctionEventInvokeConfigs`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFunctionEventInvokeConfigsError {
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

impl goldsmith::OperationError for ListFunctionEventInvokeConfigsError {
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

goldsmith::operation_error!(ListFunctionEventInvokeConfigsError);
