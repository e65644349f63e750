//! A service in Rust's words.
//!
//! Every decision that lowering takes is a field here: names, paths, boxes, optionality, modules,
//! documentation. Emitters only write it down.

use crate::pattern::Program;

/// A crate to be.
#[derive(Clone, Debug)]
pub struct Api {
    /// What the crate is called, and what it depends on.
    pub package: Package,
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
    /// The name of the crate: that of the package, with underscores.
    #[must_use]
    pub fn crate_name(&self) -> String {
        self.name.replace('-', "_")
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

/// A service.
#[derive(Clone, Debug)]
pub struct Service {
    /// The name of its type.
    pub ident: String,
    /// Its shape id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// The protocol it speaks unless another is asked for.
    pub protocol: Protocol,
    /// All protocols that the model names.
    pub protocols: Vec<Protocol>,
    /// `sdkId`
    pub sdk_id: Option<String>,
    /// The name for signatures.
    pub signing_name: Option<String>,
    /// The first label of its host names.
    pub endpoint_prefix: Option<String>,
    /// `xmlNamespace`: uri and prefix
    pub xml_namespace: Option<(String, Option<String>)>,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Lines of documentation of the crate.
    pub crate_docs: Vec<String>,
}

/// A protocol by the name of its type in the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protocol {
    /// The id of its trait.
    pub id: &'static str,
    /// The name of its type.
    pub ident: &'static str,
    /// Whether the runtime speaks it; else it only has a name there.
    pub is_spoken: bool,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name of its type.
    pub ident: String,
    /// The name of its module.
    pub module: String,
    /// Its shape id.
    pub id: String,
    /// Lines of documentation.
    pub docs: Vec<String>,
    /// Its deprecation.
    pub deprecated: Option<Deprecated>,
    /// The name that the model has for it, where it differs.
    pub alias: Option<String>,
    /// Its input.
    pub input: Path,
    /// Its output.
    pub output: Path,
    /// Method, URI pattern and status code.
    pub http: Option<(String, String, u16)>,
    /// Traits besides `http`.
    pub traits: Vec<OperationTrait>,
    /// The stream of its request.
    pub request_stream: Option<Stream>,
    /// The stream of its response.
    pub response_stream: Option<Stream>,
    /// The enum of its errors.
    pub error: OperationError,
    /// Its examples.
    pub examples: Vec<Example>,
    /// Its protocol tests.
    pub cases: Vec<Case>,
}

/// A protocol test.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of the test.
    pub test: String,
    /// The function of the runtime's `testing` module that runs it.
    pub runner: String,
    /// What that function takes behind the operation; none stands for a stream without events.
    pub types: Vec<Option<Path>>,
    /// The test as JSON.
    pub json: String,
}

/// The errors of an operation.
#[derive(Clone, Debug)]
pub struct OperationError {
    /// The name of its type.
    pub ident: String,
    /// Its variants: name, error, and lines of documentation.
    pub variants: Vec<(String, Path, Vec<String>)>,
}

/// A trait of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationTrait {
    /// `readonly`
    Readonly,
    /// `idempotent`
    Idempotent,
    /// The `hostPrefix` of `endpoint`
    HostPrefix(String),
    /// `httpChecksumRequired`
    HttpChecksumRequired,
    /// `requestCompression`
    RequestCompression(Vec<String>),
    /// `paginated`: input token, output token, items, page size
    Paginated(String, String, Option<String>, Option<String>),
}

/// A streamed payload.
#[derive(Clone, Debug)]
pub struct Stream {
    /// Its schema.
    pub schema: MemberSchema,
    /// The union of its events, if it is no blob.
    pub events: Option<Path>,
}

/// An example of an operation.
#[derive(Clone, Debug)]
pub struct Example {
    /// The name of its test.
    pub test: String,
    /// The input as JSON.
    pub input: String,
    /// Whether the input keeps the constraints of the model.
    pub is_valid: bool,
    /// The output as JSON, if it is told.
    pub output: Option<String>,
    /// The error and its members as JSON, if it fails.
    pub error: Option<(Path, String)>,
}

/// A deprecation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// Since when, and what to do.
    pub note: String,
}

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

/// A schema of a member, in the words of the runtime.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberSchema {
    /// The name in the model.
    pub name: String,
    /// What it targets.
    pub kind: Kind,
    /// The traits of the member and its target.
    pub traits: Vec<Trait>,
}

/// What a member targets.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A kind without parts, by its name in the runtime.
    Plain(&'static str),
    /// A list, by its elements.
    List(Box<MemberSchema>),
    /// A map, by its keys and values.
    Map(Box<MemberSchema>, Box<MemberSchema>),
}

/// A trait that an interpreter may need: the variants of `goldsmith::schema::Trait`.
#[derive(Clone, Debug, PartialEq)]
pub enum Trait {
    /// A trait without value, by its name in the runtime: `Required`, `Sensitive`, …
    Required,
    /// `sensitive`
    Sensitive,
    /// `sparse`
    Sparse,
    /// `uniqueItems`
    UniqueItems,
    /// `xmlAttribute`
    XmlAttribute,
    /// `xmlFlattened`
    XmlFlattened,
    /// `idempotencyToken`
    IdempotencyToken,
    /// `hostLabel`
    HostLabel,
    /// `httpLabel`
    HttpLabel,
    /// `httpQueryParams`
    HttpQueryParams,
    /// `httpPayload`
    HttpPayload,
    /// `httpResponseCode`
    HttpResponseCode,
    /// `eventHeader`
    EventHeader,
    /// `eventPayload`
    EventPayload,
    /// `requiresLength`
    RequiresLength,
    /// `length`
    Length(Option<u64>, Option<u64>),
    /// `range` of an integral number
    Range(Option<i64>, Option<i64>),
    /// `range` of any other number, as digits
    DecimalRange(Option<String>, Option<String>),
    /// `pattern`, by its place in [`Api::patterns`]
    Pattern(usize),
    /// `timestampFormat`, by its name in the runtime
    TimestampFormat(&'static str),
    /// `mediaType`
    MediaType(String),
    /// `jsonName`
    JsonName(String),
    /// `xmlName`
    XmlName(String),
    /// `xmlNamespace`
    XmlNamespace(String, Option<String>),
    /// `ec2QueryName`
    Ec2QueryName(String),
    /// `httpQuery`
    HttpQuery(String),
    /// `httpHeader`
    HttpHeader(String),
    /// `httpPrefixHeaders`
    HttpPrefixHeaders(String),
    /// `error`: whether the server is to blame
    Error(bool),
    /// `httpError`
    HttpError(u16),
    /// `retryable`: whether it is because of throttling
    Retryable(bool),
    /// `awsQueryError`: code and status
    AwsQueryError(String, u16),
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
