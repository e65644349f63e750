//! Traits of a shape or member, and typed views of those that Goldsmith uses.
//!
//! Values have been checked against the definitions of their traits, so a view that finds another
//! form than it knows takes it for absent.

use crate::node::Node;
use crate::shape_id::ShapeId;
use crate::source::Span;
use indexmap::IndexMap;

/// Traits by their ids, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traits(IndexMap<ShapeId, Node>);

/// `length`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// The least length.
    pub min: Option<u64>,
    /// The greatest length.
    pub max: Option<u64>,
}

/// `range`, as decimal digits
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range<'a> {
    /// The least value.
    pub min: Option<&'a str>,
    /// The greatest value.
    pub max: Option<&'a str>,
}

/// `http`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Http<'a> {
    /// The method.
    pub method: &'a str,
    /// The pattern of path and query.
    pub uri: &'a str,
    /// The status code of success.
    pub code: u16,
}

/// `deprecated`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deprecated<'a> {
    /// Why, or what to use.
    pub message: Option<&'a str>,
    /// Since when.
    pub since: Option<&'a str>,
}

/// `paginated`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paginated<'a> {
    /// The member of the input that takes the token.
    pub input_token: Option<&'a str>,
    /// The path of the next token in the output.
    pub output_token: Option<&'a str>,
    /// The path of the items in the output.
    pub items: Option<&'a str>,
    /// The member of the input that limits a page.
    pub page_size: Option<&'a str>,
}

/// One of `examples`
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// Its title.
    pub title: &'a str,
    /// What it shows.
    pub documentation: Option<&'a str>,
    /// The input.
    pub input: Option<&'a Node>,
    /// The output, unless it fails.
    pub output: Option<&'a Node>,
    /// The error it fails with: its shape id and its content.
    pub error: Option<(&'a str, Option<&'a Node>)>,
    /// Whether the input violates constraints on purpose.
    pub allow_constraint_errors: bool,
    /// Where it stands.
    pub span: Span,
}

impl Traits {
    /// The value of a trait, by its absolute id or, for the prelude, its name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Node> {
        if id.contains('#') {
            return self.0.get(id);
        }
        self.0.get(format!("smithy.api#{id}").as_str())
    }

    /// Whether a trait is there, by its absolute id or, for the prelude, its name.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// Adds a trait, or replaces its value.
    pub fn insert(&mut self, id: ShapeId, value: Node) {
        self.0.insert(id, value);
    }

    /// Takes a trait away.
    pub fn remove(&mut self, id: &str) -> Option<Node> {
        self.0.shift_remove(id)
    }

    /// The traits in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = (&ShapeId, &Node)> {
        self.0.iter()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text of a trait that is a string.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        self.get(id)?.as_str()
    }

    /// `documentation`
    #[must_use]
    pub fn documentation(&self) -> Option<&str> {
        self.text("documentation").filter(|text| !text.trim().is_empty())
    }

    /// `length`
    #[must_use]
    pub fn length(&self) -> Option<Length> {
        let node = self.get("length")?;
        let bound = |key| node.get(key).and_then(Node::as_i64).and_then(|n| u64::try_from(n).ok());
        Some(Length { min: bound("min"), max: bound("max") })
    }

    /// `range`
    #[must_use]
    pub fn range(&self) -> Option<Range<'_>> {
        let node = self.get("range")?;
        let bound = |key| node.get(key).and_then(Node::as_number);
        Some(Range { min: bound("min"), max: bound("max") })
    }

    /// `pattern`
    #[must_use]
    pub fn pattern(&self) -> Option<&str> {
        self.text("pattern")
    }

    /// `default`, unless it is null
    #[must_use]
    pub fn default_value(&self) -> Option<&Node> {
        self.get("default").filter(|node| !node.is_null())
    }

    /// `deprecated`
    #[must_use]
    pub fn deprecated(&self) -> Option<Deprecated<'_>> {
        let node = self.get("deprecated")?;
        let text = |key| node.get(key).and_then(Node::as_str);
        Some(Deprecated { message: text("message"), since: text("since") })
    }

    /// `http`
    #[must_use]
    pub fn http(&self) -> Option<Http<'_>> {
        let node = self.get("http")?;
        let text = |key| node.get(key).and_then(Node::as_str);
        let code =
            node.get("code").and_then(Node::as_i64).and_then(|code| u16::try_from(code).ok());
        Some(Http { method: text("method")?, uri: text("uri")?, code: code.unwrap_or(200) })
    }

    /// `error`: whether the server is to blame
    #[must_use]
    pub fn error_is_server(&self) -> Option<bool> {
        Some(self.text("error")? == "server")
    }

    /// `httpError`
    #[must_use]
    pub fn http_error(&self) -> Option<u16> {
        self.get("httpError")?.as_i64()?.try_into().ok()
    }

    /// `paginated`
    #[must_use]
    pub fn paginated(&self) -> Option<Paginated<'_>> {
        let node = self.get("paginated")?;
        let text = |key| node.get(key).and_then(Node::as_str);
        Some(Paginated {
            input_token: text("inputToken"),
            output_token: text("outputToken"),
            items: text("items"),
            page_size: text("pageSize"),
        })
    }

    /// `examples`
    pub fn examples(&self) -> impl Iterator<Item = Example<'_>> {
        let all = self.get("examples").and_then(Node::as_array).unwrap_or_default();
        all.iter().map(|node| {
            let text = |key| node.get(key).and_then(Node::as_str);
            let error = node
                .get("error")
                .and_then(|error| Some((error.get("shapeId")?.as_str()?, error.get("content"))));
            let allow = node.get("allowConstraintErrors").and_then(Node::as_bool);
            Example {
                title: text("title").unwrap_or("Example"),
                documentation: text("documentation"),
                input: node.get("input"),
                output: node.get("output"),
                error,
                allow_constraint_errors: allow.unwrap_or_default(),
                span: node.span,
            }
        })
    }
}

impl FromIterator<(ShapeId, Node)> for Traits {
    fn from_iter<I: IntoIterator<Item = (ShapeId, Node)>>(traits: I) -> Self {
        Self(traits.into_iter().collect())
    }
}
