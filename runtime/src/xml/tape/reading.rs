//! From the tokens of a text to its tape.

use super::{Kind, Node, Tape, is_space};
use crate::fault::Fault;
use crate::limits::Limits;
use crate::read_error::Reason;
use crate::xml::tokens::{Span, Token, Tokens};

/// Nodes for each element that the limits allow: what is counted there are the entries of lists and
/// maps, and most of those are structures.
const NODES_PER_ELEMENT: usize = 32;

/// An element whose end has not been found.
struct Open {
    element: u32,
    has_elements: bool,
}

/// The tape of a text whose length is within the limits.
pub(super) fn read(text: &str, limits: Limits) -> Result<Tape<'_>, Fault> {
    let max = limits.elements.saturating_mul(NODES_PER_ELEMENT).min(u32::MAX as usize);
    // An element with a text takes two nodes and, mostly, more than 40 bytes.
    let tape = Tape { text, nodes: Vec::with_capacity((text.len() / 20).min(max)) };
    let mut reading = Reading { tape, open: Vec::new() };
    let mut tokens = Tokens::new(text);
    loop {
        if reading.take_end(&mut tokens) {
            continue;
        }
        let at = tokens.at();
        let Some(token) = tokens.next()? else { break };
        reading.take(token, limits.depth).map_err(|reason| Fault::new(reason, at))?;
        if reading.tape.nodes.len() > max {
            return Err(Fault::new(Reason::TooManyElements(limits.elements), at));
        }
    }
    reading.finish().ok_or_else(|| Fault::new(Reason::Truncated, text.len()))
}

/// A tape of which a part is there, and the elements that are open at its end.
struct Reading<'a> {
    tape: Tape<'a>,
    open: Vec<Open>,
}

impl<'a> Reading<'a> {
    /// Takes the end of the innermost element, if it is what comes next.
    #[inline]
    fn take_end(&mut self, tokens: &mut Tokens<'a>) -> bool {
        let Some(element) = self.open.last().map(|open| open.element) else { return false };
        let taken = !tokens.in_tag() && tokens.take_end(self.tape.name(element));
        if taken {
            self.close();
        }
        taken
    }

    #[inline]
    fn take(&mut self, token: Token, depth: usize) -> Result<(), Reason> {
        match token {
            Token::Open(name) => self.open(name, depth)?,
            Token::Attribute(name, value) => self.tape.push(Kind::Attribute, name, value),
            Token::EndOfTag { is_empty } => {
                if is_empty {
                    self.close();
                }
            }
            Token::Close(name) => {
                let expected = self.open.last().map(|open| self.tape.name(open.element));
                if expected != Some(name.of(self.tape.text)) {
                    return Err(Reason::Expected("another end tag"));
                }
                self.close();
            }
            Token::Text(_) | Token::Space(_) | Token::Literal(_) if self.open.is_empty() => {
                return self.check_outside(token);
            }
            Token::Text(value) => self.tape.push(Kind::Text, Span::default(), value),
            Token::Space(value) => {
                // White space is a text of its own only where no element is beside it.
                if !self.open.last().is_some_and(|open| open.has_elements) {
                    self.tape.push(Kind::Text, Span::default(), value);
                }
            }
            Token::Literal(value) => self.tape.push(Kind::Literal, Span::default(), value),
        }
        Ok(())
    }

    #[inline]
    fn open(&mut self, name: Span, depth: usize) -> Result<(), Reason> {
        if self.open.len() == depth {
            return Err(Reason::TooDeep(depth));
        }
        match self.open.last_mut() {
            Some(parent) => {
                self.tape.drop_space(parent.element);
                parent.has_elements = true;
            }
            None if self.tape.nodes.is_empty() => {}
            None => return Err(Reason::TrailingText),
        }
        self.open.push(Open { element: self.tape.len(), has_elements: false });
        self.tape.push(Kind::Element, name, Span::default());
        Ok(())
    }

    /// Closes the innermost element.
    #[inline]
    fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.tape.close(open.element);
        }
    }

    /// Outside of the root there may be white space.
    fn check_outside(&self, token: Token) -> Result<(), Reason> {
        match token {
            Token::Space(_) => Ok(()),
            _ if self.tape.nodes.is_empty() => Err(Reason::Expected("an element")),
            _ => Err(Reason::TrailingText),
        }
    }

    /// The whole tape, if the text does not end too early.
    fn finish(self) -> Option<Tape<'a>> {
        (self.open.is_empty() && !self.tape.nodes.is_empty()).then_some(self.tape)
    }
}

impl Tape<'_> {
    /// Before the first element in another starts: takes off the white space before it.
    fn drop_space(&mut self, parent: u32) {
        while self.len() > parent + 1
            && let Some(last) = self.nodes.last()
            && last.kind == Kind::Text
            && is_space(last.value.of(self.text))
        {
            self.nodes.pop();
        }
    }

    /// Notes where an element ends. The only text in it becomes its own.
    fn close(&mut self, element: u32) {
        if self.len() == element + 2
            && let Some(Node { kind: Kind::Text, value, .. }) = self.nodes.last().copied()
        {
            self.nodes.pop();
            self.nodes[element as usize].value = value;
        }
        let next = self.len();
        self.nodes[element as usize].next = next;
    }
}
