//! From the [`Api`] to files: one emitter for each kind of item, and no decision.

mod enumeration;
mod manifest;
mod operation;
mod patterns;
mod schema;
mod service;
mod structure;
mod tests;
mod tokens;
mod union;

pub(crate) use service::has_events;

use crate::OutputFile;
use crate::api::{Api, Operation, Type, TypeKind};
use crate::print::{self, PrintError};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rayon::prelude::*;
use std::collections::BTreeMap;
use tokens::Imports;

/// What a file holds.
enum Content<'a> {
    /// Text that is no Rust.
    Text(String),
    /// The root of the crate.
    Service,
    /// An operation with the types that are its own.
    Operation(&'a Operation, Vec<&'a Type>),
    /// A type.
    Types(Vec<&'a Type>),
    /// A module that gathers the files of its folder.
    Module(&'static str, &'static str),
    /// All patterns.
    Patterns,
    /// Tests of the examples.
    Examples,
    /// Protocol tests.
    Cases,
    RoundTrips,
}

/// All files of a crate, sorted by path. They are written in parallel.
///
/// # Errors
/// When an emitter has written what is no Rust: the path and why.
pub(crate) fn files(api: &Api) -> Result<Vec<OutputFile>, (String, PrintError)> {
    let header = manifest::header(api);
    let mut contents = contents(api);
    contents.sort_by(|(a, _), (b, _)| a.cmp(b));
    contents
        .into_par_iter()
        .map(|(path, content)| {
            let tokens = match content {
                Content::Text(text) => return Ok(OutputFile { path, text }),
                Content::Service => service::service(api),
                Content::Operation(operation, types) => {
                    operation::operation(api, operation, &types)
                }
                Content::Types(types) => types.iter().map(|ty| type_file(api, ty)).collect(),
                Content::Module(module, docs) => module_file(api, module, docs),
                Content::Patterns => patterns::patterns(&api.patterns),
                Content::Examples => tests::examples(api),
                Content::Cases => tests::cases(api),
                Content::RoundTrips => tests::round_trips(api),
            };
            match print::file(&header, tokens) {
                Ok(text) => Ok(OutputFile { path, text }),
                Err(error) => Err((path, error)),
            }
        })
        .collect()
}

/// The files of a crate and what they hold.
fn contents(api: &Api) -> Vec<(String, Content<'_>)> {
    let mut contents = vec![
        ("Cargo.toml".to_owned(), Content::Text(manifest::cargo_toml(api))),
        ("rustfmt.toml".to_owned(), Content::Text(manifest::rustfmt_toml(api))),
        ("src/lib.rs".to_owned(), Content::Service),
    ];
    let mut by_file = types_by_file(api);
    for operation in &api.operations {
        let types = by_file.remove(&("operations", operation.module.as_str())).unwrap_or_default();
        let path = format!("src/operations/{}.rs", operation.module);
        contents.push((path, Content::Operation(operation, types)));
    }
    for ((module, file), types) in by_file {
        contents.push((format!("src/{module}/{file}.rs"), Content::Types(types)));
    }
    for (module, docs) in service::modules(api) {
        contents.push((format!("src/{module}.rs"), Content::Module(module, docs)));
    }
    if !api.patterns.is_empty() {
        contents.push(("src/patterns.rs".to_owned(), Content::Patterns));
    }
    if tests::has_examples(api) {
        contents.push(("tests/examples.rs".to_owned(), Content::Examples));
    }
    if tests::has_cases(api) {
        contents.push(("tests/protocol.rs".to_owned(), Content::Cases));
    }
    if tests::has_round_trips(api) {
        contents.push(("tests/round_trips.rs".to_owned(), Content::RoundTrips));
    }
    contents
}

/// The types of each file: module, file.
fn types_by_file(api: &Api) -> BTreeMap<(&'static str, &str), Vec<&Type>> {
    let mut by_file: BTreeMap<_, Vec<&Type>> = BTreeMap::new();
    for ty in &api.types {
        by_file.entry((ty.module, ty.file.as_str())).or_default().push(ty);
    }
    by_file
}

/// A type with what it imports.
fn type_file(api: &Api, ty: &Type) -> TokenStream {
    let mut imports = Imports::new([ty.ident.as_str()]);
    let items = type_items(api, ty, &mut imports);
    let imports = imports.tokens();
    quote!(#imports use goldsmith::schema; #items)
}

/// The items of a type.
fn type_items(api: &Api, ty: &Type, imports: &mut Imports) -> TokenStream {
    let patterns = &api.patterns;
    match &ty.kind {
        TypeKind::Structure(structure) => structure::structure(patterns, ty, structure, imports),
        TypeKind::Union(variants) => union::union(patterns, ty, variants, imports),
        TypeKind::Enum(values) => enumeration::enumeration(ty, values),
        TypeKind::IntEnum(values) => enumeration::int_enumeration(ty, values),
    }
}

/// A module that gathers the files of its folder.
fn module_file(api: &Api, module: &str, docs: &str) -> TokenStream {
    let mut entries: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for ty in api.types.iter().filter(|ty| ty.module == module) {
        entries.entry(&ty.file).or_default().push(&ty.ident);
    }
    if module == "operations" {
        for operation in &api.operations {
            let idents = entries.entry(&operation.module).or_default();
            idents.extend([operation.ident.as_str(), operation.error.ident.as_str()]);
        }
    }
    let files = entries.keys().map(|file| format_ident!("{file}"));
    let mods = files.map(|file| quote!(mod #file;));
    let uses = entries.iter().map(|(file, idents)| {
        let file = format_ident!("{file}");
        let mut idents = idents.clone();
        idents.sort_unstable();
        let idents = idents.iter().map(|ident| format_ident!("{ident}"));
        quote!(pub use #file::{#(#idents),*};)
    });
    let docs = format!(" {docs}");
    quote! {
        #![doc = #docs]
        #(#mods)*
        #(#uses)*
    }
}
