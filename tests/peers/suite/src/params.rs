//! The parameters of tests, as the builders of the SDK take them. Blobs are texts, timestamps seconds.

use aws_smithy_types::DateTime;
use serde_json::{Map, Value, json};

pub(crate) fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

pub(crate) fn choice<T: for<'a> From<&'a str>>(value: &Value) -> Option<T> {
    value.as_str().map(T::from)
}

pub(crate) fn flag(value: &Value) -> Option<bool> {
    value.as_bool()
}

pub(crate) fn integer(value: &Value) -> Option<i32> {
    value.as_i64().map(|number| number.try_into().expect("a small number"))
}

pub(crate) fn long(value: &Value) -> Option<i64> {
    value.as_i64()
}

pub(crate) fn double(value: &Value) -> Option<f64> {
    value.as_f64()
}

pub(crate) fn time(value: &Value) -> Option<DateTime> {
    value.as_f64().map(DateTime::from_secs_f64)
}

/// A list whose elements `read` reads.
pub(crate) fn list<T>(value: &Value, read: impl Fn(&Value) -> T) -> Option<Vec<T>> {
    value.as_array().map(|elements| elements.iter().map(read).collect())
}

/// Seconds, as Goldsmith's JSON has a timestamp.
pub(crate) fn seconds(time: &DateTime) -> Value {
    json!(time.as_secs_f64())
}

/// An object of those members that are there.
pub(crate) fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let present = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(present.collect::<Map<_, _>>())
}
