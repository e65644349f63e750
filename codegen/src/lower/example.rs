//! Examples of operations: as JSON for tests, and as Rust for the documentation.

use super::Ctx;
use crate::api::{Example, Path, RustType, Type, TypeKind};
use crate::docs::markdown;
use crate::names::snake;
use crate::print;
use goldsmith_model::{Node, NodeValue, Shape, ShapeId};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The examples of an operation. Streams, which stay outside of inputs and outputs, are left out.
/// `tests` are the names of all tests so far.
pub(super) fn examples(ctx: &Ctx<'_>, shape: &Shape, tests: &mut HashSet<String>) -> Vec<Example> {
    let Some(parts) = shape.as_operation() else { return Vec::new() };
    let json = |id: &ShapeId, node: &Node| {
        let mut node = node.clone();
        if let (Some(shape), Some(members)) = (ctx.model.get(id.as_str()), node.as_object_mut()) {
            members.retain(|(name, _)| {
                let target = shape.member(name).and_then(|member| ctx.model.target(member));
                !target.is_some_and(|target| target.traits.has("streaming"))
            });
        }
        node.to_json()
    };
    let module = ctx.names.operation(&shape.id).module;
    let examples = shape.traits.examples();
    examples
        .map(|example| Example {
            test: test_name(&module, example.title, tests),
            input: example.input.map_or("{}".to_owned(), |node| json(&parts.input, node)),
            is_valid: !example.allow_constraint_errors,
            output: example.output.map(|node| json(&parts.output, node)),
            error: example.error.map(|(id, content)| {
                let id = ShapeId::new(id);
                let content = content.map_or("{}".to_owned(), |node| json(&id, node));
                (ctx.names.path(&id), content)
            }),
        })
        .collect()
}

/// The name of an example's test: operation and title, numbered where that is there already.
fn test_name(module: &str, title: &str, tests: &mut HashSet<String>) -> String {
    let base = format!("{module}_{}", snake(title)).trim_end_matches('_').to_owned();
    let names = (1..).map(|number| match number {
        1 => base.clone(),
        number => format!("{base}_{number}"),
    });
    let mut new = names.skip_while(|name| tests.contains(name));
    let name = new.next().unwrap_or_default();
    tests.insert(name.clone());
    name
}

/// The types of a crate by what the model calls them.
pub(super) struct Types<'a>(BTreeMap<&'a str, &'a Type>);

impl<'a> Types<'a> {
    pub(super) fn new(types: &'a [Type]) -> Self {
        Self(types.iter().map(|ty| (ty.ident.as_str(), ty)).collect())
    }

    fn get(&self, path: &Path) -> Option<&'a Type> {
        match path {
            Path::Unit => None,
            Path::Local { ident, .. } => self.0.get(ident.as_str()).copied(),
        }
    }
}

/// The section of an operation's documentation that shows its first example as Rust.
pub(super) fn docs(ctx: &Ctx<'_>, types: &Types<'_>, shape: &Shape, builds: bool) -> Vec<String> {
    let Some(example) = shape.traits.examples().find(|e| e.error.is_none()) else {
        return Vec::new();
    };
    let Some(input) = shape.as_operation().map(|parts| ctx.names.path(&parts.input)) else {
        return Vec::new();
    };
    let Some(code) = code(ctx, types, shape, &input, example.input, builds) else {
        return Vec::new();
    };
    let mut lines = vec![String::new(), "# Example".to_owned(), String::new()];
    lines.extend(markdown::lines(example.documentation.unwrap_or(example.title)));
    lines.extend([String::new(), "```".to_owned()]);
    lines.extend(code);
    lines.push("```".to_owned());
    lines
}

/// A program that builds the input and, where the runtime speaks the protocol, the request.
fn code(
    ctx: &Ctx<'_>,
    types: &Types<'_>,
    shape: &Shape,
    input: &Path,
    node: Option<&Node>,
    builds: bool,
) -> Option<Vec<String>> {
    let ty = types.get(input)?;
    let empty = Node::new(Vec::<(String, Node)>::new(), goldsmith_model::Span::default());
    let mut writer = Writer { types, used: BTreeSet::new() };
    let value = writer.structure(ty, input, node.unwrap_or(&empty))?;
    let operation = ctx.names.operation(&shape.id).ident;
    let mut lines: Vec<String> = Vec::new();
    if builds {
        lines.push(format!("use {}::operations::{operation};", ctx.crate_name));
        lines.push(format!("use {}::{{Endpoint, Operation}};", ctx.crate_name));
    }
    for (module, idents) in writer.by_module() {
        lines.push(match idents.as_slice() {
            [only] => format!("use {}::{module}::{only};", ctx.crate_name),
            idents => format!("use {}::{module}::{{{}}};", ctx.crate_name, idents.join(", ")),
        });
    }
    lines.sort();
    lines.extend([String::new(), "# fn main() -> Result<(), Box<dyn std::error::Error>> {".into()]);
    let name = format_ident!("{}", if builds { "input" } else { "_input" });
    lines.extend(print::statement(&quote!(let #name = #value;))?);
    if builds {
        lines.push("let endpoint = Endpoint::new(\"https://example.com\")?;".to_owned());
        lines.push(format!("let request = {operation}::request(&input, &endpoint)?;"));
        lines.push("# drop(request);".to_owned());
    }
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    Some(lines)
}

/// Writes values as expressions and notes which types they take.
struct Writer<'a> {
    types: &'a Types<'a>,
    used: BTreeSet<(&'static str, String)>,
}

impl Writer<'_> {
    fn by_module(&self) -> BTreeMap<&'static str, Vec<&str>> {
        let mut modules: BTreeMap<&'static str, Vec<&str>> = BTreeMap::new();
        for (module, ident) in &self.used {
            modules.entry(module).or_default().push(ident);
        }
        modules
    }

    /// The name of a type, which is then imported.
    fn name(&mut self, path: &Path) -> Option<Ident> {
        match path {
            Path::Unit => None,
            Path::Local { module, ident } => {
                self.used.insert((module, ident.clone()));
                Some(Ident::new(ident, Span::call_site()))
            }
        }
    }

    /// `Type::new(…).setter(…)`; none where the example does not fit the structure.
    fn structure(&mut self, ty: &Type, path: &Path, node: &Node) -> Option<TokenStream> {
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
                    let boxed = member.boxed;
                    let value = self.argument(&member.ty, value)?;
                    let value = if boxed { quote!(Box::new(#value)) } else { value };
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
                let number = Literal::f64_unsuffixed(node.as_f64()?);
                quote!(#number)
            }
            RustType::String | RustType::Blob => {
                let text = node.as_str()?;
                quote!(#text.into())
            }
            RustType::Named(path) => return self.named(path, node),
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
