//! Maps whose keys a schema tells: structures and unions.

use super::{CborReader, Read};
use crate::error_document::TYPE_KEY;
use crate::fault::Fault;
use crate::read_error::Reason;
use crate::schema::{Kind, Member, Message, UNKNOWN};
use crate::seen::Seen;
use crate::shape::{Structure, Union};
use crate::short;
use crate::validate::Step;

impl CborReader<'_> {
    /// The next key by the schema: its index, or `members.len()` for one it lacks, which is then in
    /// `self.key`. Tries the member behind the last one first.
    #[inline]
    pub(super) fn member_key(&mut self, members: &'static [Member], next: usize) -> Read<usize> {
        let Some((key, end)) = self.short_text() else { return self.unlisted_key(members) };
        let mut index = next;
        for _ in 0..members.len() {
            if index >= members.len() {
                index = 0;
            }
            let name = members[index].name.as_bytes();
            if name.len() == key.len() && short::starts_with(key, name) {
                self.at = end;
                return Ok(index);
            }
            index += 1;
        }
        self.unlisted_key(members)
    }

    /// A key that comes in parts, or that the schema lacks.
    #[cold]
    fn unlisted_key(&mut self, members: &'static [Member]) -> Read<usize> {
        self.key = self.str()?;
        let known = members.iter().position(|member| member.name == self.key);
        Ok(known.unwrap_or(members.len()))
    }

    /// The members of a structure, into `value`. With `message`, members that it binds elsewhere
    /// are left alone.
    pub(crate) fn members_into<S: Structure>(
        &mut self,
        value: &mut S,
        message: Option<Message>,
    ) -> Read<()> {
        let members = S::SCHEMA.members;
        let mut seen = Seen::new();
        let mut left = self.enter_map()?;
        let mut next = 0;
        while self.next(&mut left)? {
            let start = self.at;
            let index = self.member_key(members, next)?;
            next = index + 1;
            match members.get(index) {
                Some(member) if member.is_elsewhere(message) => self.skip()?,
                Some(member) => {
                    if !seen.insert(index) {
                        return Err(Fault::new(Reason::DuplicateKey, start));
                    }
                    if matches!(member.kind, Kind::Document) || !self.take_null() {
                        let known = self.missing.len();
                        value.read_member(index, member, self)?;
                        self.missing_below(known, || Step::Index(index));
                    } else if member.required && self.strict() {
                        self.missing.miss(index);
                    }
                }
                None => {
                    self.count_element()?;
                    value.read_member(index, &UNKNOWN, self)?;
                }
            }
        }
        if self.strict() {
            self.missing.miss_all(members, message, &|index, _| seen.contains(index));
            value.apply_defaults();
        }
        Ok(())
    }

    /// The one variant of a union.
    pub(super) fn variant_of<U: Union>(&mut self) -> Read<U> {
        let start = self.at;
        let members = U::SCHEMA.members;
        let mut found = None;
        let mut left = self.enter_map()?;
        while self.next(&mut left)? {
            let index = self.member_key(members, 0)?;
            if index == members.len() && self.key == TYPE_KEY {
                self.skip()?;
            } else if self.take_null() {
                continue;
            } else if found.is_some() {
                return Err(Fault::new(Reason::NotOneVariant, start));
            } else if index == members.len() && self.strict() {
                return Err(self.fault(Reason::UnknownVariant));
            } else {
                let member = members.get(index).unwrap_or(&UNKNOWN);
                let known = self.missing.len();
                found = Some(U::read_variant(index, member, self)?);
                self.missing_below(known, || Step::Index(index));
            }
        }
        found.ok_or_else(|| Fault::new(Reason::NotOneVariant, start))
    }
}
