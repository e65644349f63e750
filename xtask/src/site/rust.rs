//! What is generated of a shape, as people write it in Rust.

use super::ctx::Ctx;
use goldsmith_codegen::api::{Member, Path, RustType, TypeKind};
use goldsmith_model::ShapeId;

/// The path of a type of the crate.
pub(crate) fn path(ctx: &Ctx<'_>, module: &str, ident: &str) -> String {
    format!("{}::{module}::{ident}", ctx.api.package.crate_name())
}

/// The path of the type of a shape, if there is one.
pub(crate) fn shape_path(ctx: &Ctx<'_>, id: &ShapeId) -> Option<String> {
    let ty = ctx.rust_type(id)?;
    Some(path(ctx, ty.module, &ty.ident))
}

/// The field, variant or constant of a member, with its type.
pub(crate) fn member(ctx: &Ctx<'_>, id: &ShapeId, name: &str) -> Option<String> {
    match &ctx.rust_type(id)?.kind {
        TypeKind::Structure(structure) => {
            let member = structure.members.iter().find(|member| member.schema.name == name)?;
            Some(format!("{}: {}", member.field, field_type(member)))
        }
        TypeKind::Union(variants) => {
            let variant = variants.iter().find(|variant| variant.schema.name == name)?;
            Some(format!("{}({})", variant.ident, boxed(text(&variant.ty), variant.boxed)))
        }
        TypeKind::Enum(_) | TypeKind::IntEnum(_) => None,
    }
}

/// The variant of a value of an enum, by its place.
pub(crate) fn variant(ctx: &Ctx<'_>, id: &ShapeId, at: usize) -> Option<String> {
    let ty = ctx.rust_type(id)?;
    let ident = match &ty.kind {
        TypeKind::Enum(values) => &values.get(at)?.ident,
        TypeKind::IntEnum(values) => &values.get(at)?.ident,
        _ => return None,
    };
    Some(format!("{}::{ident}", ty.ident))
}

fn field_type(member: &Member) -> String {
    let ty = boxed(text(&member.ty), member.boxed);
    if member.optional { format!("Option<{ty}>") } else { ty }
}

fn boxed(ty: String, is_boxed: bool) -> String {
    if is_boxed { format!("Box<{ty}>") } else { ty }
}

/// A type, without the paths of its names.
pub(crate) fn text(ty: &RustType) -> String {
    ty.spelled(&|path| match path {
        Path::Unit => "Unit".to_owned(),
        Path::Local { ident, .. } => ident.clone(),
    })
}

/// The program that the documentation of an operation or crate shows, without the lines that rustdoc
/// hides.
pub(crate) fn example(docs: &[String]) -> Option<String> {
    let mut lines = docs.iter().skip_while(|line| *line != "# Example");
    lines.find(|line| line.starts_with("```"))?;
    let is_shown = |line: &&String| !line.starts_with("# ") && *line != "#";
    let lines = lines.take_while(|line| !line.starts_with("```")).filter(is_shown);
    let text = lines.map(String::as_str).collect::<Vec<_>>().join("\n");
    Some(text).filter(|text| !text.trim().is_empty())
}
