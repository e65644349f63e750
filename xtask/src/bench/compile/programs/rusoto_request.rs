//! Makes one request as the client does before it signs and sends it, which it offers no way to do.

use rusoto_core::Region;
use rusoto_core::signature::{SignedRequest, SignedRequestPayload};
use rusoto_lambda::UpdateFunctionConfigurationRequest;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let function_name = std::env::args().nth(1).unwrap_or_default();
    let input = UpdateFunctionConfigurationRequest { function_name, ..Default::default() };
    let uri = format!("/2015-03-31/functions/{}/configuration", input.function_name);
    let mut request = SignedRequest::new("PUT", "lambda", &Region::UsEast1, &uri);
    request.set_content_type("application/x-amz-json-1.1".to_owned());
    request.set_payload(Some(serde_json::to_vec(&input)?));
    let body = match &request.payload {
        Some(SignedRequestPayload::Buffer(body)) => body.len(),
        _ => 0,
    };
    println!("{} {} {body}", request.method, request.path);
    Ok(())
}
