//! What messages say, whoever wrote them.
//!
//! What enters are requests and outputs of both sides; what leaves is where they differ. The models of the
//! benchmark are copies: their services have other names, and their bucket is in the path. The length of a body is told by whoever sends it.

use aws_smithy_cbor::Decoder;
use aws_smithy_cbor::data::Type;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use goldsmith::json::{JsonWriter, Names};
use goldsmith::schema::{Kind, Member};
use goldsmith::{Structure, Writer as _};
use http::Request;
use serde_json::{Map, Value, json};

static ANY: Member = Member::new("", Kind::Structure, &[]);

/// All members of a structure, wherever HTTP binds them.
pub(crate) fn of_structure<S: Structure>(value: &S) -> Value {
    let mut writer = JsonWriter::new(Names::Member);
    let Ok(()) = writer.structure(&ANY, value);
    serde_json::from_slice(&writer.into_bytes()).expect("JSON")
}

/// Checks that two outputs are the same.
pub(crate) fn compare_outputs(ours: &Value, theirs: &Value) -> Result<(), String> {
    let difference = || format!("Goldsmith read {ours}, the SDK {theirs}");
    same(ours, theirs).then_some(()).ok_or_else(difference)
}

/// Checks that two requests say the same.
pub(crate) fn compare_requests(
    ours: &Request<Vec<u8>>,
    theirs: &Request<Vec<u8>>,
    params: &Value,
) -> Result<(), String> {
    let bucket = params["Bucket"].as_str().map(|bucket| format!("/{bucket}")).unwrap_or_default();
    let path = ours.uri().path();
    let paths = [path.strip_prefix(bucket.as_str()).unwrap_or(path), theirs.uri().path()];
    let [our_path, their_path] = paths.map(|path| match path.strip_prefix("/service/") {
        Some(path) => path.split_once('/').unwrap_or_default().1,
        None => path,
    });
    let heads = [(ours.method(), our_path), (theirs.method(), their_path)];
    if heads[0] != heads[1] {
        return Err(format!("{heads:?}"));
    }
    let [our_headers, their_headers] = [ours, theirs].map(headers);
    if our_headers != their_headers {
        let (ours, theirs) =
            (lacked(&their_headers, &our_headers), lacked(&our_headers, &their_headers));
        return Err(format!("only Goldsmith has the headers {ours:?}, only the SDK {theirs:?}"));
    }
    let [our_body, their_body] = [ours, theirs].map(body);
    let difference = || format!("Goldsmith wrote {our_body}, the SDK {their_body}");
    same(&our_body, &their_body).then_some(()).ok_or_else(difference)
}

/// What of the second is not among the first.
fn lacked(all: &[Header], some: &[Header]) -> Vec<Header> {
    some.iter().filter(|header| !all.contains(header)).cloned().collect()
}

/// A name and a value.
type Header = (String, String);

/// The headers that tell members, sorted, and the type of the body.
fn headers(request: &Request<Vec<u8>>) -> Vec<Header> {
    let named_elsewhere = ["content-length", "x-amz-target", "x-amzn-query-mode"];
    let text = |value: &http::HeaderValue| moment(value.to_str().expect("a text"));
    let headers = request.headers().iter().map(|(name, value)| (name.to_string(), text(value)));
    let mut headers: Vec<_> =
        headers.filter(|(name, _)| !named_elsewhere.contains(&name.as_str())).collect();
    headers.sort();
    headers
}

/// A text; where it is a moment, in seconds. The model of Amazon S3 has another format for one of them.
fn moment(text: &str) -> String {
    let formats = [Format::HttpDate, Format::DateTime];
    let read = formats.into_iter().find_map(|format| DateTime::from_str(text, format).ok());
    read.map_or_else(|| text.to_owned(), |time| time.secs().to_string())
}

fn body(request: &Request<Vec<u8>>) -> Value {
    let media_type = request.headers().get("content-type").and_then(|value| value.to_str().ok());
    let body = request.body().as_slice();
    match media_type {
        Some("application/x-amz-json-1.0") => serde_json::from_slice(body).expect("JSON"),
        Some("application/x-www-form-urlencoded") => form(body),
        Some("application/cbor") => {
            let mut decoder = Decoder::new(body);
            let value = cbor(&mut decoder);
            assert_eq!(decoder.position(), body.len());
            value
        }
        _ => json!(body),
    }
}

/// The pairs of a form; what a service ignores, its version, is that of the model.
fn form(body: &[u8]) -> Value {
    let text = std::str::from_utf8(body).expect("a form is a text");
    let pairs = text.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let pairs = pairs.filter(|(key, _)| *key != "Version");
    let decoded = |text: &str| {
        let text = percent_encoding::percent_decode_str(text).decode_utf8().expect("UTF-8");
        // One side writes a number with `.0`, the other without.
        match text.parse::<f64>() {
            Ok(number) => json!(number),
            Err(_) => json!(text),
        }
    };
    Value::Object(pairs.map(|(key, value)| (key.to_owned(), decoded(value))).collect::<Map<_, _>>())
}

fn cbor(decoder: &mut Decoder<'_>) -> Value {
    let ended = |decoder: &mut Decoder<'_>, left: &mut Option<u64>| match left {
        Some(0) => true,
        Some(left) => {
            *left -= 1;
            false
        }
        None if decoder.datatype().expect("an item") == Type::Break => {
            decoder.skip().expect("a break");
            true
        }
        None => false,
    };
    match decoder.datatype().expect("an item") {
        Type::Bool => json!(decoder.boolean().expect("a flag")),
        Type::String | Type::StringIndef => json!(decoder.string().expect("a text")),
        Type::Bytes | Type::BytesIndef => {
            json!(aws_smithy_types::base64::encode(decoder.blob().expect("a blob")))
        }
        Type::Tag => json!({ "seconds": decoder.timestamp().expect("a time").as_secs_f64() }),
        Type::F16 | Type::F32 | Type::F64 => json!(decoder.double().expect("a number")),
        Type::Array | Type::ArrayIndef => {
            let (mut left, mut list) = (decoder.list().expect("a list"), Vec::new());
            while !ended(decoder, &mut left) {
                list.push(cbor(decoder));
            }
            Value::Array(list)
        }
        Type::Map | Type::MapIndef => {
            let (mut left, mut map) = (decoder.map().expect("a map"), Map::new());
            while !ended(decoder, &mut left) {
                map.insert(decoder.string().expect("a key"), cbor(decoder));
            }
            Value::Object(map)
        }
        _ => json!(decoder.long().expect("an integer")),
    }
}

/// Whether two values are the same, numbers by what they count.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}
