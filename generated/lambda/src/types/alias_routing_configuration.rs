// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How an alias splits its traffic between two versions of the function. Absent or empty, all
/// traffic goes to the alias's main version.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AliasRoutingConfiguration {
    /// The second version and the share of traffic it gets, as a fraction from 0.0 to 1.0 keyed by
    /// version number. The main version of the alias gets the rest.
    ///
    /// - `AdditionalVersionWeights`
    /// - each key: length: 1 to 1024 characters
    /// - each key: pattern: `^[0-9]+$`
    /// - each value: range: 0.0 to 1.0
    pub additional_version_weights: Option<std::collections::BTreeMap<String, f64>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl AliasRoutingConfiguration {
    /// A new `AliasRoutingConfiguration` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`AdditionalVersionWeights`](Self::additional_version_weights).
    #[inline]
    #[must_use]
    pub fn additional_version_weights(
        mut self,
        additional_version_weights: std::collections::BTreeMap<String, f64>,
    ) -> Self {
        self.additional_version_weights = Some(additional_version_weights);
        self
    }
}

impl goldsmith::Structure for AliasRoutingConfiguration {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#AliasRoutingConfiguration",
        &[],
        &[
            schema::Member::new(
                "AdditionalVersionWeights",
                schema::Kind::Map(
                    &schema::Member::key(
                        schema::Kind::String,
                        &[
                            schema::Trait::Length(Some(1), Some(1024)),
                            schema::Trait::Pattern(crate::patterns::ADDITIONAL_VERSION),
                        ],
                    ),
                    &schema::Member::value(
                        schema::Kind::Double,
                        &[schema::Trait::DecimalRange(Some(0.0), Some(1.0))],
                    ),
                ),
                &[],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.additional_version_weights);
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
            0 => self.additional_version_weights.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(AliasRoutingConfiguration);
