// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, PolicyLengthExceededException,
    PreconditionFailedException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use goldsmith::schema;

/// Adds a statement to the resource-based policy of a layer version, so that another account,
/// an organization or everyone can use it. Each statement is identified by its `StatementId`.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{AddLayerVersionPermission, AddLayerVersionPermissionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = AddLayerVersionPermissionRequest::new(
///     "my-layer",
///     1,
///     "xaccount",
///     "lambda:GetLayerVersion",
///     "223456789012",
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = AddLayerVersionPermission::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2018-10-31/layers/LayerName/versions/VersionNumber/policy?RevisionId=RevisionId HTTP/1.1
/// Content-type: application/json
///
/// {
///    "Action": "string",
///    "OrganizationId": "string",
///    "Principal": "string",
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
///    "RevisionId": "string",
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
pub struct AddLayerVersionPermission;

impl goldsmith::Operation for AddLayerVersionPermission {
    type Service = crate::Lambda;
    type Input = AddLayerVersionPermissionRequest;
    type Output = AddLayerVersionPermissionResponse;
    type Error = AddLayerVersionPermissionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#AddLayerVersionPermission",
            <AddLayerVersionPermissionRequest as goldsmith::Structure>::SCHEMA,
            <AddLayerVersionPermissionResponse as goldsmith::Structure>::SCHEMA,
            <AddLayerVersionPermissionError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "POST",
            "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
            201,
        );
}

/// The parameters of `AddLayerVersionPermission`, which describe one statement to add to the
/// policy of a layer version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddLayerVersionPermissionRequest {
    /// The name or the ARN of the layer.
    ///
    /// - `LayerName` in the path, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})$`
    pub layer_name: String,
    /// The number of the layer version whose policy receives the statement.
    ///
    /// - `VersionNumber` in the path, required
    pub version_number: i64,
    /// An identifier for the new statement, distinct from those already in the policy;
    /// `RemoveLayerVersionPermission` takes it to undo the grant.
    ///
    /// - `StatementId` in the body, required
    /// - length: 1 to 100 characters
    /// - pattern: `^([a-zA-Z0-9-_]+)$`
    pub statement_id: String,
    /// The action to allow, which for layers is always `lambda:GetLayerVersion`.
    ///
    /// - `Action` in the body, required
    /// - length: at most 22 characters
    /// - pattern: `^lambda:GetLayerVersion$`
    pub action: String,
    /// The account that may use the layer version: an account id, the root ARN of an account, or
    /// `*` for everyone. Combined with `OrganizationId`, `*` stands for every account of that
    /// organization.
    ///
    /// - `Principal` in the body, required
    /// - length: at most 10000 characters
    /// - pattern: `^(?:\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root)$`
    pub principal: String,
    /// The id of an AWS Organizations organization to which the grant is limited, used together
    /// with the principal `*`.
    ///
    /// - `OrganizationId` in the body
    /// - length: at most 34 characters
    /// - pattern: `^o-[a-z0-9]{10,32}$`
    pub organization_id: Option<String>,
    /// The policy revision the caller last saw. The statement is added only if the policy is still
    /// at that revision; if it is absent, no such check is made.
    ///
    /// - `RevisionId` in the query
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AddLayerVersionPermissionRequest {
    /// A new `AddLayerVersionPermissionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        layer_name: impl Into<String>,
        version_number: i64,
        statement_id: impl Into<String>,
        action: impl Into<String>,
        principal: impl Into<String>,
    ) -> Self {
        Self {
            layer_name: layer_name.into(),
            version_number,
            statement_id: statement_id.into(),
            action: action.into(),
            principal: principal.into(),
            organization_id: None,
            revision_id: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`LayerName`](Self::layer_name).
    #[inline]
    #[must_use]
    pub fn layer_name(mut self, layer_name: impl Into<String>) -> Self {
        self.layer_name = layer_name.into();
        self
    }

    /// Sets [`VersionNumber`](Self::version_number).
    #[inline]
    #[must_use]
    pub fn version_number(mut self, version_number: i64) -> Self {
        self.version_number = version_number;
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

    /// Sets [`OrganizationId`](Self::organization_id).
    #[inline]
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
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

impl goldsmith::Structure for AddLayerVersionPermissionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AddLayerVersionPermissionRequest",
        &[],
        &[
            schema::Member::new(
                "LayerName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_NAME_OR_ARN),
                ],
            ),
            schema::Member::new(
                "VersionNumber",
                schema::Kind::Long,
                &[schema::Trait::HttpLabel, schema::Trait::Required],
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
                    schema::Trait::Length(Some(0), Some(22)),
                    schema::Trait::Pattern(
                        crate::patterns::LAYER_PERMISSION_ALLOWED_ACTION,
                    ),
                ],
            ),
            schema::Member::new(
                "Principal",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(
                        crate::patterns::LAYER_PERMISSION_ALLOWED_PRINCIPAL,
                    ),
                ],
            ),
            schema::Member::new(
                "OrganizationId",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(34)),
                    schema::Trait::Pattern(crate::patterns::ORGANIZATION_ID),
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
        writer.member(0, &self.layer_name);
        writer.member(1, &self.version_number);
        writer.member(2, &self.statement_id);
        writer.member(3, &self.action);
        writer.member(4, &self.principal);
        writer.member(5, &self.organization_id);
        writer.member(6, &self.revision_id);
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
            0 => self.layer_name.fill(member, reader),
            1 => self.version_number.fill(member, reader),
            2 => self.statement_id.fill(member, reader),
            3 => self.action.fill(member, reader),
            4 => self.principal.fill(member, reader),
            5 => self.organization_id.fill(member, reader),
            6 => self.revision_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    AddLayerVersionPermissionRequest, Self::new("", goldsmith::Value::empty(), "", "",
    "")
);

/// The result of `AddLayerVersionPermission`: the statement that was added and the new revision
/// of the policy.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddLayerVersionPermissionResponse {
    /// The added policy statement as JSON text.
    ///
    /// - `Statement` in the body
    pub statement: Option<String>,
    /// The identifier of the policy's revision after the statement was added.
    ///
    /// - `RevisionId` in the body
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AddLayerVersionPermissionResponse {
    /// A new `AddLayerVersionPermissionResponse` with nothing set.
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

    /// Sets [`RevisionId`](Self::revision_id).
    #[inline]
    #[must_use]
    pub fn revision_id(mut self, revision_id: impl Into<String>) -> Self {
        self.revision_id = Some(revision_id.into());
        self
    }
}

impl goldsmith::Structure for AddLayerVersionPermissionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AddLayerVersionPermissionResponse",
        &[],
        &[
            schema::Member::new("Statement", schema::Kind::String, &[]),
            schema::Member::new("RevisionId", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.statement);
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
            0 => self.statement.fill(member, reader),
            1 => self.revision_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AddLayerVersionPermissionResponse);

/// The errors of [`AddLayerVersionPermission`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddLayerVersionPermissionError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
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

impl goldsmith::OperationError for AddLayerVersionPermissionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
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
            2 => reader.variant(Self::ServiceException),
            3 => reader.variant(Self::TooManyRequestsException),
            4 => reader.variant(Self::PolicyLengthExceededException),
            5 => reader.variant(Self::ResourceNotFoundException),
            6 => reader.variant(Self::PreconditionFailedException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::PolicyLengthExceededException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::PreconditionFailedException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(AddLayerVersionPermissionError);
