//! What validation finds, in the standard words.

use std::fmt;

/// The constraint that a value violates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Constraint {
    /// `required`
    Required,
    /// `length`: the length the value has, and the least and greatest it may have. Counts Unicode
    /// scalar values, bytes, elements or entries.
    Length {
        /// The length of the value.
        length: u64,
        /// The least length.
        min: Option<u64>,
        /// The greatest length.
        max: Option<u64>,
    },
    /// `range` of an integral number.
    Range {
        /// The least value.
        min: Option<i64>,
        /// The greatest value.
        max: Option<i64>,
    },
    /// `range` of any other number.
    DecimalRange {
        /// The least value.
        min: Option<f64>,
        /// The greatest value.
        max: Option<f64>,
    },
    /// `pattern`
    Pattern(&'static str),
    /// The values of an enum.
    Enum(&'static [&'static str]),
    /// The values of an intEnum.
    IntEnum(&'static [i32]),
    /// `uniqueItems`
    UniqueItems,
}

/// One value that violates a constraint of the model.
///
/// It tells where and what, and never the value itself, which may be sensitive.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    path: String,
    constraint: Constraint,
}

impl Violation {
    pub(super) fn new(path: String, constraint: Constraint) -> Self {
        Self { path, constraint }
    }

    /// The value, as a JSON pointer (RFC 6901) of member names. Keys of sensitive maps are `*`; a
    /// violation of a key is at its map.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The constraint.
    #[must_use]
    pub fn constraint(&self) -> &Constraint {
        &self.constraint
    }
}

impl fmt::Display for Violation {
    /// The message in the wording that the Smithy protocol tests pin.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value ")?;
        if let Constraint::Length { length, .. } = self.constraint {
            write!(f, "with length {length} ")?;
        }
        write!(f, "at '{}' failed to satisfy constraint: Member must ", self.path)?;
        match &self.constraint {
            Constraint::Required => f.write_str("not be null"),
            Constraint::Length { min, max, .. } => {
                f.write_str("have length ")?;
                bounds(f, min.as_ref(), max.as_ref())
            }
            Constraint::Range { min, max } => {
                f.write_str("be ")?;
                bounds(f, min.as_ref(), max.as_ref())
            }
            Constraint::DecimalRange { min, max } => {
                f.write_str("be ")?;
                bounds(f, min.as_ref(), max.as_ref())
            }
            Constraint::Pattern(pattern) => {
                write!(f, "satisfy regular expression pattern: {pattern}")
            }
            Constraint::Enum(values) => {
                write!(f, "satisfy enum value set: [{}]", values.join(", "))
            }
            Constraint::IntEnum(values) => {
                let values: Vec<String> = values.iter().map(i32::to_string).collect();
                write!(f, "satisfy enum value set: [{}]", values.join(", "))
            }
            Constraint::UniqueItems => f.write_str("have unique values"),
        }
    }
}

fn bounds<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    min: Option<&T>,
    max: Option<&T>,
) -> fmt::Result {
    match (min, max) {
        (Some(min), Some(max)) => write!(f, "between {min} and {max}, inclusive"),
        (Some(min), None) => write!(f, "greater than or equal to {min}"),
        (None, Some(max)) => write!(f, "less than or equal to {max}"),
        (None, None) => Ok(()),
    }
}

/// How many violations of one input are kept.
const MOST: usize = 100;
/// How many bytes of messages are kept; the one that goes beyond is the last.
const MOST_TEXT: usize = 64 << 10;

/// Violations as they are found. Those beyond the limits are counted, so that a small message cannot
/// ask for a large answer.
#[derive(Default)]
pub(super) struct Found {
    kept: Vec<Violation>,
    text: usize,
    total: usize,
}

impl Found {
    pub(super) fn push(&mut self, violation: impl FnOnce() -> Violation) {
        self.total += 1;
        if self.kept.len() < MOST && self.text < MOST_TEXT {
            let violation = violation();
            self.text += violation.to_string().len();
            self.kept.push(violation);
        }
    }

    pub(super) fn into_result(self) -> Result<(), Violations> {
        if self.total == 0 {
            return Ok(());
        }
        Err(Violations { kept: self.kept.into(), total: self.total })
    }
}

/// The violations of one input, in the order of its members; at least one.
///
/// The first hundred are kept, fewer where their messages are long, and the others counted. As text it
/// is the message of the `ValidationException` that services answer with. Print the violations one by
/// one with [`iter`](Self::iter).
#[derive(Clone, Debug, PartialEq)]
pub struct Violations {
    kept: Box<[Violation]>,
    total: usize,
}

impl Violations {
    /// The violations that were kept.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.kept.iter()
    }

    /// How many violations there are, those that were not kept included.
    #[must_use]
    pub fn total(&self) -> usize {
        self.total
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.total;
        write!(f, "{total} validation error{} detected. ", if total == 1 { "" } else { "s" })?;
        for (i, violation) in self.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            fmt::Display::fmt(violation, f)?;
        }
        match total - self.kept.len() {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl std::error::Error for Violations {}
