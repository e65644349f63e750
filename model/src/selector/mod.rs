//! [Selectors](https://smithy.io/2.0/spec/selectors.html): which shapes a trait may stand on.
//!
//! Covers what trait definitions use: types, attributes, neighbours in both directions, and the
//! functions `:is`, `:test`, `:not` and `:in`. A selector that uses more is not parsed.

mod evaluate;
mod parse;

pub(crate) use evaluate::Element;

/// A parsed selector.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Selector(Vec<Step>);

/// One step of a selector: from a shape to those that come next.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    /// Shapes of this type; `*` for all.
    Type(String),
    /// Shapes with an attribute.
    Attribute(Attribute),
    /// Shapes that any of the selectors selects.
    Is(Vec<Selector>),
    /// Shapes from which any of the selectors leads somewhere.
    Test(Vec<Selector>),
    /// Shapes that the selector does not select.
    Not(Vec<Selector>),
    /// Shapes that the selector finds from the root.
    In(Selector),
    /// Neighbours: by these relations, or by any.
    Neighbours { relations: Vec<String>, forward: bool, recursive: bool },
}

/// `[path]` or `[path comparator values]`
#[derive(Clone, Debug, PartialEq)]
struct Attribute {
    path: Vec<String>,
    comparison: Option<(String, Vec<String>)>,
}
