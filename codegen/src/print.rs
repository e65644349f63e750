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
pub(crate) fn statement(tokens: &TokenStream) -> Option<Vec<String>> {
    let file = syn::parse2(quote!(fn main() { #tokens })).ok()?;
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines.get(1..lines.len() - 1)?;
    Some(inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect())
}

/// What an item starts with that stands apart from the one before it.
const APART: [&str; 9] = [
    "pub fn",
    "fn ",
    "const ",
    "impl",
    "pub struct",
    "pub enum",
    "pub(crate) const",
    "goldsmith::",
    "static ",
];
/// What stands together with its like.
const TOGETHER: [&str; 5] = ["use ", "pub use ", "mod ", "pub mod ", "type "];

/// Puts an empty line before each item that stands apart from the one before it.
fn space_items(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    let lines: Vec<&str> = text.lines().collect();
    let mut last_item = "";
    for (at, line) in lines.iter().enumerate() {
        if let Some(item) = item_of(&lines, at) {
            let apart =
                TOGETHER.iter().all(|start| !item.starts_with(start) || last_item != *start);
            if apart && at > 0 && ends_item(lines[at - 1]) {
                out.push('\n');
            }
            last_item = TOGETHER.into_iter().find(|start| item.starts_with(start)).unwrap_or("");
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn is_outer(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("///") || line.starts_with("#[")
}

/// The item whose documentation, attributes or first line start at a line.
fn item_of<'a>(lines: &[&'a str], at: usize) -> Option<&'a str> {
    let line = lines[at];
    let indent = line.len() - line.trim_start().len();
    if indent > 4 || (at > 0 && is_outer(lines[at - 1])) {
        return None;
    }
    // Documentation may be that of a field or variant, which stand close together.
    let item = lines[at..].iter().find(|line| !is_outer(line))?.trim_start();
    APART.iter().chain(&TOGETHER).any(|start| item.starts_with(start)).then_some(item)
}

/// Whether a line ends an item, rather than opening what the item is in.
fn ends_item(line: &str) -> bool {
    line.ends_with(['}', ';'])
        || line.trim_start().starts_with("//!")
        || line.starts_with("#![")
        || line == ")]"
}

#[cfg(test)]
mod tests {
    use super::space_items;

    #[test]
    fn items_stand_apart_and_imports_together() {
        let text = "use a;\nuse b::{\n    c,\n};\nuse d;\n/// E\npub struct E {\n    /// F\n    f: i32,\n}\nimpl E {\n    type A = B;\n    type C = D;\n    fn g() {}\n    /// H\n    fn h() {}\n}\n";
        let spaced = "use a;\nuse b::{\n    c,\n};\nuse d;\n\n/// E\npub struct E {\n    /// F\n    f: i32,\n}\n\nimpl E {\n    type A = B;\n    type C = D;\n\n    fn g() {}\n\n    /// H\n    fn h() {}\n}\n";
        assert_eq!(space_items(text), spaced);
    }
}
