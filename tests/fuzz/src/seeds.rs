//! Writes valid messages into the folder that is given: what the targets start from.

use goldsmith::bytes::Bytes;
use goldsmith::protocol::{
    AwsQuery, ClientProtocol, RestJson1, RestXml, RpcV2Cbor, ServerProtocol,
};
use goldsmith::testing::{Arbitrary, endpoint};
use goldsmith::{Endpoint, Operation, Structure};
use goldsmith_fuzz::Packed;
use goldsmith_sampler::operations::{GetKnot, Query, SetHeaders, Stitch};
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os().nth(1).ok_or("the folder is missing")?;
    let folder = Path::new(&folder);
    for seed in 0..60 {
        messages::<RestJson1, Stitch>(folder, "json", seed)?;
        messages::<RpcV2Cbor, Stitch>(folder, "cbor", seed)?;
        messages::<RestXml, Stitch>(folder, "xml", seed)?;
        messages::<RestXml, GetKnot>(folder, "xml", seed + 100)?;
        heads::<SetHeaders>(folder, seed)?;
        heads::<Packed>(folder, seed + 300)?;
        heads::<Query>(folder, seed + 100)?;
        let input: <Stitch as Operation>::Input = valid(seed)?;
        let body = AwsQuery::request::<Stitch>(&input, &endpoint())?.into_body();
        save(folder, "http", seed + 200, &[&b"/?"[..], &body].concat())?;
    }
    for (seed, message) in (0..).zip(["json", "cbor", "xml"]) {
        for (name, how) in [("2", 2), ("3", 3)] {
            for entry in std::fs::read_dir(folder.join(message))? {
                let body = std::fs::read(entry?.path())?;
                let kind = u8::try_from(body.len() % 7)?;
                let name = format!("{name}{seed}{}", body.len());
                save(folder, "events", name, &[&[how, kind][..], &body].concat())?;
            }
        }
    }
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/problems");
    let mut number = 0;
    for entry in std::fs::read_dir(models)? {
        let path = entry?.path();
        let files = if path.is_dir() {
            std::fs::read_dir(&path)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?
        } else {
            vec![path]
        };
        for file in files {
            if file.extension().is_some_and(|extension| extension == "json") {
                number += 1;
                save(folder, "model", number, &std::fs::read(file)?)?;
            }
        }
    }
    Ok(())
}

fn valid<S: Structure>(seed: u64) -> Result<S, String> {
    Arbitrary::new(seed).structure().map_err(|violations| violations.to_string())
}

/// Where requests go; every other body is packed.
fn endpoint_of(seed: u64) -> Endpoint {
    if seed.is_multiple_of(2) { endpoint().with_min_compression_size(0) } else { endpoint() }
}

/// A request and a response as a protocol writes them.
fn messages<
    P: ClientProtocol + ServerProtocol,
    O: Operation<RequestBody = Bytes, ResponseBody = Bytes>,
>(
    folder: &Path,
    target: &str,
    seed: u64,
) -> Result<(), Box<dyn std::error::Error>> {
    let request = P::request::<O>(&valid(seed)?, &endpoint())?;
    save(folder, target, format!("request-{seed}"), request.body())?;
    let response = P::write_response::<O>(&valid(seed)?)?;
    save(folder, target, format!("response-{seed}"), response.body())?;
    Ok(())
}

/// The head of a request, as the target `http` takes it.
fn heads<O: Operation<RequestBody = Bytes, ResponseBody = Bytes>>(
    folder: &Path,
    seed: u64,
) -> Result<(), Box<dyn std::error::Error>> {
    let request: http::Request<Bytes> = RestJson1::request::<O>(&valid(seed)?, &endpoint_of(seed))?;
    let mut text = request.uri().path_and_query().map_or("/", |p| p.as_str()).as_bytes().to_vec();
    for (name, value) in request.headers() {
        text.push(b'\n');
        text.extend(name.as_str().bytes().chain([b':']).chain(value.as_bytes().iter().copied()));
    }
    save(folder, "http", seed, &[&text[..], b"\n\n", request.body()].concat())?;
    Ok(())
}

fn save(
    folder: &Path,
    target: &str,
    name: impl std::fmt::Display,
    bytes: &[u8],
) -> std::io::Result<()> {
    let folder = folder.join(target);
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(name.to_string()), bytes)
}
