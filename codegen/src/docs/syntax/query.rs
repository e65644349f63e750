//! Requests that are forms: a line for each pair of key and value.
//!
//! A step of a key is the name of a member, or stands for the number of an element.

use super::{Format, OMITTED, is_omitted, sorted};
use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind};

/// The request of an operation.
pub(super) fn request(
    model: &Model,
    service: &Shape,
    operation: &Shape,
    input: Option<&Shape>,
    format: Format,
) -> Vec<String> {
    let version = service.as_service().map(|parts| parts.version.as_str()).unwrap_or_default();
    let mut form = Form { model, format, path: Vec::new(), lines: Vec::new() };
    form.lines.extend([
        "POST / HTTP/1.1".to_owned(),
        "Content-type: application/x-www-form-urlencoded".to_owned(),
        String::new(),
        format!("Action={}", operation.id.name()),
        format!("&Version={version}"),
    ]);
    if let Some(input) = input {
        form.path.push(&input.id);
        form.members(input, "");
    }
    form.lines
}

/// The step to a member.
pub(super) fn step(member: &Member, format: Format) -> String {
    let name = member.traits.text("xmlName").unwrap_or(&member.name);
    if format == Format::Query {
        return name.to_owned();
    }
    if let Some(own) = member.traits.text("aws.protocols#ec2QueryName") {
        return own.to_owned();
    }
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// What stands behind the step to a list or map: the steps to each of its parts.
pub(super) fn number(member: &Member, target: &Shape, format: Format) -> String {
    let is_flat = format == Format::Ec2Query || member.traits.has("xmlFlattened");
    let name = |member: &Member| member.traits.text("xmlName").unwrap_or(&member.name).to_owned();
    match target.kind {
        ShapeKind::List | ShapeKind::Map if is_flat => ".N".to_owned(),
        ShapeKind::Map => ".entry.N".to_owned(),
        ShapeKind::List => {
            target.member("member").map_or(String::new(), |m| format!(".{}.N", name(m)))
        }
        _ => String::new(),
    }
}

struct Form<'a> {
    model: &'a Model,
    format: Format,
    /// The shapes on the way.
    path: Vec<&'a ShapeId>,
    lines: Vec<String>,
}

impl<'a> Form<'a> {
    fn members(&mut self, shape: &'a Shape, before: &str) {
        for member in sorted(&shape.members, |member| step(member, self.format)) {
            let key = format!("{before}{}", step(member, self.format));
            self.value(member, &key);
        }
    }

    fn value(&mut self, member: &Member, key: &str) {
        let Some(shape) = self.model.target(member) else { return };
        let text = match shape.kind {
            ShapeKind::Structure | ShapeKind::Union | ShapeKind::List | ShapeKind::Map => {
                if is_omitted(&self.path, shape, self.lines.len()) {
                    return self.lines.push(format!("&{key}={OMITTED}"));
                }
                self.path.push(&shape.id);
                self.aggregate(member, shape, key);
                self.path.pop();
                return;
            }
            ShapeKind::Boolean => "boolean",
            ShapeKind::Blob => "blob",
            ShapeKind::Timestamp => "timestamp",
            ref kind if kind.is_number() => "number",
            _ => "string",
        };
        self.lines.push(format!("&{key}={text}"));
    }

    fn aggregate(&mut self, member: &Member, shape: &'a Shape, key: &str) {
        let key = format!("{key}{}", number(member, shape, self.format));
        match shape.kind {
            ShapeKind::List => {
                let Some(element) = shape.member("member") else { return };
                self.value(element, &key);
            }
            ShapeKind::Map => {
                for part in ["key", "value"].iter().filter_map(|part| shape.member(part)) {
                    let name = part.traits.text("xmlName").unwrap_or(&part.name);
                    self.value(part, &format!("{key}.{name}"));
                }
            }
            _ => self.members(shape, &format!("{key}.")),
        }
    }
}
