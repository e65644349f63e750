// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::ProvisionedConcurrencyStatusEnum;
use goldsmith::schema;

/// Sets how many execution environments are kept initialized for a version or alias. Allocation
/// goes on in the background after the call returns.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PutProvisionedConcurrencyConfig, PutProvisionedConcurrencyConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PutProvisionedConcurrencyConfigRequest::new("my-function", "BLUE", 100);
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PutProvisionedConcurrencyConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2019-09-30/functions/FunctionName/provisioned-concurrency?Qualifier=Qualifier HTTP/1.1
/// Content-type: application/json
///
/// {
///    "ProvisionedConcurrentExecutions": number
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 202
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
pub struct PutProvisionedConcurrencyConfig;

impl goldsmith::Operation for PutProvisionedConcurrencyConfig {
    type Service = crate::Lambda;
    type Input = PutProvisionedConcurrencyConfigRequest;
    type Output = PutProvisionedConcurrencyConfigResponse;
    type Error = PutProvisionedConcurrencyConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PutProvisionedConcurrencyConfig",
            <PutProvisionedConcurrencyConfigRequest as goldsmith::Structure>::SCHEMA,
            <PutProvisionedConcurrencyConfigResponse as goldsmith::Structure>::SCHEMA,
            <PutProvisionedConcurrencyConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", 202)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The input of `PutProvisionedConcurrencyConfig`, which sets the provisioned concurrency of a
/// version or alias.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutProvisionedConcurrencyConfigRequest {
    /// The name, partial ARN or full ARN of the function that owns the version or alias.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The version number or alias name to provision concurrency for. `$LATEST` is not accepted.
    ///
    /// - `Qualifier` in the query, required
    /// - length: 1 to 128 characters
    /// - pattern: `^(|[a-zA-Z0-9$_-]+)$`
    pub qualifier: String,
    /// The number of execution environments to keep initialized and ready for the version or alias.
    ///
    /// - `ProvisionedConcurrentExecutions` in the body, required
    /// - range: at least 1
    pub provisioned_concurrent_executions: i32,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutProvisionedConcurrencyConfigRequest {
    /// A new `PutProvisionedConcurrencyConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_name: impl Into<String>,
        qualifier: impl Into<String>,
        provisioned_concurrent_executions: i32,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: qualifier.into(),
            provisioned_concurrent_executions,
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

    /// Sets [`ProvisionedConcurrentExecutions`](Self::provisioned_concurrent_executions).
    #[inline]
    #[must_use]
    pub fn provisioned_concurrent_executions(
        mut self,
        provisioned_concurrent_executions: i32,
    ) -> Self {
        self.provisioned_concurrent_executions = provisioned_concurrent_executions;
        self
    }
}

impl goldsmith::Structure for PutProvisionedConcurrencyConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutProvisionedConcurrencyConfigRequest",
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
            schema::Member::new(
                "ProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Required, schema::Trait::Range(Some(1), None)],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
        writer.member(2, &self.provisioned_concurrent_executions);
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
            2 => self.provisioned_concurrent_executions.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    PutProvisionedConcurrencyConfigRequest, Self::new("", "", goldsmith::Value::empty())
);

/// The output of `PutProvisionedConcurrencyConfig`. Allocation happens in the background, so
/// poll `GetProvisionedConcurrencyConfig` until `Status` is `READY`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutProvisionedConcurrencyConfigResponse {
    /// The amount of provisioned concurrency that was asked for.
    ///
    /// - `RequestedProvisionedConcurrentExecutions` in the body
    /// - range: at least 1
    pub requested_provisioned_concurrent_executions: Option<i32>,
    /// The amount of provisioned concurrency that has been allocated so far.
    ///
    /// - `AllocatedProvisionedConcurrentExecutions` in the body
    /// - range: at least 0
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    /// The amount of provisioned concurrency that is ready to serve invocations at this moment.
    ///
    /// - `AvailableProvisionedConcurrentExecutions` in the body
    /// - range: at least 0
    pub available_provisioned_concurrent_executions: Option<i32>,
    /// The progress of the allocation: `IN_PROGRESS`, `READY` or `FAILED`.
    ///
    /// - `Status` in the body
    /// - one of `IN_PROGRESS`, `READY`, `FAILED`
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    /// A text that explains why the allocation failed, present only when `Status` is `FAILED`.
    ///
    /// - `StatusReason` in the body
    pub status_reason: Option<String>,
    /// The time of the most recent change to the configuration, as ISO 8601 text.
    ///
    /// - `LastModified` in the body
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub last_modified: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutProvisionedConcurrencyConfigResponse {
    /// A new `PutProvisionedConcurrencyConfigResponse` with nothing set.
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

impl goldsmith::Structure for PutProvisionedConcurrencyConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutProvisionedConcurrencyConfigResponse",
        &[],
        &[
            schema::Member::new(
                "RequestedProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), None)],
            ),
            schema::Member::new(
                "AllocatedProvisionedConcurrentExecutions",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), None)],
            ),
            schema::Member::new(
                "AvailableProvisionedConcurrentExecutions",
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
        writer.member(1, &self.allocated_provisioned_concurrent_executions);
        writer.member(2, &self.available_provisioned_concurrent_executions);
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
            1 => self.allocated_provisioned_concurrent_executions.fill(member, reader),
            2 => self.available_provisioned_concurrent_executions.fill(member, reader),
            3 => self.status.fill(member, reader),
            4 => self.status_reason.fill(member, reader),
            5 => self.last_modified.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(PutProvisionedConcurrencyConfigResponse);

/// The errors of [`PutProvisionedConcurrencyConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PutProvisionedConcurrencyConfigError {
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

impl goldsmith::OperationError for PutProvisionedConcurrencyConfigError {
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

goldsmith::operation_error!(PutProvisionedConcurrencyConfigError);
