// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
};
use goldsmith::schema;

/// Lists the ARNs of the functions that use a given code signing configuration. A configuration
/// can be deleted only when this list is empty.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListFunctionsByCodeSigningConfig, ListFunctionsByCodeSigningConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListFunctionsByCodeSigningConfigRequest::new("code-signing-config-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListFunctionsByCodeSigningConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2020-04-22/code-signing-configs/CodeSigningConfigArn/functions?Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "FunctionArns": [ "string" ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `FunctionArns`. `MaxItems` limits how many items a
/// page has.
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
#[derive(Clone, Copy, Debug)]
pub struct ListFunctionsByCodeSigningConfig;

impl goldsmith::Operation for ListFunctionsByCodeSigningConfig {
    type Service = crate::Lambda;
    type Input = ListFunctionsByCodeSigningConfigRequest;
    type Output = ListFunctionsByCodeSigningConfigResponse;
    type Error = ListFunctionsByCodeSigningConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListFunctionsByCodeSigningConfig",
            <ListFunctionsByCodeSigningConfigRequest as goldsmith::Structure>::SCHEMA,
            <ListFunctionsByCodeSigningConfigResponse as goldsmith::Structure>::SCHEMA,
            <ListFunctionsByCodeSigningConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "GET",
            "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions",
            200,
        )
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("FunctionArns"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListFunctionsByCodeSigningConfig`, which names the code signing configuration
/// whose functions are listed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFunctionsByCodeSigningConfigRequest {
    /// The ARN of the code signing configuration whose attached functions are listed.
    ///
    /// - `CodeSigningConfigArn` in the path, required
    /// - length: at most 200 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}$`
    pub code_signing_config_arn: String,
    /// The `NextMarker` of the preceding response, sent to continue the list of functions where
    /// that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of function ARNs in one page; the service may send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 10000
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListFunctionsByCodeSigningConfigRequest {
    /// A new `ListFunctionsByCodeSigningConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(code_signing_config_arn: impl Into<String>) -> Self {
        Self {
            code_signing_config_arn: code_signing_config_arn.into(),
            marker: None,
            max_items: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CodeSigningConfigArn`](Self::code_signing_config_arn).
    #[inline]
    #[must_use]
    pub fn code_signing_config_arn(
        mut self,
        code_signing_config_arn: impl Into<String>,
    ) -> Self {
        self.code_signing_config_arn = code_signing_config_arn.into();
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

impl goldsmith::Structure for ListFunctionsByCodeSigningConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListFunctionsByCodeSigningConfigRequest",
        &[],
        &[
            schema::Member::new(
                "CodeSigningConfigArn",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(200)),
                    schema::Trait::Pattern(crate::patterns::CODE_SIGNING_CONFIG_ARN),
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
                    schema::Trait::Range(Some(1), Some(10000)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.code_signing_config_arn);
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
            0 => self.code_signing_config_arn.fill(member, reader),
            1 => self.marker.fill(member, reader),
            2 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListFunctionsByCodeSigningConfigRequest, Self::new(""));

/// The output of `ListFunctionsByCodeSigningConfig`, one page of the functions that use a code
/// signing configuration.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFunctionsByCodeSigningConfigResponse {
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// The ARNs of the functions on this page that use the code signing configuration.
    ///
    /// - `FunctionArns` in the body
    /// - each element: length: at most 10000 characters
    /// - each element: pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_arns: Option<Vec<String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListFunctionsByCodeSigningConfigResponse {
    /// A new `ListFunctionsByCodeSigningConfigResponse` with nothing set.
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

    /// Sets [`FunctionArns`](Self::function_arns).
    #[inline]
    #[must_use]
    pub fn function_arns(mut self, function_arns: Vec<String>) -> Self {
        self.function_arns = Some(function_arns);
        self
    }
}

impl goldsmith::Structure for ListFunctionsByCodeSigningConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListFunctionsByCodeSigningConfigResponse",
        &[],
        &[
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
            schema::Member::new(
                "FunctionArns",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(10000)),
                            schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                        ],
                    ),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.next_marker);
        writer.member(1, &self.function_arns);
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
            1 => self.function_arns.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListFunctionsByCodeSigningConfigResponse);

/// The errors of [`ListFunctionsByCodeSigningConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFunctionsByCodeSigningConfigError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ListFunctionsByCodeSigningConfigError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            2 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(ListFunctionsByCodeSigningConfigError);
