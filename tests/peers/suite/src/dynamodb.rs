//! `GetItem` and `PutItem` of aws-sdk-dynamodb, which speaks awsJson1_0.

use crate::params::{list, object, text};
use crate::peer::{Peer, receiving, sending};
use aws_sdk_dynamodb::operation::get_item::{GetItem, GetItemInput, GetItemOutput};
use aws_sdk_dynamodb::operation::put_item::{PutItem, PutItemInput};
use aws_sdk_dynamodb::types::{AttributeValue, ConsumedCapacity};
use aws_smithy_types::{Blob, base64};
use goldsmith::bytes::Bytes;
use serde_json::{Value, json};
use std::collections::HashMap;

const NAME: &str = "aws-sdk-dynamodb";

pub(crate) fn request(operation: &str, params: &Value) -> Option<Peer<http::Request<Vec<u8>>>> {
    match operation {
        "GetItem" => {
            let input = get_item(params);
            Some(sending(NAME, &GetItem::new(), move || input.clone()))
        }
        "PutItem" => {
            let input = put_item(params);
            Some(sending(NAME, &PutItem::new(), move || input.clone()))
        }
        _ => None,
    }
}

pub(crate) fn response(response: &http::Response<Bytes>) -> Option<Peer<Value>> {
    Some(receiving(NAME, &GetItem::new(), response, shown))
}

pub(crate) fn get_item(params: &Value) -> GetItemInput {
    let input = GetItemInput::builder()
        .set_table_name(text(&params["TableName"]))
        .set_key(attributes(&params["Key"]));
    input.build().expect("an input")
}

pub(crate) fn put_item(params: &Value) -> PutItemInput {
    let input = PutItemInput::builder()
        .set_table_name(text(&params["TableName"]))
        .set_item(attributes(&params["Item"]));
    input.build().expect("an input")
}

fn attributes(value: &Value) -> Option<HashMap<String, AttributeValue>> {
    let entries = value.as_object()?.iter();
    Some(entries.map(|(key, value)| (key.clone(), attribute(value))).collect())
}

fn attribute(value: &Value) -> AttributeValue {
    let texts = |value| list(value, |text| text.as_str().expect("a text").to_owned());
    let blob = |value: &Value| Blob::new(value.as_str().expect("a blob"));
    let (variant, value) = value.as_object().and_then(|map| map.iter().next()).expect("a union");
    match variant.as_str() {
        "S" => AttributeValue::S(text(value).expect("a text")),
        "N" => AttributeValue::N(text(value).expect("a number")),
        "B" => AttributeValue::B(blob(value)),
        "SS" => AttributeValue::Ss(texts(value).expect("texts")),
        "NS" => AttributeValue::Ns(texts(value).expect("numbers")),
        "BS" => AttributeValue::Bs(list(value, blob).expect("blobs")),
        "M" => AttributeValue::M(attributes(value).expect("a map")),
        "L" => AttributeValue::L(list(value, attribute).expect("a list")),
        "NULL" => AttributeValue::Null(value.as_bool().expect("a flag")),
        "BOOL" => AttributeValue::Bool(value.as_bool().expect("a flag")),
        other => panic!("AttributeValue has no {other}"),
    }
}

pub(crate) fn shown(output: &GetItemOutput) -> Value {
    object([
        ("Item", output.item.as_ref().map(shown_attributes)),
        ("ConsumedCapacity", output.consumed_capacity.as_ref().map(shown_capacity)),
    ])
}

fn shown_capacity(capacity: &ConsumedCapacity) -> Value {
    object([
        ("TableName", capacity.table_name.as_ref().map(|name| json!(name))),
        ("CapacityUnits", capacity.capacity_units.map(|units| json!(units))),
        ("ReadCapacityUnits", capacity.read_capacity_units.map(|units| json!(units))),
        ("WriteCapacityUnits", capacity.write_capacity_units.map(|units| json!(units))),
    ])
}

fn shown_attributes(map: &HashMap<String, AttributeValue>) -> Value {
    Value::Object(map.iter().map(|(key, value)| (key.clone(), shown_attribute(value))).collect())
}

fn shown_attribute(value: &AttributeValue) -> Value {
    match value {
        AttributeValue::S(text) => json!({ "S": text }),
        AttributeValue::N(number) => json!({ "N": number }),
        AttributeValue::B(blob) => json!({ "B": base64::encode(blob) }),
        AttributeValue::Ss(texts) => json!({ "SS": texts }),
        AttributeValue::Ns(numbers) => json!({ "NS": numbers }),
        AttributeValue::Bs(blobs) => {
            json!({ "BS": blobs.iter().map(base64::encode).collect::<Vec<_>>() })
        }
        AttributeValue::M(map) => json!({ "M": shown_attributes(map) }),
        AttributeValue::L(list) => {
            json!({ "L": list.iter().map(shown_attribute).collect::<Vec<_>>() })
        }
        AttributeValue::Null(flag) => json!({ "NULL": flag }),
        AttributeValue::Bool(flag) => json!({ "BOOL": flag }),
        other => panic!("{other:?}"),
    }
}
