//! Every node of the text of a model is removed, renamed, reordered and changed, one at a time. What
//! can still be read is compared with what was there.

use super::{EVERYTHING, Place, model, tells, unchecked};
use goldsmith_model::diff::diff;
use goldsmith_model::{Model, Node, NodeValue};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A changed text.
struct Mutation {
    what: String,
    place: Place,
    text: String,
}

/// Shapes that references are turned to.
const TARGETS: [&str; 5] = [
    "smithy.api#String",
    "example.diff#Number",
    "example.diff#Strings",
    "example.diff#Tick",
    "example.diff#CountThings",
];

const TYPES: [&str; 6] = ["string", "blob", "long", "structure", "union", "document"];

/// Other values of a node.
fn variants(node: &Node, path: &[String]) -> Vec<NodeValue> {
    let key = path.last().map(String::as_str).unwrap_or_default();
    let within_trait = path.iter().any(|key| key == "traits");
    match &node.value {
        NodeValue::Null => Vec::new(),
        NodeValue::Bool(value) => vec![(!value).into()],
        NodeValue::Number(digits) => vec![NodeValue::Number(plus_one(digits).into())],
        NodeValue::String(text) if key == "target" && !within_trait => {
            let others = TARGETS.into_iter().filter(|other| other != text);
            others.map(NodeValue::from).collect()
        }
        NodeValue::String(text) if key == "type" && path.len() == 3 => {
            let others = TYPES.into_iter().filter(|other| other != text);
            others.map(NodeValue::from).collect()
        }
        NodeValue::String(text) => vec![format!("{text}X").into()],
        NodeValue::Array(elements) => {
            let mut reversed = elements.clone();
            reversed.reverse();
            if reversed == *elements { Vec::new() } else { vec![reversed.into()] }
        }
        NodeValue::Object(members) => {
            // Elsewhere, the order of keys says nothing.
            let is_ordered = matches!(key, "members" | "identifiers" | "properties");
            let mut reversed = members.clone();
            reversed.reverse();
            let count = if is_ordered && !within_trait { members.len() } else { 0 };
            if count > 1 { vec![reversed.into()] } else { Vec::new() }
        }
    }
}

/// The digits of a number that is one more, at its last digit.
fn plus_one(digits: &str) -> String {
    let (rest, last) = digits.split_at(digits.len() - 1);
    let last: u32 = last.parse().unwrap();
    format!("{rest}{}", if last == 9 { 8 } else { last + 1 })
}

fn children(node: &Node) -> Vec<(String, &Node)> {
    match &node.value {
        NodeValue::Object(members) => {
            members.iter().map(|(key, node)| (key.clone(), node)).collect()
        }
        NodeValue::Array(elements) => {
            elements.iter().enumerate().map(|(at, node)| (at.to_string(), node)).collect()
        }
        _ => Vec::new(),
    }
}

/// The paths of all nodes, that of the root first. What is within the values of traits, which are kept
/// as they are, is left to `by_model`, unless it becomes members.
fn paths(node: &Node, path: &[String], found: &mut Vec<Vec<String>>) {
    found.push(path.to_vec());
    if let [.., traits, id] = path
        && traits == "traits"
        && id != "smithy.api#enum"
    {
        return;
    }
    for (key, child) in children(node) {
        paths(child, &[path, &[key]].concat(), found);
    }
}

fn at_path<'a>(node: &'a mut Node, path: &[String]) -> &'a mut Node {
    path.iter().fold(node, |node, key| match &mut node.value {
        NodeValue::Object(members) => &mut members.iter_mut().find(|(k, _)| k == key).unwrap().1,
        NodeValue::Array(elements) => &mut elements[key.parse::<usize>().unwrap()],
        _ => panic!("{path:?} leads nowhere"),
    })
}

/// What stands at a path of the AST.
fn place(path: &[String]) -> Place {
    let id = path.get(1).cloned().unwrap_or_default();
    if path[0] != "shapes" {
        return Place::default();
    }
    let (shape, applied) = match id.split_once('$') {
        Some((shape, member)) => (shape.to_owned(), Some(member.to_owned())),
        None => (id, None),
    };
    let rest: Vec<&str> = path[2..].iter().map(String::as_str).collect();
    let (member, rest) = match rest.as_slice() {
        ["members", name, rest @ ..] => (Some((*name).to_owned()), rest),
        [name @ ("member" | "key" | "value"), rest @ ..] => (Some((*name).to_owned()), rest),
        rest => (applied, rest),
    };
    let trait_id = match rest {
        // Its values become those of an enum.
        ["traits", "smithy.api#enum", ..] => None,
        ["traits", id, ..] => Some((*id).to_owned()),
        _ => None,
    };
    Place { shape: Some(shape), member, trait_id }
}

/// The parts of an AST that can be read by themselves: metadata, and each shape; those that have to do
/// with mixins stay together.
fn parts(ast: &Node) -> Vec<Node> {
    let with = |key: &str, members: Vec<(String, Node)>| {
        let version = ("smithy".to_owned(), Node::new("2.0", ast.span));
        Node::new(vec![version, (key.to_owned(), Node::new(members, ast.span))], ast.span)
    };
    let shapes = ast.get("shapes").and_then(Node::as_object).unwrap().to_vec();
    let (mixed, shapes): (Vec<_>, Vec<_>) =
        shapes.into_iter().partition(|(id, _)| id.contains("#Mix"));
    assert_eq!(mixed.len(), 3);
    let metadata = ast.get("metadata").and_then(Node::as_object).unwrap().to_vec();
    let alone = shapes.into_iter().map(|shape| with("shapes", vec![shape]));
    alone.chain([with("shapes", mixed), with("metadata", metadata)]).collect()
}

/// All texts that differ from that of a model in one thing.
fn mutations(ast: &Node) -> Vec<Mutation> {
    let mut all = Vec::new();
    let mut found = Vec::new();
    paths(ast, &[], &mut found);
    for path in found.iter().filter(|path| path.len() > 1) {
        let mut push = |what: String, changed: &dyn Fn(&mut Node)| {
            let mut ast = ast.clone();
            changed(&mut ast);
            let what = format!("{} {what}", path.join("/"));
            all.push(Mutation { what, place: place(path), text: ast.to_json() });
        };
        let node = at_path(&mut ast.clone(), path).clone();
        for value in variants(&node, path) {
            let shown = Node { value: value.clone(), span: node.span }.to_compact_json();
            push(format!("is {shown}"), &|ast| at_path(ast, path).value = value.clone());
        }
        let Some((key, parent)) = path.split_last() else { continue };
        // Operations that say nothing of their input have none, and so on.
        let says_nothing = matches!(key.as_str(), "input" | "output" | "members")
            && matches!(node.to_compact_json().as_str(), "{}" | r#"{"target":"smithy.api#Unit"}"#);
        if says_nothing {
            continue;
        }
        push("is gone".to_owned(), &|ast| match &mut at_path(ast, parent).value {
            NodeValue::Object(members) => members.retain(|(other, _)| other != key),
            NodeValue::Array(elements) => drop(elements.remove(key.parse().unwrap())),
            _ => panic!("{key} is no child"),
        });
        let mut push = |what: String, changed: &dyn Fn(&mut Node)| {
            let mut ast = ast.clone();
            changed(&mut ast);
            let what = format!("{} {what}", path.join("/"));
            // What is renamed has another name afterwards.
            let place = Place { member: None, ..place(path) };
            all.push(Mutation { what, place, text: ast.to_json() });
        };
        push("is renamed".to_owned(), &|ast| {
            for (other, _) in at_path(ast, parent).as_object_mut().into_iter().flatten() {
                if other == key {
                    other.push('X');
                }
            }
        });
    }
    let same = ast.to_json();
    all.retain(|mutation| mutation.text != same);
    all
}

#[test]
fn no_change_of_a_text_is_missed() {
    // That all of it is a model is checked; its parts refer to what is not there.
    model(EVERYTHING);
    let parts = parts(&Node::parse(EVERYTHING, 0).unwrap());
    let parts = parts.iter().map(|part| (unchecked(&part.to_json()).unwrap(), mutations(part)));
    let parts: Vec<(Model, Vec<Mutation>)> = parts.collect();
    let all: Vec<(&Model, &Mutation)> =
        parts.iter().flat_map(|(old, all)| all.iter().map(move |new| (old, new))).collect();
    let (readable, next) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let missed = std::sync::Mutex::new(Vec::new());
    let work = || {
        while let Some((old, mutation)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            let Some(new) = unchecked(&mutation.text) else { continue };
            readable.fetch_add(1, Ordering::Relaxed);
            let changes = diff(old, &new);
            if !tells(&changes, &mutation.place) {
                let codes: Vec<&str> = changes.changes.iter().map(|c| c.code.as_ref()).collect();
                missed.lock().unwrap().push(format!("{}: {codes:?}", mutation.what));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, Into::into) {
            scope.spawn(work);
        }
    });
    let (missed, readable) = (missed.into_inner().unwrap(), readable.into_inner());
    println!("{} texts, {readable} of them models, {} missed", all.len(), missed.len());
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(readable > 1000, "only {readable} texts are models");
}
