// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    CodeStorageExceededException, InvalidParameterValueException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::types::{
    Architecture, LayerVersionContentInput, LayerVersionContentOutput, Runtime,
};
use goldsmith::schema;

/// Creates a layer version from a `.zip` archive. Each call with the same layer name adds a
/// version with a new number.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PublishLayerVersion, PublishLayerVersionRequest};
/// use goldsmith_lambda::types::{LayerVersionContentInput, Runtime};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PublishLayerVersionRequest::new(
///         "my-layer",
///         LayerVersionContentInput::new()
///             .s3_bucket("lambda-layers-us-west-2-123456789012")
///             .s3_key("layer.zip"),
///     )
///     .description("My Python layer")
///     .compatible_runtimes(vec![Runtime::Python36, Runtime::Python37])
///     .license_info("MIT");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PublishLayerVersion::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2018-10-31/layers/LayerName/versions HTTP/1.1
/// Content-type: application/json
///
/// {
///    "CompatibleArchitectures": [ "string" ],
///    "CompatibleRuntimes": [ "string" ],
///    "Content": {
///       "S3Bucket": "string",
///       "S3Key": "string",
///       "S3ObjectStorageMode": "string",
///       "S3ObjectVersion": "string",
///       "ZipFile": blob
///    },
///    "Description": "string",
///    "LicenseInfo": "string"
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
/// - [`CodeStorageExceededException`](crate::errors::CodeStorageExceededException) (400): The
///   code would exceed the storage the account has in the Region for functions and layers.
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct PublishLayerVersion;

impl goldsmith::Operation for PublishLayerVersion {
    type Service = crate::Lambda;
    type Input = PublishLayerVersionRequest;
    type Output = PublishLayerVersionResponse;
    type Error = PublishLayerVersionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PublishLayerVersion",
            <PublishLayerVersionRequest as goldsmith::Structure>::SCHEMA,
            <PublishLayerVersionResponse as goldsmith::Structure>::SCHEMA,
            <PublishLayerVersionError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2018-10-31/layers/{LayerName}/versions", 201);
}

/// The input of `PublishLayerVersion`, which carries the layer archive and its metadata.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublishLayerVersionRequest {
    /// The name or ARN of the layer to add a version to. A name that is not in use yet creates the
    /// layer.
    ///
    /// - `LayerName` in the path, required
    /// - length: 1 to 2048 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})$`
    pub layer_name: String,
    /// A free-form text that describes the new layer version.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The `.zip` archive of the layer, either as bytes in the request or as a reference to an S3
    /// object.
    ///
    /// - `Content` in the body, required
    pub content: LayerVersionContentInput,
    /// The instruction set architectures that the layer version is declared to work with, used to
    /// filter layer listings.
    ///
    /// - `CompatibleArchitectures` in the body
    /// - length: at most 2 elements
    /// - each element: one of `x86_64`, `arm64`
    pub compatible_architectures: Option<Vec<Architecture>>,
    /// The runtimes that the layer version is declared to work with, used to filter layer listings.
    ///
    /// - `CompatibleRuntimes` in the body
    /// - length: at most 15 elements
    /// - each element: one of the 52 values of [`Runtime`](crate::types::Runtime)
    pub compatible_runtimes: Option<Vec<Runtime>>,
    /// The software license of the layer, as an SPDX identifier, a URL or the license text itself.
    ///
    /// - `LicenseInfo` in the body
    /// - length: at most 512 characters
    /// - pattern: `^.*$`
    pub license_info: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PublishLayerVersionRequest {
    /// A new `PublishLayerVersionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        layer_name: impl Into<String>,
        content: LayerVersionContentInput,
    ) -> Self {
        Self {
            layer_name: layer_name.into(),
            description: None,
            content,
            compatible_architectures: None,
            compatible_runtimes: None,
            license_info: None,
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

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`Content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: LayerVersionContentInput) -> Self {
        self.content = content;
        self
    }

    /// Sets [`CompatibleArchitectures`](Self::compatible_architectures).
    #[inline]
    #[must_use]
    pub fn compatible_architectures(
        mut self,
        compatible_architectures: Vec<Architecture>,
    ) -> Self {
        self.compatible_architectures = Some(compatible_architectures);
        self
    }

    /// Sets [`CompatibleRuntimes`](Self::compatible_runtimes).
    #[inline]
    #[must_use]
    pub fn compatible_runtimes(mut self, compatible_runtimes: Vec<Runtime>) -> Self {
        self.compatible_runtimes = Some(compatible_runtimes);
        self
    }

    /// Sets [`LicenseInfo`](Self::license_info).
    #[inline]
    #[must_use]
    pub fn license_info(mut self, license_info: impl Into<String>) -> Self {
        self.license_info = Some(license_info.into());
        self
    }
}

impl goldsmith::Structure for PublishLayerVersionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PublishLayerVersionRequest",
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
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new(
                "Content",
                schema::Kind::Structure,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "CompatibleArchitectures",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(0), Some(2))],
            ),
            schema::Member::new(
                "CompatibleRuntimes",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(0), Some(15))],
            ),
            schema::Member::new(
                "LicenseInfo",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(512)),
                    schema::Trait::Pattern(crate::patterns::LICENSE_INFO),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.layer_name);
        writer.member(1, &self.description);
        writer.member(2, &self.content);
        writer.member(3, &self.compatible_architectures);
        writer.member(4, &self.compatible_runtimes);
        writer.member(5, &self.license_info);
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
            1 => self.description.fill(member, reader),
            2 => self.content.fill(member, reader),
            3 => self.compatible_architectures.fill(member, reader),
            4 => self.compatible_runtimes.fill(member, reader),
            5 => self.license_info.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    PublishLayerVersionRequest, Self::new("", goldsmith::Value::empty())
);

/// The output of `PublishLayerVersion`, which describes the layer version just created.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PublishLayerVersionResponse {
    /// The details of the stored layer archive, such as its size in bytes, hash and download
    /// location.
    ///
    /// - `Content` in the body
    pub content: Option<LayerVersionContentOutput>,
    /// The ARN of the layer, without a version number.
    ///
    /// - `LayerArn` in the body
    /// - length: 1 to 2048 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+$`
    pub layer_arn: Option<String>,
    /// The ARN of the new layer version, in the form that the `Layers` setting of a function takes.
    ///
    /// - `LayerVersionArn` in the body
    /// - length: 1 to 2048 characters
    /// - pattern: `^((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))$`
    pub layer_version_arn: Option<String>,
    /// The description stored with the new layer version.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// The time at which the layer version was created, as ISO 8601 text.
    ///
    /// - `CreatedDate` in the body
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub created_date: Option<String>,
    /// The number that the service assigned to the new layer version.
    ///
    /// - `Version` in the body
    pub version: Option<i64>,
    /// The instruction set architectures that the layer version is declared to work with.
    ///
    /// - `CompatibleArchitectures` in the body
    /// - length: at most 2 elements
    /// - each element: one of `x86_64`, `arm64`
    pub compatible_architectures: Option<Vec<Architecture>>,
    /// The runtimes that the layer version is declared to work with.
    ///
    /// - `CompatibleRuntimes` in the body
    /// - length: at most 15 elements
    /// - each element: one of the 52 values of [`Runtime`](crate::types::Runtime)
    pub compatible_runtimes: Option<Vec<Runtime>>,
    /// The software license stored with the layer version.
    ///
    /// - `LicenseInfo` in the body
    /// - length: at most 512 characters
    /// - pattern: `^.*$`
    pub license_info: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PublishLayerVersionResponse {
    /// A new `PublishLayerVersionResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: LayerVersionContentOutput) -> Self {
        self.content = Some(content);
        self
    }

    /// Sets [`LayerArn`](Self::layer_arn).
    #[inline]
    #[must_use]
    pub fn layer_arn(mut self, layer_arn: impl Into<String>) -> Self {
        self.layer_arn = Some(layer_arn.into());
        self
    }

    /// Sets [`LayerVersionArn`](Self::layer_version_arn).
    #[inline]
    #[must_use]
    pub fn layer_version_arn(mut self, layer_version_arn: impl Into<String>) -> Self {
        self.layer_version_arn = Some(layer_version_arn.into());
        self
    }

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`CreatedDate`](Self::created_date).
    #[inline]
    #[must_use]
    pub fn created_date(mut self, created_date: impl Into<String>) -> Self {
        self.created_date = Some(created_date.into());
        self
    }

    /// Sets [`Version`](Self::version).
    #[inline]
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`CompatibleArchitectures`](Self::compatible_architectures).
    #[inline]
    #[must_use]
    pub fn compatible_architectures(
        mut self,
        compatible_architectures: Vec<Architecture>,
    ) -> Self {
        self.compatible_architectures = Some(compatible_architectures);
        self
    }

    /// Sets [`CompatibleRuntimes`](Self::compatible_runtimes).
    #[inline]
    #[must_use]
    pub fn compatible_runtimes(mut self, compatible_runtimes: Vec<Runtime>) -> Self {
        self.compatible_runtimes = Some(compatible_runtimes);
        self
    }

    /// Sets [`LicenseInfo`](Self::license_info).
    #[inline]
    #[must_use]
    pub fn license_info(mut self, license_info: impl Into<String>) -> Self {
        self.license_info = Some(license_info.into());
        self
    }
}

impl goldsmith::Structure for PublishLayerVersionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PublishLayerVersionResponse",
        &[],
        &[
            schema::Member::new("Content", schema::Kind::Structure, &[]),
            schema::Member::new(
                "LayerArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_ARN),
                ],
            ),
            schema::Member::new(
                "LayerVersionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::LAYER_VERSION_ARN),
                ],
            ),
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new(
                "CreatedDate",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
            schema::Member::new("Version", schema::Kind::Long, &[]),
            schema::Member::new(
                "CompatibleArchitectures",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(0), Some(2))],
            ),
            schema::Member::new(
                "CompatibleRuntimes",
                schema::Kind::List(&schema::Member::element(schema::Kind::Enum, &[])),
                &[schema::Trait::Length(Some(0), Some(15))],
            ),
            schema::Member::new(
                "LicenseInfo",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(512)),
                    schema::Trait::Pattern(crate::patterns::LICENSE_INFO),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.content);
        writer.member(1, &self.layer_arn);
        writer.member(2, &self.layer_version_arn);
        writer.member(3, &self.description);
        writer.member(4, &self.created_date);
        writer.member(5, &self.version);
        writer.member(6, &self.compatible_architectures);
        writer.member(7, &self.compatible_runtimes);
        writer.member(8, &self.license_info);
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
            0 => self.content.fill(member, reader),
            1 => self.layer_arn.fill(member, reader),
            2 => self.layer_version_arn.fill(member, reader),
            3 => self.description.fill(member, reader),
            4 => self.created_date.fill(member, reader),
            5 => self.version.fill(member, reader),
            6 => self.compatible_architectures.fill(member, reader),
            7 => self.compatible_runtimes.fill(member, reader),
            8 => self.license_info.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PublishLayerVersionResponse);

/// The errors of [`PublishLayerVersion`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PublishLayerVersionError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The code would exceed the storage the account has in the Region for functions and layers.
    CodeStorageExceededException(CodeStorageExceededException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for PublishLayerVersionError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <ResourceNotFoundException as goldsmith::Structure>::SCHEMA,
        <CodeStorageExceededException as goldsmith::Structure>::SCHEMA,
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
            4 => reader.variant(Self::CodeStorageExceededException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::CodeStorageExceededException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(PublishLayerVersionError);
