// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{
    CallbackDetails, ChainedInvokeDetails, ContextDetails, ExecutionDetails,
    OperationStatus, OperationType, StepDetails, WaitDetails,
};
use goldsmith::schema;

/// One operation of a durable execution in its current state. Which of the details members is
/// present follows from `Type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// The identifier of the operation within the durable execution.
    ///
    /// - `Id`, required
    /// - length: 1 to 64 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub id: String,
    /// The identifier of the context operation that encloses the operation, if there is one.
    ///
    /// - `ParentId`
    /// - length: 1 to 64 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub parent_id: Option<String>,
    /// The name of the operation, if the code gave it one.
    ///
    /// - `Name`
    /// - length: 1 to 256 characters
    /// - pattern: `^[\x20-\x7E]+$`
    pub name: Option<String>,
    /// What kind of operation it is, which also says which details member is present.
    ///
    /// - `Type`, required
    /// - one of `EXECUTION`, `CONTEXT`, `STEP`, `WAIT`, `CALLBACK`, `CHAINED_INVOKE`
    pub type_: OperationType,
    /// A finer label for the operation's type, chosen by the code that recorded it.
    ///
    /// - `SubType`
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub sub_type: Option<String>,
    /// When the operation started.
    ///
    /// - `StartTimestamp`, required
    pub start_timestamp: goldsmith::Timestamp,
    /// When the operation ended; absent while it has not.
    ///
    /// - `EndTimestamp`
    pub end_timestamp: Option<goldsmith::Timestamp>,
    /// Where the operation stands, such as `STARTED` or `SUCCEEDED`.
    ///
    /// - `Status`, required
    /// - one of `STARTED`, `PENDING`, `READY`, `SUCCEEDED`, `FAILED`, `CANCELLED`, `TIMED_OUT`, `STOPPED`
    pub status: OperationStatus,
    /// The state that is particular to an operation of type `EXECUTION`.
    ///
    /// - `ExecutionDetails`
    pub execution_details: Option<ExecutionDetails>,
    /// The state that is particular to an operation of type `CONTEXT`.
    ///
    /// - `ContextDetails`
    pub context_details: Option<ContextDetails>,
    /// The state that is particular to an operation of type `STEP`.
    ///
    /// - `StepDetails`
    pub step_details: Option<StepDetails>,
    /// The state that is particular to an operation of type `WAIT`.
    ///
    /// - `WaitDetails`
    pub wait_details: Option<WaitDetails>,
    /// The state that is particular to an operation of type `CALLBACK`.
    ///
    /// - `CallbackDetails`
    pub callback_details: Option<CallbackDetails>,
    /// The state that is particular to an operation of type `CHAINED_INVOKE`.
    ///
    /// - `ChainedInvokeDetails`
    pub chained_invoke_details: Option<ChainedInvokeDetails>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Operation {
    /// A new `Operation` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: OperationType,
        start_timestamp: goldsmith::Timestamp,
        status: OperationStatus,
    ) -> Self {
        Self {
            id: id.into(),
            parent_id: None,
            name: None,
            type_,
            sub_type: None,
            start_timestamp,
            end_timestamp: None,
            status,
            execution_details: None,
            context_details: None,
            step_details: None,
            wait_details: None,
            callback_details: None,
            chained_invoke_details: None,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`Id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`ParentId`](Self::parent_id).
    #[inline]
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets [`Name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`Type`](Self::type_).
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: OperationType) -> Self {
        self.type_ = type_;
        self
    }

    /// Sets [`SubType`](Self::sub_type).
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
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
        self.end_timestamp = Some(end_timestamp);
        self
    }

    /// Sets [`Status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: OperationStatus) -> Self {
        self.status = status;
        self
    }

    /// Sets [`ExecutionDetails`](Self::execution_details).
    #[inline]
    #[must_use]
    pub fn execution_details(mut self, execution_details: ExecutionDetails) -> Self {
        self.execution_details = Some(execution_details);
        self
    }

    /// Sets [`ContextDetails`](Self::context_details).
    #[inline]
    #[must_use]
    pub fn context_details(mut self, context_details: ContextDetails) -> Self {
        self.context_details = Some(context_details);
        self
    }

    /// Sets [`StepDetails`](Self::step_details).
    #[inline]
    #[must_use]
    pub fn step_details(mut self, step_details: StepDetails) -> Self {
        self.step_details = Some(step_details);
        self
    }

    /// Sets [`WaitDetails`](Self::wait_details).
    #[inline]
    #[must_use]
    pub fn wait_details(mut self, wait_details: WaitDetails) -> Self {
        self.wait_details = Some(wait_details);
        self
    }

    /// Sets [`CallbackDetails`](Self::callback_details).
    #[inline]
    #[must_use]
    pub fn callback_details(mut self, callback_details: CallbackDetails) -> Self {
        self.callback_details = Some(callback_details);
        self
    }

    /// Sets [`ChainedInvokeDetails`](Self::chained_invoke_details).
    #[inline]
    #[must_use]
    pub fn chained_invoke_details(
        mut self,
        chained_invoke_details: ChainedInvokeDetails,
    ) -> Self {
        self.chained_invoke_details = Some(chained_invoke_details);
        self
    }
}

impl goldsmith::Structure for Operation {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#Operation",
        &[],
        &[
            schema::Member::new(
                "Id",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(1), Some(64)),
                    schema::Trait::Pattern(crate::patterns::OPERATION_ID),
                ],
            ),
            schema::Member::new(
                "ParentId",
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
            schema::Member::new("Type", schema::Kind::Enum, &[schema::Trait::Required]),
            schema::Member::new(
                "SubType",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(1), Some(32)),
                    schema::Trait::Pattern(crate::patterns::OPERATION_SUB_TYPE),
                ],
            ),
            schema::Member::new(
                "StartTimestamp",
                schema::Kind::Timestamp,
                &[schema::Trait::Required],
            ),
            schema::Member::new("EndTimestamp", schema::Kind::Timestamp, &[]),
            schema::Member::new(
                "Status",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new("ExecutionDetails", schema::Kind::Structure, &[]),
            schema::Member::new("ContextDetails", schema::Kind::Structure, &[]),
            schema::Member::new("StepDetails", schema::Kind::Structure, &[]),
            schema::Member::new("WaitDetails", schema::Kind::Structure, &[]),
            schema::Member::new("CallbackDetails", schema::Kind::Structure, &[]),
            schema::Member::new("ChainedInvokeDetails", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.id);
        writer.member(1, &self.parent_id);
        writer.member(2, &self.name);
        writer.member(3, &self.type_);
        writer.member(4, &self.sub_type);
        writer.member(5, &self.start_timestamp);
        writer.member(6, &self.end_timestamp);
        writer.member(7, &self.status);
        writer.member(8, &self.execution_details);
        writer.member(9, &self.context_details);
        writer.member(10, &self.step_details);
        writer.member(11, &self.wait_details);
        writer.member(12, &self.callback_details);
        writer.member(13, &self.chained_invoke_details);
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
            0 => self.id.fill(member, reader),
            1 => self.parent_id.fill(member, reader),
            2 => self.name.fill(member, reader),
            3 => self.type_.fill(member, reader),
            4 => self.sub_type.fill(member, reader),
            5 => self.start_timestamp.fill(member, reader),
            6 => self.end_timestamp.fill(member, reader),
            7 => self.status.fill(member, reader),
            8 => self.execution_details.fill(member, reader),
            9 => self.context_details.fill(member, reader),
            10 => self.step_details.fill(member, reader),
            11 => self.wait_details.fill(member, reader),
            12 => self.callback_details.fill(member, reader),
            13 => self.chained_invoke_details.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    Operation, Self::new("", goldsmith::Value::empty(), goldsmith::Value::empty(),
    goldsmith::Value::empty())
);
