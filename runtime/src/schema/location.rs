//! Where members go in messages.

/// Where a member goes in an HTTP message or an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// In the document of the body: members without a binding.
    Body,
    /// In the path, by `httpLabel`.
    Label,
    /// In the query string under this key, by `httpQuery`.
    Query(&'static str),
    /// In the query string under its own keys, by `httpQueryParams`.
    QueryParams,
    /// In the header of this name, by `httpHeader`.
    Header(&'static str),
    /// In all headers with this prefix, by `httpPrefixHeaders`.
    PrefixHeaders(&'static str),
    /// As the whole body, by `httpPayload`.
    Payload,
    /// As the status code, by `httpResponseCode`.
    ResponseCode,
    /// As a header of an event, by `eventHeader`.
    EventHeader,
    /// As the whole payload of an event, by `eventPayload`.
    EventPayload,
}

/// What kind of message the members of a structure are bound to. Bindings that another kind would
/// have are ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// An HTTP request.
    Request,
    /// An HTTP response.
    Response,
    /// An event of an event stream.
    Event,
    /// A message of a protocol without HTTP bindings: all members stand in its document.
    Rpc,
}

impl Location {
    /// Whether a member with this binding stands in the document of a message's body.
    #[must_use]
    pub const fn in_document(self, message: Message) -> bool {
        if matches!(message, Message::Rpc) {
            return true;
        }
        match self {
            Self::Body => true,
            Self::Label | Self::Query(_) | Self::QueryParams => {
                !matches!(message, Message::Request)
            }
            Self::ResponseCode => !matches!(message, Message::Response),
            Self::Header(_) | Self::PrefixHeaders(_) | Self::Payload => {
                matches!(message, Message::Event)
            }
            Self::EventHeader | Self::EventPayload => !matches!(message, Message::Event),
        }
    }
}
