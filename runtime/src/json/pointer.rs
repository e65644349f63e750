//! From a byte of a JSON text to its JSON pointer.

use crate::pointer::push_segment;

/// One open list or object on the way to the byte.
enum Step {
    /// The number of elements before.
    List(usize),
    /// Where the last key starts and ends, with its quotes, and whether the value is next.
    Object { key: Option<(usize, usize)>, value: bool },
}

/// The pointer (RFC 6901) of the value that the byte at `offset` belongs to.
///
/// All before `offset` has been read without fault, so there is nothing to check. Keys at
/// `hidden_below` and deeper are written as `*`.
pub(crate) fn pointer(text: &[u8], offset: usize, hidden_below: usize) -> String {
    let mut steps = Vec::new();
    let mut at = 0;
    while at < offset {
        match text[at] {
            b'{' => steps.push(Step::Object { key: None, value: false }),
            b'[' => steps.push(Step::List(0)),
            b'}' | b']' => {
                steps.pop();
            }
            b':' => {
                if let Some(Step::Object { value, .. }) = steps.last_mut() {
                    *value = true;
                }
            }
            b',' => match steps.last_mut() {
                Some(Step::List(index)) => *index += 1,
                Some(Step::Object { key, value }) => (*key, *value) = (None, false),
                None => {}
            },
            b'"' => {
                let end = string_end(text, at);
                if let Some(Step::Object { key, value: false }) = steps.last_mut() {
                    *key = Some((at, end));
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    let mut pointer = String::new();
    for (depth, step) in steps.iter().enumerate() {
        match step {
            Step::List(index) => push_segment(&mut pointer, &index.to_string()),
            Step::Object { key: Some(_), .. } if depth >= hidden_below => {
                push_segment(&mut pointer, "*");
            }
            Step::Object { key: Some((start, end)), .. } => {
                push_segment(&mut pointer, &super::read::key_text(&text[*start..*end]));
            }
            Step::Object { key: None, .. } => {}
        }
    }
    pointer
}

/// The byte behind the string that starts at `start`; the end of the text where it does not end.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::pointer;

    #[test]
    fn points_at_the_value_around_a_byte() {
        let text = br#"{"a":[1,{"b/c":"x\"]}"},3],"d":{}}"#;
        for (needle, expected) in [
            ("1,", "/a/0"),
            ("\"x", "/a/1/b~1c"),
            ("3]", "/a/2"),
            ("{}}", "/d"),
            ("]}\"}", "/a/1/b~1c"),
        ] {
            let at = text.windows(needle.len()).position(|w| w == needle.as_bytes()).unwrap();
            assert_eq!(pointer(text, at, usize::MAX), expected, "{needle}");
        }
        assert_eq!(pointer(text, 15, 2), "/a/1/*");
        assert_eq!(pointer(text, text.len(), 0), "");
    }
}
