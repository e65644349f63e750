//! Enums and intEnums.

use super::schema;
use super::tokens::{alias, deprecated, docs, ident};
use crate::api::{EnumValue, IntEnumValue, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// An enum with its texts.
pub(super) fn enumeration(ty: &Type, values: &[EnumValue]) -> TokenStream {
    let (name, id) = (ident(&ty.ident), &ty.id);
    let (docs_, deprecated_) = (docs(&ty.docs), deprecated(ty.deprecated.as_ref()));
    let alias = alias(ty.alias.as_deref());
    let items = values.iter().map(|value| {
        let (ident, docs) = (ident(&value.ident), docs(&value.docs));
        let deprecated = deprecated(value.deprecated.as_ref());
        quote!(#docs #deprecated #ident,)
    });
    let idents: Vec<_> = values.iter().map(|value| ident(&value.ident)).collect();
    let texts: Vec<_> = values.iter().map(|value| &value.value).collect();
    let visible = values.iter().filter(|value| !value.internal).map(|value| &value.value);
    let traits = schema::traits(&ty.traits, &[]);
    let display = (!ty.is_sensitive()).then(|| quote!(goldsmith::display_enumeration!(#name);));
    quote! {
        #docs_
        #deprecated_
        #alias
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#items)*
            /// A value that this version of the model does not know.
            Unknown(String),
        }
        impl #name {
            /// The values that the model has, in its order.
            pub const VALUES: &'static [&'static str] = <Self as goldsmith::Enum>::SCHEMA.values;
            /// The value as it is sent.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #texts,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl goldsmith::Enum for #name {
            const SCHEMA: &'static schema::EnumSchema =
                &schema::EnumSchema::new(#id, #traits, &[#(#visible),*]);
            #[inline]
            fn as_str(&self) -> &str {
                self.as_str()
            }
            #[inline]
            fn from_text(text: &str) -> Self {
                match text {
                    #(#texts => Self::#idents,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
            #[inline]
            fn is_unknown(&self) -> bool {
                match self {
                    Self::Unknown(value) => matches!(Self::from_text(value), Self::Unknown(_)),
                    _ => false,
                }
            }
        }
        goldsmith::enumeration!(#name);
        #display
    }
}

/// An intEnum with its numbers.
pub(super) fn int_enumeration(ty: &Type, values: &[IntEnumValue]) -> TokenStream {
    let (name, id) = (ident(&ty.ident), &ty.id);
    let (docs_, deprecated_) = (docs(&ty.docs), deprecated(ty.deprecated.as_ref()));
    let alias = alias(ty.alias.as_deref());
    let items = values.iter().map(|value| {
        let (ident, docs) = (ident(&value.ident), docs(&value.docs));
        let deprecated = deprecated(value.deprecated.as_ref());
        quote!(#docs #deprecated #ident,)
    });
    let idents: Vec<_> = values.iter().map(|value| ident(&value.ident)).collect();
    let numbers: Vec<_> = values.iter().map(|value| Literal::i32_unsuffixed(value.value)).collect();
    let traits = schema::traits(&ty.traits, &[]);
    quote! {
        #docs_
        #deprecated_
        #alias
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#items)*
            /// A value that this version of the model does not know.
            Unknown(i32),
        }
        impl #name {
            /// The values that the model has, in its order.
            pub const VALUES: &'static [i32] = <Self as goldsmith::IntEnum>::SCHEMA.values;
            /// The value as it is sent.
            #[inline]
            #[must_use]
            pub fn as_i32(self) -> i32 {
                match self {
                    #(Self::#idents => #numbers,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl goldsmith::IntEnum for #name {
            const SCHEMA: &'static schema::IntEnumSchema =
                &schema::IntEnumSchema::new(#id, #traits, &[#(#numbers),*]);
            #[inline]
            fn as_i32(self) -> i32 {
                self.as_i32()
            }
            #[inline]
            fn from_i32(number: i32) -> Self {
                match number {
                    #(#numbers => Self::#idents,)*
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
        goldsmith::int_enumeration!(#name);
    }
}
