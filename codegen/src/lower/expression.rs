//! Values as Rust expressions, for the programs of documentation.

use super::literal;
use crate::api::{Literal as ApiLiteral, Path, RustType, Type, TypeKind};
use crate::names::is_at_root;
use goldsmith_model::{Node, NodeValue};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// How deep structures stand in each other in an example that is made up.
const MAX_DEPTH: usize = 3;

/// The types of a crate by what the model calls them.
pub(super) struct Types<'a>(BTreeMap<&'a str, &'a Type>);

impl<'a> Types<'a> {
    pub(super) fn new(types: &'a [Type]) -> Self {
        Self(types.iter().map(|ty| (ty.ident.as_str(), ty)).collect())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn get(&self, path: &Path) -> Option<&'a Type> {
        match path {
            Path::Unit => None,
            Path::Local { ident, .. } => self.0.get(ident.as_str()).copied(),
        }
    }
}

/// Writes values as expressions and notes which types they take.
pub(super) struct Expressions<'a> {
    types: &'a Types<'a>,
    used: BTreeSet<(&'static str, String)>,
}

impl<'a> Expressions<'a> {
    pub(super) fn new(types: &'a Types<'a>) -> Self {
        Self { types, used: BTreeSet::new() }
    }

    /// Notes that a program takes a name of a module of the crate; of its root without one.
    pub(super) fn uses(&mut self, module: &'static str, ident: &str) {
        self.used.insert((module, ident.to_owned()));
    }

    /// The imports of all that is used.
    pub(super) fn imports(&self, crate_name: &str) -> Vec<String> {
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (module, ident) in &self.used {
            modules.entry(module).or_default().push(ident);
        }
        let imports = modules.into_iter().map(|(module, idents)| {
            let module = if module.is_empty() { String::new() } else { format!("{module}::") };
            match idents.as_slice() {
                [only] => format!("use {crate_name}::{module}{only};"),
                idents => format!("use {crate_name}::{module}{{{}}};", idents.join(", ")),
            }
        });
        let mut imports: Vec<String> = imports.collect();
        imports.sort();
        imports
    }

    /// The name of a type, which is then imported; its path where the root has something else of
    /// the same name.
    fn name(&mut self, path: &Path) -> Option<TokenStream> {
        match path {
            Path::Unit => None,
            Path::Local { module, ident } => Some(self.local(module, ident)),
        }
    }

    /// The name of something in a module of the crate, as [`name`](Self::name) gives it.
    pub(super) fn local(&mut self, module: &'static str, ident: &str) -> TokenStream {
        let name = Ident::new(ident, Span::call_site());
        if is_at_root(ident) {
            self.uses("", module);
            let module = Ident::new(module, Span::call_site());
            return quote!(#module::#name);
        }
        self.uses(module, ident);
        name.into_token_stream()
    }

    /// `Type::new(…).setter(…)`; none where the example does not fit the structure.
    pub(super) fn structure(&mut self, ty: &Type, path: &Path, node: &Node) -> Option<TokenStream> {
        let TypeKind::Structure(structure) = &ty.kind else { return None };
        let name = self.name(path)?;
        let given = node.as_object()?;
        let known = |key: &str| structure.members.iter().any(|m| m.schema.name == key);
        if !given.iter().all(|(key, _)| known(key)) {
            return None;
        }
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        for member in &structure.members {
            match node.get(&member.schema.name) {
                Some(value) => {
                    let value = self.argument(&member.ty, value)?;
                    if member.is_argument() {
                        arguments.push(value);
                    } else {
                        let setter = Ident::new(&member.setter, Span::call_site());
                        setters.push(quote!(.#setter(#value)));
                    }
                }
                None if member.is_argument() => return None,
                None => {}
            }
        }
        Some(quote!(#name::new(#(#arguments),*) #(#setters)*))
    }

    /// A call of `new` with the names of members as their values; none where one takes more than a
    /// few lines.
    pub(super) fn placeholder(&mut self, ty: &Type, path: &Path) -> Option<TokenStream> {
        self.placeholder_within(ty, path, 0)
    }

    fn placeholder_within(&mut self, ty: &Type, path: &Path, depth: usize) -> Option<TokenStream> {
        let TypeKind::Structure(structure) = &ty.kind else { return None };
        if depth == MAX_DEPTH {
            return None;
        }
        let name = self.name(path)?;
        let mut arguments = Vec::new();
        for member in structure.members.iter().filter(|member| member.is_argument()) {
            let text = member.field.trim_matches('_').replace('_', "-");
            arguments.push(match &member.ty {
                RustType::String => quote!(#text),
                RustType::Blob => quote!(#text.into()),
                RustType::Bool => quote!(true),
                RustType::I8 | RustType::I16 | RustType::I32 | RustType::I64 => quote!(1),
                RustType::F32 | RustType::F64 => quote!(1.0),
                RustType::List { .. } => quote!(Vec::new()),
                RustType::Map { .. } => quote!([].into()),
                RustType::Timestamp => self.timestamp(0, 0),
                RustType::Named(path) => self.placeholder_of(path, depth)?,
                _ => return None,
            });
        }
        Some(quote!(#name::new(#(#arguments),*)))
    }

    /// The first value of an enum, or a structure with what it requires.
    fn placeholder_of(&mut self, path: &Path, depth: usize) -> Option<TokenStream> {
        let ty = self.types.get(path)?;
        match &ty.kind {
            TypeKind::Structure(_) => self.placeholder_within(ty, path, depth + 1),
            TypeKind::Enum(values) => {
                let value = values.iter().find(|value| value.deprecated.is_none())?;
                let (name, variant) = (self.name(path)?, format_ident!("{}", value.ident));
                Some(quote!(#name::#variant))
            }
            _ => None,
        }
    }

    /// A time, where errors can be returned.
    fn timestamp(&mut self, seconds: i64, nanos: u32) -> TokenStream {
        self.uses("", "Timestamp");
        let (seconds, nanos) = (Literal::i64_unsuffixed(seconds), Literal::u32_unsuffixed(nanos));
        quote!(Timestamp::from_unix(#seconds, #nanos)?)
    }

    /// A value as an argument of `new` or a setter, which take texts as they are.
    fn argument(&mut self, ty: &RustType, node: &Node) -> Option<TokenStream> {
        match (ty, node.as_str()) {
            (RustType::String, Some(text)) => Some(quote!(#text)),
            _ => self.value(ty, node),
        }
    }

    fn value(&mut self, ty: &RustType, node: &Node) -> Option<TokenStream> {
        Some(match ty {
            RustType::Bool => {
                let value = node.as_bool()?;
                quote!(#value)
            }
            RustType::I8 | RustType::I16 | RustType::I32 | RustType::I64 => {
                let number = Literal::i64_unsuffixed(node.as_i64()?);
                quote!(#number)
            }
            RustType::F32 | RustType::F64 => {
                let number = node.as_f64().filter(|number| number.is_finite())?;
                let number = Literal::f64_unsuffixed(number);
                quote!(#number)
            }
            RustType::String | RustType::Blob => {
                let text = node.as_str()?;
                quote!(#text.into())
            }
            RustType::Named(path) => return self.named(path, node),
            RustType::Timestamp => match literal::timestamp(node)? {
                ApiLiteral::Timestamp(seconds, nanos) => self.timestamp(seconds, nanos),
                _ => return None,
            },
            RustType::List { element, sparse: false } => {
                let elements = node.as_array()?.iter();
                let elements: Option<Vec<_>> = elements.map(|e| self.value(element, e)).collect();
                let elements = elements?;
                quote!(vec![#(#elements),*])
            }
            RustType::Map { key, value, sparse: false } => {
                let mut entries = Vec::new();
                for (text, node) in node.as_object()? {
                    let key = self.value(key, &Node::new(text.as_str(), node.span))?;
                    let value = self.value(value, node)?;
                    entries.push(quote!((#key, #value)));
                }
                quote!([#(#entries),*].into())
            }
            _ => return None,
        })
    }

    fn named(&mut self, path: &Path, node: &Node) -> Option<TokenStream> {
        let ty = self.types.get(path)?;
        match &ty.kind {
            TypeKind::Structure(_) => self.structure(ty, path, node),
            TypeKind::Enum(values) => {
                let text = node.as_str()?;
                match values.iter().find(|value| value.value == text) {
                    Some(value) => {
                        let (name, variant) = (self.name(path)?, format_ident!("{}", value.ident));
                        Some(quote!(#name::#variant))
                    }
                    None => Some(quote!(#text.into())),
                }
            }
            TypeKind::IntEnum(_) => {
                let number = Literal::i64_unsuffixed(node.as_i64()?);
                Some(quote!(#number.into()))
            }
            TypeKind::Union(variants) => {
                let NodeValue::Object(members) = &node.value else { return None };
                let [(key, value)] = members.as_slice() else { return None };
                let variant = variants.iter().find(|variant| variant.schema.name == *key)?;
                let (name, ident) = (self.name(path)?, format_ident!("{}", variant.ident));
                let inner = self.value(&variant.ty, value)?;
                let inner = if variant.boxed { quote!(Box::new(#inner)) } else { inner };
                Some(quote!(#name::#ident(#inner)))
            }
        }
    }
}
