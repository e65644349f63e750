//! Makes the requests of some operations, and reads their responses, as the client of the SDK does.

use aws_sdk_lambda::operation::create_alias::{CreateAlias, CreateAliasInput};
use aws_sdk_lambda::operation::get_alias::{GetAlias, GetAliasInput};
use aws_sdk_lambda::operation::list_functions::{ListFunctions, ListFunctionsInput};
use aws_sdk_lambda::operation::update_function_code::{
    UpdateFunctionCode, UpdateFunctionCodeInput,
};
use aws_sdk_lambda::operation::update_function_configuration::{
    UpdateFunctionConfiguration, UpdateFunctionConfigurationInput,
};
use aws_smithy_runtime_api::client::interceptors::context::Input;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer};
use std::error::Error;

fn call(config: Option<FrozenLayer>, input: Input) -> Result<(), Box<dyn Error>> {
    let config = config.ok_or("no configuration")?;
    let mut bag = ConfigBag::base();
    let serializer = config.load::<SharedRequestSerializer>().ok_or("no serializer")?;
    match serializer.serialize_input(input, &mut bag) {
        Ok(request) => println!("{} {:?}", request.uri(), request.body().bytes().map(<[u8]>::len)),
        Err(error) => println!("{error}"),
    }
    let deserializer = config.load::<SharedResponseDeserializer>().ok_or("no deserializer")?;
    let response = HttpResponse::new(200.try_into()?, SdkBody::from("{}"));
    let output = deserializer.deserialize_nonstreaming_with_config(&response, &bag);
    println!("{}", output.is_ok());
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    call(CreateAlias::new().config(), Input::erase(CreateAliasInput::builder().build()?))?;
    call(GetAlias::new().config(), Input::erase(GetAliasInput::builder().build()?))?;
    call(ListFunctions::new().config(), Input::erase(ListFunctionsInput::builder().build()?))?;
    call(
        UpdateFunctionCode::new().config(),
        Input::erase(UpdateFunctionCodeInput::builder().build()?),
    )?;
    call(
        UpdateFunctionConfiguration::new().config(),
        Input::erase(UpdateFunctionConfigurationInput::builder().build()?),
    )
}
