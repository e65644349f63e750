//! Fields of a message: what they are called where they are sent, in which order, and what is said of
//! them.

use super::facts;
use crate::docs::binding::{Binding, binding};
use crate::docs::code;
use crate::docs::syntax::{order, sent_name};
use crate::reference::{notes, outline, text_of};
use goldsmith::schema::Message;
use goldsmith_model::{Member, Model, Shape};

/// A member of a message.
pub(super) struct Field<'a> {
    member: &'a Member,
    /// What it is called where it is sent.
    name: String,
    /// What requests call it, if that is another name.
    in_requests: Option<String>,
    /// What it is bound to; none if it stands in the document of the body.
    pub(super) binding: Option<Binding<'a>>,
}

/// What is said of a field besides its constraints.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub(super) is_typed: bool,
    /// Whether it is said if the field is required.
    pub(super) requires: bool,
}

/// The members of a structure in the order of their names. `bound` is the message whose parts they are
/// bound to, if it has any; `messages` are those whose bodies have them else, of which the last one names
/// them.
pub(super) fn fields<'a>(
    (model, service): (&Model, &Shape),
    shape: &'a Shape,
    bound: Option<Message>,
    messages: &[Message],
) -> Vec<Field<'a>> {
    let names = |member: &Member| -> Vec<String> {
        messages.iter().map(|message| sent_name(model, service, member, *message)).collect()
    };
    let field = |member: &'a Member| {
        let binding = bound.and_then(|message| binding(member, message));
        let name = match binding {
            Some(Binding::Header(name) | Binding::Query(name)) => name.to_owned(),
            Some(Binding::PrefixHeaders(prefix)) => format!("{prefix}*"),
            Some(_) => member.name.clone(),
            None => names(member).last().cloned().unwrap_or_default(),
        };
        let other = names(member).into_iter().find(|other| binding.is_none() && *other != name);
        Field { member, name, in_requests: other, binding }
    };
    let mut fields: Vec<Field<'_>> = shape.members.iter().map(field).collect();
    fields.sort_by_cached_key(|field| order(&field.name));
    fields
}

/// A field as an item of a list.
pub(super) fn write(model: &Model, field: &Field<'_>, words: Words) -> Vec<String> {
    let member = field.member;
    let mut facts = Vec::new();
    if words.is_typed {
        facts.push(format!("Type: {}", facts::type_name(model, member, field.binding)));
    }
    facts.extend(match field.binding {
        Some(Binding::EventHeader) => Some("Place: header of the event".to_owned()),
        Some(Binding::EventPayload) => Some("Place: payload of the event".to_owned()),
        _ => None,
    });
    let other = field.in_requests.as_deref().map(code);
    facts.extend(other.map(|name| format!("Name in requests: {name}")));
    facts.extend(facts::constraints(model, member));
    facts.extend(notes(model, member).iter().map(|note| capitalized(note)));
    if words.requires {
        let is_required = member.traits.has("required");
        facts.push(format!("Required: {}", if is_required { "Yes" } else { "No" }));
    }
    // Syntax has the name of the model where a value is to be filled in.
    let other = match field.name == member.name {
        true => String::new(),
        false => format!(" ({})", member.name),
    };
    let mut lines = Vec::new();
    let head = format!("**{}**{other}", field.name);
    outline::write(&mut lines, 0, &head, &text_of(model, member), &facts);
    lines
}

/// A note as REST references start their facts.
fn capitalized(note: &str) -> String {
    let mut chars = note.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}
