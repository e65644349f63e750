//! Documentation of event streams: what to call, in which order, and a program that does.
//!
//! Protocols without HTTP bindings have what is beside a stream as its first message. Which protocol
//! counts is the one that the operation's own methods speak: the first of the service.

use super::expression::{Expressions, Types};
use super::{Ctx, docs, service};
use crate::api::Path;
use crate::docs::markdown;
use goldsmith_model::{Shape, ShapeId, ShapeKind};

/// The event streams of an operation: the unions of their events.
struct Streams {
    request: Option<Path>,
    response: Option<Path>,
    /// Whether they start with an initial message.
    has_initial: bool,
}

/// The section on the event streams of an operation; nothing where it has none.
pub(super) fn docs(ctx: &Ctx<'_>, types: &Types<'_>, shape: &Shape) -> Vec<String> {
    let Some(parts) = shape.as_operation() else { return Vec::new() };
    let events = |id: &ShapeId| {
        let members = ctx.model.get(id.as_str()).map(|shape| shape.members.as_slice());
        let targets = members.unwrap_or_default().iter().filter_map(|m| ctx.model.target(m));
        let mut streams = targets.filter(|target| target.traits.has("streaming"));
        streams.find(|target| target.kind == ShapeKind::Union).map(|s| ctx.names.path(&s.id))
    };
    let streams = Streams {
        request: events(&parts.input),
        response: events(&parts.output),
        has_initial: !service::protocol(ctx.service).has_bindings(),
    };
    if streams.request.is_none() && streams.response.is_none() {
        return Vec::new();
    }
    let mut lines: Vec<String> =
        streams.texts().iter().flat_map(|text| markdown::item_lines(text)).collect();
    lines.extend(["", "A client does it in this order:", "", "```"].map(str::to_owned));
    let input = ctx.names.path(&parts.input);
    lines.extend(streams.program(ctx, types, shape, &input));
    lines.push("```".to_owned());
    lines
}

/// A link to a method of the trait for one of the directions.
fn method(direction: &str, name: &str) -> String {
    format!("[`{name}`](crate::{direction}Events::{name})")
}

impl Streams {
    /// What each side calls.
    fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        if let Some(events) = &self.request {
            let link = |name| method("Request", name);
            texts.push(format!(
                "The body of the request is a stream of {}. A client has the bytes of each event from \
                 the `write` of {}; a server gives what comes to the `push` of {}, and takes events \
                 with `next_event`.",
                docs::link(events),
                link("request_writer"),
                link("request_reader"),
            ));
            if self.has_initial {
                texts.push(format!(
                    "The input is the first message of that stream. A client sends the bytes of {} \
                     before those of any event; a server calls {} each time that it has pushed \
                     bytes, until that gives `true`, and only then takes events.",
                    link("initial_request"),
                    link("read_initial_request"),
                ));
            }
        }
        if let Some(events) = &self.response {
            let link = |name| method("Response", name);
            texts.push(format!(
                "The body of the response is a stream of {}. A client gives what comes to the `push` \
                 of {}, and takes events with `next_event`; a server has the bytes of each event \
                 from the `write` of {}.",
                docs::link(events),
                link("response_reader"),
                link("response_writer"),
            ));
            if self.has_initial {
                texts.push(format!(
                    "The output is the first message of that stream. A server sends the bytes of {} \
                     before those of any event; a client calls {} each time that it has pushed \
                     bytes, until that gives `true`. If it does not, `next_event` passes the message \
                     over.",
                    link("initial_response"),
                    link("read_initial_response"),
                ));
            }
        }
        texts
    }

    /// The calls of a client. What sends and receives bytes is given to it.
    fn program(
        &self,
        ctx: &Ctx<'_>,
        types: &Types<'_>,
        shape: &Shape,
        input: &Path,
    ) -> Vec<String> {
        let mut expressions = Expressions::new(types);
        let mut local = |path: &Path| match path {
            Path::Unit => format!("{}::Unit", ctx.crate_name),
            Path::Local { module, ident } => {
                expressions.local(module, ident).to_string().replace(' ', "")
            }
        };
        let ident = ctx.names.operation(&shape.id).ident;
        let operation = local(&Path::Local { module: "operations", ident });
        // What only hidden lines name is not imported.
        let (krate, mut hidden) = (&ctx.crate_name, Vec::new());
        let full = |path: &Path| match path {
            Path::Unit => format!("{krate}::Unit"),
            Path::Local { module, ident } => format!("{krate}::{module}::{ident}"),
        };
        hidden.push(format!("input: &{}, endpoint: &{krate}::Endpoint", full(input)));
        let mut lines = vec![format!("let request = {operation}::request(input, endpoint)?;")];
        if let Some(events) = &self.request {
            expressions.uses("", "RequestEvents");
            hidden.push(format!("events: Vec<{}>", full(events)));
            hidden.push(format!("mut send: impl FnMut({krate}::bytes::Bytes)"));
            lines.push(
                "// The head of the request goes first, then these bytes as its body.".into(),
            );
            if self.has_initial {
                lines.push(format!("send({operation}::initial_request(input, endpoint)?);"));
            }
            lines.push(format!("let mut writer = {operation}::request_writer();"));
            lines.push("for event in &events {".to_owned());
            lines.push("    send(writer.write(event)?);".to_owned());
            lines.push("}".to_owned());
        }
        if self.response.is_some() {
            expressions.uses("", "ResponseEvents");
            hidden.push(format!("response: {krate}::http::Response<{krate}::Streaming>"));
            hidden.push(format!("body: impl Iterator<Item = {krate}::bytes::Bytes>"));
            lines.extend(self.reading(&operation));
        }
        expressions.uses("", "Operation");
        let mut all = expressions.imports(krate);
        all.push(String::new());
        all.push("# fn example(".to_owned());
        all.extend(hidden.iter().map(|parameter| format!("#     {parameter},")));
        all.push("# ) -> Result<(), Box<dyn std::error::Error>> {".to_owned());
        all.extend(lines);
        all.extend(["# drop(request);", "# Ok(())", "# }"].map(str::to_owned));
        all
    }

    /// How a client reads the response.
    fn reading(&self, operation: &str) -> Vec<String> {
        let binding = if self.has_initial { "let mut output" } else { "let output" };
        let mut lines = vec![
            "// The head of the response has come; its body comes in parts.".to_owned(),
            format!("{binding} = {operation}::response(response)?;"),
            format!("let mut reader = {operation}::response_reader();"),
        ];
        if self.has_initial {
            lines.push("let mut has_output = false;".to_owned());
        }
        lines.push("for bytes in body {".to_owned());
        lines.push("    reader.push(&bytes);".to_owned());
        if self.has_initial {
            lines.extend([
                "    if !has_output {".to_owned(),
                format!(
                    "        has_output = {operation}::read_initial_response(&mut output, &mut reader)?;"
                ),
                "    }".to_owned(),
            ]);
        }
        lines.extend(
            [
                "    while let Some(event) = reader.next_event()? {",
                "        println!(\"{event:?}\");",
                "    }",
                "}",
                "reader.finish()?;",
                "# drop(output);",
            ]
            .map(str::to_owned),
        );
        lines
    }
}
