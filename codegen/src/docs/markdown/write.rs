//! Blocks as lines of Markdown that are no wider than they may be.

use super::WIDTH;
use super::blocks::Block;
use crate::docs::inline::BREAK;

/// Whether a word at the start of a line would start another kind of block.
fn starts_block(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let number = digits > 0 && matches!(&word[digits..], "." | ")");
    number
        || matches!(word, "-" | "+" | "=")
        || word.starts_with('#')
        || (word.len() > 1 && (word.bytes().all(|b| b == b'-') || word.bytes().all(|b| b == b'=')))
}

/// Writes blocks with an empty line between them, each line indented.
pub(super) fn write_blocks(blocks: &[Block], indent: usize, out: &mut Vec<String>) {
    for (i, block) in blocks.iter().enumerate() {
        if i > 0 {
            // Lists that follow each other are one.
            let joined = matches!((&blocks[i - 1], block), (Block::List { ordered: a, .. }, Block::List { ordered: b, .. }) if a == b);
            if !joined {
                out.push(String::new());
            }
        }
        write_block(block, indent, out);
    }
}

fn write_block(block: &Block, indent: usize, out: &mut Vec<String>) {
    let pad = " ".repeat(indent);
    match block {
        Block::Paragraph(words) => wrap(words, indent, out),
        Block::Heading(words) => {
            let text: Vec<&str> =
                words.iter().map(String::as_str).filter(|word| *word != BREAK).collect();
            let text = text.join(" ");
            // Emphasis instead of a heading: the text is part of a page that has its own.
            let mark = if text.contains('*') { "" } else { "**" };
            out.push(format!("{pad}{mark}{text}{mark}"));
        }
        Block::Code(text) => {
            let text = text.trim_matches('\n');
            // As many backticks as no run within has.
            let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat((longest + 1).max(3));
            out.push(format!("{pad}{fence}text"));
            out.extend(text.lines().map(|line| format!("{pad}{line}").trim_end().to_owned()));
            out.push(format!("{pad}{fence}"));
        }
        Block::List { ordered, items } => {
            for (i, item) in items.iter().enumerate() {
                let marker = if *ordered { format!("{}. ", i + 1) } else { "- ".to_owned() };
                let start = out.len();
                write_blocks(item, indent + marker.len(), out);
                if let Some(line) = out.get_mut(start) {
                    let text = line.trim_start().to_owned();
                    *line = format!("{pad}{marker}{text}");
                }
            }
        }
        Block::Quote(label, blocks) => {
            let mut inner = Vec::new();
            write_blocks(blocks, 0, &mut inner);
            if inner.is_empty() {
                return;
            }
            out.push(format!("{pad}> **{label}**"));
            out.push(format!("{pad}>"));
            out.extend(
                inner.into_iter().map(|line| format!("{pad}> {line}").trim_end().to_owned()),
            );
        }
    }
}

/// Words on lines of limited width.
pub(super) fn wrap(words: &[String], indent: usize, out: &mut Vec<String>) {
    let pad = " ".repeat(indent);
    let mut line = String::new();
    for word in words {
        if word == BREAK {
            out.push(format!("{pad}{line}\\"));
            line.clear();
            continue;
        }
        if !line.is_empty() && indent + line.len() + 1 + word.len() > WIDTH {
            out.push(format!("{pad}{line}"));
            line.clear();
        }
        if line.is_empty() {
            if starts_block(word) {
                let at = word.find(['.', ')']).unwrap_or(0);
                let (before, after) = word.split_at(at);
                line.push_str(&format!("{before}\\{after}"));
                continue;
            }
        } else {
            line.push(' ');
        }
        line.push_str(word);
    }
    out.push(format!("{pad}{line}"));
}
