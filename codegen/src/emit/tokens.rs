//! Tokens that several emitters write: documentation, types, imports.

use crate::api::{Deprecated, Path, RustType};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// What a file imports from its own crate.
pub(super) struct Imports {
    /// Types that the file defines itself.
    own: BTreeSet<String>,
    by_module: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Imports {
    pub(super) fn new<'a>(own: impl IntoIterator<Item = &'a str>) -> Self {
        let own = own.into_iter().map(str::to_owned).collect();
        Self { own, by_module: BTreeMap::new() }
    }

    /// A type, which is then imported.
    pub(super) fn path(&mut self, path: &Path) -> TokenStream {
        match path {
            Path::Unit => quote!(goldsmith::Unit),
            Path::Local { module, ident } => {
                if !self.own.contains(ident) {
                    self.by_module.entry(module).or_default().insert(ident.clone());
                }
                format_ident!("{ident}").into_token_stream()
            }
        }
    }

    /// The type of a value.
    pub(super) fn rust_type(&mut self, ty: &RustType) -> TokenStream {
        let optional = |inner: TokenStream, sparse: bool| {
            if sparse { quote!(Option<#inner>) } else { inner }
        };
        match ty {
            RustType::Bool => quote!(bool),
            RustType::I8 => quote!(i8),
            RustType::I16 => quote!(i16),
            RustType::I32 => quote!(i32),
            RustType::I64 => quote!(i64),
            RustType::F32 => quote!(f32),
            RustType::F64 => quote!(f64),
            RustType::String => quote!(String),
            RustType::Blob => quote!(goldsmith::Blob),
            RustType::Timestamp => quote!(goldsmith::Timestamp),
            RustType::Document => quote!(goldsmith::Document),
            RustType::BigInteger => quote!(goldsmith::BigInteger),
            RustType::BigDecimal => quote!(goldsmith::BigDecimal),
            RustType::Named(path) => self.path(path),
            RustType::List { element, sparse } => {
                let element = optional(self.rust_type(element), *sparse);
                quote!(Vec<#element>)
            }
            RustType::Map { key, value, sparse } => {
                let key = self.rust_type(key);
                let value = optional(self.rust_type(value), *sparse);
                quote!(std::collections::BTreeMap<#key, #value>)
            }
        }
    }

    /// The imports of everything that was asked for.
    pub(super) fn tokens(&self) -> TokenStream {
        let uses = self.by_module.iter().map(|(module, idents)| {
            let module = format_ident!("{module}");
            let idents: Vec<Ident> = idents.iter().map(|ident| format_ident!("{ident}")).collect();
            match idents.as_slice() {
                [only] => quote!(use crate::#module::#only;),
                idents => quote!(use crate::#module::{#(#idents),*};),
            }
        });
        quote!(#(#uses)*)
    }
}

/// Lines of documentation.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// The attribute of what is deprecated.
pub(super) fn deprecated(deprecated: Option<&Deprecated>) -> TokenStream {
    match deprecated {
        None => TokenStream::new(),
        Some(Deprecated { note }) if note.is_empty() => quote!(#[deprecated]),
        Some(Deprecated { note }) => quote!(#[deprecated(note = #note)]),
    }
}

/// The attribute that lets people find a type by the name that the model has for it.
pub(super) fn alias(alias: Option<&str>) -> TokenStream {
    alias.map_or_else(TokenStream::new, |alias| quote!(#[doc(alias = #alias)]))
}

/// A name as tokens.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}

/// JSON of several lines as a raw string, indented as a function is.
pub(super) fn raw_json(json: &str) -> TokenStream {
    let indented = json.trim_end().lines().map(|line| {
        let text = line.trim_start();
        let depth = line.len() - text.len();
        format!("{}{text}", "    ".repeat(depth + 1))
    });
    let text = indented.collect::<Vec<_>>().join("\n").trim_start().to_owned();
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    let literal = format!("r{hashes}\"{text}\"{hashes}");
    // What cannot stand in a raw string, such as a carriage return, is escaped.
    literal.parse().unwrap_or_else(|_| quote!(#text))
}
