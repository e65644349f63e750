//! Values as plain text: in labels, query strings, headers, and payloads of text.

use crate::read_error::Reason;
use crate::schema::{Member, TimestampFormat, Trait};
use crate::shape::{Key, Reader, Structure, Union, Value, Writer};
use crate::write_error::{WriteError, WriteReason};
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::collections::BTreeMap;
use std::str::FromStr;

/// The word for a float that JSON has no number for.
pub(crate) fn non_finite(value: f64) -> Option<&'static str> {
    if value.is_nan() {
        Some("NaN")
    } else if value == f64::INFINITY {
        Some("Infinity")
    } else if value == f64::NEG_INFINITY {
        Some("-Infinity")
    } else {
        None
    }
}

/// The float that a word stands for.
pub(crate) fn parse_non_finite(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// Whether a string is carried in base64 where text cannot hold everything: headers.
pub(crate) fn has_media_type(member: &'static Member) -> bool {
    member.traits.iter().any(|t| matches!(t, Trait::MediaType(_)))
}

/// Writes scalars, lists of scalars and maps of those as texts that go to a sink one by one.
pub(crate) struct TextWriter<'a> {
    /// Takes the key of the map's entry, empty outside of maps, and the text.
    sink: &'a mut dyn FnMut(&str, &str),
    /// The format of timestamps that ask for none.
    timestamps: TimestampFormat,
    /// Whether strings with a media type are base64.
    encode_media: bool,
    /// Takes a blob as it is, instead of its base64 to the sink.
    raw_blob: Option<&'a mut Blob>,
}

type Done = Result<(), WriteError>;

impl<'a> TextWriter<'a> {
    /// A writer to `sink`; `timestamps` is the format of timestamps that ask for none.
    pub(crate) fn new(timestamps: TimestampFormat, sink: &'a mut dyn FnMut(&str, &str)) -> Self {
        Self { sink, timestamps, encode_media: false, raw_blob: None }
    }

    /// A writer of header values, where strings with a media type are base64.
    pub(crate) fn of_headers(sink: &'a mut dyn FnMut(&str, &str)) -> Self {
        Self { encode_media: true, ..Self::new(TimestampFormat::HttpDate, sink) }
    }

    /// A writer of a payload of text, or of a blob that goes to `blob` as it is.
    pub(crate) fn of_payload(blob: &'a mut Blob, sink: &'a mut dyn FnMut(&str, &str)) -> Self {
        Self { raw_blob: Some(blob), ..Self::new(TimestampFormat::DateTime, sink) }
    }

    fn text(&mut self, text: &str) -> Done {
        (self.sink)("", text);
        Ok(())
    }

    fn integral(&mut self, number: impl itoa::Integer) -> Done {
        self.text(itoa::Buffer::new().format(number))
    }

    fn unsupported<T>(member: &'static Member, what: &'static str) -> Result<T, WriteError> {
        Err(WriteError::new(WriteReason::Unsupported(what), member.name))
    }
}

impl Writer for TextWriter<'_> {
    type Error = WriteError;

    fn boolean(&mut self, _: &'static Member, value: bool) -> Done {
        self.text(if value { "true" } else { "false" })
    }
    fn byte(&mut self, _: &'static Member, value: i8) -> Done {
        self.integral(value)
    }
    fn short(&mut self, _: &'static Member, value: i16) -> Done {
        self.integral(value)
    }
    fn integer(&mut self, _: &'static Member, value: i32) -> Done {
        self.integral(value)
    }
    fn long(&mut self, _: &'static Member, value: i64) -> Done {
        self.integral(value)
    }
    fn float(&mut self, _: &'static Member, value: f32) -> Done {
        match non_finite(f64::from(value)) {
            Some(name) => self.text(name),
            None => self.text(&crate::number::format_float(value)),
        }
    }
    fn double(&mut self, _: &'static Member, value: f64) -> Done {
        match non_finite(value) {
            Some(name) => self.text(name),
            None => self.text(&crate::number::format_float(value)),
        }
    }
    fn big_integer(&mut self, _: &'static Member, value: &BigInteger) -> Done {
        self.text(value.as_str())
    }
    fn big_decimal(&mut self, _: &'static Member, value: &BigDecimal) -> Done {
        self.text(value.as_str())
    }
    fn string(&mut self, member: &'static Member, value: &str) -> Done {
        if self.encode_media && has_media_type(member) {
            return self.text(&Blob::from(value.to_owned()).to_base64());
        }
        self.text(value)
    }
    fn blob(&mut self, _: &'static Member, value: &Blob) -> Done {
        if let Some(raw) = &mut self.raw_blob {
            raw.clone_from(value);
            return Ok(());
        }
        self.text(&value.to_base64())
    }
    fn timestamp(&mut self, member: &'static Member, value: Timestamp) -> Done {
        self.text(&value.format(member.timestamp_format.unwrap_or(self.timestamps)))
    }
    fn document(&mut self, member: &'static Member, _: &Document) -> Done {
        Self::unsupported(member, "a document")
    }
    fn null(&mut self, _: &'static Member) -> Done {
        Ok(())
    }
    fn list<T: Value>(&mut self, member: &'static Member, value: &[T]) -> Done {
        let element = member.elements();
        value.iter().try_for_each(|value| value.write(element, self))
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member, map: &BTreeMap<K, T>) -> Done {
        let (_, entry) = member.entries();
        let (timestamps, encode_media) = (self.timestamps, self.encode_media);
        for (key, value) in map {
            let sink = &mut |_: &str, text: &str| (self.sink)(key.as_key(), text);
            value
                .write(entry, &mut TextWriter { sink, timestamps, encode_media, raw_blob: None })?;
        }
        Ok(())
    }
    fn structure<S: Structure>(&mut self, member: &'static Member, _: &S) -> Done {
        Self::unsupported(member, "a structure")
    }
    fn union<U: Union>(&mut self, member: &'static Member, _: &U) -> Done {
        Self::unsupported(member, "a union")
    }
}

/// The values of one map: each key with its texts.
pub(crate) type TextEntries = BTreeMap<String, Vec<String>>;

/// Reads scalars and lists of scalars from texts, and maps of those from entries.
pub(crate) struct TextReader<'a> {
    texts: &'a [&'a str],
    at: usize,
    entries: Option<&'a TextEntries>,
    timestamps: TimestampFormat,
    decode_media: bool,
    /// Whether timestamps must be in UTC.
    strict: bool,
}

impl<'a> TextReader<'a> {
    /// A reader of texts; `timestamps` is the format of timestamps that ask for none.
    pub(crate) fn new(texts: &'a [&'a str], timestamps: TimestampFormat, strict: bool) -> Self {
        Self { texts, at: 0, entries: None, timestamps, decode_media: false, strict }
    }

    /// A reader of header values, where strings with a media type are base64.
    pub(crate) fn of_headers(texts: &'a [&'a str], strict: bool) -> Self {
        Self { decode_media: true, ..Self::new(texts, TimestampFormat::HttpDate, strict) }
    }

    /// A reader of a map.
    pub(crate) fn of_entries(entries: &'a TextEntries, strict: bool) -> Self {
        Self { entries: Some(entries), ..Self::new(&[], TimestampFormat::DateTime, strict) }
    }

    fn next(&mut self) -> Result<&'a str, Reason> {
        let text = self.texts.get(self.at).ok_or(Reason::Missing)?;
        self.at += 1;
        Ok(text)
    }

    fn integral<T: TryFrom<i64>>(&mut self, kind: &'static str) -> Result<T, Reason> {
        let text = self.next()?;
        let digits = text.strip_prefix('-').unwrap_or(text);
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Reason::Expected("an integer"));
        }
        let number: Option<i64> = text.parse().ok();
        number.and_then(|n| n.try_into().ok()).ok_or(Reason::NumberOutOfRange(kind))
    }

    /// A number that `finite` tells to be in range, or a word for what is no number.
    fn real<T: FromStr>(
        &mut self,
        kind: &'static str,
        finite: impl Fn(&T) -> bool,
        word: impl Fn(f64) -> T,
    ) -> Result<T, Reason> {
        let text = self.next()?;
        if let Some(number) = parse_non_finite(text) {
            return Ok(word(number));
        }
        match crate::number::scan(text.as_bytes()) {
            Some((length, _)) if length == text.len() => {
                let number = text.parse().map_err(|_| Reason::InvalidNumber)?;
                if finite(&number) { Ok(number) } else { Err(Reason::NumberOutOfRange(kind)) }
            }
            _ => Err(Reason::Expected("a number")),
        }
    }
}

impl Reader for TextReader<'_> {
    type Error = Reason;

    fn boolean(&mut self, _: &'static Member) -> Result<bool, Reason> {
        match self.next()? {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(Reason::Expected("true or false")),
        }
    }
    fn byte(&mut self, _: &'static Member) -> Result<i8, Reason> {
        self.integral("a byte")
    }
    fn short(&mut self, _: &'static Member) -> Result<i16, Reason> {
        self.integral("a short")
    }
    fn integer(&mut self, _: &'static Member) -> Result<i32, Reason> {
        self.integral("an integer")
    }
    fn long(&mut self, _: &'static Member) -> Result<i64, Reason> {
        self.integral("a long")
    }
    #[allow(clippy::cast_possible_truncation)]
    fn float(&mut self, _: &'static Member) -> Result<f32, Reason> {
        self.real("a float", |number: &f32| number.is_finite(), |word| word as f32)
    }
    fn double(&mut self, _: &'static Member) -> Result<f64, Reason> {
        self.real("a double", |number: &f64| number.is_finite(), |word| word)
    }
    fn big_integer(&mut self, _: &'static Member) -> Result<BigInteger, Reason> {
        self.next()?.parse().map_err(|_| Reason::Expected("an integer"))
    }
    fn big_decimal(&mut self, _: &'static Member) -> Result<BigDecimal, Reason> {
        self.next()?.parse().map_err(|_| Reason::Expected("a number"))
    }
    fn string(&mut self, member: &'static Member) -> Result<String, Reason> {
        let text = self.next()?;
        if self.decode_media && has_media_type(member) {
            let bytes = Blob::from_base64(text).map_err(|_| Reason::InvalidBase64)?;
            return String::from_utf8(bytes.to_vec()).map_err(|_| Reason::InvalidUtf8);
        }
        Ok(text.to_owned())
    }
    fn text<T>(&mut self, _: &'static Member, make: impl FnOnce(&str) -> T) -> Result<T, Reason> {
        self.next().map(make)
    }
    fn blob(&mut self, _: &'static Member) -> Result<Blob, Reason> {
        Blob::from_base64(self.next()?).map_err(|_| Reason::InvalidBase64)
    }
    fn timestamp(&mut self, member: &'static Member) -> Result<Timestamp, Reason> {
        let format = member.timestamp_format.unwrap_or(self.timestamps);
        let offsets = !self.strict;
        Timestamp::parse_with(self.next()?, format, offsets)
            .map_err(|_| Reason::InvalidTimestamp(format))
    }
    fn document(&mut self, _: &'static Member) -> Result<Document, Reason> {
        Err(Reason::Unsupported("a document"))
    }
    fn null(&mut self) -> Result<bool, Reason> {
        Ok(false)
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Result<Vec<T>, Reason> {
        let element = member.elements();
        let mut elements = Vec::with_capacity(self.texts.len());
        while self.at < self.texts.len() {
            elements.push(T::read(element, self)?);
        }
        Ok(elements)
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member) -> Result<BTreeMap<K, T>, Reason> {
        let (_, entry) = member.entries();
        let mut map = BTreeMap::new();
        for (key, texts) in self.entries.ok_or(Reason::Unsupported("a map"))? {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let mut reader = TextReader { texts: &texts, at: 0, entries: None, ..*self };
            map.insert(K::from_key(key), T::read(entry, &mut reader)?);
        }
        Ok(map)
    }
    fn structure<S: Structure>(&mut self, _: &'static Member) -> Result<S, Reason> {
        Err(Reason::Unsupported("a structure"))
    }
    fn union<U: Union>(&mut self, _: &'static Member) -> Result<U, Reason> {
        Err(Reason::Unsupported("a union"))
    }
    fn unknown_member(&mut self, _: &mut UnknownMembers) -> Result<(), Reason> {
        Ok(())
    }
    fn unknown_variant(&mut self) -> Result<UnknownVariant, Reason> {
        Err(Reason::UnknownVariant)
    }
}
