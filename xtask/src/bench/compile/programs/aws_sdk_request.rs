//! Makes one request, as the client of the SDK does.

use aws_sdk_lambda::operation::update_function_configuration::{
    UpdateFunctionConfiguration, UpdateFunctionConfigurationInput,
};
use aws_smithy_runtime_api::client::interceptors::context::Input;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{SerializeRequest, SharedRequestSerializer};
use aws_smithy_types::config_bag::ConfigBag;

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let name = std::env::args().nth(1).unwrap_or_default();
    let input = UpdateFunctionConfigurationInput::builder().function_name(name).build()?;
    let config = UpdateFunctionConfiguration::new().config().ok_or("no configuration")?;
    let serializer = config.load::<SharedRequestSerializer>().ok_or("no serializer")?;
    let request = serializer.serialize_input(Input::erase(input), &mut ConfigBag::base())?;
    let body = request.body().bytes().map_or(0, <[u8]>::len);
    println!("{} {} {body}", request.method(), request.uri());
    Ok(())
}
