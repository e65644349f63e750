//! JSON text to values.

use super::fault::Fault;
use super::pointer::push_segment;
use super::write::Names;
use super::{Limits, scan};
use crate::read_error::Reason;
use crate::schema::{Kind, Member, Message, TimestampFormat};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::{
    BigDecimal, BigInteger, Blob, Document, Number, Timestamp, UnknownMembers, UnknownVariant,
};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// How strictly a message is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// As a client reads what a service sends: what is missing stays empty, nulls in collections are
    /// left out, variants of unions that the model lacks are kept.
    Lenient,
    /// As a server reads what anybody sends: all of these are faults, and absent members get the
    /// defaults of the model.
    Strict,
}

/// Reads values from a JSON text (RFC 8259).
#[derive(Debug)]
pub struct JsonReader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    elements: usize,
    limits: Limits,
    names: Names,
    strictness: Strictness,
    /// The last key that the schema lacks.
    key: Cow<'a, str>,
    missing: Vec<String>,
}

type Read<T> = Result<T, Fault>;

/// Stands in for the schema of a member that has none.
static UNKNOWN: Member = Member::new("", Kind::Document, &[]);

/// Which members of a structure have been read.
struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    fn new() -> Self {
        Self { first: 0, more: Vec::new() }
    }

    /// Notes a member; whether it is new.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        let word = if index < 64 {
            &mut self.first
        } else {
            let at = index / 64 - 1;
            if self.more.len() <= at {
                self.more.resize(at + 1, 0);
            }
            &mut self.more[at]
        };
        let bit = 1 << (index % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    fn contains(&self, index: usize) -> bool {
        let word = if index < 64 {
            self.first
        } else {
            self.more.get(index / 64 - 1).copied().unwrap_or_default()
        };
        word & (1 << (index % 64)) != 0
    }
}

impl<'a> JsonReader<'a> {
    /// A reader of `text`.
    ///
    /// # Errors
    /// When the text is larger than the limit or not UTF-8.
    pub fn new(text: &'a [u8], names: Names, strictness: Strictness, limits: Limits) -> Read<Self> {
        if text.len() > limits.bytes {
            return Err(Fault::new(Reason::TooLarge(limits.bytes), limits.bytes));
        }
        let text = std::str::from_utf8(text)
            .map_err(|e| Fault::new(Reason::InvalidUtf8, e.valid_up_to()))?;
        Ok(Self {
            text,
            at: 0,
            depth: 0,
            elements: 0,
            limits,
            names,
            strictness,
            key: Cow::Borrowed(""),
            missing: Vec::new(),
        })
    }

    /// The JSON pointers of required members that were found missing. Only a strict reader looks
    /// for them.
    pub(crate) fn into_missing(self) -> Vec<String> {
        self.missing
    }

    /// Notes a required member that is missing here.
    #[cold]
    fn miss(&mut self, member: &'static Member) {
        let mut pointer = String::new();
        push_segment(&mut pointer, member.name);
        self.missing.push(pointer);
    }

    /// Puts a step before the pointers of members that were found missing since there were `known`.
    #[inline]
    fn missing_below(&mut self, known: usize, step: impl FnOnce() -> String) {
        if self.missing.len() > known {
            self.prefix_missing(known, &step());
        }
    }

    #[cold]
    fn prefix_missing(&mut self, known: usize, step: &str) {
        for pointer in &mut self.missing[known..] {
            let mut prefixed = String::new();
            push_segment(&mut prefixed, step);
            prefixed.push_str(pointer);
            *pointer = prefixed;
        }
    }

    /// Checks that nothing follows but white space.
    ///
    /// # Errors
    /// When something does.
    pub fn finish(&mut self) -> Read<()> {
        self.skip_space();
        if self.at == self.text.len() { Ok(()) } else { Err(self.fault(Reason::TrailingText)) }
    }

    fn strict(&self) -> bool {
        self.strictness == Strictness::Strict
    }

    #[cold]
    fn fault(&self, reason: Reason) -> Fault {
        Fault::new(reason, self.at)
    }

    /// A fault for the byte that is next: `what` was wanted.
    #[cold]
    fn unexpected(&self, what: &'static str) -> Fault {
        self.fault(if self.at < self.text.len() {
            Reason::Expected(what)
        } else {
            Reason::Truncated
        })
    }

    #[inline]
    fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    #[inline]
    fn skip_space(&mut self) {
        while matches!(self.byte_at(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// The next byte that is no white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        self.skip_space();
        self.byte_at(self.at)
    }

    #[inline]
    fn expect(&mut self, byte: u8, what: &'static str) -> Read<()> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.unexpected(what))
        }
    }

    /// Takes a word that must not run on.
    fn word(&mut self, word: &str) -> bool {
        let end = self.at + word.len();
        let found = self.text.as_bytes().get(self.at..end) == Some(word.as_bytes())
            && !matches!(self.byte_at(end), Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_'));
        if found {
            self.at = end;
        }
        found
    }

    /// Enters a list or object; `true` where it is empty and left again.
    fn enter(&mut self, open: u8, close: u8, what: &'static str) -> Read<bool> {
        self.expect(open, what)?;
        if self.depth == self.limits.depth {
            self.at -= 1;
            return Err(self.fault(Reason::TooDeep(self.limits.depth)));
        }
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(true);
        }
        self.depth += 1;
        Ok(false)
    }

    /// Goes on to the next element; `false` where the list or object ends.
    #[inline]
    fn next(&mut self, close: u8, what: &'static str) -> Read<bool> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            _ => Err(self.unexpected(what)),
        }
    }

    fn count_element(&mut self) -> Read<()> {
        if self.elements == self.limits.elements {
            return Err(self.fault(Reason::TooManyElements(self.limits.elements)));
        }
        self.elements += 1;
        Ok(())
    }

    /// A string, borrowed unless it has escapes.
    #[inline]
    fn str(&mut self) -> Read<Cow<'a, str>> {
        self.expect(b'"', "a string")?;
        let rest = &self.text[self.at..];
        let length = scan::plain(rest.as_bytes());
        if rest.as_bytes().get(length) == Some(&b'"') {
            self.at += length + 1;
            return Ok(Cow::Borrowed(&rest[..length]));
        }
        self.escaped().map(Cow::Owned)
    }

    /// The rest of a string that has escapes, or a fault.
    #[cold]
    fn escaped(&mut self) -> Read<String> {
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let length = scan::plain(rest.as_bytes());
            text.push_str(&rest[..length]);
            self.at += length;
            match self.byte_at(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Err(self.fault(Reason::ControlCharacter)),
                None => return Err(self.fault(Reason::Truncated)),
            }
        }
    }

    /// One escape, at its backslash.
    fn escape(&mut self) -> Read<char> {
        let invalid = self.fault(Reason::InvalidEscape);
        let Some(letter) = self.byte_at(self.at + 1) else {
            self.at = self.text.len();
            return Err(self.fault(Reason::Truncated));
        };
        self.at += 2;
        Ok(match letter {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hex4().ok_or_else(|| invalid.clone())?;
                let code = if (0xD800..0xDC00).contains(&first)
                    && self.text[self.at..].starts_with("\\u")
                {
                    self.at += 2;
                    let second = self.hex4().ok_or_else(|| invalid.clone())?;
                    let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400);
                    0x10000 + ((first - 0xD800) << 10) + low.ok_or_else(|| invalid.clone())?
                } else {
                    first
                };
                char::from_u32(code).ok_or(invalid)?
            }
            _ => return Err(invalid),
        })
    }

    fn hex4(&mut self) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
        let mut code = 0;
        for &digit in digits {
            code = code << 4 | char::from(digit).to_digit(16)?;
        }
        self.at += 4;
        Some(code)
    }

    /// A number as text, and whether it has neither fraction nor exponent.
    fn number_text(&mut self) -> Read<(&'a str, bool)> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {}
            _ => return Err(self.unexpected("a number")),
        }
        let rest = &self.text[self.at..];
        match crate::number::scan(rest.as_bytes()) {
            Some((length, integral)) if !runs_on(rest.as_bytes().get(length)) => {
                self.at += length;
                Ok((&rest[..length], integral))
            }
            _ => Err(self.fault(Reason::InvalidNumber)),
        }
    }

    fn integral<T: std::str::FromStr>(&mut self, kind: &'static str) -> Read<T> {
        self.skip_space();
        let start = self.at;
        let (text, integral) = self.number_text()?;
        if !integral {
            return Err(Fault::new(Reason::Expected("an integer"), start));
        }
        text.parse().map_err(|_| Fault::new(Reason::NumberOutOfRange(kind), start))
    }

    /// An integer of up to 18 digits without detour; anything else the long way.
    #[inline]
    fn long_fast(&mut self) -> Option<i64> {
        self.skip_space();
        let bytes = &self.text.as_bytes()[self.at..];
        let negative = bytes.first() == Some(&b'-');
        let digits = &bytes[usize::from(negative)..];
        let mut number = 0i64;
        let mut count = 0;
        while let Some(digit @ b'0'..=b'9') = digits.get(count) {
            number = number.wrapping_mul(10).wrapping_add(i64::from(digit - b'0'));
            count += 1;
        }
        let leading_zero = count > 1 && digits[0] == b'0';
        if count == 0 || count > 18 || leading_zero || runs_on(digits.get(count)) {
            return None;
        }
        self.at += count + usize::from(negative);
        Some(if negative { -number } else { number })
    }

    #[inline]
    fn whole<T: TryFrom<i64> + std::str::FromStr>(&mut self, kind: &'static str) -> Read<T> {
        self.skip_space();
        let start = self.at;
        match self.long_fast() {
            Some(number) => {
                number.try_into().map_err(|_| Fault::new(Reason::NumberOutOfRange(kind), start))
            }
            None => self.integral(kind),
        }
    }

    /// A number, or one of the three strings for what JSON has no number for.
    fn real(&mut self) -> Read<f64> {
        if self.peek() == Some(b'"') {
            let start = self.at;
            let text = self.str()?;
            return crate::text::parse_non_finite(&text).ok_or(Fault::new(
                Reason::Expected("a number, NaN, Infinity or -Infinity"),
                start,
            ));
        }
        let start = self.at;
        let (text, _) = self.number_text()?;
        text.parse().map_err(|_| Fault::new(Reason::InvalidNumber, start))
    }

    /// The next key of an object by the schema: its index, or `members.len()` for one it lacks,
    /// which is then in `self.key`. Tries the member behind the last one first.
    #[inline]
    fn member_key(&mut self, members: &'static [Member], next: usize) -> Read<usize> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a key"));
        }
        let rest = &self.text.as_bytes()[self.at + 1..];
        let mut index = next;
        for _ in 0..members.len() {
            if index >= members.len() {
                index = 0;
            }
            let name = self.names.of(&members[index]).as_bytes();
            if rest.len() > name.len() && rest[name.len()] == b'"' && rest.starts_with(name) {
                self.at += name.len() + 2;
                self.expect(b':', "a colon")?;
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
                    Some(member) if is_elsewhere(member, message) => {
                        self.skip()?;
                    }
                    Some(member) => {
                        if !seen.insert(index) {
                            return Err(Fault::new(Reason::DuplicateKey, start));
                        }
                        if self.peek() == Some(b'n')
                            && !matches!(member.kind, Kind::Document)
                            && self.word("null")
                        {
                            if member.required && self.strict() {
                                self.miss(member);
                            }
                        } else {
                            let known = self.missing.len();
                            value.read_member(index, member, self)?;
                            self.missing_below(known, || member.name.to_owned());
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
            for (index, member) in members.iter().enumerate() {
                if member.required && !seen.contains(index) && !is_elsewhere(member, message) {
                    self.miss(member);
                }
            }
            value.apply_defaults();
        }
        Ok(())
    }

    /// Passes over a value.
    fn skip(&mut self) -> Read<()> {
        self.untyped().map(drop)
    }

    /// A value of any kind.
    fn untyped(&mut self) -> Read<Document> {
        Ok(match self.peek() {
            Some(b'"') => Document::String(self.str()?.into_owned()),
            Some(b'-' | b'0'..=b'9') => {
                let (text, integral) = self.number_text()?;
                Document::Number(Number::from_valid(text, integral))
            }
            Some(b't') if self.word("true") => Document::Boolean(true),
            Some(b'f') if self.word("false") => Document::Boolean(false),
            Some(b'n') if self.word("null") => Document::Null,
            Some(b'[') => {
                let mut elements = Vec::new();
                if !self.enter(b'[', b']', "a list")? {
                    loop {
                        self.count_element()?;
                        elements.push(self.untyped()?);
                        if !self.next(b']', "a comma or the end of the list")? {
                            break;
                        }
                    }
                }
                Document::List(elements)
            }
            Some(b'{') => {
                let mut entries = BTreeMap::new();
                if !self.enter(b'{', b'}', "an object")? {
                    loop {
                        self.count_element()?;
                        self.skip_space();
                        let start = self.at;
                        let key = self.object_key()?.into_owned();
                        if entries.insert(key, self.untyped()?).is_some() {
                            return Err(Fault::new(Reason::DuplicateKey, start));
                        }
                        if !self.next(b'}', "a comma or the end of the object")? {
                            break;
                        }
                    }
                }
                Document::Map(entries)
            }
            _ => return Err(self.unexpected("a value")),
        })
    }

    fn object_key(&mut self) -> Read<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("a key"));
        }
        let key = self.str()?;
        self.expect(b':', "a colon")?;
        Ok(key)
    }

    /// Whether a null is next that a collection of `T` has no place for; taken where it is to be
    /// left out.
    fn null_element<T: Value>(&mut self) -> Read<bool> {
        if T::NULLABLE || self.peek() != Some(b'n') {
            return Ok(false);
        }
        let start = self.at;
        if self.word("null") && self.strict() {
            return Err(Fault::new(Reason::UnexpectedNull, start));
        }
        Ok(self.at > start)
    }

    fn elements_of<T: Value>(&mut self, element: &'static Member) -> Read<Vec<T>> {
        let mut elements = Vec::new();
        if self.enter(b'[', b']', "a list")? {
            return Ok(elements);
        }
        loop {
            if !self.null_element::<T>()? {
                self.count_element()?;
                let known = self.missing.len();
                elements.push(T::read(element, self)?);
                self.missing_below(known, || (elements.len() - 1).to_string());
            }
            if !self.next(b']', "a comma or the end of the list")? {
                return Ok(elements);
            }
        }
    }

    fn entries_of<K: Key, T: Value>(&mut self, value: &'static Member) -> Read<BTreeMap<K, T>> {
        let mut entries = BTreeMap::new();
        if self.enter(b'{', b'}', "an object")? {
            return Ok(entries);
        }
        loop {
            self.skip_space();
            let start = self.at;
            let key = K::from_key(&self.object_key()?);
            if !self.null_element::<T>()? {
                self.count_element()?;
                let known = self.missing.len();
                let value = T::read(value, self)?;
                self.missing_below(known, || key.as_key().to_owned());
                if entries.insert(key, value).is_some() {
                    return Err(Fault::new(Reason::DuplicateKey, start));
                }
            }
            if !self.next(b'}', "a comma or the end of the object")? {
                return Ok(entries);
            }
        }
    }

    fn variant_of<U: Union>(&mut self) -> Read<U> {
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
                    self.missing_below(known, || member.name.to_owned());
                }
                if !self.next(b'}', "a comma or the end of the object")? {
                    break;
                }
            }
        }
        found.ok_or(Fault::new(Reason::NotOneVariant, start))
    }
}

/// The key that names a shape. It is no member.
const TYPE_KEY: &str = "__type";

/// Whether a number would run on with this byte.
fn runs_on(byte: Option<&u8>) -> bool {
    matches!(byte, Some(b'0'..=b'9' | b'.' | b'+' | b'-' | b'a'..=b'z' | b'A'..=b'Z' | b'_'))
}

/// Whether a message binds a member elsewhere than to its document.
#[inline]
fn is_elsewhere(member: &Member, message: Option<Message>) -> bool {
    message.is_some_and(|message| !member.location.in_document(message))
}

/// Hides the keys below a sensitive member in a fault.
fn hide<T>(result: Read<T>, member: &'static Member, sensitive: bool, depth: usize) -> Read<T> {
    if member.sensitive || sensitive {
        return result.map_err(|fault| fault.hide_below(depth));
    }
    result
}

impl Reader for JsonReader<'_> {
    type Error = Fault;

    fn boolean(&mut self, _: &'static Member) -> Read<bool> {
        match self.peek() {
            Some(b't') if self.word("true") => Ok(true),
            Some(b'f') if self.word("false") => Ok(false),
            _ => Err(self.unexpected("true or false")),
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
        self.skip_space();
        let start = self.at;
        let wide = self.real()?;
        let narrow = wide as f32;
        if wide.is_finite() && narrow.is_infinite() {
            return Err(Fault::new(Reason::NumberOutOfRange("a float"), start));
        }
        Ok(narrow)
    }
    fn double(&mut self, _: &'static Member) -> Read<f64> {
        self.skip_space();
        let start = self.at;
        let quoted = self.byte_at(start) == Some(b'"');
        let number = self.real()?;
        if number.is_infinite() && !quoted {
            return Err(Fault::new(Reason::NumberOutOfRange("a double"), start));
        }
        Ok(number)
    }
    fn big_integer(&mut self, _: &'static Member) -> Read<BigInteger> {
        self.integral("a bigInteger")
    }
    fn big_decimal(&mut self, _: &'static Member) -> Read<BigDecimal> {
        self.skip_space();
        let start = self.at;
        let (text, _) = self.number_text()?;
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
        self.skip_space();
        let start = self.at;
        let text = self.str()?;
        Blob::from_base64(&text).map_err(|_| Fault::new(Reason::InvalidBase64, start))
    }
    fn timestamp(&mut self, member: &'static Member) -> Read<Timestamp> {
        self.skip_space();
        let start = self.at;
        let format = member.timestamp_format.unwrap_or(TimestampFormat::EpochSeconds);
        let text = match format {
            TimestampFormat::EpochSeconds => Cow::Borrowed(self.number_text()?.0),
            _ => self.str()?,
        };
        let offsets = !self.strict();
        Timestamp::parse_with(&text, format, offsets)
            .map_err(|_| Fault::new(Reason::InvalidTimestamp(format), start))
    }
    fn document(&mut self, _: &'static Member) -> Read<Document> {
        self.untyped()
    }
    fn null(&mut self) -> Read<bool> {
        Ok(self.peek() == Some(b'n') && self.word("null"))
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
        let value = self.untyped()?;
        if key == TYPE_KEY {
            return Ok(());
        }
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

/// The text of a key that stands, with its quotes, in a JSON text.
pub(crate) fn key_text(quoted: &[u8]) -> String {
    let text = JsonReader::new(quoted, Names::Member, Strictness::Lenient, Limits::default())
        .and_then(|mut reader| reader.str().map(Cow::into_owned));
    text.unwrap_or_default()
}
