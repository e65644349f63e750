//! Strings and keys.
//!
//! Most are short, plain, and have room. Those are written by functions that need no stack: what is
//! unusual is left to a function of its own, at their end.

use super::JsonWriter;
use crate::json::scan;
use crate::schema::Member;
use crate::short;

impl JsonWriter {
    /// A string with everything escaped that RFC 8259, section 7, wants escaped.
    pub(super) fn quoted(&mut self, text: &str) {
        self.quoted_before(text, b"\"");
    }

    /// A key with its colon.
    pub(super) fn key(&mut self, name: &str) {
        self.quoted_before(name, b"\":");
    }

    /// A string with the quote at its end, and what is behind it.
    #[inline]
    fn quoted_before<const N: usize>(&mut self, text: &str, end: &'static [u8; N]) {
        let text = text.as_bytes();
        if text.len() > scan::SHORT {
            self.long_text(text, end);
        } else if !self.written_plain::<true, N>(text, end) {
            self.unusual(text, end);
        }
    }

    #[inline(never)]
    fn long_text<const N: usize>(&mut self, text: &[u8], end: &'static [u8; N]) {
        if !self.written_plain::<false, N>(text, end) {
            self.unusual(text, end);
        }
    }

    /// A string and its end, if there is room for it, and nothing in it to escape.
    #[inline]
    fn written_plain<const IS_SHORT: bool, const N: usize>(
        &mut self,
        text: &[u8],
        end: &'static [u8; N],
    ) -> bool {
        self.out.fill(text.len() + 1 + N, |room| {
            let [quote, room @ ..] = room else { return false };
            let Some((room, place)) = room.split_last_chunk_mut::<N>() else { return false };
            *quote = b'"';
            *place = *end;
            if IS_SHORT { scan::copy_short(room, text) } else { scan::copy_long(room, text) }
        })
    }

    /// A string for which there is no room yet, or with something to escape.
    #[cold]
    #[inline(never)]
    fn unusual(&mut self, text: &[u8], end: &[u8]) {
        self.out.push(b'"');
        self.escaped(text);
        self.out.extend(end);
    }

    /// The key of a member with its colon. There is seldom anything to escape, and never in the names
    /// of members.
    pub(super) fn name(&mut self, member: &'static Member) {
        let name = self.names.of(member).as_bytes();
        let done = member.plain
            && self.out.fill(name.len() + 3, |room| {
                let [quote, place @ .., end, colon] = room else { return false };
                (*quote, *end, *colon) = (b'"', b'"', b':');
                short::copy(place, name);
                true
            });
        if !done {
            self.unusual(name, b"\":");
        }
    }

    fn escaped(&mut self, mut rest: &[u8]) {
        loop {
            let (plain, special) = rest.split_at(scan::plain(rest));
            self.out.extend(plain);
            let Some((&byte, after)) = special.split_first() else { return };
            match byte {
                b'"' => self.out.extend(b"\\\""),
                b'\\' => self.out.extend(b"\\\\"),
                b'\n' => self.out.extend(b"\\n"),
                b'\r' => self.out.extend(b"\\r"),
                b'\t' => self.out.extend(b"\\t"),
                0x08 => self.out.extend(b"\\b"),
                0x0C => self.out.extend(b"\\f"),
                control => {
                    const HEX: [u8; 16] = *b"0123456789abcdef";
                    self.out.extend(b"\\u00");
                    self.out.push(HEX[usize::from(control >> 4)]);
                    self.out.push(HEX[usize::from(control & 15)]);
                }
            }
            rest = after;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::json::{JsonWriter, Names};
    use crate::schema::{Kind, Member, Trait};

    static PLAIN: Member = Member::new("plain", Kind::String, &[Trait::JsonName("a-name")]);
    static UNUSUAL: Member = Member::new("name", Kind::String, &[Trait::JsonName("a\"\n\\b")]);

    /// A string with its quotes, told in another way.
    fn quoted(text: &str) -> String {
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\u{1}', "\\u0001");
        format!("\"{}\"", escaped.replace('\n', "\\n"))
    }

    #[test]
    fn texts_are_whole_whatever_room_there_is() {
        for room in 0..=48 {
            for length in 0..=80 {
                for special in [None, Some('"'), Some('\\'), Some('\u{1}')] {
                    let mut text: String = ('a'..='z').cycle().take(length).collect();
                    if let Some(special) = special {
                        text.insert(length * 2 / 3, special);
                    }
                    let mut json = JsonWriter::new(Names::JsonName);
                    let before = "x".repeat(1024 - room);
                    json.out.extend(before.as_bytes());
                    json.quoted(&text);
                    json.key(&text);
                    json.name(&PLAIN);
                    json.name(&UNUSUAL);
                    let text = quoted(&text);
                    let expected = format!("{before}{text}{text}:\"a-name\":\"a\\\"\\n\\\\b\":");
                    assert_eq!(String::from_utf8(json.into_bytes()).unwrap(), expected);
                }
            }
        }
    }
}
