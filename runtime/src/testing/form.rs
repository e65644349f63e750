//! Forms of the query protocols to values, for tests.
//!
//! The keys of a form make a tree, and a value is read at each node of it. Everything in the form has
//! to be read: a key that no member has is an error.

use crate::http_binding::query_pairs;
use crate::schema::{Kind, Member, TimestampFormat, Trait};
use crate::shape::{Key, Reader, Structure, Union, Value};
use crate::text::TextReader;
use crate::{BigDecimal, BigInteger, Blob, Document, Timestamp, UnknownMembers, UnknownVariant};
use std::collections::BTreeMap;

/// Which of the two protocols a form is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Aws,
    Ec2,
}

/// The pairs of a form.
pub(super) fn pairs(form: &str) -> Result<Vec<(String, String)>, String> {
    let pairs = query_pairs(form).map_err(|_| "the form is not UTF-8".to_owned())?;
    Ok(pairs.into_iter().map(|(key, value)| (key.into_owned(), value.into_owned())).collect())
}

/// The structure whose members are in these pairs.
pub(super) fn read<S: Structure>(
    pairs: impl Iterator<Item = (String, String)>,
    dialect: Dialect,
) -> Result<S, String> {
    static ANY: Member = Member::new("", Kind::Structure, &[]);
    let mut root = Node::default();
    for (key, value) in pairs {
        let node = key
            .split('.')
            .fold(&mut root, |node, step| node.below.entry(step.to_owned()).or_default());
        if node.text.replace(value).is_some() {
            return Err(format!("{key} stands twice"));
        }
    }
    FormReader { node: &root, dialect }.structure(&ANY)
}

/// What a form can tell of a value: structures, unions and maps that hold nothing have no key, nor have
/// lists of such things, and a null is an empty text.
pub(super) fn told(document: Document) -> Document {
    told_if_any(document).unwrap_or_else(|| Document::Map(BTreeMap::new()))
}

fn told_if_any(document: Document) -> Option<Document> {
    match document {
        Document::Null => Some(Document::from("")),
        Document::List(elements) => {
            let elements: Vec<Document> = elements.into_iter().filter_map(told_if_any).collect();
            (!elements.is_empty()).then_some(Document::List(elements))
        }
        Document::Map(entries) => {
            let entries = entries.into_iter().filter_map(|(k, v)| Some((k, told_if_any(v)?)));
            let entries: BTreeMap<String, Document> = entries.collect();
            (!entries.is_empty()).then_some(Document::Map(entries))
        }
        other => Some(other),
    }
}

/// A step of a key: the text of the key that ends here, and the steps that follow.
#[derive(Debug, Default)]
struct Node {
    text: Option<String>,
    below: BTreeMap<String, Node>,
}

impl Node {
    /// The nodes whose steps are numbers, in their order. A number may only be passed over for an entry
    /// that may have no key at all.
    fn numbered(&self, has_gaps: bool) -> Result<Vec<&Node>, String> {
        let mut nodes = Vec::new();
        for (step, node) in &self.below {
            let number = step.parse().ok().filter(|number: &usize| number.to_string() == *step);
            nodes.push((number.ok_or_else(|| format!("{step} is no number"))?, node));
        }
        nodes.sort_by_key(|(number, _)| *number);
        let counted = (1..).zip(&nodes).all(|(at, (number, _))| *number == at);
        match nodes.first() {
            Some((0, _)) => Err("entries are counted from 1".to_owned()),
            _ if !counted && !has_gaps => Err(format!("a number is passed over: {self:?}")),
            _ => Ok(nodes.into_iter().map(|(_, node)| node).collect()),
        }
    }
}

/// The step to a member: its name in XML; in ec2Query its own, or that with a capital at the start.
fn step(member: &'static Member, dialect: Dialect) -> String {
    let (mut xml, mut ec2) = (member.name, None);
    for each in member.traits {
        match each {
            Trait::XmlName(name) => xml = name,
            Trait::Ec2QueryName(name) => ec2 = Some(*name),
            _ => {}
        }
    }
    match (dialect, ec2) {
        (Dialect::Aws, _) => xml.to_owned(),
        (Dialect::Ec2, Some(name)) => name.to_owned(),
        (Dialect::Ec2, None) => {
            let (first, rest) = xml.split_at(xml.chars().next().map_or(0, char::len_utf8));
            first.to_ascii_uppercase() + rest
        }
    }
}

/// Reads values at a node.
struct FormReader<'a> {
    node: &'a Node,
    dialect: Dialect,
}

type Read<T> = Result<T, String>;

impl<'a> FormReader<'a> {
    fn at(&self, node: &'a Node) -> Self {
        Self { node, dialect: self.dialect }
    }

    /// A value that is a text.
    fn scalar<T: Value>(&self, member: &'static Member) -> Read<T> {
        let text = match &self.node.text {
            Some(text) if self.node.below.is_empty() => text.as_str(),
            _ => return Err(format!("{}: expected a text, found {:?}", member.name, self.node)),
        };
        T::read(member, &mut TextReader::new(&[text], TimestampFormat::DateTime, true))
            .map_err(|reason| format!("{}: {reason}", member.name))
    }

    /// The entries of a list or map: below a step of this name, unless the collection is flattened.
    fn entries(&self, member: &'static Member, name: &str) -> Read<Vec<&'a Node>> {
        let is_flat = member.traits.iter().any(|t| matches!(t, Trait::XmlFlattened));
        if self.node.below.is_empty() {
            // awsQuery says so where a list is empty.
            return match self.node.text.as_deref() {
                None => Ok(Vec::new()),
                Some("") if self.dialect == Dialect::Aws => Ok(Vec::new()),
                _ => Err(format!("{}: expected entries", member.name)),
            };
        }
        // What holds nothing has no key; an entry of a map has that of its own.
        let has_gaps = match member.kind {
            Kind::List(element) => matches!(
                element.kind,
                Kind::Structure | Kind::Union | Kind::List(_) | Kind::Map(..) | Kind::Document
            ),
            _ => false,
        };
        if is_flat || self.dialect == Dialect::Ec2 {
            return self.node.numbered(has_gaps);
        }
        match (self.node.below.get(name), self.node.below.len()) {
            (Some(node), 1) => node.numbered(has_gaps),
            _ => Err(format!("{}: expected {name}, found {:?}", member.name, self.node)),
        }
    }

    fn untyped(&self) -> Document {
        if let Some(text) = &self.node.text {
            return Document::from(text.as_str());
        }
        let list = match self.dialect {
            Dialect::Aws => self.node.below.get("member"),
            Dialect::Ec2 => Some(self.node),
        };
        if let Some(Ok(nodes)) = list.map(|node| node.numbered(true)) {
            return Document::List(nodes.into_iter().map(|node| self.at(node).untyped()).collect());
        }
        let entries = self.node.below.iter();
        Document::Map(entries.map(|(key, node)| (key.clone(), self.at(node).untyped())).collect())
    }
}

macro_rules! scalars {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, member: &'static Member) -> Read<$type> {
            self.scalar(member)
        }
    )*};
}

impl Reader for FormReader<'_> {
    type Error = String;

    scalars! {
        boolean: bool;
        byte: i8;
        short: i16;
        integer: i32;
        long: i64;
        float: f32;
        double: f64;
        big_integer: BigInteger;
        big_decimal: BigDecimal;
        string: String;
        blob: Blob;
        timestamp: Timestamp;
    }

    fn text<T>(&mut self, member: &'static Member, make: impl FnOnce(&str) -> T) -> Read<T> {
        self.scalar::<String>(member).map(|text| make(&text))
    }
    fn document(&mut self, _: &'static Member) -> Read<Document> {
        Ok(self.untyped())
    }
    fn null(&mut self) -> Read<bool> {
        Ok(self.node.below.is_empty() && self.node.text.as_deref() == Some(""))
    }
    fn list<T: Value>(&mut self, member: &'static Member) -> Read<Vec<T>> {
        let element = member.elements();
        let nodes = self.entries(member, &step(element, Dialect::Aws))?;
        nodes.into_iter().map(|node| T::read(element, &mut self.at(node))).collect()
    }
    fn map<K: Key, T: Value>(&mut self, member: &'static Member) -> Read<BTreeMap<K, T>> {
        let (key_member, value_member) = member.entries();
        let [key_step, value_step] = [key_member, value_member].map(|m| step(m, Dialect::Aws));
        let mut entries = BTreeMap::new();
        for node in self.entries(member, "entry")? {
            let key =
                node.below.get(&key_step).ok_or_else(|| format!("no {key_step}: {node:?}"))?;
            let value = node.below.get(&value_step);
            if node.below.len() > 1 + usize::from(value.is_some()) {
                return Err(format!("{}: more than a key and a value: {node:?}", member.name));
            }
            // A value that holds nothing has no key of its own.
            let Some(value) = value else { continue };
            let key: String = self.at(key).scalar(key_member)?;
            let value = T::read(value_member, &mut self.at(value))?;
            entries.insert(K::from_key(&key), value);
        }
        Ok(entries)
    }
    fn structure<S: Structure>(&mut self, _: &'static Member) -> Read<S> {
        let mut value = S::empty();
        let mut left: Vec<&str> = self.node.below.keys().map(String::as_str).collect();
        for (index, member) in S::SCHEMA.members.iter().enumerate() {
            let step = step(member, self.dialect);
            if let Some(node) = self.node.below.get(&step) {
                left.retain(|key| *key != step);
                value.read_member(index, member, &mut self.at(node))?;
            }
        }
        match left.as_slice() {
            [] => Ok(value),
            left => Err(format!("{} has no members {left:?}", S::SCHEMA.id)),
        }
    }
    fn union<U: Union>(&mut self, member: &'static Member) -> Read<U> {
        let mut below = self.node.below.iter();
        let (Some((key, node)), None) = (below.next(), below.next()) else {
            return Err(format!("{}: expected one variant: {:?}", member.name, self.node));
        };
        let mut members = U::SCHEMA.members.iter().enumerate();
        let found = members.find(|(_, member)| step(member, self.dialect) == *key);
        let (index, member) = found.ok_or_else(|| format!("{} has no {key}", U::SCHEMA.id))?;
        U::read_variant(index, member, &mut self.at(node))
    }
    fn unknown_member(&mut self, _: &mut UnknownMembers) -> Read<()> {
        Err("a member that the schema lacks".to_owned())
    }
    fn unknown_variant(&mut self) -> Read<UnknownVariant> {
        Err("a variant that the schema lacks".to_owned())
    }
}

#[cfg(test)]
mod tests;
