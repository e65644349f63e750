//! Schemas, in the words of the runtime.

use super::tokens::ident;
use crate::api::{Kind, MemberSchema, OperationTrait, Pattern, Trait};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// `schema::Member::new(…)`
pub(super) fn member(schema: &MemberSchema, patterns: &[Pattern]) -> TokenStream {
    let name = &schema.name;
    let kind = kind(&schema.kind, patterns);
    let traits = traits(&schema.traits, patterns);
    quote!(schema::Member::new(#name, #kind, #traits))
}

/// `&schema::Member::element(…)` and its kin
fn inner(constructor: &str, schema: &MemberSchema, patterns: &[Pattern]) -> TokenStream {
    let constructor = format_ident!("{constructor}");
    let kind = kind(&schema.kind, patterns);
    let traits = traits(&schema.traits, patterns);
    quote!(&schema::Member::#constructor(#kind, #traits))
}

fn kind(kind: &Kind, patterns: &[Pattern]) -> TokenStream {
    match kind {
        Kind::Plain(name) => {
            let name = format_ident!("{name}");
            quote!(schema::Kind::#name)
        }
        Kind::List(element) => {
            let element = inner("element", element, patterns);
            quote!(schema::Kind::List(#element))
        }
        Kind::Map(key, value) => {
            let key = inner("key", key, patterns);
            let value = inner("value", value, patterns);
            quote!(schema::Kind::Map(#key, #value))
        }
    }
}

/// `&[schema::Trait::…]`
pub(super) fn traits(traits: &[Trait], patterns: &[Pattern]) -> TokenStream {
    let traits = traits.iter().map(|t| one_trait(t, patterns));
    quote!(&[#(schema::Trait::#traits),*])
}

fn one_trait(t: &Trait, patterns: &[Pattern]) -> TokenStream {
    let plain = |name: &str| {
        let name = format_ident!("{name}");
        quote!(#name)
    };
    match t {
        Trait::Required => plain("Required"),
        Trait::Sensitive => plain("Sensitive"),
        Trait::Sparse => plain("Sparse"),
        Trait::UniqueItems => plain("UniqueItems"),
        Trait::XmlAttribute => plain("XmlAttribute"),
        Trait::XmlFlattened => plain("XmlFlattened"),
        Trait::IdempotencyToken => plain("IdempotencyToken"),
        Trait::HostLabel => plain("HostLabel"),
        Trait::HttpLabel => plain("HttpLabel"),
        Trait::HttpQueryParams => plain("HttpQueryParams"),
        Trait::HttpPayload => plain("HttpPayload"),
        Trait::HttpResponseCode => plain("HttpResponseCode"),
        Trait::EventHeader => plain("EventHeader"),
        Trait::EventPayload => plain("EventPayload"),
        Trait::RequiresLength => plain("RequiresLength"),
        Trait::Length(min, max) => {
            let (min, max) = (count(*min), count(*max));
            quote!(Length(#min, #max))
        }
        Trait::Range(min, max) => {
            let bound = |bound: Option<i64>| option(bound.map(Literal::i64_unsuffixed));
            let (min, max) = (bound(*min), bound(*max));
            quote!(Range(#min, #max))
        }
        Trait::DecimalRange(min, max) => {
            // A bound that is beyond all numbers is none.
            let number = |digits: &String| {
                let number = digits.parse().ok().filter(|number: &f64| number.is_finite());
                number.map(Literal::f64_unsuffixed)
            };
            let bound = |bound: &Option<String>| option(bound.as_ref().and_then(number));
            let (min, max) = (bound(min), bound(max));
            quote!(DecimalRange(#min, #max))
        }
        Trait::Pattern(place) => {
            let pattern = format_ident!("{}", patterns[*place].ident);
            quote!(Pattern(crate::patterns::#pattern))
        }
        Trait::TimestampFormat(name) => {
            let name = format_ident!("{name}");
            quote!(TimestampFormat(schema::TimestampFormat::#name))
        }
        Trait::MediaType(text) => quote!(MediaType(#text)),
        Trait::JsonName(text) => quote!(JsonName(#text)),
        Trait::XmlName(text) => quote!(XmlName(#text)),
        Trait::XmlNamespace(uri, prefix) => {
            let prefix = option(prefix.as_ref());
            quote!(XmlNamespace(#uri, #prefix))
        }
        Trait::Ec2QueryName(text) => quote!(Ec2QueryName(#text)),
        Trait::StandIn(text) => quote!(StandIn(#text)),
        Trait::HttpQuery(text) => quote!(HttpQuery(#text)),
        Trait::HttpHeader(text) => quote!(HttpHeader(#text)),
        Trait::HttpPrefixHeaders(text) => quote!(HttpPrefixHeaders(#text)),
        Trait::Error(server) => {
            let fault = format_ident!("{}", if *server { "Server" } else { "Client" });
            quote!(Error(schema::Fault::#fault))
        }
        Trait::HttpError(status) => {
            let status = Literal::u16_unsuffixed(*status);
            quote!(HttpError(#status))
        }
        Trait::Retryable(throttling) => quote!(Retryable(#throttling)),
        Trait::AwsQueryError(code, status) => {
            let status = Literal::u16_unsuffixed(*status);
            quote!(AwsQueryError(#code, #status))
        }
    }
}

/// `Some(…)` or `None`
pub(super) fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn count(count: Option<u64>) -> TokenStream {
    option(count.map(Literal::u64_unsuffixed))
}

/// `goldsmith::OperationTrait::…`
pub(super) fn operation_trait(t: &OperationTrait) -> TokenStream {
    let value = match t {
        OperationTrait::Readonly => quote!(Readonly),
        OperationTrait::Idempotent => quote!(Idempotent),
        OperationTrait::HostPrefix(prefix) => quote!(HostPrefix(#prefix)),
        OperationTrait::HttpChecksumRequired => quote!(HttpChecksumRequired),
        OperationTrait::HttpChecksum(algorithm, required) => {
            let algorithm = option(algorithm.as_ref());
            quote!(HttpChecksum { algorithm: #algorithm, required: #required })
        }
        OperationTrait::RequestCompression(encodings) => {
            quote!(RequestCompression(&[#(#encodings),*]))
        }
        OperationTrait::UnwrappedXmlOutput => quote!(UnwrappedXmlOutput),
        OperationTrait::Header(name, value) => quote!(Header(#name, #value)),
        OperationTrait::BodyHash(name, hash) => {
            let hash = ident(hash);
            quote!(BodyHash(#name, goldsmith::BodyHash::#hash))
        }
        OperationTrait::LateErrors => quote!(LateErrors),
        OperationTrait::HostOf(member) => quote!(HostOf(#member)),
        OperationTrait::Paginated(input_token, output_token, items, page_size) => {
            let (items, page_size) = (option(items.as_ref()), option(page_size.as_ref()));
            quote!(Paginated(goldsmith::Paginated {
                input_token: #input_token,
                output_token: #output_token,
                items: #items,
                page_size: #page_size,
            }))
        }
    };
    quote!(goldsmith::OperationTrait::#value)
}
