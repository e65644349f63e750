//! CBOR to values.

use super::head::{Head, decode};
use super::{big, tag};
use crate::json::{Fault, Limits, Strictness};
use crate::read_error::Reason;
use crate::schema::{Kind, Member, Message, TimestampFormat};
use crate::seen::Seen;
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::validate::{Missing, Step};
use crate::{
    BigDecimal, BigInteger, Blob, Document, Number, Timestamp, UnknownMembers, UnknownVariant,
};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Reads values from CBOR.
///
/// No length that the bytes claim is believed: what is allocated is at most what is there.
pub struct CborReader<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    elements: usize,
    limits: Limits,
    strictness: Strictness,
    /// The last key that the schema lacks.
    key: Cow<'a, str>,
    missing: Missing,
}

type Read<T> = Result<T, Fault>;

/// Stands in for the schema of a member that has none.
static UNKNOWN: Member = Member::new("", Kind::Document, &[]);

/// The key that names a shape. It is no member.
const TYPE_KEY: &str = "__type";

/// How many elements or entries are left: a number, or those before a break.
struct Left(Option<u64>);

impl<'a> CborReader<'a> {
    /// A reader of `bytes`.
    ///
    /// # Errors
    /// When there are more bytes than the limit.
    pub fn new(bytes: &'a [u8], strictness: Strictness, limits: Limits) -> Read<Self> {
        if bytes.len() > limits.bytes {
            return Err(Fault::new(Reason::TooLarge(limits.bytes), limits.bytes));
        }
        let key = Cow::Borrowed("");
        let missing = Missing::new();
        Ok(Self { bytes, at: 0, depth: 0, elements: 0, limits, strictness, key, missing })
    }

    /// Checks that nothing follows.
    ///
    /// # Errors
    /// When something does.
    pub fn finish(&mut self) -> Read<()> {
        if self.at == self.bytes.len() { Ok(()) } else { Err(self.fault(Reason::TrailingText)) }
    }

    /// The required members that were not found. Only a strict reader looks for them.
    pub(crate) fn into_missing(self) -> Missing {
        self.missing
    }

    /// Puts a step before what was found missing since there were `known`.
    #[inline]
    fn missing_below(&mut self, known: usize, step: impl FnOnce() -> Step) {
        if self.missing.len() > known {
            self.missing.put_below(known, step());
        }
    }

    fn strict(&self) -> bool {
        self.strictness == Strictness::Strict
    }

    #[cold]
    fn fault(&self, reason: Reason) -> Fault {
        Fault::new(reason, self.at)
    }

    /// The next head, which is not taken.
    #[inline]
    fn peek(&self) -> Read<(Head, usize)> {
        decode(&self.bytes[self.at..]).map_err(|reason| self.fault(reason))
    }

    /// The next head that is no tag. Tags say how an item is meant, which the schema says, too.
    fn head(&mut self) -> Read<Head> {
        loop {
            let (head, length) = self.peek()?;
            self.at += length;
            if !matches!(head, Head::Tag(_)) {
                return Ok(head);
            }
        }
    }

    #[cold]
    fn expected<T>(&self, start: usize, what: &'static str) -> Read<T> {
        Err(Fault::new(Reason::Expected(what), start))
    }

    fn is_null(&self) -> bool {
        matches!(self.bytes.get(self.at), Some(0xF6 | 0xF7))
    }

    fn take_null(&mut self) -> bool {
        let found = self.is_null();
        self.at += usize::from(found);
        found
    }

    /// A string of bytes or of text, whose head has been taken; in parts if it has no length.
    fn string_of(&mut self, length: Option<u64>, text: bool) -> Read<Cow<'a, [u8]>> {
        let Some(length) = length else {
            let mut whole = Vec::new();
            loop {
                let start = self.at;
                let (head, size) = self.peek()?;
                self.at += size;
                match (head, text) {
                    (Head::Break, _) => return Ok(Cow::Owned(whole)),
                    (Head::Bytes(Some(length)), false) | (Head::Text(Some(length)), true) => {
                        let part = self.taken(length)?;
                        if text && std::str::from_utf8(part).is_err() {
                            return Err(Fault::new(Reason::InvalidUtf8, start));
                        }
                        whole.extend_from_slice(part);
                    }
                    _ => return self.expected(start, "a part of the string"),
                }
            }
        };
        self.taken(length).map(Cow::Borrowed)
    }

    fn taken(&mut self, length: u64) -> Read<&'a [u8]> {
        let rest = &self.bytes[self.at..];
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let part = rest.get(..length).ok_or_else(|| self.fault(Reason::Truncated))?;
        self.at += length;
        Ok(part)
    }

    #[inline]
    fn str(&mut self) -> Read<Cow<'a, str>> {
        let start = self.at;
        let Head::Text(length) = self.head()? else { return self.expected(start, "a string") };
        let utf8 = |_| Fault::new(Reason::InvalidUtf8, start);
        Ok(match self.string_of(length, true)? {
            Cow::Borrowed(bytes) => Cow::Borrowed(std::str::from_utf8(bytes).map_err(utf8)?),
            Cow::Owned(bytes) => {
                Cow::Owned(String::from_utf8(bytes).map_err(|error| utf8(error.utf8_error()))?)
            }
        })
    }

    /// An integer that fits `T`, however it is written.
    fn whole<T: TryFrom<i64>>(&mut self, kind: &'static str) -> Read<T> {
        let start = self.at;
        let out_of_range = || Fault::new(Reason::NumberOutOfRange(kind), start);
        let number = match self.head()? {
            Head::Unsigned(number) => i64::try_from(number).map_err(|_| out_of_range())?,
            Head::Negative(number) => !i64::try_from(number).map_err(|_| out_of_range())?,
            Head::Float(number) => integral(number).ok_or_else(out_of_range)?,
            _ => return self.expected(start, kind),
        };
        T::try_from(number).map_err(|_| out_of_range())
    }

    #[allow(clippy::cast_precision_loss)]
    fn real(&mut self, kind: &'static str) -> Read<f64> {
        let start = self.at;
        match self.head()? {
            Head::Float(number) => Ok(number),
            Head::Unsigned(number) => Ok(number as f64),
            Head::Negative(number) => Ok(-1.0 - number as f64),
            _ => self.expected(start, kind),
        }
    }

    /// The digits of an integer of any size.
    fn integer_digits(&mut self, kind: &'static str) -> Read<String> {
        let start = self.at;
        let (head, size) = self.peek()?;
        self.at += size;
        match head {
            Head::Unsigned(number) => Ok(number.to_string()),
            Head::Negative(number) => Ok((-1 - i128::from(number)).to_string()),
            Head::Tag(number @ (tag::BIGNUM | tag::NEGATIVE_BIGNUM)) => {
                let Head::Bytes(length) = self.head()? else {
                    return self.expected(start, kind);
                };
                let bytes = self.string_of(length, false)?;
                big::digits(&bytes, number == tag::NEGATIVE_BIGNUM)
                    .ok_or_else(|| Fault::new(Reason::NumberOutOfRange(kind), start))
            }
            _ => self.expected(start, kind),
        }
    }

    /// A decimal number, as text.
    fn decimal_text(&mut self) -> Read<String> {
        const KIND: &str = "a bigDecimal";
        let start = self.at;
        let (head, size) = self.peek()?;
        match head {
            Head::Float(number) if number.is_finite() => {
                self.at += size;
                Ok(crate::number::format_float(number))
            }
            Head::Tag(tag::DECIMAL) => {
                self.at += size;
                if self.head()? != Head::List(Some(2)) {
                    return self.expected(start, KIND);
                }
                let exponent = self.whole::<i64>(KIND)?;
                let mantissa = self.integer_digits(KIND)?;
                Ok(with_exponent(&mantissa, exponent))
            }
            _ => self.integer_digits(KIND),
        }
    }

    /// Enters a list or map, whose head has been taken at `start`.
    fn enter(&mut self, length: Option<u64>, start: usize) -> Read<Left> {
        if self.depth == self.limits.depth {
            return Err(Fault::new(Reason::TooDeep(self.limits.depth), start));
        }
        self.depth += 1;
        Ok(Left(length))
    }

    /// Whether there is one more element; leaves the list or map if not.
    #[inline]
    fn next(&mut self, left: &mut Left) -> Read<bool> {
        let more = match &mut left.0 {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None => {
                let ended = self.bytes.get(self.at) == Some(&0xFF);
                self.at += usize::from(ended);
                !ended
            }
        };
        if !more {
            self.depth -= 1;
        }
        Ok(more)
    }

    fn enter_list(&mut self) -> Read<Left> {
        let start = self.at;
        match self.head()? {
            Head::List(length) => self.enter(length, start),
            _ => self.expected(start, "a list"),
        }
    }

    fn enter_map(&mut self) -> Read<Left> {
        let start = self.at;
        match self.head()? {
            Head::Map(length) => self.enter(length, start),
            _ => self.expected(start, "a map"),
        }
    }

    fn count_element(&mut self) -> Read<()> {
        if self.elements == self.limits.elements {
            return Err(self.fault(Reason::TooManyElements(self.limits.elements)));
        }
        self.elements += 1;
        Ok(())
    }

    /// Whether a null is next that a collection of `T` has no place for; taken where it is to be
    /// left out.
    fn null_element<T: Value>(&mut self) -> Read<bool> {
        if T::NULLABLE || !self.is_null() {
            return Ok(false);
        }
        if self.strict() {
            return Err(self.fault(Reason::UnexpectedNull));
        }
        Ok(self.take_null())
    }

    /// The next key by the schema: its index, or `members.len()` for one it lacks, which is then in
    /// `self.key`. Tries the member behind the last one first.
    #[inline]
    fn member_key(&mut self, members: &'static [Member], next: usize) -> Read<usize> {
        let key = self.str()?;
        if members.get(next).is_some_and(|member| member.name == key) {
            return Ok(next);
        }
        let known = members.iter().position(|member| member.name == key);
        if known.is_none() {
            self.key = key;
        }
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
        let is_elsewhere =
            |member: &Member| message.is_some_and(|m| !member.location.in_document(m));
        let mut seen = Seen::new();
        let mut left = self.enter_map()?;
        let mut next = 0;
        while self.next(&mut left)? {
            let start = self.at;
            let index = self.member_key(members, next)?;
            next = index + 1;
            match members.get(index) {
                Some(member) if is_elsewhere(member) => self.skip()?,
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
            for (index, member) in members.iter().enumerate() {
                if member.required && !seen.contains(index) && !is_elsewhere(member) {
                    self.missing.miss(index);
                }
            }
            value.apply_defaults();
        }
        Ok(())
    }

    /// The one variant of a union.
    fn variant_of<U: Union>(&mut self) -> Read<U> {
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
        found.ok_or(Fault::new(Reason::NotOneVariant, start))
    }

    fn elements_of<T: Value>(&mut self, element: &'static Member) -> Read<Vec<T>> {
        let mut elements = Vec::new();
        let mut left = self.enter_list()?;
        while self.next(&mut left)? {
            if !self.null_element::<T>()? {
                self.count_element()?;
                let known = self.missing.len();
                elements.push(T::read(element, self)?);
                self.missing_below(known, || Step::Index(elements.len() - 1));
            }
        }
        Ok(elements)
    }

    fn entries_of<K: Key, T: Value>(&mut self, value: &'static Member) -> Read<BTreeMap<K, T>> {
        let mut entries = BTreeMap::new();
        let mut left = self.enter_map()?;
        while self.next(&mut left)? {
            let start = self.at;
            let key = K::from_key(&self.str()?);
            if !self.null_element::<T>()? {
                self.count_element()?;
                let known = self.missing.len();
                let value = T::read(value, self)?;
                self.missing_below(known, || Step::Key(key.as_key().into()));
                if entries.insert(key, value).is_some() {
                    return Err(Fault::new(Reason::DuplicateKey, start));
                }
            }
        }
        Ok(entries)
    }

    /// Passes over an item.
    pub(super) fn skip(&mut self) -> Read<()> {
        let start = self.at;
        let pairs = |reader: &mut Self, length, per_entry: usize| {
            let mut left = reader.enter(length, start)?;
            while reader.next(&mut left)? {
                reader.count_element()?;
                (0..per_entry).try_for_each(|_| reader.skip())?;
            }
            Ok(())
        };
        match self.head()? {
            Head::Bytes(length) => self.string_of(length, false).map(drop),
            Head::Text(_) => {
                self.at = start;
                self.str().map(drop)
            }
            Head::List(length) => pairs(self, length, 1),
            Head::Map(length) => pairs(self, length, 2),
            Head::Break => self.expected(start, "a data item"),
            _ => Ok(()),
        }
    }

    /// An item of any kind.
    pub(crate) fn untyped(&mut self) -> Read<Document> {
        let start = self.at;
        let (head, size) = self.peek()?;
        Ok(match head {
            Head::Text(_) => Document::String(self.str()?.into_owned()),
            Head::Bytes(length) => {
                self.at += size;
                Document::String(
                    Blob::from(self.string_of(length, false)?.into_owned()).to_base64(),
                )
            }
            Head::List(length) => {
                self.at += size;
                let mut left = self.enter(length, start)?;
                let mut elements = Vec::new();
                while self.next(&mut left)? {
                    self.count_element()?;
                    elements.push(self.untyped()?);
                }
                Document::List(elements)
            }
            Head::Map(length) => {
                self.at += size;
                let mut left = self.enter(length, start)?;
                let mut entries = BTreeMap::new();
                while self.next(&mut left)? {
                    self.count_element()?;
                    let start = self.at;
                    let key = self.str()?.into_owned();
                    if entries.insert(key, self.untyped()?).is_some() {
                        return Err(Fault::new(Reason::DuplicateKey, start));
                    }
                }
                Document::Map(entries)
            }
            Head::Boolean(value) => {
                self.at += size;
                Document::Boolean(value)
            }
            Head::Null => {
                self.at += size;
                Document::Null
            }
            Head::Float(number) => {
                self.at += size;
                match Number::from_f64(number) {
                    Some(number) => Document::Number(number),
                    None => Document::from(crate::text::non_finite(number).unwrap_or_default()),
                }
            }
            Head::Unsigned(_)
            | Head::Negative(_)
            | Head::Tag(tag::BIGNUM | tag::NEGATIVE_BIGNUM | tag::DECIMAL) => {
                let text = self.decimal_text()?;
                let number = text.parse().map_err(|_| Fault::new(Reason::InvalidNumber, start))?;
                Document::Number(number)
            }
            Head::Tag(_) => {
                // A chain of tags is passed over without recursion.
                while let (Head::Tag(_), size) = self.peek()? {
                    self.at += size;
                }
                self.untyped()?
            }
            Head::Break => return self.expected(start, "a data item"),
        })
    }
}

/// A float that is an integer.
#[allow(clippy::cast_possible_truncation)]
fn integral(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9.2e18).then_some(number as i64)
}

/// A mantissa of digits with an exponent of ten, as people write it where that is short.
fn with_exponent(mantissa: &str, exponent: i64) -> String {
    let (sign, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", mantissa),
    };
    match usize::try_from(-i128::from(exponent)) {
        Ok(scale) if scale > 0 && scale <= 40 => {
            let digits = format!("{digits:0>width$}", width = scale + 1);
            let (whole, fraction) = digits.split_at(digits.len() - scale);
            format!("{sign}{whole}.{fraction}")
        }
        _ if exponent == 0 => mantissa.to_owned(),
        _ => format!("{mantissa}e{exponent}"),
    }
}

impl Reader for CborReader<'_> {
    type Error = Fault;

    fn boolean(&mut self, _: &'static Member) -> Read<bool> {
        let start = self.at;
        match self.head()? {
            Head::Boolean(value) => Ok(value),
            _ => self.expected(start, "true or false"),
        }
    }
    fn byte(&mut self, _: &'static Member) -> Read<i8> {
        self.whole("a byte")
    }
    fn short(&mut self, _: &'static Member) -> Read<i16> {
        self.whole("a short")
    }
    fn integer(&mut self, _: &'static Member) -> Read<i32> {
        self.whole("an integer")
    }
    fn long(&mut self, _: &'static Member) -> Read<i64> {
        self.whole("a long")
    }
    #[allow(clippy::cast_possible_truncation)]
    fn float(&mut self, _: &'static Member) -> Read<f32> {
        let start = self.at;
        let wide = self.real("a float")?;
        let narrow = wide as f32;
        if wide.is_finite() && narrow.is_infinite() {
            return Err(Fault::new(Reason::NumberOutOfRange("a float"), start));
        }
        Ok(narrow)
    }
    fn double(&mut self, _: &'static Member) -> Read<f64> {
        self.real("a double")
    }
    fn big_integer(&mut self, _: &'static Member) -> Read<BigInteger> {
        let start = self.at;
        let digits = self.integer_digits("a bigInteger")?;
        digits.parse().map_err(|_| Fault::new(Reason::InvalidNumber, start))
    }
    fn big_decimal(&mut self, _: &'static Member) -> Read<BigDecimal> {
        let start = self.at;
        let text = self.decimal_text()?;
        text.parse().map_err(|_| Fault::new(Reason::InvalidNumber, start))
    }
    #[inline]
    fn string(&mut self, _: &'static Member) -> Read<String> {
        self.str().map(Cow::into_owned)
    }
    #[inline]
    fn text<T>(&mut self, _: &'static Member, make: impl FnOnce(&str) -> T) -> Read<T> {
        self.str().map(|text| make(&text))
    }
    fn blob(&mut self, _: &'static Member) -> Read<Blob> {
        let start = self.at;
        match self.head()? {
            Head::Bytes(length) => {
                self.string_of(length, false).map(|bytes| Blob::from(bytes.into_owned()))
            }
            _ => self.expected(start, "a string of bytes"),
        }
    }
    fn timestamp(&mut self, _: &'static Member) -> Read<Timestamp> {
        let start = self.at;
        let (tagged, _) = self.peek()?;
        if self.strict() && tagged != Head::Tag(tag::EPOCH) {
            return self.expected(start, "a tagged number of seconds");
        }
        let invalid = Fault::new(Reason::InvalidTimestamp(TimestampFormat::EpochSeconds), start);
        let timestamp = match self.head()? {
            Head::Unsigned(number) => {
                i64::try_from(number).ok().and_then(|number| Timestamp::from_unix(number, 0).ok())
            }
            Head::Negative(number) => {
                i64::try_from(number).ok().and_then(|number| Timestamp::from_unix(!number, 0).ok())
            }
            Head::Float(number) => Timestamp::from_unix_f64(number).ok(),
            _ => None,
        };
        timestamp.ok_or(invalid)
    }
    fn document(&mut self, _: &'static Member) -> Read<Document> {
        self.untyped()
    }
    fn null(&mut self) -> Read<bool> {
        Ok(self.take_null())
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Read<Vec<T>> {
        let depth = self.depth;
        hide(self.elements_of(member.elements()), member, false, depth)
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member) -> Read<BTreeMap<K, T>> {
        let depth = self.depth;
        let (key, value) = member.entries();
        hide(self.entries_of(value), member, key.sensitive, depth)
    }
    fn structure<S: Structure>(&mut self, member: &'static Member) -> Read<S> {
        let depth = self.depth;
        let mut value = S::empty();
        let read = self.members_into(&mut value, None);
        hide(read, member, S::SCHEMA.is_sensitive(), depth)?;
        Ok(value)
    }
    fn union<U: Union>(&mut self, member: &'static Member) -> Read<U> {
        let depth = self.depth;
        hide(self.variant_of(), member, U::SCHEMA.is_sensitive(), depth)
    }
    fn unknown_member(&mut self, members: &mut UnknownMembers) -> Read<()> {
        let key = std::mem::take(&mut self.key);
        let start = self.at;
        if key == TYPE_KEY {
            return self.skip();
        }
        let value = self.untyped()?;
        if members.get(&key).is_some() {
            return Err(Fault::new(Reason::DuplicateKey, start));
        }
        members.insert(key, value);
        Ok(())
    }
    fn unknown_variant(&mut self) -> Read<UnknownVariant> {
        let name = std::mem::take(&mut self.key);
        Ok(UnknownVariant { name: name.into_owned(), value: self.untyped()? })
    }
}

/// Hides the keys below a sensitive member in a fault.
fn hide<T>(result: Read<T>, member: &'static Member, sensitive: bool, depth: usize) -> Read<T> {
    if member.sensitive || sensitive {
        return result.map_err(|fault| fault.hide_below(depth));
    }
    result
}
