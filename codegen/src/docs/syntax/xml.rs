//! Bodies in XML: elements with what stands for their values, `...` where one may be repeated.

use super::{Format, is_omitted, sorted};
use goldsmith_model::{Member, Model, Shape, ShapeId, ShapeKind, Traits};

const INDENT: &str = "   ";

/// A body that has these members of a shape.
pub(super) fn body(
    model: &Model,
    service: &Shape,
    shape: &Shape,
    members: &[&Member],
) -> Vec<String> {
    let name = shape.traits.text("xmlName").unwrap_or(shape.id.name());
    let mut xml = Xml { model, path: vec![&shape.id], lines: Vec::new() };
    let start = format!("{name}{}", namespace(&shape.traits, &service.traits));
    xml.structure(&start, name, "", members);
    xml.lines
}

/// A body that is one member.
pub(super) fn payload(model: &Model, service: &Shape, member: &Member) -> Vec<String> {
    let Some(target) = model.target(member) else { return Vec::new() };
    let own = member.traits.text("xmlName").or_else(|| target.traits.text("xmlName"));
    let name = own.unwrap_or(target.id.name());
    let mut xml = Xml { model, path: vec![&target.id], lines: Vec::new() };
    let start = format!("{name}{}", namespace(&target.traits, &service.traits));
    xml.structure(&start, name, "", &target.members.iter().collect::<Vec<_>>());
    xml.lines
}

/// A body whose only member is the root.
pub(super) fn unwrapped(model: &Model, service: &Shape, shape: Option<&Shape>) -> Vec<String> {
    let Some(shape) = shape else { return Vec::new() };
    let mut xml = Xml { model, path: vec![&shape.id], lines: Vec::new() };
    xml.lines.extend(["Content-type: application/xml".to_owned(), String::new()]);
    for member in &shape.members {
        xml.element(member, "", &namespace(&member.traits, &service.traits));
    }
    xml.lines
}

/// The body of a response to a form.
pub(super) fn query_response(
    model: &Model,
    service: &Shape,
    operation: &Shape,
    output: Option<&Shape>,
    format: Format,
) -> Vec<String> {
    let name = operation.id.name();
    let mut xml = Xml { model, path: Vec::new(), lines: Vec::new() };
    let namespace = namespace(&service.traits, &service.traits);
    xml.lines.extend([
        "Content-type: text/xml".to_owned(),
        String::new(),
        format!("<{name}Response{namespace}>"),
    ]);
    if let Some(output) = output {
        xml.path.push(&output.id);
        let members: Vec<&Member> = output.members.iter().collect();
        if format == Format::Ec2Query {
            xml.members(INDENT, &members);
        } else if !members.is_empty() {
            let result = format!("{name}Result");
            xml.structure(&result, &result, INDENT, &members);
        }
    }
    let id = if format == Format::Ec2Query {
        ["   <requestId>string</requestId>"].as_slice()
    } else {
        &["   <ResponseMetadata>", "      <RequestId>string</RequestId>", "   </ResponseMetadata>"]
    };
    xml.lines.extend(id.iter().map(|line| (*line).to_owned()));
    xml.lines.push(format!("</{name}Response>"));
    xml.lines
}

/// The namespace of a root element: its own, else that of the service.
fn namespace(own: &Traits, service: &Traits) -> String {
    let node = own.get("xmlNamespace").or_else(|| service.get("xmlNamespace"));
    let text = |key| node?.get(key)?.as_str();
    match (text("uri"), text("prefix")) {
        (Some(uri), Some(prefix)) => format!(" xmlns:{prefix}=\"{uri}\""),
        (Some(uri), None) => format!(" xmlns=\"{uri}\""),
        _ => String::new(),
    }
}

struct Xml<'a> {
    model: &'a Model,
    /// The shapes on the way.
    path: Vec<&'a ShapeId>,
    lines: Vec<String>,
}

impl<'a> Xml<'a> {
    fn members(&mut self, indent: &str, members: &[&'a Member]) {
        for member in sorted(members.iter().copied(), |member| name_of(member).to_owned()) {
            if !member.traits.has("xmlAttribute") {
                self.element(member, indent, "");
            }
        }
    }

    /// The element of a structure; `start` is what stands in its start tag.
    fn structure(&mut self, start: &str, name: &str, indent: &str, members: &[&'a Member]) {
        let name_of_member = |member: &Member| name_of(member).to_owned();
        let attributes: String = sorted(members.iter().copied(), name_of_member)
            .into_iter()
            .filter(|member| member.traits.has("xmlAttribute"))
            .map(|member| format!(" {}=\"{}\"", name_of(member), self.scalar(member)))
            .collect();
        if members.iter().all(|member| member.traits.has("xmlAttribute")) {
            return self.lines.push(format!("{indent}<{start}{attributes}/>"));
        }
        self.lines.push(format!("{indent}<{start}{attributes}>"));
        self.members(&format!("{indent}{INDENT}"), members);
        self.lines.push(format!("{indent}</{name}>"));
    }

    /// The element of a member, or the elements, if it is flattened.
    fn element(&mut self, member: &'a Member, indent: &str, namespace: &str) {
        self.named(member, name_of(member), indent, namespace);
    }

    fn named(&mut self, member: &'a Member, name: &str, indent: &str, namespace: &str) {
        let Some(shape) = self.model.target(member) else { return };
        let own = namespace.is_empty().then(|| member.traits.get("xmlNamespace")).flatten();
        let own = own.map(|_| self::namespace(&member.traits, &member.traits));
        let start = format!("{name}{}", own.as_deref().unwrap_or(namespace));
        let is_aggregate = matches!(
            shape.kind,
            ShapeKind::Structure | ShapeKind::Union | ShapeKind::List | ShapeKind::Map
        );
        if !is_aggregate {
            let text = self.scalar(member);
            return self.lines.push(format!("{indent}<{start}>{text}</{name}>"));
        }
        if is_omitted(&self.path, shape, self.lines.len()) {
            return self.lines.push(format!("{indent}<{start}>...</{name}>"));
        }
        self.path.push(&shape.id);
        match shape.kind {
            ShapeKind::List | ShapeKind::Map if member.traits.has("xmlFlattened") => {
                self.entries(shape, Some(&start), name, indent);
            }
            ShapeKind::List | ShapeKind::Map => {
                self.lines.push(format!("{indent}<{start}>"));
                self.entries(shape, None, name, &format!("{indent}{INDENT}"));
                self.lines.push(format!("{indent}</{name}>"));
            }
            _ => {
                self.structure(&start, name, indent, &shape.members.iter().collect::<Vec<_>>());
            }
        }
        self.path.pop();
    }

    /// The first of the elements of a list or the entries of a map. Flattened ones have the name of
    /// the member.
    fn entries(&mut self, shape: &'a Shape, flat: Option<&str>, name: &str, indent: &str) {
        if let Some(element) = shape.member("member") {
            match flat {
                Some(_) => self.named(element, name, indent, ""),
                None => self.element(element, indent, ""),
            }
        } else {
            let parts: Vec<&Member> =
                ["key", "value"].iter().filter_map(|part| shape.member(part)).collect();
            let (start, end) = flat.map_or(("entry", "entry"), |start| (start, name));
            self.lines.push(format!("{indent}<{start}>"));
            for part in parts {
                self.element(part, &format!("{indent}{INDENT}"), "");
            }
            self.lines.push(format!("{indent}</{end}>"));
        }
        self.lines.push(format!("{indent}..."));
    }

    fn scalar(&self, member: &Member) -> &'static str {
        match self.model.target(member).map(|shape| &shape.kind) {
            Some(ShapeKind::Boolean) => "boolean",
            Some(ShapeKind::Blob) => "blob",
            Some(ShapeKind::Timestamp) => "timestamp",
            Some(kind) if kind.is_number() => "number",
            _ => "string",
        }
    }
}

/// The name of the element or attribute of a member.
fn name_of(member: &Member) -> &str {
    member.traits.text("xmlName").unwrap_or(&member.name)
}
