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
    for (action, word) in [(Action::Added, "added"), (Action::Removed, "removed")] {
        let of: Vec<&&Change> =
            changes.iter().filter(|c| is_value(c) && c.action == action).collect();
        if !of.is_empty() {
            let values = of.iter().map(|change| value(ctx, step, root, change));
            let word =
                Html::text(&format!("{} {word}: ", if of.len() == 1 { "value" } else { "values" }));
            let values = Html::join(values, ", ");
            let breaking = of.iter().any(|change| is_breaking(change));
            items.push(Item { text: Html::join([word, values], ""), breaking });
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
        _ => Html::text(&change.message),
    }
}

/// How long a value of a trait is shown.
const SHOWN: usize = 100;

fn from_to(old: Option<&Node>, new: Option<&Node>) -> String {
    let text = |node: &Node| {
        let json = node.to_compact_json();
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
