// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::UpdateRuntimeOn;
use goldsmith::schema;

/// Sets when a function version moves to newer versions of its runtime: automatically, on
/// function updates or only manually.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{PutRuntimeManagementConfig, PutRuntimeManagementConfigRequest};
/// use goldsmith_lambda::types::UpdateRuntimeOn;
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = PutRuntimeManagementConfigRequest::new(
///     "function-name",
///     UpdateRuntimeOn::Auto,
/// );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = PutRuntimeManagementConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2021-07-20/functions/FunctionName/runtime-management-config?Qualifier=Qualifier HTTP/1.1
/// Content-type: application/json
///
/// {
///    "RuntimeVersionArn": "string",
///    "UpdateRuntimeOn": "string"
/// }
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "FunctionArn": "string",
///    "RuntimeVersionArn": "string",
///    "UpdateRuntimeOn": "string"
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
pub struct PutRuntimeManagementConfig;

impl goldsmith::Operation for PutRuntimeManagementConfig {
    type Service = crate::Lambda;
    type Input = PutRuntimeManagementConfigRequest;
    type Output = PutRuntimeManagementConfigResponse;
    type Error = PutRuntimeManagementConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#PutRuntimeManagementConfig",
            <PutRuntimeManagementConfigRequest as goldsmith::Structure>::SCHEMA,
            <PutRuntimeManagementConfigResponse as goldsmith::Structure>::SCHEMA,
            <PutRuntimeManagementConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http(
            "PUT",
            "/2021-07-20/functions/{FunctionName}/runtime-management-config",
            200,
        );
}

/// The input of `PutRuntimeManagementConfig`, which chooses when a function version moves to
/// newer runtime versions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutRuntimeManagementConfigRequest {
    /// The name, partial ARN or full ARN of the function to configure.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The version to configure, as a published version number or `$LATEST`. When absent, the
    /// setting applies to `$LATEST`.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// When the runtime version is updated: `Auto` as AWS rolls out new ones, `FunctionUpdate` when
    /// the function itself is updated, `Manual` only on your request. `Manual` needs
    /// `RuntimeVersionArn`.
    ///
    /// - `UpdateRuntimeOn` in the body, required
    /// - one of `Auto`, `Manual`, `FunctionUpdate`
    pub update_runtime_on: UpdateRuntimeOn,
    /// The ARN of the runtime version to pin the function to, needed only when `UpdateRuntimeOn` is
    /// `Manual`.
    ///
    /// - `RuntimeVersionArn` in the body
    /// - length: 26 to 2048 characters
    /// - pattern: `^((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))$`
    pub runtime_version_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutRuntimeManagementConfigRequest {
    /// A new `PutRuntimeManagementConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_name: impl Into<String>,
        update_runtime_on: UpdateRuntimeOn,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: None,
            update_runtime_on,
            runtime_version_arn: None,
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
        self.qualifier = Some(qualifier.into());
        self
    }

    /// Sets [`UpdateRuntimeOn`](Self::update_runtime_on).
    #[inline]
    #[must_use]
    pub fn update_runtime_on(mut self, update_runtime_on: UpdateRuntimeOn) -> Self {
        self.update_runtime_on = update_runtime_on;
        self
    }

    /// Sets [`RuntimeVersionArn`](Self::runtime_version_arn).
    #[inline]
    #[must_use]
    pub fn runtime_version_arn(
        mut self,
        runtime_version_arn: impl Into<String>,
    ) -> Self {
        self.runtime_version_arn = Some(runtime_version_arn.into());
        self
    }
}

impl goldsmith::Structure for PutRuntimeManagementConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutRuntimeManagementConfigRequest",
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
                "Qualifier",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("Qualifier"),
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(
                        crate::patterns::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER,
                    ),
                ],
            ),
            schema::Member::new(
                "UpdateRuntimeOn",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "RuntimeVersionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(26), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::RUNTIME_VERSION_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
        writer.member(2, &self.update_runtime_on);
        writer.member(3, &self.runtime_version_arn);
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
            2 => self.update_runtime_on.fill(member, reader),
            3 => self.runtime_version_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    PutRuntimeManagementConfigRequest, Self::new("", goldsmith::Value::empty())
);

/// The output of `PutRuntimeManagementConfig`, which confirms the update mode of the runtime.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutRuntimeManagementConfigResponse {
    /// The runtime update mode now in force.
    ///
    /// - `UpdateRuntimeOn` in the body, required
    /// - one of `Auto`, `Manual`, `FunctionUpdate`
    pub update_runtime_on: UpdateRuntimeOn,
    /// The ARN of the function whose runtime update mode was set.
    ///
    /// - `FunctionArn` in the body, required
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_arn: String,
    /// The ARN of the runtime version that the function is pinned to, absent unless the mode is
    /// `Manual`.
    ///
    /// - `RuntimeVersionArn` in the body
    /// - length: 26 to 2048 characters
    /// - pattern: `^((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))$`
    pub runtime_version_arn: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl PutRuntimeManagementConfigResponse {
    /// A new `PutRuntimeManagementConfigResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        update_runtime_on: UpdateRuntimeOn,
        function_arn: impl Into<String>,
    ) -> Self {
        Self {
            update_runtime_on,
            function_arn: function_arn.into(),
            runtime_version_arn: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`UpdateRuntimeOn`](Self::update_runtime_on).
    #[inline]
    #[must_use]
    pub fn update_runtime_on(mut self, update_runtime_on: UpdateRuntimeOn) -> Self {
        self.update_runtime_on = update_runtime_on;
        self
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = function_arn.into();
        self
    }

    /// Sets [`RuntimeVersionArn`](Self::runtime_version_arn).
    #[inline]
    #[must_use]
    pub fn runtime_version_arn(
        mut self,
        runtime_version_arn: impl Into<String>,
    ) -> Self {
        self.runtime_version_arn = Some(runtime_version_arn.into());
        self
    }
}

impl goldsmith::Structure for PutRuntimeManagementConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#PutRuntimeManagementConfigResponse",
        &[],
        &[
            schema::Member::new(
                "UpdateRuntimeOn",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_ARN),
                ],
            ),
            schema::Member::new(
                "RuntimeVersionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(26), Some(2048)),
                    schema::Trait::Pattern(crate::patterns::RUNTIME_VERSION_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.update_runtime_on);
        writer.member(1, &self.function_arn);
        writer.member(2, &self.runtime_version_arn);
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
            0 => self.update_runtime_on.fill(member, reader),
            1 => self.function_arn.fill(member, reader),
            2 => self.runtime_version_arn.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    PutRuntimeManagementConfigResponse, Self::new(goldsmith::Value::empty(), "")
);

/// The errors of [`PutRuntimeManagementConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PutRuntimeManagementConfigError {
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

impl goldsmith::OperationError for PutRuntimeManagementConfigError {
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

goldsmith::operation_error!(PutRuntimeManagementConfigError);
