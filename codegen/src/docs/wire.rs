//! What members are called in the messages of a service's protocols, where they are called otherwise
//! than in the model, and how XML holds them.
//!
//! A trait that renames a member means something to some protocols only: `jsonName` to restJson1,
//! `xmlName` and its kin to restXml and the query protocols, `ec2QueryName` to requests of ec2Query.

use super::code;
use crate::api::Protocol;
use goldsmith_model::{Member, Shape, ShapeKind, Traits};

const EC2_QUERY: &str = "aws.protocols#ec2Query";

/// Whether a protocol has messages in XML; forms have the same names.
fn has_xml(protocol: &Protocol) -> bool {
    matches!(protocol.id, "aws.protocols#restXml" | "aws.protocols#awsQuery" | EC2_QUERY)
}

/// What a member is called in the JSON of HTTP bindings, if that is another name.
pub(crate) fn json_name(member: &Member) -> Option<&str> {
    member.traits.text("jsonName")
}

/// What a member is called in the documents of a protocol.
fn name_in<'a>(member: &'a Member, protocol: &Protocol) -> &'a str {
    let own = match protocol.id {
        "aws.protocols#restJson1" => json_name(member),
        _ if has_xml(protocol) => member.traits.text("xmlName"),
        _ => None,
    };
    own.unwrap_or(&member.name)
}

/// What a member is called in the documents of the protocol that comes first.
#[must_use]
pub fn name<'a>(member: &'a Member, protocols: &[Protocol]) -> &'a str {
    protocols.first().map_or(&member.name, |first| name_in(member, first))
}

/// The name of a protocol's trait without the namespace.
fn short(protocol: &Protocol) -> &'static str {
    protocol.id.split('#').nth(1).unwrap_or(protocol.id)
}

/// The other names of a member, each with the protocols that it is for; and how XML holds it.
pub(super) fn facts(
    member: &Member,
    target: Option<&Shape>,
    protocols: &[Protocol],
    facts: &mut Vec<String>,
) {
    let first = name(member, protocols);
    let mut others: Vec<(&str, Vec<&str>)> = Vec::new();
    for protocol in protocols {
        let name = name_in(member, protocol);
        match others.iter_mut().find(|(known, _)| *known == name) {
            _ if name == first => {}
            Some((_, shorts)) => shorts.push(short(protocol)),
            None => others.push((name, vec![short(protocol)])),
        }
    }
    for (name, shorts) in others {
        facts.push(format!("called {} in {}", code(name), listed(&shorts)));
    }
    if let Some(key) = member.traits.text("aws.protocols#ec2QueryName")
        && protocols.iter().any(|protocol| protocol.id == EC2_QUERY)
    {
        facts.push(format!("called {} in requests of ec2Query", code(key)));
    }
    let Some(xml) = protocols.iter().find(|protocol| has_xml(protocol)) else { return };
    if member.traits.has("xmlAttribute") {
        facts.push("an attribute in XML".to_owned());
    }
    let is_collection =
        target.is_some_and(|target| matches!(target.kind, ShapeKind::List | ShapeKind::Map));
    if is_collection && member.traits.has("xmlFlattened") {
        let name = code(name_in(member, xml));
        facts
            .push(format!("flattened in XML: one element {name} for each entry, none around them"));
    }
    facts.extend(namespace(&member.traits));
}

/// What the elements of a list, or the keys or values of a map, are called in XML. Those of a flattened
/// list have the name of the member that holds it.
pub(super) fn inner(outer: &Member, inner: &Member, protocols: &[Protocol]) -> Option<String> {
    if !protocols.iter().any(has_xml)
        || (outer.traits.has("xmlFlattened") && inner.name == "member")
    {
        return None;
    }
    Some(format!("called {} in XML", code(inner.traits.text("xmlName")?)))
}

/// What the element of a shape is called where it is the whole document, and its namespace.
pub(super) fn shape(shape: &Shape, protocols: &[Protocol], facts: &mut Vec<String>) {
    if protocols.iter().any(has_xml) {
        let name = shape.traits.text("xmlName").map(code);
        facts.extend(name.map(|name| format!("called {name} where it is the root of XML")));
        facts.extend(namespace(&shape.traits));
    }
}

fn namespace(traits: &Traits) -> Option<String> {
    let node = traits.get("xmlNamespace")?;
    let text = |key: &str| node.get(key)?.as_str().map(code);
    let prefix = text("prefix").map(|prefix| format!(", with the prefix {prefix}"));
    Some(format!("XML namespace: {}{}", text("uri")?, prefix.unwrap_or_default()))
}

/// Names as a list in a sentence.
fn listed(names: &[&str]) -> String {
    match names {
        [all @ .., last] if !all.is_empty() => format!("{} and {last}", all.join(", ")),
        names => names.concat(),
    }
}
