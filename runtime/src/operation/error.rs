//! The errors of operations, and how one is read and shown.

use crate::UnmodeledError;
use crate::schema::Schema;
use crate::shape::ErrorShape;

/// The errors of an operation: an enum of those in the model and a catch-all.
pub trait OperationError: Sized {
    /// The schemas of the modelled errors; an error's position is its index.
    const SHAPES: &'static [&'static Schema];

    /// Reads the error at `index`; past the end, one that the model lacks.
    ///
    /// # Errors
    /// Those of the reader.
    fn read<R: ErrorReader>(index: usize, reader: R) -> Result<Self, R::Error>;

    /// Shows the error to a visitor.
    fn visit<V: ErrorVisitor>(&self, visitor: V) -> V::Output;
}

/// A source of one error.
pub trait ErrorReader {
    /// Why reading may fail.
    type Error;

    /// An error of the model.
    ///
    /// # Errors
    /// When the message cannot be read.
    fn modeled<S: ErrorShape>(self) -> Result<S, Self::Error>;

    /// An error that the model lacks.
    fn unmodeled(self) -> UnmodeledError;

    /// An error of the model, as a variant of the operation's errors.
    ///
    /// # Errors
    /// When the message cannot be read.
    #[inline]
    fn variant<S: ErrorShape, E>(self, variant: impl FnOnce(S) -> E) -> Result<E, Self::Error>
    where
        Self: Sized,
    {
        self.modeled().map(variant)
    }
}

/// A visitor of one error.
pub trait ErrorVisitor {
    /// What it makes of the error.
    type Output;

    /// An error of the model.
    fn modeled<S: ErrorShape>(self, error: &S) -> Self::Output;

    /// An error that the model lacks.
    fn unmodeled(self, error: &UnmodeledError) -> Self::Output;
}
