//! Random values of any shape, made from its schema: what property tests of a service start from.
//!
//! A source of random values is a [`Reader`] like any other: it is asked for a value of each member,
//! whose schema tells what is valid there.

mod numbers;
mod pattern;
mod random;
mod strings;

use crate::schema::{Kind, Location, Member, Trait};
use crate::shape::{Enum, IntEnum, Key, Reader, Structure, Union, Value};
use crate::{
    BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant, Violations,
};
use random::Random;
use std::collections::BTreeMap;

/// Makes random values that keep the constraints of the model. The same seed makes the same values.
///
/// ```
/// # use goldsmith::testing::Arbitrary;
/// # use goldsmith::Unit as CreateFunctionRequest;
/// let input: CreateFunctionRequest = Arbitrary::new(42).structure().expect("valid values");
/// ```
#[derive(Debug)]
pub struct Arbitrary {
    random: Random,
    depth: usize,
    /// Where HTTP puts the member that is being made.
    location: Location,
    /// Whether documents are made of texts only.
    documents_of_text: bool,
}

/// How deep optional members are filled.
const DEPTH: usize = 4;
/// How often a value is tried that has to keep what cannot be aimed at, such as look-around.
const TRIES: usize = 50;

impl Arbitrary {
    /// A source of the values of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let random = Random::new(seed);
        Self { random, depth: 0, location: Location::Body, documents_of_text: false }
    }

    /// With documents that come back from XML and forms, which do not tell a number from a text, nor a
    /// list of one element from the element: non-empty texts, and lists and maps of those.
    #[must_use]
    pub fn with_documents_of_text(mut self) -> Self {
        self.documents_of_text = true;
        self
    }

    /// A structure that is valid.
    ///
    /// # Errors
    /// The violations of the last value that was tried, if none is valid.
    pub fn structure<S: Structure>(&mut self) -> Result<S, Violations> {
        static ANY: Member = Member::new("", Kind::Structure, &[]);
        let mut tries = 0;
        loop {
            let Ok(value) = S::read(&ANY, self);
            tries += 1;
            match S::validate(&value) {
                Err(violations) if tries == TRIES => return Err(violations),
                Err(_) => {}
                Ok(()) => return Ok(value),
            }
        }
    }

    /// How many elements or entries a collection gets.
    fn count(&mut self, member: &'static Member) -> usize {
        let (min, max) = strings::length(member);
        let unique = member.traits.iter().any(|t| matches!(t, Trait::UniqueItems));
        // What is bound to text cannot tell an empty list from none, nor can XML without an element for
        // the list itself.
        let may_be_empty = self.in_body() && !crate::xml::is_flattened(member);
        let least = if may_be_empty { min } else { min.max(1) };
        let most = if self.depth > DEPTH || unique { least.max(1) } else { least + 3 };
        let most = most.min(max).max(least);
        least + self.random.below(most - least + 1)
    }

    /// Whether the value goes into a document, which takes anything.
    fn in_body(&self) -> bool {
        matches!(self.location, Location::Body)
    }

    /// Makes a value one level below.
    fn below<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        let value = make(self);
        self.depth -= 1;
        value
    }
}

/// Nothing can go wrong.
type Made<T> = Result<T, std::convert::Infallible>;

impl Reader for Arbitrary {
    type Error = std::convert::Infallible;

    fn boolean(&mut self, _: &'static Member) -> Made<bool> {
        Ok(self.random.coin())
    }
    fn byte(&mut self, member: &'static Member) -> Made<i8> {
        Ok(self.integral(member, i8::MIN.into(), i8::MAX.into()).try_into().unwrap_or_default())
    }
    fn short(&mut self, member: &'static Member) -> Made<i16> {
        Ok(self.integral(member, i16::MIN.into(), i16::MAX.into()).try_into().unwrap_or_default())
    }
    fn integer(&mut self, member: &'static Member) -> Made<i32> {
        if matches!(self.location, Location::ResponseCode) {
            return Ok(200);
        }
        Ok(self.integral(member, i32::MIN.into(), i32::MAX.into()).try_into().unwrap_or_default())
    }
    fn long(&mut self, member: &'static Member) -> Made<i64> {
        Ok(self.integral(member, i64::MIN, i64::MAX))
    }
    #[allow(clippy::cast_possible_truncation)]
    fn float(&mut self, member: &'static Member) -> Made<f32> {
        Ok(self.real(member) as f32)
    }
    fn double(&mut self, member: &'static Member) -> Made<f64> {
        Ok(self.real(member))
    }
    fn big_integer(&mut self, member: &'static Member) -> Made<BigInteger> {
        Ok(self.big_integer_of(member))
    }
    fn big_decimal(&mut self, member: &'static Member) -> Made<BigDecimal> {
        Ok(self.big_decimal_of(member))
    }
    fn string(&mut self, member: &'static Member) -> Made<String> {
        Ok(self.string_of(member))
    }
    fn text<T>(&mut self, member: &'static Member, make: impl FnOnce(&str) -> T) -> Made<T> {
        Ok(make(&self.string_of(member)))
    }
    fn enumeration<E: Enum>(&mut self, member: &'static Member) -> Made<E> {
        let text = match E::SCHEMA.values {
            [] => self.string_of(member),
            values => (*self.random.one_of(values)).to_owned(),
        };
        Ok(E::from_text(&text))
    }
    fn int_enum<E: IntEnum>(&mut self, member: &'static Member) -> Made<E> {
        match E::SCHEMA.values {
            [] => self.integer(member).map(E::from_i32),
            values => Ok(E::from_i32(*self.random.one_of(values))),
        }
    }
    fn blob(&mut self, member: &'static Member) -> Made<Blob> {
        let (min, max) = strings::length(member);
        let least = if self.in_body() { min } else { min.max(1) };
        let length = least + self.random.below((max - least).min(20) + 1);
        Ok(Blob::from((0..length).map(|_| self.random.byte()).collect::<Vec<u8>>()))
    }
    fn timestamp(&mut self, member: &'static Member) -> Made<Timestamp> {
        Ok(self.timestamp_of(member))
    }
    fn document(&mut self, _: &'static Member) -> Made<Document> {
        Ok(self.document_of())
    }
    fn null(&mut self) -> Made<bool> {
        Ok(self.in_body() && self.random.below(4) == 0)
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Made<Vec<T>> {
        let count = self.count(member);
        self.below(|source| (0..count).map(|_| T::read(member.elements(), source)).collect())
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member) -> Made<BTreeMap<K, T>> {
        let (key, value) = member.entries();
        let count = self.count(member);
        let mut entries = BTreeMap::new();
        for _ in 0..count * TRIES {
            if entries.len() == count {
                break;
            }
            let Ok(key) = match self.location {
                Location::PrefixHeaders(_) => Ok(K::from_key(&self.header_name())),
                _ => K::read(key, self),
            };
            let Ok(value) = self.below(|source| T::read(value, source));
            entries.insert(key, value);
        }
        Ok(entries)
    }
    fn structure<S: Structure>(&mut self, _: &'static Member) -> Made<S> {
        let mut structure = S::empty();
        let outer = self.location;
        let at_top = self.depth == 0;
        self.below(|source| {
            for (index, member) in S::SCHEMA.members.iter().enumerate() {
                // Below the top, HTTP binds nothing.
                source.location = if at_top { member.location } else { Location::Body };
                let wanted = source.depth <= DEPTH && source.random.below(3) > 0;
                // A default may be a document of any kind.
                let no_default = source.documents_of_text && matches!(member.kind, Kind::Document);
                if member.required || wanted || no_default || is_always_there(member) {
                    let Ok(()) = structure.read_member(index, member, source);
                }
            }
        });
        self.location = outer;
        // A server gives absent members their defaults, so that only a value that has them comes back.
        structure.apply_defaults();
        Ok(structure)
    }
    fn union<U: Union>(&mut self, _: &'static Member) -> Made<U> {
        let members = U::SCHEMA.members;
        let outer = std::mem::replace(&mut self.location, Location::Body);
        // Deep down, only variants without anything below end.
        let flat: Vec<usize> = (0..members.len()).filter(|i| is_flat(&members[*i])).collect();
        let index = match flat.as_slice() {
            [_, ..] if self.depth > DEPTH => *self.random.one_of(&flat),
            _ => self.random.below(members.len()),
        };
        let union = self.below(|source| U::read_variant(index, &members[index], source));
        self.location = outer;
        union
    }
    fn unknown_member(&mut self, _: &mut UnknownMembers) -> Made<()> {
        Ok(())
    }
    fn unknown_variant(&mut self) -> Made<UnknownVariant> {
        Ok(UnknownVariant::new("newer", self.document_of()))
    }
}

/// Whether a message has the member whoever sets it: every response has a status code, and most have a
/// content type.
fn is_always_there(member: &'static Member) -> bool {
    matches!(member.location, Location::ResponseCode) || member.location_is_header("content-type")
}

fn is_flat(member: &'static Member) -> bool {
    !matches!(member.kind, Kind::Structure | Kind::Union | Kind::List(_) | Kind::Map(..))
}

#[cfg(test)]
mod tests;
