// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! The operations: for each its input, its output, its errors and its descriptor.

mod assign;
mod clone_operation;
mod converse;
mod create_thread;
mod delete_thread;
mod download;
mod get_knot;
mod get_thread;
mod list_threads;
mod ping;
mod query;
mod read_note;
mod set_headers;
mod std_;
mod stitch;
mod upload;
mod watch;
mod write_note;

pub use assign::{Assign, AssignError, AssignInput, AssignOutput};
pub use clone_operation::{CloneInput, CloneOperation, CloneOperationError, CloneOutput};
pub use converse::{Converse, ConverseError, ConverseInput, ConverseOutput};
pub use create_thread::{
    CreateThread, CreateThreadError, CreateThreadInput, CreateThreadOutput,
};
pub use delete_thread::{
    DeleteThread, DeleteThreadError, DeleteThreadInput, DeleteThreadOutput,
};
pub use download::{Download, DownloadError, DownloadInput, DownloadOutput};
pub use get_knot::{GetKnot, GetKnotError, GetKnotInput, GetKnotOutput};
pub use get_thread::{GetThread, GetThreadError, GetThreadInput, GetThreadOutput};
pub use list_threads::{
    ListThreads, ListThreadsError, ListThreadsInput, ListThreadsOutput,
};
pub use ping::{Ping, PingError};
pub use query::{Query, QueryError, QueryInput, QueryOutput};
pub use read_note::{ReadNote, ReadNoteError, ReadNoteInput, ReadNoteOutput};
pub use set_headers::{SetHeaders, SetHeadersError, SetHeadersInput, SetHeadersOutput};
pub use std_::{Std, StdError, StdInput, StdOutput};
pub use stitch::{Stitch, StitchError, StitchInput, StitchOutput};
pub use upload::{Upload, UploadError, UploadInput, UploadOutput};
pub use watch::{Watch, WatchError, WatchInput, WatchOutput};
pub use write_note::{WriteNote, WriteNoteError, WriteNoteInput, WriteNoteOutput};
