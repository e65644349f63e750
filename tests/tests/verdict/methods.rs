//! What the macros of the runtime give to types, and the methods of traits that callers may use on them.

use super::surface::Use;
use std::collections::BTreeSet;

/// What every type of a macro implements.
const MACROS: [(&str, &[&str]); 7] = [
    ("structure", &["goldsmith::Value", "std::fmt::Debug", SERIALIZE, DESERIALIZE]),
    ("union", &["goldsmith::Value", "std::fmt::Debug", SERIALIZE, DESERIALIZE]),
    (
        "enumeration",
        &[
            "goldsmith::Value",
            "goldsmith::Key",
            "PartialEq",
            "Eq",
            "PartialOrd",
            "Ord",
            "std::hash::Hash",
            "for<'a> From<&'a str>",
            "std::str::FromStr<Err = std::convert::Infallible>",
            "std::fmt::Debug",
            SERIALIZE,
            DESERIALIZE,
        ],
    ),
    ("display_enumeration", &["std::fmt::Display"]),
    ("int_enumeration", &["goldsmith::Value", "From<i32>", "Into<i32>", SERIALIZE, DESERIALIZE]),
    ("error", &["std::fmt::Display", "std::error::Error"]),
    ("operation_error", &["std::fmt::Debug", "std::fmt::Display", "std::error::Error"]),
];
const SERIALIZE: &str = "goldsmith::serde::Serialize";
const DESERIALIZE: &str = "for<'a> goldsmith::serde::Deserialize<'a>";

/// Methods of traits as callers use them on a structure `T` that they own.
const OF_STRUCTURES: [&str; 25] = [
    "fn f(v: T) -> T { v.clone() }",
    "fn f(mut v: T, w: &T) { v.clone_from(w) }",
    "fn f(v: T, w: &T) -> bool { v.eq(w) }",
    "fn f(v: T, w: &T) -> bool { v.ne(w) }",
    "fn f(v: T) -> T { v.to_owned() }",
    "fn f(v: T, w: &mut T) { v.clone_into(w) }",
    "fn f(v: T) -> T { v.into() }",
    "fn f(v: T) -> T { T::from(v) }",
    "fn f(v: T) -> Option<T> { v.try_into().ok() }",
    "fn f(v: T) -> Option<T> { T::try_from(v).ok() }",
    "fn f(v: T) { use std::borrow::Borrow as _; let _: &T = v.borrow(); }",
    "fn f(mut v: T) { use std::borrow::BorrowMut as _; let _: &mut T = v.borrow_mut(); }",
    "fn f(v: T) -> std::any::TypeId { use std::any::Any as _; v.type_id() }",
    "fn f(v: T, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { use std::fmt::Debug as _; v.fmt(f) }",
    "fn f(v: T) -> Result<(), goldsmith::Violations> { use goldsmith::Structure as _; v.validate() }",
    "fn f(mut v: T) { use goldsmith::Structure as _; v.apply_defaults() }",
    "fn f<W: goldsmith::MemberWriter>(v: T, w: &mut W) { use goldsmith::Structure as _; v.write_members(w) }",
    "fn f<R: goldsmith::Reader>(mut v: T, m: &'static goldsmith::schema::Member, r: &mut R) -> Result<(), R::Error> { use goldsmith::Structure as _; v.read_member(0, m, r) }",
    "fn f() -> T { use goldsmith::Value as _; T::empty() }",
    "fn f(v: T) -> bool { use goldsmith::Value as _; v.is_absent() }",
    "fn f<W: goldsmith::Writer>(v: T, m: &'static goldsmith::schema::Member, w: &mut W) -> Result<(), W::Error> { use goldsmith::Value as _; v.write(m, w) }",
    "fn f<R: goldsmith::Reader>(m: &'static goldsmith::schema::Member, r: &mut R) -> Result<T, R::Error> { use goldsmith::Value as _; T::read(m, r) }",
    "fn f<V: goldsmith::StructureVisitor>(v: T, visitor: V) -> Option<V::Output> { use goldsmith::Value as _; v.visit_structure(visitor) }",
    "fn f<S: goldsmith::serde::Serializer>(v: T, s: S) -> Result<S::Ok, S::Error> { use goldsmith::serde::Serialize as _; v.serialize(s) }",
    "fn f<'d, D: goldsmith::serde::Deserializer<'d>>(d: D) -> Result<T, D::Error> { use goldsmith::serde::Deserialize as _; T::deserialize(d) }",
];

/// What errors have besides.
const OF_ERRORS: [&str; 5] = [
    "fn f(v: T) { use goldsmith::ErrorShape as _; let _: Option<&str> = v.message(); }",
    "fn f(v: T) -> bool { use std::error::Error as _; v.source().is_some() }",
    "fn f(v: T) -> usize { use std::error::Error as _; v.description().len() }",
    "fn f(v: T) -> bool { use std::error::Error as _; v.cause().is_some() }",
    "fn f(v: T) -> String { v.to_string() }",
];

/// What the code of a method starts with.
const METHOD: &str = "type T = ";

/// What a macro gives to a type.
pub(crate) fn of_macro(name: &str, path: &str, uses: &mut Vec<Use>) {
    let (_, bounds) = MACROS.iter().find(|(known, _)| *known == name).unwrap();
    bounds.iter().for_each(|each| bound(path, each, uses));
    let methods: &[&str] = match name {
        "structure" => &OF_STRUCTURES,
        "error" => &OF_ERRORS,
        _ => &[],
    };
    for method in methods {
        let line = format!("{path}: {method}");
        let code = format!("{METHOD}api::{path}; {method}");
        uses.push(Use { file: String::new(), item: path.to_owned(), line, code });
    }
}

/// Leaves out methods of traits that setters hide.
pub(crate) fn without_hidden(uses: &mut Vec<Use>) {
    let functions = uses.iter().filter(|each| each.line.starts_with("fn "));
    let mut functions: BTreeSet<String> = functions.map(|each| each.item.clone()).collect();
    // No setter is called so.
    functions.retain(|function| !function.ends_with("::new"));
    uses.retain(|each| {
        let hidden = |function: &String| {
            function.strip_prefix(&each.item).and_then(|name| name.strip_prefix("::")).is_some_and(
                |name| {
                    let called = [format!("v.{name}("), format!("T::{name}(")];
                    called.iter().any(|called| each.code.contains(called))
                },
            )
        };
        !each.code.starts_with(METHOD)
            || !functions
                .range(each.item.clone()..)
                .take_while(|f| f.starts_with(&each.item))
                .any(hidden)
    });
}

/// That a type implements a trait.
pub(crate) fn bound(path: &str, bound: &str, uses: &mut Vec<Use>) {
    let line = format!("{path}: {bound}");
    let code = format!("fn is<T: {bound}>() {{}} fn f() {{ is::<api::{path}>() }}");
    uses.push(Use { file: String::new(), item: path.to_owned(), line, code });
}
