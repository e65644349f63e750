//! Which page every shape is on, and where on it.
//!
//! An operation has a page, and so has every other shape, except the inputs and outputs that belong to
//! one operation alone: they are on its page.

use super::uses::Uses;
use goldsmith_model::{Shape, ShapeId, ShapeKind};
use std::collections::{HashMap, HashSet};

/// Where shapes are.
#[derive(Debug, Default)]
pub(crate) struct Places(HashMap<ShapeId, Place>);

#[derive(Debug)]
struct Place {
    file: String,
    /// The section of the page that is about the shape, if it is not the whole page.
    section: Option<&'static str>,
    /// What its members have in common in their anchors.
    part: &'static str,
}

/// Files that are taken, letter case aside, and how a name becomes one.
#[derive(Default)]
struct Files(HashSet<String>);

impl Files {
    fn claim(&mut self, folder: &str, name: &str) -> String {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        let name: String = name.chars().map(|c| if is_part(c) { c } else { '-' }).collect();
        let names = std::iter::once(name.clone()).chain((2..).map(|n| format!("{name}-{n}")));
        let mut files = names.map(|name| format!("{folder}/{name}.html"));
        let file = files.find(|file| self.0.insert(file.to_lowercase()));
        file.unwrap_or_default()
    }
}

impl Places {
    pub(crate) fn new(operations: &[&Shape], closure: &[&Shape], uses: &Uses<'_>) -> Self {
        let mut files = Files::default();
        let mut places = HashMap::new();
        for shape in operations {
            let file = files.claim("operations", shape.id.name());
            let Some(parts) = shape.as_operation() else { continue };
            for (id, part) in [(&parts.input, "request"), (&parts.output, "response")] {
                if uses.only_operation(id) == Some(&shape.id) {
                    let section = Some(part);
                    places.insert(id.clone(), Place { file: file.clone(), section, part });
                }
            }
            places.insert(shape.id.clone(), Place { file, section: None, part: "" });
        }
        for shape in closure.iter().filter(|shape| shape.kind.is_data()) {
            if !places.contains_key(&shape.id) {
                let is_enum = matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum);
                let part = if is_enum { "value" } else { "member" };
                let file = files.claim("types", shape.id.name());
                places.insert(shape.id.clone(), Place { file, section: None, part });
            }
        }
        Self(places)
    }

    /// The file of the page that a shape is on.
    pub(crate) fn file(&self, id: &ShapeId) -> Option<&str> {
        self.0.get(id).map(|place| place.file.as_str())
    }

    /// Whether a shape has a page for itself.
    pub(crate) fn has_page(&self, id: &ShapeId) -> bool {
        self.0.get(id).is_some_and(|place| place.section.is_none())
    }

    /// The address of a shape, from the folder of the site.
    pub(crate) fn shape(&self, id: &ShapeId) -> Option<String> {
        let place = self.0.get(id)?;
        Some(match place.section {
            Some(section) => format!("{}#{section}", place.file),
            None => place.file.clone(),
        })
    }

    /// The address of a member of a shape, from the folder of the site.
    pub(crate) fn member(&self, id: &ShapeId, member: &str) -> Option<String> {
        let place = self.0.get(id)?;
        Some(format!("{}#{}", place.file, anchor(place.part, member)))
    }

    /// What the members of a shape have in common in their anchors.
    pub(crate) fn part(&self, id: &ShapeId) -> &'static str {
        self.0.get(id).map_or("member", |place| place.part)
    }
}

/// The anchor of a member.
pub(crate) fn anchor(part: &str, member: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let member: String = member.chars().map(|c| if is_part(c) { c } else { '-' }).collect();
    format!("{part}.{member}")
}
