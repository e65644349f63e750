//! From tokens to text.

use proc_macro2::TokenStream;
use quote::quote;

/// Why tokens are not printed: they are no file. It is a fault of an emitter.
pub(crate) type PrintError = syn::Error;

/// A file: its tokens as prettyplease writes them, with empty lines between items.
///
/// # Errors
/// When the tokens are no file.
pub(crate) fn file(header: &str, tokens: TokenStream) -> Result<String, PrintError> {
    let file = syn::parse2(tokens)?;
    Ok(header.to_owned() + &space_items(&prettyplease::unparse(&file)))
}

/// The lines of a statement, without indentation; none where it is no statement.
pub(crate) fn statement(tokens: TokenStream) -> Option<Vec<String>> {
    let file = syn::parse2(quote!(fn main() { #tokens })).ok()?;
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines.get(1..lines.len() - 1)?;
    Some(inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect())
}

/// What an item starts with; `use` and `mod` stand together.
const ITEMS: [&str; 10] = [
    "pub fn",
    "fn ",
    "const ",
    "type ",
    "impl",
    "pub struct",
    "pub enum",
    "pub(crate) const",
    "pub type",
    "goldsmith::",
];

/// Puts an empty line before each item that follows another.
fn space_items(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 && starts_item(&lines, at) && ends_item(lines[at - 1]) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Whether the documentation, attributes or first line of an item start here.
fn starts_item(lines: &[&str], at: usize) -> bool {
    let indent = lines[at].len() - lines[at].trim_start().len();
    let is_outer = |line: &str| line.starts_with("///") || line.starts_with("#[");
    let first = lines[at].trim_start();
    let grouped = |line: &str| {
        ["use ", "pub use ", "mod ", "pub mod ", "pub(crate) mod "]
            .iter()
            .any(|s| line.starts_with(s))
    };
    if indent == 0 && grouped(first) {
        return !grouped(lines[at - 1]);
    }
    if indent > 4 || (!is_outer(first) && !ITEMS.iter().any(|item| first.starts_with(item))) {
        return false;
    }
    if is_outer(lines[at - 1].trim_start()) {
        return false;
    }
    // Documentation may be that of a field or variant, which stand close together.
    let item = lines[at..].iter().map(|line| line.trim_start()).find(|line| !is_outer(line));
    item.is_some_and(|item| {
        ITEMS.iter().any(|start| item.starts_with(start)) || (indent == 0 && grouped(item))
    })
}

/// Whether a line ends an item, rather than opening what the item is in.
fn ends_item(line: &str) -> bool {
    line.ends_with(['}', ';']) || line.trim_start().starts_with("//!") || line.starts_with("#![")
}
