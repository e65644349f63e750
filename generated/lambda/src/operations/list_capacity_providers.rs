// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{
    InvalidParameterValueException, ServiceException, TooManyRequestsException,
};
use crate::types::{CapacityProvider, CapacityProviderState};
use goldsmith::schema;

/// Lists the capacity providers of the account in the Region, optionally only those in a given
/// state.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{ListCapacityProviders, ListCapacityProvidersRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = ListCapacityProvidersRequest::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = ListCapacityProviders::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2025-11-30/capacity-providers?Marker=Marker&MaxItems=MaxItems&State=State HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "CapacityProviders": [
///       {
///          "CapacityProviderArn": "string",
///          "CapacityProviderScalingConfig": {
///             "MaxVCpuCount": number,
///             "ScalingMode": "string",
///             "ScalingPolicies": [
///                {
///                   "PredefinedMetricType": "string",
///                   "TargetValue": number
///                }
///             ]
///          },
///          "InstanceRequirements": {
///             "AllowedInstanceTypes": [ "string" ],
///             "Architectures": [ "string" ],
///             "ExcludedInstanceTypes": [ "string" ]
///          },
///          "KmsKeyArn": "string",
///          "LastModified": "string",
///          "PermissionsConfig": {
///             "CapacityProviderOperatorRoleArn": "string"
///          },
///          "PropagateTags": {
///             "ExplicitTags": {
///                "string" : "string"
///             },
///             "Mode": "string"
///          },
///          "State": "string",
///          "TelemetryConfig": {
///             "LoggingConfig": {
///                "LogGroup": "string",
///                "SystemLogLevel": "string"
///             }
///          },
///          "VpcConfig": {
///             "SecurityGroupIds": [ "string" ],
///             "SubnetIds": [ "string" ]
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
/// the next page. The items of a page are in `CapacityProviders`. `MaxItems` limits how many
/// items a page has.
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
pub struct ListCapacityProviders;

impl goldsmith::Operation for ListCapacityProviders {
    type Service = crate::Lambda;
    type Input = ListCapacityProvidersRequest;
    type Output = ListCapacityProvidersResponse;
    type Error = ListCapacityProvidersError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#ListCapacityProviders",
            <ListCapacityProvidersRequest as goldsmith::Structure>::SCHEMA,
            <ListCapacityProvidersResponse as goldsmith::Structure>::SCHEMA,
            <ListCapacityProvidersError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2025-11-30/capacity-providers", 200)
        .traits(
            &[
                goldsmith::OperationTrait::Readonly,
                goldsmith::OperationTrait::Paginated(goldsmith::Paginated {
                    input_token: "Marker",
                    output_token: "NextMarker",
                    items: Some("CapacityProviders"),
                    page_size: Some("MaxItems"),
                }),
            ],
        );
}

/// The input of `ListCapacityProviders`, with an optional filter on state.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCapacityProvidersRequest {
    /// A state used as a filter, so that only capacity providers in that state are listed.
    ///
    /// - `State` in the query
    /// - one of `Pending`, `Active`, `Failed`, `Deleting`
    pub state: Option<CapacityProviderState>,
    /// The `NextMarker` of the preceding response, sent to continue the list of capacity providers
    /// where that page ended.
    ///
    /// - `Marker` in the query
    pub marker: Option<String>,
    /// An upper bound on the number of capacity providers in one page; the service may send fewer.
    ///
    /// - `MaxItems` in the query
    /// - range: 1 to 50
    pub max_items: Option<i32>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListCapacityProvidersRequest {
    /// A new `ListCapacityProvidersRequest` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`State`](Self::state).
    #[inline]
    #[must_use]
    pub fn state(mut self, state: CapacityProviderState) -> Self {
        self.state = Some(state);
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

impl goldsmith::Structure for ListCapacityProvidersRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListCapacityProvidersRequest",
        &[],
        &[
            schema::Member::new(
                "State",
                schema::Kind::Enum,
                &[schema::Trait::HttpQuery("State")],
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
                    schema::Trait::Range(Some(1), Some(50)),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.state);
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
            0 => self.state.fill(member, reader),
            1 => self.marker.fill(member, reader),
            2 => self.max_items.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(ListCapacityProvidersRequest);

/// The output of `ListCapacityProviders`, one page of the capacity providers of the account in
/// the Region.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCapacityProvidersResponse {
    /// The capacity providers on this page, each with its state and configuration.
    ///
    /// - `CapacityProviders` in the body, required
    /// - length: at most 50 elements
    pub capacity_providers: Vec<CapacityProvider>,
    /// The token to send as `Marker` for the following page, absent on the last page.
    ///
    /// - `NextMarker` in the body
    pub next_marker: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl ListCapacityProvidersResponse {
    /// A new `ListCapacityProvidersResponse` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(capacity_providers: Vec<CapacityProvider>) -> Self {
        Self {
            capacity_providers,
            next_marker: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`CapacityProviders`](Self::capacity_providers).
    #[inline]
    #[must_use]
    pub fn capacity_providers(
        mut self,
        capacity_providers: Vec<CapacityProvider>,
    ) -> Self {
        self.capacity_providers = capacity_providers;
        self
    }

    /// Sets [`NextMarker`](Self::next_marker).
    #[inline]
    #[must_use]
    pub fn next_marker(mut self, next_marker: impl Into<String>) -> Self {
        self.next_marker = Some(next_marker.into());
        self
    }
}

impl goldsmith::Structure for ListCapacityProvidersResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#ListCapacityProvidersResponse",
        &[],
        &[
            schema::Member::new(
                "CapacityProviders",
                schema::Kind::List(
                    &schema::Member::element(schema::Kind::Structure, &[]),
                ),
                &[schema::Trait::Required, schema::Trait::Length(Some(0), Some(50))],
            ),
            schema::Member::new("NextMarker", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.capacity_providers);
        writer.member(1, &self.next_marker);
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
            0 => self.capacity_providers.fill(member, reader),
            1 => self.next_marker.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    ListCapacityProvidersResponse, Self::new(goldsmith::Value::empty())
);

/// The errors of [`ListCapacityProviders`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCapacityProvidersError {
    /// A parameter of the request has a value that is not valid.
    InvalidParameterValueException(InvalidParameterValueException),
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for ListCapacityProvidersError {
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

goldsmith::operation_error!(ListCapacityProvidersError);
