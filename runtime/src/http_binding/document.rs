//! The members of a structure that stand in the document of a message's body.

use crate::schema::{Member, Message};
use crate::shape::{MemberWriter, Value};
use crate::{UnknownMembers, UnknownVariant};

/// The members of a structure that a message binds nowhere else.
pub(crate) struct BodyMembers<W> {
    document: W,
    members: &'static [Member],
    message: Message,
}

impl<W> BodyMembers<W> {
    pub(crate) fn new(document: W, members: &'static [Member], message: Message) -> Self {
        Self { document, members, message }
    }
}

impl<W: MemberWriter> MemberWriter for BodyMembers<W> {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if self.members[index].location.in_document(self.message) {
            self.document.member(index, value);
        }
    }

    fn unknown_members(&mut self, members: &UnknownMembers) {
        self.document.unknown_members(members);
    }

    fn unknown_variant(&mut self, variant: &UnknownVariant) {
        self.document.unknown_variant(variant);
    }
}
