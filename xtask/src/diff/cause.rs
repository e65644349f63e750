//! Which change of the model a change of the crate stems from.
//!
//! A crate's change knows its shape and member, its kind and, where several traits come to one kind, its
//! trait. A change of the model is its cause if it is of the same shape or member, or of what that is
//! made of (a member's type is spelled by its target, down to the next structure), and if a change like
//! it can do that at all. Where there is none, there is none: nothing is put beside what it has nothing
//! to do with.

use super::report::Report;
use goldsmith_codegen::verdict::{ApiChange, ChangeKind as K};
use goldsmith_model::diff::{Action, Aspect as A, Change};
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
        let mut best: Option<((usize, usize), usize)> = None;
        let mut look = |at: usize, distance: usize| {
            if (distance < FAR || is_spelled_out(api))
                && let Some(rank) = self.fit(&self.report.diff.changes[at], api)
                && best.is_none_or(|(least, _)| (distance, rank) < least)
            {
                best = Some(((distance, rank), at));
            }
        };
        for place in self.places(shape, member) {
            for at in self.by_shape.get(place.shape).into_iter().flatten() {
                let of = self.report.diff.changes[*at].member.as_deref();
                if place.member == Member::All || place.member == Member::Only(of) {
                    look(*at, place.distance);
                }
            }
        }
        if is_of_service(api) {
            self.of_services.iter().for_each(|at| look(*at, 1));
        }
        best.map(|(_, at)| at)
    }

    /// All places where the cause of a change of a shape or member may be.
    fn places(&self, id: &'a str, member: Option<&'a str>) -> Vec<Place<'a>> {
        let mut places = Vec::new();
        for model in [&self.report.new.model, &self.report.old.model] {
            let Some(shape) = model.get(id) else { continue };
            let name = member.map(|member| by_value(shape, member));
            places.push(Place { shape: id, member: Member::Only(name), distance: 0 });
            if let Some(operation) = shape.as_operation() {
                // The stream of an operation is a member of its input or output.
                for root in [&operation.input, &operation.output] {
                    let name = name.map_or(Member::All, |name| Member::Only(Some(name)));
                    places.push(Place { shape: root.as_str(), member: name, distance: 1 });
                    targets(model, root, member, &mut places);
                }
            } else {
                let whole = if name.is_some() { Member::Only(None) } else { Member::All };
                places.push(Place { shape: id, member: whole, distance: 1 });
                targets(model, &shape.id, name, &mut places);
            }
        }
        places
    }

    /// Whether a change of the model can do that to a crate: 0 if it is what does, 1 if it may be.
    fn fit(&self, change: &Change, api: &ApiChange) -> Option<usize> {
        let is_of = |ids: &[&str]| change.trait_id.as_ref().is_some_and(|id| is_one(id, ids));
        let is_type = matches!(change.aspect, A::Target | A::Type);
        let sure = match (api.trait_id, api.kind) {
            (Some(id), _) => change.trait_id.as_ref().is_some_and(|of| of == id),
            (_, K::TypeAdded) => is_whole(change, Action::Added),
            (_, K::TypeRemoved) => is_whole(change, Action::Removed),
            (_, K::OperationAdded) => is_operation(change, Action::Added, api),
            (_, K::OperationRemoved) => is_operation(change, Action::Removed, api),
            (_, K::InputChanged) => change.aspect == A::Input,
            (_, K::OutputChanged) => change.aspect == A::Output,
            (_, K::RequestBodyChanged | K::ResponseBodyChanged | K::EventsChanged) => {
                is_of(&["smithy.api#streaming", "smithy.api#httpPayload"])
            }
            (_, K::ErrorVariantAdded) => is_error(change, Action::Added, api),
            (_, K::ErrorVariantRemoved) => is_error(change, Action::Removed, api),
            (_, K::TypeKindChanged) => change.aspect == A::Type,
            (_, K::FieldAdded | K::VariantAdded) => is_member(change, Action::Added),
            (_, K::FieldRemoved | K::VariantRemoved) => is_member(change, Action::Removed),
            (_, K::VariantRenamed | K::VariantSwapped) => is_member(change, change.action),
            (_, K::FieldTypeChanged | K::VariantTypeChanged) => is_type || is_of(OPTIONALITY),
            (_, K::ConstructorChanged | K::DefaultRemoved | K::DefaultAdded) => {
                self.is_argument(change) && (is_of(OPTIONALITY) || is_member(change, change.action))
            }
            (_, K::ConstructorSwapped) => {
                change.aspect == A::Member && change.action == Action::Moved
            }
            (_, K::ErrorRemoved | K::ErrorAdded) => is_of(&["smithy.api#error"]),
            (_, K::DisplayRemoved | K::DisplayAdded) => is_of(&["smithy.api#sensitive"]),
            (_, K::Deprecated | K::DeprecationLifted) => is_of(&["smithy.api#deprecated"]),
            (_, K::DefaultValueChanged) => is_of(OPTIONALITY),
            (_, K::WireNameChanged) => is_member(change, change.action),
            (_, K::WireFormatChanged) => is_type,
            (_, K::ServiceChanged) => change.aspect == A::Version,
            (_, K::OrderChanged | K::Reordered) => change.action == Action::Moved,
            (_, K::ValuesChanged) => is_of(&["smithy.api#internal", "smithy.api#tags"]),
            (_, K::TestsChanged) => is_test(change),
            (_, K::DocumentationChanged) => {
                change.is_documentation() || is_of(&["smithy.api#deprecated"])
            }
            _ => false,
        };
        let may_be = match api.kind {
            K::RequestBodyChanged | K::ResponseBodyChanged | K::EventsChanged => {
                is_type || matches!(change.aspect, A::Member | A::Input | A::Output)
            }
            K::ConstructorChanged | K::ConstructorSwapped => is_type && self.is_argument(change),
            K::SetterRenamed | K::SetterHidesMethod => is_member(change, Action::Added),
            K::Reordered | K::ConstraintTightened | K::ConstraintLoosened => is_type,
            K::ConstraintChanged | K::DefaultValueChanged | K::WireNameChanged => is_type,
            K::WireFormatChanged | K::RedactionChanged => is_type,
            _ => false,
        };
        if sure { Some(0) } else { may_be.then_some(1) }
    }

    /// Whether the member that changed is an argument of `new` in either model.
    fn is_argument(&self, change: &Change) -> bool {
        let (Some(id), Some(member)) = (&change.shape, change.member.as_deref()) else {
            // The target of a member changed, or all members.
            return true;
        };
        let models = [&self.report.old.model, &self.report.new.model];
        let shapes = models.into_iter().filter_map(|model| model.get(id.as_str()));
        shapes.into_iter().any(|shape| {
            let is_required = |member: &goldsmith_model::Member| member.traits.has("required");
            shape.kind != ShapeKind::Structure || shape.member(member).is_some_and(is_required)
        })
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

/// What decides whether a member may be absent, and what it is then.
const OPTIONALITY: &[&str] = &[
    "smithy.api#required",
    "smithy.api#default",
    "smithy.api#addedDefault",
    "smithy.api#clientOptional",
    "smithy.api#input",
    "smithy.api#sparse",
    "smithy.api#streaming",
];

fn is_one(id: &ShapeId, ids: &[&str]) -> bool {
    ids.contains(&id.as_str())
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
        places.push(Place { shape: id.as_str(), member, distance });
        if is_made_of {
            pending.extend(of(shape, None).into_iter().map(|id| (id, distance + 1)));
        }
    }
}

/// Whether a shape as a whole is new or gone.
fn is_whole(change: &Change, action: Action) -> bool {
    change.aspect == A::Shape && change.member.is_none() && change.action == action
}

/// Whether an operation is new or gone, or is bound to the service now or no more.
fn is_operation(change: &Change, action: Action, api: &ApiChange) -> bool {
    let bound = change.new.as_ref().or(change.old.as_ref()).and_then(Node::as_str);
    let id = api.shape.as_ref().map(|(id, _)| id.as_str());
    let is_bound = change.aspect == A::Binding && change.action == action && bound == id;
    is_bound || is_whole(change, action)
}

/// Whether it is a member or value that is new, gone or another.
fn is_member(change: &Change, action: Action) -> bool {
    matches!(change.aspect, A::Member | A::EnumValue)
        && change.action == action
        && action != Action::Moved
}

/// Whether it is the error that a variant is named by.
fn is_error(change: &Change, action: Action, api: &ApiChange) -> bool {
    let id = change.new.as_ref().or(change.old.as_ref()).and_then(Node::as_str);
    let name = id.and_then(|id| id.rsplit_once('#')).map_or("", |(_, name)| name);
    let plain = |text: &str| text.replace('_', "").to_ascii_lowercase();
    let variant = api.path.rsplit("::").next().unwrap_or_default();
    change.aspect == A::Error && change.action == action && plain(name) == plain(variant)
}

/// Whether tests are made of it.
fn is_test(change: &Change) -> bool {
    let id = change.trait_id.as_ref();
    id.is_some_and(|id| *id == "smithy.api#examples" || id.namespace() == "smithy.test")
}
