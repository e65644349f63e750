// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{
    CallbackFailedDetails, CallbackStartedDetails, CallbackSucceededDetails,
    CallbackTimedOutDetails, ChainedInvokeFailedDetails, ChainedInvokeStartedDetails,
    ChainedInvokeStoppedDetails, ChainedInvokeSucceededDetails,
    ChainedInvokeTimedOutDetails, ContextFailedDetails, ContextStartedDetails,
    ContextSucceededDetails, EventType, ExecutionFailedDetails, ExecutionPausedDetails,
    ExecutionResumedDetails, ExecutionStartedDetails, ExecutionStoppedDetails,
    ExecutionSucceededDetails, ExecutionTimedOutDetails, InvocationCompletedDetails,
    StepFailedDetails, StepStartedDetails, StepSucceededDetails, WaitCancelledDetails,
    WaitStartedDetails, WaitSucceededDetails,
};
use goldsmith::schema;

/// One entry in the history of a durable execution. Which of the details members is present
/// follows from `EventType`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Event {
    /// What happened, which also says which details member is present.
    ///
    /// - `EventType`
    /// - one of the 26 values of [`EventType`](crate::types::EventType)
    pub event_type: Option<EventType>,
    /// A finer label for the operation's type, chosen by the code that recorded it.
    ///
    /// - `SubType`
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub sub_type: Option<String>,
    /// The number of the event within the history.
    ///
    /// - `EventId`
    /// - range: at least 1
    pub event_id: Option<i32>,
    /// The identifier of the operation the event belongs to.
    ///
    /// - `Id`
    /// - length: 1 to 64 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub id: Option<String>,
    /// The name of the operation the event belongs to, if it has one.
    ///
    /// - `Name`
    /// - length: 1 to 256 characters
    /// - pattern: `^[\x20-\x7E]+$`
    pub name: Option<String>,
    /// When the event happened.
    ///
    /// - `EventTimestamp`
    pub event_timestamp: Option<goldsmith::Timestamp>,
    /// The identifier of the context operation that encloses the operation, if there is one.
    ///
    /// - `ParentId`
    /// - length: 1 to 64 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub parent_id: Option<String>,
    /// The details of an `ExecutionStarted` event; absent for every other type of event.
    ///
    /// - `ExecutionStartedDetails`
    pub execution_started_details: Option<ExecutionStartedDetails>,
    /// The details of an `ExecutionSucceeded` event; absent for every other type of event.
    ///
    /// - `ExecutionSucceededDetails`
    pub execution_succeeded_details: Option<ExecutionSucceededDetails>,
    /// The details of an `ExecutionFailed` event; absent for every other type of event.
    ///
    /// - `ExecutionFailedDetails`
    pub execution_failed_details: Option<ExecutionFailedDetails>,
    /// The details of an `ExecutionTimedOut` event; absent for every other type of event.
    ///
    /// - `ExecutionTimedOutDetails`
    pub execution_timed_out_details: Option<ExecutionTimedOutDetails>,
    /// The details of an `ExecutionStopped` event; absent for every other type of event.
    ///
    /// - `ExecutionStoppedDetails`
    pub execution_stopped_details: Option<ExecutionStoppedDetails>,
    /// The details of a `ContextStarted` event; absent for every other type of event.
    ///
    /// - `ContextStartedDetails`
    pub context_started_details: Option<ContextStartedDetails>,
    /// The details of a `ContextSucceeded` event; absent for every other type of event.
    ///
    /// - `ContextSucceededDetails`
    pub context_succeeded_details: Option<ContextSucceededDetails>,
    /// The details of a `ContextFailed` event; absent for every other type of event.
    ///
    /// - `ContextFailedDetails`
    pub context_failed_details: Option<ContextFailedDetails>,
    /// The details of a `WaitStarted` event; absent for every other type of event.
    ///
    /// - `WaitStartedDetails`
    pub wait_started_details: Option<WaitStartedDetails>,
    /// The details of a `WaitSucceeded` event; absent for every other type of event.
    ///
    /// - `WaitSucceededDetails`
    pub wait_succeeded_details: Option<WaitSucceededDetails>,
    /// The details of a `WaitCancelled` event; absent for every other type of event.
    ///
    /// - `WaitCancelledDetails`
    pub wait_cancelled_details: Option<WaitCancelledDetails>,
    /// The details of a `StepStarted` event; absent for every other type of event.
    ///
    /// - `StepStartedDetails`
    pub step_started_details: Option<StepStartedDetails>,
    /// The details of a `StepSucceeded` event; absent for every other type of event.
    ///
    /// - `StepSucceededDetails`
    pub step_succeeded_details: Option<StepSucceededDetails>,
    /// The details of a `StepFailed` event; absent for every other type of event.
    ///
    /// - `StepFailedDetails`
    pub step_failed_details: Option<StepFailedDetails>,
    /// The details of a `ChainedInvokeStarted` event; absent for every other type of event.
    ///
    /// - `ChainedInvokeStartedDetails`
    pub chained_invoke_started_details: Option<ChainedInvokeStartedDetails>,
    /// The details of a `ChainedInvokeSucceeded` event; absent for every other type of event.
    ///
    /// - `ChainedInvokeSucceededDetails`
    pub chained_invoke_succeeded_details: Option<ChainedInvokeSucceededDetails>,
    /// The details of a `ChainedInvokeFailed` event; absent for every other type of event.
    ///
    /// - `ChainedInvokeFailedDetails`
    pub chained_invoke_failed_details: Option<ChainedInvokeFailedDetails>,
    /// The details of a `ChainedInvokeTimedOut` event; absent for every other type of event.
    ///
    /// - `ChainedInvokeTimedOutDetails`
    pub chained_invoke_timed_out_details: Option<ChainedInvokeTimedOutDetails>,
    /// The details of a `ChainedInvokeStopped` event; absent for every other type of event.
    ///
    /// - `ChainedInvokeStoppedDetails`
    pub chained_invoke_stopped_details: Option<ChainedInvokeStoppedDetails>,
    /// The details of a `CallbackStarted` event; absent for every other type of event.
    ///
    /// - `CallbackStartedDetails`
    pub callback_started_details: Option<CallbackStartedDetails>,
    /// The details of a `CallbackSucceeded` event; absent for every other type of event.
    ///
    /// - `CallbackSucceededDetails`
    pub callback_succeeded_details: Option<CallbackSucceededDetails>,
    /// The details of a `CallbackFailed` event; absent for every other type of event.
    ///
    /// - `CallbackFailedDetails`
    pub callback_failed_details: Option<CallbackFailedDetails>,
    /// The details of a `CallbackTimedOut` event; absent for every other type of event.
    ///
    /// - `CallbackTimedOutDetails`
    pub callback_timed_out_details: Option<CallbackTimedOutDetails>,
    /// The details of an `InvocationCompleted` event; absent for every other type of event.
    ///
    /// - `InvocationCompletedDetails`
    pub invocation_completed_details: Option<InvocationCompletedDetails>,
    /// The details of an `ExecutionPaused` event; absent for every other type of event.
    ///
    /// - `ExecutionPausedDetails`
    pub execution_paused_details: Option<ExecutionPausedDetails>,
    /// The details of an `ExecutionResumed` event; absent for every other type of event.
    ///
    /// - `ExecutionResumedDetails`
    pub execution_resumed_details: Option<ExecutionResumedDetails>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Event {
    /// A new `Event` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`EventType`](Self::event_type).
    #[inline]
    #[must_use]
    pub fn event_type(mut self, event_type: EventType) -> Self {
        self.event_type = Some(event_type);
        self
    }

    /// Sets [`SubType`](Self::sub_type).
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }

    /// Sets [`EventId`](Self::event_id).
    #[inline]
    #[must_use]
    pub fn event_id(mut self, event_id: i32) -> Self {
        self.event_id = Some(event_id);
        self
    }

    /// Sets [`Id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`Name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`EventTimestamp`](Self::event_timestamp).
    #[inline]
    #[must_use]
    pub fn event_timestamp(mut self, event_timestamp: goldsmith::Timestamp) -> Self {
        self.event_timestamp = Some(event_timestamp);
        self
    }

    /// Sets [`ParentId`](Self::parent_id).
    #[inline]
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets [`ExecutionStartedDetails`](Self::execution_started_details).
    #[inline]
    #[must_use]
    pub fn execution_started_details(
        mut self,
        execution_started_details: ExecutionStartedDetails,
    ) -> Self {
        self.execution_started_details = Some(execution_started_details);
        self
    }

    /// Sets [`ExecutionSucceededDetails`](Self::execution_succeeded_details).
    #[inline]
    #[must_use]
    pub fn execution_succeeded_details(
        mut self,
        execution_succeeded_details: ExecutionSucceededDetails,
    ) -> Self {
        self.execution_succeeded_details = Some(execution_succeeded_details);
        self
    }

    /// Sets [`ExecutionFailedDetails`](Self::execution_failed_details).
    #[inline]
    #[must_use]
    pub fn execution_failed_details(
        mut self,
        execution_failed_details: ExecutionFailedDetails,
    ) -> Self {
        self.execution_failed_details = Some(execution_failed_details);
        self
    }

    /// Sets [`ExecutionTimedOutDetails`](Self::execution_timed_out_details).
    #[inline]
    #[must_use]
    pub fn execution_timed_out_details(
        mut self,
        execution_timed_out_details: ExecutionTimedOutDetails,
    ) -> Self {
        self.execution_timed_out_details = Some(execution_timed_out_details);
        self
    }

    /// Sets [`ExecutionStoppedDetails`](Self::execution_stopped_details).
    #[inline]
    #[must_use]
    pub fn execution_stopped_details(
        mut self,
        execution_stopped_details: ExecutionStoppedDetails,
    ) -> Self {
        self.execution_stopped_details = Some(execution_stopped_details);
        self
    }

    /// Sets [`ContextStartedDetails`](Self::context_started_details).
    #[inline]
    #[must_use]
    pub fn context_started_details(
        mut self,
        context_started_details: ContextStartedDetails,
    ) -> Self {
        self.context_started_details = Some(context_started_details);
        self
    }

    /// Sets [`ContextSucceededDetails`](Self::context_succeeded_details).
    #[inline]
    #[must_use]
    pub fn context_succeeded_details(
        mut self,
        context_succeeded_details: ContextSucceededDetails,
    ) -> Self {
        self.context_succeeded_details = Some(context_succeeded_details);
        self
    }

    /// Sets [`ContextFailedDetails`](Self::context_failed_details).
    #[inline]
    #[must_use]
    pub fn context_failed_details(
        mut self,
        context_failed_details: ContextFailedDetails,
    ) -> Self {
        self.context_failed_details = Some(context_failed_details);
        self
    }

    /// Sets [`WaitStartedDetails`](Self::wait_started_details).
    #[inline]
    #[must_use]
    pub fn wait_started_details(
        mut self,
        wait_started_details: WaitStartedDetails,
    ) -> Self {
        self.wait_started_details = Some(wait_started_details);
        self
    }

    /// Sets [`WaitSucceededDetails`](Self::wait_succeeded_details).
    #[inline]
    #[must_use]
    pub fn wait_succeeded_details(
        mut self,
        wait_succeeded_details: WaitSucceededDetails,
    ) -> Self {
        self.wait_succeeded_details = Some(wait_succeeded_details);
        self
    }

    /// Sets [`WaitCancelledDetails`](Self::wait_cancelled_details).
    #[inline]
    #[must_use]
    pub fn wait_cancelled_details(
        mut self,
        wait_cancelled_details: WaitCancelledDetails,
    ) -> Self {
        self.wait_cancelled_details = Some(wait_cancelled_details);
        self
    }

    /// Sets [`StepStartedDetails`](Self::step_started_details).
    #[inline]
    #[must_use]
    pub fn step_started_details(
        mut self,
        step_started_details: StepStartedDetails,
    ) -> Self {
        self.step_started_details = Some(step_started_details);
        self
    }

    /// Sets [`StepSucceededDetails`](Self::step_succeeded_details).
    #[inline]
    #[must_use]
    pub fn step_succeeded_details(
        mut self,
        step_succeeded_details: StepSucceededDetails,
    ) -> Self {
        self.step_succeeded_details = Some(step_succeeded_details);
        self
    }

    /// Sets [`StepFailedDetails`](Self::step_failed_details).
    #[inline]
    #[must_use]
    pub fn step_failed_details(
        mut self,
        step_failed_details: StepFailedDetails,
    ) -> Self {
        self.step_failed_details = Some(step_failed_details);
        self
    }

    /// Sets [`ChainedInvokeStartedDetails`](Self::chained_invoke_started_details).
    #[inline]
    #[must_use]
    pub fn chained_invoke_started_details(
        mut self,
        chained_invoke_started_details: ChainedInvokeStartedDetails,
    ) -> Self {
        self.chained_invoke_started_details = Some(chained_invoke_started_details);
        self
    }

    /// Sets [`ChainedInvokeSucceededDetails`](Self::chained_invoke_succeeded_details).
    #[inline]
    #[must_use]
    pub fn chained_invoke_succeeded_details(
        mut self,
        chained_invoke_succeeded_details: ChainedInvokeSucceededDetails,
    ) -> Self {
        self.chained_invoke_succeeded_details = Some(chained_invoke_succeeded_details);
        self
    }

    /// Sets [`ChainedInvokeFailedDetails`](Self::chained_invoke_failed_details).
    #[inline]
    #[must_use]
    pub fn chained_invoke_failed_details(
        mut self,
        chained_invoke_failed_details: ChainedInvokeFailedDetails,
    ) -> Self {
        self.chained_invoke_failed_details = Some(chained_invoke_failed_details);
        self
    }

    /// Sets [`ChainedInvokeTimedOutDetails`](Self::chained_invoke_timed_out_details).
    #[inline]
    #[must_use]
    pub fn chained_invoke_timed_out_details(
        mut self,
        chained_invoke_timed_out_details: ChainedInvokeTimedOutDetails,
    ) -> Self {
        self.chained_invoke_timed_out_details = Some(chained_invoke_timed_out_details);
        self
    }

    /// Sets [`ChainedInvokeStoppedDetails`](Self::chained_invoke_stopped_details).
    #[inline]
    #[must_use]
    pub fn chained_invoke_stopped_details(
        mut self,
        chained_invoke_stopped_details: ChainedInvokeStoppedDetails,
    ) -> Self {
        self.chained_invoke_stopped_details = Some(chained_invoke_stopped_details);
        self
    }

    /// Sets [`CallbackStartedDetails`](Self::callback_started_details).
    #[inline]
    #[must_use]
    pub fn callback_started_details(
        mut self,
        callback_started_details: CallbackStartedDetails,
    ) -> Self {
        self.callback_started_details = Some(callback_started_details);
        self
    }

    /// Sets [`CallbackSucceededDetails`](Self::callback_succeeded_details).
    #[inline]
    #[must_use]
    pub fn callback_succeeded_details(
        mut self,
        callback_succeeded_details: CallbackSucceededDetails,
    ) -> Self {
        self.callback_succeeded_details = Some(callback_succeeded_details);
        self
    }

    /// Sets [`CallbackFailedDetails`](Self::callback_failed_details).
    #[inline]
    #[must_use]
    pub fn callback_failed_details(
        mut self,
        callback_failed_details: CallbackFailedDetails,
    ) -> Self {
        self.callback_failed_details = Some(callback_failed_details);
        self
    }

    /// Sets [`CallbackTimedOutDetails`](Self::callback_timed_out_details).
    #[inline]
    #[must_use]
    pub fn callback_timed_out_details(
        mut self,
        callback_timed_out_details: CallbackTimedOutDetails,
    ) -> Self {
        self.callback_timed_out_details = Some(callback_timed_out_details);
        self
    }

    /// Sets [`InvocationCompletedDetails`](Self::invocation_completed_details).
    #[inline]
    #[must_use]
    pub fn invocation_completed_details(
        mut self,
        invocation_completed_details: InvocationCompletedDetails,
    ) -> Self {
        self.invocation_completed_details = Some(invocation_completed_details);
        self
    }

    /// Sets [`ExecutionPausedDetails`](Self::execution_paused_details).
    #[inline]
    #[must_use]
    pub fn execution_paused_details(
        mut self,
        execution_paused_details: ExecutionPausedDetails,
    ) -> Self {
        self.execution_paused_details = Some(execution_paused_details);
        self
    }

    /// Sets [`ExecutionResumedDetails`](Self::execution_resumed_details).
    #[inline]
    #[must_use]
    pub fn execution_resumed_details(
        mut self,
        execution_resumed_details: ExecutionResumedDetails,
    ) -> Self {
        self.execution_resumed_details = Some(execution_resumed_details);
        self
    }
}

impl goldsmith::Structure for Event {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#Event",
        &[],
        &[
            schema::Member::new("EventType", schema::Kind::Enum, &[]),
            schema::Member::new(
                "SubType",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(32)),
                    schema::Trait::Pattern(crate::patterns::OPERATION_SUB_TYPE),
                ],
            ),
            schema::Member::new(
                "EventId",
                schema::Kind::Integer,
                &[schema::Trait::Range(Some(1), None)],
            ),
            schema::Member::new(
                "Id",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(64)),
                    schema::Trait::Pattern(crate::patterns::OPERATION_ID),
                ],
            ),
            schema::Member::new(
                "Name",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(256)),
                    schema::Trait::Pattern(crate::patterns::OPERATION_NAME),
                ],
            ),
            schema::Member::new("EventTimestamp", schema::Kind::Timestamp, &[]),
            schema::Member::new(
                "ParentId",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(64)),
                    schema::Trait::Pattern(crate::patterns::OPERATION_ID),
                ],
            ),
            schema::Member::new("ExecutionStartedDetails", schema::Kind::Structure, &[]),
            schema::Member::new(
                "ExecutionSucceededDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new("ExecutionFailedDetails", schema::Kind::Structure, &[]),
            schema::Member::new(
                "ExecutionTimedOutDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new("ExecutionStoppedDetails", schema::Kind::Structure, &[]),
            schema::Member::new("ContextStartedDetails", schema::Kind::Structure, &[]),
            schema::Member::new("ContextSucceededDetails", schema::Kind::Structure, &[]),
            schema::Member::new("ContextFailedDetails", schema::Kind::Structure, &[]),
            schema::Member::new("WaitStartedDetails", schema::Kind::Structure, &[]),
            schema::Member::new("WaitSucceededDetails", schema::Kind::Structure, &[]),
            schema::Member::new("WaitCancelledDetails", schema::Kind::Structure, &[]),
            schema::Member::new("StepStartedDetails", schema::Kind::Structure, &[]),
            schema::Member::new("StepSucceededDetails", schema::Kind::Structure, &[]),
            schema::Member::new("StepFailedDetails", schema::Kind::Structure, &[]),
            schema::Member::new(
                "ChainedInvokeStartedDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "ChainedInvokeSucceededDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "ChainedInvokeFailedDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "ChainedInvokeTimedOutDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new(
                "ChainedInvokeStoppedDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new("CallbackStartedDetails", schema::Kind::Structure, &[]),
            schema::Member::new(
                "CallbackSucceededDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new("CallbackFailedDetails", schema::Kind::Structure, &[]),
            schema::Member::new("CallbackTimedOutDetails", schema::Kind::Structure, &[]),
            schema::Member::new(
                "InvocationCompletedDetails",
                schema::Kind::Structure,
                &[],
            ),
            schema::Member::new("ExecutionPausedDetails", schema::Kind::Structure, &[]),
            schema::Member::new("ExecutionResumedDetails", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.event_type);
        writer.member(1, &self.sub_type);
        writer.member(2, &self.event_id);
        writer.member(3, &self.id);
        writer.member(4, &self.name);
        writer.member(5, &self.event_timestamp);
        writer.member(6, &self.parent_id);
        writer.member(7, &self.execution_started_details);
        writer.member(8, &self.execution_succeeded_details);
        writer.member(9, &self.execution_failed_details);
        writer.member(10, &self.execution_timed_out_details);
        writer.member(11, &self.execution_stopped_details);
        writer.member(12, &self.context_started_details);
        writer.member(13, &self.context_succeeded_details);
        writer.member(14, &self.context_failed_details);
        writer.member(15, &self.wait_started_details);
        writer.member(16, &self.wait_succeeded_details);
        writer.member(17, &self.wait_cancelled_details);
        writer.member(18, &self.step_started_details);
        writer.member(19, &self.step_succeeded_details);
        writer.member(20, &self.step_failed_details);
        writer.member(21, &self.chained_invoke_started_details);
        writer.member(22, &self.chained_invoke_succeeded_details);
        writer.member(23, &self.chained_invoke_failed_details);
        writer.member(24, &self.chained_invoke_timed_out_details);
        writer.member(25, &self.chained_invoke_stopped_details);
        writer.member(26, &self.callback_started_details);
        writer.member(27, &self.callback_succeeded_details);
        writer.member(28, &self.callback_failed_details);
        writer.member(29, &self.callback_timed_out_details);
        writer.member(30, &self.invocation_completed_details);
        writer.member(31, &self.execution_paused_details);
        writer.member(32, &self.execution_resumed_details);
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
            0 => self.event_type.fill(member, reader),
            1 => self.sub_type.fill(member, reader),
            2 => self.event_id.fill(member, reader),
            3 => self.id.fill(member, reader),
            4 => self.name.fill(member, reader),
            5 => self.event_timestamp.fill(member, reader),
            6 => self.parent_id.fill(member, reader),
            7 => self.execution_started_details.fill(member, reader),
            8 => self.execution_succeeded_details.fill(member, reader),
            9 => self.execution_failed_details.fill(member, reader),
            10 => self.execution_timed_out_details.fill(member, reader),
            11 => self.execution_stopped_details.fill(member, reader),
            12 => self.context_started_details.fill(member, reader),
            13 => self.context_succeeded_details.fill(member, reader),
            14 => self.context_failed_details.fill(member, reader),
            15 => self.wait_started_details.fill(member, reader),
            16 => self.wait_succeeded_details.fill(member, reader),
            17 => self.wait_cancelled_details.fill(member, reader),
            18 => self.step_started_details.fill(member, reader),
            19 => self.step_succeeded_details.fill(member, reader),
            20 => self.step_failed_details.fill(member, reader),
            21 => self.chained_invoke_started_details.fill(member, reader),
            22 => self.chained_invoke_succeeded_details.fill(member, reader),
            23 => self.chained_invoke_failed_details.fill(member, reader),
            24 => self.chained_invoke_timed_out_details.fill(member, reader),
            25 => self.chained_invoke_stopped_details.fill(member, reader),
            26 => self.callback_started_details.fill(member, reader),
            27 => self.callback_succeeded_details.fill(member, reader),
            28 => self.callback_failed_details.fill(member, reader),
            29 => self.callback_timed_out_details.fill(member, reader),
            30 => self.invocation_completed_details.fill(member, reader),
            31 => self.execution_paused_details.fill(member, reader),
            32 => self.execution_resumed_details.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Event);
