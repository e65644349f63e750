//! The root of the crate and the service.

use super::schema::option;
use super::tokens::{docs, ident};
use crate::api::Api;
use crate::names::{ROOT, ROOT_OF_STREAMS};
use proc_macro2::TokenStream;
use quote::quote;

/// The modules that a crate can have, and what they hold.
const MODULES: [(&str, &str); 3] = [
    ("errors", "The errors of the service."),
    (
        "operations",
        "The operations: for each its input, its output, its errors and its descriptor.",
    ),
    ("types", "The structures, unions and enums that operations share."),
];

/// What clippy says of names, numbers and sizes that are the model's to choose.
const LINTS: [&str; 5] = [
    "approx_constant",
    "large_enum_variant",
    "module_inception",
    "should_implement_trait",
    "too_many_arguments",
];

/// The modules that a crate has.
pub(super) fn modules(api: &Api) -> impl Iterator<Item = (&'static str, &'static str)> {
    MODULES.into_iter().filter(|(module, _)| {
        api.types.iter().any(|ty| ty.module == *module)
            || (*module == "operations" && !api.operations.is_empty())
    })
}

/// The root of the crate.
pub(super) fn service(api: &Api) -> TokenStream {
    let inner_docs = api.service.crate_docs.iter().map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote!(#![doc = #line])
    });
    let modules = modules(api).map(|(module, _)| ident(module));
    let patterns = (!api.patterns.is_empty()).then(|| {
        quote!(
            mod patterns;
        )
    });
    let lints = LINTS.into_iter().map(ident);
    let exports = ROOT.into_iter().map(ident);
    let events = has_events(api).then(|| {
        let exports = ROOT_OF_STREAMS.into_iter().map(ident);
        quote!(#[doc(no_inline)] pub use goldsmith::event_stream::{#(#exports),*};)
    });
    let item = item(api);
    quote! {
        #(#inner_docs)*
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #![allow(deprecated)]
        #![allow(#(clippy::#lints),*)]
        #(pub mod #modules;)*
        #patterns
        #events
        #[doc(no_inline)]
        pub use goldsmith::{#(#exports,)* bytes, http};
        #item
    }
}

/// Whether an operation has an event stream.
pub(crate) fn has_events(api: &Api) -> bool {
    let streams = api.operations.iter().flat_map(|o| [&o.request_stream, &o.response_stream]);
    streams.flatten().any(|stream| stream.events.is_some())
}

fn item(api: &Api) -> TokenStream {
    let service = &api.service;
    let (name, id, version) = (ident(&service.ident), &service.id, &service.version);
    let docs = docs(&service.docs);
    let (protocol, feature) = (ident(service.protocol.ident), service.protocol.feature);
    let operations = api.operations.iter().map(|operation| {
        let operation = ident(&operation.ident);
        quote!(<operations::#operation as goldsmith::Operation>::SCHEMA)
    });
    let text = |value: &Option<String>, setter: &str| {
        let setter = ident(setter);
        value.as_ref().map(|value| quote!(.#setter(#value)))
    };
    let sdk_id = text(&service.sdk_id, "sdk_id");
    let signing_name = text(&service.signing_name, "signing_name");
    let endpoint_prefix = text(&service.endpoint_prefix, "endpoint_prefix");
    let xml_namespace = service.xml_namespace.as_ref().map(|(uri, prefix)| {
        let prefix = option(prefix.as_ref());
        quote!(.xml_namespace(#uri, #prefix))
    });
    let no_error_wrapping = (!service.error_wrapping).then(|| quote!(.no_error_wrapping()));
    let query_compatible = service.query_compatible.then(|| quote!(.query_compatible()));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;
        impl goldsmith::Service for #name {
            #[cfg(feature = #feature)]
            type Protocol = goldsmith::protocol::#protocol;
            #[cfg(not(feature = #feature))]
            type Protocol = goldsmith::protocol::NoProtocol;
            const SCHEMA: &'static goldsmith::ServiceSchema =
                &goldsmith::ServiceSchema::new(#id, #version, &[#(#operations),*])
                    #sdk_id #signing_name #endpoint_prefix #xml_namespace #no_error_wrapping #query_compatible;
        }
    }
}
