// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// The destination for invocations that failed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OnFailure {
    /// Where the records go: the ARN of a resource such as an SQS queue, SNS topic, S3 bucket,
    /// function or event bus, or `kafka://` and a topic name. Which kinds are allowed depends on
    /// what invokes the function.
    ///
    /// - `Destination`
    /// - length: at most 350 characters
    /// - pattern: `^(?:$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*))$`
    pub destination: Option<String>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl OnFailure {
    /// A new `OnFailure` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Destination`](Self::destination).
    #[inline]
    #[must_use]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }
}

impl goldsmith::Structure for OnFailure {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#OnFailure",
        &[],
        &[
            schema::Member::new(
                "Destination",
                schema::Kind::String,
                &[
                    schema::Trait::Length(Some(0), Some(350)),
                    schema::Trait::Pattern(crate::patterns::DESTINATION_ARN),
                ],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.destination);
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
            0 => self.destination.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(OnFailure);
