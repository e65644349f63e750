// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ServiceException, TooManyRequestsException,
};
use crate::types::{FunctionConfiguration, FunctionVersion};
use goldsmith::schema;

/// Lists the functions of the account in the Region with a subset of their configuration. Use
/// `GetFunction` for the details of one function.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListFunctions, ListFunctionsRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListFunctionsRequest::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListFunctions::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2015-03-31/functions?FunctionVersion=FunctionVersion&Marker=Marker&MasterRegion=MasterRegion&MaxItems=MaxItems HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "Functions": [
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
///    ],
///    "NextMarker": "string"
/// }
/// ```
///
/// # Pages
///
/// The result comes in pages. While an output has `NextMarker`, pass that as `Marker` to get
/// the next page. The items of a page are in `Functions`. `MaxItems` limits how many items a
/// page has.
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct ListFunctions;

impl goldsmith::Operation for ListFunctions {
    type Service = crate::Lambda;
    type Input = ListFunctionsRequest;
    type Output = ListFunctionsResponse;
    type Error = ListFunctionsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListFunctions",
            <ListFunctionsRequest as goldsmith::Structure>::SCHEMA,
            <ListFunctionsResponse as goldsmith::Structure>::SCHEMA,
            <ListFunctionsError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2015-03-31/functions", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("Functions"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListFunctions`, which holds the paging settings and optional filters.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFunctionsRequest {
    /// The Region of the original functions when listing Lambda@Edge replicas, or `ALL` for every
    /// Region. Set `FunctionVersion` to `ALL` together with it.
    ///
    /// - `MasterRegion` in the query
    /// - length: 1 to 50 characters
    /// - pattern: `^(?:ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})$`
    pub master_region: Option<String>,
    /// Set to `ALL` to list every published version next to `$LATEST`. When absent, only the
    /// `$LATEST` version of each function is listed.
    ///
    /// - `FunctionVersion` in the query
    /// - one of `ALL`
    pub function_version: Option<FunctionVersion>,
    /// The `NextMarker` of the preceding response, sent to continue the list of functions where
    /// that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of functions in one page. The service sends at most 50 per
    /// page, even when a larger number is given.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 10000
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListFunctionsRequest {
    /// A new `ListFunctionsRequest` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`MasterRegion`](Self::master_region).
    #[inline]
    #[must_use]
    pub fn master_region(mut self, master_region: impl Into<String>) -> Self {
        self.master_region = Some(master_region.into());
        self
    }

    /// Sets [`FunctionVersion`](Self::function_version).
    #[inline]
    #[must_use]
    pub fn function_version(mut self, function_version: FunctionVersion) -> Self {
        self.function_version = Some(function_version);
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

impl goldsmith::Structure for ListFunctionsRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListFunctionsRequest",
        &[],
        &[
            schema::Member::new(
                "MasterRegion",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("MasterRegion"),
                    schema::Trait::Length(Some(1), Some(50)),
                    schema::Trait::Pattern(crate::patterns::MASTER_REGION),
                ],
            ),
            schema::Member::new(
                "FunctionVersion",
                schema::Kind::Enum,
                &[schema::Trait::HttpQuery("FunctionVersion")],
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
        writer.member(0, &self.master_region);
        writer.member(1, &self.function_version);
        writer.member(2, &self.marker);
        writer.member(3, &self.max_items);
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
            0 => self.master_region.fill(member, reader),
            1 => self.function_version.fill(member, reader),
            2 => self.marker.fill(member, reader),
            3 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListFunctionsRequest);

/// The output of `ListFunctions`, one page of the functions of the account in the Region.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFunctionsResponse {
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// The configurations of the functions on this page. Some fields, such as `State` and
    /// `LastUpdateStatus`, are left out here and must be read with `GetFunction` or
    /// `GetFunctionConfiguration`.
    ///
    /// - `Functions` in the body
    pub functions: Option<Vec<FunctionConfiguration>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListFunctionsResponse {
    /// A new `ListFunctionsResponse` with nothing set.
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

    /// Sets [`Functions`](Self::functions).
    #[inline]
    #[must_use]
    pub fn functions(mut self, functions: Vec<FunctionConfiguration>) -> Self {
        self.functions = Some(functions);
        self
    }
}

impl goldsmith::Structure for ListFunctionsResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListFunctionsResponse",
        &[],
        &[
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
            schema::Member::new(
                "Functions",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.next_marker);
        writer.member(1, &self.functions);
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
            1 => self.functions.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListFunctionsResponse);

/// The errors of [`ListFunctions`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFunctionsError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ListFunctionsError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::InvalidParameterValueException),
            1 => reader.variant(Self::ServiceException),
            2 => reader.variant(Self::TooManyRequestsException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(ListFunctionsError);
