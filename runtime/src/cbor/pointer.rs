//! From a byte of CBOR to the JSON pointer of its value.

use super::head::{Head, decode};
use crate::pointer::push_segment;

/// One open list, map or string in parts on the way to the byte. `left` counts what is to come, if
/// that is known.
struct Step {
    left: Option<u64>,
    kind: Kind,
}

enum Kind {
    /// The number of elements before.
    List(usize),
    /// The last key, and whether its value is next.
    Map(Option<String>),
    /// The parts of a string.
    Parts,
}

/// The pointer (RFC 6901) of the value that the byte at `offset` belongs to.
///
/// All before `offset` has been read without fault, so there is nothing to check. Keys at
/// `hidden_below` and deeper are written as `*`.
pub(crate) fn pointer(bytes: &[u8], offset: usize, hidden_below: usize) -> String {
    let mut steps: Vec<Step> = Vec::new();
    let mut at = 0;
    while at < offset {
        let Ok((head, length)) = decode(&bytes[at..]) else { break };
        at += length;
        let mut text = None;
        let opened = match head {
            Head::Tag(_) => continue,
            Head::List(left) => Some(Step { left, kind: Kind::List(0) }),
            Head::Map(left) => Some(Step { left, kind: Kind::Map(None) }),
            Head::Bytes(None) | Head::Text(None) => Some(Step { left: None, kind: Kind::Parts }),
            Head::Bytes(Some(length)) | Head::Text(Some(length)) => {
                let end = at.saturating_add(usize::try_from(length).unwrap_or(usize::MAX));
                if end > offset {
                    // The byte is within this string, which may claim to go on behind the end.
                    break;
                }
                text = bytes.get(at..end);
                at = end;
                None
            }
            Head::Break => {
                steps.pop();
                None
            }
            _ => None,
        };
        match opened {
            Some(step) if step.left != Some(0) => steps.push(step),
            _ => finish_item(&mut steps, text),
        }
    }
    let mut pointer = String::new();
    for (depth, step) in steps.iter().enumerate() {
        match &step.kind {
            Kind::List(index) => push_segment(&mut pointer, &index.to_string()),
            Kind::Map(Some(_)) if depth >= hidden_below => push_segment(&mut pointer, "*"),
            Kind::Map(Some(key)) => push_segment(&mut pointer, key),
            Kind::Map(None) | Kind::Parts => {}
        }
    }
    pointer
}

/// Counts an item that has ended, and closes what ends with it. `text` are its bytes if it is a string.
fn finish_item(steps: &mut Vec<Step>, text: Option<&[u8]>) {
    let mut text = text;
    while let Some(step) = steps.last_mut() {
        match &mut step.kind {
            Kind::Parts => return,
            Kind::List(index) => *index += 1,
            Kind::Map(key @ None) => {
                let name = String::from_utf8_lossy(text.unwrap_or_default()).into_owned();
                *key = Some(name);
                return;
            }
            Kind::Map(key) => *key = None,
        }
        match &mut step.left {
            Some(left) if *left <= 1 => {
                steps.pop();
                text = None;
            }
            Some(left) => {
                *left -= 1;
                return;
            }
            None => return,
        }
    }
}
