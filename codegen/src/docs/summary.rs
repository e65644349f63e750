//! The first sentence of a documentation.
//!
//! The text of a model enters, an inline text of Markdown leaves: notes that stand before the text are
//! passed over, and no sentence ends within code, within a link, or at an abbreviation.

use super::markdown;

/// Abbreviations that a sentence goes on after, without their last period.
const ABBREVIATIONS: [&str; 5] = ["e.g", "i.e", "vs", "cf", "approx"];

/// The first sentence of a documentation, as an inline text of Markdown; empty if there is no text.
#[must_use]
pub fn summary(text: &str) -> String {
    let paragraph = markdown::first_paragraph(text);
    let end = end_of_sentence(&paragraph);
    paragraph[..end].to_owned()
}

/// Where the first sentence of a paragraph ends.
fn end_of_sentence(text: &str) -> usize {
    let mut rest = text.char_indices().peekable();
    // How many brackets are open, and whether the target of a link is.
    let (mut brackets, mut in_target) = (0usize, false);
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|(_, c)| *c);
        match c {
            '\\' => drop(rest.next()),
            '`' => {
                let run = text[at..].len() - text[at..].trim_start_matches('`').len();
                let behind = at + run;
                let fence = &text[at..behind];
                let close = closing(&text[behind..], fence).map_or(behind, |to| behind + to);
                while rest.peek().is_some_and(|(at, _)| *at < close) {
                    rest.next();
                }
            }
            '[' => brackets += 1,
            ']' => {
                brackets = brackets.saturating_sub(1);
                in_target = next == Some('(');
            }
            ')' => in_target = false,
            '.' if brackets == 0
                && !in_target
                && next.is_some_and(char::is_whitespace)
                && !goes_on(&text[..at], text[at + 1..].trim_start()) =>
            {
                return at + 1;
            }
            _ => {}
        }
    }
    text.len()
}

/// The place behind the run of backticks that closes code, if there is one.
fn closing(text: &str, fence: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        at = start + run;
        if run == fence.len() {
            return Some(at);
        }
    }
    None
}

/// Whether a period belongs to an abbreviation, and the sentence goes on.
fn goes_on(before: &str, after: &str) -> bool {
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let last = last.trim_start_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase();
    let is_etc = last == "etc" && after.starts_with(char::is_lowercase);
    is_etc || ABBREVIATIONS.contains(&last.as_str())
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn a_summary_is_one_sentence_without_notes() {
        for (text, sentence) in [
            ("", ""),
            ("One. Two.", "One."),
            ("One", "One"),
            ("<note><p>Old.</p></note><p>Does it. More.</p>", "Does it."),
            ("<note><p>Old. More.</p></note>", "Old."),
            ("<important><ul><li>Only. This.</li></ul></important>", "Only."),
            ("<fullname>Name</fullname><p>What it is. More.</p>", "What it is."),
            ("<fullname>Name</fullname>", "Name"),
            ("<p>A file, e.g. <code>a. b</code>, or so. More.</p>", "A file, e.g. `a. b`, or so."),
            ("<p>One (i.e. A) vs. B, etc. for all. More.</p>", "One (i.e. A) vs. B, etc. for all."),
            ("<p>Names, ids, etc. More.</p>", "Names, ids, etc."),
            (
                "<p>See <a href=\"https://a.b\">A. B. C</a>. More.</p>",
                "See [A. B. C](https://a.b).",
            ),
            ("<p>Version 1.2 of it. More.</p>", "Version 1.2 of it."),
            ("- One. Two.", "One."),
        ] {
            assert_eq!(summary(text), sentence, "{text}");
        }
    }
}
