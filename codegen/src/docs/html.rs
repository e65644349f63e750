//! HTML to a small tree.
//!
//! The tokens are html5gum's; the tree is as forgiving as documentation in models needs: paragraphs
//! and items close those before them, what is never closed is closed at the end.

use html5gum::{Token, Tokenizer};

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Text(String),
    Element {
        name: String,
        href: Option<String>,
        /// Whether the text says where it ends.
        is_closed: bool,
        parts: Vec<Part>,
    },
}

/// Elements that have no content.
const VOID: [&str; 4] = ["br", "hr", "img", "wbr"];

/// How deep elements may be nested; deeper ones are taken as if they were not there.
const MAX_DEPTH: usize = 64;

/// The parts of an HTML text.
pub(super) fn parse(html: &str) -> Vec<Part> {
    let mut open: Vec<(String, Option<String>, Vec<Part>)> =
        vec![(String::new(), None, Vec::new())];
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                push(&mut open, Part::Text(text));
            }
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                close_implied(&mut open, &name);
                let href = tag
                    .attributes
                    .iter()
                    .find(|(key, _)| key.as_slice() == b"href")
                    .map(|(_, value)| String::from_utf8_lossy(value).into_owned());
                if tag.self_closing || VOID.contains(&name.as_str()) {
                    push(
                        &mut open,
                        Part::Element { name, href, is_closed: false, parts: Vec::new() },
                    );
                } else if open.len() < MAX_DEPTH {
                    open.push((name, href, Vec::new()));
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if let Some(at) = open.iter().rposition(|(open, ..)| *open == name) {
                    close_to(&mut open, at + 1);
                    close(&mut open, true);
                }
            }
            _ => {}
        }
    }
    close_to(&mut open, 1);
    open.pop().map(|(_, _, parts)| parts).unwrap_or_default()
}

type Open = Vec<(String, Option<String>, Vec<Part>)>;

fn push(open: &mut Open, part: Part) {
    if let Some((_, _, parts)) = open.last_mut() {
        parts.push(part);
    }
}

/// Closes all elements from the place `at` on; the root stays open.
fn close_to(open: &mut Open, at: usize) {
    while open.len() > at.max(1) {
        close(open, false);
    }
}

/// Closes the innermost element, unless that is the root.
fn close(open: &mut Open, is_closed: bool) {
    if open.len() > 1
        && let Some((name, href, parts)) = open.pop()
    {
        push(open, Part::Element { name, href, is_closed, parts });
    }
}

/// Closes what cannot go on where an element of this name starts.
fn close_implied(open: &mut Open, name: &str) {
    let closes: &[&str] = match name {
        "li" => &["li"],
        "dt" | "dd" => &["dt", "dd"],
        "tr" => &["tr"],
        "td" | "th" => &["td", "th"],
        "p" | "ul" | "ol" | "dl" | "pre" | "table" | "note" | "important" | "div" => &["p"],
        _ => return,
    };
    let stops = ["ul", "ol", "dl", "table", "note", "important", "div"];
    let inner = open.iter().rposition(|(open, ..)| stops.contains(&open.as_str())).unwrap_or(0);
    let found = open.iter().rposition(|(open, ..)| closes.contains(&open.as_str()));
    if let Some(at) = found.filter(|at| *at > inner) {
        close_to(open, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(parts: &[Part]) -> String {
        parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.trim().to_owned(),
                Part::Element { name, parts, .. } => format!("<{name} {}>", names(parts)),
            })
            .collect()
    }

    #[test]
    fn elements_are_closed_when_they_must_be() {
        for (html, tree) in [
            ("<p>a<p>b", "<p a><p b>"),
            ("<ul><li>a<li>b<ul><li>c</ul></ul>d", "<ul <li a><li b<ul <li c>>>>d"),
            ("<p>a<ul><li><p>b</p></li></ul></p>", "<p a><ul <li <p b>>>"),
            ("a<b>c", "a<b c>"),
            ("a</b>c", "ac"),
            ("<dl><dt>a<dd>b<dt>c</dl>", "<dl <dt a><dd b><dt c>>"),
        ] {
            assert_eq!(names(&parse(html)), tree, "{html}");
        }
        assert_eq!(parse(&"<b>".repeat(10_000)).len(), 1);
    }
}
