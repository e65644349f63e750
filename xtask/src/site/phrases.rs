//! Single changes in a few words.

use super::ctx::Ctx;
use super::history::Step;
use super::html::Html;
use goldsmith_codegen::docs::code;
use goldsmith_model::Node;
use goldsmith_model::diff::{Action, Aspect, Change, Severity};

/// Something that happened.
pub(crate) struct Item {
    pub(crate) text: Html,
    /// Whether those who use the service may have to change something.
    pub(crate) breaking: bool,
}

/// Whether a change is an error by the rules of Smithy.
pub(crate) fn is_breaking(change: &Change) -> bool {
    change.severity == Severity::Error
}

/// Changes of one shape; values of an enum that came together are told together.
pub(crate) fn items(ctx: &Ctx<'_>, step: &Step<'_>, root: &str, changes: &[&Change]) -> Vec<Item> {
    let is_value = |c: &Change| c.aspect == Aspect::EnumValue && c.member.is_some();
    let mut items = Vec::new();
    // By the rules of Smithy it matters whether new values stand behind those that were there.
    let told = [
        (Action::Added, false, "added"),
        (Action::Added, true, "added among the others"),
        (Action::Removed, true, "removed"),
        (Action::Removed, false, "removed"),
    ];
    for (action, breaking, verb) in told {
        let is_such =
            |c: &&&Change| is_value(c) && c.action == action && is_breaking(c) == breaking;
        let of: Vec<&&Change> = changes.iter().filter(is_such).collect();
        if !of.is_empty() {
            let word = if of.len() == 1 { "value" } else { "values" };
            let values = Html::join(of.iter().map(|c| value(ctx, step, root, c)), ", ");
            let text = Html::join([Html::text(&format!("{word} {verb}: ")), values], "");
            items.push(Item { text, breaking });
        }
    }
    let is_told = |c: &Change| is_value(c) && matches!(c.action, Action::Added | Action::Removed);
    for change in changes.iter().filter(|change| !is_told(change)) {
        items.push(Item { text: phrase(ctx, root, change), breaking: is_breaking(change) });
    }
    items
}

/// A value of an enum, as it is sent.
fn value(ctx: &Ctx<'_>, step: &Step<'_>, root: &str, change: &Change) -> Html {
    let (Some(id), Some(member)) = (&change.shape, &change.member) else { return Html::default() };
    let models = [&step.release.model, step.old];
    let mut found = models.iter().filter_map(|model| model.get(id.as_str())?.member(member));
    let text = found.next().map_or(member.as_str(), goldsmith_model::Member::enum_text);
    Html::within("code", &ctx.member_link(root, id, member, text))
}

/// A change in a few words.
fn phrase(ctx: &Ctx<'_>, root: &str, change: &Change) -> Html {
    let member = match (&change.shape, &change.member) {
        (Some(id), Some(member)) => {
            Some(Html::within("code", &ctx.member_link(root, id, member, member)))
        }
        _ => None,
    };
    let verb = match change.action {
        Action::Added => "added",
        Action::Removed => "removed",
        Action::Changed => "changed",
        Action::Moved => "moved",
    };
    match (change.aspect, member, &change.trait_id) {
        (Aspect::Shape, ..) => Html::text(verb),
        (Aspect::Member, Some(member), _) if change.action != Action::Moved => {
            Html::join([Html::text("member "), member, Html::text(&format!(" {verb}"))], "")
        }
        (Aspect::Trait, member, Some(id)) => {
            let name = if id.namespace() == "smithy.api" { id.name() } else { id.as_str() };
            let name = Html::inline(&code(name));
            let subject = match member {
                Some(member) => Html::join([member, name], ": "),
                None => name,
            };
            let values = Html::inline(&from_to(change.old.as_ref(), change.new.as_ref()));
            Html::join([subject, Html::text(verb), values], " ")
        }
        (_, member, _) => {
            // Names are enough where all are of one namespace.
            let namespace = change.shape.as_ref().map(|shape| format!("{}#", shape.namespace()));
            let message = change.message.replace(&namespace.unwrap_or_default(), "");
            let message = Html::text(&message);
            member.map_or(message.clone(), |member| Html::join([member, message], ": "))
        }
    }
}

/// The members of a trait whose value has but a few plain ones: `min 1, max 3`.
fn facts(node: &Node) -> Option<String> {
    let members = node.as_object()?;
    let plain = |(name, value): &(String, Node)| {
        let is_plain = value.as_object().is_none() && value.as_array().is_none();
        is_plain.then(|| format!("{name} {}", value.to_compact_json()))
    };
    let facts: Option<Vec<String>> = members.iter().map(plain).collect();
    Some(facts?.join(", "))
}

/// How long a value of a trait is shown.
const SHOWN: usize = 100;

fn from_to(old: Option<&Node>, new: Option<&Node>) -> String {
    let text = |node: &Node| {
        let json = facts(node).unwrap_or_else(|| node.to_compact_json());
        let is_empty = node.as_object().is_some_and(<[_]>::is_empty);
        let cut: String = json.chars().take(SHOWN).collect();
        let more = if cut.len() < json.len() { "…" } else { "" };
        (!is_empty).then(|| code(&format!("{cut}{more}")))
    };
    match (old.and_then(text), new.and_then(text)) {
        (Some(old), Some(new)) => format!("from {old} to {new}"),
        (Some(one), None) | (None, Some(one)) => format!("({one})"),
        (None, None) => String::new(),
    }
}
