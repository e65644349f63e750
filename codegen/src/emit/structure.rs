//! Structures and errors.

use super::schema;
use super::tokens::{Imports, alias, deprecated, docs, ident};
use crate::api::{Literal, Member, Pattern, RustType, Structure, Type};
use goldsmith_model::{Node, NodeValue};
use proc_macro2::TokenStream;
use quote::quote;

/// A structure with its constructor, its setters and its visits.
pub(super) fn structure(
    patterns: &[Pattern],
    ty: &Type,
    structure: &Structure,
    imports: &mut Imports,
) -> TokenStream {
    let item = item(ty, structure, imports);
    let constructor = constructor(ty, structure, imports);
    let setters: Vec<_> = structure.members.iter().map(|member| setter(member, imports)).collect();
    let name = ident(&ty.ident);
    let default = default(ty, structure);
    let visits = visits(patterns, ty, structure, imports);
    let error = structure.error.as_ref().map(|message| error(ty, structure, message.as_deref()));
    quote! {
        #item
        impl #name {
            #constructor
            #(#setters)*
        }
        #default
        #visits
        #error
    }
}

/// `Default` where nothing has to be given, but something is there all the same.
fn default(ty: &Type, structure: &Structure) -> Option<TokenStream> {
    let name = ident(&ty.ident);
    (structure.has_default && !derives_default(structure)).then(|| {
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    })
}

/// Whether `Default` can be derived: nothing has a default of its own.
fn derives_default(structure: &Structure) -> bool {
    structure.members.iter().all(|member| member.optional)
}

fn item(ty: &Type, structure: &Structure, imports: &mut Imports) -> TokenStream {
    let (name, docs_, deprecated_) =
        (ident(&ty.ident), docs(&ty.docs), deprecated(ty.deprecated.as_ref()));
    let alias = alias(ty.alias.as_deref());
    let default = derives_default(structure).then(|| quote!(, Default));
    let fields = structure.members.iter().map(|member| {
        let (field, docs, ty) =
            (ident(&member.field), docs(&member.docs), field_type(member, imports));
        let deprecated = deprecated(member.deprecated.as_ref());
        quote!(#docs #deprecated pub #field: #ty,)
    });
    let unknown = ident(&structure.unknown_field);
    quote! {
        #docs_
        #deprecated_
        #alias
        #[derive(Clone, PartialEq #default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Members that this version of the model does not know.
            pub #unknown: goldsmith::UnknownMembers,
        }
    }
}

fn field_type(member: &Member, imports: &mut Imports) -> TokenStream {
    let ty = imports.rust_type(&member.ty);
    let ty = if member.boxed { quote!(Box<#ty>) } else { ty };
    if member.optional { quote!(Option<#ty>) } else { ty }
}

/// The type of an argument: texts may be given as they are.
fn argument_type(ty: &RustType, imports: &mut Imports) -> TokenStream {
    match ty {
        RustType::String => quote!(impl Into<String>),
        ty => imports.rust_type(ty),
    }
}

/// The value of a field from the argument of its name.
fn from_argument(member: &Member) -> TokenStream {
    let field = ident(&member.field);
    let value = if member.ty == RustType::String { quote!(#field.into()) } else { quote!(#field) };
    let value = if member.boxed { quote!(Box::new(#value)) } else { value };
    if member.optional { quote!(Some(#value)) } else { value }
}

fn constructor(ty: &Type, structure: &Structure, imports: &mut Imports) -> TokenStream {
    if derives_default(structure) {
        let text = format!(" A new `{}` with nothing set.", ty.ident);
        return quote! {
            #[doc = #text]
            #[inline]
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let required = structure.members.iter().filter(|member| member.is_argument());
    let arguments: Vec<TokenStream> = required
        .clone()
        .map(|member| {
            let (field, ty) = (ident(&member.field), argument_type(&member.ty, imports));
            quote!(#field: #ty)
        })
        .collect();
    let fields = structure.members.iter().map(|member| {
        let field = ident(&member.field);
        let value = if member.is_argument() {
            from_argument(member)
        } else {
            default_value(member, imports)
        };
        let shorthand = value.to_string() == member.field;
        if shorthand { quote!(#field,) } else { quote!(#field: #value,) }
    });
    let unknown = ident(&structure.unknown_field);
    let text = if arguments.is_empty() {
        format!(" A new `{}` with its defaults.", ty.ident)
    } else {
        format!(" A new `{}` with all that is required.", ty.ident)
    };
    quote! {
        #[doc = #text]
        #[inline]
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self {
                #(#fields)*
                #unknown: goldsmith::UnknownMembers::new(),
            }
        }
    }
}

/// The value of a member that is not given.
fn default_value(member: &Member, imports: &mut Imports) -> TokenStream {
    let Some(literal) = &member.default else { return quote!(None) };
    let value = literal_tokens(literal, &member.ty, imports);
    if member.boxed { quote!(Box::new(#value)) } else { value }
}

/// A value of a default.
fn literal_tokens(literal: &Literal, ty: &RustType, imports: &mut Imports) -> TokenStream {
    use proc_macro2::Literal as L;
    match literal {
        Literal::Bool(value) => quote!(#value),
        Literal::Integer(number) => {
            let number = L::i64_unsuffixed(*number);
            quote!(#number)
        }
        Literal::Float(number) if number.is_nan() => match ty {
            RustType::F32 => quote!(f32::NAN),
            _ => quote!(f64::NAN),
        },
        Literal::Float(number) if number.is_infinite() => {
            let sign = (*number < 0.0).then(|| quote!(-));
            match ty {
                RustType::F32 => quote!(#sign f32::INFINITY),
                _ => quote!(#sign f64::INFINITY),
            }
        }
        Literal::Float(number) => {
            let number = L::f64_unsuffixed(*number);
            quote!(#number)
        }
        Literal::String(text) if text.is_empty() => quote!(String::new()),
        Literal::String(text) => quote!(#text.to_owned()),
        Literal::Blob(bytes) if bytes.is_empty() => quote!(goldsmith::Blob::new()),
        Literal::Blob(bytes) => {
            let bytes = L::byte_string(bytes);
            quote!(goldsmith::Blob::from_static(#bytes))
        }
        Literal::Timestamp(0, 0) => quote!(goldsmith::Timestamp::UNIX_EPOCH),
        Literal::Timestamp(seconds, nanos) => {
            let (seconds, nanos) = (L::i64_unsuffixed(*seconds), L::u32_unsuffixed(*nanos));
            quote!(goldsmith::Timestamp::from_unix(#seconds, #nanos)
                .unwrap_or(goldsmith::Timestamp::UNIX_EPOCH))
        }
        Literal::Enum(text) => {
            let ty = imports.rust_type(ty);
            quote!(<#ty as goldsmith::Enum>::from_text(#text))
        }
        Literal::IntEnum(number) => {
            let (ty, number) = (imports.rust_type(ty), L::i64_unsuffixed(*number));
            quote!(<#ty as goldsmith::IntEnum>::from_i32(#number))
        }
        Literal::Digits(digits) => {
            let ty = imports.rust_type(ty);
            quote!(#digits.parse().unwrap_or(#ty::from(0)))
        }
        Literal::Empty => match ty {
            RustType::List { .. } => quote!(Vec::new()),
            _ => quote!(std::collections::BTreeMap::new()),
        },
        Literal::Document(node) => document(node),
    }
}

fn document(node: &Node) -> TokenStream {
    match &node.value {
        NodeValue::Null => quote!(goldsmith::Document::Null),
        NodeValue::Bool(value) => quote!(goldsmith::Document::Boolean(#value)),
        NodeValue::Number(digits) => {
            quote!(#digits.parse().map_or(goldsmith::Document::Null, goldsmith::Document::Number))
        }
        NodeValue::String(text) => quote!(goldsmith::Document::String(#text.to_owned())),
        NodeValue::Array(elements) => {
            let elements = elements.iter().map(document);
            quote!(goldsmith::Document::List(vec![#(#elements),*]))
        }
        NodeValue::Object(members) if members.is_empty() => {
            quote!(goldsmith::Document::Map(std::collections::BTreeMap::new()))
        }
        NodeValue::Object(members) => {
            let entries = members.iter().map(|(key, value)| {
                let value = document(value);
                quote!((#key, #value))
            });
            quote!(goldsmith::Document::from([#(#entries),*]))
        }
    }
}

fn setter(member: &Member, imports: &mut Imports) -> TokenStream {
    let (setter, field) = (ident(&member.setter), ident(&member.field));
    let ty = argument_type(&member.ty, imports);
    let value = from_argument(member);
    let text = format!(" Sets [`{}`](Self::{}).", member.schema.name, member.field);
    let deprecated = deprecated(member.deprecated.as_ref());
    quote! {
        #[doc = #text]
        #deprecated
        #[inline]
        #[must_use]
        pub fn #setter(mut self, #field: #ty) -> Self {
            self.#field = #value;
            self
        }
    }
}

/// How the structure shows its members and is filled, and what follows from that.
fn visits(
    patterns: &[Pattern],
    ty: &Type,
    structure: &Structure,
    imports: &mut Imports,
) -> TokenStream {
    let (name, id) = (ident(&ty.ident), &ty.id);
    let traits = schema::traits(&ty.traits, patterns);
    let schemas = structure.members.iter().map(|member| schema::member(&member.schema, patterns));
    let fields: Vec<_> = structure.members.iter().map(|member| ident(&member.field)).collect();
    let indices: Vec<_> = (0..fields.len()).map(proc_macro2::Literal::usize_unsuffixed).collect();
    let unknown = ident(&structure.unknown_field);
    let arguments = structure.members.iter().filter(|member| member.is_argument());
    let blank: Vec<_> = arguments.map(|member| blank_argument(member, imports)).collect();
    let blank = (!structure.has_default).then(|| quote!(, Self::new(#(#blank),*)));
    let import = (!fields.is_empty()).then(|| {
        quote!(
            use goldsmith::Value as _;
        )
    });
    let defaults = defaults(structure);
    let read = if fields.is_empty() {
        quote!(reader.unknown_member(&mut self.#unknown))
    } else {
        quote! {
            match index {
                #(#indices => self.#fields.fill(member, reader),)*
                _ => reader.unknown_member(&mut self.#unknown),
            }
        }
    };
    let (index, member) = match fields.is_empty() {
        true => (ident("_index"), ident("_member")),
        false => (ident("index"), ident("member")),
    };
    quote! {
        impl goldsmith::Structure for #name {
            const SCHEMA: &'static schema::Schema =
                &schema::Schema::new(#id, #traits, &[#(#schemas),*]);
            fn write_members<W: goldsmith::MemberWriter>(&self, writer: &mut W) {
                #(writer.member(#indices, &self.#fields);)*
                writer.unknown_members(&self.#unknown);
            }
            fn read_member<R: goldsmith::Reader>(
                &mut self,
                #index: usize,
                #member: &'static schema::Member,
                reader: &mut R,
            ) -> Result<(), R::Error> {
                #import
                #read
            }
            #defaults
        }
        goldsmith::structure!(#name #blank);
    }
}

/// What an argument is before anything is read.
fn blank_argument(member: &Member, imports: &mut Imports) -> TokenStream {
    if let Some(literal) = &member.correction {
        return literal_tokens(literal, &member.ty, imports);
    }
    match member.ty {
        RustType::String => quote!(""),
        _ => quote!(goldsmith::Value::empty()),
    }
}

/// Defaults that a server gives to absent members.
fn defaults(structure: &Structure) -> TokenStream {
    let mut imports = Imports::new([]);
    let lines: Vec<TokenStream> = structure
        .members
        .iter()
        .filter_map(|member| {
            let literal = member.server_default.as_ref()?;
            let field = ident(&member.field);
            let value = literal_tokens(literal, &member.ty, &mut imports);
            let value = if member.boxed { quote!(Box::new(#value)) } else { value };
            let is_plain =
                matches!(literal, Literal::Bool(_) | Literal::Integer(_) | Literal::Float(_));
            Some(if is_plain && !member.boxed {
                quote!(self.#field.get_or_insert(#value);)
            } else {
                quote!(self.#field.get_or_insert_with(|| #value);)
            })
        })
        .collect();
    if lines.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[inline]
        fn apply_defaults(&mut self) {
            #(#lines)*
        }
    }
}

fn error(ty: &Type, structure: &Structure, message: Option<&str>) -> TokenStream {
    let name = ident(&ty.ident);
    let member = message.and_then(|field| structure.members.iter().find(|m| m.field == field));
    let message = match member {
        None => quote!(None),
        Some(member) => {
            let field = ident(&member.field);
            if member.optional {
                quote!(self.#field.as_deref())
            } else {
                quote!(Some(&self.#field))
            }
        }
    };
    quote! {
        impl goldsmith::ErrorShape for #name {
            #[inline]
            fn message(&self) -> Option<&str> {
                #message
            }
        }
        goldsmith::error!(#name);
    }
}
