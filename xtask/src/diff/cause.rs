//! Which change of the model a change of the crate stems from.
//!
//! A crate's change knows its shape and member, its kind and, where several traits come to one kind, its
//! trait. A change of the model is its cause if it is of the same shape or member, or of what that is
//! made of (a member's type is spelled by its target, down to the next structure; a change of a schema
//! says the way to it), and if a change like it can do that at all. Where there is none, there is none: nothing is put beside what it has nothing
//! to do with.

use super::fits::fit;
use super::report::Report;
use goldsmith_codegen::verdict::{ApiChange, ChangeKind as K, Step};
use goldsmith_model::{Model, Node, Shape, ShapeId, ShapeKind};
use std::collections::{HashMap, HashSet, VecDeque};

/// For each change of the crate the place of its cause among those of the model.
pub(super) fn causes(report: &Report) -> Vec<Option<usize>> {
    let mut by_shape: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut of_services = Vec::new();
    for (at, change) in report.diff.changes.iter().enumerate() {
        let Some(id) = &change.shape else { continue };
        by_shape.entry(id.as_str()).or_default().push(at);
        let is_common =
            |shape: &Shape| shape.as_service().is_some() || shape.as_resource().is_some();
        if report.shape(id).is_some_and(is_common) {
            of_services.push(at);
        }
    }
    let changes = Changes { report, by_shape, of_services };
    report.rust_changes().iter().map(|change| changes.cause(change)).collect()
}

/// The changes of the model, by their shapes.
struct Changes<'a> {
    report: &'a Report,
    by_shape: HashMap<&'a str, Vec<usize>>,
    /// Those of services and resources, which concern all operations.
    of_services: Vec<usize>,
}

/// Where a cause may be: a shape, one of its members or all of them, and how far away that is.
struct Place<'a> {
    shape: &'a str,
    member: Member<'a>,
    distance: usize,
    /// Whether it only leads to what changed: its target may be the cause then, but none of its traits.
    is_way: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Member<'a> {
    /// The shape itself, or the member of this name.
    Only(Option<&'a str>),
    All,
}

impl<'a> Changes<'a> {
    /// The cause of a change: a near one before a far one, and one that does it before one that may.
    fn cause(&self, api: &'a ApiChange) -> Option<usize> {
        let (shape, member) = api.shape.as_ref().map(|(id, m)| (id.as_str(), m.as_deref()))?;
        let models = [&self.report.old.model, &self.report.new.model];
        let mut best: Option<((usize, usize), usize)> = None;
        // Arguments of `new` are all members together: each is as near as their order.
        let nearest =
            usize::from(matches!(api.kind, K::ConstructorChanged | K::ConstructorSwapped));
        let mut look = |at: usize, distance: usize| {
            let distance = distance.max(nearest);
            if (distance < FAR || is_spelled_out(api))
                && let Some(rank) = fit(models, &self.report.diff.changes[at], api)
                && best.is_none_or(|(least, _)| (distance, rank) < least)
            {
                best = Some(((distance, rank), at));
            }
        };
        for place in self.places(shape, member, api.steps.as_deref()) {
            for at in self.by_shape.get(place.shape).into_iter().flatten() {
                let change = &self.report.diff.changes[*at];
                let is_of = place.member == Member::Only(change.member.as_deref());
                let is_other = place.is_way && change.trait_id.is_some();
                if (place.member == Member::All || is_of) && !is_other {
                    look(*at, place.distance);
                }
            }
        }
        if is_of_service(api) {
            self.of_services.iter().for_each(|at| look(*at, 1));
        }
        best.map(|(_, at)| at)
    }

    /// All places where the cause of a change of a shape or member may be. With `steps`, it is of what
    /// lies behind them.
    fn places(
        &self,
        id: &'a str,
        member: Option<&'a str>,
        steps: Option<&[Step]>,
    ) -> Vec<Place<'a>> {
        let is_way = steps.is_some_and(|steps| !steps.is_empty());
        let mut places = Vec::new();
        for model in [&self.report.new.model, &self.report.old.model] {
            let Some(shape) = model.get(id) else { continue };
            let name = member.map(|member| by_value(shape, member));
            places.push(Place { shape: id, member: Member::Only(name), distance: 0, is_way });
            let mut of = |root: &'a ShapeId, name: Option<&str>| match (name, steps) {
                (Some(name), Some(steps)) => behind(model, (root, name), steps, &mut places),
                (None, Some(_)) => {}
                (_, None) => targets(model, root, name, &mut places),
            };
            if let Some(operation) = shape.as_operation() {
                let roots = [&operation.input, &operation.output];
                roots.into_iter().for_each(|root| of(root, member));
                // The stream of an operation is a member of its input or output.
                let member = name.map_or(Member::All, |name| Member::Only(Some(name)));
                for root in roots {
                    places.push(Place { shape: root.as_str(), member, distance: 1, is_way });
                }
            } else {
                of(&shape.id, name);
                let whole = if name.is_some() { Member::Only(None) } else { Member::All };
                places.push(Place { shape: id, member: whole, distance: 1, is_way });
            }
        }
        places
    }
}

/// How far the targets of a member are.
const FAR: usize = 2;

/// Whether a change shows what the targets of a member are, as its type or schema.
fn is_spelled_out(api: &ApiChange) -> bool {
    api.trait_id.is_some()
        || matches!(
            api.kind,
            K::FieldTypeChanged
                | K::VariantTypeChanged
                | K::ConstructorChanged
                | K::DefaultValueChanged
                | K::WireFormatChanged
                | K::RequestBodyChanged
                | K::ResponseBodyChanged
                | K::EventsChanged
        )
}

/// Whether a change of an operation may stem from one of its service.
fn is_of_service(api: &ApiChange) -> bool {
    let has_trait = api.trait_id.is_some_and(|id| id.starts_with("goldsmith.api#"));
    has_trait
        || matches!(
            api.kind,
            K::OperationAdded | K::OperationRemoved | K::ErrorVariantAdded | K::ErrorVariantRemoved
        )
}

/// The name of an enum's value, which a crate knows by what it stands for.
fn by_value<'a>(shape: &'a Shape, value: &'a str) -> &'a str {
    if !matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum) {
        return value;
    }
    let stands_for = |node: &Node| node.as_str().or_else(|| node.as_number()) == Some(value);
    let mut members = shape.members.iter();
    let found = members.find(|m| m.traits.get("smithy.api#enumValue").is_some_and(stands_for));
    found.map_or(value, |member| &member.name)
}

/// The targets of a member, or of all members, and what these are made of, down to the next type that
/// has a name of its own in a crate.
fn targets<'a>(model: &'a Model, id: &ShapeId, member: Option<&str>, places: &mut Vec<Place<'a>>) {
    let mut seen = HashSet::new();
    let of = |shape: &'a Shape, only: Option<&str>| -> Vec<&'a ShapeId> {
        let wanted = shape.members.iter().filter(|m| only.is_none_or(|only| m.name == only));
        wanted.map(|member| &member.target).collect()
    };
    let is_enum = |shape: &Shape| matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum);
    let root = model.get(id.as_str()).filter(|shape| !is_enum(shape));
    let mut pending: VecDeque<(&ShapeId, usize)> = VecDeque::new();
    pending.extend(root.into_iter().flat_map(|shape| of(shape, member)).map(|id| (id, FAR)));
    while let Some((id, distance)) = pending.pop_front() {
        let Some(shape) = model.get(id.as_str()).filter(|_| seen.insert(id)) else { continue };
        let is_made_of = matches!(shape.kind, ShapeKind::List | ShapeKind::Map);
        let member = if is_made_of { Member::All } else { Member::Only(None) };
        places.push(Place { shape: id.as_str(), member, distance, is_way: false });
        if is_made_of {
            pending.extend(of(shape, None).into_iter().map(|id| (id, distance + 1)));
        }
    }
}

/// The target of a member, and what lies behind these steps from it.
fn behind<'a>(
    model: &'a Model,
    (id, member): (&ShapeId, &str),
    steps: &[Step],
    places: &mut Vec<Place<'a>>,
) {
    let Some(first) = model.get(id.as_str()).and_then(|shape| shape.member(member)) else { return };
    let mut target = &first.target;
    let is_way = !steps.is_empty();
    let only = Member::Only(None);
    places.push(Place { shape: target.as_str(), member: only, distance: FAR, is_way });
    for (at, step) in steps.iter().enumerate() {
        let Some(shape) = model.get(target.as_str()) else { return };
        let Some(member) = shape.member(step.member()) else { return };
        target = &member.target;
        let (distance, is_way) = (FAR + at, at + 1 < steps.len());
        let inner = Member::Only(Some(step.member()));
        places.push(Place { shape: shape.id.as_str(), member: inner, distance, is_way });
        let distance = distance + 1;
        places.push(Place { shape: target.as_str(), member: only, distance, is_way });
    }
}
