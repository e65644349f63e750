// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{InvalidParameterValueException, ServiceException};
use crate::types::CodeSigningConfig;
use goldsmith::schema;

/// Lists the code signing configurations of the account in the Region.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListCodeSigningConfigs, ListCodeSigningConfigsRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListCodeSigningConfigsRequest::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListCodeSigningConfigs::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2020-04-22/code-signing-configs?Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "CodeSigningConfigs": [
///       {
///          "AllowedPublishers": {
///             "SigningProfileVersionArns": [ "string" ]
///          },
///          "CodeSigningConfigArn": "string",
///          "CodeSigningConfigId": "string",
///          "CodeSigningPolicies": {
///             "UntrustedArtifactOnDeployment": "string"
///          },
///          "Description": "string",
///          "LastModified": "string"
///       }
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `CodeSigningConfigs`. `MaxItems` limits how many
/// items a page has.
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
#[derive(Clone, Copy, Debug)]
pub struct ListCodeSigningConfigs;

impl goldsmith::Operation for ListCodeSigningConfigs {
    type Service = crate::Lambda;
    type Input = ListCodeSigningConfigsRequest;
    type Output = ListCodeSigningConfigsResponse;
    type Error = ListCodeSigningConfigsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListCodeSigningConfigs",
            <ListCodeSigningConfigsRequest as goldsmith::Structure>::SCHEMA,
            <ListCodeSigningConfigsResponse as goldsmith::Structure>::SCHEMA,
            <ListCodeSigningConfigsError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2020-04-22/code-signing-configs", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("CodeSigningConfigs"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListCodeSigningConfigs`, which holds only the paging settings.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCodeSigningConfigsRequest {
    /// The `NextMarker` of the preceding response, sent to continue the list of code signing
    /// configurations where that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of code signing configurations in one page; the service may
    /// send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 10000
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListCodeSigningConfigsRequest {
    /// A new `ListCodeSigningConfigsRequest` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

impl goldsmith::Structure for ListCodeSigningConfigsRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListCodeSigningConfigsRequest",
        &[],
        &[
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
        writer.member(0, &self.marker);
        writer.member(1, &self.max_items);
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
            0 => self.marker.fill(member, reader),
            1 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListCodeSigningConfigsRequest);

/// The output of `ListCodeSigningConfigs`, one page of the code signing configurations of the
/// account in the Region.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCodeSigningConfigsResponse {
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// The code signing configurations on this page, each with its allowed publishers and policies.
    ///
    /// - `CodeSigningConfigs` in the body
    pub code_signing_configs: Option<Vec<CodeSigningConfig>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListCodeSigningConfigsResponse {
    /// A new `ListCodeSigningConfigsResponse` with nothing set.
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

    /// Sets [`CodeSigningConfigs`](Self::code_signing_configs).
    #[inline]
    #[must_use]
    pub fn code_signing_configs(
        mut self,
        code_signing_configs: Vec<CodeSigningConfig>,
    ) -> Self {
        self.code_signing_configs = Some(code_signing_configs);
        self
    }
}

impl goldsmith::Structure for ListCodeSigningConfigsResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListCodeSigningConfigsResponse",
        &[],
        &[
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
            schema::Member::new(
                "CodeSigningConfigs",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.next_marker);
        writer.member(1, &self.code_signing_configs);
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
            1 => self.code_signing_configs.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListCodeSigningConfigsResponse);

/// The errors of [`ListCodeSigningConfigs`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCodeSigningConfigsError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ListCodeSigningConfigsError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(ListCodeSigningConfigsError);
