//! Operations: their input and output, their errors, and what describes them.

use super::tokens::{Imports, alias, deprecated, docs, ident};
use super::{schema, type_items};
use crate::api::{Api, Operation, OperationError, Stream, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The file of an operation.
pub(super) fn operation(api: &Api, operation: &Operation, types: &[&Type]) -> TokenStream {
    let own = types.iter().map(|ty| ty.ident.as_str());
    let own = own.chain([operation.ident.as_str(), operation.error.ident.as_str()]);
    let mut imports = Imports::new(own);
    let descriptor = descriptor(api, operation, &mut imports);
    let types: Vec<TokenStream> =
        types.iter().map(|ty| type_items(api, ty, &mut imports)).collect();
    let error = error(&operation.ident, &operation.error, &mut imports);
    let imports = imports.tokens();
    let uses_schema = !types.is_empty()
        || operation.request_stream.is_some()
        || operation.response_stream.is_some();
    let import = uses_schema.then(|| {
        quote!(
            use goldsmith::schema;
        )
    });
    quote! {
        #imports
        #import
        #descriptor
        #(#types)*
        #error
    }
}

fn descriptor(api: &Api, operation: &Operation, imports: &mut Imports) -> TokenStream {
    let (name, id) = (ident(&operation.ident), &operation.id);
    let (docs, deprecated) = (docs(&operation.docs), deprecated(operation.deprecated.as_ref()));
    let alias = alias(operation.alias.as_deref());
    let service = ident(&api.service.ident);
    let (input, output) = (imports.path(&operation.input), imports.path(&operation.output));
    let error = ident(&operation.error.ident);
    let (request, response) =
        (body(operation.request_stream.as_ref()), body(operation.response_stream.as_ref()));
    let http = operation.http.as_ref().map(|(method, uri, code)| {
        let code = Literal::u16_unsuffixed(*code);
        quote!(.http(#method, #uri, #code))
    });
    let stream = |stream: &Option<Stream>, setter: TokenStream| {
        stream.as_ref().map(|stream| {
            let member = schema::member(&stream.schema, &api.patterns);
            quote!(.#setter(#member))
        })
    };
    let request_stream = stream(&operation.request_stream, quote!(request_stream));
    let response_stream = stream(&operation.response_stream, quote!(response_stream));
    let traits: Vec<_> = operation.traits.iter().map(schema::operation_trait).collect();
    let traits = (!traits.is_empty()).then(|| quote!(.traits(&[#(#traits),*])));
    let request_events = events(&name, operation.request_stream.as_ref(), "Request", imports);
    let response_events = events(&name, operation.response_stream.as_ref(), "Response", imports);
    quote! {
        #docs
        #deprecated
        #alias
        #[derive(Clone, Copy, Debug)]
        pub struct #name;
        impl goldsmith::Operation for #name {
            type Service = crate::#service;
            type Input = #input;
            type Output = #output;
            type Error = #error;
            type RequestBody = #request;
            type ResponseBody = #response;
            const SCHEMA: &'static goldsmith::OperationSchema = &goldsmith::OperationSchema::new(
                #id,
                <#input as goldsmith::Structure>::SCHEMA,
                <#output as goldsmith::Structure>::SCHEMA,
                <#error as goldsmith::OperationError>::SHAPES,
            ) #http #request_stream #response_stream #traits;
        }
        #request_events
        #response_events
    }
}

/// The events of a stream that is no blob.
fn events(
    operation: &proc_macro2::Ident,
    stream: Option<&Stream>,
    direction: &str,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let union = imports.path(stream?.events.as_ref()?);
    let (name, event) = (ident(&format!("{direction}Events")), ident(&format!("{direction}Event")));
    Some(quote! {
        impl goldsmith::event_stream::#name for #operation {
            type #event = #union;
        }
    })
}

fn body(stream: Option<&Stream>) -> TokenStream {
    match stream {
        None => quote!(goldsmith::bytes::Bytes),
        Some(_) => quote!(goldsmith::Streaming),
    }
}

fn no_errors(operation: &str, error: &OperationError) -> TokenStream {
    let text = format!(" The errors of [`{operation}`]: the model lists none.");
    let (name, operation) = (ident(&error.ident), ident(operation));
    quote! {
        #[doc = #text]
        pub type #name = goldsmith::NoErrors<#operation>;
    }
}

fn error(operation: &str, error: &OperationError, imports: &mut Imports) -> TokenStream {
    if error.variants.is_empty() {
        return no_errors(operation, error);
    }
    let name = ident(&error.ident);
    let idents: Vec<_> = error.variants.iter().map(|(ident_, ..)| ident(ident_)).collect();
    let indices: Vec<_> = (0..idents.len()).map(Literal::usize_unsuffixed).collect();
    let paths: Vec<_> = error.variants.iter().map(|(_, path, _)| imports.path(path)).collect();
    let variants = error.variants.iter().zip(idents.iter().zip(&paths)).map(
        |((_, _, lines), (ident, path))| {
            let docs = docs(lines);
            quote!(#docs #ident(#path),)
        },
    );
    let text = format!(" The errors of [`{operation}`].");
    quote! {
        #[doc = #text]
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An error that the model does not list.
            Unmodeled(goldsmith::UnmodeledError),
        }
        impl goldsmith::OperationError for #name {
            const SHAPES: &'static [&'static goldsmith::schema::Schema] =
                &[#(<#paths as goldsmith::Structure>::SCHEMA),*];
            fn read<R: goldsmith::ErrorReader>(
                index: usize,
                reader: R,
            ) -> Result<Self, R::Error> {
                match index {
                    #(#indices => reader.variant(Self::#idents),)*
                    _ => Ok(Self::Unmodeled(reader.unmodeled())),
                }
            }
            fn visit<V: goldsmith::ErrorVisitor>(&self, visitor: V) -> V::Output {
                match self {
                    #(Self::#idents(error) => visitor.modeled(error),)*
                    Self::Unmodeled(error) => visitor.unmodeled(error),
                }
            }
        }
        goldsmith::operation_error!(#name);
    }
}
