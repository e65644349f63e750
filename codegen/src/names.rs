//! All names of generated code.
//!
//! What enters is a name of a model, what leaves is an identifier of Rust: `snake_case` for fields
//! and modules, `UpperCamelCase` for types and variants, and another name where that one is taken.
//! Who is given which name first is decided in `lower`.

use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::HashSet;

/// Words whose letter case says other than it seems, and how they are taken instead.
const WORDS: [(&str, &str); 21] = [
    ("EFSIO", "EfsIo"),
    ("SSEKMS", "SseKms"),
    ("KMSARN", "KmsArn"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("iSCSI", "Iscsi"),
    ("OAuth", "Oauth"),
    ("DynamoDB", "Dynamodb"),
    ("GitHub", "Github"),
    ("IoT", "Iot"),
    ("KiB", "Kib"),
    ("MiB", "Mib"),
    ("GiB", "Gib"),
    ("TiB", "Tib"),
    ("kBps", "Kbps"),
    ("vCPU", "Vcpu"),
    ("VCpu", "Vcpu"),
    ("vCpu", "Vcpu"),
    ("eSIM", "Esim"),
    ("SaaS", "Saas"),
    ("PaaS", "Paas"),
];

/// The name with each word starting upper case, so that words can be told apart.
fn spelled(name: &str) -> String {
    // Titles of tests may have any character; what is no part of an identifier parts words.
    let mut spelled: String = name.chars().map(|c| if c.is_ascii() { c } else { ' ' }).collect();
    for (word, instead) in WORDS {
        // At the start of a name, too, and wherever another word may end.
        spelled = spelled.replace(word, instead);
    }
    plurals(&spelled)
}

/// Acronyms in the plural: `IDs` is one word, not `I` and `Ds`.
fn plurals(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len());
    for (at, c) in chars.iter().enumerate() {
        let ends = chars.get(at + 1).is_none_or(|next| !next.is_ascii_lowercase());
        let acronym = || chars[..at].iter().rev().take_while(|c| c.is_ascii_uppercase()).count();
        if *c == 's'
            && ends
            && let before @ 2.. = acronym()
        {
            // All but the first letter of the acronym becomes lower case.
            let start = out.len() - before + 1;
            let tail = out.split_off(start).to_ascii_lowercase();
            out.push_str(&tail);
        }
        out.push(*c);
    }
    out
}

/// Words that Rust keeps to itself. `union` is one only before a name.
const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether Rust keeps a word to itself.
#[must_use]
pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// Crates that a module of the same name would hide where it is declared.
const CRATES: [&str; 6] = ["alloc", "core", "goldsmith", "proc_macro", "std", "test"];

/// Whether a crate is called so that generated code needs.
#[must_use]
pub(crate) fn is_reserved_crate(name: &str) -> bool {
    CRATES.contains(&name)
}

/// Names that Windows has no files of.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

/// A module, which has a file of its own: `snake_case`.
#[must_use]
pub(crate) fn module(name: &str) -> String {
    let module = snake(name);
    let is_taken = CRATES.contains(&module.as_str()) || DEVICES.contains(&module.as_str());
    if is_taken { format!("{module}_") } else { module }
}

/// A field or a function: `snake_case`, a keyword with an underscore behind it.
#[must_use]
pub(crate) fn snake(name: &str) -> String {
    let mut snake = spelled(name).to_snake_case();
    if snake.is_empty() {
        snake = "empty".to_owned();
    }
    if snake.starts_with(|c: char| c.is_ascii_digit()) {
        snake.insert(0, '_');
    }
    if is_keyword(&snake) {
        snake.push('_');
    }
    snake
}

/// A type or a variant: `UpperCamelCase`.
#[must_use]
pub(crate) fn camel(name: &str) -> String {
    let mut camel = spelled(name).to_upper_camel_case();
    if camel.is_empty() {
        camel = "Empty".to_owned();
    }
    if camel.starts_with(|c: char| c.is_ascii_digit()) {
        camel.insert(0, '_');
    }
    if is_keyword(&camel) {
        camel.push('_');
    }
    camel
}

/// A constant: `UPPER_CASE`.
#[must_use]
pub(crate) fn upper(name: &str) -> String {
    snake(name).trim_end_matches('_').to_uppercase()
}

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
    fn fields() {
        for (name, expected) in [
            ("FunctionName", "function_name"),
            ("KMSKeyArn", "kms_key_arn"),
            ("SSEKMSKeyId", "sse_kms_key_id"),
            ("IPv6Address", "ipv6_address"),
            ("AssociateIPv4", "associate_ipv4"),
            ("Ipv6AllowedForDualStack", "ipv6_allowed_for_dual_stack"),
            ("iSCSIInitiator", "iscsi_initiator"),
            ("CachediSCSIVolume", "cached_iscsi_volume"),
            ("OAuth2Token", "oauth2_token"),
            ("GetOAuthSettings", "get_oauth_settings"),
            ("ListenerARNs", "listener_arns"),
            ("DBSecurityGroupIDs", "db_security_group_ids"),
            ("VPCs", "vpcs"),
            ("ETag", "e_tag"),
            ("S3Bucket", "s3_bucket"),
            ("CodeSha256", "code_sha256"),
            ("x-amz-foo", "x_amz_foo"),
            ("type", "type_"),
            ("self", "self_"),
            ("Self", "self_"),
            ("crate", "crate_"),
            ("gen", "gen_"),
            ("union", "union"),
            ("n² + n", "n_n"),
            ("__type", "type_"),
            ("2fa", "_2fa"),
            ("ExecutionEnvironmentMemoryGiBPerVCpu", "execution_environment_memory_gib_per_vcpu"),
            ("EnableIoTLogging", "enable_iot_logging"),
            ("DynamoDBv2Action", "dynamodbv2_action"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn types_and_variants() {
        for (name, expected) in [
            ("VpcConfig", "VpcConfig"),
            ("InvalidSubnetIDException", "InvalidSubnetIdException"),
            ("KMSNotFoundException", "KmsNotFoundException"),
            ("OAuth2Token", "Oauth2Token"),
            ("nodejs4_3", "Nodejs43"),
            ("nodejs4_3_edge", "Nodejs43Edge"),
            ("java8_al2", "Java8Al2"),
            ("provided_al2023", "ProvidedAl2023"),
            ("S3_OBJECT_CREATED", "S3ObjectCreated"),
            ("self", "Self_"),
            ("_256", "_256"),
            ("iSCSI", "Iscsi"),
            ("accountStatus", "AccountStatus"),
            ("u2A", "U2A"),
            ("EFSIOException", "EfsIoException"),
            ("EFSMountTimeoutException", "EfsMountTimeoutException"),
        ] {
            assert_eq!(camel(name), expected, "{name}");
        }
    }

    #[test]
    fn constants_and_setters() {
        assert_eq!(upper("FunctionName"), "FUNCTION_NAME");
        assert_eq!(upper("Type"), "TYPE");
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
        for (name, expected) in
            [("Std", "std_"), ("Aux", "aux_"), ("Mod", "mod_"), ("Ping", "ping")]
        {
            assert_eq!(module(name), expected);
        }
    }
}
