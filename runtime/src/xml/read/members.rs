//! Elements whose content a schema tells: structures and unions.

use super::{Read, XmlReader};
use crate::read_error::Reason;
use crate::schema::{Kind as Target, Member, Message, UNKNOWN};
use crate::seen::Seen;
use crate::shape::{Structure, Union};
use crate::validate::Step;
use crate::xml::names::{is_attribute, is_flattened, local, name_of};
use crate::xml::tape::Kind;

impl XmlReader<'_> {
    /// The member that a node stands for; `members.len()` where the schema lacks it, or where its
    /// name is that of no member. Tries the one at `next` first.
    #[inline]
    fn member_of(&self, node: u32, members: &'static [Member], next: usize) -> usize {
        let (name, attribute) = (self.tape.name(node), self.tape.kind(node) == Kind::Attribute);
        let fits =
            |member: &'static Member| name_of(member) == name && is_attribute(member) == attribute;
        let (before, after) = members.split_at(next.min(members.len()));
        if let Some(index) = after.iter().position(fits) {
            return before.len() + index;
        }
        match before.iter().position(fits) {
            Some(index) => index,
            None => self.member_of_local_name(name, attribute, members),
        }
    }

    /// The member of this name whatever the prefix is. Errors may write `Message` for `message`.
    #[cold]
    fn member_of_local_name(
        &self,
        name: &str,
        attribute: bool,
        members: &'static [Member],
    ) -> usize {
        let name = local(name);
        let fits = |member: &'static Member| {
            is_attribute(member) == attribute && local(name_of(member)) == name
        };
        let is_message = |member: &'static Member| {
            self.is_error && name == "Message" && name_of(member) == "message"
        };
        let mut found = members.iter();
        found.position(|member| fits(member) || is_message(member)).unwrap_or(members.len())
    }

    /// A strict reader takes no text where elements belong.
    pub(super) fn check_no_text(&self) -> Read<()> {
        if self.strict() && self.tape.has_text(self.node) {
            return Err(self.fault(Reason::Expected("elements only")));
        }
        Ok(())
    }

    /// The members of a structure, into `value`. With `message`, members that it binds elsewhere
    /// are left alone.
    pub(crate) fn members_into<S: Structure>(
        &mut self,
        value: &mut S,
        message: Option<Message>,
    ) -> Read<()> {
        let members = S::SCHEMA.members;
        let ignored = std::mem::take(&mut self.ignored);
        let is_error = self.is_error;
        let mut seen = Seen::new();
        let mut next = 0;
        self.check_no_text()?;
        let (mut at, end) = (self.node + 1, self.tape.end(self.node));
        while at < end {
            let node = at;
            at = self.tape.end(node);
            if matches!(self.tape.kind(node), Kind::Text | Kind::Literal) {
                continue;
            }
            let index = self.member_of(node, members, next);
            let back = self.go_to(node, end);
            self.is_error = false;
            match members.get(index) {
                Some(member) if member.is_elsewhere(message) => {}
                Some(member) => {
                    // The next may be of the same name.
                    next = if is_flattened(member) { index } else { index + 1 };
                    self.known_member(value, index, member, &mut seen)?;
                }
                None if ignored.contains(&local(self.tape.name(node))) => {}
                None if self.is_attribute() && self.is_declaration(node) => {}
                None => {
                    self.count_element()?;
                    value.read_member(index, &UNKNOWN, self)?;
                }
            }
            self.is_error = is_error;
            self.go_to(back.0, back.1);
        }
        self.is_error = false;
        if self.strict() {
            self.missing.miss_all(members, message, &|index, member| {
                seen.contains(index) || is_flattened(member)
            });
            value.apply_defaults();
        }
        Ok(())
    }

    /// Reads the member at the node that the reader is at.
    fn known_member<S: Structure>(
        &mut self,
        value: &mut S,
        index: usize,
        member: &'static Member,
        seen: &mut Seen,
    ) -> Read<()> {
        if !seen.insert(index) {
            // What follows of a flattened collection has been read with the first of it.
            return match is_flattened(member) {
                true => Ok(()),
                false => Err(self.fault(Reason::DuplicateKey)),
            };
        }
        if self.is_nil(self.node)
            && !is_flattened(member)
            && !matches!(member.kind, Target::Document)
        {
            if member.required && self.strict() {
                self.missing.miss(index);
            }
            return Ok(());
        }
        let known = self.missing.len();
        value.read_member(index, member, self)?;
        self.missing_below(known, || Step::Index(index));
        Ok(())
    }

    /// The one variant of a union.
    pub(super) fn variant_of<U: Union>(&mut self) -> Read<U> {
        let members = U::SCHEMA.members;
        let mut found = None;
        let mut found_index = members.len();
        self.check_no_text()?;
        let (mut at, end) = (self.node + 1, self.tape.end(self.node));
        while at < end {
            let node = at;
            at = self.tape.end(node);
            if self.tape.kind(node) != Kind::Element {
                continue;
            }
            let index = self.member_of(node, members, 0);
            if found.is_some() {
                // The variant may be a flattened list.
                if index == found_index && members.get(index).is_some_and(is_flattened) {
                    continue;
                }
                return Err(self.fault(Reason::NotOneVariant));
            }
            let back = self.go_to(node, end);
            if index == members.len() && self.strict() {
                return Err(self.fault(Reason::UnknownVariant));
            }
            let member = members.get(index).unwrap_or(&UNKNOWN);
            let known = self.missing.len();
            found = Some(U::read_variant(index, member, self)?);
            found_index = index;
            self.missing_below(known, || Step::Index(index));
            self.go_to(back.0, back.1);
        }
        found.ok_or_else(|| self.fault(Reason::NotOneVariant))
    }

    /// Puts a step before what was found missing since there were `known`.
    #[inline]
    pub(super) fn missing_below(&mut self, known: usize, step: impl FnOnce() -> Step) {
        if self.missing.len() > known {
            self.missing.put_below(known, step());
        }
    }
}
