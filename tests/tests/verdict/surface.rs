//! The public surface of a generated crate, read from its files: one [`Use`] for each thing that callers
//! may name, call, match on, or ask of a type. Nothing here knows the `Api` that the files stem from.

use super::methods;
use goldsmith_codegen::OutputFile;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Fields, FnArg, ImplItem, Item, ReturnType, UseTree, Visibility};

impl Use {
    /// The items of the crate that it names: `types::Item`, or a name at the root.
    pub(crate) fn named(&self) -> impl Iterator<Item = &str> {
        let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
        self.code.split("api::").skip(1).map(move |rest| {
            let path = rest.split(|c| !is_path(c)).next().unwrap_or(rest);
            top(path)
        })
    }
}

/// The first of the items that a path leads through.
pub(crate) fn top(path: &str) -> &str {
    let segments = if path.starts_with(char::is_lowercase) { 2 } else { 1 };
    let end = path.match_indices("::").nth(segments - 1).map_or(path.len(), |(at, _)| at);
    &path[..end]
}

/// Something that callers may do with a crate.
pub(crate) struct Use {
    /// The item that is used: `types::Item::size`, `operations::GetItem`.
    pub(crate) item: String,
    /// The file that it stands in.
    pub(crate) file: String,
    /// What is used of it, with its types: two crates have the same surface if these are the same.
    pub(crate) line: String,
    /// Rust that does so, of a crate that is called `api`.
    pub(crate) code: String,
}

/// Everything that callers may do with a crate.
pub(crate) fn surface(files: &[OutputFile]) -> Vec<Use> {
    let exported = exported(files);
    let mut uses = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("src/")) {
        let path = file.path["src/".len()..].trim_end_matches(".rs");
        let parsed = syn::parse_file(&file.text).unwrap();
        let module = match path.split_once('/') {
            Some((module, _)) => module,
            None if path == "lib" => "",
            // These gather what others define, or are private.
            None => continue,
        };
        let names = names(&parsed.items, module);
        let from = uses.len();
        let parts = File { module, names, exported: &exported };
        parsed.items.iter().for_each(|item| parts.item(item, &mut uses));
        uses[from..].iter_mut().for_each(|each| each.file.clone_from(&file.path));
    }
    methods::without_hidden(&mut uses);
    uses
}

/// A program that does all of it.
pub(crate) fn program<'a>(uses: impl IntoIterator<Item = &'a Use>) -> String {
    let mut program = String::from("#![allow(warnings)]\n");
    for each in uses {
        program.push_str(&format!("const _: () = {{ {} }}; // {}\n", each.code, each.line));
    }
    program
}

/// What the modules of a crate export.
fn exported(files: &[OutputFile]) -> BTreeSet<String> {
    let mut exported = BTreeSet::new();
    for module in ["errors", "operations", "types"] {
        let Some(file) = files.iter().find(|file| file.path == format!("src/{module}.rs")) else {
            continue;
        };
        for item in syn::parse_file(&file.text).unwrap().items {
            if let Item::Use(item) = item
                && matches!(item.vis, Visibility::Public(_))
            {
                leaves(&item.tree, "").into_iter().for_each(|(_, name)| {
                    exported.insert(format!("{module}::{name}"));
                });
            }
        }
    }
    exported
}

/// What a `use` brings: path and name.
fn leaves(tree: &UseTree, path: &str) -> Vec<(String, String)> {
    match tree {
        UseTree::Path(tree) => leaves(&tree.tree, &format!("{path}{}::", tree.ident)),
        UseTree::Name(name) => vec![(format!("{path}{}", name.ident), name.ident.to_string())],
        UseTree::Group(group) => group.items.iter().flat_map(|tree| leaves(tree, path)).collect(),
        UseTree::Rename(_) | UseTree::Glob(_) => Vec::new(),
    }
}

/// What names of a file mean elsewhere.
fn names(items: &[Item], module: &str) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for item in items {
        let own = match item {
            Item::Struct(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Type(item) => &item.ident,
            Item::Use(item) => {
                let of_crate = leaves(&item.tree, "").into_iter();
                let of_crate = of_crate.filter(|(path, _)| path.starts_with("crate::"));
                names.extend(of_crate.map(|(path, name)| (name, path)));
                continue;
            }
            _ => continue,
        };
        let path = if module.is_empty() { "crate".to_owned() } else { format!("crate::{module}") };
        names.insert(own.to_string(), format!("{path}::{own}"));
    }
    names
}

/// A file of the crate.
struct File<'a> {
    /// The public module that its items are found in.
    module: &'a str,
    names: BTreeMap<String, String>,
    exported: &'a BTreeSet<String>,
}

impl File<'_> {
    /// Tokens with full paths, of a crate that is called `api`.
    fn text(&self, tokens: impl ToTokens) -> String {
        let resolved = self.resolve(tokens.to_token_stream());
        resolved.to_string().replace(" :: ", "::").replace("crate::", "api::")
    }

    fn resolve(&self, tokens: TokenStream) -> TokenStream {
        let mut after_colon = false;
        let resolve = |token: TokenTree| -> TokenStream {
            let was_after_colon = after_colon;
            after_colon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
            match token {
                TokenTree::Ident(ident) if !was_after_colon => {
                    match self.names.get(&ident.to_string()) {
                        Some(path) => path.parse().unwrap(),
                        None => ident.into_token_stream(),
                    }
                }
                TokenTree::Group(group) => {
                    let inner = self.resolve(group.stream());
                    proc_macro2::Group::new(group.delimiter(), inner).into_token_stream()
                }
                token => token.into_token_stream(),
            }
        };
        tokens.into_iter().flat_map(resolve).collect()
    }

    /// The path of an item of the file without the crate; none if it is private.
    fn path(&self, ident: &impl ToString) -> Option<String> {
        if self.module.is_empty() {
            return Some(ident.to_string());
        }
        let path = format!("{}::{}", self.module, ident.to_string());
        self.exported.contains(&path).then_some(path)
    }

    fn item(&self, item: &Item, uses: &mut Vec<Use>) {
        match item {
            Item::Struct(item) => self.structure(item, uses),
            Item::Enum(item) => self.enumeration(item, uses),
            Item::Type(item) => self.no_errors(item, uses),
            Item::Impl(item) => self.implementation(item, uses),
            Item::Macro(item) => {
                let name = item.mac.path.segments.last().unwrap().ident.to_string();
                let ty = item.mac.tokens.clone().into_iter().next().unwrap();
                if let Some(path) = self.path(&ty) {
                    methods::of_macro(&name, &path, uses);
                }
            }
            Item::Mod(item) if matches!(item.vis, Visibility::Public(_)) => {
                let name = item.ident.to_string();
                let code = format!("use api::{name} as _module;");
                uses.push(Use {
                    file: String::new(),
                    line: format!("mod {name}"),
                    item: name,
                    code,
                });
            }
            Item::Use(item) if matches!(item.vis, Visibility::Public(_)) => {
                for (path, name) in leaves(&item.tree, "") {
                    // Another path to the same item would do.
                    let code = format!("use api::{name} as _export; use {path} as _origin;");
                    uses.push(Use {
                        file: String::new(),
                        line: format!("use {path}"),
                        item: name,
                        code,
                    });
                }
            }
            _ => {}
        }
    }

    fn structure(&self, item: &syn::ItemStruct, uses: &mut Vec<Use>) {
        let Some(path) = self.path(&item.ident) else { return };
        derives(&item.attrs, &path, uses);
        match &item.fields {
            Fields::Unit => {
                let code = format!("fn f() -> api::{path} {{ api::{path} }}");
                uses.push(Use {
                    file: String::new(),
                    line: format!("struct {path};"),
                    item: path,
                    code,
                });
            }
            fields => {
                for field in fields {
                    let (name, ty) = (field.ident.as_ref().unwrap(), self.text(&field.ty));
                    let code = format!(
                        "fn f(v: &mut api::{path}, x: {ty}) -> &{ty} {{ v.{name} = x; let api::{path} {{ {name}, .. }} = v; {name} }}"
                    );
                    let line = format!("{path}.{name}: {ty}");
                    uses.push(Use {
                        file: String::new(),
                        item: format!("{path}::{name}"),
                        line,
                        code,
                    });
                }
            }
        }
    }

    fn enumeration(&self, item: &syn::ItemEnum, uses: &mut Vec<Use>) {
        let Some(path) = self.path(&item.ident) else { return };
        derives(&item.attrs, &path, uses);
        for variant in &item.variants {
            let name = format!("{path}::{}", variant.ident);
            let code = match variant.fields.iter().next() {
                None => format!(
                    "fn f(v: &api::{path}) -> (bool, api::{path}) {{ (matches!(v, api::{name}), api::{name}) }}"
                ),
                Some(field) => {
                    let ty = self.text(&field.ty);
                    format!(
                        "fn f(x: {ty}) -> Option<{ty}> {{ match api::{name}(x) {{ api::{name}(x) => Some(x), _ => None }} }}"
                    )
                }
            };
            let line = format!("{name}{}", self.text(&variant.fields));
            uses.push(Use { file: String::new(), item: name, line, code });
        }
    }

    /// The errors of an operation that has none can do all that an enum of errors can.
    fn no_errors(&self, item: &syn::ItemType, uses: &mut Vec<Use>) {
        let ty = item.ty.to_token_stream().to_string();
        assert!(ty.starts_with("goldsmith :: NoErrors <"), "{ty}");
        let name = &item.ident;
        let same: syn::ItemEnum = syn::parse_quote! {
            #[derive(Clone, PartialEq)]
            pub enum #name {
                Unmodeled(goldsmith::UnmodeledError),
            }
        };
        self.enumeration(&same, uses);
        if let Some(path) = self.path(name) {
            methods::bound(&path, "goldsmith::OperationError", uses);
            methods::of_macro("operation_error", &path, uses);
        }
    }

    /// What a type that implements something can do.
    fn implementation(&self, item: &syn::ItemImpl, uses: &mut Vec<Use>) {
        let Some(path) = self.path(&item.self_ty.to_token_stream()) else { return };
        let of_trait = item.trait_.as_ref().map(|(path, _)| self.text(path));
        if let Some(of_trait) = &of_trait {
            methods::bound(&path, of_trait, uses);
        }
        for part in &item.items {
            match part {
                ImplItem::Type(ty) if !stands_in(&ty.attrs) => {
                    let of_trait = of_trait.as_deref().unwrap();
                    let (name, ty) = (&ty.ident, self.text(&ty.ty));
                    let line = format!("<{path} as {of_trait}>::{name} = {ty}");
                    let code =
                        format!("fn f(x: <api::{path} as {of_trait}>::{name}) -> {ty} {{ x }}");
                    uses.push(Use { file: String::new(), item: path.clone(), line, code });
                }
                ImplItem::Const(item) if matches!(item.vis, Visibility::Public(_)) => {
                    let (name, ty) = (format!("{path}::{}", item.ident), self.text(&item.ty));
                    let code = format!("const X: {ty} = api::{name};");
                    uses.push(Use {
                        file: String::new(),
                        line: format!("{name}: {ty}"),
                        item: name,
                        code,
                    });
                }
                ImplItem::Fn(item) if matches!(item.vis, Visibility::Public(_)) => {
                    uses.push(self.function(&path, &item.sig));
                }
                _ => {}
            }
        }
    }

    /// A function, which is called with every kind of argument that it takes.
    fn function(&self, path: &str, signature: &syn::Signature) -> Use {
        let this = format!("api::{path}");
        let (mut parameters, mut given, mut generic) = (Vec::new(), Vec::new(), false);
        for (number, input) in signature.inputs.iter().enumerate() {
            let ty = match input {
                FnArg::Receiver(receiver) if self.text(receiver).starts_with("&") => {
                    format!("&{this}")
                }
                FnArg::Receiver(_) => this.clone(),
                FnArg::Typed(input) => self.text(&input.ty),
            };
            if ty.starts_with("impl ") {
                generic = true;
                given.push("\"\"".to_owned());
            } else {
                given.push(format!("x{number}"));
            }
            parameters.push((format!("x{number}"), ty));
        }
        let result = match &signature.output {
            ReturnType::Default => "()".to_owned(),
            ReturnType::Type(_, ty) => match self.text(ty) {
                own if own == "Self" => this.clone(),
                ty => ty,
            },
        };
        let item = format!("{path}::{}", signature.ident);
        let types: Vec<&str> = parameters.iter().map(|(_, ty)| ty.as_str()).collect();
        let line = format!("fn {item}({}) -> {result}", types.join(", "));
        let declared: Vec<String> =
            parameters.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
        let owned: Vec<&str> = parameters.iter().map(|(name, _)| name.as_str()).collect();
        let (declared, given) = (declared.join(", "), given.join(", "));
        let mut code =
            format!("fn f({declared}) -> {result} {{ api::{item}({}) }}", owned.join(", "));
        if generic {
            let texts: Vec<_> =
                parameters.iter().filter(|(_, ty)| !ty.starts_with("impl ")).collect();
            let texts: Vec<String> = texts.iter().map(|(n, ty)| format!("{n}: {ty}")).collect();
            code += &format!(" fn g({}) -> {result} {{ api::{item}({given}) }}", texts.join(", "));
        } else {
            let pointer = types.join(", ");
            code += &format!(" fn g() {{ let _: fn({pointer}) -> {result} = api::{item}; }}");
        }
        Use { file: String::new(), item, line, code }
    }
}

/// What an item derives.
fn derives(attributes: &[syn::Attribute], path: &str, uses: &mut Vec<Use>) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let _ = attribute.parse_nested_meta(|meta| {
            let derived = match meta.path.to_token_stream().to_string() {
                name if name == "Debug" => "std::fmt::Debug".to_owned(),
                name if name == "Hash" => "std::hash::Hash".to_owned(),
                name => name,
            };
            methods::bound(path, &derived, uses);
            Ok(())
        });
    }
    for bound in ["Send", "Sync", "Unpin", "std::panic::UnwindSafe", "std::panic::RefUnwindSafe"] {
        methods::bound(path, bound, uses);
    }
}

/// Whether an item is there only where a feature is off: all of them are on here.
fn stands_in(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        syn::Meta::List(list) if list.path.is_ident("cfg") => {
            list.tokens.to_string().starts_with("not")
        }
        _ => false,
    })
}
