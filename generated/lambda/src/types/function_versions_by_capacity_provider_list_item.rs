// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::State;
use goldsmith::schema;

/// A function version that runs on a capacity provider.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionVersionsByCapacityProviderListItem {
    /// The ARN of the function version.
    ///
    /// - `FunctionArn`, required
    /// - length: at most 10000 characters
    /// - pattern: `^arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`
    pub function_arn: String,
    /// The state of the function version, such as `Active`.
    ///
    /// - `State`, required
    /// - one of `Pending`, `Active`, `Inactive`, `Failed`, `Deactivating`, `Deactivated`, `ActiveNonInvocable`, `Deleting`
    pub state: State,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl FunctionVersionsByCapacityProviderListItem {
    /// A new `FunctionVersionsByCapacityProviderListItem` with all that is required.
    #[inline]
    #[must_use]
    pub fn new(function_arn: impl Into<String>, state: State) -> Self {
        Self {
            function_arn: function_arn.into(),
            state,
            unknown_members: goldsmith::UnknownMembers::new(),
        }
    }

    /// Sets [`FunctionArn`](Self::function_arn).
    #[inline]
    #[must_use]
    pub fn function_arn(mut self, function_arn: impl Into<String>) -> Self {
        self.function_arn = function_arn.into();
        self
    }

    /// Sets [`State`](Self::state).
    #[inline]
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = state;
        self
    }
}

impl goldsmith::Structure for FunctionVersionsByCapacityProviderListItem {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#FunctionVersionsByCapacityProviderListItem",
        &[],
        &[
            schema::Member::new(
                "FunctionArn",
                schema::Kind::String,
                &[
                    schema::Trait::Required,
                    schema::Trait::Length(Some(0), Some(10000)),
                    schema::Trait::Pattern(crate::patterns::NAME_SPACED_FUNCTION_ARN),
                ],
            ),
            schema::Member::new("State", schema::Kind::Enum, &[schema::Trait::Required]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.function_arn);
        writer.member(1, &self.state);
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
            0 => self.function_arn.fill(member, reader),
            1 => self.state.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(
    FunctionVersionsByCapacityProviderListItem, Self::new("", goldsmith::Value::empty())
);
