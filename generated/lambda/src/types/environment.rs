// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The environment variables to set for a function. They replace all existing ones, so an
/// update has to list every variable that is to stay.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Environment {
    /// The environment variables by name.
    ///
    /// - `Variables`
    /// - each key: pattern: `^[a-zA-Z]([a-zA-Z0-9_])+$`
    /// - sensitive: never shown in logs or messages
    pub variables: Option<std::collections::BTreeMap<String, String>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl Environment {
    /// A new `Environment` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Variables`](Self::variables).
    #[inline]
    #[must_use]
    pub fn variables(
        mut self,
        variables: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.variables = Some(variables);
        self
    }
}

impl goldsmith::Structure for Environment {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#Environment",
        &[],
        &[
            schema::Member::new(
                "Variables",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[
                            schema::Trait::Sensitive,
                            schema::Trait::Pattern(
                                crate::patterns::ENVIRONMENT_VARIABLE_NAME,
                            ),
                        ],
                    ),
                    &schema::Member::value(
                        schema::Kind::String,
                        &[schema::Trait::Sensitive],
                    ),
                ),
                &[schema::Trait::Sensitive],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.variables);
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
            0 => self.variables.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(Environment);
