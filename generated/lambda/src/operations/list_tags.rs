// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use goldsmith::schema;

/// Lists the tags of a Lambda resource, such as a function.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListTags, ListTagsRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListTagsRequest::new(
///     "arn:aws:lambda:us-west-2:123456789012:function:my-function",
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListTags::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2017-03-31/tags/Resource HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "Tags": {
///       "string" : "string"
///    }
/// }
/// ```
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
pub struct ListTags;

impl goldsmith::Operation for ListTags {
    type Service = crate::Lambda;
    type Input = ListTagsRequest;
    type Output = ListTagsResponse;
    type Error = ListTagsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListTags",
            <ListTagsRequest as goldsmith::Structure>::SCHEMA,
            <ListTagsResponse as goldsmith::Structure>::SCHEMA,
            <ListTagsError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2017-03-31/tags/{Resource}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The input of `ListTags`, which names the resource whose tags are read.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTagsRequest {
    /// The full ARN of the Lambda resource whose tags are read, such as an unqualified function
    /// ARN.
    ///
    /// - `Resource` in the path, required
    /// - length: 1 to 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})$`
    pub resource: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListTagsRequest {
    /// A new `ListTagsRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(resource: impl Into<String>) -> Self {
        Self {
            resource: resource.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Resource`](Self::resource).
    #[inline]
    #[must_use]
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.resource = resource.into();
        self
    }
}

impl goldsmith::Structure for ListTagsRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListTagsRequest",
        &[],
        &[
            schema::Member::new(
                "Resource",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::TAGGABLE_RESOURCE),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.resource);
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
            0 => self.resource.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListTagsRequest, Self::new(""));

/// The output of `ListTags`, the tags of one resource.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTagsResponse {
    /// The tags of the resource as a map from tag key to tag value.
    ///
    /// - `Tags` in the body
    /// - each key: length: 1 to 128 characters
    /// - each key: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    /// - each value: length: at most 256 characters
    /// - each value: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListTagsResponse {
    /// A new `ListTagsResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(tags);
        self
    }
}

impl goldsmith::Structure for ListTagsResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListTagsResponse",
        &[],
        &[
            schema::Member::new(
                "Tags",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(128)),
                            schema::Trait::Pattern(crate::patterns::TAG_KEY),
                        ],
                    ),
                    &schema::Member::value(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(0), Some(256)),
                            schema::Trait::Pattern(crate::patterns::TAG_VALUE),
                        ],
                    ),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.tags);
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
            0 => self.tags.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListTagsResponse);

/// The errors of [`ListTags`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTagsError {
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

impl goldsmith::OperationError for ListTagsError {
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

goldsmith::operation_error!(ListTagsError);
