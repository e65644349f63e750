// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

use goldsmith::schema;

/// How urgent a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `1`
    Low,
    /// `10`
    High,
    /// A value that this version of the model does not know.
    Unknown(i32),
}

impl Priority {
    /// The values that the model has, in its order.
    pub const VALUES: &'static [i32] = <Self as goldsmith::IntEnum>::SCHEMA.values;

    /// The value as it is sent.
    #[inline]
    #[must_use]
    pub fn as_i32(self) -> i32 {
        match self {
            Self::Low => 1,
            Self::High => 10,
            Self::Unknown(value) => value,
        }
    }
}

impl goldsmith::IntEnum for Priority {
    const SCHEMA: &'static schema::IntEnumSchema = &schema::IntEnumSchema::new(
        "example.sampler#Priority",
        &[],
        &[1, 10],
    );

    #[inline]
    fn as_i32(self) -> i32 {
        self.as_i32()
    }

    #[inline]
    fn from_i32(number: i32) -> Self {
        match number {
            1 => Self::Low,
            10 => Self::High,
            _ => Self::Unknown(number),
        }
    }

    #[inline]
    fn is_unknown(self) -> bool {
        match self {
            Self::Unknown(value) => matches!(Self::from_i32(value), Self::Unknown(_)),
            _ => false,
        }
    }
}

goldsmith::int_enumeration!(Priority);
