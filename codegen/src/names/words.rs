//! From a name of a model to an identifier of Rust: `snake_case` for fields and modules,
//! `UpperCamelCase` for types and variants.

use heck::{ToSnakeCase, ToUpperCamelCase};

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
    fn constants_and_modules() {
        assert_eq!(upper("FunctionName"), "FUNCTION_NAME");
        assert_eq!(upper("Type"), "TYPE");
        for (name, expected) in
            [("Std", "std_"), ("Aux", "aux_"), ("Mod", "mod_"), ("Ping", "ping")]
        {
            assert_eq!(module(name), expected);
        }
    }
}
