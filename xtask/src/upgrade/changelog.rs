//! The changelog of a generated crate: one block of it is ours, all else is people's.
//!
//! The block stands in the section of what is not released, between two comments. The first says what
//! the changes are counted from, so that the next run, which writes the block anew, counts from there,
//! too. When people give the section a version, the block is theirs, and the next change starts another.

const START: &str = "<!-- goldsmith: since ";
const NOTE: &str = "; cargo xtask codegen writes what follows anew, up to the end -->";
const END: &str = "<!-- goldsmith: end -->";
const TITLE: &str = "# Changelog\n";
const HEADING: &str = "## Unreleased\n";

/// What the changes of the unreleased section are counted from, if it has a block of ours.
pub(super) fn base(text: &str) -> Option<&str> {
    let (start, end) = unreleased(text)?;
    let (from, _) = block(&text[start..end])?;
    let line = text[start + from..].lines().next()?;
    let base = line.strip_prefix(START)?;
    Some(base.strip_suffix(NOTE).unwrap_or(base.trim_end_matches(" -->")))
}

/// The changelog with this entry in its unreleased section.
pub(super) fn with(text: &str, base: &str, entry: &str) -> String {
    let block = format!("{START}{base}{NOTE}\n\n{}\n\n{END}\n", entry.trim_end());
    let mut text = if text.trim().is_empty() { TITLE.to_owned() } else { text.to_owned() };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    if let Some((from, to)) = span(&text) {
        text.replace_range(from..to, &block);
        return text;
    }
    if let Some((start, _)) = unreleased(&text) {
        text.insert_str(start, &format!("\n{block}"));
        return text;
    }
    let at = headings(&text).next().map_or(text.len(), |(at, _)| at);
    let space = if text[..at].ends_with("\n\n") { "" } else { "\n" };
    let after = if at < text.len() { "\n" } else { "" };
    text.insert_str(at, &format!("{space}{HEADING}\n{block}{after}"));
    text
}

/// The changelog without the block of ours in its unreleased section.
pub(super) fn without(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some((from, to)) = span(&text) {
        // The empty line before it goes, too.
        let from = if text[..from].ends_with("\n\n") { from - 1 } else { from };
        text.replace_range(from..to, "");
    }
    text
}

/// Where the block in the unreleased section stands, with the end of its last line.
fn span(text: &str) -> Option<(usize, usize)> {
    let (start, end) = unreleased(text)?;
    let (from, to) = block(&text[start..end])?;
    Some((start + from, start + to))
}

/// Where the unreleased section stands: behind its heading, up to the next.
fn unreleased(text: &str) -> Option<(usize, usize)> {
    let mut headings = headings(text);
    let is_it = |line: &str| {
        let title = line.trim_start_matches('#').trim();
        // The title may be a link: `[Unreleased]`, `[Unreleased](…)` or `[Unreleased][…]`.
        let name = match title.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((name, rest)) if rest.is_empty() || rest.starts_with(['(', '[']) => name,
            _ => title,
        };
        name.trim().eq_ignore_ascii_case("unreleased")
    };
    let (at, line) = headings.find(|(_, line)| is_it(line))?;
    let start = (at + line.len() + 1).min(text.len());
    Some((start, headings.next().map_or(text.len(), |(at, _)| at)))
}

/// The headings of the second level: where they stand, and their lines. None is in a block of ours.
fn headings(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split('\n').filter_map(move |line| {
        let start = at;
        at += line.len() + 1;
        line.starts_with("## ").then_some((start, line))
    })
}

/// Where a block stands in a section. One that has no end is none, so that nothing is lost.
fn block(section: &str) -> Option<(usize, usize)> {
    let from = section.find(START)?;
    // The last end: what a model's texts say must not cut the block short. The next block, if people
    // have copied one, is not ours to swallow.
    let next = section[from + START.len()..].find(&format!("\n{START}"));
    let to = next.map_or(section.len(), |at| from + START.len() + at);
    let to = from + section[from..to].rfind(END)? + END.len();
    Some((from, if section[to..].starts_with('\n') { to + 1 } else { to }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLOCK: &str = "<!-- goldsmith: since a; cargo xtask codegen writes what follows anew, up \
                         to the end -->\n\n- x\n\n<!-- goldsmith: end -->\n";

    #[test]
    fn a_block_is_put_where_it_belongs_and_all_else_stays() {
        for (text, expected) in [
            ("", format!("# Changelog\n\n## Unreleased\n\n{BLOCK}")),
            ("# Mine", format!("# Mine\n\n## Unreleased\n\n{BLOCK}")),
            (
                "# C\n\nWords.\n\n## 1.0.0\n\n- old\n",
                format!("# C\n\nWords.\n\n## Unreleased\n\n{BLOCK}\n## 1.0.0\n\n- old\n"),
            ),
            (
                "# C\n\n## [Unreleased]\n\n- by hand\n\n## 1.0.0\n",
                format!("# C\n\n## [Unreleased]\n\n{BLOCK}\n- by hand\n\n## 1.0.0\n"),
            ),
            (
                "# C\n\n## [Unreleased](https://example.com/compare)\n\n- by hand\n",
                format!(
                    "# C\n\n## [Unreleased](https://example.com/compare)\n\n{BLOCK}\n- by hand\n"
                ),
            ),
            ("# C\n\n## unreleased", format!("# C\n\n## unreleased\n\n{BLOCK}")),
        ] {
            let once = with(text, "a", "- x\n");
            assert_eq!(once, expected);
            assert_eq!(base(&once), Some("a"));
            assert_eq!(with(&once, "a", "- x"), once, "twice is once");
            let other = with(&once, "b", "- y");
            assert_eq!(with(&other, "a", "- x"), once, "the block is written anew");
            for line in text.lines().filter(|line| !line.is_empty()) {
                assert!(without(&other).contains(line), "{text}: {line} is lost");
            }
            assert!(!without(&other).contains("goldsmith"));
        }
    }

    #[test]
    fn a_text_of_the_model_does_not_end_the_block() {
        let entry = "- `a <!-- goldsmith: end -->` is a pattern\n- y";
        let once = with("# C\n\n## Unreleased\n\n- by hand\n", "a", entry);
        assert_eq!(with(&once, "a", entry), once);
        assert_eq!(without(&once), "# C\n\n## Unreleased\n\n- by hand\n");
    }

    #[test]
    fn what_is_released_is_peoples() {
        let released = format!("# C\n\n## 0.2.0\n\n{BLOCK}");
        assert_eq!(base(&released), None);
        assert_eq!(without(&released), released);
        let next = with(&released, "b", "- y");
        assert!(next.contains(BLOCK) && next.matches("goldsmith: since").count() == 2);
        assert_eq!(base(&next), Some("b"));
        // A block without its end is not ours to cut.
        let broken = "# C\n\n## Unreleased\n\n<!-- goldsmith: since a -->\n- by hand\n";
        assert_eq!(base(broken), None);
        assert!(with(broken, "a", "- x").contains("- by hand"));
    }
}
