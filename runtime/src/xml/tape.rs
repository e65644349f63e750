//! A checked text as a flat list of its elements, attributes and texts.
//!
//! A node knows where its parts are in the text and which node comes behind it and all that is in it.
//! An element that holds one text and nothing else holds it itself. White space between elements is
//! left out.

mod reading;

use super::escape::unescape;
use super::tokens::Span;
use crate::fault::Fault;
use crate::limits::Limits;
use crate::read_error::Reason;
use std::borrow::Cow;

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Element,
    Attribute,
    /// A text with references.
    Text,
    /// A text as it is.
    Literal,
}

/// An element, an attribute or a text.
#[derive(Clone, Copy, Debug)]
struct Node {
    kind: Kind,
    name: Span,
    /// The value of an attribute, a text, or the only text of an element.
    value: Span,
    /// The node behind this one and all that is in it.
    next: u32,
}

/// The nodes of a text, the root element first.
#[derive(Debug)]
pub(super) struct Tape<'a> {
    text: &'a str,
    nodes: Vec<Node>,
}

impl<'a> Tape<'a> {
    pub(super) fn new(text: &'a [u8], limits: Limits) -> Result<Self, Fault> {
        let bytes = limits.bytes.min(u32::MAX as usize - 1);
        if text.len() > bytes {
            return Err(Fault::new(Reason::TooLarge(bytes), bytes));
        }
        let text = std::str::from_utf8(text)
            .map_err(|e| Fault::new(Reason::InvalidUtf8, e.valid_up_to()))?;
        reading::read(text, limits)
    }

    /// A root element without a name that holds nothing.
    pub(super) fn empty() -> Self {
        let mut tape = Self { text: "", nodes: Vec::new() };
        tape.push(Kind::Element, Span::default(), Span::default());
        tape
    }

    #[allow(clippy::cast_possible_truncation)]
    fn len(&self) -> u32 {
        self.nodes.len() as u32
    }

    fn push(&mut self, kind: Kind, name: Span, value: Span) {
        let next = self.len() + 1;
        self.nodes.push(Node { kind, name, value, next });
    }

    fn node(&self, node: u32) -> &Node {
        &self.nodes[node as usize]
    }

    pub(super) fn kind(&self, node: u32) -> Kind {
        self.node(node).kind
    }

    pub(super) fn name(&self, node: u32) -> &'a str {
        self.node(node).name.of(self.text)
    }

    /// The byte at which a node starts.
    pub(super) fn offset(&self, node: u32) -> usize {
        let node = self.node(node);
        match node.kind {
            Kind::Element => (node.name.start as usize).saturating_sub(1),
            Kind::Attribute => node.name.start as usize,
            Kind::Text | Kind::Literal => node.value.start as usize,
        }
    }

    /// The attributes, texts and elements of an element. What it holds itself is not among them.
    pub(super) fn children(&self, element: u32) -> Children<'_, 'a> {
        Children { tape: self, at: element + 1, end: self.node(element).next }
    }

    /// The elements of an element.
    pub(super) fn elements(&self, element: u32) -> impl Iterator<Item = u32> {
        self.children(element).filter(|&child| self.kind(child) == Kind::Element)
    }

    /// The node behind an element.
    pub(super) fn end(&self, element: u32) -> u32 {
        self.node(element).next
    }

    /// The text of an attribute, of a text, or of an element that holds nothing but texts; `None`
    /// where it holds elements.
    pub(super) fn text(&self, node: u32) -> Option<Cow<'a, str>> {
        let Node { kind, value, .. } = *self.node(node);
        let text = value.of(self.text);
        match kind {
            Kind::Attribute => return Some(unescape(text, true)),
            Kind::Text => return Some(unescape(text, false)),
            Kind::Literal => return Some(line_ends(text)),
            Kind::Element => {}
        }
        if !text.is_empty() {
            return Some(unescape(text, false));
        }
        let mut all = Cow::Borrowed("");
        for child in self.children(node) {
            match self.kind(child) {
                Kind::Attribute => {}
                Kind::Element => return None,
                Kind::Text | Kind::Literal => {
                    let text = self.text(child)?;
                    if all.is_empty() { all = text } else { all.to_mut().push_str(&text) }
                }
            }
        }
        Some(all)
    }

    /// Whether an element has a text of its own that is not white space.
    pub(super) fn has_text(&self, element: u32) -> bool {
        let is_text = |node: u32| matches!(self.kind(node), Kind::Text | Kind::Literal);
        let filled = |node: u32| !is_space(self.node(node).value.of(self.text));
        filled(element) || self.children(element).any(|child| is_text(child) && filled(child))
    }
}

/// A text that is as it is, but for its line ends.
fn line_ends(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn is_space(text: &str) -> bool {
    text.bytes().all(super::names::is_space)
}

/// The nodes in an element.
#[derive(Debug)]
pub(super) struct Children<'t, 'a> {
    tape: &'t Tape<'a>,
    at: u32,
    end: u32,
}

impl Iterator for Children<'_, '_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        if self.at >= self.end {
            return None;
        }
        let node = self.at;
        self.at = self.tape.node(node).next;
        Some(node)
    }
}
