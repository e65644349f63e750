//! A service in Rust's words.
//!
//! Every decision that lowering takes is a field here: names, paths, boxes, optionality, modules,
//! documentation. Emitters only write it down.

mod operation;
mod rust_type;
mod schema;
mod service;
mod types;

pub use operation::{Case, Example, Operation, OperationError, OperationTrait, Stream};
pub use rust_type::{Literal, Path, RustType};
pub use schema::{Kind, MemberSchema, Trait};
pub use service::{Protocol, Service};
pub use types::{EnumValue, IntEnumValue, Member, Structure, Type, TypeKind, Variant};

use crate::names::{is_keyword, is_reserved_crate};
use crate::pattern::Program;

/// A crate to be.
#[derive(Clone, Debug)]
pub struct Api {
    /// What the crate is called, and what it depends on.
    pub package: Package,
    /// The formats of its protocols, that of the first at the front: features of it and of the package
    /// `goldsmith`.
    pub formats: Vec<&'static str>,
    /// What its operations need of the package `goldsmith` that is a feature of that.
    pub features: Vec<&'static str>,
    /// The service.
    pub service: Service,
    /// Its operations, in the order of the model.
    pub operations: Vec<Operation>,
    /// All other types, in the order of the model.
    pub types: Vec<Type>,
    /// Patterns that members refer to.
    pub patterns: Vec<Pattern>,
    /// What is different from what a reader of the model would expect, each with its reason.
    pub renames: Vec<Rename>,
}

/// What a crate is called, and what it depends on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// The name of the package.
    pub name: String,
    /// Its version.
    pub version: String,
    /// One sentence about it.
    pub description: String,
    /// Where the package `goldsmith` is: the right side of its line in `Cargo.toml`.
    pub runtime: String,
    /// Whether the crate is a member of a workspace whose settings it inherits.
    pub in_workspace: bool,
    /// Dependencies of that workspace that examples of the crate take.
    pub example_dependencies: Vec<String>,
    /// How people generate it again.
    pub command: String,
    /// The model it is made of.
    pub model: String,
}

impl Package {
    /// Why a package cannot be called so, if it cannot: what cargo refuses, and names whose crate would
    /// hide another that generated code needs.
    ///
    /// # Errors
    /// The reason, as the end of a sentence about the name.
    pub fn check_name(name: &str) -> Result<(), &'static str> {
        let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if !starts || !name.chars().all(is_part) {
            return Err("is not a name of a package: letters, digits, - and _ only");
        }
        let krate = name.replace('-', "_");
        if is_keyword(&krate) {
            return Err("is a keyword of Rust");
        }
        if is_reserved_crate(&krate) {
            return Err("is the name of a crate that the package needs itself");
        }
        Ok(())
    }

    /// Why a text is no dependency on the runtime, if it is none.
    ///
    /// # Errors
    /// The reason.
    pub fn check_runtime(text: &str) -> Result<(), String> {
        dependency(text).map(drop)
    }

    /// The name of the crate: that of the package, with underscores.
    #[must_use]
    pub fn crate_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// The right side of a dependency's line in `Cargo.toml`: a version or a table.
pub(crate) fn dependency(text: &str) -> Result<toml::Value, String> {
    let mut line: toml::Table = toml::from_str(&format!("goldsmith = {text}"))
        .map_err(|error| error.message().to_owned())?;
    match (line.remove("goldsmith"), line.is_empty()) {
        (Some(value @ (toml::Value::String(_) | toml::Value::Table(_))), true) => Ok(value),
        _ => Err("expected a version or a table".to_owned()),
    }
}

/// A name that is not what the model's would be by the rules alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// The shape or member.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// A deprecation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// Since when, and what to do.
    pub note: String,
}

/// A pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// The name of its constant.
    pub ident: String,
    /// What it stands for.
    pub kind: PatternKind,
}

/// What the constant of a pattern stands for.
#[derive(Clone, Debug)]
pub enum PatternKind {
    /// A text, and what the runtime runs for it.
    Program(String, Program),
    /// The constant of this name, whose text is the same.
    Same(String),
}
