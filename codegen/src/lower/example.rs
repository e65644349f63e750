//! Examples of operations: as JSON for tests, and as Rust for the documentation.

use super::Ctx;
use super::expression::{Expressions, Types};
use crate::api::{Example, Path};
use crate::docs::markdown;
use crate::names::example_tests;
use crate::print;
use goldsmith_model::{Node, Shape, ShapeId};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

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
        .zip(1..)
        .map(|(example, number)| Example {
            test: test_name(&module, example.title, number, tests),
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

/// A name for the test of an example that no other test has.
fn test_name(module: &str, title: &str, number: usize, tests: &mut HashSet<String>) -> String {
    let mut names = example_tests(module, title, number);
    let name = names.find(|name| !tests.contains(name)).unwrap_or_default();
    tests.insert(name.clone());
    name
}

/// The section of an operation's documentation that shows its first example as Rust; one that is made
/// up where the model has none that fits.
pub(super) fn docs(ctx: &Ctx<'_>, types: &Types<'_>, shape: &Shape) -> Vec<String> {
    let Some(input) = shape.as_operation().map(|parts| ctx.names.path(&parts.input)) else {
        return Vec::new();
    };
    let given = shape.traits.examples().find(|e| e.error.is_none());
    let given = given.and_then(|example| {
        let mut expressions = Expressions::new(types);
        let value = given_input(&mut expressions, types, &input, example.input)?;
        Some((code(ctx, shape, expressions, &value)?, Some(example)))
    });
    let made_up = || {
        let mut expressions = Expressions::new(types);
        let value = expressions.placeholder(types.get(&input)?, &input)?;
        Some((code(ctx, shape, expressions, &value)?, None))
    };
    let Some((code, example)) = given.or_else(made_up) else { return Vec::new() };
    let mut lines = vec![String::new(), "# Example".to_owned(), String::new()];
    if let Some(example) = example {
        let text = example.documentation.unwrap_or(example.title);
        if !is_number(text) {
            lines.extend(markdown::lines(text));
            lines.push(String::new());
        }
    }
    lines.push("```".to_owned());
    lines.extend(code);
    lines.push("```".to_owned());
    lines
}

/// Whether the title of an example says no more than which one it is.
fn is_number(title: &str) -> bool {
    let rest = title.trim().strip_prefix("Example");
    rest.is_some_and(|rest| rest.trim().chars().all(|c| c.is_ascii_digit()))
}

/// A program that builds the input and, where the runtime speaks the protocol, the request.
fn code(
    ctx: &Ctx<'_>,
    shape: &Shape,
    mut expressions: Expressions<'_>,
    value: &TokenStream,
) -> Option<Vec<String>> {
    let operation = ctx.names.operation(&shape.id).ident;
    let operation = expressions.local("operations", &operation).to_string().replace(' ', "");
    expressions.uses("", "Endpoint");
    expressions.uses("", "Operation");
    let mut lines = expressions.imports(&ctx.crate_name);
    lines.extend([String::new(), "# fn main() -> Result<(), Box<dyn std::error::Error>> {".into()]);
    lines.extend(print::statement(&quote!(let input = #value;))?);
    lines.push("let endpoint = Endpoint::new(\"https://example.com\")?;".to_owned());
    lines.push(format!("let request = {operation}::request(&input, &endpoint)?;"));
    lines.push("# drop(request);".to_owned());
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    Some(lines)
}

/// The input of an example as an expression.
fn given_input(
    expressions: &mut Expressions<'_>,
    types: &Types<'_>,
    input: &Path,
    node: Option<&Node>,
) -> Option<TokenStream> {
    let empty = Node::new(Vec::<(String, Node)>::new(), goldsmith_model::Span::default());
    expressions.structure(types.get(input)?, input, node.unwrap_or(&empty))
}

/// The example at the root of the crate: an operation from its input to its output.
pub(super) fn crate_docs(ctx: &Ctx<'_>, types: &Types<'_>, host: &str) -> Vec<String> {
    let Some(code) = candidates(ctx).find_map(|shape| whole_program(ctx, types, shape, host))
    else {
        return Vec::new();
    };
    let mut lines: Vec<String> = [
        "",
        "# Example",
        "",
        "Nothing here does I/O: an input becomes an HTTP request, which any client sends, and its",
        "response becomes the output or the error of the operation.",
        "",
        "```",
    ]
    .map(str::to_owned)
    .to_vec();
    lines.extend(code);
    lines.push("```".to_owned());
    lines
}

/// The operations to show first: those with an example before others, those that take something
/// before those that do not, those that only read before those that change something.
fn candidates<'a>(ctx: &'a Ctx<'_>) -> impl Iterator<Item = &'a Shape> {
    let rank = |shape: &Shape| {
        let has_example = shape.traits.examples().any(|e| e.error.is_none());
        let input = shape.as_operation().and_then(|parts| ctx.model.get(parts.input.as_str()));
        let takes =
            input.is_some_and(|input| input.members.iter().any(|m| m.traits.has("required")));
        (!has_example, !takes, !shape.traits.has("readonly"))
    };
    let mut shapes: Vec<&Shape> =
        ctx.operations.iter().copied().filter(|shape| !shape.traits.has("deprecated")).collect();
    shapes.sort_by_key(|shape| rank(shape));
    shapes.into_iter()
}

/// A program that builds an input, checks it, and sends it; none where that takes more than a few
/// lines.
fn whole_program(
    ctx: &Ctx<'_>,
    types: &Types<'_>,
    shape: &Shape,
    host: &str,
) -> Option<Vec<String>> {
    let parts = shape.as_operation()?;
    let is_streamed = |id: &ShapeId| {
        let members = ctx.model.get(id.as_str()).map(|shape| shape.members.as_slice());
        let mut targets = members.unwrap_or_default().iter().filter_map(|m| ctx.model.target(m));
        targets.any(|target| target.traits.has("streaming"))
    };
    let input = ctx.names.path(&parts.input);
    if input == Path::Unit || is_streamed(&parts.input) || is_streamed(&parts.output) {
        return None;
    }
    let operation = ctx.names.operation(&shape.id).ident;
    let mut expressions = Expressions::new(types);
    let example = shape.traits.examples().find(|e| e.error.is_none());
    let value = match example {
        Some(example) => given_input(&mut expressions, types, &input, example.input)?,
        None => expressions.placeholder(types.get(&input)?, &input)?,
    };
    for name in ["Endpoint", "Operation", "Structure"] {
        expressions.uses("", name);
    }
    let operation = expressions.local("operations", &operation).to_string().replace(' ', "");
    let mut lines = expressions.imports(&ctx.crate_name);
    lines.push(String::new());
    let value = print::statement(&quote!(let input = #value;))?;
    let (krate, body) = (&ctx.crate_name, format!("{}::bytes::Bytes", ctx.crate_name));
    lines.extend([
        "# fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        format!("# let send = |_: {krate}::http::Request<{body}>| {{"),
        format!("#     {krate}::http::Response::new({body}::from_static(b\"{{}}\"))"),
        "# };".to_owned(),
    ]);
    lines.extend(value);
    lines.extend([
        "if let Err(violations) = input.validate() {".to_owned(),
        "    eprintln!(\"{violations}\");".to_owned(),
        "}".to_owned(),
        format!("let endpoint = Endpoint::new(\"https://{host}\")?;"),
        format!("let request = {operation}::request(&input, &endpoint)?;"),
        "let response = send(request); // by the client of your choice".to_owned(),
        format!("match {operation}::response(response) {{"),
        "    Ok(output) => println!(\"{output:?}\"),".to_owned(),
        "    Err(error) => eprintln!(\"{error}\"),".to_owned(),
        "}".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
    ]);
    Some(lines)
}
