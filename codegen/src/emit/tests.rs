//! Tests of a crate, made from its model.

use super::tokens::{ident, raw_json};
use crate::api::{Api, Case, Example, Path};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Whether there are examples, and the runtime speaks the protocol to test them with, each way.
pub(super) fn has_examples(api: &Api) -> bool {
    api.service.protocol.has_server
        && api.operations.iter().any(|operation| !operation.examples.is_empty())
}

/// Whether there are protocol tests.
pub(super) fn has_cases(api: &Api) -> bool {
    api.operations.iter().any(|o| o.cases.iter().any(|case| case.applies))
}

/// `tests/protocol.rs`: the protocol tests of the model.
pub(super) fn cases(api: &Api) -> TokenStream {
    let crate_name = ident(&api.package.crate_name());
    let tests = api.operations.iter().flat_map(|operation| {
        let (name, crate_name) = (ident(&operation.ident), &crate_name);
        let cases = operation.cases.iter().filter(|case| case.applies);
        cases.map(move |each| case(crate_name, &name, each))
    });
    let feature = api.service.protocol.feature;
    quote! {
        //! The protocol tests of the model.
        #![cfg(feature = #feature)]
        #![allow(deprecated)]
        use goldsmith::testing;
        use #crate_name::operations::*;
        #(#tests)*
    }
}

/// The protocols that the runtime speaks on both sides, to test one against the other.
fn protocols(api: &Api) -> Vec<Ident> {
    let service = &api.service;
    let named = match service.protocols.as_slice() {
        [] => std::slice::from_ref(&service.protocol),
        named => named,
    };
    named.iter().filter(|p| p.has_server).map(|p| ident(p.ident)).collect()
}

/// Whether there is a protocol to test both sides with.
pub(super) fn has_round_trips(api: &Api) -> bool {
    !protocols(api).is_empty() && !api.operations.is_empty()
}

/// `tests/round_trips.rs`: random values of each operation.
pub(super) fn round_trips(api: &Api) -> TokenStream {
    let crate_name = ident(&api.package.crate_name());
    let protocols = protocols(api);
    let tests = api.operations.iter().map(|operation| {
        let (test, name) = (ident(&operation.module), ident(&operation.ident));
        quote! {
            #[test]
            fn #test() {
                #(testing::round_trips::<#protocols, #name>();)*
            }
        }
    });
    quote! {
        //! Random valid values of each operation: what one side sends, the other reads.
        #![allow(deprecated)]
        use goldsmith::protocol::{#(#protocols),*};
        use goldsmith::testing;
        use #crate_name::operations::*;
        #(#tests)*
    }
}

fn case(crate_name: &Ident, operation: &Ident, case: &Case) -> TokenStream {
    let types = case.types.iter().map(|path| match path {
        Some(path) => local(crate_name, path),
        None => quote!(testing::NoEvents),
    });
    let (test, runner, json) = (ident(&case.test), ident(&case.runner), raw_json(&case.json));
    quote! {
        #[test]
        fn #test() {
            let case = #json;
            testing::#runner::<#operation #(, #types)*>(case);
        }
    }
}

/// The path of a type as tests see it.
fn local(crate_name: &Ident, path: &Path) -> TokenStream {
    match path {
        Path::Unit => quote!(goldsmith::Unit),
        Path::Local { module, ident: name } => {
            let (module, name) = (ident(module), ident(name));
            quote!(#crate_name::#module::#name)
        }
    }
}

/// `tests/examples.rs`: each example of the model, its input and its output each way.
pub(super) fn examples(api: &Api) -> TokenStream {
    let crate_name = ident(&api.package.crate_name());
    let tests = api.operations.iter().flat_map(|operation| {
        let (name, crate_name) = (ident(&operation.ident), &crate_name);
        operation.examples.iter().map(move |each| example(crate_name, &name, each))
    });
    let feature = api.service.protocol.feature;
    quote! {
        //! The examples of the model: each becomes a request and a response and comes back the same.
        #![cfg(feature = #feature)]
        #![allow(deprecated)]
        use goldsmith::testing;
        use #crate_name::operations::*;
        #(#tests)*
    }
}

fn example(crate_name: &Ident, operation: &Ident, example: &Example) -> TokenStream {
    let (test, input) = (ident(&example.test), raw_json(&example.input));
    let check_input = if example.is_valid {
        quote!(testing::example_input::<#operation>(input);)
    } else {
        quote!(testing::invalid_example_input::<#operation>(input);)
    };
    let check_output = example.output.as_ref().map(|output| {
        let output = raw_json(output);
        quote! {
            let output = #output;
            testing::example_output::<#operation>(output);
        }
    });
    let check_error = example.error.as_ref().map(|(path, error)| {
        let (path, error) = (local(crate_name, path), raw_json(error));
        quote! {
            let error = #error;
            testing::example_error::<#operation, #path>(error);
        }
    });
    quote! {
        #[test]
        fn #test() {
            let input = #input;
            #check_input
            #check_output
            #check_error
        }
    }
}
