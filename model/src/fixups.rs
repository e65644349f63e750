//! Corrections of models that are wrong themselves, or lack what their service wants.
//!
//! Each is a function with a name and a reason, for one service. One that finds nothing to correct
//! any more is told of, so that it goes when the model is mended. What a model has no words for
//! becomes a trait of the namespace `goldsmith.api`, which other models may use, too:
//! - `bodyHashes`, on an operation: names of headers that are hashes of the body, each `sha256` or
//!   `sha256Tree`, which is the tree hash of Amazon Glacier;
//! - `lateErrors`, on a service: a response may hold an error though its status is that of a success;
//! - `headers`, on a service: names and values of headers that all requests have;
//! - `standIn`, on a member: what stands for a label that is empty or absent;
//! - `hostOf`, on an operation: the member of its input whose host requests go to.

use crate::node::{Node, NodeValue};
use crate::problem::Problem;

/// A correction of one service's model.
struct Fixup {
    name: &'static str,
    /// The service that it is for.
    service: &'static str,
    /// What is wrong, and how it is known to be.
    reason: &'static str,
    /// Corrects the shapes of an AST; whether there was something to correct.
    apply: fn(&mut [(String, Node)]) -> bool,
}

const FIXUPS: [Fixup; 9] = [
    Fixup {
        name: "lambda_example_uuid",
        service: "com.amazonaws.lambda#Lambda",
        reason: "the example of UpdateEventSourceMapping has a UUID of 13 characters, in its input and \
                 in its output, where all others and the model have 36",
        apply: lambda_example_uuid,
    },
    Fixup {
        name: "glacier_example_job_id",
        service: "com.amazonaws.glacier#Glacier",
        reason: "the job id of an example of InitiateJob starts with a space, which no HTTP header can \
                 carry, and the location beside it has the same id without",
        apply: glacier_example_job_id,
    },
    Fixup {
        name: "s3_example_bucket",
        service: S3,
        reason: "the example of PutBucketCors has no name of a bucket, which the path needs",
        apply: s3_example_bucket,
    },
    Fixup {
        name: "glacier_version_header",
        service: GLACIER,
        reason: "the service refuses requests without the header, as its API reference says of all \
                 operations",
        apply: |shapes| set_headers(shapes, GLACIER, "X-Amz-Glacier-Version", "2012-06-01"),
    },
    Fixup {
        name: "glacier_account_id",
        service: GLACIER,
        reason: "the documentation of each accountId has `-` for the account of the credentials, which \
                 is what all AWS SDKs send when there is none",
        apply: glacier_account_id,
    },
    Fixup {
        name: "glacier_body_hashes",
        service: GLACIER,
        reason: "the service refuses archives and parts without two hashes of the body, as its API \
                 reference says, and all AWS SDKs make them",
        apply: glacier_body_hashes,
    },
    Fixup {
        name: "s3_late_errors",
        service: S3,
        reason: "operations that take long, such as CopyObject and CompleteMultipartUpload, answer 200 \
                 before they end, as their documentation says, and may end with an error",
        apply: |shapes| set_late_errors(shapes, S3),
    },
    Fixup {
        name: "api_gateway_accept",
        service: API_GATEWAY,
        reason: "the service answers in HAL unless a request accepts JSON, which the model describes",
        apply: |shapes| set_headers(shapes, API_GATEWAY, "Accept", "application/json"),
    },
    Fixup {
        name: "machine_learning_endpoint",
        service: "com.amazonaws.machinelearning#AmazonML_20141212",
        reason: "predictions are made by the endpoint of the model, which the member PredictEndpoint \
                 gives, not by that of the service",
        apply: machine_learning_endpoint,
    },
];

const API_GATEWAY: &str = "com.amazonaws.apigateway#BackplaneControlService";
const GLACIER: &str = "com.amazonaws.glacier#Glacier";
const S3: &str = "com.amazonaws.s3#AmazonS3";

/// Applies the corrections that are for the services of a file.
pub(crate) fn apply(ast: &mut Node, problems: &mut Vec<Problem>) {
    let span = ast.span;
    let shapes = ast.as_object_mut().and_then(|members| {
        members.iter_mut().find(|(key, _)| key == "shapes").and_then(|(_, s)| s.as_object_mut())
    });
    let Some(shapes) = shapes else { return };
    for fixup in &FIXUPS {
        // A file that only applies traits to the service is not its model.
        let is_there = shapes.iter().any(|(id, shape)| {
            id == fixup.service && shape.get("type").and_then(Node::as_str) == Some("service")
        });
        if is_there && !(fixup.apply)(shapes) {
            let message = format!("the fixup {} finds nothing to correct", fixup.name);
            let problem = Problem::warning("idle-fixup", span, message);
            problems.push(problem.hint(format!("it was made because {}", fixup.reason)));
        }
    }
}

fn lambda_example_uuid(shapes: &mut [(String, Node)]) -> bool {
    let operation = "com.amazonaws.lambda#UpdateEventSourceMapping";
    let uuid = "14e0db71-xmpl-4eb5-b481-8945cf9d10c2";
    replace_in_examples(shapes, operation, &|text| (text == "1234xCy789012").then_some(uuid))
}

fn glacier_example_job_id(shapes: &mut [(String, Node)]) -> bool {
    let operation = "com.amazonaws.glacier#InitiateJob";
    replace_in_examples(shapes, operation, &|text| text.strip_prefix(" HkF9").map(|_| &text[1..]))
}

fn s3_example_bucket(shapes: &mut [(String, Node)]) -> bool {
    let operation = "com.amazonaws.s3#PutBucketCors";
    // The suite of the protocol has a part of the service.
    if !shapes.iter().any(|(id, _)| id == operation) {
        return true;
    }
    replace_in_examples(shapes, operation, &|text| text.is_empty().then_some("examplebucket"))
}

/// Replaces the texts in the examples of an operation for which there is another; whether there was any.
fn replace_in_examples(
    shapes: &mut [(String, Node)],
    operation: &str,
    other: &dyn Fn(&str) -> Option<&str>,
) -> bool {
    let examples = shape_mut(shapes, operation)
        .and_then(|shape| member_mut(member_mut(shape, "traits")?, "smithy.api#examples"));
    let mut found = false;
    if let Some(examples) = examples {
        replace(examples, other, &mut found);
    }
    found
}

fn glacier_account_id(shapes: &mut [(String, Node)]) -> bool {
    let mut found = false;
    for (_, shape) in shapes {
        let member = member_mut(shape, "members").and_then(|m| member_mut(m, "accountId"));
        if let Some(member) = member
            && member.get("traits").is_some_and(|traits| traits.get(HTTP_LABEL).is_some())
        {
            let text = Node::new("-", member.span);
            found |= set_trait(member, "goldsmith.api#standIn", text);
        }
    }
    found
}

fn glacier_body_hashes(shapes: &mut [(String, Node)]) -> bool {
    let mut found = false;
    for name in ["UploadArchive", "UploadMultipartPart"] {
        if let Some(operation) = shape_mut(shapes, &format!("com.amazonaws.glacier#{name}")) {
            let span = operation.span;
            let header = |name: &str, hash: &str| (name.to_owned(), Node::new(hash, span));
            let hashes = NodeValue::Object(vec![
                header("X-Amz-Content-Sha256", "sha256"),
                header("X-Amz-Sha256-Tree-Hash", "sha256Tree"),
            ]);
            let hashes = Node { value: hashes, span };
            found |= set_trait(operation, "goldsmith.api#bodyHashes", hashes);
        }
    }
    found
}

/// Has a service answer before it knows how an operation ends.
fn set_late_errors(shapes: &mut [(String, Node)], service: &str) -> bool {
    shape_mut(shapes, service).is_some_and(|service| {
        let yes = Node { value: NodeValue::Object(Vec::new()), span: service.span };
        set_trait(service, "goldsmith.api#lateErrors", yes)
    })
}

const HTTP_LABEL: &str = "smithy.api#httpLabel";

fn machine_learning_endpoint(shapes: &mut [(String, Node)]) -> bool {
    let predict = shape_mut(shapes, "com.amazonaws.machinelearning#Predict");
    predict.is_some_and(|operation| {
        let member = Node::new("PredictEndpoint", operation.span);
        set_trait(operation, "goldsmith.api#hostOf", member)
    })
}

/// Has a service want a header in all requests.
fn set_headers(shapes: &mut [(String, Node)], service: &str, name: &str, value: &str) -> bool {
    shape_mut(shapes, service).is_some_and(|service| {
        let value = Node::new(value, service.span);
        let headers = NodeValue::Object(vec![(name.to_owned(), value)]);
        let headers = Node { value: headers, span: service.span };
        set_trait(service, "goldsmith.api#headers", headers)
    })
}

/// Adds a trait to a shape or member that lacks it; whether it did.
fn set_trait(element: &mut Node, id: &str, value: Node) -> bool {
    let span = element.span;
    let Some(parts) = element.as_object_mut() else { return false };
    if !parts.iter().any(|(key, _)| key == "traits") {
        let none = Node { value: NodeValue::Object(Vec::new()), span };
        parts.push(("traits".to_owned(), none));
    }
    let Some(traits) = member_mut(element, "traits") else { return false };
    let lacks_it = traits.get(id).is_none();
    if let Some(traits) = traits.as_object_mut()
        && lacks_it
    {
        traits.push((id.to_owned(), value));
    }
    lacks_it
}

fn shape_mut<'a>(shapes: &'a mut [(String, Node)], id: &str) -> Option<&'a mut Node> {
    shapes.iter_mut().find(|(key, _)| key == id).map(|(_, shape)| shape)
}

/// The value of a member, to change it.
fn member_mut<'a>(node: &'a mut Node, key: &str) -> Option<&'a mut Node> {
    node.as_object_mut()?.iter_mut().find(|(k, _)| k == key).map(|(_, value)| value)
}

/// Replaces each string for which there is another.
fn replace(node: &mut Node, other: &dyn Fn(&str) -> Option<&str>, found: &mut bool) {
    match &mut node.value {
        NodeValue::String(text) => {
            if let Some(new) = other(text).map(str::to_owned) {
                *text = new;
                *found = true;
            }
        }
        NodeValue::Array(elements) => {
            elements.iter_mut().for_each(|element| replace(element, other, found));
        }
        NodeValue::Object(members) => {
            members.iter_mut().for_each(|(_, value)| replace(value, other, found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_id_starts_without_a_space() {
        let text = r#"{"com.amazonaws.glacier#InitiateJob": {"type": "operation", "traits": {
            "smithy.api#examples": [{"output": {"jobId": " HkF9p6", "location": "/HkF9p6"}}]}}}"#;
        let mut node = Node::parse(text, 0).unwrap();
        assert!(glacier_example_job_id(node.as_object_mut().unwrap()));
        assert_eq!(node, Node::parse(&text.replace(" HkF9", "HkF9"), 0).unwrap());
    }

    /// What becomes of shapes, as compact JSON.
    fn check(fixup: fn(&mut [(String, Node)]) -> bool, before: &str, after: &str) {
        let mut node = Node::parse(before, 0).unwrap();
        assert!(fixup(node.as_object_mut().unwrap()), "{before}");
        assert_eq!(node.to_compact_json(), after);
        assert!(!fixup(node.as_object_mut().unwrap()), "{after} has it");
    }

    #[test]
    fn traits_are_added_once() {
        check(
            glacier_account_id,
            r#"{"a#In":{"members":{"accountId":{"traits":{"smithy.api#httpLabel":{}}},"b":{}}},"a#Out":{"members":{"accountId":{}}}}"#,
            r#"{"a#In":{"members":{"accountId":{"traits":{"smithy.api#httpLabel":{},"goldsmith.api#standIn":"-"}},"b":{}}},"a#Out":{"members":{"accountId":{}}}}"#,
        );
        check(
            machine_learning_endpoint,
            r#"{"com.amazonaws.machinelearning#Predict":{}}"#,
            r#"{"com.amazonaws.machinelearning#Predict":{"traits":{"goldsmith.api#hostOf":"PredictEndpoint"}}}"#,
        );
        check(
            glacier_body_hashes,
            r#"{"com.amazonaws.glacier#UploadArchive":{}}"#,
            r#"{"com.amazonaws.glacier#UploadArchive":{"traits":{"goldsmith.api#bodyHashes":{"X-Amz-Content-Sha256":"sha256","X-Amz-Sha256-Tree-Hash":"sha256Tree"}}}}"#,
        );
        check(
            |shapes| set_late_errors(shapes, "a#B"),
            r#"{"a#B":{}}"#,
            r#"{"a#B":{"traits":{"goldsmith.api#lateErrors":{}}}}"#,
        );
        check(
            |shapes| set_headers(shapes, "a#B", "C", "d"),
            r#"{"a#B":{}}"#,
            r#"{"a#B":{"traits":{"goldsmith.api#headers":{"C":"d"}}}}"#,
        );
    }

    #[test]
    fn a_fixup_that_is_idle_is_told_of() {
        let text =
            r#"{"smithy": "2.0", "shapes": {"com.amazonaws.lambda#Lambda": {"type": "service"}}}"#;
        let mut problems = Vec::new();
        apply(&mut Node::parse(text, 0).unwrap(), &mut problems);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code, "idle-fixup");
        problems.clear();
        apply(&mut Node::parse(&text.replace("amazonaws", "example"), 0).unwrap(), &mut problems);
        assert_eq!(problems, []);
    }
}
