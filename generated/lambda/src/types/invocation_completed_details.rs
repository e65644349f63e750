// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EventError;
use goldsmith::schema;

/// The data of the event for one invocation of the function that ended during a durable
/// execution.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvocationCompletedDetails {
    /// When the invocation started.
    ///
    /// - `StartTimestamp`, required
    pub start_timestamp: goldsmith::Timestamp,
    /// When the invocation ended.
    ///
    /// - `EndTimestamp`, required
    pub end_timestamp: goldsmith::Timestamp,
    /// The request ID of the invocation, as it also appears in the function's logs.
    ///
    /// - `RequestId`, required
    pub request_id: String,
    /// The error with which the invocation ended, if it failed.
    ///
    /// - `Error`
    pub error: Option<EventError>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvocationCompletedDetails {
    /// A new `InvocationCompletedDetails` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        start_timestamp: goldsmith::Timestamp,
        end_timestamp: goldsmith::Timestamp,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            start_timestamp,
            end_timestamp,
            request_id: request_id.into(),
            error: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`StartTimestamp`](Self::start_timestamp).
    #[inline]
    #[must_use]
    pub fn start_timestamp(mut self, start_timestamp: goldsmith::Timestamp) -> Self {
        self.start_timestamp = start_timestamp;
        self
    }

    /// Sets [`EndTimestamp`](Self::end_timestamp).
    #[inline]
    #[must_use]
    pub fn end_timestamp(mut self, end_timestamp: goldsmith::Timestamp) -> Self {
        self.end_timestamp = end_timestamp;
        self
    }

    /// Sets [`RequestId`](Self::request_id).
    #[inline]
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: EventError) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for InvocationCompletedDetails {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvocationCompletedDetails",
        &[],
        &[
            schema::Member::new(
                "StartTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "EndTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "RequestId",
                schema::Kind::String,
                &[schema::Trait::Required],
            ),
            schema::Member::new("Error", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.start_timestamp);
        writer.member(1, &self.end_timestamp);
        writer.member(2, &self.request_id);
        writer.member(3, &self.error);
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
            0 => self.start_timestamp.fill(member, reader),
            1 => self.end_timestamp.fill(member, reader),
            2 => self.request_id.fill(member, reader),
            3 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    InvocationCompletedDetails, Self::new(goldsmith::Value::empty(),
    goldsmith::Value::empty(), "")
);
