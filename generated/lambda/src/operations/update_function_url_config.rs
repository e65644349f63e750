// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::{Cors, FunctionUrlAuthType, InvokeMode};
use goldsmith::schema;

/// Changes the authentication, CORS or invoke mode settings of a function URL.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{UpdateFunctionUrlConfig, UpdateFunctionUrlConfigRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UpdateFunctionUrlConfigRequest::new("function-name");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = UpdateFunctionUrlConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// PUT /2021-10-31/functions/FunctionName/url?Qualifier=Qualifier HTTP/1.1
/// Content-type: application/json
///
/// {
///    "AuthType": "string",
///    "Cors": {
///       "AllowCredentials": boolean,
///       "AllowHeaders": [ "string" ],
///       "AllowMethods": [ "string" ],
///       "AllowOrigins": [ "string" ],
///       "ExposeHeaders": [ "string" ],
///       "MaxAge": number
///    },
///    "InvokeMode": "string"
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
///    "AuthType": "string",
///    "Cors": {
///       "AllowCredentials": boolean,
///       "AllowHeaders": [ "string" ],
///       "AllowMethods": [ "string" ],
///       "AllowOrigins": [ "string" ],
///       "ExposeHeaders": [ "string" ],
///       "MaxAge": number
///    },
///    "CreationTime": "string",
///    "FunctionArn": "string",
///    "FunctionUrl": "string",
///    "InvokeMode": "string",
///    "LastModifiedTime": "string"
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
pub struct UpdateFunctionUrlConfig;

impl goldsmith::Operation for UpdateFunctionUrlConfig {
    type Service = crate::Lambda;
    type Input = UpdateFunctionUrlConfigRequest;
    type Output = UpdateFunctionUrlConfigResponse;
    type Error = UpdateFunctionUrlConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#UpdateFunctionUrlConfig",
            <UpdateFunctionUrlConfigRequest as goldsmith::Structure>::SCHEMA,
            <UpdateFunctionUrlConfigResponse as goldsmith::Structure>::SCHEMA,
            <UpdateFunctionUrlConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("PUT", "/2021-10-31/functions/{FunctionName}/url", 200);
}

/// The input of `UpdateFunctionUrlConfig`, which names a function URL and the settings to
/// change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionUrlConfigRequest {
    /// The name, partial ARN or full ARN of the function that the URL belongs to.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\d+$)[0-9a-zA-Z-_]+))?$`
    pub function_name: String,
    /// The name of the alias that the URL belongs to. When absent, the URL of the unqualified
    /// function is changed.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^((?!^\d+$)^[0-9a-zA-Z-_]+$)$`
    pub qualifier: Option<String>,
    /// How callers of the URL are authenticated: `AWS_IAM` demands signed requests, and `NONE`
    /// skips IAM authentication and makes the URL public where the resource policy permits it.
    ///
    /// - `AuthType` in the body
    /// - one of `NONE`, `AWS_IAM`
    pub auth_type: Option<FunctionUrlAuthType>,
    /// The cross-origin resource sharing (CORS) settings of the URL, which decide what web pages of
    /// other origins may request from it.
    ///
    /// - `Cors` in the body
    pub cors: Option<Cors>,
    /// How the URL returns the answer of the function: `BUFFERED` sends it when it is complete, and
    /// `RESPONSE_STREAM` sends it as it is produced.
    ///
    /// - `InvokeMode` in the body
    /// - one of `BUFFERED`, `RESPONSE_STREAM`
    pub invoke_mode: Option<InvokeMode>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateFunctionUrlConfigRequest {
    /// A new `UpdateFunctionUrlConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: None,
            auth_type: None,
            cors: None,
            invoke_mode: None,
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

    /// Sets [`AuthType`](Self::auth_type).
    #[inline]
    #[must_use]
    pub fn auth_type(mut self, auth_type: FunctionUrlAuthType) -> Self {
        self.auth_type = Some(auth_type);
        self
    }

    /// Sets [`Cors`](Self::cors).
    #[inline]
    #[must_use]
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// Sets [`InvokeMode`](Self::invoke_mode).
    #[inline]
    #[must_use]
    pub fn invoke_mode(mut self, invoke_mode: InvokeMode) -> Self {
        self.invoke_mode = Some(invoke_mode);
        self
    }
}

impl goldsmith::Structure for UpdateFunctionUrlConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateFunctionUrlConfigRequest",
        &[],
        &[
            schema::Member::new(
                "FunctionName",
                schema::Kind::String,
                &[
                    schema::Trait::HttpLabel,
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(140)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_URL_FUNCTION_NAME),
                ],
            ),
            schema::Member::new(
                "Qualifier",
                schema::Kind::String,
                &[
                    schema::Trait::HttpQuery("Qualifier"),
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(crate::patterns::FUNCTION_URL_QUALIFIER),
                ],
            ),
            schema::Member::new("AuthType", schema::Kind::Enum, &[]),
            schema::Member::new("Cors", schema::Kind::Structure, &[]),
            schema::Member::new("InvokeMode", schema::Kind::Enum, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
        writer.member(2, &self.auth_type);
        writer.member(3, &self.cors);
        writer.member(4, &self.invoke_mode);
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
            2 => self.auth_type.fill(member, reader),
            3 => self.cors.fill(member, reader),
            4 => self.invoke_mode.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UpdateFunctionUrlConfigRequest, Self::new(""));

/// The output of `UpdateFunctionUrlConfig`, which describes the function URL after the change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionUrlConfigResponse {
    /// The HTTPS address of the function URL, which an update does not change.
    ///
    /// - `FunctionUrl` in the body, required
    /// - length: 40 to 100 characters
    pub function_url: String,
    /// The ARN of the function or alias that the URL invokes.
    ///
    /// - `FunctionArn` in the body, required
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_arn: String,
    /// How callers of the URL are authenticated, `AWS_IAM` or `NONE`.
    ///
    /// - `AuthType` in the body, required
    /// - one of `NONE`, `AWS_IAM`
    pub auth_type: FunctionUrlAuthType,
    /// The cross-origin resource sharing (CORS) settings of the URL, absent when none are set.
    ///
    /// - `Cors` in the body
    pub cors: Option<Cors>,
    /// The time at which the URL was created, as ISO 8601 text.
    ///
    /// - `CreationTime` in the body, required
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub creation_time: String,
    /// The time of the most recent change to the URL configuration, as ISO 8601 text.
    ///
    /// - `LastModifiedTime` in the body, required
    /// - length: at most 100 characters
    /// - pattern: `^.*$`
    pub last_modified_time: String,
    /// How the URL returns the answer of the function, `BUFFERED` or `RESPONSE_STREAM`.
    ///
    /// - `InvokeMode` in the body
    /// - one of `BUFFERED`, `RESPONSE_STREAM`
    pub invoke_mode: Option<InvokeMode>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateFunctionUrlConfigResponse {
    /// A new `UpdateFunctionUrlConfigResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_url: impl Into<String>,
        function_arn: impl Into<String>,
        auth_type: FunctionUrlAuthType,
        creation_time: impl Into<String>,
        last_modified_time: impl Into<String>,
    ) -> Self {
        Self {
            function_url: function_url.into(),
            function_arn: function_arn.into(),
            auth_type,
            cors: None,
            creation_time: creation_time.into(),
            last_modified_time: last_modified_time.into(),
            invoke_mode: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`FunctionUrl`](Self::function_url).
    #[inline]
    #[must_use]
    pub fn function_url(mut self, function_url: impl Into<String>) -> Self {
        self.function_url = function_url.into();
        self
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = function_arn.into();
        self
    }

    /// Sets [`AuthType`](Self::auth_type).
    #[inline]
    #[must_use]
    pub fn auth_type(mut self, auth_type: FunctionUrlAuthType) -> Self {
        self.auth_type = auth_type;
        self
    }

    /// Sets [`Cors`](Self::cors).
    #[inline]
    #[must_use]
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// Sets [`CreationTime`](Self::creation_time).
    #[inline]
    #[must_use]
    pub fn creation_time(mut self, creation_time: impl Into<String>) -> Self {
        self.creation_time = creation_time.into();
        self
    }

    /// Sets [`LastModifiedTime`](Self::last_modified_time).
    #[inline]
    #[must_use]
    pub fn last_modified_time(mut self, last_modified_time: impl Into<String>) -> Self {
        self.last_modified_time = last_modified_time.into();
        self
    }

    /// Sets [`InvokeMode`](Self::invoke_mode).
    #[inline]
    #[must_use]
    pub fn invoke_mode(mut self, invoke_mode: InvokeMode) -> Self {
        self.invoke_mode = Some(invoke_mode);
        self
    }
}

impl goldsmith::Structure for UpdateFunctionUrlConfigResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateFunctionUrlConfigResponse",
        &[],
        &[
            schema::Member::new(
                "FunctionUrl",
                schema::Kind::String,
                &[schema::Trait::Required, schema::Trait::Length(Some(40), Some(100))],
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
                "AuthType",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new("Cors", schema::Kind::Structure, &[]),
            schema::Member::new(
                "CreationTime",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
            schema::Member::new(
                "LastModifiedTime",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(100)),
                    schema::Trait::Pattern(crate::patterns::TIMESTAMP),
                ],
            ),
            schema::Member::new("InvokeMode", schema::Kind::Enum, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_url);
        writer.member(1, &self.function_arn);
        writer.member(2, &self.auth_type);
        writer.member(3, &self.cors);
        writer.member(4, &self.creation_time);
        writer.member(5, &self.last_modified_time);
        writer.member(6, &self.invoke_mode);
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
            0 => self.function_url.fill(member, reader),
            1 => self.function_arn.fill(member, reader),
            2 => self.auth_type.fill(member, reader),
            3 => self.cors.fill(member, reader),
            4 => self.creation_time.fill(member, reader),
            5 => self.last_modified_time.fill(member, reader),
            6 => self.invoke_mode.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    UpdateFunctionUrlConfigResponse, Self::new("", "", goldsmith::Value::empty(), "", "")
);

/// The errors of [`UpdateFunctionUrlConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFunctionUrlConfigError {
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

impl goldsmith::OperationError for UpdateFunctionUrlConfigError {
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

goldsmith::operation_error!(UpdateFunctionUrlConfigError);
