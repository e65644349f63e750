// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::errors::{ServiceException, TooManyRequestsException};
use crate::types::{AccountLimit, AccountUsage};
use goldsmith::schema;

/// Returns the Lambda limits of the account in the Region together with its current usage.
///
/// # Example
///
/// ```
/// use goldsmith_lambda::operations::{GetAccountSettings, GetAccountSettingsRequest};
/// use goldsmith_lambda::{Endpoint, Operation};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let input = GetAccountSettingsRequest::new();
/// let endpoint = Endpoint::new("https://example.com")?;
/// let request = GetAccountSettings::request(&input, &endpoint)?;
/// # drop(request);
/// # Ok(())
/// # }
/// ```
///
/// # Request
///
/// ```text
/// GET /2016-08-19/account-settings HTTP/1.1
/// ```
///
/// # Response
///
/// ```text
/// HTTP/1.1 200
/// Content-type: application/json
///
/// {
///    "AccountLimit": {
///       "CodeSizeUnzipped": number,
///       "CodeSizeZipped": number,
///       "ConcurrentExecutions": number,
///       "TotalCodeSize": number,
///       "UnreservedConcurrentExecutions": number
///    },
///    "AccountUsage": {
///       "FunctionCount": number,
///       "TotalCodeSize": number
///    }
/// }
/// ```
///
/// # Errors
///
/// - [`ServiceException`](crate::errors::ServiceException) (500): Something failed inside
///   Lambda itself.
/// - [`TooManyRequestsException`](crate::errors::TooManyRequestsException) (429): The request
///   was throttled because a rate or concurrency limit is reached.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountSettings;

impl goldsmith::Operation for GetAccountSettings {
    type Service = crate::Lambda;
    type Input = GetAccountSettingsRequest;
    type Output = GetAccountSettingsResponse;
    type Error = GetAccountSettingsError;
    type RequestBody = goldsmith::bytes::Bytes;
    type ResponseBody = goldsmith::bytes::Bytes;

    const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
            "com.amazonaws.lambda#GetAccountSettings",
            <GetAccountSettingsRequest as goldsmith::Structure>::SCHEMA,
            <GetAccountSettingsResponse as goldsmith::Structure>::SCHEMA,
            <GetAccountSettingsError as goldsmith::OperationError>::SHAPES,
        )
        .http("GET", "/2016-08-19/account-settings", 200)
        .traits(&[goldsmith::OperationTrait::Readonly]);
}

/// The parameters of `GetAccountSettings`, which has none.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAccountSettingsRequest {
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetAccountSettingsRequest {
    /// A new `GetAccountSettingsRequest` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl goldsmith::Structure for GetAccountSettingsRequest {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetAccountSettingsRequest",
        &[],
        &[],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.unknown_members(&self.unknown_members);
    }

    fn read_member<R: goldsmith::Reader>(
        &mut self,
        _index: usize,
        _member: &'static schema::Member,
        reader: &mut R,
    ) -> Result<(), R::Error> {
        reader.unknown_member(&mut self.unknown_members)
    }
}

goldsmith::structure!(GetAccountSettingsRequest);

/// The result of `GetAccountSettings`: what the account may use and what it uses, in one
/// Region.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAccountSettingsResponse {
    /// The quotas of the account for code storage and concurrency.
    ///
    /// - `AccountLimit` in the body
    pub account_limit: Option<AccountLimit>,
    /// The number of functions and the amount of code storage the account currently has.
    ///
    /// - `AccountUsage` in the body
    pub account_usage: Option<AccountUsage>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl GetAccountSettingsResponse {
    /// A new `GetAccountSettingsResponse` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`AccountLimit`](Self::account_limit).
    #[inline]
    #[must_use]
    pub fn account_limit(mut self, account_limit: AccountLimit) -> Self {
        self.account_limit = Some(account_limit);
        self
    }

    /// Sets [`AccountUsage`](Self::account_usage).
    #[inline]
    #[must_use]
    pub fn account_usage(mut self, account_usage: AccountUsage) -> Self {
        self.account_usage = Some(account_usage);
        self
    }
}

impl goldsmith::Structure for GetAccountSettingsResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#GetAccountSettingsResponse",
        &[],
        &[
            schema::Member::new("AccountLimit", schema::Kind::Structure, &[]),
            schema::Member::new("AccountUsage", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.account_limit);
        writer.member(1, &self.account_usage);
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
            0 => self.account_limit.fill(member, reader),
            1 => self.account_usage.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(GetAccountSettingsResponse);

/// The errors of [`GetAccountSettings`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAccountSettingsError {
    /// Something failed inside Lambda itself.
    ServiceException(ServiceException),
    /// The request was throttled because a rate or concurrency limit is reached.
    TooManyRequestsException(TooManyRequestsException),
    /// An error that the model does not list.
    Unmodeled(goldsmith::UnmodeledError),
}

impl goldsmith::OperationError for GetAccountSettingsError {
    const SHAPES: &'static [&'static goldsmith::schema::Schema] = &[
        <ServiceException as goldsmith::Structure>::SCHEMA,
        <TooManyRequestsException as goldsmith::Structure>::SCHEMA,
    ];

    fn read<R: goldsmith::ErrorReader>(
        index: usize,
        reader: R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => reader.variant(Self::ServiceException),
            1 => reader.variant(Self::TooManyRequestsException),
            _ => Ok(Self::Unmodeled(reader.unmodeled())),
        }
    }

    fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
        match self {
            Self::ServiceException(error) => visitor.modeled(error),
            Self::TooManyRequestsException(error) => visitor.modeled(error),
            Self::Unmodeled(error) => visitor.unmodeled(error),
        }
    }
}

goldsmith::operation_error!(GetAccountSettingsError);
