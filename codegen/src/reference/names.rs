//! What Python and the AWS CLI call operations and members: words with `_` or `-` between them.
//!
//! Both cut names by the same rule, which knows upper and lower case only: `ETag` is `e_tag`. An acronym
//! in the plural at the end of a name is one word, and so are a few words of names of operations.

/// Words of names of operations that are one word, and how they are taken instead.
const WORDS: [(&str, &str); 6] = [
    ("iSCSI", "Iscsi"),
    ("HITs", "Hits"),
    ("PartiQL", "Partiql"),
    ("OAuth2", "Oauth2"),
    ("WhatsApp", "Whatsapp"),
    ("OTel", "Otel"),
];

/// An operation that has one of these words, and is cut by the rule all the same.
const BY_THE_RULE: &str = "CreateOAuth2TokenWithTokenExchange";

/// The name of an operation in Python: `update_function_code`.
#[must_use]
pub fn method(operation: &str) -> String {
    separated(&with_whole_words(operation), '_')
}

/// The name of an operation in the AWS CLI: `update-function-code`.
#[must_use]
pub fn command(operation: &str) -> String {
    separated(&with_whole_words(operation), '-')
}

/// The name of a member of an input in the AWS CLI, without the dashes before it: `function-name`.
#[must_use]
pub fn option(member: &str) -> String {
    separated(member, '-')
}

fn with_whole_words(operation: &str) -> String {
    let mut name = operation.to_owned();
    if operation != BY_THE_RULE {
        WORDS.iter().for_each(|(word, instead)| name = name.replace(word, instead));
    }
    name
}

/// A name with a separator between its words. One that has the separator is taken as it is.
fn separated(name: &str, separator: char) -> String {
    if name.contains(separator) {
        return name.to_owned();
    }
    let name = plural(name, separator);
    let name = before_capitalized(&name, separator);
    after_lower_case(&name, separator).to_ascii_lowercase()
}

/// Parts an acronym in the plural from what is before it: `ListWebACLs` ends in `acls`. It takes all
/// upper case letters before the `s`.
fn plural(name: &str, separator: char) -> String {
    let Some(stem) = name.strip_suffix('s') else { return name.to_owned() };
    let before = stem.trim_end_matches(|c: char| c.is_ascii_uppercase());
    let acronym = &stem[before.len()..];
    if acronym.len() < 2 {
        return name.to_owned();
    }
    format!("{before}{separator}{}s", acronym.to_ascii_lowercase())
}

/// Parts a capitalized word from the character before it: `S3Bucket`, `KMSKey`.
fn before_capitalized(name: &str, separator: char) -> String {
    let chars: Vec<char> = name.chars().collect();
    let is_lower = |at: usize| chars.get(at).is_some_and(char::is_ascii_lowercase);
    let mut out = String::with_capacity(name.len() + 8);
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        out.push(*c);
        at += 1;
        if chars.get(at).is_some_and(char::is_ascii_uppercase) && is_lower(at + 1) {
            out.push(separator);
            out.push(chars[at]);
            at += 1;
            while is_lower(at) {
                out.push(chars[at]);
                at += 1;
            }
        }
    }
    out
}

/// Parts an upper case letter from a lower case letter or digit before it: `CodeSha256Hex`.
fn after_lower_case(name: &str, separator: char) -> String {
    let mut out = String::with_capacity(name.len() + 8);
    let mut last = separator;
    for c in name.chars() {
        if c.is_ascii_uppercase() && (last.is_ascii_lowercase() || last.is_ascii_digit()) {
            out.push(separator);
        }
        out.push(c);
        last = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut() {
        for (name, python, cli) in [
            ("UpdateFunctionCode", "update_function_code", "update-function-code"),
            ("Invoke", "invoke", "invoke"),
            ("GetLayerVersionByArn", "get_layer_version_by_arn", "get-layer-version-by-arn"),
            ("ListWebACLs", "list_web_acls", "list-web-acls"),
            ("DescribeVpcEndpointIPs", "describe_vpc_endpoint_ips", "describe-vpc-endpoint-ips"),
            ("CreateSAMLProvider", "create_saml_provider", "create-saml-provider"),
            ("ListMFADevices", "list_mfa_devices", "list-mfa-devices"),
            ("ListObjectsV2", "list_objects_v2", "list-objects-v2"),
            ("CreateCachediSCSIVolume", "create_cached_iscsi_volume", "create-cached-iscsi-volume"),
            ("CreateOAuth2Token", "create_oauth2_token", "create-oauth2-token"),
            (
                "CreateOAuth2TokenWithTokenExchange",
                "create_o_auth2_token_with_token_exchange",
                "create-o-auth2-token-with-token-exchange",
            ),
            ("ExecutePartiQLBatch", "execute_partiql_batch", "execute-partiql-batch"),
            ("get_it", "get_it", "get-it"),
            ("", "", ""),
        ] {
            assert_eq!(method(name), python);
            if name != "get_it" {
                assert_eq!(command(name), cli);
            }
        }
    }

    #[test]
    fn options_are_cut() {
        for (name, cli) in [
            ("S3ObjectVersion", "s3-object-version"),
            ("SourceKMSKeyArn", "source-kms-key-arn"),
            ("CodeSha256", "code-sha256"),
            ("ETag", "e-tag"),
            ("SSEKMSKeyId", "ssekms-key-id"),
            ("TapeARNs", "tape-arns"),
            ("isOAuth2Supported", "is-o-auth2-supported"),
            ("x-amz-foo", "x-amz-foo"),
        ] {
            assert_eq!(option(name), cli);
        }
    }
}
