//! `document` values, and what a newer service sends.

use crate::Number;
use std::collections::BTreeMap;
use std::fmt;

/// A `document`: an untyped value of the JSON data model.
///
/// See [document](https://smithy.io/2.0/spec/simple-types.html#document) in the Smithy specification.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Document {
    /// Nothing.
    #[default]
    Null,
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// A list.
    List(Vec<Document>),
    /// A map.
    Map(BTreeMap<String, Document>),
}

impl Document {
    /// The text, if this is a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if this is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The boolean, if this is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// The elements, if this is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Document]> {
        match self {
            Self::List(elements) => Some(elements),
            _ => None,
        }
    }

    /// The entries, if this is a map.
    #[must_use]
    pub fn as_map(&self) -> Option<&BTreeMap<String, Document>> {
        match self {
            Self::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value of a key, if this is a map that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Document> {
        self.as_map()?.get(key)
    }

    /// Whether this is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl From<bool> for Document {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i32> for Document {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Document {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Document {
    fn from(number: u64) -> Self {
        Self::Number(number.into())
    }
}

impl From<f64> for Document {
    /// Infinities and not-a-number become null, which JSON lacks words for.
    fn from(number: f64) -> Self {
        Number::from_f64(number).map_or(Self::Null, Self::Number)
    }
}

impl From<&str> for Document {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Document {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl<T: Into<Document>> From<Vec<T>> for Document {
    fn from(elements: Vec<T>) -> Self {
        Self::List(elements.into_iter().map(Into::into).collect())
    }
}

impl<K: Into<String>, T: Into<Document>, const N: usize> From<[(K, T); N]> for Document {
    fn from(entries: [(K, T); N]) -> Self {
        // Collecting would sort them first, with much more code than this.
        let mut map = BTreeMap::new();
        for (key, value) in entries {
            map.insert(key.into(), value.into());
        }
        Self::Map(map)
    }
}

/// Members of a structure that the service sent and this version of the model does not know.
///
/// They are kept as they came and written again where the format allows it, so nothing that a newer
/// service says is lost. Empty, it takes one pointer and no allocation.
#[derive(Clone, Default, PartialEq)]
#[allow(clippy::box_collection, reason = "every structure has one, and nearly always it is empty")]
pub struct UnknownMembers(Option<Box<BTreeMap<String, Document>>>);

impl UnknownMembers {
    /// No unknown members.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The value of an unknown member, by its wire name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Document> {
        self.0.as_ref()?.get(name)
    }

    /// Adds a member, or replaces the one of this name.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Document>) {
        self.0.get_or_insert_default().insert(name.into(), value.into());
    }

    #[cfg(feature = "xml")]
    /// The members, to add to.
    pub(crate) fn entries(&mut self) -> &mut BTreeMap<String, Document> {
        self.0.get_or_insert_default()
    }

    /// The members, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Document)> {
        self.0.iter().flat_map(|map| map.iter().map(|(name, value)| (name.as_str(), value)))
    }
}

impl fmt::Debug for UnknownMembers {
    /// Names only: nobody knows whether the values are sensitive.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// A variant of a union that the service sent and this version of the model does not know.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant {
    /// The wire name of the variant.
    pub name: String,
    /// Its value.
    pub value: Document,
}

impl UnknownVariant {
    /// A variant from its wire name and its value.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<Document>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl fmt::Debug for UnknownVariant {
    /// The name only: nobody knows whether the value is sensitive.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownVariant").field("name", &self.name).finish_non_exhaustive()
    }
}
