//! Numbers and texts.

use super::guarded::Guarded;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, Unexpected, Visitor};
use std::fmt;

/// A number, or one of the words for what JSON has no number for.
pub(super) struct Real;

impl Visitor<'_> for Real {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, NaN, Infinity or -Infinity")
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        Ok(number)
    }
    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
        Ok(number as f64)
    }
    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<f64, E> {
        crate::text::parse_non_finite(text)
            .ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

/// Text that is wanted only to make something else of it.
pub(super) struct Text<F>(pub(super) F);

/// A key that is wanted only to make something else of it; it may be sensitive.
pub(super) struct KeyText<F> {
    pub(super) make: F,
    pub(super) hidden: bool,
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }
}

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for KeyText<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        Guarded { deserializer, hidden: self.hidden }.deserialize_str(Text(self.make))
    }
}
