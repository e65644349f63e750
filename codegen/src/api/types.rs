//! The types that are generated.

use super::{Deprecated, Literal, MemberSchema, RustType, Trait};

/// A type that is generated.
#[derive(Clone, Debug)]
pub struct Type {
    /// Its name.
    pub ident: String,
    /// The module it is found in: `types`, `errors` or `operations`.
    pub module: &'static str,
    /// The module of the operation whose file it shares, if it is its input or output.
    pub file: String,
    /// Its shape id.
    pub id: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Its deprecation.
    pub deprecated: Option<Deprecated>,
    /// The name that the model has for it, where it differs.
    pub alias: Option<String>,
    /// Traits of the shape that an interpreter may need.
    pub traits: Vec<Trait>,
    /// What it is.
    pub kind: TypeKind,
}

impl Type {
    /// Whether values must not be shown.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        self.traits.contains(&Trait::Sensitive)
    }
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// A structure.
    Structure(Structure),
    /// A union, by its variants.
    Union(Vec<Variant>),
    /// An enum, by its values.
    Enum(Vec<EnumValue>),
    /// An intEnum, by its values.
    IntEnum(Vec<IntEnumValue>),
}

/// A structure.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its members.
    pub members: Vec<Member>,
    /// The name of the field for members that the model lacks.
    pub unknown_field: String,
    /// Whether nothing has to be given to make one.
    pub has_default: bool,
    /// Whether it is an error, and which field holds its message.
    pub error: Option<Option<String>>,
}

/// A member of a structure.
#[derive(Clone, Debug)]
pub struct Member {
    /// The name of its field.
    pub field: String,
    /// The name of its setter.
    pub setter: String,
    /// Its type, without `Option` and `Box`.
    pub ty: RustType,
    /// Whether it may be absent.
    pub optional: bool,
    /// Whether it is boxed because its type contains the structure again.
    pub boxed: bool,
    /// Its default, if it is there without being given.
    pub default: Option<Literal>,
    /// The default that a server gives to it where it is absent.
    pub server_default: Option<Literal>,
    /// What a required member is taken for that was not sent: its default, if it has one.
    pub correction: Option<Literal>,
    /// Its schema.
    pub schema: MemberSchema,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Its deprecation.
    pub deprecated: Option<Deprecated>,
}

impl Member {
    /// Whether `new` takes it.
    #[must_use]
    pub fn is_argument(&self) -> bool {
        !self.optional && self.default.is_none()
    }
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub ident: String,
    /// Its type.
    pub ty: RustType,
    /// Whether it is boxed because its type contains the union again.
    pub boxed: bool,
    /// Its schema.
    pub schema: MemberSchema,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Its deprecation.
    pub deprecated: Option<Deprecated>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The name of its variant.
    pub ident: String,
    /// What is sent.
    pub value: String,
    /// Whether clients are not told of it.
    pub internal: bool,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Its deprecation.
    pub deprecated: Option<Deprecated>,
}

/// A value of an intEnum.
#[derive(Clone, Debug)]
pub struct IntEnumValue {
    /// The name of its variant.
    pub ident: String,
    /// What is sent.
    pub value: i32,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Its deprecation.
    pub deprecated: Option<Deprecated>,
}
