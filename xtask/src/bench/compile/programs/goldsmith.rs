//! Makes the requests of some operations, and reads their responses.

#![allow(deprecated)]
use goldsmith::bytes::Bytes;
use goldsmith::protocol::ClientProtocol;
use goldsmith::{Endpoint, Operation, ProtocolOf, Value, http};

fn call<O: Operation<RequestBody = Bytes, ResponseBody = Bytes>>(endpoint: &Endpoint)
where
    ProtocolOf<O>: ClientProtocol,
{
    match O::request(&O::Input::empty(), endpoint) {
        Ok(request) => println!("{} {}", request.uri(), request.body().len()),
        Err(error) => println!("{error}"),
    }
    println!("{}", O::response(http::Response::new(Bytes::from_static(b"{}"))).is_ok());
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = Endpoint::new("https://example.com")?;
