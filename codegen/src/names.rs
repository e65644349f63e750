//! All names of generated code.
//!
//! What enters is a name of a model, what leaves is an identifier of Rust: `snake_case` for fields
//! and modules, `UpperCamelCase` for types and variants. Nothing here knows what the names are of.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words whose letter case says other than it seems, and how they are taken instead.
const WORDS: [(&str, &str); 20] = [
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
    let mut spelled = name.to_owned();
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
        let before = chars[..at].iter().rev().take_while(|c| c.is_ascii_uppercase()).count();
        let ends = chars.get(at + 1).is_none_or(|next| !next.is_ascii_lowercase());
        if *c == 's' && before >= 2 && ends {
            // All but the first letter of the acronym becomes lower case.
            let start = out.len() - before + 1;
            let tail = out.split_off(start).to_ascii_lowercase();
            out.push_str(&tail);
        }
        out.push(*c);
    }
    out
}

/// Words that Rust keeps to itself.
const KEYWORDS: [&str; 53] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

fn is_keyword(word: &str) -> bool {
    // `union` is a keyword only before a name.
    word != "union" && KEYWORDS.contains(&word)
}

/// A field, a function or a module: `snake_case`, a keyword with an underscore behind it.
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

/// Methods that a setter of the same name would hide.
const METHODS: [&str; 12] = [
    "apply_defaults",
    "clone",
    "clone_from",
    "empty",
    "eq",
    "fmt",
    "into",
    "ne",
    "new",
    "to_owned",
    "try_into",
    "validate",
];

/// The setter of a field.
#[must_use]
pub(crate) fn setter(field: &str) -> String {
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
        ] {
            assert_eq!(camel(name), expected, "{name}");
        }
    }

    #[test]
    fn constants_and_setters() {
        assert_eq!(upper("FunctionName"), "FUNCTION_NAME");
        assert_eq!(upper("Type"), "TYPE");
        assert_eq!(setter("clone"), "clone_");
        assert_eq!(setter("handler"), "handler");
        assert!(hides_std("Option") && !hides_std("Runtime"));
    }
}
