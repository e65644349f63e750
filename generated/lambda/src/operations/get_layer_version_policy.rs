// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use goldsmith::schema;

/// Returns the resource-based policy of a layer version as JSON text.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetLayerVersionPolicy, GetLayerVersionPolicyRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetLayerVersionPolicyRequest::new("layer-name", 1);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetLayerVersionPolicy::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2018-10-31/layers/LayerName/versions/VersionNumber/policy HTTP/1.1
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
pub struct GetLayerVersionPolicy;

impl goldsmith::Operation for GetLayerVersionPolicy {
    type Service = crate::Lambda;
    type Input = GetLayerVersionPolicyRequest;
    type Output = GetLayerVersionPolicyResponse;
    type Error = GetLayerVersionPolicyError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetLayerVersionPolicy",
            <GetLayerVersionPolicyRequest as goldsmith::Structure>::SCHEMA,
            <GetLayerVersionPolicyResponse as goldsmith::Structure>::SCHEMA,
            <GetLayerVersionPolicyError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "GET",
            "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
            200,
        )
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetLayerVersionPolicy`: the layer and the number of the version in
/// question.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLayerVersionPolicyRequest {
    /// The name or the ARN of the layer.
    ///
    /// - `LayerName` in the path, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})$`
    pub layer_name: String,
    /// The number of the layer version whose policy is read.
    ///
    /// - `VersionNumber` in the path, required
    pub version_number: i64,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetLayerVersionPolicyRequest {
    /// A new `GetLayerVersionPolicyRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(layer_name: impl Into<String>, version_number: i64) -> Self {
        Self {
            layer_name: layer_name.into(),
            version_number,
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
}

impl goldsmith::Structure for GetLayerVersionPolicyRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetLayerVersionPolicyRequest",
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
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.layer_name);
        writer.member(1, &self.version_number);
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
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    GetLayerVersionPolicyRequest, Self::new("", goldsmith::Value::empty())
);

/// The result of `GetLayerVersionPolicy`: the policy and its revision.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetLayerVersionPolicyResponse {
    /// The policy of the layer version as JSON text.
    ///
    /// - `Policy` in the body
    pub policy: Option<String>,
    /// The identifier of the policy's current revision, usable to guard later changes of the
    /// policy.
    ///
    /// - `RevisionId` in the body
    pub revision_id: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetLayerVersionPolicyResponse {
    /// A new `GetLayerVersionPolicyResponse` with nothing set.
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

impl goldsmith::Structure for GetLayerVersionPolicyResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetLayerVersionPolicyResponse",
        &[],
        &[
            schema::Member::new("Policy", schema::Kind::String, &[]),
            schema::Member::new("RevisionId", schema::Kind::String, &[]),
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

goldsmith::structure!(GetLayerVersionPolicyResponse);

/// The errors of [`GetLayerVersionPolicy`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetLayerVersionPolicyError {
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

impl goldsmith::OperationError for GetLayerVersionPolicyError {
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

goldsmith::operation_error!(GetLayerVersionPolicyError);
