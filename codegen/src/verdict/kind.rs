//! The kinds of changes that a crate can see, each with its code and its level.
//!
//! This list is the one place that says how severe a change is; `docs/verdict.md` is written from it.

use super::Level;

macro_rules! kinds {
    ($($name:ident $code:literal $level:ident $meaning:literal)*) => {
        /// What has changed in a crate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ChangeKind {
            $(#[doc = concat!("`", $code, "`: ", $meaning)] $name,)*
        }

        impl ChangeKind {
            /// All kinds, the most severe first.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name of the kind, which stays as it is.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How severe it is.
            #[must_use]
            pub fn level(self) -> Level {
                match self { $(Self::$name => Level::$level,)* }
            }

            /// What it means, in a sentence.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => $meaning,)* }
            }
        }
    };
}

kinds! {
    PackageRenamed "package-renamed" Major
        "The package has another name, and with it every path."
    RuntimeChanged "runtime-changed" Major
        "The crate depends on another `goldsmith`, whose types stand in its signatures."
    FeatureRemoved "feature-removed" Major
        "A feature of the runtime with public items of its own is no longer asked for."
    ExportRemoved "export-removed" Major
        "The root no longer exports an item of the runtime."
    ServiceRenamed "service-renamed" Major
        "The type of the service has another name."
    ProtocolChanged "protocol-changed" Major
        "`Service::Protocol` is another type, which may have no server."
    OperationRemoved "operation-removed" Major
        "An operation is gone."
    OperationRenamed "operation-renamed" Major
        "The type of an operation has another name."
    OperationSwapped "operation-swapped" Major
        "An operation of this name is a shape that had another name: code compiles and calls something else."
    OperationErrorRenamed "operation-error-renamed" Major
        "The enum of an operation's errors has another name."
    InputChanged "input-changed" Major
        "An operation takes another type."
    OutputChanged "output-changed" Major
        "An operation gives another type."
    RequestBodyChanged "request-body-changed" Major
        "The body of requests has become a stream, or is none any more."
    ResponseBodyChanged "response-body-changed" Major
        "The body of responses has become a stream, or is none any more."
    EventsChanged "events-changed" Major
        "A stream has events of another type, or none any more."
    ErrorVariantRemoved "error-variant-removed" Major
        "An operation no longer lists an error."
    ErrorVariantChanged "error-variant-changed" Major
        "A variant of an operation's errors holds another type."
    TypeRemoved "type-removed" Major
        "A type is gone."
    TypeMoved "type-moved" Major
        "The type of a shape is found under another path."
    TypeSwapped "type-swapped" Major
        "A type of this name is that of a shape that had another name: code compiles and means something else."
    TypeKindChanged "type-kind-changed" Major
        "A type is of another kind: a structure, a union, an enum or an intEnum."
    FieldRemoved "field-removed" Major
        "A field and its setter are gone."
    FieldRenamed "field-renamed" Major
        "The field of a member has another name."
    FieldTypeChanged "field-type-changed" Major
        "A field has another type, is optional or no longer so, or has got or lost its `Box`."
    FieldSwapped "field-swapped" Major
        "A field of this name holds what another field held: code compiles and means something else."
    SetterRenamed "setter-renamed" Major
        "The setter of a field has another name."
    SetterHidesMethod "setter-hides-method" Major
        "A new setter is called as a method of a trait is, which it hides."
    ConstructorChanged "constructor-changed" Major
        "`new` takes other arguments."
    ConstructorSwapped "constructor-swapped" Major
        "`new` takes arguments of the same types in another order: code compiles and means something else."
    UnknownFieldRenamed "unknown-field-renamed" Major
        "The field of unknown members has another name, because a member has taken it."
    DefaultRemoved "default-removed" Major
        "A structure is no longer `Default`."
    ErrorRemoved "error-removed" Major
        "A structure is no longer an `Error`."
    DisplayRemoved "display-removed" Major
        "An enum is no longer `Display`, because it has become sensitive."
    VariantRemoved "variant-removed" Major
        "A variant is gone."
    VariantRenamed "variant-renamed" Major
        "The variant of a value or member has another name."
    VariantTypeChanged "variant-type-changed" Major
        "A variant holds another type, or has got or lost its `Box`."
    VariantSwapped "variant-swapped" Major
        "A variant of this name stands for what another stood for: code compiles and means something else."
    FeatureAdded "feature-added" Minor
        "The crate asks for one more feature of the runtime that has public items of its own."
    ExportAdded "export-added" Minor
        "The root exports one more item of the runtime."
    ProtocolAdded "protocol-added" Minor
        "The service speaks one more protocol."
    OperationAdded "operation-added" Minor
        "There is a new operation."
    ErrorVariantAdded "error-variant-added" Minor
        "An operation lists one more error; its enum is `non_exhaustive`. If it is the first, the enum \
         takes the place of `NoErrors`, under the same name."
    TypeAdded "type-added" Minor
        "There is a new type."
    FieldAdded "field-added" Minor
        "There is a new field with a setter; structures are `non_exhaustive`."
    VariantAdded "variant-added" Minor
        "There is a new variant; enums and unions are `non_exhaustive`."
    DefaultAdded "default-added" Minor
        "A structure is `Default` now."
    ErrorAdded "error-added" Minor
        "A structure is an `Error` now."
    DisplayAdded "display-added" Minor
        "An enum is `Display` now, because it is no longer sensitive."
    ProtocolRemoved "protocol-removed" Minor
        "The service no longer speaks a protocol. What its types need of the runtime is told apart."
    Deprecated "deprecated" Minor
        "An item is deprecated now: its users see a warning."
    DefaultValueChanged "default-value-changed" Minor
        "What is not given has another value."
    ConstraintTightened "constraint-tightened" Minor
        "`validate` refuses more, and servers with it. The service refuses it in any case."
    ConstraintLoosened "constraint-loosened" Minor
        "`validate` refuses less."
    ConstraintChanged "constraint-changed" Minor
        "`validate` refuses something else."
    WireNameChanged "wire-name-changed" Minor
        "A member or value is called otherwise in messages and by serde."
    WireFormatChanged "wire-format-changed" Minor
        "A member is written otherwise, or stands elsewhere in its message."
    OperationChanged "operation-changed" Minor
        "The method, URI, status code or a trait of an operation has changed."
    ServiceChanged "service-changed" Minor
        "What requests say of the service has changed: its version, names or namespace."
    SchemaIdChanged "schema-id-changed" Minor
        "The shape id of a type or operation has changed, which some protocols send."
    ErrorTraitsChanged "error-traits-changed" Minor
        "Whose fault an error is, its status or whether to retry it has changed."
    ErrorMessageChanged "error-message-changed" Minor
        "`ErrorShape::message` gives another field, or none."
    OrderChanged "order-changed" Minor
        "The order of an intEnum's values has changed, and with it `Ord`."
    DeprecationLifted "deprecation-lifted" Patch
        "An item is no longer deprecated."
    DocumentationChanged "documentation-changed" Patch
        "The documentation of an item has changed."
    RedactionChanged "redaction-changed" Patch
        "`Debug` and messages show a value that they hid, or hide one that they showed."
    ValuesChanged "values-changed" Patch
        "`VALUES` lists a known value that it left out, or leaves it out."
    Reordered "reordered" Patch
        "Members, variants or errors come in another order, in messages and in `Debug`."
    DependencyUpdated "dependency-updated" Patch
        "The crate asks for another `goldsmith` that fits the one it had, or for a feature without items."
    PackageChanged "package-changed" Patch
        "Something else in `Cargo.toml` or in the headers of files has changed."
    TestsChanged "tests-changed" Patch
        "The examples or protocol tests of an operation have changed."
    InternalChanged "internal-changed" Patch
        "Something that callers cannot see has changed."
}
