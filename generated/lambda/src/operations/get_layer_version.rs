// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::GetLayerVersionResponse;
use goldsmith::schema;

/// Returns one version of a layer together with a presigned link to download its archive. The
/// link expires after ten minutes.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetLayerVersion, GetLayerVersionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetLayerVersionRequest::new("my-layer", 1);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetLayerVersion::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2018-10-31/layers/LayerName/versions/VersionNumber HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "CompatibleArchitectures": [ "string" ],
///    "CompatibleRuntimes": [ "string" ],
///    "Content": {
///       "CodeSha256": "string",
///       "CodeSize": number,
///       "Location": "string",
///       "ResolvedS3Object": {
///          "S3Bucket": "string",
///          "S3Key": "string",
///          "S3ObjectVersion": "string"
///       },
///       "SigningJobArn": "string",
///       "SigningProfileVersionArn": "string"
///    },
///    "CreatedDate": "string",
///    "Description": "string",
///    "LayerArn": "string",
///    "LayerVersionArn": "string",
///    "LicenseInfo": "string",
///    "Version": number
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
pub struct GetLayerVersion;

impl goldsmith::Operation for GetLayerVersion {
    type Service = crate::Lambda;
    type Input = GetLayerVersionRequest;
    type Output = GetLayerVersionResponse;
    type Error = GetLayerVersionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetLayerVersion",
            <GetLayerVersionRequest as goldsmith::Structure>::SCHEMA,
            <GetLayerVersionResponse as goldsmith::Structure>::SCHEMA,
            <GetLayerVersionError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetLayerVersion`: the layer and the number of the version to describe.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLayerVersionRequest {
    /// The name or the ARN of the layer.
    ///
    /// - `LayerName` in the path, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})$`
    pub layer_name: String,
    /// The number of the layer version to look up.
    ///
    /// - `VersionNumber` in the path, required
    pub version_number: i64,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetLayerVersionRequest {
    /// A new `GetLayerVersionRequest` with all that is required.
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

impl goldsmith::Structure for GetLayerVersionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetLayerVersionRequest",
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

goldsmith::structure!(GetLayerVersionRequest, Self::new("", goldsmith::Value::empty()));

/// The errors of [`GetLayerVersion`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetLayerVersionError {
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

impl goldsmith::OperationError for GetLayerVersionError {
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

goldsmith::operation_error!(GetLayerVersionError);
