// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use goldsmith::schema;

/// Returns the resource-based policy of a Lambda resource together with its revision.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetResourcePolicy, GetResourcePolicyRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetResourcePolicyRequest::new("resource-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetResourcePolicy::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2026-07-09/resource-policy/ResourceArn HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "Policy": "string",
///    "RevisionId": "string"
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
pub struct GetResourcePolicy;

impl goldsmith::Operation for GetResourcePolicy {
    type Service = crate::Lambda;
    type Input = GetResourcePolicyRequest;
    type Output = GetResourcePolicyResponse;
    type Error = GetResourcePolicyError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetResourcePolicy",
            <GetResourcePolicyRequest as goldsmith::Structure>::SCHEMA,
            <GetResourcePolicyResponse as goldsmith::Structure>::SCHEMA,
            <GetResourcePolicyError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2026-07-09/resource-policy/{ResourceArn}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetResourcePolicy`: the resource in question.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourcePolicyRequest {
    /// The ARN of the Lambda resource whose policy is read.
    ///
    /// - `ResourceArn` in the path, required
    /// - length: at most 512 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_])+)?|runtime/[a-zA-Z0-9-_./]+)$`
    pub resource_arn: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetResourcePolicyRequest {
    /// A new `GetResourcePolicyRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`ResourceArn`](Self::resource_arn).
    #[inline]
    #[must_use]
    pub fn resource_arn(mut self, resource_arn: impl Into<String>) -> Self {
        self.resource_arn = resource_arn.into();
        self
    }
}

impl goldsmith::Structure for GetResourcePolicyRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetResourcePolicyRequest",
        &[],
        &[
            schema::Member::new(
                "ResourceArn",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(512)),
                    schema::Trait::Pattern(crate::patterns::POLICY_RESOURCE_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.resource_arn);
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
            0 => self.resource_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetResourcePolicyRequest, Self::new(""));

/// The result of `GetResourcePolicy`: the policy and its revision.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetResourcePolicyResponse {
    /// The policy of the resource as JSON text.
    ///
    /// - `Policy` in the body
    /// - length: 1 to 20480 characters
    /// - pattern: `^[\s\S]+$`
    pub policy: Option<String>,
    /// The identifier of the policy's current revision, usable to guard later changes of the
    /// policy.
    ///
    /// - `RevisionId` in the body
    /// - length: exactly 36 characters
    /// - pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetResourcePolicyResponse {
    /// A new `GetResourcePolicyResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Policy`](Self::policy).
    #[inline]
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets [`RevisionId`](Self::revision_id).
    #[inline]
    #[must_use]
    pub fn revision_id(mut self, revision_id: impl Into<String>) -> Self {
        self.revision_id = Some(revision_id.into());
        self
    }
}

impl goldsmith::Structure for GetResourcePolicyResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetResourcePolicyResponse",
        &[],
        &[
            schema::Member::new(
                "Policy",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(20480)),
                    schema::Trait::Pattern(crate::patterns::RESOURCE_POLICY),
                ],
            ),
            schema::Member::new(
                "RevisionId",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(36), Some(36)),
                    schema::Trait::Pattern(crate::patterns::REVISION_ID),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.policy);
        writer.member(1, &self.revision_id);
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
            0 => self.policy.fill(member, reader),
            1 => self.revision_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetResourcePolicyResponse);

/// The errors of [`GetResourcePolicy`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetResourcePolicyError {
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

impl goldsmith::OperationError for GetResourcePolicyError {
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

goldsmith::operation_error!(GetResourcePolicyError);
