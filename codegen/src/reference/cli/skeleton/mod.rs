//! Skeletons: an input or output with a value of no meaning for each member, to be filled in.
//!
//! Members stand in the order of the model; a list has one element, a map one entry; an enum has its
//! first value. What contains itself is empty there.

mod write;

use crate::docs::limits::{self, MAX_DEPTH, MAX_LINES};
use crate::docs::summary;
use crate::docs::values::{self, values};
use crate::reference::{input, output};
use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind};
use write::{Entry, Value, json};

/// Which skeleton.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skeleton {
    /// The input, as JSON.
    Input,
    /// The input, as YAML with what is to be known of each member beside it.
    YamlInput,
    /// The output, as JSON, with the names of members as texts.
    Output,
}

/// A skeleton, and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The skeleton.
    pub text: String,
    /// That not all is shown, if it is not: JSON has no comments that could say so.
    pub remark: Option<String>,
}

/// The skeleton of the input or output of an operation.
#[must_use]
pub fn skeleton(model: &Model, operation: &Shape, kind: Skeleton) -> Written {
    let shape = match kind {
        Skeleton::Input | Skeleton::YamlInput => input(model, operation),
        Skeleton::Output => output(model, operation),
    };
    let mut maker = Maker { model, kind, path: Vec::new(), values: 0 };
    let value = match shape {
        Some(shape) => maker.aggregate(shape),
        None => Value::Object(Vec::new()),
    };
    let remark = limits::remark(maker.values, "values");
    let mut text = String::new();
    match kind {
        Skeleton::YamlInput => {
            value.write_yaml("", &mut text);
            text.extend(remark.iter().map(|remark| format!("# {remark}\n")));
        }
        Skeleton::Input | Skeleton::Output => {
            value.write_json("", &mut text);
            text.push('\n');
        }
    }
    Written { text, remark }
}

struct Maker<'a> {
    model: &'a Model,
    kind: Skeleton,
    /// The shapes on the way.
    path: Vec<&'a ShapeId>,
    values: usize,
}

impl<'a> Maker<'a> {
    /// A value of a shape that is called `name`.
    fn value(&mut self, shape: &'a Shape, name: &str) -> Value {
        self.values += 1;
        let is_output = self.kind == Skeleton::Output;
        let text = match shape.kind {
            ShapeKind::Structure | ShapeKind::Union | ShapeKind::List | ShapeKind::Map => {
                let is_shown = self.path.len() < MAX_DEPTH && self.values < MAX_LINES;
                return if is_shown { self.aggregate(shape) } else { Value::Object(Vec::new()) };
            }
            ShapeKind::Boolean => "true".to_owned(),
            ShapeKind::Timestamp => self.quoted("1970-01-01T00:00:00"),
            ShapeKind::Blob if self.kind == Skeleton::YamlInput => "!!binary ''".to_owned(),
            ShapeKind::Blob => "null".to_owned(),
            ShapeKind::Document => "{}".to_owned(),
            ShapeKind::IntEnum if !is_output => {
                values(shape).next().map_or("0", values::sent).to_owned()
            }
            ref kind if kind.is_integral() => "0".to_owned(),
            ref kind if kind.is_number() => "0.0".to_owned(),
            ShapeKind::Enum if !is_output => {
                self.quoted(values(shape).next().map(values::sent).unwrap_or_default())
            }
            ShapeKind::String | ShapeKind::Enum if is_output => self.quoted(name),
            _ => self.quoted(""),
        };
        Value::Scalar(text)
    }

    fn aggregate(&mut self, shape: &'a Shape) -> Value {
        let is_structure = matches!(shape.kind, ShapeKind::Structure | ShapeKind::Union);
        if is_structure && self.path.contains(&&shape.id) {
            return Value::Object(Vec::new());
        }
        self.path.push(&shape.id);
        let value = match shape.kind {
            ShapeKind::List => self.list(shape),
            ShapeKind::Map => self.map(shape),
            _ => {
                let members = shape.members.iter();
                Value::Object(members.filter_map(|member| self.entry(shape, member)).collect())
            }
        };
        self.path.pop();
        value
    }

    fn list(&mut self, shape: &'a Shape) -> Value {
        let element = shape.member("member").and_then(|member| self.model.target(member));
        let value = element.map(|element| self.value(element, element.id.name()));
        Value::List(Box::new(value.unwrap_or(Value::Object(Vec::new()))))
    }

    fn map(&mut self, shape: &'a Shape) -> Value {
        let value = shape.member("value").and_then(|member| self.model.target(member));
        let value = value.map(|value| self.value(value, ""));
        let entry = |value| Entry { key: "KeyName".to_owned(), value, comment: String::new() };
        Value::Object(value.map(entry).into_iter().collect())
    }

    fn entry(&mut self, shape: &Shape, member: &'a Member) -> Option<Entry> {
        let target = self.model.target(member)?;
        let comment = match self.kind {
            Skeleton::YamlInput => comment(self.model, shape, member),
            Skeleton::Input | Skeleton::Output => String::new(),
        };
        Some(Entry { key: member.name.clone(), value: self.value(target, &member.name), comment })
    }

    fn quoted(&self, text: &str) -> String {
        match self.kind {
            Skeleton::YamlInput => format!("'{}'", text.replace('\'', "''")),
            Skeleton::Input | Skeleton::Output => json(text),
        }
    }
}

/// Whether a member is required, the first sentence of its text, and its values.
fn comment(model: &Model, shape: &Shape, member: &Member) -> String {
    let mut parts = Vec::new();
    if shape.kind == ShapeKind::Structure && member.traits.has("required") {
        parts.push("[REQUIRED]".to_owned());
    }
    if let Some(text) = member.traits.documentation() {
        parts.push(summary(text));
    }
    let target = model.target(member).into_iter();
    let all: Vec<&str> = target.flat_map(|target| values(target).map(values::sent)).collect();
    if !all.is_empty() {
        parts.push(format!("Valid values are: {}.", all.join(", ")));
    }
    // A comment ends with its line.
    parts.join(" ").replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use goldsmith_model::{Input, Source, read};

    /// A service whose input has one of everything, itself included.
    fn model() -> Model {
        let text = r#"{"smithy": "2.0", "shapes": {
            "a#S": {"type": "service", "version": "1", "operations": [{"target": "a#Put"}]},
            "a#Put": {"type": "operation", "input": {"target": "a#In"}, "output": {"target": "a#Out"}},
            "a#In": {"type": "structure", "members": {
                "Name": {"target": "smithy.api#String", "traits": {
                    "smithy.api#required": {}, "smithy.api#documentation": "What it is. More."}},
                "On": {"target": "smithy.api#Boolean"},
                "Size": {"target": "smithy.api#Long"},
                "Share": {"target": "smithy.api#Float"},
                "Data": {"target": "smithy.api#Blob"},
                "At": {"target": "smithy.api#Timestamp"},
                "Kind": {"target": "a#Kind"},
                "Tree": {"target": "a#Tree"},
                "Tags": {"target": "a#Tags"}}},
            "a#Out": {"type": "structure", "members": {
                "Name": {"target": "smithy.api#String"}, "Kinds": {"target": "a#Kinds"}}},
            "a#Kind": {"type": "enum", "members": {
                "A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "it's"}},
                "B": {"target": "smithy.api#Unit"}}},
            "a#Kinds": {"type": "list", "member": {"target": "a#Kind"}},
            "a#Tree": {"type": "structure", "members": {
                "Leaf": {"target": "smithy.api#String"}, "Trees": {"target": "a#Trees"}}},
            "a#Trees": {"type": "list", "member": {"target": "a#Tree"}},
            "a#Tags": {"type": "map", "key": {"target": "smithy.api#String"},
                "value": {"target": "a#Kinds"}}
        }}"#;
        let files = vec![Source::new("s.json", text)];
        read(Input { files, ..Input::default() }).unwrap().0
    }

    fn written(kind: Skeleton) -> String {
        let model = model();
        skeleton(&model, model.get("a#Put").unwrap(), kind).text
    }

    #[test]
    fn an_input_is_written_as_json() {
        let expected = r#"{
    "Name": "",
    "On": true,
    "Size": 0,
    "Share": 0.0,
    "Data": null,
    "At": "1970-01-01T00:00:00",
    "Kind": "it's",
    "Tree": {
        "Leaf": "",
        "Trees": [
            {}
        ]
    },
    "Tags": {
        "KeyName": [
            "it's"
        ]
    }
}
"#;
        assert_eq!(written(Skeleton::Input), expected);
    }

    #[test]
    fn an_input_is_written_as_yaml() {
        let expected = "Name: '' # [REQUIRED] What it is.
'On': true
Size: 0
Share: 0.0
Data: !!binary ''
At: '1970-01-01T00:00:00'
Kind: 'it''s' # Valid values are: it's, B.
Tree:
  Leaf: ''
  Trees:
  - {}
Tags:
  KeyName:
  - 'it''s'
";
        assert_eq!(written(Skeleton::YamlInput), expected);
    }

    #[test]
    fn an_output_has_the_names_of_its_members() {
        let expected = "{\n    \"Name\": \"Name\",\n    \"Kinds\": [\n        \"Kind\"\n    ]\n}\n";
        assert_eq!(written(Skeleton::Output), expected);
    }
}
