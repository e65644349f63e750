//! The same XML as the same text, to compare what tests expect with what was written.

use super::tape::{Kind, Tape};
use crate::ReadError;
use crate::limits::Limits;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Whether an element counts: by the name of the element around it and its own.
pub(crate) type Filter<'a> = &'a dyn Fn(&str, &str) -> bool;

/// A text with an element on each line, attributes and elements sorted by name, and without white
/// space between elements.
///
/// Elements of the same name keep their order, which is that of a list. Entries of maps are sorted, as
/// their order says nothing. What looks like one is taken for one: elements of the same name in a row,
/// each of two elements of the same names, the first of which holds a text that no other does.
pub(crate) fn canonical(text: &[u8], filter: Filter<'_>) -> Result<String, ReadError> {
    let tape = Tape::new(text, Limits::default()).map_err(|fault| fault.in_xml(text))?;
    Ok(element(&tape, 0, 0, filter))
}

fn element(tape: &Tape<'_>, node: u32, depth: usize, filter: Filter<'_>) -> String {
    let name = tape.name(node);
    let attributes = tape.children(node).filter(|&child| tape.kind(child) == Kind::Attribute);
    let text = |node| tape.text(node).unwrap_or_default();
    let mut attributes: Vec<String> = attributes
        .map(|attribute| format!(" {}={:?}", tape.name(attribute), text(attribute)))
        .collect();
    attributes.sort();
    let mut out = format!("{}{name}{}", "  ".repeat(depth), attributes.concat());
    let mut children: Vec<u32> =
        tape.elements(node).filter(|&child| filter(name, tape.name(child))).collect();
    children.sort_by_key(|&child| tape.name(child));
    if tape.elements(node).next().is_none() {
        // Writing to a string cannot fail.
        let _ = write!(out, " {:?}", text(node));
    }
    out.push('\n');
    for run in children.chunk_by(|&a, &b| tape.name(a) == tape.name(b)) {
        let mut texts: Vec<String> =
            run.iter().map(|&child| element(tape, child, depth + 1, filter)).collect();
        let names = |node: u32| tape.elements(node).map(|e| tape.name(e)).collect::<Vec<_>>();
        let first = names(run[0]);
        let key = |node: u32| {
            let key = tape.elements(node).next()?;
            tape.elements(key).next().is_none().then(|| text(key))
        };
        let keys: BTreeSet<_> = run.iter().filter_map(|&child| key(child)).collect();
        let is_pair = matches!(first.as_slice(), [key, value] if key != value);
        let is_map = is_pair && run.iter().all(|&child| names(child) == first);
        if is_map && keys.len() == run.len() {
            texts.sort();
        }
        out.push_str(&texts.concat());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::canonical;

    fn all(text: &str) -> String {
        canonical(text.as_bytes(), &|_, _| true).unwrap()
    }

    #[test]
    fn the_same_xml_is_the_same_text() {
        for (a, b) in [
            ("<a b='1' c='2'/>", "<?xml version='1.0'?> <a c=\"2\" b=\"1\"></a>"),
            ("<a><b/><c/></a>", "<a><c/><b/></a>"),
            ("<a> <b/>\n<c>x</c> </a>", "<a><b></b><c>&#120;</c></a>"),
            (
                "<m><e><k>1</k><v>2</v></e><e><k>3</k><v>4</v></e></m>",
                "<m><e><k>3</k><v>4</v></e><e><k>1</k><v>2</v></e></m>",
            ),
        ] {
            assert_eq!(all(a), all(b));
        }
        for (a, b) in [
            ("<a b='1'/>", "<a b='2'/>"),
            ("<a> </a>", "<a/>"),
            ("<a><b>1</b><b>2</b></a>", "<a><b>2</b><b>1</b></a>"),
            ("<a xmlns='b'/>", "<a/>"),
            // Lists of lists and of structures, not maps: two of the same first member, or none that is a
            // text.
            (
                "<m><e><i>1</i><i>2</i></e><e><i>3</i><i>4</i></e></m>",
                "<m><e><i>3</i><i>4</i></e><e><i>1</i><i>2</i></e></m>",
            ),
            (
                "<m><e><k>1</k><v>2</v></e><e><k>1</k><v>4</v></e></m>",
                "<m><e><k>1</k><v>4</v></e><e><k>1</k><v>2</v></e></m>",
            ),
            (
                "<m><e><k><l/></k><v>2</v></e><e><k><n/></k><v>4</v></e></m>",
                "<m><e><k><n/></k><v>4</v></e><e><k><l/></k><v>2</v></e></m>",
            ),
        ] {
            assert_ne!(all(a), all(b));
        }
    }

    #[test]
    fn what_does_not_count_is_left_out() {
        let text = canonical(b"<a><b>1</b><c/></a>", &|parent, name| (parent, name) != ("a", "b"));
        assert_eq!(text.unwrap(), "a\n  c \"\"\n");
    }
}
