//! Objects whose keys a schema tells: structures and unions.

use super::{JsonReader, Read};
use crate::error_document::TYPE_KEY;
use crate::fault::Fault;
use crate::read_error::Reason;
use crate::schema::{Kind, Member, Message, UNKNOWN};
use crate::seen::Seen;
use crate::shape::{Structure, Union};
use crate::short;
use crate::validate::Step;

impl JsonReader<'_> {
    /// The next key of an object by the schema: its index, or `members.len()` for one it lacks,
    /// which is then in `self.key`. Tries the member behind the last one first.
    #[inline]
    fn member_key(&mut self, members: &'static [Member], next: usize) -> Read<usize> {
        self.skip_space();
        let [b'"', rest @ ..] = &self.text.as_bytes()[self.at..] else {
            return Err(self.unexpected("a key"));
        };
        let mut index = next;
        for _ in 0..members.len() {
            if index >= members.len() {
                index = 0;
            }
            let name = self.names.of(&members[index]).as_bytes();
            if rest.get(name.len()) == Some(&b'"') && short::starts_with(rest, name) {
                self.at += name.len() + 2;
                if rest.get(name.len() + 1) == Some(&b':') {
                    self.at += 1;
                } else {
                    self.expect(b':', "a colon")?;
                }
                return Ok(index);
            }
            index += 1;
        }
        self.unlisted_key(members)
    }

    /// A key that is written with escapes, or that the schema lacks.
    #[cold]
    fn unlisted_key(&mut self, members: &'static [Member]) -> Read<usize> {
        self.key = self.str()?;
        self.expect(b':', "a colon")?;
        let names = self.names;
        let known = members.iter().position(|m| names.of(m) == self.key);
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
        if !self.enter(b'{', b'}', "an object")? {
            let mut next = 0;
            loop {
                self.skip_space();
                let start = self.at;
                let index = self.member_key(members, next)?;
                next = index + 1;
                match members.get(index) {
                    Some(member) if member.is_elsewhere(message) => {
                        self.skip()?;
                    }
                    Some(member) => {
                        if !seen.insert(index) {
                            return Err(Fault::new(Reason::DuplicateKey, start));
                        }
                        if self.peek() != Some(b'n') || !self.null_of(index, member) {
                            let known = self.missing.len();
                            value.read_member(index, member, self)?;
                            self.missing_below(known, || Step::Index(index));
                        }
                    }
                    None => {
                        self.count_element()?;
                        value.read_member(index, &UNKNOWN, self)?;
                    }
                }
                if !self.next(b'}', "a comma or the end of the object")? {
                    break;
                }
            }
        }
        if self.strict() {
            self.miss_unseen(members, message, &seen);
            value.apply_defaults();
        }
        Ok(())
    }

    #[inline(never)]
    fn miss_unseen(&mut self, members: &'static [Member], message: Option<Message>, seen: &Seen) {
        self.missing.miss_all(members, message, &|index, _| seen.contains(index));
    }

    /// Takes a null, whose member is then as if it were not there.
    #[cold]
    fn null_of(&mut self, index: usize, member: &'static Member) -> bool {
        let is_null = !matches!(member.kind, Kind::Document) && self.word("null");
        if is_null && member.required && self.strict() {
            self.missing.miss(index);
        }
        is_null
    }

    /// The one variant of a union.
    pub(super) fn variant_of<U: Union>(&mut self) -> Read<U> {
        self.skip_space();
        let start = self.at;
        let members = U::SCHEMA.members;
        let mut found = None;
        if !self.enter(b'{', b'}', "an object")? {
            loop {
                let index = self.member_key(members, 0)?;
                let ignored = index == members.len() && self.key == TYPE_KEY;
                if ignored || (self.peek() == Some(b'n') && self.word("null")) {
                    if ignored {
                        self.skip()?;
                    }
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
                if !self.next(b'}', "a comma or the end of the object")? {
                    break;
                }
            }
        }
        found.ok_or_else(|| Fault::new(Reason::NotOneVariant, start))
    }
}
