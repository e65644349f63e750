//! What is compared: a shape or member as it was, and as it is.

use super::change::{Action, Aspect, Change, Severity};
use crate::model::{Member, Model, Shape};
use crate::node::Node;
use crate::shape_id::ShapeId;
use crate::source::Span;
use crate::traits::Traits;
use std::borrow::Cow;

/// A shape or member of one model.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) model: &'a Model,
    pub(super) shape: &'a Shape,
    pub(super) member: Option<&'a Member>,
}

/// A shape or member in both models.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    /// How many targets were followed to get here.
    pub(super) depth: usize,
}

impl<'a> Side<'a> {
    pub(super) fn traits(&self) -> &'a Traits {
        self.member.map_or(&self.shape.traits, |member| &member.traits)
    }

    pub(super) fn span(&self) -> Span {
        self.member.map_or(self.shape.span, |member| member.span)
    }

    /// What the member targets.
    pub(super) fn target(&self) -> Option<&'a Shape> {
        self.model.target(self.member?)
    }

    pub(super) fn with_member(self, member: &'a Member) -> Self {
        Self { member: Some(member), ..self }
    }
}

impl<'a> Subject<'a> {
    /// A member of both shapes.
    pub(super) fn with_members(&self, old: &'a Member, new: &'a Member) -> Self {
        Self { old: self.old.with_member(old), new: self.new.with_member(new), ..*self }
    }

    /// A change of the subject.
    pub(super) fn change(
        &self,
        code: impl Into<Cow<'static, str>>,
        severity: Severity,
        action: Action,
        aspect: Aspect,
        message: impl Into<String>,
    ) -> Change {
        Change {
            shape: Some(self.new.shape.id.clone()),
            member: self.new.member.map(|member| member.name.clone()),
            old_span: Some(self.old.span()),
            new_span: Some(self.new.span()),
            ..Change::new(code, severity, action, aspect, message.into())
        }
    }
}

/// The id of a trait as people write it.
pub(super) fn short(id: &ShapeId) -> &str {
    id.as_str().strip_prefix("smithy.api#").unwrap_or(id.as_str())
}

/// The id of a shape as a value.
pub(super) fn id_node(id: &ShapeId, span: Span) -> Node {
    Node::new(id.as_str(), span)
}

/// Ids of shapes as a value.
pub(super) fn id_nodes(ids: &[ShapeId], span: Span) -> Node {
    Node::new(ids.iter().map(|id| id_node(id, span)).collect::<Vec<Node>>(), span)
}
