//! Corrections of models that are wrong themselves.
//!
//! Each is a function with a name and a reason, for one service. One that finds nothing to correct
//! any more is told of, so that it goes when the model is mended.

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

const FIXUPS: [Fixup; 3] = [
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
        service: "com.amazonaws.s3#AmazonS3",
        reason: "the example of PutBucketCors has no name of a bucket, which the path needs",
        apply: s3_example_bucket,
    },
];

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
    let shape = shapes.iter_mut().find(|(id, _)| id == operation);
    let examples = shape
        .and_then(|(_, shape)| member_mut(member_mut(shape, "traits")?, "smithy.api#examples"));
    let mut found = false;
    if let Some(examples) = examples {
        replace(examples, other, &mut found);
    }
    found
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
        let text = r#"{"smithy": "2.0", "shapes": {
            "com.amazonaws.glacier#Glacier": {"type": "service"},
            "com.amazonaws.glacier#InitiateJob": {"type": "operation", "traits": {
                "smithy.api#examples": [{"output": {"jobId": " HkF9p6", "location": "/HkF9p6"}}]}}
        }}"#;
        let (mut node, mut problems) = (Node::parse(text, 0).unwrap(), Vec::new());
        apply(&mut node, &mut problems);
        assert_eq!(problems, []);
        assert_eq!(node, Node::parse(&text.replace(" HkF9", "HkF9"), 0).unwrap());
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
