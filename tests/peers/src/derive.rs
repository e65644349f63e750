//! What people write, once, for each type of `shapes`: serde's derive, and the visits of the prototype where
//! it is there.
//!
//! A structure is a list of fields with the names they have on the wire. Enums are closed, as derived ones
//! mostly are: less work than the open ones of Goldsmith, in favour of the peers.

macro_rules! structures {
    ($(struct $name:ident { $($field:ident: $type:ty = $key:tt,)* })*) => {$(
        #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        pub(crate) struct $name {
            $(
                #[serde(rename = $key, default, skip_serializing_if = "crate::derive::Absent::is_absent")]
                pub(crate) $field: $type,
            )*
        }

        impl $crate::derive::Absent for $name {}

        #[cfg(feature = "prototype")]
        impl $crate::prototype::Shape for $name {
            const SCHEMA: &'static $crate::prototype::Schema = &$crate::prototype::Schema {
                name: stringify!($name),
                members: &[$($crate::prototype::Member::new($key, concat!("\"", $key, "\":")),)*],
            };
            fn write<W: $crate::prototype::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
                #[allow(non_camel_case_types)]
                enum Index { $($field,)* }
                $(writer.member(&Self::SCHEMA.members[Index::$field as usize], &self.$field)?;)*
                Ok(())
            }
            fn read_member<R: $crate::prototype::Reader>(
                &mut self,
                index: usize,
                reader: &mut R,
            ) -> Result<(), R::Error> {
                #[allow(non_camel_case_types)]
                enum Index { $($field,)* }
                match index {
                    $(index if index == Index::$field as usize => self.$field = reader.value()?,)*
                    _ => reader.skip()?,
                }
                Ok(())
            }
        }

        #[cfg(feature = "prototype")]
        impl $crate::prototype::Value for $name {
            fn put<W: $crate::prototype::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
                writer.structure(self)
            }
            fn take<R: $crate::prototype::Reader>(reader: &mut R) -> Result<Self, R::Error> {
                let mut value = Self::default();
                reader.members(<Self as $crate::prototype::Shape>::SCHEMA, &mut value)?;
                Ok(value)
            }
        }
    )*};
}

macro_rules! enumerations {
    ($(enum $name:ident { $first:ident = $first_text:tt, $($variant:ident = $text:tt,)* })*) => {$(
        #[derive(Clone, Copy, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        pub(crate) enum $name {
            #[default]
            #[serde(rename = $first_text)]
            $first,
            $(#[serde(rename = $text)] $variant,)*
        }

        impl $crate::derive::Absent for $name {}

        #[cfg(feature = "prototype")]
        impl $crate::prototype::Value for $name {
            fn put<W: $crate::prototype::Writer>(&self, writer: &mut W) -> Result<(), W::Error> {
                writer.string(match self {
                    Self::$first => $first_text,
                    $(Self::$variant => $text,)*
                })
            }
            fn take<R: $crate::prototype::Reader>(reader: &mut R) -> Result<Self, R::Error> {
                reader.enumeration(|text| match text {
                    $($text => Self::$variant,)*
                    _ => Self::$first,
                })
            }
        }
    )*};
}

/// Whether there is nothing to write. Members that are no `Option` are always there.
pub(crate) trait Absent {
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl Absent for String {}
impl Absent for i32 {}

pub(crate) use {enumerations, structures};
