//! Calls some operations. The client has no other way to make a request, so this would send them.

use rusoto_core::Region;
use rusoto_lambda::{Lambda, LambdaClient};
use std::future::Future;
use std::task::{Context, Waker};

fn call<T>(mut future: impl Future<Output = T> + Unpin) {
    let mut context = Context::from_waker(Waker::noop());
    println!("{}", std::pin::Pin::new(&mut future).poll(&mut context).is_ready());
}

fn main() {
    let client = LambdaClient::new(Region::UsEast1);
    call(client.create_alias(Default::default()));
    call(client.get_alias(Default::default()));
    call(client.list_functions(Default::default()));
    call(client.update_function_code(Default::default()));
    call(client.update_function_configuration(Default::default()));
}
