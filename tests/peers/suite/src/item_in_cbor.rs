//! `PutItem` and `GetItem` in rpcv2Cbor, which no published crate of the SDK has.
//!
//! This is what the SDK's generator would make of them: the types are those of aws-sdk-dynamodb, the
//! reader and writer those of aws-smithy-cbor, and each function calls them in the order in which the
//! generated functions of aws-sdk-cloudwatch do, whose unions follow the templates of smithy-rs. Members
//! that no test of the benchmark has are left out, and so is the id of the request: both would only
//! take time.

use crate::dynamodb::{put_item, shown};
use crate::peer::{Peer, plain, using_up};
use crate::rounds::Contestant;
use aws_sdk_dynamodb::operation::get_item::GetItemOutput;
use aws_sdk_dynamodb::operation::get_item::builders::GetItemOutputBuilder;
use aws_sdk_dynamodb::operation::put_item::PutItemInput;
use aws_sdk_dynamodb::types::builders::ConsumedCapacityBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, ConsumedCapacity};
use aws_smithy_cbor::data::Type;
use aws_smithy_cbor::decode::{DeserializeError, set_optional};
use aws_smithy_cbor::{Decoder, Encoder};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::operation::SerializationError;
use goldsmith::bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderName};
use serde_json::Value;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::hint::black_box;

const NAME: &str = "aws-smithy-cbor, as generated";

pub(crate) fn request(operation: &str, params: &Value) -> Option<Peer<http::Request<Vec<u8>>>> {
    if operation != "PutItem" {
        return None;
    }
    let input = put_item(params);
    let said = plain(request_of(Input::erase(input.clone())));
    let prepare = move || Input::erase(input.clone());
    let work = |input| drop(black_box(request_of(black_box(input))));
    Some(using_up(NAME, prepare, work, said))
}

pub(crate) fn response(response: &http::Response<Bytes>) -> Option<Peer<Value>> {
    let response = response.clone();
    let prepare =
        move || HttpResponse::try_from(response.clone().map(SdkBody::from)).expect("a response");
    let output = output_of(&prepare()).expect("an output").downcast::<GetItemOutput>();
    let said = shown(&output.expect("the output of the operation"));
    let work = |response| drop(black_box(output_of(black_box(&response)).expect("an output")));
    Some(Peer { work: Contestant::prepared(NAME, prepare, work), part: None, said })
}

/// Whether this is a response that the SDK does not read: one that has integers for doubles.
pub(crate) fn refuses(response: &http::Response<Bytes>) -> bool {
    read_output(response.body(), GetItemOutputBuilder::default()).is_err()
}

fn request_of(input: Input) -> HttpRequest {
    let input = input.downcast::<PutItemInput>().expect("the input of the operation");
    let mut uri = String::new();
    write!(uri, "/service/DynamoDB_20120810/operation/PutItem").expect("a text");
    let builder = http::request::Builder::new()
        .method("POST")
        .uri(uri)
        .header(CONTENT_TYPE, "application/cbor")
        .header(HeaderName::from_static("smithy-protocol"), "rpc-v2-cbor")
        .header(ACCEPT, "application/cbor");
    let mut encoder = Encoder::new(Vec::new());
    write_input(&mut encoder, &input).expect("an input");
    let body = SdkBody::from(encoder.into_writer());
    let length = body.content_length().unwrap_or_default().to_string();
    let request = builder.header(CONTENT_LENGTH, &length).body(body).expect("a request");
    request.try_into().expect("a request")
}

type Written = Result<(), SerializationError>;

fn write_input(encoder: &mut Encoder, input: &PutItemInput) -> Written {
    encoder.begin_map();
    if let Some(name) = &input.table_name {
        encoder.str("TableName").str(name.as_str());
    }
    if let Some(item) = &input.item {
        encoder.str("Item");
        write_map(encoder, item)?;
    }
    encoder.end();
    Ok(())
}

fn write_map(encoder: &mut Encoder, map: &HashMap<String, AttributeValue>) -> Written {
    encoder.map(map.len());
    for (key, value) in map {
        encoder.str(key.as_str());
        write_value(encoder, value)?;
    }
    Ok(())
}

fn write_value(encoder: &mut Encoder, value: &AttributeValue) -> Written {
    encoder.map(1);
    match value {
        AttributeValue::S(text) => {
            encoder.str("S").str(text.as_str());
        }
        AttributeValue::N(number) => {
            encoder.str("N").str(number.as_str());
        }
        AttributeValue::B(blob) => {
            encoder.str("B").blob(blob);
        }
        AttributeValue::Ss(texts) => {
            encoder.str("SS").array(texts.len());
            for text in texts {
                encoder.str(text.as_str());
            }
        }
        AttributeValue::Ns(numbers) => {
            encoder.str("NS").array(numbers.len());
            for number in numbers {
                encoder.str(number.as_str());
            }
        }
        AttributeValue::Bs(blobs) => {
            encoder.str("BS").array(blobs.len());
            for blob in blobs {
                encoder.blob(blob);
            }
        }
        AttributeValue::M(map) => {
            encoder.str("M");
            write_map(encoder, map)?;
        }
        AttributeValue::L(list) => {
            encoder.str("L").array(list.len());
            for value in list {
                write_value(encoder, value)?;
            }
        }
        AttributeValue::Null(flag) => {
            encoder.str("NULL").boolean(*flag);
        }
        AttributeValue::Bool(flag) => {
            encoder.str("BOOL").boolean(*flag);
        }
        _ => return Err(SerializationError::unknown_variant("AttributeValue")),
    }
    Ok(())
}

fn output_of(response: &HttpResponse) -> Read<Output> {
    assert!(response.status().is_success());
    let body = response.body().bytes().expect("a body of bytes");
    Ok(Output::erase(read_output(body, GetItemOutputBuilder::default())?.build()))
}

type Read<T> = Result<T, DeserializeError>;

/// The loop of all generated functions that read maps.
fn entries<T>(
    decoder: &mut Decoder<'_>,
    mut all: T,
    entry: impl Fn(T, &mut Decoder<'_>) -> Read<T>,
) -> Read<T> {
    match decoder.map()? {
        None => loop {
            if decoder.datatype()? == Type::Break {
                decoder.skip()?;
                break;
            }
            all = entry(all, decoder)?;
        },
        Some(length) => {
            for _ in 0..length {
                all = entry(all, decoder)?;
            }
        }
    }
    Ok(all)
}

/// The loop of all generated functions that read lists, which hold no null.
fn elements<T>(
    decoder: &mut Decoder<'_>,
    element: impl Fn(&mut Decoder<'_>) -> Read<T>,
) -> Read<Vec<T>> {
    let element = |mut list: Vec<T>, decoder: &mut Decoder<'_>| {
        check_no_null(decoder)?;
        list.push(element(decoder)?);
        Ok::<_, DeserializeError>(list)
    };
    let mut list = Vec::new();
    match decoder.list()? {
        None => loop {
            if decoder.datatype()? == Type::Break {
                decoder.skip()?;
                break;
            }
            list = element(list, decoder)?;
        },
        Some(length) => {
            for _ in 0..length {
                list = element(list, decoder)?;
            }
        }
    }
    Ok(list)
}

fn check_no_null(decoder: &Decoder<'_>) -> Read<()> {
    match decoder.datatype()? {
        Type::Null => Err(DeserializeError::custom("an element is null", decoder.position())),
        _ => Ok(()),
    }
}

fn check_depth(depth: u32, decoder: &Decoder<'_>) -> Read<()> {
    match depth >= 128 {
        true => Err(DeserializeError::custom("too deep", decoder.position())),
        false => Ok(()),
    }
}

fn read_output(body: &[u8], builder: GetItemOutputBuilder) -> Read<GetItemOutputBuilder> {
    let decoder = &mut Decoder::new(body);
    let builder = entries(decoder, builder, |builder, decoder| {
        Ok(match decoder.str()?.as_ref() {
            "Item" => set_optional(builder, decoder, |builder, decoder| {
                Ok(builder.set_item(Some(read_map(decoder, 1)?)))
            })?,
            "ConsumedCapacity" => set_optional(builder, decoder, |builder, decoder| {
                Ok(builder.set_consumed_capacity(Some(read_capacity(decoder, 1)?)))
            })?,
            _ => {
                decoder.skip()?;
                builder
            }
        })
    })?;
    if decoder.position() != body.len() {
        return Err(DeserializeError::expected_end_of_stream(decoder.position()));
    }
    Ok(builder)
}

fn read_capacity(decoder: &mut Decoder<'_>, depth: u32) -> Read<ConsumedCapacity> {
    check_depth(depth, decoder)?;
    let builder = ConsumedCapacityBuilder::default();
    let builder = entries(decoder, builder, |builder, decoder| {
        Ok(match decoder.str()?.as_ref() {
            "TableName" => set_optional(builder, decoder, |builder, decoder| {
                Ok(builder.set_table_name(Some(decoder.string()?)))
            })?,
            "CapacityUnits" => set_optional(builder, decoder, |builder, decoder| {
                Ok(builder.set_capacity_units(Some(decoder.double()?)))
            })?,
            "ReadCapacityUnits" => set_optional(builder, decoder, |builder, decoder| {
                Ok(builder.set_read_capacity_units(Some(decoder.double()?)))
            })?,
            "WriteCapacityUnits" => set_optional(builder, decoder, |builder, decoder| {
                Ok(builder.set_write_capacity_units(Some(decoder.double()?)))
            })?,
            _ => {
                decoder.skip()?;
                builder
            }
        })
    })?;
    Ok(builder.build())
}

fn read_map(decoder: &mut Decoder<'_>, depth: u32) -> Read<HashMap<String, AttributeValue>> {
    check_depth(depth, decoder)?;
    entries(decoder, HashMap::new(), |mut map, decoder| {
        let key = decoder.string()?;
        check_no_null(decoder)?;
        map.insert(key, read_value(decoder, depth + 1)?);
        Ok(map)
    })
}

fn read_value(decoder: &mut Decoder<'_>, depth: u32) -> Read<AttributeValue> {
    check_depth(depth, decoder)?;
    match decoder.map()? {
        None => {
            let variant = read_variant(decoder, depth)?;
            match decoder.datatype()? {
                Type::Break => {
                    decoder.skip()?;
                    Ok(variant)
                }
                other => Err(DeserializeError::unexpected_union_variant(other, decoder.position())),
            }
        }
        Some(1) => read_variant(decoder, depth),
        Some(_) => Err(DeserializeError::mixed_union_variants(decoder.position())),
    }
}

fn read_variant(decoder: &mut Decoder<'_>, depth: u32) -> Read<AttributeValue> {
    Ok(match decoder.str()?.as_ref() {
        "S" => AttributeValue::S(decoder.string()?),
        "N" => AttributeValue::N(decoder.string()?),
        "B" => AttributeValue::B(decoder.blob()?),
        "SS" => AttributeValue::Ss(elements(decoder, |decoder| decoder.string())?),
        "NS" => AttributeValue::Ns(elements(decoder, |decoder| decoder.string())?),
        "BS" => AttributeValue::Bs(elements(decoder, |decoder| decoder.blob())?),
        "M" => AttributeValue::M(read_map(decoder, depth + 1)?),
        "L" => AttributeValue::L({
            check_depth(depth + 1, decoder)?;
            elements(decoder, |decoder| read_value(decoder, depth + 2))?
        }),
        "NULL" => AttributeValue::Null(decoder.boolean()?),
        "BOOL" => AttributeValue::Bool(decoder.boolean()?),
        // The variant for those that are unknown cannot be made outside of the crate.
        other => return Err(DeserializeError::unknown_union_variant(other, decoder.position())),
    })
}
