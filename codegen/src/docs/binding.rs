//! Where HTTP and event streams put members, for the documentation.
//!
//! A binding means something in some kinds of messages only, and in others the member stands in the
//! document of the body. Which ones, the runtime decides: [`Location::in_document`].

use goldsmith::schema::{Location, Message};
use goldsmith_model::Member;

/// What a member is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding<'a> {
    /// A label of the path.
    Label,
    /// The parameter of the query that has this name.
    Query(&'a str),
    /// All other parameters of the query.
    QueryParams,
    /// The header of this name.
    Header(&'a str),
    /// All headers that start like this.
    PrefixHeaders(&'a str),
    /// The whole body.
    Payload,
    /// The status code.
    ResponseCode,
    /// A header of an event.
    EventHeader,
    /// The whole payload of an event.
    EventPayload,
}

/// What a member of a message is bound to; none where it stands in the document of the body.
#[must_use]
pub fn binding(member: &Member, message: Message) -> Option<Binding<'_>> {
    let traits = &member.traits;
    let plain = [
        ("httpLabel", Binding::Label, Location::Label),
        ("httpQueryParams", Binding::QueryParams, Location::QueryParams),
        ("httpPayload", Binding::Payload, Location::Payload),
        ("httpResponseCode", Binding::ResponseCode, Location::ResponseCode),
        ("eventHeader", Binding::EventHeader, Location::EventHeader),
        ("eventPayload", Binding::EventPayload, Location::EventPayload),
    ];
    let plain = plain.into_iter().filter(|(name, ..)| traits.has(name)).map(|(_, b, l)| (b, l));
    let query = traits.text("httpQuery").map(|key| (Binding::Query(key), Location::Query("")));
    let header = traits.text("httpHeader").map(|key| (Binding::Header(key), Location::Header("")));
    let prefix = traits
        .text("httpPrefixHeaders")
        .map(|key| (Binding::PrefixHeaders(key), Location::PrefixHeaders("")));
    let mut all = plain.chain(query).chain(header).chain(prefix);
    all.find(|(_, location)| !location.in_document(message)).map(|(binding, _)| binding)
}
