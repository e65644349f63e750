//! The botocore front end: `service-2.json` and the files beside it, as a Smithy JSON AST.
//!
//! What enters are texts, what leaves is the [`Node`] of an AST of version 2.0 whose places are those
//! of botocore's files, so that a problem that is found later is told where it stems from.

mod companions;
mod object;
mod operation;
mod service;
mod shape;

use crate::node::Node;
use crate::problem::Problem;
use object::Object;

/// The files of one botocore service.
#[derive(Debug, Default)]
pub struct Files {
    /// `service-2.json`
    pub service: Option<Node>,
    /// `paginators-1.json`
    pub paginators: Option<Node>,
    /// `waiters-2.json`
    pub waiters: Option<Node>,
    /// `examples-1.json`
    pub examples: Option<Node>,
    /// `endpoint-rule-set-1.json`
    pub endpoint_rule_set: Option<Node>,
}

/// The files that botocore has beside a `service-2.json`, by the starts of their names.
pub const COMPANIONS: [&str; 4] =
    ["paginators-1.json", "waiters-2.json", "examples-1.json", "endpoint-rule-set-1.json"];

impl Files {
    /// Adds a file by its name, whatever folder it stands in.
    pub fn add(&mut self, name: &str, node: Node) {
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let slots = [
            &mut self.paginators,
            &mut self.waiters,
            &mut self.examples,
            &mut self.endpoint_rule_set,
        ];
        for (start, slot) in COMPANIONS.into_iter().zip(slots) {
            if name.starts_with(start) {
                *slot = Some(node);
                return;
            }
        }
    }
}

/// Whether a file is a `service-2.json`: it has `metadata` with a protocol, and no `smithy`.
#[must_use]
pub fn is_botocore(node: &Node) -> bool {
    node.get("smithy").is_none()
        && node.get("metadata").is_some_and(|m| m.get("serviceId").or(m.get("protocol")).is_some())
}

/// The Smithy JSON AST of a botocore service.
#[must_use]
pub fn to_ast(files: &Files, problems: &mut Vec<Problem>) -> Option<Node> {
    let node = files.service.as_ref()?;
    let mut ctx = Ctx::new(node, problems)?;
    let mut shapes = shape::shapes(&mut ctx, node);
    shapes.extend(operation::operations(&mut ctx, node, files));
    let service = service::service(&mut ctx, node, files);
    shapes.push(service);
    let body = Object::new(node.span).set("smithy", "2.0").set("shapes", shapes);
    Some(body.node())
}

/// What all parts of the front end need to know.
struct Ctx<'a> {
    problems: &'a mut Vec<Problem>,
    namespace: String,
    protocol: Protocol,
    /// Structures that share the name of an operation, and so get another.
    renamed: Vec<String>,
    /// Shapes that no file has: documents of `jsonvalue` members and enums of members.
    added: Vec<(String, Node)>,
}

/// The protocols that botocore names, first choice first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Protocol {
    RestJson1,
    AwsJson1_0,
    AwsJson1_1,
    RpcV2Cbor,
    RestXml,
    AwsQuery,
    Ec2Query,
}

impl Protocol {
    /// Whether members are found in an HTTP message by their `location`.
    fn is_rest(self) -> bool {
        matches!(self, Self::RestJson1 | Self::RestXml)
    }

    /// Whether a `locationName` in the body is the name of an XML element or a query parameter.
    fn is_xml(self) -> bool {
        matches!(self, Self::RestXml | Self::AwsQuery | Self::Ec2Query)
    }

    /// The protocol of a name in `metadata`.
    fn parse(name: &str, json_version: Option<&str>) -> Option<Self> {
        Some(match name {
            "rest-json" => Self::RestJson1,
            "rest-xml" => Self::RestXml,
            "json" if json_version == Some("1.0") => Self::AwsJson1_0,
            "json" => Self::AwsJson1_1,
            "smithy-rpc-v2-cbor" => Self::RpcV2Cbor,
            "query" => Self::AwsQuery,
            "ec2" => Self::Ec2Query,
            _ => return None,
        })
    }
}

impl<'a> Ctx<'a> {
    fn new(node: &Node, problems: &'a mut Vec<Problem>) -> Option<Self> {
        let Some(metadata) = node.get("metadata") else {
            problems.push(Problem::error("missing-key", node.span, "`metadata` is missing"));
            return None;
        };
        let protocols = service::protocols(metadata, problems);
        let Some((protocol, _)) = protocols.first().copied() else {
            let message = "`metadata` names no protocol that is known";
            problems
                .push(Problem::error("unknown-protocol", metadata.span, message).hint(
                    "known are rest-json, rest-xml, json, query, ec2 and smithy-rpc-v2-cbor",
                ));
            return None;
        };
        let name = service::id(metadata);
        let lower: String =
            name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let operations = node.get("operations").and_then(Node::as_object).unwrap_or_default();
        let shape = |name: &String| node.get("shapes").is_some_and(|s| s.get(name).is_some());
        let renamed =
            operations.iter().map(|(name, _)| name).filter(|name| shape(name)).cloned().collect();
        Some(Self {
            problems,
            namespace: format!("com.amazonaws.{lower}"),
            protocol,
            renamed,
            added: Vec::new(),
        })
    }

    /// The id of a structure, list or other shape.
    fn shape_id(&self, name: &str) -> String {
        let suffix = if self.renamed.iter().any(|r| r == name) { "Shape" } else { "" };
        format!("{}#{name}{suffix}", self.namespace)
    }

    /// The id of an operation.
    fn operation_id(&self, name: &str) -> String {
        format!("{}#{name}", self.namespace)
    }

    /// A reference to a shape: `{"target": …}` from `{"shape": …}`.
    fn target(&mut self, reference: &Node) -> Object {
        let object = Object::new(reference.span);
        match reference.get("shape").and_then(|shape| Some((shape.span, shape.as_str()?))) {
            Some((span, name)) => object.set("target", Node::new(self.shape_id(name), span)),
            None => {
                let message = "`shape` is missing";
                self.problems.push(Problem::error("missing-key", reference.span, message));
                object
            }
        }
    }

    /// Tells of each key that this front end has no use for.
    fn know_keys(&mut self, node: &Node, known: &[&str]) {
        for (key, value) in node.as_object().unwrap_or_default() {
            if !known.contains(&key.as_str()) {
                let message = format!("unknown key `{key}`");
                self.problems.push(Problem::warning("unknown-key", value.span, message));
            }
        }
    }
}

/// Whether a node has a key that is `true`.
fn is_set(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::as_bool).unwrap_or_default()
}

/// A text of a node.
fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.get(key)?.as_str()
}

/// The traits that any shape or member may have: documentation and deprecation.
fn common_traits(node: &Node, traits: &mut Object) {
    if let Some(documentation) = node.get("documentation") {
        traits.push("smithy.api#documentation", documentation);
    }
    if is_set(node, "deprecated") {
        let deprecated = Object::new(node.span)
            .set_some("message", node.get("deprecatedMessage"))
            .set_some("since", node.get("deprecatedSince"));
        traits.push("smithy.api#deprecated", deprecated);
    }
}
