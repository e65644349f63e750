//! Words, emphasis, code and links as Markdown. Whatever could be taken for something else is escaped.

use super::html::Part;
use super::markdown::is_block;

/// A break within a paragraph, where a word would be.
pub(super) const BREAK: &str = "\\\n";

/// A text as code, on one line: spaces as they are, other white space as people write it.
#[must_use]
pub fn code(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() {
            escaped.extend(c.escape_default());
        } else {
            escaped.push(c);
        }
    }
    let text = escaped;
    if text.is_empty() {
        return "an empty string".to_owned();
    }
    // As many backticks as no run within has.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // Code that starts and ends with a space loses both.
    let ends = |c: char| text.starts_with(c) || text.ends_with(c);
    let pad = if ends('`') || ends(' ') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The text of parts, as it is.
pub(super) fn plain(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Element { parts, .. } => plain(parts),
        })
        .collect()
}

/// Elements of HTML that may stand within code, and mean nothing there.
const MARKUP: [&str; 19] = [
    "a",
    "b",
    "br",
    "code",
    "em",
    "i",
    "img",
    "kbd",
    "li",
    "p",
    "replaceable",
    "samp",
    "script",
    "span",
    "strong",
    "style",
    "tt",
    "var",
    "wbr",
];

/// The text of code: what is no element of HTML is an example of XML, or a word in place of a value.
fn literal(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Element { name, parts, .. } if MARKUP.contains(&name.as_str()) => literal(parts),
        Part::Element { name, parts, is_closed, .. } => {
            let end = if *is_closed { format!("</{name}>") } else { String::new() };
            format!("<{name}>{}{end}", literal(parts))
        }
    };
    parts.iter().map(part).collect()
}

/// Inline parts as words of Markdown.
pub(super) fn words(parts: &[&Part]) -> Vec<String> {
    let mut inline = Inline::default();
    for part in parts {
        inline.part(part);
    }
    inline.finish()
}

/// Collects words; white space between parts decides where one ends.
#[derive(Default)]
struct Inline {
    words: Vec<String>,
    /// Whether the next text starts a new word.
    apart: bool,
}

impl Inline {
    /// Adds what has no white space within.
    fn add(&mut self, word: &str) {
        match self.words.last_mut() {
            Some(last) if !self.apart && last != BREAK => last.push_str(word),
            _ => self.words.push(word.to_owned()),
        }
        self.apart = false;
    }

    fn text(&mut self, text: &str) {
        if text.starts_with(char::is_whitespace) {
            self.apart = true;
        }
        for (i, word) in text.split_whitespace().enumerate() {
            if i > 0 {
                self.apart = true;
            }
            self.add(&escape(word));
        }
        if text.ends_with(char::is_whitespace) {
            self.apart = true;
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Text(text) => self.text(text),
            Part::Element { name, href, parts, .. } => match name.as_str() {
                "br" => {
                    self.words.push(BREAK.to_owned());
                    self.apart = true;
                }
                "code" | "tt" | "kbd" | "samp" => self.code(&literal(parts)),
                "b" | "strong" => self.marked("**", parts),
                "i" | "em" | "var" | "replaceable" => self.marked("*", parts),
                "a" => self.link(href.as_deref().unwrap_or_default(), parts),
                name if is_block(name) => {
                    self.apart = true;
                    parts.iter().for_each(|part| self.part(part));
                    self.apart = true;
                }
                _ => parts.iter().for_each(|part| self.part(part)),
            },
        }
    }

    /// Code stays as it is, whatever it holds; a word may stand before and behind it.
    fn code(&mut self, text: &str) {
        if text.trim().is_empty() {
            self.apart |= !text.is_empty();
            return;
        }
        self.apart |= text.starts_with(char::is_whitespace);
        // Code that touches code would be one.
        if !self.apart && self.words.last().is_some_and(|word| word.ends_with('`')) {
            self.apart = true;
        }
        self.add(&code(&text.split_whitespace().collect::<Vec<_>>().join(" ")));
        self.apart |= text.ends_with(char::is_whitespace);
    }

    fn marked(&mut self, mark: &str, parts: &[Part]) {
        let inner = words(&parts.iter().collect::<Vec<_>>());
        let text = plain(parts);
        let inner: Vec<String> = inner.into_iter().filter(|word| word != BREAK).collect();
        if inner.is_empty() {
            self.apart |= !text.is_empty();
            return;
        }
        self.apart |= text.starts_with(char::is_whitespace);
        // Emphasis within words is not always taken for one: such marks are left out, and so are
        // marks in marks.
        let within = !self.apart
            && self
                .words
                .last()
                .is_some_and(|w| w.ends_with(|c: char| c.is_alphanumeric() || c == '*'));
        let nested = inner.iter().any(|word| word.contains('*'));
        let mark = if within || nested { "" } else { mark };
        let count = inner.len();
        for (i, word) in inner.into_iter().enumerate() {
            let start = if i == 0 { mark } else { "" };
            let end = if i + 1 == count { mark } else { "" };
            self.apart |= i > 0;
            self.add(&format!("{start}{word}{end}"));
        }
        self.apart |= text.ends_with(char::is_whitespace);
    }

    fn link(&mut self, href: &str, parts: &[Part]) {
        let href: String = href.split_whitespace().collect();
        let absolute = href.starts_with("http://") || href.starts_with("https://");
        if !absolute {
            // A link that leads nowhere is its text.
            return parts.iter().for_each(|part| self.part(part));
        }
        let text = plain(parts);
        let inner = words(&parts.iter().collect::<Vec<_>>());
        let inner: Vec<String> = inner.into_iter().filter(|word| word != BREAK).collect();
        self.apart |= text.starts_with(char::is_whitespace);
        let has_link = inner.iter().any(|word| word.contains("](") || word.contains("<http"));
        if has_link || inner.is_empty() {
            // A link within a link is left out, and so is the address of a link as its text.
            self.add(&format!("<{}>", encode(&href)));
        } else {
            let count = inner.len();
            for (i, word) in inner.into_iter().enumerate() {
                let start = if i == 0 { "[" } else { "" };
                let end =
                    if i + 1 == count { format!("]({})", encode(&href)) } else { String::new() };
                self.apart |= i > 0;
                self.add(&format!("{start}{word}{end}"));
            }
        }
        self.apart |= text.ends_with(char::is_whitespace);
    }

    fn finish(mut self) -> Vec<String> {
        while self.words.last().is_some_and(|word| word == BREAK) {
            self.words.pop();
        }
        let start = self.words.iter().position(|word| word != BREAK).unwrap_or(0);
        self.words.drain(..start);
        self.words
    }
}

/// An address without what would end it early.
fn encode(href: &str) -> String {
    href.replace('(', "%28").replace(')', "%29").replace('<', "%3C").replace('>', "%3E")
}

/// A word with everything escaped that Markdown or rustdoc would take for something else. An address
/// becomes a link.
fn escape(word: &str) -> String {
    if let Some(at) = ["http://", "https://"].iter().filter_map(|s| word.find(s)).min() {
        let (before, rest) = word.split_at(at);
        let ends =
            |c: char| matches!(c, ')' | ']' | '"' | '\'' | '<' | '>' | '`' | '}' | ',' | ';');
        let end = rest.find(ends).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let trimmed = address.trim_end_matches(['.', ':', '!', '?']);
        let after = format!("{}{after}", &address[trimmed.len()..]);
        // What has nothing behind the slashes is no address.
        if trimmed.len() > "https://".len() {
            return format!("{}<{trimmed}>{}", escape(before), escape(&after));
        }
    }
    let mut out = String::with_capacity(word.len());
    for (at, c) in word.char_indices() {
        let special = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' => true,
            // Within a word an underscore is one.
            '_' => {
                let before = word[..at].chars().next_back().is_some_and(char::is_alphanumeric);
                let after = word[at + 1..].chars().next().is_some_and(char::is_alphanumeric);
                !(before && after)
            }
            // The start of a reference to a character.
            '&' => word[at + 1..].contains(';'),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
