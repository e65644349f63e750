//! Who uses a shape: members of others, and operations.

use goldsmith_codegen::docs::all_errors;
use goldsmith_model::{Member, Model, Shape, ShapeId};
use std::collections::{BTreeSet, HashMap};

/// Who uses what.
#[derive(Debug, Default)]
pub(crate) struct Uses<'a> {
    members: HashMap<&'a ShapeId, Vec<(&'a Shape, &'a Member)>>,
    operations: HashMap<&'a ShapeId, Vec<(&'a Shape, Role)>>,
    /// The operations that a shape is a part of, however deep.
    reached: HashMap<&'a ShapeId, BTreeSet<&'a ShapeId>>,
}

/// What a structure is for an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Request,
    Response,
    Error,
}

impl Role {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Error => "error",
        }
    }
}

impl<'a> Uses<'a> {
    pub(crate) fn new(
        model: &'a Model,
        service: &'a Shape,
        operations: &[&'a Shape],
        closure: &[&'a Shape],
    ) -> Self {
        let mut uses = Self::default();
        for shape in closure {
            for member in &shape.members {
                uses.members.entry(&member.target).or_default().push((shape, member));
            }
        }
        for operation in operations {
            let Some(parts) = operation.as_operation() else { continue };
            let errors = all_errors(model, service, operation);
            let errors = errors.iter().map(|error| (&error.id, Role::Error));
            let roots = [(&parts.input, Role::Request), (&parts.output, Role::Response)];
            for (id, role) in roots.into_iter().chain(errors) {
                uses.operations.entry(id).or_default().push((operation, role));
            }
            for shape in model.closure([&parts.input, &parts.output]) {
                uses.reached.entry(&shape.id).or_default().insert(&operation.id);
            }
        }
        uses
    }

    /// The members that target a shape.
    pub(crate) fn members(&self, id: &ShapeId) -> &[(&'a Shape, &'a Member)] {
        self.members.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The operations whose input, output or error a shape is.
    pub(crate) fn operations(&self, id: &ShapeId) -> &[(&'a Shape, Role)] {
        self.operations.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The operations whose inputs and outputs a shape is a part of, however deep.
    pub(crate) fn reached(&self, id: &ShapeId) -> impl Iterator<Item = &'a ShapeId> {
        self.reached.get(id).into_iter().flatten().copied()
    }

    /// The operation whose input or output a shape is, if nothing else uses it.
    pub(crate) fn only_operation(&self, id: &ShapeId) -> Option<&'a ShapeId> {
        match self.operations(id) {
            [(operation, Role::Request | Role::Response)] if self.members(id).is_empty() => {
                Some(&operation.id)
            }
            _ => None,
        }
    }
}
