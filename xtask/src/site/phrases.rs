//! Single changes in a few words.

use super::ctx::Ctx;
use super::history::Step;
use super::html::Html;
use goldsmith_codegen::docs::{code, values};
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
    let text = found.next().map_or(member.as_str(), values::sent);
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
            let path = change.path.as_deref().unwrap_or_default();
            let (old, new) = (change.old.as_ref(), change.new.as_ref());
            match part_of_trait(id.as_str(), path) {
                Some(part) => Html::join([subject, bound(&part, old, new)], " "),
                None => {
                    let values = Html::inline(&from_to(old, new));
                    Html::join([subject, Html::text(verb), values], " ")
                }
            }
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

/// Which part of a trait a change is of, in words.
fn part_of_trait(id: &str, path: &str) -> Option<String> {
    match path.strip_prefix('/')? {
        "min" => Some("minimum".to_owned()),
        "max" => Some("maximum".to_owned()),
        path if id.starts_with("smithy.api#") => Some(path.replace('/', " ")),
        _ => None,
    }
}

/// `maximum: 10240 → 32768`
fn bound(part: &str, old: Option<&Node>, new: Option<&Node>) -> Html {
    let value = |node: Option<&Node>| {
        node.map_or("none".to_owned(), |node| code(&cut(&node.to_compact_json(), 0)))
    };
    let arrow = Html::text(" → ").to_string();
    let text = format!("{}{arrow}{}", value(old), value(new));
    Html::join([Html::text(part), Html::inline(&text)], ": ")
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

/// How long a value of a trait is shown; patterns are to be read whole.
const SHOWN: usize = 400;
/// How much is shown before the first difference of values that are longer.
const BEFORE: usize = 60;

/// A value, or where it is too long the part around its character `from`.
fn cut(text: &str, from: usize) -> String {
    let length = text.chars().count();
    if length <= SHOWN {
        return text.to_owned();
    }
    let start = from.saturating_sub(BEFORE).min(length - SHOWN);
    let part: String = text.chars().skip(start).take(SHOWN).collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if start + SHOWN < length { "…" } else { "" };
    format!("{before}{part}{after}")
}

fn from_to(old: Option<&Node>, new: Option<&Node>) -> String {
    // A text, such as a pattern, is shown as it is, not as JSON with its escapes.
    let text = |node: &Node| {
        let plain = node.as_str().map(str::to_owned).or_else(|| facts(node));
        let is_empty = node.as_object().is_some_and(<[_]>::is_empty);
        (!is_empty).then(|| plain.unwrap_or_else(|| node.to_compact_json()))
    };
    let (old, new) = (old.and_then(text), new.and_then(text));
    let from = match (&old, &new) {
        (Some(old), Some(new)) => old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count(),
        _ => 0,
    };
    let shown = |text: String| code(&cut(&text, from));
    match (old.map(shown), new.map(shown)) {
        (Some(old), Some(new)) => format!("from {old} to {new}"),
        (Some(one), None) | (None, Some(one)) => format!("({one})"),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_values_are_shown_around_their_difference() {
        assert_eq!(cut("abc", 2), "abc");
        let long = format!("{}x{}", "a".repeat(500), "b".repeat(500));
        let part = cut(&long, 500);
        assert!(part.starts_with("…a") && part.contains("axb") && part.ends_with("b…"), "{part}");
    }

    #[test]
    fn a_bound_is_named() {
        let part = |path| part_of_trait("smithy.api#range", path);
        assert_eq!(part("/max").as_deref(), Some("maximum"));
        assert_eq!(part(""), None);
        let html = bound("maximum", None, None).to_string();
        assert_eq!(html, "maximum: none → none");
    }
}
