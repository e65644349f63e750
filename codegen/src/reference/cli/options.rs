//! The arguments of a command: the members of the input in the order of the model, those that the AWS
//! CLI adds to every command, and those of pages and streams.

use crate::reference::{input, option, output};
use goldsmith_model::{Member, Model, Node, Shape, ShapeKind};

/// An argument of a command.
pub(super) struct Argument<'a> {
    /// Its name, without dashes.
    name: String,
    /// The member of the input that it gives, if it gives one.
    pub(super) member: Option<&'a Member>,
    pub(super) is_required: bool,
    form: Form,
}

/// How an argument is given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `--x <value>`
    Value,
    /// `--x | --no-x`, for a boolean and for two names of one thing.
    Either,
    /// `<x>`
    Positional,
}

impl Argument<'_> {
    /// Its names: both of them, if there are two.
    pub(super) fn names(&self) -> String {
        let name = &self.name;
        match (self.form, self.member) {
            (Form::Positional, _) => format!("<{name}>"),
            (Form::Value, _) => format!("--{name}"),
            (Form::Either, Some(_)) => format!("--{name} | --no-{name}"),
            (Form::Either, None) => format!("--{name}-json | --{name}-yaml"),
        }
    }

    /// What stands for it in an example, if it is given by its place.
    pub(super) fn place(self) -> Option<String> {
        (self.form == Form::Positional).then_some(self.name)
    }

    /// How it stands in a synopsis.
    pub(super) fn synopsis(&self) -> String {
        let value = if self.form == Form::Value { " <value>" } else { "" };
        let text = format!("{}{value}", self.names());
        if self.is_required { text } else { format!("[{text}]") }
    }
}

/// All arguments of a command.
pub(super) fn arguments<'a>(model: &'a Model, operation: &Shape) -> Vec<Argument<'a>> {
    let pages = Pages::of(operation);
    let members = input(model, operation).map(|input| input.members.as_slice());
    let members = members.unwrap_or_default().iter();
    let mut arguments: Vec<Argument<'_>> = members
        .filter(|member| !pages.as_ref().is_some_and(|pages| pages.hides(&member.name)))
        .map(|member| of_member(model, member))
        .collect();
    let added = |name: &str, form: Form| Argument {
        name: name.to_owned(),
        member: None,
        is_required: form == Form::Positional,
        form,
    };
    if streams_out(model, operation) {
        arguments.push(added("outfile", Form::Positional));
        return arguments;
    }
    arguments.push(added("cli-input", Form::Either));
    if let Some(pages) = pages {
        let size = pages.size.is_some().then_some("page-size");
        for name in ["starting-token"].into_iter().chain(size).chain(["max-items"]) {
            let argument = added(name, Form::Value);
            // It takes the place of a member of the same name.
            match arguments.iter_mut().find(|argument| argument.name == name) {
                Some(place) => *place = argument,
                None => arguments.push(argument),
            }
        }
    }
    arguments.push(added("generate-cli-skeleton", Form::Value));
    arguments
}

fn of_member<'a>(model: &Model, member: &'a Member) -> Argument<'a> {
    let kind = model.target(member).map(|target| &target.kind);
    Argument {
        name: option(&member.name),
        member: Some(member),
        is_required: member.traits.has("required"),
        form: if kind == Some(&ShapeKind::Boolean) { Form::Either } else { Form::Value },
    }
}

/// Whether the body of the response is data, which goes to a file.
fn streams_out(model: &Model, operation: &Shape) -> bool {
    let members = output(model, operation).map(|output| output.members.as_slice());
    members.unwrap_or_default().iter().any(|member| {
        let target = model.target(member);
        member.traits.has("httpPayload") && target.is_some_and(|t| t.kind == ShapeKind::Blob)
    })
}

/// The union whose members an operation streams, in or out.
pub(super) fn events<'a>(model: &'a Model, operation: &Shape) -> Option<&'a Shape> {
    let shapes = [input(model, operation), output(model, operation)];
    let members = shapes.into_iter().flatten().flat_map(|shape| &shape.members);
    let mut targets = members.filter_map(|member| model.target(member));
    targets.find(|target| target.kind == ShapeKind::Union && target.traits.has("streaming"))
}

/// How an operation is paged: the members whose place the AWS CLI's own arguments take.
struct Pages {
    tokens: Vec<String>,
    size: Option<String>,
}

impl Pages {
    fn of(operation: &Shape) -> Option<Self> {
        if let Some(paginated) = operation.traits.paginated() {
            return Some(Self {
                tokens: paginated.input_token.map(str::to_owned).into_iter().collect(),
                size: paginated.page_size.map(str::to_owned),
            });
        }
        let node = operation.traits.get("goldsmith.botocore#paginator")?;
        let tokens = node.get("input_token")?;
        let all = tokens.as_array().unwrap_or(std::slice::from_ref(tokens));
        Some(Self {
            tokens: all.iter().filter_map(Node::as_str).map(str::to_owned).collect(),
            size: node.get("limit_key").and_then(Node::as_str).map(str::to_owned),
        })
    }

    /// Whether a member is not given, since the arguments for pages do that.
    fn hides(&self, member: &str) -> bool {
        let own = ["starting-token", "page-size", "max-items"];
        let is_page = self.tokens.iter().chain(&self.size).any(|name| name == member);
        is_page && !own.contains(&option(member).as_str())
    }
}
