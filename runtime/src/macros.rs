//! What is the same for every generated type, in one line each.

/// Makes a [`Value`](crate::Value) of a structure, with `Debug`, `Serialize` and `Deserialize`. Before
/// anything is read into it, it is its default, or what the expression says.
#[macro_export]
macro_rules! structure {
    ($type:ident) => {
        impl $crate::Shape for $type {
            type Type = $crate::StructureType;
        }
        $crate::__bridges!($type, debug_structure, serialize_structure, deserialize_structure);
    };
    ($type:ident, $blank:expr) => {
        impl $crate::Shape for $type {
            type Type = $crate::BlankStructureType;
        }
        impl $crate::Blank for $type {
            #[inline]
            fn blank() -> Self {
                $blank
            }
        }
        $crate::__bridges!($type, debug_structure, serialize_structure, deserialize_structure);
    };
}

/// Makes a [`Value`](crate::Value) of a union, with `Debug`, `Serialize` and `Deserialize`.
#[macro_export]
macro_rules! union {
    ($type:ident) => {
        impl $crate::Shape for $type {
            type Type = $crate::UnionType;
        }
        impl $crate::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::Unknown($crate::UnknownVariant::new("", $crate::Document::Null))
            }
        }
        $crate::__bridges!($type, debug_union, serialize_union, deserialize_union);
    };
}

/// Makes a [`Value`](crate::Value) of an enum, with `Debug`, `Ord`, `Hash`,
/// `Serialize`, `Deserialize`, and conversions from text.
#[macro_export]
macro_rules! enumeration {
    ($type:ident) => {
        impl $crate::Shape for $type {
            type Type = $crate::EnumType;
        }
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::Enum::as_str(self) == $crate::Enum::as_str(other)
            }
        }
        impl ::core::cmp::Eq for $type {}
        impl ::core::cmp::PartialOrd for $type {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        impl ::core::cmp::Ord for $type {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::Enum::as_str(self).cmp($crate::Enum::as_str(other))
            }
        }
        impl ::core::hash::Hash for $type {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::Enum::as_str(self).hash(state);
            }
        }
        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                <Self as $crate::Enum>::from_text(text)
            }
        }
        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(<Self as $crate::Enum>::from_text(text))
            }
        }
        $crate::__bridges!($type, debug_enum, serialize_enum, deserialize_enum);
    };
}

/// Writes an enum as its value. Enums that are sensitive go without.
#[macro_export]
macro_rules! display_enumeration {
    ($type:ident) => {
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::Enum::as_str(self))
            }
        }
    };
}

/// Makes a [`Value`](crate::Value) of an intEnum, with `Serialize`, `Deserialize`, and conversions
/// from and to `i32`.
#[macro_export]
macro_rules! int_enumeration {
    ($type:ident) => {
        impl $crate::Shape for $type {
            type Type = $crate::IntEnumType;
        }
        impl ::core::convert::From<i32> for $type {
            #[inline]
            fn from(number: i32) -> Self {
                <Self as $crate::IntEnum>::from_i32(number)
            }
        }
        impl ::core::convert::From<$type> for i32 {
            #[inline]
            fn from(value: $type) -> Self {
                $crate::IntEnum::as_i32(value)
            }
        }
        impl $crate::serde::Serialize for $type {
            #[inline]
            fn serialize<Z: $crate::serde::Serializer>(
                &self,
                serializer: Z,
            ) -> ::core::result::Result<Z::Ok, Z::Error> {
                $crate::serde_bridge::serialize_int_enum(*self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde_bridge::deserialize_int_enum(deserializer)
            }
        }
    };
}

/// Makes an error of a structure that implements [`ErrorShape`](crate::ErrorShape).
#[macro_export]
macro_rules! error {
    ($type:ident) => {
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::display_error(self, f)
            }
        }
        impl ::std::error::Error for $type {}
    };
}

/// Makes an error of an enum that implements [`OperationError`](crate::OperationError), with `Debug` and
/// `Display`.
#[macro_export]
macro_rules! operation_error {
    ($type:ident) => {
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::display_operation_error(self, f)
            }
        }
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug_operation_error(self, f)
            }
        }
        impl ::std::error::Error for $type {}
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __bridges {
    ($type:ident, $debug:ident, $serialize:ident, $deserialize:ident) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::$debug(self, f)
            }
        }
        impl $crate::serde::Serialize for $type {
            #[inline]
            fn serialize<Z: $crate::serde::Serializer>(
                &self,
                serializer: Z,
            ) -> ::core::result::Result<Z::Ok, Z::Error> {
                $crate::serde_bridge::$serialize(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde_bridge::$deserialize(deserializer)
            }
        }
    };
}
