// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use goldsmith::schema;

/// Removes tags from a Lambda resource, such as a function, by their keys.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{UntagResource, UntagResourceRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UntagResourceRequest::new(
///     "arn:aws:lambda:us-west-2:123456789012:function:my-function",
///     vec!["DEPARTMENT".into()],
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = UntagResource::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2017-03-31/tags/Resource?tagKeys=TagKeys HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 204
/// ```
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceConflictException`](crate::errors::ResourceConflictException) (409): The request
///   clashes with the state of the resource: it exists already, or another change to it is not
///   finished.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl goldsmith::Operation for UntagResource {
    type Service = crate::Lambda;
    type Input = UntagResourceRequest;
    type Output = goldsmith::Unit;
    type Error = UntagResourceError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#UntagResource",
            <UntagResourceRequest as goldsmith::Structure>::SCHEMA,
            <goldsmith::Unit as goldsmith::Structure>::SCHEMA,
            <UntagResourceError as goldsmith::OperationError>::SHAPES,
        )
        .http("DELETE", "/2017-03-31/tags/{Resource}", 204);
}

/// The input of `UntagResource`, which names a resource and the tag keys to remove from it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UntagResourceRequest {
    /// The full ARN of the Lambda resource to remove tags from. For a function, use the ARN without
    /// a version or alias.
    ///
    /// - `Resource` in the path, required
    /// - length: 1 to 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})$`
    pub resource: String,
    /// The keys of the tags to remove from the resource.
    ///
    /// - `tagKeys` in the query, required
    /// - each element: length: 1 to 128 characters
    /// - each element: pattern: `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
    pub tag_keys: Vec<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UntagResourceRequest {
    /// A new `UntagResourceRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(resource: impl Into<String>, tag_keys: Vec<String>) -> Self {
        Self {
            resource: resource.into(),
            tag_keys,
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

    /// Sets [`TagKeys`](Self::tag_keys).
    #[inline]
    #[must_use]
    pub fn tag_keys(mut self, tag_keys: Vec<String>) -> Self {
        self.tag_keys = tag_keys;
        self
    }
}

impl goldsmith::Structure for UntagResourceRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UntagResourceRequest",
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
            schema::Member::new(
                "TagKeys",
                schema::Kind::List(
                    &schema::Member::element(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(128)),
                            schema::Trait::Pattern(crate::patterns::TAG_KEY),
                        ],
                    ),
                ),
                &[schema::Trait::HttpQuery("tagKeys"), schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.resource);
        writer.member(1, &self.tag_keys);
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
            1 => self.tag_keys.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UntagResourceRequest, Self::new("", goldsmith::Value::empty()));

/// The errors of [`UntagResource`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UntagResourceError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for UntagResourceError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
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
            1 => reader.variant(Self::ResourceConflictException),
            2 => reader.variant(Self::ServiceException),
            3 => reader.variant(Self::TooManyRequestsException),
            4 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(UntagResourceError);
