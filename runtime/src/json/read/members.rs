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

/// What is known of an object that is being read into a structure. What finds its members does not know the
/// structure's type, so that it is compiled once.
struct Object {
    members: &'static [Member],
    /// What binds some of them elsewhere.
    message: Option<Message>,
    seen: Seen,
    /// The member that is looked for first.
    next: usize,
}

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
        let mut object = Object { members: S::SCHEMA.members, message, seen: Seen::new(), next: 0 };
        let mut more = !self.enter(b'{', b'}', "an object")?;
        while more {
            if let Some(index) = self.member_of(&mut object)? {
                let member = object.members.get(index).unwrap_or(&UNKNOWN);
                let known = self.missing.len();
                value.read_member(index, member, self)?;
                self.missing_below(known, || Step::Index(index));
            }
            more = self.next(b'}', "a comma or the end of the object")?;
        }
        if self.strict() {
            self.miss_unseen(&object);
            value.apply_defaults();
        }
        Ok(())
    }

    /// Takes the next key: the index of its member, whose value is next, or `members.len()` for one that
    /// the schema lacks. None where the value was taken, too, and is nothing to the structure.
    fn member_of(&mut self, object: &mut Object) -> Read<Option<usize>> {
        self.skip_space();
        let start = self.at;
        let index = self.member_key(object.members, object.next)?;
        object.next = index + 1;
        let Some(member) = object.members.get(index) else {
            self.count_element()?;
            return Ok(Some(index));
        };
        if member.is_elsewhere(object.message) {
            self.skip()?;
            return Ok(None);
        }
        if !object.seen.insert(index) {
            return Err(Fault::new(Reason::DuplicateKey, start));
        }
        if self.peek() == Some(b'n') && !matches!(member.kind, Kind::Document) && self.word("null")
        {
            if member.required && self.strict() {
                self.missing.miss(index);
            }
            return Ok(None);
        }
        Ok(Some(index))
    }

    #[cold]
    fn miss_unseen(&mut self, object: &Object) {
        let is_seen = |index, _: &'static Member| object.seen.contains(index);
        self.missing.miss_all(object.members, object.message, &is_seen);
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
