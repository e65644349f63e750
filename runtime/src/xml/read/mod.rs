//! XML text to values.
//!
//! What enters is a text, what leaves is a value of a generated type or a [`Fault`]. The reader stands
//! at a node of the tape; whoever reads a part of it moves the reader there and back.

mod collections;
mod documents;
mod members;
mod values;

use super::names::{Tag, local};
use super::tape::{Kind, Tape};
use crate::fault::Fault;
use crate::limits::{Limits, Strictness};
use crate::read_error::Reason;
use crate::schema::Schema;
use crate::validate::Missing;
use std::borrow::Cow;

/// Reads values from an XML text (version 1.0).
#[derive(Debug)]
pub struct XmlReader<'a> {
    tape: Tape<'a>,
    /// The element or attribute that holds the value.
    node: u32,
    /// The end of the element around that one, where its siblings end.
    end: u32,
    elements: usize,
    limits: Limits,
    strictness: Strictness,
    /// Elements that are no members, though the schema lacks them.
    ignored: &'static [&'static str],
    /// Whether the structure that is read next is an error.
    is_error: bool,
    missing: Missing,
}

type Read<T> = Result<T, Fault>;

impl<'a> XmlReader<'a> {
    /// A reader of `text`, at its root element.
    ///
    /// # Errors
    /// When the text is not XML, or exceeds a limit.
    pub fn new(text: &'a [u8], strictness: Strictness, limits: Limits) -> Read<Self> {
        Ok(Self::of(Tape::new(text, limits)?, strictness, limits))
    }

    /// A reader of a document that is not there, and whose root element holds nothing.
    pub(crate) fn empty(strictness: Strictness, limits: Limits) -> Self {
        Self::of(Tape::empty(), strictness, limits)
    }

    fn of(tape: Tape<'a>, strictness: Strictness, limits: Limits) -> Self {
        Self {
            end: tape.end(0),
            tape,
            node: 0,
            elements: 0,
            limits,
            strictness,
            ignored: &[],
            is_error: false,
            missing: Missing::new(),
        }
    }

    /// Moves to the first element of this name in the one that the reader stands at; whether there is
    /// one.
    pub(crate) fn enter(&mut self, name: &str) -> bool {
        let parent = self.node;
        let found = self.tape.elements(parent).find(|&e| local(self.tape.name(e)) == name);
        if let Some(element) = found {
            self.go_to(element, self.tape.end(parent));
        }
        found.is_some()
    }

    /// The text of the first element of this name in the one that the reader stands at.
    pub(crate) fn text_of(&self, name: &str) -> Option<Cow<'a, str>> {
        let mut elements = self.tape.elements(self.node);
        self.tape.text(elements.find(|&e| local(self.tape.name(e)) == name)?)
    }

    /// The name of the element that the reader stands at, without its prefix.
    pub(crate) fn name(&self) -> &'a str {
        local(self.tape.name(self.node))
    }

    #[cfg(feature = "query")]
    /// Takes elements of these names for no members of the structure that is read next.
    pub(crate) fn ignore(&mut self, names: &'static [&'static str]) {
        self.ignored = names;
    }

    /// Takes the structure that is read next for an error, which has a type and a code besides its
    /// members.
    pub(crate) fn expect_error(&mut self) {
        self.ignored = &["Type", "Code"];
        self.is_error = true;
    }

    /// The required members that were not found. Only a strict reader looks for them.
    pub(crate) fn into_missing(self) -> Missing {
        self.missing
    }

    /// A strict reader wants the root element to have the name of what it holds.
    #[inline]
    pub(crate) fn check_root(
        &self,
        schema: &'static Schema,
        tag: impl FnOnce() -> Tag,
    ) -> Read<()> {
        if self.node != 0 || !self.strict() {
            return Ok(());
        }
        let name = self.name();
        if local(tag().name) == name || name.is_empty() || schema.id == crate::Unit::ID {
            return Ok(());
        }
        Err(self.fault(Reason::Expected("another root element")))
    }

    /// Moves to a node. Gives what goes back.
    fn go_to(&mut self, node: u32, end: u32) -> (u32, u32) {
        (std::mem::replace(&mut self.node, node), std::mem::replace(&mut self.end, end))
    }

    fn strict(&self) -> bool {
        self.strictness == Strictness::Strict
    }

    fn is_attribute(&self) -> bool {
        self.tape.kind(self.node) == Kind::Attribute
    }

    /// The text of the value.
    fn str(&self) -> Read<Cow<'a, str>> {
        self.tape.text(self.node).ok_or_else(|| self.fault(Reason::Expected("a text")))
    }

    /// The text of a value that has no white space of its own.
    fn word(&self) -> Read<Cow<'a, str>> {
        Ok(match self.str()? {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_ascii()),
            Cow::Owned(text) => Cow::Owned(text.trim_ascii().to_owned()),
        })
    }

    fn count_element(&mut self) -> Read<()> {
        if self.elements == self.limits.elements {
            return Err(self.fault(Reason::TooManyElements(self.limits.elements)));
        }
        self.elements += 1;
        Ok(())
    }

    /// A fault of what the reader stands at.
    #[cold]
    fn fault(&self, reason: Reason) -> Fault {
        Fault::new(reason, self.tape.offset(self.node))
    }
}
