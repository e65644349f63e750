//! `uniqueItems`.

use crate::json::{JsonWriter, Names};
use crate::schema::Member;
use crate::shape::Value;
use std::collections::HashSet;

/// Whether no two elements are the same.
///
/// Elements are compared by their JSON, which is the same for equal values: members stand in the
/// order of the model and maps are sorted.
pub(super) fn all_unique<T: Value>(element: &'static Member, values: &[T]) -> bool {
    if values.len() < 2 {
        return true;
    }
    let mut seen = HashSet::with_capacity(values.len());
    values.iter().all(|value| {
        let mut json = JsonWriter::new(Names::Member);
        let Ok(()) = value.write(element, &mut json);
        seen.insert(json.into_bytes())
    })
}
