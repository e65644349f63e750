//! Values laid out as Python's `pprint.pformat` lays them out.
//!
//! What fits on the rest of its line stands on one; what does not is taken apart: elements below each
//! other, long strings between their words. Keys are sorted. Sets keep the order they are given on one
//! line, where Python's is arbitrary, and are sorted on several.

/// A value of Python.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `'text'`
    Str(String),
    /// `[a, b]`
    List(Vec<Value>),
    /// `{'a', 'b'}`
    Set(Vec<String>),
    /// `{'key': value}`
    Dict(Vec<(String, Value)>),
}

/// The text of a value, its lines as wide as `width` where that can be.
#[must_use]
pub fn pformat(value: &Value, width: usize) -> String {
    let mut layout = Layout { width, out: String::new() };
    // A text that stands alone gets parentheses when it takes several lines.
    match value {
        Value::Str(text) if chars(&repr(text)) > width => layout.lone_text(text),
        value => layout.value(value, 0, 0),
    }
    layout.out
}

struct Layout {
    width: usize,
    out: String,
}

impl Layout {
    /// Writes a value that starts in column `indent`; behind its end, `allowance` columns are taken.
    fn value(&mut self, value: &Value, indent: usize, allowance: usize) {
        let text = one_line(value);
        if chars(&text) + indent + allowance <= self.width {
            return self.out.push_str(&text);
        }
        match value {
            Value::Str(text) => self.text(text, indent, allowance),
            Value::Dict(members) if members.is_empty() => self.out.push_str("{}"),
            Value::Dict(members) => self.members(members, indent + 1, allowance + 1),
            Value::List(elements) => {
                self.out.push('[');
                self.elements(elements, indent + 1, allowance + 1);
                self.out.push(']');
            }
            Value::Set(elements) if elements.is_empty() => self.out.push_str("set()"),
            Value::Set(elements) => {
                let mut elements = elements.clone();
                elements.sort();
                let elements: Vec<Value> = elements.into_iter().map(Value::Str).collect();
                self.out.push('{');
                self.elements(&elements, indent + 1, allowance + 1);
                self.out.push('}');
            }
        }
    }

    fn members(&mut self, members: &[(String, Value)], indent: usize, allowance: usize) {
        self.out.push('{');
        let members = sorted(members);
        for (i, (key, value)) in members.iter().enumerate() {
            let key = repr(key);
            let is_last = i + 1 == members.len();
            self.out.push_str(&key);
            self.out.push_str(": ");
            self.value(value, indent + chars(&key) + 2, if is_last { allowance } else { 1 });
            if !is_last {
                self.next_line(",", indent);
            }
        }
        self.out.push('}');
    }

    fn elements(&mut self, elements: &[Value], indent: usize, allowance: usize) {
        for (i, element) in elements.iter().enumerate() {
            let is_last = i + 1 == elements.len();
            self.value(element, indent, if is_last { allowance } else { 1 });
            if !is_last {
                self.next_line(",", indent);
            }
        }
    }

    fn lone_text(&mut self, text: &str) {
        let parts = self.parts(text, 1, 1);
        if let [part] = parts.as_slice() {
            return self.out.push_str(part);
        }
        self.out.push('(');
        self.parts_below(&parts, 1);
        self.out.push(')');
    }

    fn text(&mut self, text: &str, indent: usize, allowance: usize) {
        let parts = self.parts(text, indent, allowance);
        self.parts_below(&parts, indent);
    }

    fn parts_below(&mut self, parts: &[String], indent: usize) {
        for (i, part) in parts.iter().enumerate() {
            if i > 0 {
                self.next_line("", indent);
            }
            self.out.push_str(part);
        }
    }

    /// A text cut into literals: behind its line breaks, and between words where a line is too long.
    fn parts(&self, text: &str, indent: usize, allowance: usize) -> Vec<String> {
        if text.is_empty() {
            return vec![repr(text)];
        }
        let width = self.width.saturating_sub(indent);
        let lines = lines(text);
        let mut parts = Vec::new();
        for (i, line) in lines.iter().enumerate() {
            let is_last = i + 1 == lines.len();
            let last_width = width.saturating_sub(if is_last { allowance } else { 0 });
            let whole = repr(line);
            if chars(&whole) <= last_width {
                parts.push(whole);
                continue;
            }
            let words = words(line);
            let mut current = String::new();
            for (j, word) in words.iter().enumerate() {
                let candidate = format!("{current}{word}");
                let limit = if j + 1 == words.len() { last_width } else { width };
                if chars(&repr(&candidate)) > limit {
                    if !current.is_empty() {
                        parts.push(repr(&current));
                    }
                    (*word).clone_into(&mut current);
                } else {
                    current = candidate;
                }
            }
            if !current.is_empty() {
                parts.push(repr(&current));
            }
        }
        parts
    }

    fn next_line(&mut self, before: &str, indent: usize) {
        self.out.push_str(before);
        self.out.push('\n');
        self.out.push_str(&" ".repeat(indent));
    }
}

fn one_line(value: &Value) -> String {
    let join = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Str(text) => repr(text),
        Value::List(elements) => format!("[{}]", join(elements.iter().map(one_line).collect())),
        Value::Set(elements) if elements.is_empty() => "set()".to_owned(),
        Value::Set(elements) => {
            format!("{{{}}}", join(elements.iter().map(|text| repr(text)).collect()))
        }
        Value::Dict(members) => {
            let members = sorted(members);
            let member =
                |(key, value): &&(String, Value)| format!("{}: {}", repr(key), one_line(value));
            format!("{{{}}}", join(members.iter().map(member).collect()))
        }
    }
}

fn sorted(members: &[(String, Value)]) -> Vec<&(String, Value)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by(|(a, _), (b, _)| a.cmp(b));
    members
}

fn chars(text: &str) -> usize {
    text.chars().count()
}

/// A text as a literal.
fn repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => out.extend(['\\', c]),
            '\0'..=' ' if c != ' ' => out.push_str(&format!("\\x{:02x}", c as u32)),
            '\x7F'..='\u{A0}' | '\u{AD}' => out.push_str(&format!("\\x{:02x}", c as u32)),
            c if is_blank(c) => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}

/// Characters that cannot be seen, of those that people write.
fn is_blank(c: char) -> bool {
    c != ' '
        && (c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'))
}

/// Lines with what ends them.
fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = match c {
            '\r' => !matches!(chars.peek(), Some((_, '\n'))),
            '\n' | '\x0B' | '\x0C' | '\x1C'..='\x1E' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
            _ => false,
        };
        if ends {
            let end = at + c.len_utf8();
            lines.push(&text[start..end]);
            start = end;
        }
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines
}

/// Words, each with the white space behind it.
fn words(line: &str) -> Vec<&str> {
    let is_space = |c: char| c.is_whitespace() || matches!(c, '\x1C'..='\x1F');
    let mut words = Vec::new();
    let mut start = 0;
    let mut in_space = false;
    for (at, c) in line.char_indices() {
        if in_space && !is_space(c) {
            words.push(&line[start..at]);
            start = at;
        }
        in_space = is_space(c);
    }
    if start < line.len() {
        words.push(&line[start..]);
    }
    words
}
