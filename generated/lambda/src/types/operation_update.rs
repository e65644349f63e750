// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::{
    CallbackOptions, ChainedInvokeOptions, ContextOptions, ErrorObject, OperationAction,
    OperationType, StepOptions, WaitOptions,
};
use goldsmith::schema;

/// A change to one operation of a durable execution, sent with a checkpoint. Which of the
/// options members applies follows from `Type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationUpdate {
    /// The identifier of the operation. It has to be the same each time the code is replayed.
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
    /// A name for the operation, shown in the history.
    ///
    /// - `Name`
    /// - length: 1 to 256 characters
    /// - pattern: `^[\x20-\x7E]+$`
    pub name: Option<String>,
    /// What kind of operation it is.
    ///
    /// - `Type`, required
    /// - one of `EXECUTION`, `CONTEXT`, `STEP`, `WAIT`, `CALLBACK`, `CHAINED_INVOKE`
    pub type_: OperationType,
    /// A finer label for the operation's type, free for the code to choose.
    ///
    /// - `SubType`
    /// - length: 1 to 32 characters
    /// - pattern: `^[a-zA-Z0-9-_]+$`
    pub sub_type: Option<String>,
    /// What happens to the operation, such as `START` or `SUCCEED`.
    ///
    /// - `Action`, required
    /// - one of `START`, `SUCCEED`, `FAIL`, `RETRY`, `CANCEL`
    pub action: OperationAction,
    /// The data that goes with the action, such as the result for `SUCCEED`.
    ///
    /// - `Payload`
    /// - length: at most 6291456 characters
    /// - sensitive: never shown in logs or messages
    pub payload: Option<String>,
    /// The error that goes with the action, for `FAIL` or `RETRY`.
    ///
    /// - `Error`
    pub error: Option<ErrorObject>,
    /// The settings for an operation of type `CONTEXT`.
    ///
    /// - `ContextOptions`
    pub context_options: Option<ContextOptions>,
    /// The settings for an operation of type `STEP`.
    ///
    /// - `StepOptions`
    pub step_options: Option<StepOptions>,
    /// The settings for an operation of type `WAIT`.
    ///
    /// - `WaitOptions`
    pub wait_options: Option<WaitOptions>,
    /// The settings for an operation of type `CALLBACK`.
    ///
    /// - `CallbackOptions`
    pub callback_options: Option<CallbackOptions>,
    /// The settings for an operation of type `CHAINED_INVOKE`.
    ///
    /// - `ChainedInvokeOptions`
    pub chained_invoke_options: Option<ChainedInvokeOptions>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl OperationUpdate {
    /// A new `OperationUpdate` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: OperationType,
        action: OperationAction,
    ) -> Self {
        Self {
            id: id.into(),
            parent_id: None,
            name: None,
            type_,
            sub_type: None,
            action,
            payload: None,
            error: None,
            context_options: None,
            step_options: None,
            wait_options: None,
            callback_options: None,
            chained_invoke_options: None,
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

    /// Sets [`Action`](Self::action).
    #[inline]
    #[must_use]
    pub fn action(mut self, action: OperationAction) -> Self {
        self.action = action;
        self
    }

    /// Sets [`Payload`](Self::payload).
    #[inline]
    #[must_use]
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
        self
    }

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: ErrorObject) -> Self {
        self.error = Some(error);
        self
    }

    /// Sets [`ContextOptions`](Self::context_options).
    #[inline]
    #[must_use]
    pub fn context_options(mut self, context_options: ContextOptions) -> Self {
        self.context_options = Some(context_options);
        self
    }

    /// Sets [`StepOptions`](Self::step_options).
    #[inline]
    #[must_use]
    pub fn step_options(mut self, step_options: StepOptions) -> Self {
        self.step_options = Some(step_options);
        self
    }

    /// Sets [`WaitOptions`](Self::wait_options).
    #[inline]
    #[must_use]
    pub fn wait_options(mut self, wait_options: WaitOptions) -> Self {
        self.wait_options = Some(wait_options);
        self
    }

    /// Sets [`CallbackOptions`](Self::callback_options).
    #[inline]
    #[must_use]
    pub fn callback_options(mut self, callback_options: CallbackOptions) -> Self {
        self.callback_options = Some(callback_options);
        self
    }

    /// Sets [`ChainedInvokeOptions`](Self::chained_invoke_options).
    #[inline]
    #[must_use]
    pub fn chained_invoke_options(
        mut self,
        chained_invoke_options: ChainedInvokeOptions,
    ) -> Self {
        self.chained_invoke_options = Some(chained_invoke_options);
        self
    }
}

impl goldsmith::Structure for OperationUpdate {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#OperationUpdate",
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
                "Action",
                schema::Kind::Enum,
                &[schema::Trait::Required],
            ),
            schema::Member::new(
                "Payload",
                schema::Kind::String,
                &[
                    schema::Trait::Sensitive,
                    schema::Trait::Length(Some(0), Some(6291456)),
                ],
            ),
            schema::Member::new("Error", schema::Kind::Structure, &[]),
            schema::Member::new("ContextOptions", schema::Kind::Structure, &[]),
            schema::Member::new("StepOptions", schema::Kind::Structure, &[]),
            schema::Member::new("WaitOptions", schema::Kind::Structure, &[]),
            schema::Member::new("CallbackOptions", schema::Kind::Structure, &[]),
            schema::Member::new("ChainedInvokeOptions", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.id);
        writer.member(1, &self.parent_id);
        writer.member(2, &self.name);
        writer.member(3, &self.type_);
        writer.member(4, &self.sub_type);
        writer.member(5, &self.action);
        writer.member(6, &self.payload);
        writer.member(7, &self.error);
        writer.member(8, &self.context_options);
        writer.member(9, &self.step_options);
        writer.member(10, &self.wait_options);
        writer.member(11, &self.callback_options);
        writer.member(12, &self.chained_invoke_options);
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
            5 => self.action.fill(member, reader),
            6 => self.payload.fill(member, reader),
            7 => self.error.fill(member, reader),
            8 => self.context_options.fill(member, reader),
            9 => self.step_options.fill(member, reader),
            10 => self.wait_options.fill(member, reader),
            11 => self.callback_options.fill(member, reader),
            12 => self.chained_invoke_options.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    OperationUpdate, Self::new("", goldsmith::Value::empty(), goldsmith::Value::empty())
);
