//! Parses responses: an output, an error that the model lists, and one that it does not.

use goldsmith_lambda::bytes::Bytes;
use goldsmith_lambda::http::Response;
use goldsmith_lambda::operations::{GetFunctionConfiguration, GetFunctionConfigurationError};
use goldsmith_lambda::{Operation, ResponseError};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let success = Response::builder().body(Bytes::from_static(
        br#"{
            "FunctionName": "my-function",
            "Runtime": "rust1.x",
            "MemorySize": 256,
            "LastModified": "2019-08-14T22:26:11.234+0000",
            "CarbonFootprint": { "Grams": 3 }
        }"#,
    ))?;
    let not_found = Response::builder()
        .status(404)
        .header("x-amzn-errortype", "ResourceNotFoundException")
        .header("x-amzn-requestid", "5a1c2b3d")
        .body(Bytes::from_static(br#"{"Type": "User", "Message": "Function not found"}"#))?;
    let unheard_of = Response::builder()
        .status(418)
        .header("x-amzn-errortype", "TeapotException")
        .body(Bytes::from_static(br#"{"message": "short and stout"}"#))?;
    let broken = Response::builder().body(Bytes::from_static(b"{\"MemorySize\": \"lots\"}"))?;

    for response in [success, not_found, unheard_of, broken] {
        match GetFunctionConfiguration::response(response) {
            Ok(output) => {
                println!("{:?} with {:?}", output.function_name, output.runtime);
                for (name, value) in output.unknown_members.iter() {
                    println!("  a newer service also says {name}: {value:?}");
                }
            }
            Err(ResponseError::Service { error, metadata, .. }) => match *error {
                GetFunctionConfigurationError::ResourceNotFoundException(error) => {
                    println!("not there: {error}, request {:?}", metadata.request_id);
                }
                GetFunctionConfigurationError::Unmodeled(error) => println!("new to us: {error}"),
                error => println!("{error}"),
            },
            Err(error) => println!("not understood: {error}"),
        }
    }
    Ok(())
}
