// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, PolicyLengthExceededException,
    PreconditionFailedException, PublicPolicyException, ResourceConflictException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::types::FunctionUrlAuthType;
use goldsmith::schema;

/// Adds a statement to the resource-based policy of a function, version or alias, so that an
/// AWS service, account or organization can invoke it. The same `StatementId` cannot be added
/// twice.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{AddPermission, AddPermissionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = AddPermissionRequest::new(
///         "my-function",
///         "s3",
///         "lambda:InvokeFunction",
///         "s3.amazonaws.com",
///     )
///     .source_arn("arn:aws:s3:::my-bucket-1xpuxmplzrlbh/*")
///     .source_account("123456789012");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = AddPermission::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2015-03-31/functions/FunctionName/policy?Qualifier=Qualifier HTTP/1.1
/// Content-type: application/json
///
/// {
///    "Action": "string",
///    "EventSourceToken": "string",
///    "FunctionUrlAuthType": "string",
///    "InvokedViaFunctionUrl": boolean,
///    "Principal": "string",
///    "PrincipalOrgID": "string",
///    "RevisionId": "string",
///    "SourceAccount": "string",
///    "SourceArn": "string",
///    "StatementId": "string"
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 201
/// Content-type: application/json
///
/// {
///    "Statement": "string"
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
pub struct AddPermission;

impl goldsmith::Operation for AddPermission {
    type Service = crate::Lambda;
    type Input = AddPermissionRequest;
    type Output = AddPermissionResponse;
    type Error = AddPermissionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#AddPermission",
            <AddPermissionRequest as goldsmith::Structure>::SCHEMA,
            <AddPermissionResponse as goldsmith::Structure>::SCHEMA,
            <AddPermissionError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2015-03-31/functions/{FunctionName}/policy", 201);
}

/// The parameters of `AddPermission`, which describe one statement to add to the resource-based
/// policy of a function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPermissionRequest {
    /// The name, partial ARN or full ARN of the function whose policy receives the statement.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// An identifier for the new statement, distinct from those already in the policy;
    /// `RemovePermission` takes it to undo the grant.
    ///
    /// - `StatementId` in the body, required
    /// - length: 1 to 100 characters
    /// - pattern: `^([a-zA-Z0-9-_]+)$`
    pub statement_id: String,
    /// The Lambda action to allow, for example `lambda:InvokeFunction` or
    /// `lambda:InvokeFunctionUrl`.
    ///
    /// - `Action` in the body, required
    /// - length: at most 10000 characters
    /// - pattern: `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`
    pub action: String,
    /// Who receives the permission: an AWS account id, an IAM ARN, a service such as
    /// `s3.amazonaws.com`, or `*`. For a service, add `SourceArn` or `SourceAccount` so that it
    /// cannot act on behalf of strangers.
    ///
    /// - `Principal` in the body, required
    /// - length: at most 2048 characters
    /// - pattern: `^[^\s]+$`
    pub principal: String,
    /// The ARN of the resource from which the principal may call the function, for example an S3
    /// bucket or an SNS topic. It narrows a grant to an AWS service.
    ///
    /// - `SourceArn` in the body
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`
    pub source_arn: Option<String>,
    /// The authentication type a function URL must have for the statement to apply. It belongs to
    /// grants of `lambda:InvokeFunctionUrl`.
    ///
    /// - `FunctionUrlAuthType` in the body
    /// - one of `NONE`, `AWS_IAM`
    pub function_url_auth_type: Option<FunctionUrlAuthType>,
    /// Whether a grant of `lambda:InvokeFunction` is restricted to calls that arrive through the
    /// function URL.
    ///
    /// - `InvokedViaFunctionUrl` in the body
    pub invoked_via_function_url: Option<bool>,
    /// The id of the account that must own the calling resource. It helps where the source ARN
    /// names no account, as with an S3 bucket.
    ///
    /// - `SourceAccount` in the body
    /// - length: at most 12 characters
    /// - pattern: `^\d{12}$`
    pub source_account: Option<String>,
    /// A token the caller has to present, used for Alexa Smart Home skills, where it holds the
    /// skill id.
    ///
    /// - `EventSourceToken` in the body
    /// - length: at most 256 characters
    /// - pattern: `^[a-zA-Z0-9._\-]+$`
    pub event_source_token: Option<String>,
    /// A version number or alias to which the permission applies. If it is absent, the permission
    /// is for the unqualified function.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// The policy revision the caller last saw. The statement is added only if the policy is still
    /// at that revision; if it is absent, no such check is made.
    ///
    /// - `RevisionId` in the body
    pub revision_id: Option<String>,
    /// The id of an AWS Organizations organization; the principals of its accounts are the ones
    /// granted the permission.
    ///
    /// - `PrincipalOrgID` in the body
    /// - length: 12 to 34 characters
    /// - pattern: `^o-[a-z0-9]{10,32}$`
    pub principal_org_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AddPermissionRequest {
    /// A new `AddPermissionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_name: impl Into<String>,
        statement_id: impl Into<String>,
        action: impl Into<String>,
        principal: impl Into<String>,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            statement_id: statement_id.into(),
            action: action.into(),
            principal: principal.into(),
            source_arn: None,
            function_url_auth_type: None,
            invoked_via_function_url: None,
            source_account: None,
            event_source_token: None,
            qualifier: None,
            revision_id: None,
            principal_org_id: None,
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

    /// Sets [`Action`](Self::action).
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// Sets [`Principal`](Self::principal).
    #[inline]
    #[must_use]
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = principal.into();
        self
    }

    /// Sets [`SourceArn`](Self::source_arn).
    #[inline]
    #[must_use]
    pub fn source_arn(mut self, source_arn: impl Into<String>) -> Self {
        self.source_arn = Some(source_arn.into());
        self
    }

    /// Sets [`FunctionUrlAuthType`](Self::function_url_auth_type).
    #[inline]
    #[must_use]
    pub fn function_url_auth_type(
        mut self,
        function_url_auth_type: FunctionUrlAuthType,
    ) -> Self {
        self.function_url_auth_type = Some(function_url_auth_type);
        self
    }

    /// Sets [`InvokedViaFunctionUrl`](Self::invoked_via_function_url).
    #[inline]
    #[must_use]
    pub fn invoked_via_function_url(mut self, invoked_via_function_url: bool) -> Self {
        self.invoked_via_function_url = Some(invoked_via_function_url);
        self
    }

    /// Sets [`SourceAccount`](Self::source_account).
    #[inline]
    #[must_use]
    pub fn source_account(mut self, source_account: impl Into<String>) -> Self {
        self.source_account = Some(source_account.into());
        self
    }

    /// Sets [`EventSourceToken`](Self::event_source_token).
    #[inline]
    #[must_use]
    pub fn event_source_token(mut self, event_source_token: impl Into<String>) -> Self {
        self.event_source_token = Some(event_source_token.into());
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

    /// Sets [`PrincipalOrgID`](Self::principal_org_id).
    #[inline]
    #[must_use]
    pub fn principal_org_id(mut self, principal_org_id: impl Into<String>) -> Self {
        self.principal_org_id = Some(principal_org_id.into());
        self
    }
}

impl goldsmith::Structure for AddPermissionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AddPermissionRequest",
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
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(100)),
                    schema::Trait::Pattern(crate::patterns::STATEMENT_ID),
                ],
            ),
            schema::Member::new(
                "Action",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ACTION),
                ],
            ),
            schema::Member::new(
                "Principal",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::PRINCIPAL),
                ],
            ),
            schema::Member::new(
                "SourceArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::ARN),
                ],
            ),
            schema::Member::new("FunctionUrlAuthType", schema::Kind::Enum, &[]),
            schema::Member::new("InvokedViaFunctionUrl", schema::Kind::Boolean, &[]),
            schema::Member::new(
                "SourceAccount",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(12)),
                    schema::Trait::Pattern(crate::patterns::SOURCE_OWNER),
                ],
            ),
            schema::Member::new(
                "EventSourceToken",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(256)),
                    schema::Trait::Pattern(crate::patterns::EVENT_SOURCE_TOKEN),
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
            schema::Member::new("RevisionId", schema::Kind::String, &[]),
            schema::Member::new(
                "PrincipalOrgID",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(12), Some(34)),
                    schema::Trait::Pattern(crate::patterns::PRINCIPAL_ORG_ID),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.statement_id);
        writer.member(2, &self.action);
        writer.member(3, &self.principal);
        writer.member(4, &self.source_arn);
        writer.member(5, &self.function_url_auth_type);
        writer.member(6, &self.invoked_via_function_url);
        writer.member(7, &self.source_account);
        writer.member(8, &self.event_source_token);
        writer.member(9, &self.qualifier);
        writer.member(10, &self.revision_id);
        writer.member(11, &self.principal_org_id);
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
            2 => self.action.fill(member, reader),
            3 => self.principal.fill(member, reader),
            4 => self.source_arn.fill(member, reader),
            5 => self.function_url_auth_type.fill(member, reader),
            6 => self.invoked_via_function_url.fill(member, reader),
            7 => self.source_account.fill(member, reader),
            8 => self.event_source_token.fill(member, reader),
            9 => self.qualifier.fill(member, reader),
            10 => self.revision_id.fill(member, reader),
            11 => self.principal_org_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AddPermissionRequest, Self::new("", "", "", ""));

/// The result of `AddPermission`: the statement that was added.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddPermissionResponse {
    /// The added policy statement as JSON text.
    ///
    /// - `Statement` in the body
    pub statement: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AddPermissionResponse {
    /// A new `AddPermissionResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Statement`](Self::statement).
    #[inline]
    #[must_use]
    pub fn statement(mut self, statement: impl Into<String>) -> Self {
        self.statement = Some(statement.into());
        self
    }
}

impl goldsmith::Structure for AddPermissionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AddPermissionResponse",
        &[],
        &[schema::Member::new("Statement", schema::Kind::String, &[])],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.statement);
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
            0 => self.statement.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AddPermissionResponse);

/// The errors of [`AddPermission`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddPermissionError {
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

impl goldsmith::OperationError for AddPermissionError {
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

goldsmith::operation_error!(AddPermissionError);
