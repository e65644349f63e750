//! What generated code says of a type and of a default: paths, types and literals.

/// Where a type is found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Path {
    /// `goldsmith::Unit`
    Unit,
    /// A type of the crate.
    Local {
        /// Its module: `types`, `errors` or `operations`.
        module: &'static str,
        /// Its name.
        ident: String,
    },
}

/// A type in Rust.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RustType {
    /// `bool`
    Bool,
    /// `i8`
    I8,
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `String`
    String,
    /// `goldsmith::Blob`
    Blob,
    /// `goldsmith::Timestamp`
    Timestamp,
    /// `goldsmith::Document`
    Document,
    /// `goldsmith::BigInteger`
    BigInteger,
    /// `goldsmith::BigDecimal`
    BigDecimal,
    /// A type of the crate.
    Named(Path),
    /// `Vec`, of `Option` where it is sparse
    List {
        /// Its elements.
        element: Box<RustType>,
        /// Whether elements may be missing.
        sparse: bool,
    },
    /// `BTreeMap`, of `Option` where it is sparse
    Map {
        /// Its keys.
        key: Box<RustType>,
        /// Its values.
        value: Box<RustType>,
        /// Whether values may be missing.
        sparse: bool,
    },
}

impl RustType {
    /// How the type is spelled without the paths of its names; `named` spells types of the crate.
    #[must_use]
    pub fn spelled(&self, named: &dyn Fn(&Path) -> String) -> String {
        let part = |ty: &Self, sparse: bool| match (ty.spelled(named), sparse) {
            (text, true) => format!("Option<{text}>"),
            (text, false) => text,
        };
        let name = match self {
            Self::Bool => "bool",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::String => "String",
            Self::Blob => "Blob",
            Self::Timestamp => "Timestamp",
            Self::Document => "Document",
            Self::BigInteger => "BigInteger",
            Self::BigDecimal => "BigDecimal",
            Self::Named(path) => return named(path),
            Self::List { element, sparse } => return format!("Vec<{}>", part(element, *sparse)),
            Self::Map { key, value, sparse } => {
                return format!("BTreeMap<{}, {}>", key.spelled(named), part(value, *sparse));
            }
        };
        name.to_owned()
    }
}

/// A value of a default, in the words of its type.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `true` or `false`
    Bool(bool),
    /// An integer, as its digits.
    Integer(i64),
    /// A float.
    Float(f64),
    /// A string.
    String(String),
    /// A blob, as its bytes.
    Blob(Vec<u8>),
    /// A timestamp: seconds and nanoseconds.
    Timestamp(i64, u32),
    /// A value of an enum.
    Enum(String),
    /// A value of an intEnum.
    IntEnum(i64),
    /// A number that keeps its digits.
    Digits(String),
    /// An empty list or map.
    Empty,
    /// A document.
    Document(goldsmith_model::Node),
}
