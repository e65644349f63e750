//! What a change of a model can do to a crate: the table behind [`causes`](super::cause::causes).
//!
//! A change of each enters, of the same shape or of what that is made of; what leaves is whether the one
//! does the other, may do it, or has nothing to do with it. A kind that is not in the table has no cause.

use goldsmith_codegen::verdict::{ApiChange, ChangeKind as K};
use goldsmith_model::diff::{Action, Aspect as A, Change};
use goldsmith_model::{Model, Node, ShapeId, ShapeKind};

/// Whether a change of the model can do that to a crate: 0 if it does, 1 if it may.
pub(super) fn fit(models: [&Model; 2], change: &Change, api: &ApiChange) -> Option<usize> {
    if does(models, change, api) {
        return Some(0);
    }
    let is_type = matches!(change.aspect, A::Target | A::Type);
    let may = match api.kind {
        K::RequestBodyChanged | K::ResponseBodyChanged | K::EventsChanged => {
            is_type || matches!(change.aspect, A::Member | A::Input | A::Output)
        }
        K::ConstructorChanged | K::ConstructorSwapped => {
            let is_order = change.aspect == A::Member && change.action == Action::Moved;
            is_order || is_another_type(models, change) && is_argument(models, change)
        }
        K::SetterRenamed | K::SetterHidesMethod => is_member(change, Action::Added),
        K::TypeAdded | K::TypeRemoved => change.aspect == A::Type,
        K::Reordered | K::ConstraintTightened | K::ConstraintLoosened => is_type,
        K::ConstraintChanged | K::DefaultValueChanged | K::WireNameChanged => is_type,
        K::WireFormatChanged | K::RedactionChanged => is_type,
        _ => false,
    };
    may.then_some(1)
}

/// Whether a change of the model does that to a crate.
fn does(models: [&Model; 2], change: &Change, api: &ApiChange) -> bool {
    let is_of = |ids: &[&str]| change.trait_id.as_ref().is_some_and(|id| is_one(id, ids));
    if let Some(id) = api.trait_id {
        return change.trait_id.as_ref().is_some_and(|of| of == id);
    }
    match api.kind {
        K::TypeAdded => is_whole(change, Action::Added),
        K::TypeRemoved => is_whole(change, Action::Removed),
        K::OperationAdded => is_operation(change, Action::Added, api),
        K::OperationRemoved => is_operation(change, Action::Removed, api),
        K::InputChanged => change.aspect == A::Input,
        K::OutputChanged => change.aspect == A::Output,
        K::RequestBodyChanged | K::ResponseBodyChanged | K::EventsChanged => {
            is_of(&["smithy.api#streaming", "smithy.api#httpPayload"])
        }
        K::ErrorVariantAdded => is_error(change, Action::Added, api),
        K::ErrorVariantRemoved => is_error(change, Action::Removed, api),
        K::TypeKindChanged => change.aspect == A::Type,
        K::FieldAdded | K::VariantAdded => is_member(change, Action::Added),
        K::FieldRemoved | K::VariantRemoved => is_member(change, Action::Removed),
        K::VariantRenamed | K::VariantSwapped => is_member(change, change.action),
        K::FieldTypeChanged | K::VariantTypeChanged => {
            is_another_type(models, change) || is_of(OPTIONALITY)
        }
        K::ConstructorChanged | K::DefaultRemoved | K::DefaultAdded => {
            is_argument(models, change) && (is_of(OPTIONALITY) || is_member(change, change.action))
        }
        K::ConstructorSwapped => change.aspect == A::Member && change.action == Action::Moved,
        K::ErrorRemoved | K::ErrorAdded => is_of(&["smithy.api#error"]),
        K::DisplayRemoved | K::DisplayAdded => is_of(&["smithy.api#sensitive"]),
        K::Deprecated | K::DeprecationLifted => is_of(&["smithy.api#deprecated"]),
        K::DefaultValueChanged => is_of(OPTIONALITY),
        K::WireNameChanged => is_member(change, change.action),
        K::WireFormatChanged => is_another_type(models, change),
        K::ServiceChanged => change.aspect == A::Version,
        K::ProtocolChanged => is_protocol(change),
        K::OrderChanged | K::Reordered => change.action == Action::Moved,
        K::ValuesChanged => is_of(&["smithy.api#internal", "smithy.api#tags"]),
        K::TestsChanged => is_test(change),
        K::DocumentationChanged => change.is_documentation() || is_of(&["smithy.api#deprecated"]),
        _ => false,
    }
}

/// Whether the member that changed is an argument of `new` in either model.
fn is_argument(models: [&Model; 2], change: &Change) -> bool {
    let (Some(id), Some(member)) = (&change.shape, change.member.as_deref()) else {
        // The target of a member changed, or all members.
        return true;
    };
    let shapes = models.into_iter().filter_map(|model| model.get(id.as_str()));
    shapes.into_iter().any(|shape| {
        let is_required = |member: &goldsmith_model::Member| member.traits.has("required");
        shape.kind != ShapeKind::Structure || shape.member(member).is_some_and(is_required)
    })
}

/// Whether a crate has another type for a shape, or for what a member targets. Two targets of one simple
/// type are the same to it, but for enums.
fn is_another_type(models: [&Model; 2], change: &Change) -> bool {
    let [old, new] = [&change.old, &change.new].map(|node| node.as_ref().and_then(Node::as_str));
    let kind = |model: &Model, id: Option<&str>| model.get(id?).map(|shape| shape.kind.clone());
    match (change.aspect, kind(models[0], old), kind(models[1], new)) {
        (A::Target, Some(old), Some(new)) => {
            let has_name = matches!(old, ShapeKind::Enum | ShapeKind::IntEnum);
            old != new || has_name || !old.is_simple()
        }
        (aspect, ..) => matches!(aspect, A::Target | A::Type),
    }
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

/// Whether a protocol came or went.
fn is_protocol(change: &Change) -> bool {
    let namespaces = ["aws.protocols", "smithy.protocols", "alloy"];
    let id = change.trait_id.as_ref();
    let is_one = id.is_some_and(|id| namespaces.contains(&id.namespace()));
    is_one && change.action != Action::Changed
}

/// Whether tests are made of it.
fn is_test(change: &Change) -> bool {
    let id = change.trait_id.as_ref();
    id.is_some_and(|id| *id == "smithy.api#examples" || id.namespace() == "smithy.test")
}
