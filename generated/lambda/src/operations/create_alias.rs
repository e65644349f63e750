// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    AliasLimitExceededException, InvalidParameterValueException,
    ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::types::{AliasConfiguration, AliasRoutingConfiguration};
use goldsmith::schema;

/// Creates an alias, a named pointer to a function version that can be moved to another version
/// later. An alias can also split traffic between two versions.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{CreateAlias, CreateAliasRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = CreateAliasRequest::new("my-function", "LIVE", "1")
///     .description("alias for live version of function");
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = CreateAlias::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// POST /2015-03-31/functions/FunctionName/aliases HTTP/1.1
/// Content-type: application/json
///
/// {
///    "Description": "string",
///    "FunctionVersion": "string",
///    "Name": "string",
///    "RoutingConfig": {
///       "AdditionalVersionWeights": {
///          "string" : number
///       }
///    }
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
///    "AliasArn": "string",
///    "Description": "string",
///    "FunctionVersion": "string",
///    "Name": "string",
///    "RevisionId": "string",
///    "RoutingConfig": {
///       "AdditionalVersionWeights": {
///          "string" : number
///       }
///    }
/// }
/// ```
///
/// # Errors
///
/// - [`AliasLimitExceededException`](crate::errors::AliasLimitExceededException) (400): The
///   function already has as many aliases as it can have.
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
pub struct CreateAlias;

impl goldsmith::Operation for CreateAlias {
    type Service = crate::Lambda;
    type Input = CreateAliasRequest;
    type Output = AliasConfiguration;
    type Error = CreateAliasError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#CreateAlias",
            <CreateAliasRequest as goldsmith::Structure>::SCHEMA,
            <AliasConfiguration as goldsmith::Structure>::SCHEMA,
            <CreateAliasError as goldsmith::OperationError>::SHAPES,
        )
        .http("POST", "/2015-03-31/functions/{FunctionName}/aliases", 201)
        .traits(&[goldsmith::OperationTrait::Idempotent]);
}

/// The parameters of `CreateAlias`: the function, the new name and the version it points to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAliasRequest {
    /// The name, partial ARN or full ARN of the function that gets the alias.
    ///
    /// - `FunctionName` in the path, required
    /// - length: 1 to 140 characters
    /// - pattern: `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$`
    pub function_name: String,
    /// The name of the new alias, which must not be taken by another alias of the function.
    ///
    /// - `Name` in the body, required
    /// - length: 1 to 128 characters
    /// - pattern: `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`
    pub name: String,
    /// The function version to which the alias points.
    ///
    /// - `FunctionVersion` in the body, required
    /// - length: 1 to 1024 characters
    /// - pattern: `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`
    pub function_version: String,
    /// Free text to store with the alias.
    ///
    /// - `Description` in the body
    /// - length: at most 256 characters
    pub description: Option<String>,
    /// A second version and the share of invocations to send to it. If it is absent, all
    /// invocations go to `FunctionVersion`.
    ///
    /// - `RoutingConfig` in the body
    pub routing_config: Option<AliasRoutingConfiguration>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl CreateAliasRequest {
    /// A new `CreateAliasRequest` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        function_name: impl Into<String>,
        name: impl Into<String>,
        function_version: impl Into<String>,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            name: name.into(),
            function_version: function_version.into(),
            description: None,
            routing_config: None,
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

    /// Sets [`Name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`FunctionVersion`](Self::function_version).
    #[inline]
    #[must_use]
    pub fn function_version(mut self, function_version: impl Into<String>) -> Self {
        self.function_version = function_version.into();
        self
    }

    /// Sets [`Description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`RoutingConfig`](Self::routing_config).
    #[inline]
    #[must_use]
    pub fn routing_config(mut self, routing_config: AliasRoutingConfiguration) -> Self {
        self.routing_config = Some(routing_config);
        self
    }
}

impl goldsmith::Structure for CreateAliasRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#CreateAliasRequest",
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
                "Name",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(128)),
                    schema::Trait::Pattern(crate::patterns::ALIAS),
                ],
            ),
            schema::Member::new(
                "FunctionVersion",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(1024)),
                    schema::Trait::Pattern(
                        crate::patterns::VERSION_WITH_LATEST_PUBLISHED,
                    ),
                ],
            ),
            schema::Member::new(
                "Description",
                schema::Kind::String,
                &[schema::Trait::Length(Some(0), Some(256))],
            ),
            schema::Member::new("RoutingConfig", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_name);
        writer.member(1, &self.name);
        writer.member(2, &self.function_version);
        writer.member(3, &self.description);
        writer.member(4, &self.routing_config);
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
            1 => self.name.fill(member, reader),
            2 => self.function_version.fill(member, reader),
            3 => self.description.fill(member, reader),
            4 => self.routing_config.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(CreateAliasRequest, Self::new("", "", ""));

/// The errors of [`CreateAlias`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateAliasError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// The request clashes with the state of the resource: it exists already, or another change to
    /// it is not finished.
    ResourceConflictException(ResourceConflictException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// The function already has as many aliases as it can have.
    AliasLimitExceededException(AliasLimitExceededException),
    /// The function, version, alias or other resource that the request names does not exist.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for CreateAliasError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <InvalidParameterValueException as goldsmith::Structure>::SCHEMA,
        <ResourceConflictException as goldsmith::Structure>::SCHEMA,
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
        <AliasLimitExceededException as goldsmith::Structure>::SCHEMA,
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
            4 => reader.variant(Self::AliasLimitExceededException),
            5 => reader.variant(Self::ResourceNotFoundException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::InvalidParameterValueException(error) => visitor.modeled(error),
            Self::ResourceConflictException(error) => visitor.modeled(error),
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::AliasLimitExceededException(error) => visitor.modeled(error),
            Self::ResourceNotFoundException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(CreateAliasError);
