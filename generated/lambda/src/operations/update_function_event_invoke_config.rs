// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::types::{DestinationConfig, FunctionEventInvokeConfig};
use goldsmith::schema;

/// Changes single asynchronous invocation settings of a function, version or alias and keeps
/// the others.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{UpdateFunctionEventInvokeConfig, UpdateFunctionEventInvokeConfigRequest};
/// use goldsmith_lambda::types::{DestinationConfig, OnFailure};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = UpdateFunctionEventInvokeConfigRequest::new("my-function")
///     .destination_config(
///         DestinationConfig::new()
///             .on_failure(
///                 OnFailure::new()
///                     .destination("arn:aws:sqs:us-east-2:123456789012:destination"),
///             ),
///     );
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = UpdateFunctionEventInvokeConfig::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2019-09-25/functions/FunctionName/event-invoke-config?Qualifier=Qualifier HTTP/1.1
/// Content-type: application/json
///
/// {
///    "DestinationConfig": {
///       "OnFailure": {
///          "Destination": "string"
///       },
///       "OnSuccess": {
///          "Destination": "string"
///       }
///    },
///    "MaximumEventAgeInSeconds": number,
///    "MaximumRetryAttempts": number
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
///    "DestinationConfig": {
///       "OnFailure": {
///          "Destination": "string"
///       },
///       "OnSuccess": {
///          "Destination": "string"
///       }
///    },
///    "FunctionArn": "string",
///    "LastModified": number,
///    "MaximumEventAgeInSeconds": number,
///    "MaximumRetryAttempts": number
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
pub struct UpdateFunctionEventInvokeConfig;

impl goldsmith::Operation for UpdateFunctionEventInvokeConfig {
    type Service = crate::Lambda;
    type Input = UpdateFunctionEventInvokeConfigRequest;
    type Output = FunctionEventInvokeConfig;
    type Error = UpdateFunctionEventInvokeConfigError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#UpdateFunctionEventInvokeConfig",
            <UpdateFunctionEventInvokeConfigRequest as goldsmith::Structure>::SCHEMA,
            <FunctionEventInvokeConfig as goldsmith::Structure>::SCHEMA,
            <UpdateFunctionEventInvokeConfigError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2019-09-25/functions/{FunctionName}/event-invoke-config", 200);
}

/// The input of `UpdateFunctionEventInvokeConfig`. Members that are left out keep their present
/// setting.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionEventInvokeConfigRequest {
    /// The name, partial ARN or full ARN of the function, version or alias to configure.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 256 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The version number, alias name or `$LATEST` that the asynchronous invocation settings apply
    /// to.
    ///
    /// - `Qualifier` in the query
    /// - length: 1 to 128 characters
    /// - pattern: `^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$`
    pub qualifier: Option<String>,
    /// How many times an asynchronous invocation is tried again after the function returns an
    /// error.
    ///
    /// - `MaximumRetryAttempts` in the body
    /// - range: 0 to 2
    pub maximum_retry_attempts: Option<i32>,
    /// How long, in seconds, an asynchronous event may wait for processing before it is given up.
    ///
    /// - `MaximumEventAgeInSeconds` in the body
    /// - range: 60 to 21600
    pub maximum_event_age_in_seconds: Option<i32>,
    /// The resources that receive a record of each asynchronous invocation after it succeeds or
    /// after its retries are exhausted.
    ///
    /// - `DestinationConfig` in the body
    pub destination_config: Option<DestinationConfig>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl UpdateFunctionEventInvokeConfigRequest {
    /// A new `UpdateFunctionEventInvokeConfigRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_name: impl Into<String>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: None,
            maximum_retry_attempts: None,
            maximum_event_age_in_seconds: None,
            destination_config: None,
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

    /// Sets [`MaximumRetryAttempts`](Self::maximum_retry_attempts).
    #[inline]
    #[must_use]
    pub fn maximum_retry_attempts(mut self, maximum_retry_attempts: i32) -> Self {
        self.maximum_retry_attempts = Some(maximum_retry_attempts);
        self
    }

    /// Sets [`MaximumEventAgeInSeconds`](Self::maximum_event_age_in_seconds).
    #[inline]
    #[must_use]
    pub fn maximum_event_age_in_seconds(
        mut self,
        maximum_event_age_in_seconds: i32,
    ) -> Self {
        self.maximum_event_age_in_seconds = Some(maximum_event_age_in_seconds);
        self
    }

    /// Sets [`DestinationConfig`](Self::destination_config).
    #[inline]
    #[must_use]
    pub fn destination_config(mut self, destination_config: DestinationConfig) -> Self {
        self.destination_config = Some(destination_config);
        self
    }
}

impl goldsmith::Structure for UpdateFunctionEventInvokeConfigRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#UpdateFunctionEventInvokeConfigRequest",
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
                "MaximumRetryAttempts",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(0), Some(2))],
            ),
            schema::Member::new(
                "MaximumEventAgeInSeconds",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(60), Some(21600))],
            ),
            schema::Member::new("DestinationConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.qualifier);
        writer.member(2, &self.maximum_retry_attempts);
        writer.member(3, &self.maximum_event_age_in_seconds);
        writer.member(4, &self.destination_config);
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
            2 => self.maximum_retry_attempts.fill(member, reader),
            3 => self.maximum_event_age_in_seconds.fill(member, reader),
            4 => self.destination_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(UpdateFunctionEventInvokeConfigRequest, Self::new(""));

/// The errors of [`UpdateFunctionEventInvokeConfig`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFunctionEventInvokeConfigError {
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

impl goldsmith::OperationError for UpdateFunctionEventInvokeConfigError {
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

goldsmith::operation_error!(UpdateFunctionEventInvokeConfigError);
