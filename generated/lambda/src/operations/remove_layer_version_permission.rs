// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, PreconditionFailedException,
    ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use goldsmith::schema;

/// Removes a statement from the resource-based policy of a layer version.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{RemoveLayerVersionPermission, RemoveLayerVersionPermissionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = RemoveLayerVersionPermissionRequest::new("my-layer", 1, "xaccount");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = RemoveLayerVersionPermission::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2018-10-31/layers/LayerName/versions/VersionNumber/policy/StatementId?RevisionId=RevisionId HTTP/1.1
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
pub struct RemoveLayerVersionPermission;

impl goldsmith::Operation for RemoveLayerVersionPermission {
    type Service = crate::Lambda;
    type Input = RemoveLayerVersionPermissionRequest;
    type Output = goldsmith::Unit;
    type Error = RemoveLayerVersionPermissionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#RemoveLayerVersionPermission",
            <RemoveLayerVersionPermissionRequest as goldsmith::Structure>::SCHEMA,
            <goldsmith::Unit as goldsmith::Structure>::SCHEMA,
            <RemoveLayerVersionPermissionError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "DELETE",
            "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
            204,
        );
}

/// The input of `RemoveLayerVersionPermission`, which names a statement in the policy of a
/// layer version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveLayerVersionPermissionRequest {
    /// The name or ARN of the layer whose permission is removed.
    ///
    /// - `LayerName` in the path, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})$`
    pub layer_name: String,
    /// The number of the layer version whose policy holds the statement.
    ///
    /// - `VersionNumber` in the path, required
    pub version_number: i64,
    /// The identifier of the statement to remove, as given when the permission was added.
    ///
    /// - `StatementId` in the path, required
    /// - length: 1 to 100 characters
    /// - pattern: `^([a-zA-Z0-9-_]+)$`
    pub statement_id: String,
    /// The revision that the policy is expected to have. The call fails when the policy has been
    /// changed since that revision was read.
    ///
    /// - `RevisionId` in the query
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl RemoveLayerVersionPermissionRequest {
    /// A new `RemoveLayerVersionPermissionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        layer_name: impl Into<String>,
        version_number: i64,
        statement_id: impl Into<String>,
    ) -> Self {
        Self {
            layer_name: layer_name.into(),
            version_number,
            statement_id: statement_id.into(),
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

    /// Sets [`RevisionId`](Self::revision_id).
    #[inline]
    #[must_use]
    pub fn revision_id(mut self, revision_id: impl Into<String>) -> Self {
        self.revision_id = Some(revision_id.into());
        self
    }
}

impl goldsmith::Structure for RemoveLayerVersionPermissionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#RemoveLayerVersionPermissionRequest",
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
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(100)),
                    schema::Trait::Pattern(crate::patterns::STATEMENT_ID),
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
            0 => self.layer_name.fill(member, reader),
            1 => self.version_number.fill(member, reader),
            2 => self.statement_id.fill(member, reader),
            3 => self.revision_id.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    RemoveLayerVersionPermissionRequest, Self::new("", goldsmith::Value::empty(), "")
);

/// The errors of [`RemoveLayerVersionPermission`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveLayerVersionPermissionError {
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

impl goldsmith::OperationError for RemoveLayerVersionPermissionError {
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

goldsmith::operation_error!(RemoveLayerVersionPermissionError);
