//! Tests of a crate, made from its model.

use super::tokens::ident;
use crate::api::{Api, CaseKind, Path};
use crate::names::snake;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

/// Whether there are examples, and the runtime speaks the protocol to test them with.
pub(super) fn has_examples(api: &Api) -> bool {
    api.service.protocol.is_spoken
        && api.operations.iter().any(|operation| !operation.examples.is_empty())
}

/// Whether there are protocol tests, and the runtime speaks the protocol.
pub(super) fn has_cases(api: &Api) -> bool {
    api.service.protocol.is_spoken
        && api.operations.iter().any(|operation| !operation.cases.is_empty())
}

/// `tests/protocol.rs`: the protocol tests of the model.
pub(super) fn cases(api: &Api) -> TokenStream {
    let crate_name = ident(&api.package.crate_name());
    let mut names = HashSet::new();
    let mut tests = Vec::new();
    for operation in &api.operations {
        let name = ident(&operation.ident);
        for case in &operation.cases {
            let side = if case.server { "server" } else { "client" };
            let kind = match case.kind {
                CaseKind::Request => "request",
                CaseKind::Response => "response",
                CaseKind::Error => "error",
                CaseKind::MalformedRequest => "malformed_request",
                CaseKind::EventStream => "event_stream",
            };
            let test = format!("{side}_{kind}_{}", snake(&case.name));
            if !names.insert(test.clone()) {
                // An error that several operations share is tested with the first.
                continue;
            }
            let (test, json) = (ident(&test), &case.json);
            let function = ident(&format!("{side}_{kind}"));
            let error = match &case.error {
                Some(Path::Local { module, ident: error }) => {
                    let (module, error) = (ident(module), ident(error));
                    Some(quote!(, #crate_name::#module::#error))
                }
                _ => None,
            };
            tests.push(quote! {
                #[test]
                fn #test() {
                    testing::#function::<#name #error>(#json);
                }
            });
        }
    }
    quote! {
        //! The protocol tests of the model.
        use goldsmith::testing;
        use #crate_name::operations::*;
        #(#tests)*
    }
}

/// `tests/examples.rs`: each example of the model, its input and its output each way.
pub(super) fn examples(api: &Api) -> TokenStream {
    let crate_name = ident(&api.package.crate_name());
    let mut names = HashSet::new();
    let mut tests = Vec::new();
    for operation in &api.operations {
        let name = ident(&operation.ident);
        for example in &operation.examples {
            let base = format!("{}_{}", operation.module, snake(&example.title));
            let mut test = base.trim_end_matches('_').to_owned();
            let mut number = 1;
            while !names.insert(test.clone()) {
                number += 1;
                test = format!("{base}_{number}");
            }
            let (test, input) = (ident(&test), &example.input);
            let output = super::schema::option(example.output.as_ref());
            tests.push(quote! {
                #[test]
                fn #test() {
                    example::<#name>(#input, #output);
                }
            });
        }
    }
    quote! {
        //! The examples of the model: each becomes a request and a response and comes back the same.
        use goldsmith::testing::example;
        use #crate_name::operations::*;
        #(#tests)*
    }
}
