//! What each target does with bytes: they are read in every way, on both sides. Nothing may panic, take
//! seconds or memory that the bytes do not have; and what a server takes, its client can send again.

mod chat;
mod packed;

pub use chat::events;
pub use packed::Packed;

use goldsmith::bytes::Bytes;
use goldsmith::json::{JsonWriter, Names};
use goldsmith::protocol::{
    AwsJson1_0, AwsJson1_1, AwsQuery, ClientProtocol, Ec2Query, RestJson1, RestXml, RpcV2Cbor,
    ServerProtocol,
};
use goldsmith::schema::{Kind, Member};
use goldsmith::testing::endpoint;
use goldsmith::{Limits, Operation, RequestError, ResponseError, Structure, Writer};
use goldsmith_codegen::api::Package;
use goldsmith_codegen::{Options, generate};
use goldsmith_model::{Input, Source};
use goldsmith_sampler::operations::{GetKnot, GetThread, Query, SetHeaders, Stitch};
use http::{HeaderName, HeaderValue, Request, Response};
use serde_json::Value;

/// A body as JSON.
pub fn json(bytes: &[u8]) {
    server::<RestJson1, Stitch>(VALUES, post("/stitch/p", "application/json", bytes));
    let mut request = post("/", "application/x-amz-json-1.0", bytes);
    let target = HeaderValue::from_static("Sampler.Stitch");
    request.headers_mut().insert("x-amz-target", target);
    server::<AwsJson1_0, Stitch>(VALUES, request);
    client::<RestJson1, Stitch>(bytes);
    client::<AwsJson1_1, Stitch>(bytes);
}

/// A body as CBOR.
pub fn cbor(bytes: &[u8]) {
    let mut request = post("/service/Sampler/operation/Stitch", "application/cbor", bytes);
    let protocol = HeaderValue::from_static("rpc-v2-cbor");
    request.headers_mut().insert("smithy-protocol", protocol);
    server::<RpcV2Cbor, Stitch>(VALUES, request);
    client::<RpcV2Cbor, Stitch>(bytes);
}

/// A body as XML.
pub fn xml(bytes: &[u8]) {
    server::<RestXml, Stitch>(TEXTS, post("/stitch/p", "application/xml", bytes));
    client::<RestXml, Stitch>(bytes);
    client::<RestXml, GetKnot>(bytes);
    client::<AwsQuery, Stitch>(bytes);
    client::<Ec2Query, Stitch>(bytes);
}

/// The head of a message: the first line is the target, the others are headers, and what is behind an
/// empty line is the body.
pub fn http(bytes: &[u8]) {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let target = lines.next().unwrap_or_default();
    let mut request = Request::new(Bytes::new());
    if let Ok(uri) = http::Uri::try_from(target) {
        *request.uri_mut() = uri;
    }
    let mut headers = http::HeaderMap::new();
    for line in lines.by_ref().take_while(|line| !line.is_empty()) {
        let at = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (name, value) = line.split_at(at);
        let value = value.strip_prefix(b":").unwrap_or(value);
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name), HeaderValue::from_bytes(value))
        {
            headers.append(name, value);
        }
    }
    let body = Bytes::from(lines.collect::<Vec<_>>().join(&b'\n'));
    *request.headers_mut() = headers.clone();
    *request.body_mut() = body.clone();
    for method in ["GET", "PUT", "POST"] {
        *request.method_mut() = method.parse().unwrap_or_default();
        server::<RestJson1, SetHeaders>(VALUES, request.clone());
        server::<RestJson1, Query>(VALUES, request.clone());
        server::<RestJson1, GetThread>(VALUES, request.clone());
        server::<RestXml, Query>(TEXTS, request.clone());
        server::<RestJson1, Packed>(VALUES, request.clone());
    }
    let mut response = Response::new(body);
    *response.headers_mut() = headers;
    packed::sealed(request);
    let _ = RestJson1::response::<SetHeaders>(response.clone(), Limits::default());
    let _ = RestJson1::response_error::<SetHeaders>(response, Limits::default());
}

/// A text as a model, which is generated if it is one.
pub fn model(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for name in ["model.json", "service-2.json"] {
        let files = vec![Source::new(name, text)];
        let Ok((model, _)) = goldsmith_model::read(Input { files, ..Input::default() }) else {
            continue;
        };
        let package = Package { name: "fuzzed".to_owned(), ..Package::default() };
        let _ = generate(&model, &Options { package, service: None, operations: None });
    }
}

fn post(uri: &'static str, media_type: &'static str, body: &[u8]) -> Request<Bytes> {
    let mut request = Request::new(Bytes::copy_from_slice(body));
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = http::Uri::from_static(uri);
    request.headers_mut().insert("content-type", HeaderValue::from_static(media_type));
    request
}

/// What a format makes of documents.
type Documents = fn(Value) -> Value;

const VALUES: Documents = |value| value;

/// XML has texts only: what is empty is an empty text, such as the empty list that is a default.
const TEXTS: Documents = |value| match value {
    Value::Array(elements) if elements.is_empty() => Value::String(String::new()),
    Value::Array(elements) => elements.into_iter().map(TEXTS).collect(),
    Value::Object(members) if members.is_empty() => Value::String(String::new()),
    Value::Object(members) => members.into_iter().map(|(name, v)| (name, TEXTS(v))).collect(),
    value => value,
};

/// What a server takes, it takes again from its own client, with the same values.
fn server<
    P: ClientProtocol + ServerProtocol,
    O: Operation<RequestBody = Bytes, ResponseBody = Bytes>,
>(
    documents: Documents,
    request: Request<Bytes>,
) {
    let input = match P::parse_request::<O>(request, Limits::default()) {
        Ok(input) => input,
        Err(error) => {
            let _ = (error.to_string(), P::reject(&error));
            return;
        }
    };
    // A client may refuse what only others send, such as a header of no text.
    let Ok(sent) = P::request::<O>(&input, &endpoint()) else { return };
    match P::parse_request::<O>(sent.clone(), Limits::default()) {
        Ok(again) => {
            let [again, first] = [&again, &input].map(|value| documents(values(value, &input)));
            assert_eq!(again, first, "{sent:?}");
        }
        // What was nearly too much may be too much when it is written in another way.
        Err(RequestError::Malformed(error)) if error.to_string().contains("limit") => {}
        Err(error) => panic!("{error}: {} as {sent:?}", text(&input)),
    }
}

fn client<P: ClientProtocol, O: Operation<RequestBody = Bytes, ResponseBody = Bytes>>(body: &[u8]) {
    let response = Response::new(Bytes::copy_from_slice(body));
    for error in [
        P::response::<O>(response.clone(), Limits::default()).err(),
        Some(P::response_error::<O>(response, Limits::default())),
    ] {
        if let Some(ResponseError::Malformed { error, .. }) = error {
            let _ = error.to_string();
        }
    }
}

/// The members of a value. The token that a client makes where there is none is left out, and so is
/// what takes all of the query, or all headers: it gets what others send, too.
fn values<S: Structure>(value: &S, first: &S) -> Value {
    let [mut values, first]: [Value; 2] =
        [text(value), text(first)].map(|text| serde_json::from_str(&text).unwrap_or_default());
    if let Some(members) = values.as_object_mut() {
        // What is unknown, deeper inside, may have any name.
        if first.get("clientToken").is_none() {
            members.remove("clientToken");
        }
        members.retain(|name, _| !["more", "meta"].contains(&name.as_str()));
    }
    values
}

/// Text in which numbers that are not equal to themselves are.
fn text<S: Structure>(value: &S) -> String {
    static ANY: Member = Member::new("", Kind::Structure, &[]);
    let mut writer = JsonWriter::new(Names::Member);
    let Ok(()) = writer.structure(&ANY, value);
    String::from_utf8_lossy(&writer.into_bytes()).into_owned()
}
