// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::CapacityProvider;
use goldsmith::schema;

/// Returns a capacity provider with its state and configuration.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetCapacityProvider, GetCapacityProviderRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetCapacityProviderRequest::new("capacity-provider-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetCapacityProvider::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2025-11-30/capacity-providers/CapacityProviderName HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
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
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct GetCapacityProvider;

impl goldsmith::Operation for GetCapacityProvider {
    type Service = crate::Lambda;
    type Input = GetCapacityProviderRequest;
    type Output = GetCapacityProviderResponse;
    type Error = GetCapacityProviderError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetCapacityProvider",
            <GetCapacityProviderRequest as goldsmith::Structure>::SCHEMA,
            <GetCapacityProviderResponse as goldsmith::Structure>::SCHEMA,
            <GetCapacityProviderError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2025-11-30/capacity-providers/{CapacityProviderName}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetCapacityProvider`: the capacity provider to look up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCapacityProviderRequest {
    /// The name or the ARN of the capacity provider to look up.
    ///
    /// - `CapacityProviderName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(?:(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$`
    pub capacity_provider_name: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetCapacityProviderRequest {
    /// A new `GetCapacityProviderRequest` with all that is required.
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

impl goldsmith::Structure for GetCapacityProviderRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetCapacityProviderRequest",
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

goldsmith::structure!(GetCapacityProviderRequest, Self::new(""));

/// The result of `GetCapacityProvider`: the capacity provider that was looked up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCapacityProviderResponse {
    /// The capacity provider with its state and settings.
    ///
    /// - `CapacityProvider` in the body, required
    pub capacity_provider: CapacityProvider,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetCapacityProviderResponse {
    /// A new `GetCapacityProviderResponse` with all that is required.
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

impl goldsmith::Structure for GetCapacityProviderResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetCapacityProviderResponse",
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

goldsmith::structure!(GetCapacityProviderResponse, Self::new(goldsmith::Value::empty()));

/// The errors of [`GetCapacityProvider`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCapacityProviderError {
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

impl goldsmith::OperationError for GetCapacityProviderError {
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

goldsmith::operation_error!(GetCapacityProviderError);
