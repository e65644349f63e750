//! Structures, unions and enums.

use super::patterns::Patterns;
use super::{Ctx, docs, literal, names, schema};
use crate::api::{
    EnumValue, IntEnumValue, Literal, Member, MemberSchema, Path, RustType, Structure, Type,
    TypeKind, Variant,
};
use crate::names::{Part, Scope, camel};
use goldsmith_model::{Problem, Shape, ShapeKind};

/// All types of the closure.
pub(super) fn types(
    ctx: &Ctx<'_>,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Vec<Type> {
    let generated = ctx.closure.iter().filter(|shape| names::is_generated(shape));
    generated.map(|shape| lower(ctx, shape, patterns, problems)).collect()
}

fn lower(
    ctx: &Ctx<'_>,
    shape: &Shape,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Type {
    let (module, ident) = match ctx.names.path(&shape.id) {
        Path::Local { module, ident } => (module, ident),
        Path::Unit => ("types", camel(shape.id.name())),
    };
    let kind = match shape.kind {
        ShapeKind::Union => TypeKind::Union(union(ctx, shape, patterns, problems)),
        ShapeKind::Enum => TypeKind::Enum(enum_values(shape, problems)),
        ShapeKind::IntEnum => TypeKind::IntEnum(int_enum_values(shape, problems)),
        _ => TypeKind::Structure(structure(ctx, shape, patterns, problems)),
    };
    Type {
        docs: docs::shape(ctx, shape),
        deprecated: docs::deprecated(&shape.traits),
        alias: (ident != shape.id.name()).then(|| shape.id.name().to_owned()),
        file: ctx.names.file(&shape.id),
        id: shape.id.as_str().to_owned(),
        traits: schema::shape_traits(shape),
        ident,
        module,
        kind,
    }
}

/// Claims a name for a member, and tells where it is another than expected.
fn claim(
    scope: &mut Scope,
    shape: &Shape,
    member: &goldsmith_model::Member,
    problems: &mut Vec<Problem>,
) -> String {
    let (name, taken) = scope.claim(&member.name);
    if let Some(taken) = taken {
        let message = format!("it is called `{name}`, because `{taken}` is taken");
        let id = shape.id.with_member(&member.name);
        problems.push(Problem::warning("renamed", member.span, message).of(&id));
    }
    name
}

fn structure(
    ctx: &Ctx<'_>,
    shape: &Shape,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Structure {
    let mut fields = Scope::new(Part::Field);
    let mut setters = Scope::new(Part::Setter);
    let mut members = Vec::new();
    for member in &shape.members {
        let target = ctx.model.target(member);
        // A stream stays outside of the structure, as the body of its message.
        if target.is_some_and(|target| target.traits.has("streaming")) {
            continue;
        }
        let schema = schema::member(ctx, shape, member, patterns, problems);
        let field = claim(&mut fields, shape, member, problems);
        let (setter, _) = setters.claim(&field);
        members.push(lower_member(ctx, shape, member, schema, (field, setter), problems));
    }
    let unknown_field = fields.unknown_members();
    let error = shape.traits.has("error").then(|| {
        let message = members.iter().find(|m| m.schema.name.eq_ignore_ascii_case("message"));
        message.filter(|m| m.ty == RustType::String).map(|m| m.field.clone())
    });
    let has_default = members.iter().all(|member| !member.is_argument());
    Structure { members, unknown_field, has_default, error }
}

/// Whether a member may be absent, by the rules of
/// [optionality](https://smithy.io/2.0/spec/aggregate-types.html#structure-member-optionality): what
/// is required is there, and what has a default is there, unless the client has a say in it.
fn lower_member(
    ctx: &Ctx<'_>,
    shape: &Shape,
    member: &goldsmith_model::Member,
    schema: MemberSchema,
    (field, setter): (String, String),
    problems: &mut Vec<Problem>,
) -> Member {
    let target = ctx.model.target(member);
    let default = default(shape, member, target, problems);
    let client_optional = member.traits.has("clientOptional");
    // Tokens are filled in, so nobody has to give one.
    let required =
        member.traits.has("required") && !client_optional && !member.traits.has("idempotencyToken");
    // What stands at the top of an input is sent only if somebody gave it.
    let has_default =
        default.is_some() && !client_optional && !shape.traits.has("input") && !required;
    let optional = !required && !has_default;
    let correction = default.clone().filter(|_| required);
    let (default, server_default) = if has_default { (default, None) } else { (None, default) };
    Member {
        ty: schema::rust_type(ctx, target),
        optional,
        boxed: ctx.boxes.contains(&(&shape.id, member.name.as_str())),
        default,
        server_default: server_default.filter(|_| optional),
        correction,
        docs: docs::member(ctx, shape, member),
        deprecated: docs::deprecated(&member.traits),
        schema,
        field,
        setter,
    }
}

/// The default of a member. One that is no value of the member is told, and left out.
fn default(
    shape: &Shape,
    member: &goldsmith_model::Member,
    target: Option<&Shape>,
    problems: &mut Vec<Problem>,
) -> Option<Literal> {
    let node = member.traits.default_value().filter(|node| !node.is_null())?;
    let literal = literal::literal(target?, node);
    if literal.is_none() {
        let message = format!("{} is no value of it, so it has no default", node.to_compact_json());
        let id = shape.id.with_member(&member.name);
        problems.push(Problem::warning("unusable-default", node.span, message).of(&id));
    }
    literal
}

fn union(
    ctx: &Ctx<'_>,
    shape: &Shape,
    patterns: &mut Patterns,
    problems: &mut Vec<Problem>,
) -> Vec<Variant> {
    let mut idents = Scope::new(Part::Variant);
    let mut variants = Vec::new();
    for member in &shape.members {
        let schema = schema::member(ctx, shape, member, patterns, problems);
        variants.push(Variant {
            ident: claim(&mut idents, shape, member, problems),
            ty: schema::rust_type(ctx, ctx.model.target(member)),
            boxed: ctx.boxes.contains(&(&shape.id, member.name.as_str())),
            docs: docs::member(ctx, shape, member),
            deprecated: docs::deprecated(&member.traits),
            schema,
        });
    }
    variants
}

fn enum_values(shape: &Shape, problems: &mut Vec<Problem>) -> Vec<EnumValue> {
    let mut idents = Scope::new(Part::Variant);
    let mut values = Vec::new();
    for member in &shape.members {
        let value = member.enum_text().to_owned();
        values.push(EnumValue {
            ident: claim(&mut idents, shape, member, problems),
            internal: member.traits.has("internal"),
            docs: docs::enum_value(&member.traits, &value),
            deprecated: docs::deprecated(&member.traits),
            value,
        });
    }
    values
}

fn int_enum_values(shape: &Shape, problems: &mut Vec<Problem>) -> Vec<IntEnumValue> {
    let mut idents = Scope::new(Part::Variant);
    let mut values = Vec::new();
    for member in &shape.members {
        let number = member.traits.get("enumValue").and_then(goldsmith_model::Node::as_i64);
        let value = number.and_then(|number| i32::try_from(number).ok()).unwrap_or_default();
        values.push(IntEnumValue {
            ident: claim(&mut idents, shape, member, problems),
            docs: docs::enum_value(&member.traits, &value.to_string()),
            deprecated: docs::deprecated(&member.traits),
            value,
        });
    }
    values
}
