// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::CapacityProvider;
use goldsmith::schema;

/// Deletes a capacity provider and returns its description, usually while the removal is still
/// under way.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{DeleteCapacityProvider, DeleteCapacityProviderRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = DeleteCapacityProviderRequest::new("capacity-provider-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = DeleteCapacityProvider::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// DELETE /2025-11-30/capacity-providers/CapacityProviderName HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 202
/// Content-type: application/json
///
/// {
///    "CapacityProvider": {
///       "CapacityProviderArn": "string",
///       "CapacityProviderScalingConfig": {
///          "MaxVCpuCount": number,
///          "ScalingMode": "string",
///          "ScalingPolicies": [
///             {
///                "PredefinedMetricType": "string",
///                "TargetValue": number
///             }
///          ]
///       },
///       "InstanceRequirements": {
///          "AllowedInstanceTypes": [ "string" ],
///          "Architectures": [ "string" ],
///          "ExcludedInstanceTypes": [ "string" ]
///       },
///       "KmsKeyArn": "string",
///       "LastModified": "string",
///       "PermissionsConfig": {
///          "CapacityProviderOperatorRoleArn": "string"
///       },
///       "PropagateTags": {
///          "ExplicitTags": {
///             "string" : "string"
///          },
///          "Mode": "string"
///       },
///       "State": "string",
///       "TelemetryConfig": {
///          "LoggingConfig": {
///             "LogGroup": "string",
///             "SystemLogLevel": "string"
///          }
///       },
///       "VpcConfig": {
///          "SecurityGroupIds": [ "string" ],
///          "SubnetIds": [ "string" ]
///       }
///    }
/// }
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
pub struct DeleteCapacityProvider;

impl goldsmith::Operation for DeleteCapacityProvider {
    type Service = crate::Lambda;
    type Input = DeleteCapacityProviderRequest;
    type Output = DeleteCapacityProviderResponse;
    type Error = DeleteCapacityProviderError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#DeleteCapacityProvider",
            <DeleteCapacityProviderRequest as goldsmith::Structure>::SCHEMA,
            <DeleteCapacityProviderResponse as goldsmith::Structure>::SCHEMA,
            <DeleteCapacityProviderError as goldsmith::OperationError>::SHAPES,
        )
        .http("DELETE", "/2025-11-30/capacity-providers/{CapacityProviderName}", 202)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `DeleteCapacityProvider`: the capacity provider to remove.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCapacityProviderRequest {
    /// The name or the ARN of the capacity provider to delete.
    ///
    /// - `CapacityProviderName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(?:(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$`
    pub capacity_provider_name: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteCapacityProviderRequest {
    /// A new `DeleteCapacityProviderRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(capacity_provider_name: impl Into<String>) -> Self {
        Self {
            capacity_provider_name: capacity_provider_name.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProviderName`](Self::capacity_provider_name).
    #[inline]
    #[must_use]
    pub fn capacity_provider_name(
        mut self,
        capacity_provider_name: impl Into<String>,
    ) -> Self {
        self.capacity_provider_name = capacity_provider_name.into();
        self
    }
}

impl goldsmith::Structure for DeleteCapacityProviderRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteCapacityProviderRequest",
        &[],
        &[
            schema::Member::new(
                "CapacityProviderName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::CAPACITY_PROVIDER_NAME),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider_name);
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
            0 => self.capacity_provider_name.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(DeleteCapacityProviderRequest, Self::new(""));

/// The result of `DeleteCapacityProvider`: the capacity provider that is being removed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCapacityProviderResponse {
    /// The capacity provider as it stands once its deletion has been requested; its state tells how
    /// far that has come.
    ///
    /// - `CapacityProvider` in the body, required
    pub capacity_provider: CapacityProvider,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl DeleteCapacityProviderResponse {
    /// A new `DeleteCapacityProviderResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(capacity_provider: CapacityProvider) -> Self {
        Self {
            capacity_provider,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProvider`](Self::capacity_provider).
    #[inline]
    #[must_use]
    pub fn capacity_provider(mut self, capacity_provider: CapacityProvider) -> Self {
        self.capacity_provider = capacity_provider;
        self
    }
}

impl goldsmith::Structure for DeleteCapacityProviderResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#DeleteCapacityProviderResponse",
        &[],
        &[
            schema::Member::new(
                "CapacityProvider",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_provider);
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
            0 => self.capacity_provider.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    DeleteCapacityProviderResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`DeleteCapacityProvider`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCapacityProviderError {
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

impl goldsmith::OperationError for DeleteCapacityProviderError {
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

goldsmith::operation_error!(DeleteCapacityProviderError);
