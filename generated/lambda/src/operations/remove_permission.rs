// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, PreconditionFailedException, PublicPolicyException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use goldsmith::schema;

/// Removes a statement from the resource-based policy of a function, version or alias, which
/// withdraws the permission it granted.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{RemovePermission, RemovePermissionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = RemovePermissionRequest::new("my-function", "xaccount")
///     .qualifier("PROD");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = RemovePermission::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2015-03-31/functions/FunctionName/policy/StatementId?Qualifier=Qualifier&RevisionId=RevisionId HTTP/1.1
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
/// - [`PublicPolicyException`](crate::errors::PublicPolicyException) (400): The policy was
///   refused because it would open the resource to the public.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct RemovePermission;

impl goldsmith::Operation for RemovePermission {
    type Service = crate::Lambda;
    type Input = RemovePermissionRequest;
    type Output = goldsmith::Unit;
    type Error = RemovePermissionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#RemovePermission",
            <RemovePermissionRequest as goldsmith::Structure>::SCHEMA,
            <goldsmith::Unit as goldsmith::Structure>::SCHEMA,
            <RemovePermissionError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "DELETE",
            "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
            204,
        );
}

/// The input of `RemovePermission`, which names a statement in the resource-based policy of a
/// function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemovePermissionRequest {
    /// The name, partial ARN or full ARN of the function, version or alias whose permission is
    /// removed.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The identifier of the statement to remove, as given when the permission was added.
    ///
    /// - `StatementId` in the path, required
    /// - length: 1 to 100 characters
    /// - pattern: `^([a-zA-Z0-9-_.]+)$`
    pub statement_id: String,
    /// The version number or alias name whose policy holds the statement. When absent, the policy
    /// of the unqualified function is changed.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// The revision that the policy is expected to have. The call fails when the policy has been
    /// changed since that revision was read.
    ///
    /// - `RevisionId` in the query
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl RemovePermissionRequest {
    /// A new `RemovePermissionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_name: impl Into<String>,
        statement_id: impl Into<String>,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            statement_id: statement_id.into(),
            qualifier: None,
            revision_id: None,
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

    /// Sets [`StatementId`](Self::statement_id).
    #[inline]
    #[must_use]
    pub fn statement_id(mut self, statement_id: impl Into<String>) -> Self {
        self.statement_id = statement_id.into();
        self
    }

    /// Sets [`Qualifier`](Self::qualifier).
    #[inline]
    #[must_use]
    pub fn qualifier(mut self, qualifier: impl Into<String>) -> Self {
        self.qualifier = Some(qualifier.into());
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

impl goldsmith::Structure for RemovePermissionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#RemovePermissionRequest",
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
                "StatementId",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(100)),
                    schema::Trait::Pattern(crate::patterns::NAMESPACED_STATEMENT_ID),
                ],
            ),
            schema::Member::new(
                "Qualifier",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("Qualifier"),
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(
                        crate::patterns::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
                    ),
                ],
            ),
            schema::Member::new(
                "RevisionId",
                schema::Kind::String,
                &[schema::Trait::HttpQuery("RevisionId")],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.statement_id);
        writer.member(2, &self.qualifier);
        writer.member(3, &self.revision_id);
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
            1 => self.statement_id.fill(member, reader),
            2 => self.qualifier.fill(member, reader),
            3 => self.revision_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(RemovePermissionRequest, Self::new("", ""));

/// The errors of [`RemovePermission`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RemovePermissionError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The policy was refused because it would open the resource to the public.
    PublicPolicyException(PublicPolicyException),
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

impl goldsmith::OperationError for RemovePermissionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <PublicPolicyException as goldsmith::Structure>::SCHEMA,
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
            1 => reader.variant(Self::PublicPolicyException),
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
            Self::PublicPolicyException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::PreconditionFailedException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(RemovePermissionError);
