// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The end of a streamed response. Check `ErrorCode`, because the function can fail after it
/// has sent part of its response.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvokeWithResponseStreamCompleteEvent {
    /// The kind of failure; absent if the function succeeded.
    ///
    /// - `ErrorCode` in the payload
    pub error_code: Option<String>,
    /// More about the failure, as the function or Lambda reports it.
    ///
    /// - `ErrorDetails` in the payload
    pub error_details: Option<String>,
    /// The last 4 KB of the invocation's log as base64, if `LogType` was `Tail`.
    ///
    /// - `LogResult` in the payload
    pub log_result: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvokeWithResponseStreamCompleteEvent {
    /// A new `InvokeWithResponseStreamCompleteEvent` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ErrorCode`](Self::error_code).
    #[inline]
    #[must_use]
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`ErrorDetails`](Self::error_details).
    #[inline]
    #[must_use]
    pub fn error_details(mut self, error_details: impl Into<String>) -> Self {
        self.error_details = Some(error_details.into());
        self
    }

    /// Sets [`LogResult`](Self::log_result).
    #[inline]
    #[must_use]
    pub fn log_result(mut self, log_result: impl Into<String>) -> Self {
        self.log_result = Some(log_result.into());
        self
    }
}

impl goldsmith::Structure for InvokeWithResponseStreamCompleteEvent {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvokeWithResponseStreamCompleteEvent",
        &[],
        &[
            schema::Member::new("ErrorCode", schema::Kind::String, &[]),
            schema::Member::new("ErrorDetails", schema::Kind::String, &[]),
            schema::Member::new("LogResult", schema::Kind::String, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.error_code);
        writer.member(1, &self.error_details);
        writer.member(2, &self.log_result);
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
            0 => self.error_code.fill(member, reader),
            1 => self.error_details.fill(member, reader),
            2 => self.log_result.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InvokeWithResponseStreamCompleteEvent);
