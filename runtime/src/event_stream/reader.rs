//! From bytes as they come to frames, and to the events in them.

use super::EventProtocol;
use super::error::EventError;
use super::frame::{Decoder, Frame};
use super::initial::Progress;
use crate::limits::{Limits, Strictness};
use crate::read_error::{Place, ReadError, Reason};
use crate::shape::Union;
use std::fmt;
use std::marker::PhantomData;

/// Reads events from bytes as they come.
///
/// Give it what comes with [`push`](Self::push) and take events with
/// [`next_event`](Self::next_event) until there is none; when the body has ended, ask
/// [`finish`](Self::finish) whether it ended where an event does.
pub struct EventReader<U, P> {
    decoder: Decoder,
    /// The frame that came where an initial message was looked for.
    pub(super) pending: Option<Frame>,
    pub(super) progress: Progress,
    pub(super) strictness: Strictness,
    pub(super) limits: Limits,
    types: PhantomData<fn(U, P)>,
}

impl<U, P> EventReader<U, P> {
    pub(crate) fn new(strictness: Strictness) -> Self {
        let (decoder, limits) = (Decoder::new(), Limits::default());
        let progress = Progress::Start;
        Self { decoder, pending: None, progress, strictness, limits, types: PhantomData }
    }

    /// With other limits, which hold for each event.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.decoder.limit(limits.bytes);
        self.limits = limits;
        self
    }
}

impl<U, P> fmt::Debug for EventReader<U, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReader")
            .field("bytes", &self.decoder.len())
            .field("strictness", &self.strictness)
            .field("limits", &self.limits)
            .finish()
    }
}

impl<U: Union, P: EventProtocol> EventReader<U, P> {
    /// Takes more bytes of the body.
    pub fn push(&mut self, bytes: &[u8]) {
        self.decoder.push(bytes);
    }

    /// The next event, or none before more bytes have come. An initial message that nobody has read
    /// is passed over.
    ///
    /// # Errors
    /// When the stream is damaged, holds an error that the model lacks, or an event that cannot be read
    /// or is refused. There is nothing to go on with after a damaged frame.
    pub fn next_event(&mut self) -> Result<Option<U>, EventError> {
        while let Some(frame) = self.next_frame()? {
            if !self.passes_over(&frame) {
                return P::read_event(&frame, self.strictness, self.limits).map(Some);
            }
        }
        Ok(None)
    }

    /// The next frame as it is, for those who check signatures.
    ///
    /// # Errors
    /// When the stream is damaged.
    pub fn next_frame(&mut self) -> Result<Option<Frame>, ReadError> {
        match self.pending.take() {
            Some(frame) => Ok(Some(frame)),
            None => self.decoder.next(),
        }
    }

    /// Checks that no part of a frame is left.
    ///
    /// # Errors
    /// When the body has ended within a frame, or before an input that was asked for and has required
    /// members.
    pub fn finish(&self) -> Result<(), ReadError> {
        let is_read = self.decoder.len() == 0 && self.pending.is_none();
        if is_read && self.progress != Progress::Required {
            return Ok(());
        }
        Err(ReadError::new(Reason::Truncated, Place::Frame(0)))
    }
}
