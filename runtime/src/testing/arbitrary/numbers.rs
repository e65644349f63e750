//! Numbers and moments within their ranges.

use super::Arbitrary;
use crate::schema::{Kind, Location, Member, TimestampFormat, Trait};
use crate::{BigDecimal, BigInteger, Document, Timestamp};

/// The range of a member that is an integer.
fn range(member: &'static Member) -> (Option<i64>, Option<i64>) {
    let found = member.traits.iter().find_map(|t| match t {
        Trait::Range(min, max) => Some((*min, *max)),
        _ => None,
    });
    found.unwrap_or_default()
}

/// The range of a member that is any other number.
fn decimal_range(member: &'static Member) -> (Option<f64>, Option<f64>) {
    let found = member.traits.iter().find_map(|t| match t {
        Trait::DecimalRange(min, max) => Some((*min, *max)),
        _ => None,
    });
    found.unwrap_or_default()
}

impl Arbitrary {
    /// An integer within its range; at its bounds more often than not elsewhere.
    pub(super) fn integral(&mut self, member: &'static Member, least: i64, most: i64) -> i64 {
        let (min, max) = range(member);
        let (min, max) = (min.unwrap_or(least).max(least), max.unwrap_or(most).min(most));
        match self.random.below(4) {
            0 => min,
            1 => max,
            2 => 0.clamp(min, max),
            _ => {
                let span = i128::from(max) - i128::from(min) + 1;
                let offset = i128::from(self.random.bits()) % span;
                i64::try_from(i128::from(min) + offset).unwrap_or(min)
            }
        }
    }

    /// A number that a float of 32 bits holds, within its range.
    #[allow(clippy::cast_precision_loss)]
    pub(super) fn real(&mut self, member: &'static Member) -> f64 {
        let (min, max) = decimal_range(member);
        match (min, max, self.random.below(4)) {
            (Some(min), _, 0) => min,
            (_, Some(max), 0) => max,
            (Some(min), Some(max), _) => {
                let part = self.random.below(1001) as f64 / 1000.0;
                f64::from((min + (max - min) * part) as f32).clamp(min, max)
            }
            (Some(min), None, _) => min + self.random.below(1000) as f64,
            (None, Some(max), _) => max - self.random.below(1000) as f64,
            (None, None, 0) => self.unusual_real(),
            (None, None, _) => (self.random.below(1 << 20) as f64 - 500_000.0) / 256.0,
        }
    }

    /// A number whose form is not that of most: without digits, with a sign before zero, or an exponent.
    fn unusual_real(&mut self) -> f64 {
        // A float of 32 bits holds the powers of two.
        let unusual = [
            f64::INFINITY,
            f64::NEG_INFINITY,
            -0.0,
            2_f64.powi(100),
            -(2_f64.powi(-100)),
            f64::from(f32::MAX),
            f64::from(f32::MIN_POSITIVE),
            16_777_216.0,
        ];
        *self.random.one_of(&unusual)
    }

    pub(super) fn big_integer_of(&mut self, member: &'static Member) -> BigInteger {
        if member.traits.iter().any(|t| matches!(t, Trait::Range(..) | Trait::DecimalRange(..))) {
            return BigInteger::from(self.whole_of(member));
        }
        let sign = if self.random.coin() { "-" } else { "" };
        let text = format!("{sign}{}{}", self.random.bits() | 1, self.random.bits());
        text.parse().unwrap_or_else(|_| BigInteger::from(0))
    }

    pub(super) fn big_decimal_of(&mut self, member: &'static Member) -> BigDecimal {
        if member.traits.iter().any(|t| matches!(t, Trait::Range(..) | Trait::DecimalRange(..))) {
            return BigDecimal::from(self.whole_of(member));
        }
        let (whole, part) = (self.integral(member, -1000, 1000), self.random.below(1000));
        let text = match self.random.below(4) {
            0 => format!("{whole}.{part}5e{}", self.integral(member, -400, 400)),
            1 => format!("-0.{part}"),
            _ => format!("{whole}.{part}5"),
        };
        text.parse().unwrap_or_else(|_| BigDecimal::from(0))
    }

    /// An integer within the range of a number of any kind.
    #[allow(clippy::cast_possible_truncation)]
    fn whole_of(&mut self, member: &'static Member) -> i64 {
        let (min, max) = decimal_range(member);
        let least = min.map_or(-1_000_000, |min| min.ceil() as i64);
        let most = max.map_or(least.saturating_add(2_000_000), |max| max.floor() as i64);
        self.integral(member, least, most.max(least))
    }

    /// A moment, as exact as its form is.
    pub(super) fn timestamp_of(&mut self, member: &'static Member) -> Timestamp {
        let seconds = i64::try_from(self.random.bits() % 4_000_000_000).unwrap_or_default();
        let whole = match (member.timestamp_format, self.location) {
            (Some(TimestampFormat::HttpDate), _) => true,
            (Some(_), _) => false,
            (None, Location::Header(_) | Location::PrefixHeaders(_)) => true,
            _ => false,
        };
        let millis = if whole { 0 } else { u32::try_from(self.random.below(1000)).unwrap_or(0) };
        Timestamp::from_unix(seconds, millis * 1_000_000).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// A document; flat, so that it is not the largest part of every value.
    pub(super) fn document_of(&mut self) -> Document {
        static TEXT: Member = Member::new("", Kind::String, &[]);
        if self.documents_of_text {
            return self.document_of_texts();
        }
        match self.random.below(5) {
            0 => Document::Boolean(self.random.coin()),
            1 => Document::from(self.integral(&TEXT, i64::MIN, i64::MAX)),
            2 => Document::from(vec![Document::from("a"), Document::Null, Document::from(1)]),
            3 => Document::from([(self.string_of(&TEXT), 1)]),
            _ => Document::from(self.string_of(&TEXT)),
        }
    }

    fn document_of_texts(&mut self) -> Document {
        static TEXT: Member = Member::new("", Kind::String, &[Trait::Length(Some(1), None)]);
        let mut text = || Document::from(self.string_of(&TEXT));
        let (one, two, three) = (text(), text(), text());
        match self.random.below(3) {
            0 => one,
            1 => Document::from([("a", one), ("b-1", two)]),
            _ => {
                let inner = Document::from([("list", vec![one, two])]);
                Document::from([("A", inner), ("b", three)])
            }
        }
    }
}
