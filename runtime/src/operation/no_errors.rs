//! The errors of operations that have none in the model.

use super::{ErrorReader, ErrorVisitor, OperationError};
use crate::UnmodeledError;
use crate::schema::Schema;
use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;

/// The errors of an operation `O` for which the model lists none.
///
/// A generated crate calls it by the operation: `DescribeVolumesError`. Call it so, too: once the model lists
/// an error, that is an enum of its own, with the same variant, and code that says `NoErrors` no longer
/// compiles, nor does what is implemented for all of `NoErrors`. There is one type for each operation, as there
/// is one enum for each that has errors. Variants of either are named behind the type, and not imported.
#[non_exhaustive]
pub enum NoErrors<O> {
    /// An error that the model does not list.
    Unmodeled(UnmodeledError),
    /// There is none of these.
    #[doc(hidden)]
    Never(Infallible, PhantomData<fn() -> O>),
}

impl<O> NoErrors<O> {
    fn unmodeled(&self) -> &UnmodeledError {
        match self {
            Self::Unmodeled(error) => error,
            Self::Never(never, _) => match *never {},
        }
    }
}

impl<O> OperationError for NoErrors<O> {
    const SHAPES: &'static [&'static Schema] = &[];

    fn read<R: ErrorReader>(_: usize, reader: R) -> Result<Self, R::Error> {
        Ok(Self::Unmodeled(reader.unmodeled()))
    }

    fn visit<V: ErrorVisitor>(&self, visitor: V) -> V::Output {
        visitor.unmodeled(self.unmodeled())
    }
}

impl<O> Clone for NoErrors<O> {
    fn clone(&self) -> Self {
        Self::Unmodeled(self.unmodeled().clone())
    }
}

impl<O> PartialEq for NoErrors<O> {
    fn eq(&self, other: &Self) -> bool {
        self.unmodeled() == other.unmodeled()
    }
}

impl<O> fmt::Debug for NoErrors<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.unmodeled(), f)
    }
}

impl<O> fmt::Display for NoErrors<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.unmodeled(), f)
    }
}

impl<O> std::error::Error for NoErrors<O> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Reboot;

    struct Found(UnmodeledError);

    impl ErrorReader for Found {
        type Error = ();

        fn modeled<S: crate::ErrorShape>(self) -> Result<S, ()> {
            Err(())
        }

        fn unmodeled(self) -> UnmodeledError {
            self.0
        }
    }

    #[test]
    fn whatever_is_read_is_unmodeled() {
        let found = UnmodeledError::new("Throttled", "slower, please");
        let error = NoErrors::<Reboot>::read(0, Found(found.clone())).unwrap();
        assert!(matches!(&error, NoErrors::Unmodeled(inner) if *inner == found));
        assert_eq!(error.clone(), error);
        assert_ne!(error, NoErrors::Unmodeled(UnmodeledError::new("Throttled", "")));
        assert_eq!(error.to_string(), found.to_string());
        assert_eq!(format!("{error:?}"), format!("{found:?}"));
    }
}
