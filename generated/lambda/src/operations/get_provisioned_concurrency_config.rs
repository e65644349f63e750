// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ProvisionedConcurrencyConfigNotFoundException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::types::ProvisionedConcurrencyStatusEnum;
use goldsmith::schema;

/// Returns the provisioned concurrency configuration of a version or alias with its allocation
/// status.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetProvisionedConcurrencyConfig, GetProvisionedConcurrencyConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetProvisionedConcurrencyConfigRequest::new("my-function", "BLUE");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetProvisionedConcurrencyConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2019-09-30/functions/FunctionName/provisioned-concurrency?Qualifier=Qualifier HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "AllocatedProvisionedConcurrentExecutions": number,
///    "AvailableProvisionedConcurrentExecutions": number,
///    "LastModified": "string",
///    "RequestedProvisionedConcurrentExecutions": number,
///    "Status": "string",
///    "StatusReason": "string"
/// }
/// ```
///
/// # Errors
///
/// - [`InvalidParameterValueException`](crate::errors::InvalidParameterValueException) (400): A
///   parameter of the request has a value that is not valid.
/// - [`ProvisionedConcurrencyConfigNotFoundException`](crate::errors::ProvisionedConcurrencyConfigNotFoundException)
///   (404): The version or alias has no provisioned concurrency configured.
/// - [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException) (404): The
///   function, version, alias or other resource that the request names does not exist.
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct GetProvisionedConcurrencyConfig;

impl goldsmith::Operation for GetProvisionedConcurrencyConfig {
    type Service = crate::Lambda;
    type Input = GetProvisionedConcurrencyConfigRequest;
    type Output = GetProvisionedConcurrencyConfigResponse;
    type Error = GetProvisionedConcurrencyConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetProvisionedConcurrencyConfig",
            <GetProvisionedConcurrencyConfigRequest as goldsmith::Structure>::SCHEMA,
            <GetProvisionedConcurrencyConfigResponse as goldsmith::Structure>::SCHEMA,
            <GetProvisionedConcurrencyConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetProvisionedConcurrencyConfig`: the function and the version or alias
/// in question.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProvisionedConcurrencyConfigRequest {
    /// The name, partial ARN or full ARN of the function whose provisioned concurrency is looked
    /// up.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The version number or alias that holds the provisioned concurrency.
    ///
    /// - `Qualifier` in the query, required
    /// - length: 1 to 128 characters
    /// - pattern: `^(|[a-zA-Z0-9$_-]+)$`
    pub qualifier: String,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetProvisionedConcurrencyConfigRequest {
    /// A new `GetProvisionedConcurrencyConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>, qualifier: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: qualifier.into(),
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

    /// Sets [`Qualifier`](Self::qualifier).
    #[inline]
    #[must_use]
    pub fn qualifier(mut self, qualifier: impl Into<String>) -> Self {
        self.qualifier = qualifier.into();
        self
    }
}

impl goldsmith::Structure for GetProvisionedConcurrencyConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetProvisionedConcurrencyConfigRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_NAME),
                ],
            ),
            schema::Member::new(
                "Qualifier",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("Qualifier"),
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(crate::patterns::QUALIFIER),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
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
            1 => self.qualifier.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetProvisionedConcurrencyConfigRequest, Self::new("", ""));

/// The result of `GetProvisionedConcurrencyConfig`: the amounts requested and reached, and the
/// status.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetProvisionedConcurrencyConfigResponse {
    /// The number of initialized execution environments that were asked for.
    ///
    /// - `RequestedProvisionedConcurrentExecutions` in the body
    /// - range: at least 1
    pub requested_provisioned_concurrent_executions: Option<i32>,
    /// The number of initialized execution environments that are ready to serve.
    ///
    /// - `AvailableProvisionedConcurrentExecutions` in the body
    /// - range: at least 0
    pub available_provisioned_concurrent_executions: Option<i32>,
    /// The number of execution environments allocated so far toward the requested amount.
    ///
    /// - `AllocatedProvisionedConcurrentExecutions` in the body
    /// - range: at least 0
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    /// How far the allocation has come: still going on (`IN_PROGRESS`), complete (`READY`) or
    /// failed (`FAILED`).
    ///
    /// - `Status` in the body
    /// - one of `IN_PROGRESS`, `READY`, `FAILED`
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    /// Text that says why the allocation failed, if it did.
    ///
    /// - `StatusReason` in the body
    pub status_reason: Option<String>,
    /// The time at which the provisioned concurrency was last changed, as ISO 8601 text.
    ///
    /// - `LastModified` in the body
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub last_modified: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetProvisionedConcurrencyConfigResponse {
    /// A new `GetProvisionedConcurrencyConfigResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`RequestedProvisionedConcurrentExecutions`](Self::requested_provisioned_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn requested_provisioned_concurrent_executions(
        mut self,
        requested_provisioned_concurrent_executions: i32,
    ) -> Self {
        self.requested_provisioned_concurrent_executions = Some(
            requested_provisioned_concurrent_executions,
        );
        self
    }

    /// Sets [`AvailableProvisionedConcurrentExecutions`](Self::available_provisioned_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn available_provisioned_concurrent_executions(
        mut self,
        available_provisioned_concurrent_executions: i32,
    ) -> Self {
        self.available_provisioned_concurrent_executions = Some(
            available_provisioned_concurrent_executions,
        );
        self
    }

    /// Sets [`AllocatedProvisionedConcurrentExecutions`](Self::allocated_provisioned_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn allocated_provisioned_concurrent_executions(
        mut self,
        allocated_provisioned_concurrent_executions: i32,
    ) -> Self {
        self.allocated_provisioned_concurrent_executions = Some(
            allocated_provisioned_concurrent_executions,
        );
        self
    }

    /// Sets [`Status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: ProvisionedConcurrencyStatusEnum) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`StatusReason`](Self::status_reason).
    #[inline]
    #[must_use]
    pub fn status_reason(mut self, status_reason: impl Into<String>) -> Self {
        self.status_reason = Some(status_reason.into());
        self
    }

    /// Sets [`LastModified`](Self::last_modified).
    #[inline]
    #[must_use]
    pub fn last_modified(mut self, last_modified: impl Into<String>) -> Self {
        self.last_modified = Some(last_modified.into());
        self
    }
}

impl goldsmith::Structure for GetProvisionedConcurrencyConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetProvisionedConcurrencyConfigResponse",
        &[],
        &[
            schema::Member::new(
                "RequestedProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), None)],
            ),
            schema::Member::new(
                "AvailableProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new(
                "AllocatedProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new("Status", schema::Kind::Enum, &[]),
            schema::Member::new("StatusReason", schema::Kind::String, &[]),
            schema::Member::new(
                "LastModified",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.requested_provisioned_concurrent_executions);
        writer.member(1, &self.available_provisioned_concurrent_executions);
        writer.member(2, &self.allocated_provisioned_concurrent_executions);
        writer.member(3, &self.status);
        writer.member(4, &self.status_reason);
        writer.member(5, &self.last_modified);
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
            0 => self.requested_provisioned_concurrent_executions.fill(member, reader),
            1 => self.available_provisioned_concurrent_executions.fill(member, reader),
            2 => self.allocated_provisioned_concurrent_executions.fill(member, reader),
            3 => self.status.fill(member, reader),
            4 => self.status_reason.fill(member, reader),
            5 => self.last_modified.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetProvisionedConcurrencyConfigResponse);

/// The errors of [`GetProvisionedConcurrencyConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetProvisionedConcurrencyConfigError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The version or alias has no provisioned concurrency configured.
    ProvisionedConcurrencyConfigNotFoundException(
        ProvisionedConcurrencyConfigNotFoundException,
    ),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for GetProvisionedConcurrencyConfigError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ProvisionedConcurrencyConfigNotFoundException as goldsmith::Structure>::SCHEMA,
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
            1 => reader.variant(Self::ProvisionedConcurrencyConfigNotFoundException),
            2 => reader.variant(Self::ServiceException),
            3 => reader.variant(Self::TooManyRequestsException),
            4 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ProvisionedConcurrencyConfigNotFoundException(error) => {
                visitor.modeled(error)
            }
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(GetProvisionedConcurrencyConfigError);
