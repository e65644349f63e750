// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::ThrottleReason;
use goldsmith::schema;

/// The request was throttled because a rate or concurrency limit is reached. Try again later,
/// with growing delays between attempts.
///
/// - client error, status 429
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TooManyRequestsException {
    /// How long to wait before another attempt, in seconds, as the text of the `Retry-After`
    /// header.
    ///
    /// - header `Retry-After`
    pub retry_after_seconds: Option<String>,
    /// The kind of the error, as the service names it.
    ///
    /// - `Type` in the body
    pub type_: Option<String>,
    /// What went wrong, for people.
    ///
    /// - `message` in the body
    pub message: Option<String>,
    /// Which limit was reached.
    ///
    /// - `Reason` in the body
    /// - one of `ConcurrentInvocationLimitExceeded`, `FunctionInvocationRateLimitExceeded`, `ReservedFunctionConcurrentInvocationLimitExceeded`, `ReservedFunctionInvocationRateLimitExceeded`, `CallerRateLimitExceeded`, `ConcurrentSnapshotCreateLimitExceeded`
    pub reason: Option<ThrottleReason>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl TooManyRequestsException {
    /// A new `TooManyRequestsException` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`retryAfterSeconds`](Self::retry_after_seconds).
    #[inline]
    #[must_use]
    pub fn retry_after_seconds(
        mut self,
        retry_after_seconds: impl Into<String>,
    ) -> Self {
        self.retry_after_seconds = Some(retry_after_seconds.into());
        self
    }

    /// Sets [`Type`](Self::type_).
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`Reason`](Self::reason).
    #[inline]
    #[must_use]
    pub fn reason(mut self, reason: ThrottleReason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl goldsmith::Structure for TooManyRequestsException {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#TooManyRequestsException",
        &[schema::Trait::Error(schema::Fault::Client), schema::Trait::HttpError(429)],
        &[
            schema::Member::new(
                "retryAfterSeconds",
                schema::Kind::String,
                &[schema::Trait::HttpHeader("Retry-After")],
            ),
            schema::Member::new("Type", schema::Kind::String, &[]),
            schema::Member::new("message", schema::Kind::String, &[]),
            schema::Member::new("Reason", schema::Kind::Enum, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.retry_after_seconds);
        writer.member(1, &self.type_);
        writer.member(2, &self.message);
        writer.member(3, &self.reason);
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
            0 => self.retry_after_seconds.fill(member, reader),
            1 => self.type_.fill(member, reader),
            2 => self.message.fill(member, reader),
            3 => self.reason.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(TooManyRequestsException);

impl goldsmith::ErrorShape for TooManyRequestsException {
    #[inline]
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

goldsmith::error!(TooManyRequestsException);
