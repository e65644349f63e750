//! Documentation as Markdown for rustdoc.
//!
//! AWS writes HTML, others CommonMark; the latter becomes HTML first, so that there is one way from
//! there on.

mod blocks;
mod write;

use super::html::parse;
use super::inline::BREAK;
use blocks::{Block, blocks};
use std::borrow::Cow;
use write::{wrap, write_blocks};

pub(super) use blocks::is_block;

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
            (
                "<p><code><range><start>5</start></range></code></p>",
                "`<range><start>5</start></range>`",
            ),
            ("<p><code>s3://<bucket>/<i>key</i></code></p>", "`s3://<bucket>/key`"),
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
