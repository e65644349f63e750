// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, PolicyLengthExceededException,
    PreconditionFailedException, PublicPolicyException, ResourceConflictException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use goldsmith::schema;

/// Sets the whole resource-based policy of a Lambda resource, in place of any that was there.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PutResourcePolicy, PutResourcePolicyRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PutResourcePolicyRequest::new("resource-arn", "policy");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PutResourcePolicy::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2026-07-09/resource-policy/ResourceArn HTTP/1.1
/// Content-type: application/json
///
/// {
///    "Policy": "string",
///    "RevisionId": "string"
/// }
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
/// - [`PolicyLengthExceededException`](crate::errors::PolicyLengthExceededException) (400): The
///   resource policy would become too long with the new statement.
/// - [`PreconditionFailedException`](crate::errors::PreconditionFailedException) (412): The
///   `RevisionId` of the request is not that of the resource, which was changed meanwhile.
/// - [`PublicPolicyException`](crate::errors::PublicPolicyException) (400): The policy was
///   refused because it would open the resource to the public.
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
pub struct PutResourcePolicy;

impl goldsmith::Operation for PutResourcePolicy {
    type Service = crate::Lambda;
    type Input = PutResourcePolicyRequest;
    type Output = PutResourcePolicyResponse;
    type Error = PutResourcePolicyError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PutResourcePolicy",
            <PutResourcePolicyRequest as goldsmith::Structure>::SCHEMA,
            <PutResourcePolicyResponse as goldsmith::Structure>::SCHEMA,
            <PutResourcePolicyError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2026-07-09/resource-policy/{ResourceArn}", 200)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The input of `PutResourcePolicy`, which carries a complete policy document for one resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutResourcePolicyRequest {
    /// The ARN of the Lambda resource to which the policy is attached.
    ///
    /// - `ResourceArn` in the path, required
    /// - length: at most 512 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_])+)?|runtime/[a-zA-Z0-9-_./]+)$`
    pub resource_arn: String,
    /// The policy document to store, as JSON text.
    ///
    /// - `Policy` in the body, required
    /// - length: 1 to 20480 characters
    /// - pattern: `^[\s\S]+$`
    pub policy: String,
    /// The revision that the stored policy is expected to have, so that a concurrent change is not
    /// overwritten by mistake.
    ///
    /// - `RevisionId` in the body
    /// - length: exactly 36 characters
    /// - pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutResourcePolicyRequest {
    /// A new `PutResourcePolicyRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(resource_arn: impl Into<String>, policy: impl Into<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            policy: policy.into(),
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

    /// Sets [`Policy`](Self::policy).
    #[inline]
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = policy.into();
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

impl goldsmith::Structure for PutResourcePolicyRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutResourcePolicyRequest",
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
                "Policy",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
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
        writer.member(0, &self.resource_arn);
        writer.member(1, &self.policy);
        writer.member(2, &self.revision_id);
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
            1 => self.policy.fill(member, reader),
            2 => self.revision_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PutResourcePolicyRequest, Self::new("", ""));

/// The output of `PutResourcePolicy`, which returns the stored policy and its revision.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutResourcePolicyResponse {
    /// The policy document now attached to the resource, as JSON text.
    ///
    /// - `Policy` in the body
    /// - length: 1 to 20480 characters
    /// - pattern: `^[\s\S]+$`
    pub policy: Option<String>,
    /// The revision of the policy after the change, which a later request can name as its
    /// precondition.
    ///
    /// - `RevisionId` in the body
    /// - length: exactly 36 characters
    /// - pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutResourcePolicyResponse {
    /// A new `PutResourcePolicyResponse` with nothing set.
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

impl goldsmith::Structure for PutResourcePolicyResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutResourcePolicyResponse",
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

goldsmith::structure!(PutResourcePolicyResponse);

/// The errors of [`PutResourcePolicy`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PutResourcePolicyError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// The policy was refused because it would open the resource to the public.
    PublicPolicyException(PublicPolicyException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The resource policy would become too long with the new statement.
    PolicyLengthExceededException(PolicyLengthExceededException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The `RevisionId` of the request is not that of the resource, which was changed meanwhile.
    PreconditionFailedException(PreconditionFailedException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for PutResourcePolicyError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <PublicPolicyException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <PolicyLengthExceededException as goldsmith::Structure>::SCHEMA,
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
            2 => reader.variant(Self::PublicPolicyException),
            3 => reader.variant(Self::ServiceException),
            4 => reader.variant(Self::TooManyRequestsException),
            5 => reader.variant(Self::PolicyLengthExceededException),
            6 => reader.variant(Self::ResourceNotFoundException),
            7 => reader.variant(Self::PreconditionFailedException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::PublicPolicyException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::PolicyLengthExceededException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::PreconditionFailedException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(PutResourcePolicyError);
