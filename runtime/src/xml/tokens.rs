//! From a text to tags, attributes and pieces of text.
//!
//! Comments and processing instructions are passed over. There is no document type declaration, so
//! no entity can grow, and nothing is read from elsewhere.

use super::escape::reference;
use super::names::{continues_name, is_name, is_space, local, starts_name};
use crate::fault::Fault;
use crate::read_error::Reason;
use crate::short;

/// A part of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Span {
    pub(super) fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// What stands next in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// `<name`, with its attributes to follow; `<name>` where there are none.
    Open(Span),
    /// `name="value"`
    Attribute(Span, Span),
    /// The end of a start tag, and whether that is the end of the element too.
    EndOfTag { is_empty: bool },
    /// `</name>`
    Close(Span),
    /// A text with references.
    Text(Span),
    /// White space up to the next tag.
    Space(Span),
    /// The text of a `<![CDATA[…]]>`.
    Literal(Span),
}

/// Takes tokens off a text, which has no more than 4 GiB.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    in_tag: bool,
}

type Read<T> = Result<T, Fault>;

/// The name of the root element, without its prefix, of what may be a document. Nothing behind it is
/// looked at.
pub(crate) fn root_name(body: &[u8]) -> Option<&str> {
    // What is not UTF-8 further behind does not matter here, nor do more than the 4 GiB of spans.
    let start = &body[..body.len().min(u32::MAX as usize)];
    let text = match std::str::from_utf8(start) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&start[..error.valid_up_to()]).unwrap_or_default(),
    };
    let mut tokens = Tokens::new(text);
    loop {
        match tokens.next() {
            Ok(Some(Token::Open(name))) => return Some(local(name.of(text))),
            Ok(Some(Token::Space(_))) => {}
            _ => return None,
        }
    }
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let at = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        Self { text, at, in_tag: false }
    }

    /// Whether the next token is one of a start tag.
    pub(super) fn in_tag(&self) -> bool {
        self.in_tag
    }

    /// Where the next token starts.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Takes the end tag of an element of this name, if it is next and holds no white space.
    #[inline]
    pub(super) fn take_end(&mut self, name: &str) -> bool {
        let Some([b'<', b'/', rest @ ..]) = self.text.as_bytes().get(self.at..) else {
            return false;
        };
        let found =
            rest.get(name.len()) == Some(&b'>') && short::starts_with(rest, name.as_bytes());
        if found {
            self.at += name.len() + 3;
        }
        found
    }

    /// The next token; none at the end of the text.
    pub(super) fn next(&mut self) -> Read<Option<Token>> {
        if self.in_tag {
            return self.tag_token().map(Some);
        }
        loop {
            let rest = &self.text[self.at..];
            if rest.is_empty() {
                return Ok(None);
            }
            if !rest.starts_with('<') {
                return self.text().map(Some);
            }
            match rest.as_bytes().get(1) {
                Some(b'/') => {
                    self.at += 2;
                    let name = self.name()?;
                    self.skip_space();
                    self.expect(b'>', "the end of the tag")?;
                    return Ok(Some(Token::Close(name)));
                }
                Some(b'?') => self.skip_behind("<?", "?>")?,
                Some(b'!') if rest.starts_with("<!--") => self.skip_behind("<!--", "-->")?,
                Some(b'!') if rest.starts_with("<![CDATA[") => {
                    let start = self.at + "<![CDATA[".len();
                    self.skip_behind("<![CDATA[", "]]>")?;
                    let span = self.span(start, self.at - "]]>".len());
                    self.check_characters(span)?;
                    return Ok(Some(Token::Literal(span)));
                }
                Some(b'!') => {
                    return Err(self.fault(Reason::Unsupported("a document type declaration")));
                }
                _ => {
                    self.at += 1;
                    let name = self.name()?;
                    self.in_tag = self.byte() != Some(b'>');
                    self.at += usize::from(!self.in_tag);
                    return Ok(Some(Token::Open(name)));
                }
            }
        }
    }

    fn tag_token(&mut self) -> Read<Token> {
        let spaced = self.skip_space();
        match self.byte() {
            Some(b'>') => {
                self.at += 1;
                self.in_tag = false;
                Ok(Token::EndOfTag { is_empty: false })
            }
            Some(b'/') => {
                self.at += 1;
                self.expect(b'>', "the end of the tag")?;
                self.in_tag = false;
                Ok(Token::EndOfTag { is_empty: true })
            }
            Some(_) if spaced => {
                let name = self.name()?;
                self.skip_space();
                self.expect(b'=', "an equals sign")?;
                self.skip_space();
                Ok(Token::Attribute(name, self.quoted()?))
            }
            Some(_) => Err(self.fault(Reason::Expected("white space or the end of the tag"))),
            None => Err(self.fault(Reason::Truncated)),
        }
    }

    fn quoted(&mut self) -> Read<Span> {
        let quote = match self.byte() {
            Some(quote @ (b'"' | b'\'')) => quote,
            Some(_) => return Err(self.fault(Reason::Expected("a quote"))),
            None => return Err(self.fault(Reason::Truncated)),
        };
        self.at += 1;
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let Some(length) = rest.iter().position(|&b| b == quote || b == b'<') else {
            self.at = self.text.len();
            return Err(self.fault(Reason::Truncated));
        };
        self.at += length;
        let span = self.span(start, self.at);
        self.expect(quote, "a quote")?;
        self.check_characters(span)?;
        self.check_references(span)?;
        Ok(span)
    }

    fn text(&mut self) -> Read<Token> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let space = space_length(rest);
        if space == rest.len() || rest[space] == b'<' {
            self.at += space;
            return Ok(Token::Space(self.span(start, self.at)));
        }
        // Most texts end before anything that would have to be looked at.
        let stop = rest.iter().position(|&b| b < 0x20 || b == b'<' || b == b'&');
        if let Some(length) = stop.filter(|stop| rest[*stop] == b'<') {
            self.at += length;
            return Ok(Token::Text(self.span(start, self.at)));
        }
        self.at += rest.iter().position(|&b| b == b'<').unwrap_or(rest.len());
        let span = self.span(start, self.at);
        self.check_characters(span)?;
        self.check_references(span)?;
        Ok(Token::Text(span))
    }

    #[inline]
    fn name(&mut self) -> Read<Span> {
        let rest = &self.text.as_bytes()[self.at..];
        match rest.first() {
            Some(&byte) if starts_name(byte) => {}
            Some(_) => return Err(self.fault(Reason::Expected("a name"))),
            None => return Err(self.fault(Reason::Truncated)),
        }
        let start = self.at;
        let mut has_prefix = false;
        let ends = |&byte: &u8| {
            has_prefix |= byte == b':';
            !continues_name(byte)
        };
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        if has_prefix && !is_name(&self.text[start..start + length]) {
            return Err(self.fault(Reason::Expected("a name")));
        }
        self.at += length;
        Ok(self.span(start, self.at))
    }

    fn skip_behind(&mut self, open: &str, close: &str) -> Read<()> {
        let start = self.at + open.len();
        match self.text[start..].find(close) {
            Some(length) => {
                self.at = start + length + close.len();
                Ok(())
            }
            None => {
                self.at = self.text.len();
                Err(self.fault(Reason::Truncated))
            }
        }
    }

    fn check_characters(&self, span: Span) -> Read<()> {
        let text = span.of(self.text);
        let is_bad = |b: &u8| *b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r');
        match text.as_bytes().iter().position(is_bad) {
            Some(at) => Err(Fault::new(Reason::ControlCharacter, span.start as usize + at)),
            None => Ok(()),
        }
    }

    fn check_references(&self, span: Span) -> Read<()> {
        let text = span.of(self.text);
        match text.match_indices('&').find(|(at, _)| reference(&text[*at..]).is_none()) {
            Some((at, _)) => Err(Fault::new(Reason::InvalidReference, span.start as usize + at)),
            None => Ok(()),
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes over white space; whether there was any.
    fn skip_space(&mut self) -> bool {
        let start = self.at;
        while self.byte().is_some_and(is_space) {
            self.at += 1;
        }
        self.at > start
    }

    fn expect(&mut self, byte: u8, what: &'static str) -> Read<()> {
        match self.byte() {
            Some(found) if found == byte => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(self.fault(Reason::Expected(what))),
            None => Err(self.fault(Reason::Truncated)),
        }
    }

    #[allow(clippy::cast_possible_truncation)]
    fn span(&self, start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end as u32 }
    }

    #[cold]
    fn fault(&self, reason: Reason) -> Fault {
        Fault::new(reason, self.at)
    }
}

/// How much white space a text starts with. Texts for people have a lot, most of which is indentation.
#[inline]
fn space_length(text: &[u8]) -> usize {
    let mut rest = text;
    loop {
        rest = match rest {
            [b' ', b' ', b' ', b' ', b' ', b' ', b' ', b' ', rest @ ..] => rest,
            [first, rest @ ..] if is_space(*first) => rest,
            _ => return text.len() - rest.len(),
        };
    }
}
