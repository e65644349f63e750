//! Crates of others that speak to Lambda, and what our programs look like with them.

/// A crate of others.
#[derive(Debug)]
pub(super) struct Peer {
    /// How the table calls it.
    pub(super) name: &'static str,
    /// Its package.
    pub(super) package: &'static str,
    /// How many operations this version has.
    pub(super) operations: usize,
    /// What programs depend on: lines of a manifest.
    pub(super) dependencies: &'static str,
    /// The program of five operations.
    pub(super) main: &'static str,
    /// The program of one request.
    pub(super) request: &'static str,
}

/// All of them. Their own dependencies are the newest that fit.
pub(super) const PEERS: [Peer; 3] = [
    Peer {
        name: "aws-sdk-lambda 1.156",
        package: "aws-sdk-lambda",
        operations: 88,
        dependencies: "aws-sdk-lambda = \"=1.156.0\"\n\
                       aws-smithy-runtime-api = { version = \"1\", features = [\"client\"] }\n\
                       aws-smithy-types = \"1\"\n",
        main: include_str!("programs/aws_sdk_main.rs"),
        request: include_str!("programs/aws_sdk_request.rs"),
    },
    Peer {
        name: "the same without default features",
        package: "aws-sdk-lambda",
        operations: 88,
        dependencies: "aws-sdk-lambda = { version = \"=1.156.0\", default-features = false }\n\
                       aws-smithy-runtime-api = { version = \"1\", features = [\"client\"] }\n\
                       aws-smithy-types = \"1\"\n",
        main: include_str!("programs/aws_sdk_main.rs"),
        request: include_str!("programs/aws_sdk_request.rs"),
    },
    Peer {
        name: "rusoto_lambda 0.48",
        package: "rusoto_lambda",
        operations: 58,
        dependencies: "rusoto_core = \"=0.48.0\"\n\
                       rusoto_lambda = \"=0.48.0\"\n\
                       serde_json = \"1\"\n",
        main: include_str!("programs/rusoto_main.rs"),
        request: include_str!("programs/rusoto_request.rs"),
    },
];
