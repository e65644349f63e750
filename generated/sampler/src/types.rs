// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! The structures, unions and enums that operations share.

mod begun;
mod color;
mod constraints;
mod defaults;
mod endpoint;
mod everything;
mod motif;
mod note_taken;
mod nothing;
mod operation;
mod option_shape;
mod other_thread;
mod pattern;
mod photo_taken;
mod priority;
mod result_shape;
mod stitches;
mod structure;
mod thread_used;

pub use begun::Begun;
pub use color::Color;
pub use constraints::Constraints;
pub use defaults::Defaults;
pub use endpoint::Endpoint;
pub use everything::Everything;
pub use motif::Motif;
pub use note_taken::NoteTaken;
pub use nothing::Nothing;
pub use operation::Operation;
pub use option_shape::OptionShape;
pub use other_thread::OtherThread;
pub use pattern::Pattern;
pub use photo_taken::PhotoTaken;
pub use priority::Priority;
pub use result_shape::ResultShape;
pub use stitches::Stitches;
pub use structure::Structure;
pub use thread_used::ThreadUsed;
