//! JSON, in and out: Goldsmith, serde's derive with three parsers, the prototype and the official SDK.

use crate::payloads::{Payloads, read, write};
use crate::rounds::{Contestant, measure, print};
use crate::shapes::{
    FunctionConfiguration, ListFunctionsResponse, UpdateFunctionConfigurationRequest,
};
use goldsmith::{Endpoint, Operation, Structure};
use goldsmith_lambda::operations::{self, UpdateFunctionConfiguration};
use goldsmith_lambda::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::hint::black_box;

/// Compares all of them on the payloads.
pub(crate) fn compare(payloads: &Payloads, rounds: usize) {
    out(&payloads.update, rounds);
    list(&payloads.functions, rounds);
    structure::<types::FunctionConfiguration, FunctionConfiguration>(
        "one FunctionConfiguration to its type",
        &payloads.function,
        rounds,
        Vec::new(),
    );
    validation(&payloads.update, rounds);
}

/// What `bytes` say, whoever wrote them.
fn meaning(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

fn out(payload: &[u8], rounds: usize) {
    let input: operations::UpdateFunctionConfigurationRequest = read(payload);
    let derived: UpdateFunctionConfigurationRequest =
        serde_json::from_slice(payload).expect("the payload fits the derived type");
    let expected = meaning(payload);
    assert_eq!(meaning(&write(&input)), expected);
    assert_eq!(meaning(&serde_json::to_vec(&derived).expect("JSON")), expected);
    assert_eq!(meaning(&sonic_rs::to_vec(&derived).expect("JSON")), expected);
    assert_eq!(meaning(&simd_json::to_vec(&derived).expect("JSON")), expected);
    let endpoint = Endpoint::new("https://lambda.eu-west-1.amazonaws.com").expect("an endpoint");
    let request = || UpdateFunctionConfiguration::request(&input, &endpoint).expect("a request");
    let mut expected_body = expected.clone();
    expected_body.as_object_mut().expect("an object").remove("FunctionName");
    assert_eq!(meaning(request().body()), expected_body);
    let mut contestants = vec![
        Contestant::new("goldsmith", || drop(black_box(write(black_box(&input))))),
        Contestant::new("goldsmith, the whole request", || {
            drop(black_box(UpdateFunctionConfiguration::request(black_box(&input), &endpoint)));
        }),
        Contestant::new("derive + serde_json", || {
            drop(black_box(serde_json::to_vec(black_box(&derived))))
        }),
        Contestant::new("derive + sonic-rs", || {
            drop(black_box(sonic_rs::to_vec(black_box(&derived))))
        }),
        Contestant::new("derive + simd-json", || {
            drop(black_box(simd_json::to_vec(black_box(&derived))))
        }),
    ];
    #[cfg(feature = "prototype")]
    {
        assert_eq!(meaning(&crate::prototype::to_json(&derived)), expected);
        contestants.push(Contestant::new("prototype", || {
            drop(black_box(crate::prototype::to_json(black_box(&derived))));
        }));
    }
    #[cfg(feature = "sdk")]
    contestants.extend(crate::sdk::update(payload, &expected_body));
    print("UpdateFunctionConfiguration to JSON", payload.len(), &measure(contestants, rounds));
}

fn list(payload: &[u8], rounds: usize) {
    #[allow(unused_mut)]
    let mut more = Vec::new();
    #[cfg(feature = "sdk")]
    more.extend(crate::sdk::list(payload));
    structure::<operations::ListFunctionsResponse, ListFunctionsResponse>(
        "ListFunctions to its type",
        payload,
        rounds,
        more,
    );
}

#[cfg(not(feature = "prototype"))]
trait Derived: Serialize + DeserializeOwned {}
#[cfg(not(feature = "prototype"))]
impl<T: Serialize + DeserializeOwned> Derived for T {}
#[cfg(feature = "prototype")]
trait Derived:
    Serialize + DeserializeOwned + crate::prototype::Shape + crate::prototype::Value
{
}
#[cfg(feature = "prototype")]
impl<T: Serialize + DeserializeOwned + crate::prototype::Shape + crate::prototype::Value> Derived
    for T
{
}

/// A structure from its text: ours is `S`, that of the peers `D`.
fn structure<'a, S: Structure, D: Derived>(
    title: &str,
    payload: &'a [u8],
    rounds: usize,
    more: Vec<Contestant<'a>>,
) {
    let expected = meaning(payload);
    let same = |derived: D| assert_eq!(serde_json::to_value(&derived).expect("JSON"), expected);
    assert_eq!(meaning(&write(&read::<S>(payload))), expected);
    same(serde_json::from_slice(payload).expect("serde_json"));
    same(sonic_rs::from_slice(payload).expect("sonic-rs"));
    same(simd_json::serde::from_slice(&mut payload.to_vec()).expect("simd-json"));
    let mut scratch = payload.to_vec();
    let mut contestants = vec![
        Contestant::new("goldsmith", || drop(black_box(read::<S>(black_box(payload))))),
        Contestant::new("derive + serde_json", || {
            drop(black_box(serde_json::from_slice::<D>(black_box(payload))));
        }),
        Contestant::new("derive + sonic-rs", || {
            drop(black_box(sonic_rs::from_slice::<D>(black_box(payload))));
        }),
        // It changes the text that it reads, so it gets a new copy each time.
        Contestant::new("derive + simd-json", || {
            scratch.copy_from_slice(payload);
            drop(black_box(simd_json::serde::from_slice::<D>(black_box(&mut scratch))));
        }),
    ];
    #[cfg(feature = "prototype")]
    {
        same(crate::prototype::from_json(payload).expect("prototype"));
        contestants.push(Contestant::new("prototype", || {
            drop(black_box(crate::prototype::from_json::<D>(black_box(payload))));
        }));
    }
    contestants.extend(more);
    print(title, payload.len(), &measure(contestants, rounds));
}

fn validation(payload: &[u8], rounds: usize) {
    let input: operations::UpdateFunctionConfigurationRequest = read(payload);
    // What the first call costs more than the second is paid for by whoever sends the first request.
    let first = std::time::Instant::now();
    let good = black_box(&input).validate();
    let first = first.elapsed();
    assert_eq!(good, Ok(()));
    let mut bad = input.clone();
    bad.role = Some("not an ARN".to_owned());
    bad.timeout = Some(0);
    bad.memory_size = Some(1);
    assert_eq!(bad.validate().expect_err("three violations").total(), 3);
    let contestants = vec![
        Contestant::new("to JSON", || drop(black_box(write(black_box(&input))))),
        Contestant::new("validation, nothing wrong", || {
            drop(black_box(black_box(&input).validate()));
        }),
        Contestant::new("validation, three violations", || {
            drop(black_box(black_box(&bad).validate()));
        }),
    ];
    let times = measure(contestants, rounds);
    print("Validation of UpdateFunctionConfiguration", payload.len(), &times);
    println!("\nThe first validation took {:.1} µs.", first.as_secs_f64() * 1e6);
}
