//! Members of structures and unions, and values of enums, as templates show them.

use super::ctx::Ctx;
use super::html::Html;
use super::places::anchor;
use super::rust;
use super::traits::deprecation;
use goldsmith::schema::Message;
use goldsmith_codegen::docs::{Binding, binding, code, facts, wire_name};
use goldsmith_model::{Member, Shape, ShapeKind};

/// A member.
pub(crate) struct MemberView {
    pub(crate) anchor: String,
    pub(crate) name: Html,
    pub(crate) ty: Html,
    pub(crate) required: bool,
    pub(crate) marks: Vec<&'static str>,
    pub(crate) since: Option<String>,
    pub(crate) deprecated: Option<Html>,
    pub(crate) text: Html,
    pub(crate) facts: Vec<Fact>,
}

/// Something about a shape or member that the model says without words.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) label: String,
    pub(crate) value: Html,
}

impl Fact {
    /// A fact of Markdown: `length: 1 to 3 characters`.
    pub(crate) fn new(text: &str) -> Self {
        if let Some(values) = text.strip_prefix("one of ") {
            return Self { label: "values".to_owned(), value: Html::inline(values) };
        }
        let label = text.split_once(": ").filter(|(label, _)| !label.contains('`'));
        match label {
            Some((label, value)) => Self { label: label.to_owned(), value: Html::inline(value) },
            None => Self { label: String::new(), value: Html::inline(text) },
        }
    }

    pub(crate) fn labelled(label: &str, value: Html) -> Self {
        Self { label: label.to_owned(), value }
    }
}

/// Members of a message that go to the same part of it.
pub(crate) struct Part {
    pub(crate) title: &'static str,
    pub(crate) members: Vec<MemberView>,
}

/// The members of a message by where they go; all in one part without a title where a protocol has
/// but one place for them.
pub(crate) fn parts(ctx: &Ctx<'_>, shape: &Shape, message: Message, part: &str) -> Vec<Part> {
    if !ctx.messages.contains_key(&shape.id) {
        let members = members(ctx, "../", shape, part, None);
        return if members.is_empty() { Vec::new() } else { vec![Part { title: "", members }] };
    }
    let mut parts: Vec<Part> = ["Path", "Query", "Headers", "Status code", "Body"]
        .map(|title| Part { title, members: Vec::new() })
        .into();
    let views = members(ctx, "../", shape, part, Some(message));
    for (member, view) in shape.members.iter().zip(views) {
        let at = match binding(member, message) {
            Some(Binding::Label) => 0,
            Some(Binding::Query(_) | Binding::QueryParams) => 1,
            Some(Binding::Header(_) | Binding::PrefixHeaders(_)) => 2,
            Some(Binding::ResponseCode) => 3,
            _ => 4,
        };
        parts[at].members.push(view);
    }
    parts.retain(|part| !part.members.is_empty());
    parts
}

/// The members of a structure or union. `message` is the one that they are shown in.
pub(crate) fn members(
    ctx: &Ctx<'_>,
    root: &str,
    shape: &Shape,
    part: &str,
    message: Option<Message>,
) -> Vec<MemberView> {
    let view = |member| member_view(ctx, root, shape, member, part, message);
    shape.members.iter().map(view).collect()
}

fn member_view(
    ctx: &Ctx<'_>,
    root: &str,
    shape: &Shape,
    member: &Member,
    part: &str,
    message: Option<Message>,
) -> MemberView {
    let link = |shape: &Shape| ctx.markdown_link(root, shape);
    let mut all: Vec<Fact> = Vec::new();
    all.extend(place(ctx, shape, member, message));
    let constraints = facts::constraints_of_member(ctx.model, member, &ctx.protocols, Some(&link));
    all.extend(constraints.iter().map(|fact| Fact::new(fact)));
    if let Some(field) = rust::member(ctx, &shape.id, &member.name) {
        let field = Html::within("code", &Html::name(&field));
        all.push(Fact::labelled("Rust", field));
    }
    let target = ctx.model.target(member);
    let sensitive = member.traits.has("sensitive")
        || target.is_some_and(|target| target.traits.has("sensitive"));
    let streaming = target.is_some_and(|target| target.traits.has("streaming"));
    let marks = [(sensitive, "sensitive"), (streaming, "streamed")];
    MemberView {
        anchor: anchor(part, &member.name),
        name: Html::name(&member.name),
        ty: type_of(ctx, root, target, 0),
        required: member.traits.has("required") && shape.kind == ShapeKind::Structure,
        marks: marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect(),
        since: ctx.history.since_member(&shape.id, &member.name).map(str::to_owned),
        deprecated: deprecation(&member.traits),
        text: member.traits.documentation().map(Html::documentation).unwrap_or_default(),
        facts: all,
    }
}

/// The name that is sent, or the parameter or header that a member goes to, where that is not its own.
fn place(ctx: &Ctx<'_>, shape: &Shape, member: &Member, message: Option<Message>) -> Option<Fact> {
    let fact = |label: &str, text: String| Some(Fact::labelled(label, Html::inline(&text)));
    match message.and_then(|message| binding(member, message)) {
        Some(Binding::Query(key)) => return fact("parameter", code(key)),
        Some(Binding::QueryParams) => return fact("parameters", "each entry is one".to_owned()),
        Some(Binding::Header(header)) => return fact("header", code(header)),
        Some(Binding::PrefixHeaders("")) => return fact("headers", "all".to_owned()),
        Some(Binding::PrefixHeaders(prefix)) => {
            return fact("headers", format!("that start with {}", code(prefix)));
        }
        Some(Binding::Payload | Binding::EventPayload) => {
            return fact("payload", "it is the whole body".to_owned());
        }
        Some(Binding::EventHeader) => return fact("header", "of the event".to_owned()),
        Some(Binding::Label | Binding::ResponseCode) => return None,
        None => {}
    }
    let sent = wire_name(member, &ctx.protocols);
    if sent == member.name || !shape.kind.is_data() {
        return None;
    }
    fact("sent as", code(sent))
}

/// How deep lists and maps are spelt out.
const MAX_DEPTH: usize = 4;

/// The type of a member in words, with links.
pub(crate) fn type_of(ctx: &Ctx<'_>, root: &str, target: Option<&Shape>, depth: usize) -> Html {
    let Some(shape) = target else { return Html::default() };
    let place = ctx.places.shape(&shape.id).map(|place| format!("{root}{place}"));
    let word = Html::text(shape.kind.name());
    let part = |name: &str| {
        let target = shape.member(name).and_then(|member| ctx.model.target(member));
        type_of(ctx, root, target, depth + 1)
    };
    match (&shape.kind, place) {
        (ShapeKind::List | ShapeKind::Map, place) if depth < MAX_DEPTH => {
            let word = place.map_or(word.clone(), |place| Html::link(&place, &word));
            match shape.kind {
                ShapeKind::List => Html::join([word, part("member")], " of "),
                _ => {
                    let parts = Html::join([part("key"), part("value")], " to ");
                    Html::join([word, parts], " of ")
                }
            }
        }
        (ShapeKind::Structure | ShapeKind::Union | ShapeKind::Enum | ShapeKind::IntEnum, _) => {
            Html::join([word, ctx.link(root, &shape.id)], " ")
        }
        (_, Some(_)) => Html::join([word, ctx.link(root, &shape.id)], " "),
        (_, None) => word,
    }
}
