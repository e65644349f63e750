// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::FunctionConfiguration;
use goldsmith::schema;

/// Lists the versions of a function with their configurations, including `$LATEST`.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListVersionsByFunction, ListVersionsByFunctionRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListVersionsByFunctionRequest::new("my-function");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListVersionsByFunction::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2015-03-31/functions/FunctionName/versions?Marker=Marker&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "NextMarker": "string",
///    "Versions": [
///       {
///          "AcceleratorConfig": {
///             "AcceleratorMemorySize": number
///          },
///          "Architectures": [ "string" ],
///          "CapacityProviderConfig": {
///             "LambdaManagedInstancesCapacityProviderConfig": {
///                "CapacityProviderArn": "string",
///                "ExecutionEnvironmentMemoryGiBPerVCpu": number,
///                "PerExecutionEnvironmentMaxConcurrency": number
///             }
///          },
///          "CodeSha256": "string",
///          "CodeSize": number,
///          "ConfigSha256": "string",
///          "DeadLetterConfig": {
///             "TargetArn": "string"
///          },
///          "Description": "string",
///          "DurableConfig": {
///             "ExecutionTimeout": number,
///             "KMSKeyArn": "string",
///             "RetentionPeriodInDays": number
///          },
///          "Environment": {
///             "Error": {
///                "ErrorCode": "string",
///                "Message": "string"
///             },
///             "Variables": {
///                "string" : "string"
///             }
///          },
///          "EphemeralStorage": {
///             "Size": number
///          },
///          "FileSystemConfigs": [
///             {
///                "Arn": "string",
///                "LocalMountPath": "string",
///                "S3FilesConfig": {
///                   "DirectS3Read": "string"
///                }
///             }
///          ],
///          "FunctionArn": "string",
///          "FunctionName": "string",
///          "Handler": "string",
///          "ImageConfigResponse": {
///             "Error": {
///                "ErrorCode": "string",
///                "Message": "string"
///             },
///             "ImageConfig": {
///                "Command": [ "string" ],
///                "EntryPoint": [ "string" ],
///                "WorkingDirectory": "string"
///             }
///          },
///          "KMSKeyArn": "string",
///          "LastModified": "string",
///          "LastUpdateStatus": "string",
///          "LastUpdateStatusReason": "string",
///          "LastUpdateStatusReasonCode": "string",
///          "Layers": [
///             {
///                "Arn": "string",
///                "CodeSize": number,
///                "SigningJobArn": "string",
///                "SigningProfileVersionArn": "string"
///             }
///          ],
///          "LoggingConfig": {
///             "ApplicationLogLevel": "string",
///             "LogFormat": "string",
///             "LogGroup": "string",
///             "SystemLogLevel": "string"
///          },
///          "MasterArn": "string",
///          "MemorySize": number,
///          "PackageType": "string",
///          "RevisionId": "string",
///          "Role": "string",
///          "Runtime": "string",
///          "RuntimeConfig": {
///             "RuntimeAlias": "string",
///             "RuntimeArn": "string"
///          },
///          "RuntimeVersionConfig": {
///             "Error": {
///                "ErrorCode": "string",
///                "Message": "string"
///             },
///             "RuntimeVersionArn": "string"
///          },
///          "SigningJobArn": "string",
///          "SigningProfileVersionArn": "string",
///          "SnapStart": {
///             "ApplyOn": "string",
///             "OptimizationStatus": "string"
///          },
///          "State": "string",
///          "StateReason": "string",
///          "StateReasonCode": "string",
///          "TenancyConfig": {
///             "TenantIsolationMode": "string"
///          },
///          "Timeout": number,
///          "TracingConfig": {
///             "Mode": "string"
///          },
///          "Version": "string",
///          "VpcConfig": {
///             "Ipv6AllowedForDualStack": boolean,
///             "SecurityGroupIds": [ "string" ],
///             "SubnetIds": [ "string" ],
///             "VpcId": "string"
///          }
///       }
///    ]
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `Versions`. `MaxItems` limits how many items a
/// page has.
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
pub struct ListVersionsByFunction;

impl goldsmith::Operation for ListVersionsByFunction {
    type Service = crate::Lambda;
    type Input = ListVersionsByFunctionRequest;
    type Output = ListVersionsByFunctionResponse;
    type Error = ListVersionsByFunctionError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListVersionsByFunction",
            <ListVersionsByFunctionRequest as goldsmith::Structure>::SCHEMA,
            <ListVersionsByFunctionResponse as goldsmith::Structure>::SCHEMA,
            <ListVersionsByFunctionError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2015-03-31/functions/{FunctionName}/versions", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("Versions"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListVersionsByFunction`, which names the function whose versions are listed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListVersionsByFunctionRequest {
    /// The name, partial ARN or full ARN of the function whose versions are listed.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The `NextMarker` of the preceding response, sent to continue the list of versions where that
    /// page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of versions in one page. The service sends at most 50 per page,
    /// even when a larger number is given.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 10000
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListVersionsByFunctionRequest {
    /// A new `ListVersionsByFunctionRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            marker: None,
            max_items: None,
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

    /// Sets [`Marker`](Self::marker).
    #[inline]
    #[must_use]
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets [`MaxItems`](Self::max_items).
    #[inline]
    #[must_use]
    pub fn max_items(mut self, max_items: i32) -> Self {
        self.max_items = Some(max_items);
        self
    }
}

impl goldsmith::Structure for ListVersionsByFunctionRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListVersionsByFunctionRequest",
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
                "Marker",
                schema::Kind::String,
                &[schema::Trait::HttpQuery("Marker")],
            ),
            schema::Member::new(
                "MaxItems",
                schema::Kind::Integer,
                &[
                    schema::Trait::HttpQuery("MaxItems"),
                    schema::Trait::Range(Some(1), Some(10000)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.marker);
        writer.member(2, &self.max_items);
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
            1 => self.marker.fill(member, reader),
            2 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListVersionsByFunctionRequest, Self::new(""));

/// The output of `ListVersionsByFunction`, one page of the versions of a function.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListVersionsByFunctionResponse {
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// The configurations of the versions on this page. The complete list includes `$LATEST`.
    ///
    /// - `Versions` in the body
    pub versions: Option<Vec<FunctionConfiguration>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListVersionsByFunctionResponse {
    /// A new `ListVersionsByFunctionResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`NextMarker`](Self::next_marker).
    #[inline]
    #[must_use]
    pub fn next_marker(mut self, next_marker: impl Into<String>) -> Self {
        self.next_marker = Some(next_marker.into());
        self
    }

    /// Sets [`Versions`](Self::versions).
    #[inline]
    #[must_use]
    pub fn versions(mut self, versions: Vec<FunctionConfiguration>) -> Self {
        self.versions = Some(versions);
        self
    }
}

impl goldsmith::Structure for ListVersionsByFunctionResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListVersionsByFunctionResponse",
        &[],
        &[
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
            schema::Member::new(
                "Versions",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.next_marker);
        writer.member(1, &self.versions);
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
            0 => self.next_marker.fill(member, reader),
            1 => self.versions.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListVersionsByFunctionResponse);

/// The errors of [`ListVersionsByFunction`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListVersionsByFunctionError {
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

impl goldsmith::OperationError for ListVersionsByFunctionError {
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

goldsmith::operation_error!(ListVersionsByFunctionError);
