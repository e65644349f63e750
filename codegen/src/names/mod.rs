//! All names of generated code.
//!
//! What enters is a name of a model, what leaves is an identifier of Rust, and another where that one is
//! taken. Who is given which name first is decided in `lower`.

mod words;

pub(crate) use words::{camel, is_keyword, is_reserved_crate, module, snake, upper};

use std::collections::HashSet;

/// Names of the standard library that generated code uses without a path.
const STD: [&str; 14] = [
    "Box", "Clone", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some",
    "String", "ToOwned", "Vec",
];

/// Whether a type of this name would hide one of the standard library.
#[must_use]
pub(crate) fn hides_std(ident: &str) -> bool {
    STD.contains(&ident)
}

/// What the root of every crate exports of the runtime.
pub(crate) const ROOT: [&str; 26] = [
    "BigDecimal",
    "BigInteger",
    "Blob",
    "Constraint",
    "Document",
    "Endpoint",
    "ErrorShape",
    "InvalidEndpoint",
    "Metadata",
    "Number",
    "Operation",
    "OperationError",
    "ReadError",
    "RequestError",
    "ResponseError",
    "Service",
    "Streaming",
    "Structure",
    "Timestamp",
    "Unit",
    "UnknownMembers",
    "UnknownVariant",
    "UnmodeledError",
    "Violation",
    "Violations",
    "WriteError",
];
/// What it exports of the runtime's event streams, if the service has some.
pub(crate) const ROOT_OF_STREAMS: [&str; 2] = ["RequestEvents", "ResponseEvents"];

/// Whether the root of a crate has something else of this name.
#[must_use]
pub(crate) fn is_at_root(ident: &str) -> bool {
    ROOT.contains(&ident) || ROOT_OF_STREAMS.contains(&ident)
}

/// What has a name of its own in a crate.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Role {
    Service,
    Operation,
    OperationError,
    Shape,
}

/// Names to take instead of one that is taken, without end.
pub(crate) fn instead(name: &str, role: Role) -> impl Iterator<Item = String> + use<> {
    let (name, suffixes) = match role {
        Role::Service => (name, ["Service", "ServiceApi", "ServiceShape"]),
        Role::Operation => (name, ["Operation", "ServiceOperation", "ApiOperation"]),
        // From `GetError` to `GetServiceError`.
        Role::OperationError => {
            let bare = name.strip_suffix("Error").unwrap_or(name);
            (bare, ["OperationError", "ServiceError", "ApiError"])
        }
        Role::Shape => (name, ["Shape", "TypeShape", "ModelShape"]),
    };
    let name = name.to_owned();
    let more = (1..).map(move |n| suffixes[2].to_owned() + &"Shape".repeat(n));
    suffixes.into_iter().map(str::to_owned).chain(more).map(move |suffix| name.clone() + &suffix)
}

/// The enum of an operation's errors.
#[must_use]
pub(crate) fn operation_error(operation: &str) -> String {
    format!("{operation}Error")
}

/// Names of variants that every enum has, or that Rust keeps to itself.
const VARIANTS: [&str; 2] = ["Unknown", "Self_"];
/// The variant of an operation's errors for what the model does not list.
const UNMODELED: &str = "Unmodeled";

/// What names of one type are of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    Field,
    Setter,
    Variant,
    /// An error of an operation.
    Error,
}

/// Names within one type, each given once.
#[derive(Debug)]
pub(crate) struct Scope {
    part: Part,
    taken: HashSet<String>,
}

impl Scope {
    pub(crate) fn new(part: Part) -> Self {
        let reserved: &[&str] = match part {
            Part::Field | Part::Setter => &[],
            Part::Variant => &VARIANTS,
            Part::Error => &[UNMODELED],
        };
        Self { part, taken: reserved.iter().map(|name| (*name).to_owned()).collect() }
    }

    /// The name of a member by the name that it has in the model, and the one that it would have if
    /// that was not taken.
    pub(crate) fn claim(&mut self, member: &str) -> (String, Option<String>) {
        let (name, suffix) = match self.part {
            Part::Field => (snake(member), "_"),
            Part::Setter => (setter(member), "_"),
            Part::Variant => (camel(member), "Value"),
            Part::Error => (member.to_owned(), "Shape"),
        };
        if self.taken.insert(name.clone()) {
            return (name, None);
        }
        // `Self_` becomes `SelfValue`, but a field `type_` becomes `type__`.
        let bare = name.strip_suffix('_').filter(|_| suffix != "_").unwrap_or(&name);
        let mut other = format!("{bare}{suffix}");
        while !self.taken.insert(other.clone()) {
            other.push_str(suffix);
        }
        (other, Some(name))
    }

    /// A field that no member has.
    pub(crate) fn unknown_members(&mut self) -> String {
        self.claim("unknown_members").0
    }
}

/// Names for the constant of a pattern: that of the shape, of its member, and with their namespace.
pub(crate) fn patterns(
    namespace: &str,
    shape: &str,
    member: Option<&str>,
) -> impl Iterator<Item = String> + use<> {
    let short = upper(shape);
    let long = format!("{short}_{}", upper(member.unwrap_or("value")));
    let full = format!("{}_{long}", upper(namespace));
    let names = [member.is_none().then_some(short), Some(long), Some(full.clone())];
    let more = (1..).map(move |n| full.clone() + &"_VALUE".repeat(n));
    names.into_iter().flatten().chain(more).filter(|name| !is_class(name))
}

/// The constant of a class of characters.
#[must_use]
pub(crate) fn class(number: usize) -> String {
    format!("{CLASS}{number}")
}

const CLASS: &str = "CLASS_";

/// Whether a constant is called as one of a class is.
fn is_class(name: &str) -> bool {
    name.strip_prefix(CLASS).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
}

/// Names for the test of an operation's example: by its title and, where it has none that is a name or
/// several have the same, by which of the operation's examples it is.
pub(crate) fn example_tests(
    operation: &str,
    title: &str,
    number: usize,
) -> impl Iterator<Item = String> + use<> {
    let operation = operation.trim_end_matches('_');
    let numbered = format!("{operation}_example_{number}");
    let titled = title.contains(|c: char| c.is_ascii_alphanumeric()).then(|| {
        let titled = format!("{operation}_{}", snake(title)).trim_end_matches('_').to_owned();
        [titled.clone(), format!("{titled}_example_{number}")]
    });
    let more = (1..).map({
        let numbered = numbered.clone();
        move |n| numbered.clone() + &"_again".repeat(n)
    });
    titled.into_iter().flatten().chain([numbered]).chain(more)
}

/// The test of a protocol test: `client_request_…`.
#[must_use]
pub(crate) fn case_test(side: &str, kind: &str, id: &str) -> String {
    format!("{side}_{kind}_{}", snake(id))
}

/// What generated code or people call on a structure, which a setter of the same name would hide.
const METHODS: [&str; 14] = [
    "apply_defaults",
    "clone",
    "clone_from",
    "default",
    "empty",
    "eq",
    "fill",
    "fmt",
    "into",
    "ne",
    "new",
    "to_owned",
    "try_into",
    "validate",
];

/// The setter of a field.
fn setter(field: &str) -> String {
    if METHODS.contains(&field) { format!("{field}_") } else { field.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setters_and_types() {
        for (field, expected) in [
            ("clone", "clone_"),
            ("default", "default_"),
            ("fill", "fill_"),
            ("handler", "handler"),
        ] {
            assert_eq!(setter(field), expected);
        }
        assert!(hides_std("Option") && !hides_std("Runtime"));
    }

    #[test]
    fn who_comes_second_gets_another_name() {
        let mut fields = Scope::new(Part::Field);
        for (member, name) in
            [("a_b", "a_b"), ("aB", "a_b_"), ("AB_", "ab"), ("unknownMembers", "unknown_members")]
        {
            assert_eq!(fields.claim(member).0, name);
        }
        assert_eq!(fields.unknown_members(), "unknown_members_");
        let mut variants = Scope::new(Part::Variant);
        for (member, name) in
            [("a", "A"), ("A", "AValue"), ("Unknown", "UnknownValue"), ("self", "SelfValue")]
        {
            assert_eq!(variants.claim(member).0, name);
        }
        assert_eq!(Scope::new(Part::Error).claim("Unmodeled").0, "UnmodeledShape");
        let names: Vec<_> = instead("GetError", Role::OperationError).take(4).collect();
        assert_eq!(
            names,
            ["GetOperationError", "GetServiceError", "GetApiError", "GetApiErrorShape"]
        );
        let names: Vec<_> = patterns("a.b", "Class_0", None).take(3).collect();
        assert_eq!(names, ["CLASS_0_VALUE", "A_B_CLASS_0_VALUE", "A_B_CLASS_0_VALUE_VALUE"]);
    }
}
