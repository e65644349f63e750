// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EnvironmentError;
use goldsmith::schema;

/// The environment variables of a function, or why they cannot be shown.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EnvironmentResponse {
    /// The environment variables by name. They are left out when they could not be decrypted.
    ///
    /// - `Variables`
    /// - each key: pattern: `^[a-zA-Z]([a-zA-Z0-9_])+$`
    /// - sensitive: never shown in logs or messages
    pub variables: Option<std::collections::BTreeMap<String, String>>,
    /// Why the environment variables could not be read or applied, if so.
    ///
    /// - `Error`
    pub error: Option<EnvironmentError>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl EnvironmentResponse {
    /// A new `EnvironmentResponse` with nothing set.
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

    /// Sets [`Error`](Self::error).
    #[inline]
    #[must_use]
    pub fn error(mut self, error: EnvironmentError) -> Self {
        self.error = Some(error);
        self
    }
}

impl goldsmith::Structure for EnvironmentResponse {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#EnvironmentResponse",
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
            schema::Member::new("Error", schema::Kind::Structure, &[]),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.variables);
        writer.member(1, &self.error);
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
            1 => self.error.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(EnvironmentResponse);
