//! Static descriptions of shapes.
//!
//! Generated code states the schema of each shape once, in the words of the
//! [Smithy specification](https://smithy.io/2.0/spec/): an id, its members, and the traits an
//! interpreter (a wire format, HTTP bindings, validation, serde) may need. Everything here is made
//! by `const fn`, lives in read-only data and never allocates.

mod location;
mod member;
mod traits;

pub use location::{Location, Message};
pub(crate) use member::UNKNOWN;
pub use member::{Kind, Member};
pub use traits::{Fault, TimestampFormat, Trait};

/// The schema of a structure, a union or an error.
#[derive(Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The absolute shape id, such as `com.amazonaws.lambda#Environment`.
    pub id: &'static str,
    /// Members in the order of the model. A member's position is its index in the visitor traits.
    pub members: &'static [Member],
    /// The traits of the shape itself.
    pub traits: &'static [Trait],
}

impl Schema {
    /// Describes a shape by its id, its own traits and its members.
    #[must_use]
    pub const fn new(
        id: &'static str,
        traits: &'static [Trait],
        members: &'static [Member],
    ) -> Self {
        Self { id, members, traits }
    }

    /// The shape's name: its id without the namespace.
    #[must_use]
    pub fn name(&self) -> &'static str {
        name_of(self.id)
    }

    /// Whether the `sensitive` trait hides all of this shape.
    #[must_use]
    pub const fn is_sensitive(&self) -> bool {
        let mut i = 0;
        while i < self.traits.len() {
            if matches!(self.traits[i], Trait::Sensitive) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Whether any member stands in the document of a message's body.
    #[must_use]
    pub fn has_document(&self, message: Message) -> bool {
        self.members.iter().any(|member| member.location.in_document(message))
    }

    /// Whether any member stands elsewhere than in the document of some message.
    pub(crate) const fn is_bound(&self) -> bool {
        let mut index = 0;
        while index < self.members.len() {
            if !matches!(self.members[index].location, Location::Body) {
                return true;
            }
            index += 1;
        }
        false
    }

    /// Whether a member is the whole body of an HTTP message.
    pub(crate) const fn has_payload(&self) -> bool {
        let mut index = 0;
        while index < self.members.len() {
            if matches!(self.members[index].location, Location::Payload) {
                return true;
            }
            index += 1;
        }
        false
    }

    /// The status code an error is sent with: its `httpError`, else 400 or 500 by its `error` trait.
    #[must_use]
    pub fn error_status(&self) -> u16 {
        let mut status = 500;
        for t in self.traits {
            match t {
                Trait::HttpError(code) => return *code,
                Trait::Error(Fault::Client) => status = 400,
                _ => {}
            }
        }
        status
    }
}

/// The part of a shape id behind the `#`.
pub(crate) fn name_of(id: &'static str) -> &'static str {
    match id.split_once('#') {
        Some((_, name)) => name,
        None => id,
    }
}

/// The schema of an enum.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumSchema {
    /// The absolute shape id.
    pub id: &'static str,
    /// Values a client may send, in the order of the model; `internal` values are left out.
    pub values: &'static [&'static str],
    /// The traits of the shape itself.
    pub traits: &'static [Trait],
}

impl EnumSchema {
    /// Describes an enum by its id, its own traits and its values.
    #[must_use]
    pub const fn new(
        id: &'static str,
        traits: &'static [Trait],
        values: &'static [&'static str],
    ) -> Self {
        Self { id, values, traits }
    }
}

/// The schema of an intEnum.
#[derive(Debug)]
#[non_exhaustive]
pub struct IntEnumSchema {
    /// The absolute shape id.
    pub id: &'static str,
    /// The values, in the order of the model.
    pub values: &'static [i32],
    /// The traits of the shape itself.
    pub traits: &'static [Trait],
}

impl IntEnumSchema {
    /// Describes an intEnum by its id, its own traits and its values.
    #[must_use]
    pub const fn new(id: &'static str, traits: &'static [Trait], values: &'static [i32]) -> Self {
        Self { id, values, traits }
    }
}
