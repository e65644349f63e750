// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use crate::types::EndPointType;
use goldsmith::schema;

/// The addresses of an Apache Kafka cluster that is not run by Amazon MSK.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfManagedEventSource {
    /// The addresses by kind: for `KAFKA_BOOTSTRAP_SERVERS`, the brokers as `host:port`.
    ///
    /// - `Endpoints`
    /// - length: 1 to 2 entries
    /// - each key: one of `KAFKA_BOOTSTRAP_SERVERS`
    /// - each value: length: 1 to 10 elements
    /// - each value: each element: length: 1 to 300 characters
    /// - each value: each element: pattern: `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}$`
    pub endpoints: Option<std::collections::BTreeMap<EndPointType, Vec<String>>>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl SelfManagedEventSource {
    /// A new `SelfManagedEventSource` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Endpoints`](Self::endpoints).
    #[inline]
    #[must_use]
    pub fn endpoints(
        mut self,
        endpoints: std::collections::BTreeMap<EndPointType, Vec<String>>,
    ) -> Self {
        self.endpoints = Some(endpoints);
        self
    }
}

impl goldsmith::Structure for SelfManagedEventSource {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#SelfManagedEventSource",
        &[],
        &[
            schema::Member::new(
                "Endpoints",
                schema::Kind::Map(
                    &schema::Member::key(schema::Kind::Enum, &[]),
                    &schema::Member::value(
                        schema::Kind::List(
                            &schema::Member::element(
                                schema::Kind::String,
                                &[
                                    schema::Trait::Length(Some(1), Some(300)),
                                    schema::Trait::Pattern(crate::patterns::ENDPOINT),
                                ],
                            ),
                        ),
                        &[schema::Trait::Length(Some(1), Some(10))],
                    ),
                ),
                &[schema::Trait::Length(Some(1), Some(2))],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.endpoints);
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
            0 => self.endpoints.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(SelfManagedEventSource);
