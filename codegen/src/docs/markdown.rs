//! Documentation as Markdown for rustdoc.
//!
//! AWS writes HTML, others CommonMark; the latter becomes HTML first, so that there is one way from
//! there on.

use super::html::{Part, parse};
use super::inline::{BREAK, plain, words};
use std::borrow::Cow;

/// How wide lines may be.
const WIDTH: usize = 92;

/// A text as lines of Markdown, without empty ones at its ends. There is no HTML in it, and all its
/// links start with `http://` or `https://`.
#[must_use]
pub fn lines(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    write_blocks(&blocks(&parse(&as_html(text))), 0, &mut out);
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

fn as_html(text: &str) -> Cow<'_, str> {
    if is_html(text) {
        return Cow::Borrowed(text);
    }
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(text));
    Cow::Owned(html)
}

/// The words of the first paragraph of a text that is no note, as Markdown. Only a text that has no
/// other is taken from a note, a list or a heading.
pub(super) fn first_paragraph(text: &str) -> String {
    let html = as_html(text);
    let blocks = blocks(&parse(&html));
    let words = plain_paragraph(&blocks).or_else(|| any_paragraph(&blocks)).unwrap_or_default();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| *word != BREAK).collect();
    words.join(" ")
}

fn plain_paragraph(blocks: &[Block]) -> Option<&[String]> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(words) => Some(words.as_slice()),
        _ => None,
    })
}

/// The first words within blocks, those of headings last.
fn any_paragraph(blocks: &[Block]) -> Option<&[String]> {
    let within = blocks.iter().find_map(|block| match block {
        Block::Paragraph(words) => Some(words.as_slice()),
        Block::Quote(_, inner) => any_paragraph(inner),
        Block::List { items, .. } => items.iter().find_map(|item| any_paragraph(item)),
        Block::Heading(_) | Block::Code(_) => None,
    });
    within.or_else(|| {
        blocks.iter().find_map(|block| match block {
            Block::Heading(words) => Some(words.as_slice()),
            _ => None,
        })
    })
}

/// A paragraph of Markdown on lines of limited width.
pub(crate) fn wrapped(text: &str) -> Vec<String> {
    indented(text, 0)
}

/// A paragraph of Markdown as an item of a list.
pub(crate) fn item_lines(text: &str) -> Vec<String> {
    let mut lines = indented(text, 2);
    if let Some(line) = lines.first_mut() {
        line.replace_range(..2, "- ");
    }
    lines
}

fn indented(text: &str, indent: usize) -> Vec<String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    let mut lines = Vec::new();
    if !words.is_empty() {
        wrap(&words, indent, &mut lines);
    }
    lines
}

/// Whether a text is the HTML that models of AWS have.
fn is_html(text: &str) -> bool {
    let Some(rest) = text.trim_start().strip_prefix('<') else { return false };
    let name: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
    rest.starts_with('!')
        || [
            "p",
            "fullname",
            "ul",
            "ol",
            "note",
            "important",
            "code",
            "div",
            "body",
            "b",
            "a",
            "i",
            "dl",
            "h1",
            "h2",
            "h3",
            "h4",
            "pre",
            "caution",
            "function",
            "br",
            "table",
        ]
        .contains(&name.to_ascii_lowercase().as_str())
}

/// A block of a text.
enum Block {
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
fn blocks(parts: &[Part]) -> Vec<Block> {
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

pub(super) fn is_block(name: &str) -> bool {
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
fn write_blocks(blocks: &[Block], indent: usize, out: &mut Vec<String>) {
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
fn wrap(words: &[String], indent: usize, out: &mut Vec<String>) {
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

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn html_becomes_markdown() {
        for (html, markdown) in [
            ("<p>One  <b>two</b>\n three.</p>", "One **two** three."),
            ("<p>a</p> <p>b</p>", "a\n\nb"),
            ("<p>Use <code>a*b</code>.</p>", "Use `a*b`."),
            ("<p>x <code> y </code> z</p>", "x `y` z"),
            (
                "<p><a href=\"https://a.b/c (d)\">the  page</a>.</p>",
                "[the page](https://a.b/c%28d%29).",
            ),
            ("<p><a>Op</a> and <a href=\"#x\">y</a></p>", "Op and y"),
            ("<p><a href=\"https://a.b\">https://a.b</a></p>", "<https://a.b>"),
            ("<p>see https://a.b/c.</p>", "see <https://a.b/c>."),
            ("<ul> <li> <p>a</p> </li> <li>b <ul><li>c</li></ul></li> </ul>", "- a\n- b\n\n  - c"),
            ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
            ("<p>[a] &lt;b> *c* _d_ e_f</p>", "\\[a\\] \\<b\\> \\*c\\* \\_d\\_ e_f"),
            ("<note> <p>Careful.</p> </note>", "> **Note**\n>\n> Careful."),
            ("<p>- not a list</p>", "\\- not a list"),
            ("<p>1. not a list</p>", "1\\. not a list"),
            ("<pre>{\n  \"a\": 1\n}</pre>", "```text\n{\n  \"a\": 1\n}\n```"),
            ("<dl><dt>Term</dt><dd>What it is</dd></dl>", "- Term\n\n  What it is"),
            ("<p>a<br/>b</p>", "a\\\nb"),
            ("<p></p>", ""),
            ("<p>f<i>oo</i></p>", "foo"),
            ("<p>&amp;quot;</p>", "\\&quot;"),
            ("<!-- c --><p>a</p>", "a"),
            ("<pre>````\n```</pre>", "`````text\n````\n```\n`````"),
            ("<p><code>a  b</code></p>", "`a b`"),
        ] {
            assert_eq!(lines(html).join("\n"), markdown, "{html}");
        }
    }

    #[test]
    fn commonmark_becomes_markdown() {
        for (text, markdown) in [
            ("A *b* `c`", "A *b* `c`"),
            ("a\n\n- b\n- c", "a\n\n- b\n- c"),
            ("[x](https://a.b) and [y]", "[x](https://a.b) and \\[y\\]"),
            ("```rust\nlet a;\n```", "```text\nlet a;\n```"),
            ("# Title\ntext", "**Title**\n\ntext"),
            ("a <b>", "a"),
        ] {
            assert_eq!(lines(text).join("\n"), markdown, "{text}");
        }
    }

    #[test]
    fn code_stays_as_it_is() {
        for (text, markdown) in [
            ("^a  b$", "`^a  b$`"),
            (" a ", "`  a  `"),
            ("a\tb\n", "`a\\tb\\n`"),
            ("`", "`` ` ``"),
            ("", "an empty string"),
        ] {
            assert_eq!(crate::docs::code(text), markdown);
        }
    }

    #[test]
    fn long_lines_are_wrapped() {
        let text = "word ".repeat(60);
        assert!(lines(&text).iter().all(|line| line.len() <= super::WIDTH));
    }
}
