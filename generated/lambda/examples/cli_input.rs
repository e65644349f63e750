//! Reads a file as the AWS CLI takes it with `--cli-input-json` straight into an input.
//!
//! ```sh
//! cargo run -p goldsmith-lambda --example cli_input -- input.json
//! ```

use goldsmith_lambda::Structure;
use goldsmith_lambda::operations::UpdateFunctionConfigurationRequest;
use std::error::Error;

const SAMPLE: &str = r#"{
    "FunctionName": "my-function",
    "MemorySize": 256,
    "Environment": { "Variables": { "STAGE": "beta" } },
    "MemorieSize": 512
}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => SAMPLE.to_owned(),
    };
    let input: UpdateFunctionConfigurationRequest = serde_json::from_str(&text)?;
    // Members that the model lacks are kept, because a newer service may have them. In a file that
    // a person wrote they are more likely misspelt.
    for (name, _) in input.unknown_members.iter() {
        println!("{name} is no member of UpdateFunctionConfiguration");
    }
    match input.validate() {
        Ok(()) => println!("{} is fine:\n{input:#?}", input.function_name),
        Err(violations) => println!("{violations}"),
    }
    // And back: what was read is written again, with the same keys.
    println!("{}", serde_json::to_string_pretty(&input)?);
    Ok(())
}
