//! Idempotency tokens: what enters is an input, what leaves is a copy with a new token where it has none.

use crate::schema::{Member, TimestampFormat, Trait};
use crate::shape::{MemberWriter, Structure, Value};
use crate::text::TextReader;
use crate::{Endpoint, UnknownMembers, UnknownVariant};
use std::marker::PhantomData;

impl Member {
    const fn is_idempotency_token(&self) -> bool {
        let mut i = 0;
        while i < self.traits.len() {
            if matches!(self.traits[i], Trait::IdempotencyToken) {
                return true;
            }
            i += 1;
        }
        false
    }
}

/// The member of a structure that is an idempotency token: known before anything runs.
struct TokenOf<S>(PhantomData<S>);

impl<S: Structure> TokenOf<S> {
    const INDEX: Option<usize> = {
        let members = S::SCHEMA.members;
        let mut index = 0;
        while index < members.len() && !members[index].is_idempotency_token() {
            index += 1;
        }
        if index < members.len() { Some(index) } else { None }
    };
}

/// A copy of an input with a new idempotency token, if its own is absent.
pub(crate) fn idempotency_token<S: Structure>(input: &S, endpoint: &Endpoint) -> Option<S> {
    // An input without such a member, as most are, brings no code to fill it.
    if const { TokenOf::<S>::INDEX.is_none() } {
        return None;
    }
    with_token(input, TokenOf::<S>::INDEX?, endpoint)
}

fn with_token<S: Structure>(input: &S, index: usize, endpoint: &Endpoint) -> Option<S> {
    let mut probe = AbsenceProbe { index, absent: false };
    input.write_members(&mut probe);
    if !probe.absent {
        return None;
    }
    let token = endpoint.idempotency_token();
    let mut copy = input.clone();
    let texts = [token.as_str()];
    let mut reader = TextReader::new(&texts, TimestampFormat::DateTime, false);
    copy.read_member(index, &S::SCHEMA.members[index], &mut reader).ok()?;
    Some(copy)
}

/// Finds out whether one member is absent.
struct AbsenceProbe {
    index: usize,
    absent: bool,
}

impl MemberWriter for AbsenceProbe {
    #[inline]
    fn member<T: Value>(&mut self, index: usize, value: &T) {
        if index == self.index {
            self.absent = value.is_absent();
        }
    }

    fn unknown_members(&mut self, _: &UnknownMembers) {}

    fn unknown_variant(&mut self, _: &UnknownVariant) {}
}
