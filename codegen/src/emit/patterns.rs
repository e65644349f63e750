//! Patterns, as the programs that the runtime runs.

use super::tokens::ident;
use crate::api::{Pattern, PatternKind};
use crate::pattern::Op;
use crate::{docs, names};
use goldsmith_model::pattern::{ClassUnicode, ClassUnicodeRange};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use std::collections::BTreeMap;

/// The file of all patterns.
pub(super) fn patterns(patterns: &[Pattern]) -> TokenStream {
    let mut classes = Classes::default();
    let consts: Vec<TokenStream> =
        patterns.iter().map(|pattern| one(pattern, &mut classes)).collect();
    let classes = classes.classes.iter().enumerate().map(|(number, class)| {
        let (name, class) = (class_ident(number), class_tokens(class));
        quote!(const #name: &Class = &#class;)
    });
    quote! {
        //! The patterns of the model, compiled when this crate was generated.
        use goldsmith::{Class, Op, Pattern};
        #(#consts)*
        #(#classes)*
    }
}

fn one<'a>(pattern: &'a Pattern, classes: &mut Classes<'a>) -> TokenStream {
    let name = ident(&pattern.ident);
    let (text, program) = match &pattern.kind {
        PatternKind::Program(text, program) => (text, program),
        PatternKind::Same(same) => {
            let same = ident(same);
            return quote!(pub(crate) const #name: &Pattern = #same;);
        }
    };
    let docs = format!(" {}", docs::code(text));
    let ops = program.0.iter().map(|op| op_tokens(op, classes));
    let ops: Vec<TokenStream> = ops.collect();
    quote! {
        #[doc = #docs]
        pub(crate) const #name: &Pattern = &Pattern::new(#text, &[#(Op::#ops),*]);
    }
}

fn class_ident(number: usize) -> proc_macro2::Ident {
    ident(&names::class(number))
}

/// Classes, each of which is written once.
#[derive(Default)]
struct Classes<'a> {
    classes: Vec<&'a ClassUnicode>,
    numbers: BTreeMap<&'a [ClassUnicodeRange], usize>,
}

/// The constant of a class.
fn class<'a>(class: &'a ClassUnicode, classes: &mut Classes<'a>) -> proc_macro2::Ident {
    let number = *classes.numbers.entry(class.ranges()).or_insert_with(|| {
        classes.classes.push(class);
        classes.classes.len() - 1
    });
    class_ident(number)
}

fn op_tokens<'a>(op: &'a Op, classes: &mut Classes<'a>) -> TokenStream {
    let distance = |by: i32| Literal::i32_unsuffixed(by);
    match op {
        Op::Text(text) => quote!(Text(#text)),
        Op::One(set) => {
            let set = class(set, classes);
            quote!(One(#set))
        }
        Op::Run { class: set, min, max, possessive } => {
            let (set, min, max) = (class(set, classes), Literal::u32_unsuffixed(*min), most(*max));
            quote!(Run { class: #set, min: #min, max: #max, possessive: #possessive })
        }
        Op::Rest { class: set, min, max } => {
            let (set, min, max) = (class(set, classes), Literal::u32_unsuffixed(*min), most(*max));
            quote!(Rest(#set, #min, #max))
        }
        Op::Fork(by) => {
            let by = distance(*by);
            quote!(Fork(#by))
        }
        Op::If(set, by) => {
            let (set, by) = (class(set, classes), distance(*by));
            quote!(If(#set, #by))
        }
        Op::IfText(text, by) => {
            let by = distance(*by);
            quote!(IfText(#text, #by))
        }
        Op::ForkText(text, by) => {
            let by = distance(*by);
            quote!(ForkText(#text, #by))
        }
        Op::Jump(by) => {
            let by = distance(*by);
            quote!(Jump(#by))
        }
        Op::Start => quote!(Start),
        Op::End => quote!(End),
        Op::Boundary(wanted) => quote!(Boundary(#wanted)),
        Op::Look { behind, negative, inner } => {
            let inner: Vec<_> = inner.iter().map(|op| op_tokens(op, classes)).collect();
            let name = ident(if *behind { "LookBehind" } else { "LookAhead" });
            let wanted = !negative;
            quote!(#name(#wanted, &[#(Op::#inner),*]))
        }
        Op::Done => quote!(Done),
    }
}

/// The greatest number of characters.
fn most(max: u32) -> TokenStream {
    match max {
        u32::MAX => quote!(u32::MAX),
        max => Literal::u32_unsuffixed(max).into_token_stream(),
    }
}

/// One bit for each ASCII character, and the ranges of all others.
fn class_tokens(class: &ClassUnicode) -> TokenStream {
    let mut ascii = 0u128;
    let mut ranges = Vec::new();
    for range in class.iter() {
        for code in range.start() as u32..=(range.end() as u32).min(127) {
            ascii |= 1 << code;
        }
        if range.end() as u32 > 127 {
            let first = Literal::character(range.start().max('\u{80}'));
            let last = Literal::character(range.end());
            ranges.push(quote!((#first, #last)));
        }
    }
    let ascii: Literal = format!("0x{ascii:x}").parse().unwrap_or(Literal::u128_unsuffixed(ascii));
    quote!(Class::new(#ascii, &[#(#ranges),*]))
}
