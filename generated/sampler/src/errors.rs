// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! The errors of the service.

mod busy;
mod no_such_thread;
mod out_of_thread;
mod torn;
mod unmodeled;

pub use busy::Busy;
pub use no_such_thread::NoSuchThread;
pub use out_of_thread::OutOfThread;
pub use torn::Torn;
pub use unmodeled::Unmodeled;
