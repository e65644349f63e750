// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::GetLayerVersionResponse;
use goldsmith::schema;

/// Returns the same information as `GetLayerVersion`, but finds the layer version by its ARN.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetLayerVersionByArn, GetLayerVersionByArnRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetLayerVersionByArnRequest::new(
///     "arn:aws:lambda:ca-central-1:123456789012:layer:blank-python-lib:3",
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetLayerVersionByArn::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2018-10-31/layers?find=LayerVersion&Arn=Arn HTTP/1.1
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
pub struct GetLayerVersionByArn;

impl goldsmith::Operation for GetLayerVersionByArn {
    type Service = crate::Lambda;
    type Input = GetLayerVersionByArnRequest;
    type Output = GetLayerVersionResponse;
    type Error = GetLayerVersionByArnError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetLayerVersionByArn",
            <GetLayerVersionByArnRequest as goldsmith::Structure>::SCHEMA,
            <GetLayerVersionResponse as goldsmith::Structure>::SCHEMA,
            <GetLayerVersionByArnError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2018-10-31/layers?find=LayerVersion", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetLayerVersionByArn`: the full ARN of the layer version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetLayerVersionByArnRequest {
    /// The ARN of the layer version to look up, with its version number at the end.
    ///
    /// - `Arn` in the query, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$`
    pub arn: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetLayerVersionByArnRequest {
    /// A new `GetLayerVersionByArnRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(arn: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Arn`](Self::arn).
    #[inline]
    #[must_use]
    pub fn arn(mut self, arn: impl Into<String>) -> Self {
        self.arn = arn.into();
        self
    }
}

impl goldsmith::Structure for GetLayerVersionByArnRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetLayerVersionByArnRequest",
        &[],
        &[
            schema::Member::new(
                "Arn",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("Arn"),
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_VERSION_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.arn);
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
            0 => self.arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetLayerVersionByArnRequest, Self::new(""));

/// The errors of [`GetLayerVersionByArn`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetLayerVersionByArnError {
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

impl goldsmith::OperationError for GetLayerVersionByArnError {
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

goldsmith::operation_error!(GetLayerVersionByArnError);
