//! What a comparison of two models tells: changes, as data.

use crate::node::Node;
use crate::shape_id::ShapeId;
use crate::source::Span;
use std::borrow::Cow;
use std::fmt;

/// All differences of two models.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// What changed: metadata first, then shape by shape, in the order of their ids; within a shape
    /// the shape itself, then its members in the order of the text. The same models always give the
    /// same list.
    pub changes: Vec<Change>,
    /// Shapes that were probably renamed: the removed and the added one have the same structure.
    /// The removal and the addition are among the changes all the same.
    pub renames: Vec<Rename>,
}

/// A shape that is gone, and one like it that is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// The id in the old model.
    pub old: ShapeId,
    /// The id in the new model.
    pub new: ShapeId,
}

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The id of Smithy's event, such as `ChangedMemberTarget` or
    /// `TraitBreakingChange.Update.smithy.api#pattern`; a name of ours where Smithy has none.
    pub code: Cow<'static, str>,
    /// How bad it is for those who use the service, by Smithy's rules.
    pub severity: Severity,
    /// What happened.
    pub action: Action,
    /// To what it happened.
    pub aspect: Aspect,
    /// The shape that changed, without member; none for metadata.
    pub shape: Option<ShapeId>,
    /// The member that changed, if it was one: a member of a structure or union, a value of an enum,
    /// `member`, `key` or `value`.
    pub member: Option<String>,
    /// The trait that changed, if it was one.
    pub trait_id: Option<ShapeId>,
    /// The place within the value of the trait (or, for metadata, within all metadata) as a JSON
    /// pointer; empty for the whole.
    pub path: Option<String>,
    /// What was there: the value of a trait, the id of a target as a string, …
    pub old: Option<Node>,
    /// What is there now.
    pub new: Option<Node>,
    /// What happened, in a sentence without a period.
    pub message: String,
    /// What to know about it besides, such as a probable rename.
    pub hint: Option<String>,
    /// Where it stands in the sources of the old model; where what surrounds it stands, if it is new.
    pub old_span: Option<Span>,
    /// Where it stands in the sources of the new model; where what surrounds it stands, if it is gone.
    pub new_span: Option<Span>,
}

/// How bad a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Compatible.
    Note,
    /// Compatible for most.
    Warning,
    /// Compatible in what is sent, and still likely to surprise.
    Danger,
    /// Not compatible.
    Error,
}

impl Severity {
    /// The name as Smithy writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "NOTE",
            Self::Warning => "WARNING",
            Self::Danger => "DANGER",
            Self::Error => "ERROR",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is another.
    Changed,
    /// It is elsewhere: the order changed, or what it hangs on.
    Moved,
}

/// To what it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// A key of `metadata`.
    Metadata,
    /// A shape as a whole.
    Shape,
    /// The type of a shape.
    Type,
    /// A member of a structure or union, or their order.
    Member,
    /// The target of a member.
    Target,
    /// Whether a member may be absent.
    Nullability,
    /// A value of an enum, its name, or their order.
    EnumValue,
    /// A trait.
    Trait,
    /// The input of an operation.
    Input,
    /// The output of an operation.
    Output,
    /// An error of an operation or service, or their order.
    Error,
    /// The version of a service.
    Version,
    /// An operation or resource that is bound to a service or resource, or their order.
    Binding,
    /// A name that a shape has within the service.
    ServiceRename,
    /// An identifier of a resource.
    Identifier,
    /// A property of a resource.
    Property,
}

impl Diff {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How bad the worst change is.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.changes.iter().map(|change| change.severity).max()
    }

    /// The changes that are not only of documentation.
    pub fn facts(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| !change.is_documentation())
    }
}

impl Change {
    /// Whether it is the text of documentation that changed, and no fact.
    #[must_use]
    pub fn is_documentation(&self) -> bool {
        self.trait_id.as_ref().is_some_and(|id| {
            *id == "smithy.api#documentation" || *id == "smithy.api#externalDocumentation"
        })
    }

    /// The id of the shape or member that changed; none for metadata.
    #[must_use]
    pub fn subject(&self) -> Option<ShapeId> {
        let shape = self.shape.as_ref()?;
        Some(match &self.member {
            Some(member) => shape.with_member(member),
            None => shape.clone(),
        })
    }
}

impl Change {
    /// A change of which only what happened is known.
    pub(super) fn new(
        code: impl Into<Cow<'static, str>>,
        severity: Severity,
        action: Action,
        aspect: Aspect,
        message: String,
    ) -> Self {
        Self {
            code: code.into(),
            severity,
            action,
            aspect,
            shape: None,
            member: None,
            trait_id: None,
            path: None,
            old: None,
            new: None,
            message,
            hint: None,
            old_span: None,
            new_span: None,
        }
    }

    /// The change with what was there and what is there now. Where they have places, these are the
    /// places of the change.
    pub(super) fn values(mut self, old: Option<&Node>, new: Option<&Node>) -> Self {
        self.old_span = old.map(|node| node.span).or(self.old_span);
        self.new_span = new.map(|node| node.span).or(self.new_span);
        (self.old, self.new) = (old.cloned(), new.cloned());
        self
    }

    /// The change as one of a trait, at a place within its value.
    pub(super) fn of_trait(mut self, id: &ShapeId, path: impl Into<String>) -> Self {
        self.trait_id = Some(id.clone());
        self.path = Some(path.into());
        self
    }

    /// The change with a hint.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
