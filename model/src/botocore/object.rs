//! Objects of an AST in the making.

use crate::node::Node;
use crate::source::Span;

/// An object in the making.
pub(super) struct Object {
    members: Vec<(String, Node)>,
    span: Span,
}

impl Object {
    pub(super) fn new(span: Span) -> Self {
        Self { members: Vec::new(), span }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// With a member.
    pub(super) fn set(mut self, key: &str, value: impl IntoNode) -> Self {
        self.push(key, value);
        self
    }

    /// With a member, if there is a value.
    pub(super) fn set_some(self, key: &str, value: Option<impl IntoNode>) -> Self {
        match value {
            Some(value) => self.set(key, value),
            None => self,
        }
    }

    pub(super) fn push(&mut self, key: &str, value: impl IntoNode) {
        let node = value.into_node(self.span);
        self.members.push((key.to_owned(), node));
    }

    pub(super) fn node(self) -> Node {
        Node::new(self.members, self.span)
    }
}

/// What can become a node that stands because of another.
pub(super) trait IntoNode {
    fn into_node(self, span: Span) -> Node;
}

impl IntoNode for Node {
    fn into_node(self, _: Span) -> Node {
        self
    }
}

impl IntoNode for &Node {
    fn into_node(self, _: Span) -> Node {
        self.clone()
    }
}

impl IntoNode for Object {
    fn into_node(self, _: Span) -> Node {
        self.node()
    }
}

impl IntoNode for &str {
    fn into_node(self, span: Span) -> Node {
        Node::new(self, span)
    }
}

impl IntoNode for String {
    fn into_node(self, span: Span) -> Node {
        Node::new(self, span)
    }
}

impl IntoNode for bool {
    fn into_node(self, span: Span) -> Node {
        Node::new(self, span)
    }
}

impl IntoNode for i64 {
    fn into_node(self, span: Span) -> Node {
        Node::new(self, span)
    }
}

impl IntoNode for Vec<Node> {
    fn into_node(self, span: Span) -> Node {
        Node::new(self, span)
    }
}

impl IntoNode for Vec<(String, Node)> {
    fn into_node(self, span: Span) -> Node {
        Node::new(self, span)
    }
}
