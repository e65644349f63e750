//! What a request or response has got, as a tree.
//!
//! A member that is new has its whole type; one that was there has what it has got itself, or is left
//! out. Within a list or map that was there, the list or map is not shown. Of an enum that was there,
//! the values are shown that are new.

use super::Value;
use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind};

/// How many shapes are looked at before the rest is left out, so that every model comes to an end.
const MAX_SHAPES: usize = 200_000;

/// Two models that are compared, and where.
pub(super) struct Added<'a> {
    old: &'a Model,
    new: &'a Model,
    /// The shapes of the new model on the way.
    path: Vec<&'a ShapeId>,
    shapes: usize,
}

impl<'a> Added<'a> {
    pub(super) fn new(old: &'a Model, new: &'a Model) -> Self {
        Self { old, new, path: Vec::new(), shapes: 0 }
    }

    /// What a shape has got.
    pub(super) fn between(&mut self, old: &'a Shape, new: &'a Shape) -> Option<Value> {
        self.shapes += 1;
        if self.path.contains(&&new.id) || self.shapes > MAX_SHAPES {
            return None;
        }
        self.path.push(&new.id);
        let value = self.change(old, new);
        self.path.pop();
        value
    }

    fn change(&mut self, old: &'a Shape, new: &'a Shape) -> Option<Value> {
        let is_structure = |shape: &Shape| {
            let is_unit = shape.id == "smithy.api#Unit";
            is_unit || matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union)
        };
        match (&old.kind, &new.kind) {
            _ if is_structure(old) && is_structure(new) => self.members(old, new),
            (ShapeKind::List, ShapeKind::List) => self.inner(old, new, "member"),
            (ShapeKind::Map, ShapeKind::Map) => {
                match (self.inner(old, new, "key"), self.inner(old, new, "value")) {
                    (Some(key), Some(value)) => Some(Value::Dict(vec![
                        ("key".to_owned(), key),
                        ("value".to_owned(), value),
                    ])),
                    (key, value) => key.or(value),
                }
            }
            (ShapeKind::Enum | ShapeKind::String, ShapeKind::Enum) => {
                let was: Vec<&str> = old.members.iter().map(Member::enum_text).collect();
                let is = new.members.iter().map(Member::enum_text);
                let more: Vec<String> =
                    is.filter(|value| !was.contains(value)).map(str::to_owned).collect();
                (!more.is_empty()).then_some(Value::Set(more))
            }
            (ShapeKind::Enum, ShapeKind::String) => None,
            (old, kind) if old == kind => None,
            // Not the same type: all of it is new, though not for this shape.
            _ => {
                self.path.pop();
                let whole = self.whole(new);
                self.path.push(&new.id);
                Some(whole)
            }
        }
    }

    fn members(&mut self, old: &'a Shape, new: &'a Shape) -> Option<Value> {
        let mut members = Vec::new();
        for member in &new.members {
            let Some(target) = self.new.target(member) else { continue };
            let was = old.member(&member.name).and_then(|member| self.old.target(member));
            let value = match was {
                None => Some(self.whole(target)),
                Some(was) => self.between(was, target),
            };
            members.extend(value.map(|value| (member.name.clone(), value)));
        }
        (!members.is_empty()).then_some(Value::Dict(members))
    }

    /// What a part of a list or map has got.
    fn inner(&mut self, old: &'a Shape, new: &'a Shape, name: &str) -> Option<Value> {
        let old = self.old.target(old.member(name)?)?;
        let new = self.new.target(new.member(name)?)?;
        self.between(old, new)
    }

    /// The whole type of something new.
    fn whole(&mut self, shape: &'a Shape) -> Value {
        self.shapes += 1;
        if self.shapes > MAX_SHAPES {
            return Value::Str("...".to_owned());
        }
        if self.path.contains(&&shape.id) {
            return Value::Set(vec!["... recursive ...".to_owned()]);
        }
        self.path.push(&shape.id);
        let part = |added: &mut Self, name: &str| {
            let target = shape.member(name).and_then(|member| added.new.target(member));
            target.map_or_else(|| Value::Str(String::new()), |target| added.whole(target))
        };
        let value = match &shape.kind {
            ShapeKind::Structure | ShapeKind::Union => {
                let members = shape.members.iter().filter_map(|member| {
                    let target = self.new.target(member)?;
                    Some((member.name.clone(), self.whole(target)))
                });
                Value::Dict(members.collect())
            }
            ShapeKind::List => Value::List(vec![part(self, "member")]),
            ShapeKind::Map => {
                let key = match part(self, "key") {
                    Value::Str(text) => text,
                    _ => "string".to_owned(),
                };
                Value::Dict(vec![(key, part(self, "value"))])
            }
            ShapeKind::Enum => {
                let values: Vec<&str> = shape.members.iter().map(Member::enum_text).collect();
                Value::Str(values.join(" | "))
            }
            kind => Value::Str(type_name(kind).to_owned()),
        };
        self.path.pop();
        value
    }
}

/// botocore's name for a simple type, which has fewer than Smithy.
fn type_name(kind: &ShapeKind) -> &'static str {
    match kind {
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::IntEnum => "integer",
        ShapeKind::BigInteger => "long",
        ShapeKind::BigDecimal => "double",
        kind => kind.name(),
    }
}
