// @generated from generated/models/lambda/2015-03-31.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// One piece of a streamed response.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InvokeResponseStreamUpdate {
    /// The next bytes of the response. Pieces can end anywhere, even inside a character, so join
    /// them before decoding.
    ///
    /// - `Payload`: the whole payload
    /// - sensitive: never shown in logs or messages
    pub payload: Option<goldsmith::Blob>,
    /// Members that this version of the model does not know.
    pub unknown_members: goldsmith::UnknownMembers,
}

impl InvokeResponseStreamUpdate {
    /// A new `InvokeResponseStreamUpdate` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`Payload`](Self::payload).
    #[inline]
    #[must_use]
    pub fn payload(mut self, payload: goldsmith::Blob) -> Self {
        self.payload = Some(payload);
        self
    }
}

impl goldsmith::Structure for InvokeResponseStreamUpdate {
    const SCHEMA: &'static schema::Schema = &schema::Schema::new(
        "com.amazonaws.lambda#InvokeResponseStreamUpdate",
        &[],
        &[
            schema::Member::new(
                "Payload",
                schema::Kind::Blob,
                &[schema::Trait::EventPayload, schema::Trait::Sensitive],
            ),
        ],
    );

    fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
        writer.member(0, &self.payload);
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
            0 => self.payload.fill(member, reader),
            _ => reader.unknown_member(&mut self.unknown_members),
        }
    }
}

goldsmith::structure!(InvokeResponseStreamUpdate);
