//! What a text is made of: the elements of HTML enter, paragraphs, headings, lists, code and notes leave.

use crate::docs::html::Part;
use crate::docs::inline::{plain, words};

/// A block of a text.
pub(super) enum Block {
    /// Words that are wrapped; a break stands for the end of a line.
    Paragraph(Vec<String>),
    Heading(Vec<String>),
    Code(String),
    List {
        ordered: bool,
        items: Vec<Vec<Block>>,
    },
    /// A note, by its label.
    Quote(&'static str, Vec<Block>),
}

/// The blocks of a run of parts: inline parts are joined to paragraphs.
pub(super) fn blocks(parts: &[Part]) -> Vec<Block> {
    let mut found = Vec::new();
    let mut inline: Vec<&Part> = Vec::new();
    for part in parts {
        match part {
            Part::Element { name, parts, .. } if is_block(name) => {
                flush(&mut inline, &mut found);
                block(name, parts, &mut found);
            }
            _ => inline.push(part),
        }
    }
    flush(&mut inline, &mut found);
    found
}

fn flush(inline: &mut Vec<&Part>, found: &mut Vec<Block>) {
    let words = words(&std::mem::take(inline));
    if !words.is_empty() {
        found.push(Block::Paragraph(words));
    }
}

pub(in crate::docs) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "ul"
            | "ol"
            | "li"
            | "dl"
            | "dt"
            | "dd"
            | "pre"
            | "note"
            | "important"
            | "caution"
            | "tip"
            | "warning"
            | "blockquote"
            | "body"
            | "fullname"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "hr"
            | "table"
            | "thead"
            | "tbody"
            | "tr"
            | "td"
            | "th"
            | "examples"
            | "example"
            | "details"
            | "summary"
    )
}

fn block(name: &str, parts: &[Part], found: &mut Vec<Block>) {
    match name {
        "ul" | "ol" => {
            let items = parts.iter().filter_map(item).filter(|item| !item.is_empty()).collect();
            found.push(Block::List { ordered: name == "ol", items });
        }
        "dl" => found.push(Block::List { ordered: false, items: definitions(parts) }),
        "pre" => found.push(Block::Code(plain(parts))),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "fullname" => {
            let words = words(&parts.iter().collect::<Vec<_>>());
            if !words.is_empty() {
                found.push(Block::Heading(words));
            }
        }
        "note" => found.push(Block::Quote("Note", blocks(parts))),
        "important" => found.push(Block::Quote("Important", blocks(parts))),
        "caution" | "warning" => found.push(Block::Quote("Warning", blocks(parts))),
        "tip" => found.push(Block::Quote("Tip", blocks(parts))),
        "tr" => {
            // A row is a line: its cells one after the other.
            let mut words = Vec::new();
            for cell in parts {
                let cell = self::words(&[cell]);
                if !cell.is_empty() && !words.is_empty() {
                    words.push("—".to_owned());
                }
                words.extend(cell);
            }
            if !words.is_empty() {
                found.push(Block::List {
                    ordered: false,
                    items: vec![vec![Block::Paragraph(words)]],
                });
            }
        }
        "hr" => {}
        _ => found.extend(blocks(parts)),
    }
}

/// The blocks of an item of a list. What stands between items is one, too.
fn item(part: &Part) -> Option<Vec<Block>> {
    match part {
        Part::Element { name, parts, .. } if name == "li" => Some(blocks(parts)),
        Part::Element { .. } => Some(blocks(std::slice::from_ref(part))),
        Part::Text(text) => (!text.trim().is_empty()).then(|| blocks(std::slice::from_ref(part))),
    }
}

/// The items of a list of terms: each term with what follows it.
fn definitions(parts: &[Part]) -> Vec<Vec<Block>> {
    let mut items: Vec<Vec<Block>> = Vec::new();
    for part in parts {
        let Some(blocks) = item(part).filter(|blocks| !blocks.is_empty()) else { continue };
        let is_term = matches!(part, Part::Element { name, .. } if name == "dt");
        match items.last_mut() {
            Some(item) if !is_term => item.extend(blocks),
            _ => items.push(blocks),
        }
    }
    items
}
