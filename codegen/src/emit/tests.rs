//! Tests of a crate, made from its model.

use super::tokens::ident;
use crate::api::Api;
use crate::names::snake;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

/// Whether there are examples, and the runtime speaks the protocol to test them with.
pub(super) fn has_examples(api: &Api) -> bool {
    api.service.protocol.ident == "RestJson1"
        && api.operations.iter().any(|operation| !operation.examples.is_empty())
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
