// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, PreconditionFailedException,
    ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use goldsmith::schema;

/// Deletes the resource-based policy of a Lambda resource.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{DeleteResourcePolicy, DeleteResourcePolicyRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = DeleteResourcePolicyRequest::new("resource-arn");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = DeleteResourcePolicy::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2026-07-09/resource-policy/ResourceArn?RevisionId=RevisionId HTTP/1.1
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
/// - [`PreconditionFailedException`](crate::errors::PreconditionFailedException) (412): The
///   `RevisionId` of the request is not that of the resource, which was changed meanwhile.
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
pub struct DeleteResourcePolicy;

impl goldsmith::Operation for DeleteResourcePolicy {
    type Service = crate::Lambda;
    type Input = DeleteResourcePolicyRequest;
    type Output = goldsmith::Unit;
    type Error = DeleteResourcePolicyError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#DeleteResourcePolicy",
            <DeleteResourcePolicyRequest as goldsmith::Structure>::SCHEMA,
            <goldsmith::Unit as goldsmith::Structure>::SCHEMA,
            <DeleteResourcePolicyError as goldsmith::OperationError>::SHAPES,
        )
        .http("DELETE", "/2026-07-09/resource-policy/{ResourceArn}", 204)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `DeleteResourcePolicy`: the resource and, as a guard, the expected
/// revision of its policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResourcePolicyRequest {
    /// The ARN of the Lambda resource whose policy is deleted.
    ///
    /// - `ResourceArn` in the path, required
    /// - length: at most 512 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_])+)?|runtime/[a-zA-Z0-9-_./]+)$`
    pub resource_arn: String,
    /// The policy revision the caller expects to delete, as a guard against removing a policy that
    /// has changed since it was read.
    ///
    /// - `RevisionId` in the query
    /// - length: exactly 36 characters
    /// - pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteResourcePolicyRequest {
    /// A new `DeleteResourcePolicyRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            revision_id: None,
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

    /// Sets [`RevisionId`](Self::revision_id).
    #[inline]
    #[must_use]
    pub fn revision_id(mut self, revision_id: impl Into<String>) -> Self {
        self.revision_id = Some(revision_id.into());
        self
    }
}

impl goldsmith::Structure for DeleteResourcePolicyRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteResourcePolicyRequest",
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
            schema::Member::new(
                "RevisionId",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("RevisionId"),
                    schema::Trait::Length(Some(36), Some(36)),
                    schema::Trait::Pattern(crate::patterns::REVISION_ID),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.resource_arn);
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
            0 => self.resource_arn.fill(member, reader),
            1 => self.revision_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DeleteResourcePolicyRequest, Self::new(""));

/// The errors of [`DeleteResourcePolicy`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteResourcePolicyError {
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
    /// The `RevisionId` of the request is not that of the resource, which was changed meanwhile.
    PreconditionFailedException(PreconditionFailedException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for DeleteResourcePolicyError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <PreconditionFailedException as goldsmith::Structure>::SCHEMA,
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
            5 => reader.variant(Self::PreconditionFailedException),
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
            Self::PreconditionFailedException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(DeleteResourcePolicyError);
