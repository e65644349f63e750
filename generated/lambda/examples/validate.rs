//! Builds a request and checks it first: everything that is wrong is told at once.

use goldsmith_lambda::operations::{UpdateFunctionConfiguration, UpdateFunctionConfigurationRequest};
use goldsmith_lambda::types::{Environment, FileSystemConfig, Runtime};
use goldsmith_lambda::{Endpoint, Operation, Structure, Violation};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let variables = [("1ST_STAGE".to_owned(), "secret".to_owned())].into();
    let wrong = UpdateFunctionConfigurationRequest::new("my function")
        .timeout(5401)
        .memory_size(64)
        .runtime(Runtime::from("rust1.x"))
        .environment(Environment::new().variables(variables))
        .file_system_configs(vec![FileSystemConfig::new("arn:aws:s3:::my-bucket", "/tmp")]);
    if let Err(violations) = wrong.validate() {
        println!("This request would be refused:");
        for violation in &violations {
            println!("- {violation}");
        }
        let places: Vec<&str> = violations.iter().map(Violation::path).collect();
        println!("So look at {}.", places.join(", "));
    }

    let right = UpdateFunctionConfigurationRequest::new("my-function")
        .timeout(900)
        .memory_size(256)
        .runtime(Runtime::ProvidedAl2023);
    right.validate()?;
    let endpoint = Endpoint::new("https://lambda.eu-central-1.amazonaws.com")?;
    let request = UpdateFunctionConfiguration::request(&right, &endpoint)?;
    println!("\nThis one is ready to be signed and sent:");
    println!("  {} {}", request.method(), request.uri());
    for (name, value) in request.headers() {
        println!("  {name}: {}", value.to_str()?);
    }
    println!("  {}", String::from_utf8_lossy(request.body()));
    Ok(())
}
