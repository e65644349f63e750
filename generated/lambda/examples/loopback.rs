//! A server on this machine that answers UpdateFunctionConfiguration, and a client that calls it.
//!
//! The server is tiny_http, the client ureq: any others would do, because Goldsmith only makes and
//! reads `http` messages.

use goldsmith_lambda::bytes::Bytes;
use goldsmith_lambda::http;
use goldsmith_lambda::errors::ResourceNotFoundException;
use goldsmith_lambda::operations::{
    UpdateFunctionConfiguration, UpdateFunctionConfigurationError,
    UpdateFunctionConfigurationRequest,
};
use goldsmith_lambda::types::FunctionConfiguration;
use goldsmith_lambda::{Endpoint, Lambda, Operation, Service};
use std::error::Error;
use std::io::Read;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Result<()> {
    let server = tiny_http::Server::http("127.0.0.1:0")?;
    let address = server.server_addr();
    let thread = std::thread::spawn(move || {
        for mut request in server.incoming_requests().take(3) {
            let response = answer(&mut request)?;
            request.respond(into_tiny(response))?;
        }
        Result::Ok(())
    });

    let endpoint = Endpoint::new(&format!("http://{address}"))?;
    for input in [
        UpdateFunctionConfigurationRequest::new("my-function").memory_size(256),
        UpdateFunctionConfigurationRequest::new("your-function").memory_size(256),
        UpdateFunctionConfigurationRequest::new("my-function").memory_size(64).timeout(0),
    ] {
        let request = UpdateFunctionConfiguration::request(&input, &endpoint)?;
        match UpdateFunctionConfiguration::response(send(request)?) {
            Ok(output) => println!("updated: {:?} MB", output.memory_size),
            Err(error) => println!("refused: {error}"),
        }
    }
    thread.join().map_err(|_| "the server has panicked")?
}

/// The server: from a request to its response.
fn answer(request: &mut tiny_http::Request) -> Result<http::Response<Bytes>> {
    let mut body = Vec::new();
    request.as_reader().take(6 << 20).read_to_end(&mut body)?;
    let method: http::Method = request.method().as_str().parse()?;
    let uri: http::Uri = request.url().parse()?;
    let operation = Lambda::SCHEMA.route(&method, &uri);
    if operation.is_none_or(|o| o.id != UpdateFunctionConfiguration::SCHEMA.id) {
        return Ok(http::Response::builder().status(404).body(Bytes::new())?);
    }
    let mut typed = http::Request::builder().method(method).uri(uri);
    for header in request.headers() {
        typed = typed.header(header.field.as_str().as_str(), header.value.as_str());
    }
    // Whatever breaks a constraint of the model does not get past this line.
    let input = match UpdateFunctionConfiguration::parse_request(typed.body(body.into())?) {
        Ok(input) => input,
        Err(error) => return Ok(UpdateFunctionConfiguration::reject(&error)),
    };
    if input.function_name != "my-function" {
        let error = ResourceNotFoundException::new()
            .message(format!("there is no function {}", input.function_name));
        let error = UpdateFunctionConfigurationError::ResourceNotFoundException(error);
        return Ok(UpdateFunctionConfiguration::write_error(&error)?);
    }
    let mut output = FunctionConfiguration::new().function_name(input.function_name);
    output.memory_size = input.memory_size;
    output.timeout = input.timeout;
    Ok(UpdateFunctionConfiguration::write_response(&output)?)
}

fn into_tiny(response: http::Response<Bytes>) -> tiny_http::Response<std::io::Cursor<Vec<u8>>> {
    let (parts, body) = response.into_parts();
    let mut tiny = tiny_http::Response::from_data(body).with_status_code(parts.status.as_u16());
    for (name, value) in &parts.headers {
        if let Ok(header) = tiny_http::Header::from_bytes(name.as_str(), value.as_bytes()) {
            tiny.add_header(header);
        }
    }
    tiny
}

/// The client: from a request to its response, whatever its status.
fn send(request: http::Request<Bytes>) -> Result<http::Response<Bytes>> {
    let config = ureq::Agent::config_builder().http_status_as_error(false).build();
    let agent = ureq::Agent::new_with_config(config);
    let response = agent.run(request.map(|body| body.to_vec()))?;
    let (parts, mut body) = response.into_parts();
    Ok(http::Response::from_parts(parts, body.read_to_vec()?.into()))
}
