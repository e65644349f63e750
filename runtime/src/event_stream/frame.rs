//! Frames: a prelude with lengths, headers, a payload, and checksums of all that.

use crate::read_error::{Place, ReadError, Reason};
use crate::write_error::{WriteError, WriteReason};
use crate::{Blob, Timestamp};
use bytes::{Buf, BufMut, Bytes, BytesMut};
use std::fmt;

/// A message of an event stream.
#[derive(Clone, Default, PartialEq)]
pub struct Frame {
    headers: Vec<(String, HeaderValue)>,
    payload: Bytes,
}

/// The value of a header of an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeaderValue {
    /// A boolean.
    Boolean(bool),
    /// An integer of 8 bits.
    Byte(i8),
    /// An integer of 16 bits.
    Short(i16),
    /// An integer of 32 bits.
    Integer(i32),
    /// An integer of 64 bits.
    Long(i64),
    /// Bytes.
    Blob(Blob),
    /// Text.
    String(String),
    /// A moment, to the millisecond.
    Timestamp(Timestamp),
    /// A UUID.
    Uuid([u8; 16]),
}

impl HeaderValue {
    /// The text, if this is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }
}

/// The lengths and their checksum.
const PRELUDE: usize = 12;
/// The prelude and the checksum at the end.
const OVERHEAD: usize = PRELUDE + 4;
/// How long headers may be in all.
const MAX_HEADERS: usize = 128 << 10;
/// How long a frame may be: a payload of 24 MiB and all headers.
const MAX_FRAME: usize = (24 << 20) + MAX_HEADERS + OVERHEAD;

impl Frame {
    /// A frame without headers.
    #[must_use]
    pub fn new(payload: Bytes) -> Self {
        Self { headers: Vec::new(), payload }
    }

    /// Adds a header.
    pub fn push_header(&mut self, name: impl Into<String>, value: HeaderValue) {
        self.headers.push((name.into(), value));
    }

    /// The headers, in their order.
    #[must_use]
    pub fn headers(&self) -> &[(String, HeaderValue)] {
        &self.headers
    }

    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&HeaderValue> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// The text of a header that has one.
    #[must_use]
    pub fn text_header(&self, name: &str) -> Option<&str> {
        match self.header(name)? {
            HeaderValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// The payload.
    #[must_use]
    pub fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// The bytes of the frame.
    ///
    /// # Errors
    /// When a header or the frame is longer than the format allows.
    pub fn encode(&self) -> Result<Bytes, WriteError> {
        let too_long = WriteError::new(WriteReason::Unsupported("so long an event"), "");
        let mut headers = BytesMut::new();
        for (name, value) in &self.headers {
            let length = u8::try_from(name.len()).ok().filter(|length| *length > 0);
            headers.put_u8(length.ok_or_else(|| too_long.clone())?);
            headers.put_slice(name.as_bytes());
            put_value(&mut headers, value).ok_or_else(|| too_long.clone())?;
        }
        let total = OVERHEAD + headers.len() + self.payload.len();
        if headers.len() > MAX_HEADERS || total > MAX_FRAME {
            return Err(too_long);
        }
        // Both are below the limits, which fit.
        let [total_u32, headers_u32] =
            [total, headers.len()].map(|length| u32::try_from(length).unwrap_or(u32::MAX));
        let mut bytes = BytesMut::with_capacity(total);
        bytes.put_u32(total_u32);
        bytes.put_u32(headers_u32);
        bytes.put_u32(crc32fast::hash(&bytes));
        bytes.put_slice(&headers);
        bytes.put_slice(&self.payload);
        bytes.put_u32(crc32fast::hash(&bytes));
        Ok(bytes.freeze())
    }
}

impl fmt::Debug for Frame {
    /// Leaves out the payload and the values of headers that are members: any may be sensitive.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut frame = f.debug_struct("Frame");
        for (name, value) in &self.headers {
            match name.starts_with(':') {
                true => frame.field(name, value),
                false => frame.field(name, &format_args!("*** unknown ***")),
            };
        }
        frame.field("payload", &format_args!("{} bytes", self.payload.len())).finish()
    }
}

/// Writes a value behind the number of its type; none where it is too long.
fn put_value(out: &mut BytesMut, value: &HeaderValue) -> Option<()> {
    match value {
        HeaderValue::Boolean(true) => out.put_u8(0),
        HeaderValue::Boolean(false) => out.put_u8(1),
        HeaderValue::Byte(number) => {
            out.put_u8(2);
            out.put_i8(*number);
        }
        HeaderValue::Short(number) => {
            out.put_u8(3);
            out.put_i16(*number);
        }
        HeaderValue::Integer(number) => {
            out.put_u8(4);
            out.put_i32(*number);
        }
        HeaderValue::Long(number) => {
            out.put_u8(5);
            out.put_i64(*number);
        }
        HeaderValue::Blob(bytes) => {
            out.put_u8(6);
            out.put_u16(u16::try_from(bytes.len()).ok()?);
            out.put_slice(bytes);
        }
        HeaderValue::String(text) => {
            out.put_u8(7);
            out.put_u16(u16::try_from(text.len()).ok()?);
            out.put_slice(text.as_bytes());
        }
        HeaderValue::Timestamp(time) => {
            out.put_u8(8);
            out.put_i64(time.unix_seconds() * 1000 + i64::from(time.subsec_nanos() / 1_000_000));
        }
        HeaderValue::Uuid(bytes) => {
            out.put_u8(9);
            out.put_slice(bytes);
        }
    }
    Some(())
}

/// Cuts a stream of bytes into frames. Memory is taken for bytes that came, never for a length that
/// a frame claims.
pub(super) struct Decoder {
    bytes: BytesMut,
    /// How long a frame may be.
    limit: usize,
}

impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoder").field("bytes", &self.bytes.len()).finish()
    }
}

impl Decoder {
    pub(super) fn new() -> Self {
        Self { bytes: BytesMut::new(), limit: MAX_FRAME }
    }

    /// Lets frames be `limit` bytes long, and never longer than the format allows.
    pub(super) fn limit(&mut self, limit: usize) {
        self.limit = limit.min(MAX_FRAME);
    }

    /// How many bytes wait for others.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// The next frame, once it is there.
    pub(super) fn next(&mut self) -> Result<Option<Frame>, ReadError> {
        let damaged =
            |what, offset| ReadError::new(Reason::InvalidFrame(what), Place::Frame(offset));
        let Some(mut prelude) = self.bytes.get(..PRELUDE) else { return Ok(None) };
        let checksum = crc32fast::hash(&prelude[..8]);
        let [total, headers] = [prelude.get_u32(), prelude.get_u32()].map(|n| n as usize);
        if prelude.get_u32() != checksum {
            return Err(damaged("checksum of the lengths", 8));
        }
        if total > self.limit {
            return Err(ReadError::new(Reason::TooLarge(self.limit), Place::Frame(0)));
        }
        if headers > MAX_HEADERS || headers + OVERHEAD > total {
            return Err(damaged("length of the headers", 4));
        }
        if self.bytes.len() < total {
            return Ok(None);
        }
        let mut frame = self.bytes.split_to(total).freeze();
        let checksum = frame.split_off(total - 4).get_u32();
        if crc32fast::hash(&frame) != checksum {
            return Err(damaged("checksum", total - 4));
        }
        frame.advance(PRELUDE);
        let payload = frame.split_off(headers);
        let headers =
            decode_headers(frame).map_err(|rest| damaged("header", PRELUDE + headers - rest))?;
        Ok(Some(Frame { headers, payload }))
    }
}

/// The headers, or how many bytes were left where one is damaged.
fn decode_headers(mut bytes: Bytes) -> Result<Vec<(String, HeaderValue)>, usize> {
    let mut headers = Vec::new();
    while bytes.has_remaining() {
        let left = bytes.len();
        headers.push(decode_header(&mut bytes).ok_or(left)?);
    }
    Ok(headers)
}

fn decode_header(bytes: &mut Bytes) -> Option<(String, HeaderValue)> {
    let length = bytes.try_get_u8().ok()?;
    let name = take(bytes, length.into()).filter(|name| !name.is_empty())?;
    let name = String::from_utf8(name.into()).ok()?;
    let value = match bytes.try_get_u8().ok()? {
        0 => HeaderValue::Boolean(true),
        1 => HeaderValue::Boolean(false),
        2 => HeaderValue::Byte(bytes.try_get_i8().ok()?),
        3 => HeaderValue::Short(bytes.try_get_i16().ok()?),
        4 => HeaderValue::Integer(bytes.try_get_i32().ok()?),
        5 => HeaderValue::Long(bytes.try_get_i64().ok()?),
        6 => {
            let length = bytes.try_get_u16().ok()?;
            HeaderValue::Blob(take(bytes, length.into())?.into())
        }
        7 => {
            let length = bytes.try_get_u16().ok()?;
            HeaderValue::String(String::from_utf8(take(bytes, length.into())?.into()).ok()?)
        }
        8 => {
            let millis = bytes.try_get_i64().ok()?;
            let nanos = u32::try_from(millis.rem_euclid(1000)).ok()? * 1_000_000;
            HeaderValue::Timestamp(Timestamp::from_unix(millis.div_euclid(1000), nanos).ok()?)
        }
        9 => HeaderValue::Uuid(take(bytes, 16)?.as_ref().try_into().ok()?),
        _ => return None,
    };
    Some((name, value))
}

/// The next bytes, if there are so many.
fn take(bytes: &mut Bytes, length: usize) -> Option<Bytes> {
    (bytes.len() >= length).then(|| bytes.split_to(length))
}
