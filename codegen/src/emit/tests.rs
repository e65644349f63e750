//! Tests of a crate, made from its model.

use super::tokens::{ident, raw_json};
use crate::api::{Api, Case, Example, Operation, Path, Protocol};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// Whether a crate has tests of any kind.
pub(super) fn has_any(api: &Api) -> bool {
    has_examples(api) || has_cases(api) || has_round_trips(api)
}

/// Whether there are examples.
pub(super) fn has_examples(api: &Api) -> bool {
    api.operations.iter().any(|o| !o.examples.is_empty() && !protocols_of(api, o).is_empty())
}

/// Whether there are protocol tests.
pub(super) fn has_cases(api: &Api) -> bool {
    api.operations.iter().any(|o| o.cases.iter().any(|case| case.applies))
}

/// `tests/protocol.rs`: the protocol tests of the model.
pub(super) fn cases(api: &Api) -> TokenStream {
    let crate_name = ident(&api.package.crate_name());
    let cases = || api.operations.iter().flat_map(|o| o.cases.iter().map(move |case| (o, case)));
    let cases = || cases().filter(|(_, case)| case.applies);
    let protocols: BTreeSet<&str> = cases().map(|(_, case)| case.protocol).collect();
    let protocols = protocols.into_iter().map(ident);
    let tests = cases().map(|(operation, each)| case(&crate_name, &ident(&operation.ident), each));
    quote! {
        //! The protocol tests of the model.
        #![allow(deprecated)]
        use goldsmith::protocol::{#(#protocols),*};
        use goldsmith::testing;
        use #crate_name::operations::*;
        #(#tests)*
    }
}

/// The protocols of a crate, all of which its values are tested in.
fn protocols(api: &Api) -> &[Protocol] {
    let service = &api.service;
    match service.protocols.as_slice() {
        [] => std::slice::from_ref(&service.protocol),
        named => named,
    }
}

/// Those that an operation can be tested in: the query protocols have no streams.
fn protocols_of(api: &Api, operation: &Operation) -> Vec<Protocol> {
    let streams = operation.request_stream.is_some() || operation.response_stream.is_some();
    let all = protocols(api).iter().copied();
    all.filter(|protocol| protocol.has_server || !streams).collect()
}

/// The import of the protocols that tests of these operations name.
fn imports<'a>(api: &Api, operations: impl Iterator<Item = &'a Operation>) -> TokenStream {
    let idents: BTreeSet<&str> =
        operations.flat_map(|operation| protocols_of(api, operation)).map(|p| p.ident).collect();
    let idents = idents.into_iter().map(ident);
    quote!(use goldsmith::protocol::{#(#idents),*};)
}

/// Whether there are operations whose values can be tested.
pub(super) fn has_round_trips(api: &Api) -> bool {
    api.operations.iter().any(|operation| !protocols_of(api, operation).is_empty())
}

/// `tests/round_trips.rs`: random values of each operation.
pub(super) fn round_trips(api: &Api) -> TokenStream {
    let crate_name = ident(&api.package.crate_name());
    let imports = imports(api, api.operations.iter());
    let tests = api.operations.iter().filter_map(|operation| {
        let protocols = protocols_of(api, operation);
        let (test, name) = (ident(&operation.module), ident(&operation.ident));
        let protocols = protocols.iter().map(|protocol| ident(protocol.ident));
        let calls: Vec<TokenStream> =
            protocols.map(|p| quote!(testing::round_trips::<#p, #name>();)).collect();
        (!calls.is_empty()).then(|| quote!(#[test] fn #test() { #(#calls)* }))
    });
    quote! {
        //! Random valid values of each operation: what one side sends, the other reads.
        #![allow(deprecated)]
        #imports
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
    let protocol = ident(case.protocol);
    quote! {
        #[test]
        fn #test() {
            let case = #json;
            testing::#runner::<#protocol, #operation #(, #types)*>(case);
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
    let with_examples = || api.operations.iter().filter(|o| !o.examples.is_empty());
    let imports = imports(api, with_examples());
    let tests = with_examples().flat_map(|operation| {
        let (name, crate_name) = (ident(&operation.ident), &crate_name);
        let protocols = protocols_of(api, operation);
        let protocols: Vec<Ident> = protocols.iter().map(|p| ident(p.ident)).collect();
        let examples = operation.examples.iter().filter(|_| !protocols.is_empty());
        examples.map(|each| example(crate_name, &name, &protocols, each)).collect::<Vec<_>>()
    });
    quote! {
        //! The examples of the model: each becomes a request and a response and comes back the same.
        #![allow(deprecated)]
        #imports
        use goldsmith::testing;
        use #crate_name::operations::*;
        #(#tests)*
    }
}

fn example(
    crate_name: &Ident,
    operation: &Ident,
    protocols: &[Ident],
    example: &Example,
) -> TokenStream {
    let (test, input) = (ident(&example.test), raw_json(&example.input));
    let check = ident(if example.is_valid { "example_input" } else { "invalid_example_input" });
    let check_output = example.output.as_ref().map(|output| {
        let output = raw_json(output);
        quote! {
            let output = #output;
            #(testing::example_output::<#protocols, #operation>(output);)*
        }
    });
    let check_error = example.error.as_ref().map(|(path, error)| {
        let (path, error) = (local(crate_name, path), raw_json(error));
        quote! {
            let error = #error;
            #(testing::example_error::<#protocols, #operation, #path>(error);)*
        }
    });
    quote! {
        #[test]
        fn #test() {
            let input = #input;
            #(testing::#check::<#protocols, #operation>(input);)*
            #check_output
            #check_error
        }
    }
}
