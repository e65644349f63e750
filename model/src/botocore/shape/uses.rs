//! What operations and other shapes use a structure for.

use crate::botocore::text;
use crate::node::Node;
use std::collections::HashMap;

/// What operations say of their inputs and outputs.
pub(super) struct IoShapes<'a> {
    /// How often a structure is an input, how often an output, and how often anything else.
    uses: HashMap<&'a str, [usize; 3]>,
    /// The references to inputs, which may have the name and namespace of an XML element.
    pub(super) inputs: HashMap<&'a str, &'a Node>,
}

impl<'a> IoShapes<'a> {
    pub(super) fn new(node: &'a Node) -> Self {
        let mut uses = HashMap::new();
        let mut inputs = HashMap::new();
        let entries = |key: &str| node.get(key).and_then(Node::as_object).unwrap_or_default();
        for (_, operation) in entries("operations") {
            if let Some(input) = operation.get("input")
                && let Some(name) = text(input, "shape")
            {
                inputs.insert(name, input);
            }
            for (at, key) in ["input", "output"].iter().enumerate() {
                if let Some(name) = operation.get(key).and_then(|io| text(io, "shape")) {
                    uses.entry(name).or_insert([0; 3])[at] += 1;
                }
            }
        }
        for (_, shape) in entries("shapes") {
            let members = shape.get("members").and_then(Node::as_object).unwrap_or_default();
            let members = members.iter().map(|(_, member)| member);
            let others = ["member", "key", "value"].iter().filter_map(|key| shape.get(key));
            for member in members.chain(others) {
                if let Some(name) = text(member, "shape") {
                    uses.entry(name).or_insert([0; 3])[2] += 1;
                }
            }
        }
        Self { uses, inputs }
    }

    /// `input` or `output`, where the structure is that of one operation and nothing else.
    pub(super) fn dedicated(&self, name: &str) -> Option<&'static str> {
        match self.uses.get(name)? {
            [1, 0, 0] => Some("smithy.api#input"),
            [0, 1, 0] => Some("smithy.api#output"),
            _ => None,
        }
    }
}
