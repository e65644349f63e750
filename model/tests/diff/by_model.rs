//! What was read from a model is changed, one thing at a time: every trait of Smithy is put on, taken
//! from and changed on every kind of shape and member, every member gets every target, and so on.

use super::{EVERYTHING, Place, model, sampler, tells};
use goldsmith_model::diff::{Action, diff};
use goldsmith_model::{Member, Model, Node, NodeValue, Shape, ShapeId, ShapeKind, Span, Traits};
use std::collections::{BTreeMap, BTreeSet};

fn node(value: impl Into<NodeValue>) -> Node {
    Node::new(value, Span::default())
}

/// A value of a shape, one of two.
fn value(model: &Model, shape: &Shape, variant: bool, depth: usize) -> Node {
    let target = |member: &Member| match model.target(member) {
        Some(target) if depth < 6 => value(model, target, variant, depth + 1),
        _ => node("deep"),
    };
    match &shape.kind {
        ShapeKind::Boolean => node(variant),
        ShapeKind::Enum => {
            let member = if variant { shape.members.last() } else { shape.members.first() };
            node(member.unwrap().enum_text())
        }
        ShapeKind::Document => node(vec![("a".to_owned(), node(i64::from(variant)))]),
        ShapeKind::List => node(shape.members.iter().map(target).collect::<Vec<Node>>()),
        ShapeKind::Map => {
            let value = shape.member("value").map(target).unwrap();
            node(vec![("k".to_owned(), value)])
        }
        ShapeKind::Structure => {
            let members = shape.members.iter().map(|member| (member.name.clone(), target(member)));
            node(members.collect::<Vec<_>>())
        }
        kind if kind.is_number() => node(if variant { 7 } else { 5 }),
        _ => node(if variant { "one" } else { "other" }),
    }
}

/// Values that differ from another at one leaf.
fn leaf_changes(value: &Node) -> Vec<Node> {
    match &value.value {
        NodeValue::Object(members) => (0..members.len())
            .flat_map(|at| {
                let mut gone = members.clone();
                gone.remove(at);
                let others = leaf_changes(&members[at].1).into_iter().map(move |other| {
                    let mut changed = members.clone();
                    changed[at].1 = other;
                    changed
                });
                std::iter::once(gone).chain(others).map(node).collect::<Vec<Node>>()
            })
            .collect(),
        NodeValue::Array(elements) => {
            let more = [elements.clone(), vec![node("more")]].concat();
            let others = elements.iter().enumerate().flat_map(|(at, element)| {
                leaf_changes(element).into_iter().map(move |other| {
                    let mut changed = elements.clone();
                    changed[at] = other;
                    changed
                })
            });
            others.chain([more]).map(node).collect()
        }
        NodeValue::Bool(value) => vec![node(!value)],
        NodeValue::Number(_) => vec![node(4), node(6)],
        NodeValue::String(text) => vec![node(format!("{text}!"))],
        NodeValue::Null => vec![node(1)],
    }
}

/// One shape of each kind, and one member of each kind of shape to each kind of target.
fn elements(model: &Model) -> Vec<(Shape, Option<String>)> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let own = model.shapes.values().filter(|shape| shape.id.namespace() != "smithy.api");
    for shape in own {
        let is_input = shape.traits.has("input");
        if seen.insert((shape.kind.name(), "", is_input)) {
            found.push((shape.clone(), None));
        }
        for member in &shape.members {
            let target = model.target(member).unwrap().kind.name();
            if seen.insert((shape.kind.name(), target, is_input)) {
                found.push((shape.clone(), Some(member.name.clone())));
            }
        }
    }
    found
}

fn traits<'a>(shape: &'a mut Shape, member: Option<&str>) -> &'a mut Traits {
    match member {
        Some(name) => &mut shape.members.iter_mut().find(|m| m.name == name).unwrap().traits,
        None => &mut shape.traits,
    }
}

/// Traits that nobody defines here, with two values each.
fn foreign() -> Vec<(String, Node, Node)> {
    let parse = |text: &str| Node::parse(text, 0).unwrap();
    let some = [
        ("aws.auth#sigv4", r#"{"name": "a"}"#, r#"{"name": "b"}"#),
        ("aws.api#service", r#"{"sdkId": "a"}"#, r#"{"sdkId": "b"}"#),
        ("aws.protocols#awsQueryError", r#"{"code": "a"}"#, r#"{"code": "b"}"#),
        ("aws.protocols#httpChecksum", r#"{"responseAlgorithms": ["a", "b"]}"#, "{}"),
        ("smithy.openapi#specificationExtension", r#"{"as": "a"}"#, "{}"),
        ("nobody.knows#it", "{}", "null"),
    ];
    some.into_iter().map(|(id, a, b)| (id.to_owned(), parse(a), parse(b))).collect()
}

#[test]
fn no_trait_is_missed() {
    let everything = model(EVERYTHING);
    let mut old = model(r#"{"smithy": "2.0"}"#);
    let definitions = everything.shapes.values().filter(|shape| shape.traits.has("trait"));
    let mut all: Vec<(String, Node, Node)> = definitions
        .map(|shape| {
            let [a, b] = [false, true].map(|variant| value(&everything, shape, variant, 0));
            (shape.id.to_string(), a, b)
        })
        .collect();
    all.extend(foreign());
    let mut new = old.clone();
    let (mut count, elements) = (0, elements(&everything));
    for (shape, member) in &elements {
        for (id, a, b) in &all {
            let with = |value: Option<&Node>| {
                let mut shape = shape.clone();
                let traits = traits(&mut shape, member.as_deref());
                traits.remove(id);
                if let Some(value) = value {
                    traits.insert(ShapeId::new(id), value.clone());
                }
                shape
            };
            let mut steps = vec![(None, Some(a), Action::Added), (Some(b), None, Action::Removed)];
            let changed = leaf_changes(a);
            steps.extend(changed.iter().map(|other| (Some(a), Some(other), Action::Changed)));
            for (before, after, action) in steps {
                old.shapes.insert(shape.id.clone(), with(before));
                new.shapes.insert(shape.id.clone(), with(after));
                let changes = diff(&old, &new);
                let place = Place {
                    shape: Some(shape.id.to_string()),
                    member: member.clone(),
                    trait_id: Some(id.clone()),
                };
                let shown = |node: Option<&Node>| node.map(Node::to_compact_json);
                let what = || format!("{place:?} {:?} {:?}", shown(before), shown(after));
                assert!(tells(&changes, &place), "{} {:#?}", what(), changes.changes);
                let of_trait = changes.changes.iter().filter(|c| super::is_at(c, &place));
                let is_right = |change: &goldsmith_model::diff::Change| {
                    action == Action::Changed || change.action == action
                };
                let is_value = id == "smithy.api#enumValue";
                let mut of_trait = of_trait.filter(|change| is_value || is_right(change));
                assert!(of_trait.next().is_some(), "{} {:#?}", what(), changes.changes);
                count += 1;
            }
        }
        assert!(diff(&new, &new).is_empty());
        old.shapes.shift_remove(&shape.id);
        new.shapes.shift_remove(&shape.id);
    }
    println!("{count} changes of {} traits on {} shapes and members", all.len(), elements.len());
    assert!(all.len() > 85 && elements.len() > 50 && count > 20_000, "{count}");
}

const KINDS: [ShapeKind; 19] = [
    ShapeKind::Blob,
    ShapeKind::Boolean,
    ShapeKind::String,
    ShapeKind::Enum,
    ShapeKind::Byte,
    ShapeKind::Short,
    ShapeKind::Integer,
    ShapeKind::IntEnum,
    ShapeKind::Long,
    ShapeKind::Float,
    ShapeKind::Double,
    ShapeKind::BigInteger,
    ShapeKind::BigDecimal,
    ShapeKind::Timestamp,
    ShapeKind::Document,
    ShapeKind::List,
    ShapeKind::Map,
    ShapeKind::Structure,
    ShapeKind::Union,
];

/// What becomes of a shape if one thing of its members, its type or its parts changes.
fn changed(model: &Model, shape: &Shape) -> Vec<(String, Shape)> {
    let mut all: Vec<(String, Shape)> = Vec::new();
    let mut push = |what: String, change: &dyn Fn(&mut Shape)| {
        let mut other = shape.clone();
        change(&mut other);
        all.push((what, other));
    };
    for kind in KINDS.iter().filter(|kind| kind.name() != shape.kind.name()) {
        push(format!("is a {}", kind.name()), &|shape| shape.kind = kind.clone());
    }
    for (at, member) in shape.members.iter().enumerate() {
        push(format!("${} is gone", member.name), &|shape| drop(shape.members.remove(at)));
        push(format!("${} is renamed", member.name), &|shape| shape.members[at].name.push('X'));
        // A key comes before its value in any text.
        if at > 0 && shape.kind != ShapeKind::Map {
            push(format!("${} is moved", member.name), &|shape| shape.members.swap(at - 1, at));
        }
        for target in model.shapes.keys().filter(|id| **id != member.target) {
            push(format!("${} targets {target}", member.name), &|shape| {
                shape.members[at].target = target.clone();
            });
        }
        for (id, value) in member.traits.iter() {
            // Without it, the name is the value.
            if *id == "smithy.api#enumValue" && value.as_str() == Some(&member.name) {
                continue;
            }
            push(format!("${} loses {id}", member.name), &|shape| {
                shape.members[at].traits.remove(id.as_str());
            });
            for other in leaf_changes(value) {
                push(format!("${} {id} is {}", member.name, other.to_compact_json()), &|shape| {
                    shape.members[at].traits.insert(id.clone(), other.clone());
                });
            }
        }
        push(format!("a member before ${}", member.name), &|shape| {
            let member = Member { name: "isNew".to_owned(), ..shape.members[at].clone() };
            let mut member = member;
            let is_enum = matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum);
            if is_enum {
                member.traits.insert(ShapeId::new("smithy.api#enumValue"), node(999));
            }
            shape.members.insert(at, member);
        });
    }
    for (id, value) in shape.traits.iter() {
        // The calls of tests are big, and traits like others.
        if id.namespace() == "smithy.test" {
            continue;
        }
        push(format!("loses {id}"), &|shape| drop(shape.traits.remove(id.as_str())));
        for other in leaf_changes(value) {
            push(format!("{id} is {}", other.to_compact_json()), &|shape| {
                shape.traits.insert(id.clone(), other.clone());
            });
        }
    }
    all
}

/// Each shape is removed, added, and changed in every way; what is not told is collected. Members get
/// a target of each kind.
fn missed(text: &str) -> (usize, Vec<String>) {
    let all = model(text);
    let mut few = all.clone();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    few.shapes.retain(|_, shape| {
        let seen = kinds.entry(shape.kind.name()).or_default();
        *seen += 1;
        *seen < 2
    });
    let (mut old, mut new) = (few.clone(), few.clone());
    let prelude = all.shapes.values().filter(|shape| shape.id.namespace() == "smithy.api");
    for shape in prelude {
        old.shapes.insert(shape.id.clone(), shape.clone());
        new.shapes.insert(shape.id.clone(), shape.clone());
    }
    let (mut count, mut missed) = (0, Vec::new());
    for shape in all.shapes.values().filter(|shape| shape.id.namespace() != "smithy.api") {
        let place = Place { shape: Some(shape.id.to_string()), ..Place::default() };
        let mut check = |what: &str, old: &Model, new: &Model| {
            count += 1;
            if !tells(&diff(old, new), &place) {
                missed.push(format!("{} {what}", shape.id));
            }
        };
        old.shapes.insert(shape.id.clone(), shape.clone());
        new.shapes.shift_remove(&shape.id);
        check("is gone", &old, &new);
        check("is new", &new, &old);
        for (what, other) in changed(&few, shape) {
            new.shapes.insert(shape.id.clone(), other);
            check(&what, &old, &new);
        }
        for model in [&mut old, &mut new] {
            match few.shapes.get(&shape.id) {
                Some(one) => drop(model.shapes.insert(shape.id.clone(), one.clone())),
                None => drop(model.shapes.shift_remove(&shape.id)),
            }
        }
    }
    assert!(diff(&all, &all).is_empty() && diff(&old, &new).is_empty());
    (count, missed)
}

#[test]
fn no_member_target_or_type_is_missed() {
    for (name, text) in [("everything", EVERYTHING.to_owned()), ("sampler", sampler())] {
        let (count, left) = missed(&text);
        println!("{name}: {count} changes, {} missed", left.len());
        assert!(left.is_empty(), "{}", left.join("\n"));
        assert!(count > 4500, "only {count} changes of {name}");
    }
}
