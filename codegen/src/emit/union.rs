//! Unions.

use super::schema;
use super::tokens::{Imports, alias, deprecated, docs, ident};
use crate::api::{Pattern, Type, Variant};
use proc_macro2::TokenStream;
use quote::quote;

/// A union with its visits.
pub(super) fn union(
    patterns: &[Pattern],
    ty: &Type,
    variants: &[Variant],
    imports: &mut Imports,
) -> TokenStream {
    let (name, id) = (ident(&ty.ident), &ty.id);
    let (docs_, deprecated_) = (docs(&ty.docs), deprecated(ty.deprecated.as_ref()));
    let alias = alias(ty.alias.as_deref());
    let items = variants.iter().map(|variant| {
        let (ident, docs) = (ident(&variant.ident), docs(&variant.docs));
        let ty = imports.rust_type(&variant.ty);
        let ty = if variant.boxed { quote!(Box<#ty>) } else { ty };
        let deprecated = deprecated(variant.deprecated.as_ref());
        quote!(#docs #deprecated #ident(#ty),)
    });
    let items: Vec<TokenStream> = items.collect();
    let idents: Vec<_> = variants.iter().map(|variant| ident(&variant.ident)).collect();
    let indices: Vec<_> = (0..idents.len()).map(proc_macro2::Literal::usize_unsuffixed).collect();
    let traits = schema::traits(&ty.traits, patterns);
    let schemas = variants.iter().map(|variant| schema::member(&variant.schema, patterns));
    quote! {
        #docs_
        #deprecated_
        #alias
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#items)*
            /// A variant that this version of the model does not know.
            Unknown(goldsmith::UnknownVariant),
        }
        impl goldsmith::Union for #name {
            const SCHEMA: &'static schema::Schema =
                &schema::Schema::new(#id, #traits, &[#(#schemas),*]);
            fn write_variant<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
                match self {
                    #(Self::#idents(value) => writer.member(#indices, value),)*
                    Self::Unknown(variant) => writer.unknown_variant(variant),
                }
            }
            fn read_variant<R: goldsmith::Reader>(
                index: usize,
                member: &'static schema::Member,
                reader: &mut R,
            ) -> Result<Self, R::Error> {
                Ok(match index {
                    #(#indices => Self::#idents(goldsmith::Value::read(member, reader)?),)*
                    _ => Self::Unknown(reader.unknown_variant()?),
                })
            }
        }
        goldsmith::union!(#name);
    }
}
