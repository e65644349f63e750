//! Frames of events, in every protocol that has streams.

use goldsmith::bytes::Bytes;
use goldsmith::event_stream::{EventProtocol, Frame, HeaderValue, RequestEvents, ResponseEvents};
use goldsmith::protocol::{AwsJson1_1, RestJson1, RestXml, RpcV2Cbor};
use goldsmith::schema::{Kind, Member};
use goldsmith::{
    Operation, OperationError, OperationSchema, Service, ServiceSchema, Streaming, Structure,
};
use goldsmith_sampler::Sampler;
use goldsmith_sampler::operations::{StitchError, WatchInput, WatchOutput};
use goldsmith_sampler::types::Stitches;
use std::marker::PhantomData;

/// Sends and receives stitches in any protocol.
struct Chat<P>(PhantomData<P>);

struct ServiceOf<P>(PhantomData<P>);

impl<P> Service for ServiceOf<P> {
    type Protocol = P;
    const SCHEMA: &'static ServiceSchema = Sampler::SCHEMA;
}

const STITCHES: Member = Member::new("stitches", Kind::Union, &[]);

impl<P> Operation for Chat<P> {
    type Service = ServiceOf<P>;
    type Input = WatchInput;
    type Output = WatchOutput;
    type Error = StitchError;
    type RequestBody = Streaming;
    type ResponseBody = Streaming;
    const SCHEMA: &'static OperationSchema = &OperationSchema::new(
        "example.sampler#Chat",
        WatchInput::SCHEMA,
        WatchOutput::SCHEMA,
        StitchError::SHAPES,
    )
    .http("POST", "/chat", 200)
    .request_stream(STITCHES)
    .response_stream(STITCHES);
}

impl<P> RequestEvents for Chat<P> {
    type RequestEvent = Stitches;
}

impl<P> ResponseEvents for Chat<P> {
    type ResponseEvent = Stitches;
}

/// A stream. The first byte tells how the others become one: as they are, or as frames whose lengths
/// and checksums are right, so that more than those are tried.
pub fn events(bytes: &[u8]) {
    let Some((how, bytes)) = bytes.split_first() else { return };
    match how % 4 {
        0 => all(bytes),
        1 => all(&bytes.split(|byte| *byte == b'\n').flat_map(sealed).collect::<Vec<u8>>()),
        2 => all(&frame(bytes, "event", ":event-type")),
        _ => all(&frame(bytes, "exception", ":exception-type")),
    }
}

fn all(bytes: &[u8]) {
    read::<RestJson1>(bytes);
    read::<AwsJson1_1>(bytes);
    read::<RpcV2Cbor>(bytes);
    read::<RestXml>(bytes);
}

/// Both sides read a stream, in two parts.
fn read<P: EventProtocol>(bytes: &[u8]) {
    let (first, second) = bytes.split_at(bytes.len() / 2);
    let mut reader = Chat::<P>::response_reader();
    for part in [first, second] {
        reader.push(part);
        while let Ok(Some(event)) = reader.next_event() {
            let _ = format!("{event:?}");
        }
    }
    let _ = reader.finish();
    let mut reader = Chat::<P>::request_reader();
    reader.push(bytes);
    while let Ok(Some(event)) = reader.next_event() {
        let _ = format!("{event:?}");
    }
    let _ = reader.finish();
}

/// Headers, the payload behind them, and right checksums. The first byte tells where the payload is.
fn sealed(part: &[u8]) -> Vec<u8> {
    let (at, part) = part.split_first().map_or((0, part), |(at, part)| (usize::from(*at), part));
    let headers = at.min(part.len());
    let total = u32::try_from(part.len() + 16).unwrap_or_default();
    let mut frame = total.to_be_bytes().to_vec();
    frame.extend(u32::try_from(headers).unwrap_or_default().to_be_bytes());
    frame.extend(crc32fast::hash(&frame).to_be_bytes());
    frame.extend(part);
    frame.extend(crc32fast::hash(&frame).to_be_bytes());
    frame
}

/// An event whose payload is anything; the first byte chooses its kind.
fn frame(part: &[u8], message: &str, header: &str) -> Vec<u8> {
    let (kind, payload) = part.split_first().map_or((0, part), |(kind, part)| (*kind, part));
    let names: Vec<&str> = kinds().collect();
    let name = names.get(usize::from(kind) % names.len().max(1)).copied().unwrap_or_default();
    let text = |text: &str| HeaderValue::String(text.to_owned());
    let mut frame = Frame::new(Bytes::copy_from_slice(payload));
    frame.push_header(":message-type", text(message));
    frame.push_header(header, text(name));
    frame.encode().map(|bytes| bytes.to_vec()).unwrap_or_default()
}

fn kinds() -> impl Iterator<Item = &'static str> {
    use goldsmith::Union;
    let events = Stitches::SCHEMA.members.iter().map(|member| member.name);
    events.chain(["initial-request", "initial-response", "Unheard"])
}
