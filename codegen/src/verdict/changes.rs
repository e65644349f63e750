//! What is known while two crates are compared: both of them, where types have gone, and the changes
//! that were found.

use super::{ApiChange, ChangeKind, Step};
use crate::api::{Api, Deprecated, Path, RustType, Type};
use std::collections::HashMap;

/// An item that may have changed: its path, and the shape and member it stems from.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    pub(super) path: String,
    pub(super) shape: Option<(&'a str, Option<&'a str>)>,
}

impl<'a> Item<'a> {
    /// The crate itself.
    pub(super) fn root() -> Self {
        Self { path: String::new(), shape: None }
    }

    pub(super) fn of(path: String, id: &'a str) -> Self {
        Self { path, shape: Some((id, None)) }
    }

    /// An item within this one, of the same shape.
    pub(super) fn inner(&self, name: &str) -> Self {
        Self { path: format!("{}::{name}", self.path), shape: self.shape }
    }

    /// An item within this one that stems from a member of its shape.
    pub(super) fn member(&self, name: &str, member: &'a str) -> Self {
        let shape = self.shape.map(|(id, _)| (id, Some(member)));
        Self { shape, ..self.inner(name) }
    }
}

/// Two crates and what has changed between them.
pub(super) struct Changes<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    /// Where a type of the old crate is found in the new one, if elsewhere.
    moved: HashMap<(&'static str, &'a str), &'a Type>,
    found: Vec<ApiChange>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(old: &'a Api, new: &'a Api) -> Self {
        let paths: HashMap<_, &Type> =
            new.types.iter().map(|ty| ((ty.module, ty.ident.as_str()), ty)).collect();
        let ids: HashMap<&str, &Type> = new.types.iter().map(|ty| (ty.id.as_str(), ty)).collect();
        let gone = old.types.iter().filter(|ty| !paths.contains_key(&(ty.module, &*ty.ident)));
        let moved = gone.filter_map(|ty| {
            let now = ids.get(ty.id.as_str())?;
            Some(((ty.module, ty.ident.as_str()), *now))
        });
        Self { old, new, moved: moved.collect(), found: Vec::new() }
    }

    /// Notes a change.
    pub(super) fn add(&mut self, kind: ChangeKind, item: &Item<'_>, message: impl Into<String>) {
        self.push(kind, item, message.into(), None);
    }

    /// Notes a change of a trait or schema: by which trait, and where in the member.
    pub(super) fn add_at(
        &mut self,
        kind: ChangeKind,
        item: &Item<'_>,
        message: impl Into<String>,
        (trait_id, steps): (Option<&'static str>, &[Step]),
    ) {
        self.push(kind, item, message.into(), trait_id);
        if let Some(last) = self.found.last_mut() {
            last.steps = Some(steps.to_vec());
        }
    }

    /// Notes a change that stems from a trait, but is none of a schema.
    pub(super) fn add_of(
        &mut self,
        kind: ChangeKind,
        item: &Item<'_>,
        message: impl Into<String>,
        trait_id: Option<&'static str>,
    ) {
        self.push(kind, item, message.into(), trait_id);
    }

    fn push(
        &mut self,
        kind: ChangeKind,
        item: &Item<'_>,
        message: String,
        trait_id: Option<&'static str>,
    ) {
        let shape = item.shape.map(|(id, member)| (id.to_owned(), member.map(str::to_owned)));
        let (level, path) = (kind.level(), item.path.clone());
        self.found.push(ApiChange { level, path, kind, message, shape, trait_id, steps: None });
    }

    /// All changes, the most severe first, then by path.
    pub(super) fn sorted(mut self) -> Vec<ApiChange> {
        self.found.sort_by(|a, b| {
            let order = b.level.cmp(&a.level).then_with(|| a.path.cmp(&b.path));
            order.then_with(|| a.kind.cmp(&b.kind))
        });
        self.found
    }

    /// The type of the same shape under its new path, if the old path leads nowhere.
    pub(super) fn moved(&self, ty: &Type) -> Option<&'a Type> {
        self.moved.get(&(ty.module, ty.ident.as_str())).copied()
    }

    /// Whether two paths lead to the same type, which may have moved: that is told once, of the type.
    pub(super) fn same_path(&self, old: &Path, new: &Path) -> bool {
        let (Path::Local { module, ident }, Path::Local { module: to, ident: called }) = (old, new)
        else {
            return old == new;
        };
        match self.moved.get(&(*module, ident.as_str())) {
            Some(now) => now.module == *to && now.ident == *called,
            None => old == new,
        }
    }

    /// Whether two types are the same but for types that have moved.
    pub(super) fn same_type(&self, old: &RustType, new: &RustType) -> bool {
        match (old, new) {
            (RustType::Named(old), RustType::Named(new)) => self.same_path(old, new),
            (
                RustType::List { element, sparse },
                RustType::List { element: other, sparse: is_sparse },
            ) => sparse == is_sparse && self.same_type(element, other),
            (
                RustType::Map { key, value, sparse },
                RustType::Map { key: other_key, value: other, sparse: is_sparse },
            ) => {
                sparse == is_sparse
                    && self.same_type(key, other_key)
                    && self.same_type(value, other)
            }
            _ => old == new,
        }
    }

    /// Compares what people read of an item: its text and its deprecation.
    pub(super) fn reading(
        &mut self,
        item: &Item<'_>,
        (old, new): (&[String], &[String]),
        (was, is): (Option<&Deprecated>, Option<&Deprecated>),
    ) {
        match (was, is) {
            (None, Some(Deprecated { note })) => {
                let note = if note.is_empty() { String::new() } else { format!(": {note}") };
                self.add(ChangeKind::Deprecated, item, format!("its users see a warning{note}"));
            }
            (Some(_), None) => {
                self.add(ChangeKind::DeprecationLifted, item, "its users see no warning any more");
            }
            (was, is) if was != is => {
                self.add(ChangeKind::DocumentationChanged, item, "the note of its deprecation");
            }
            _ => {}
        }
        if old != new {
            self.add(ChangeKind::DocumentationChanged, item, "its text has changed");
        }
    }
}
