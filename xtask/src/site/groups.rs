//! Operations in groups that people look for: by resource, else by the start of the URI, else by
//! letter.

use goldsmith_model::{Model, Shape, ShapeId};
use std::collections::{BTreeMap, HashMap};

/// Operations that belong together.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) title: String,
    pub(crate) anchor: String,
    pub(crate) operations: Vec<&'a Shape>,
}

/// The operations of a service in groups, in the order of their titles. Operations are sorted.
pub(crate) fn groups<'a>(
    model: &'a Model,
    service: &'a Shape,
    operations: &[&'a Shape],
) -> Vec<Group<'a>> {
    let resources = by_resource(model, service);
    let by_uri = |shape: &Shape| {
        let resource = resources.get(&shape.id).map(|name| words(name));
        resource.or_else(|| first_segment(shape.traits.http()?.uri))
    };
    let mut titles: BTreeMap<String, Vec<&Shape>> = BTreeMap::new();
    for shape in operations {
        titles.entry(by_uri(shape).unwrap_or_default()).or_default().push(shape);
    }
    // One group says nothing, and neither do groups of one.
    if titles.len() < 2 || titles.len() * 2 > operations.len() {
        titles.clear();
        for shape in operations {
            let letter = shape.id.name().chars().next().unwrap_or('_').to_ascii_uppercase();
            titles.entry(letter.to_string()).or_default().push(shape);
        }
    }
    let mut anchors = Vec::new();
    let groups = titles.into_iter().map(|(title, operations)| Group {
        anchor: anchor(&title, &mut anchors),
        title: if title.is_empty() { "Others".to_owned() } else { title },
        operations,
    });
    groups.collect()
}

fn anchor(title: &str, taken: &mut Vec<String>) -> String {
    let part = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let mut anchor = format!("group.{}", title.chars().map(part).collect::<String>());
    while taken.contains(&anchor) {
        anchor.push('-');
    }
    taken.push(anchor.clone());
    anchor
}

/// The names of resources by the operations that hang on them.
fn by_resource<'a>(model: &'a Model, service: &'a Shape) -> HashMap<&'a ShapeId, &'a str> {
    let mut names = HashMap::new();
    let mut pending: Vec<&ShapeId> =
        service.as_service().map(|parts| parts.resources.iter().collect()).unwrap_or_default();
    let mut seen = Vec::new();
    while let Some(id) = pending.pop() {
        let Some(resource) = model.get(id.as_str()).and_then(Shape::as_resource) else { continue };
        if seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let lifecycle = resource.lifecycle.iter().map(|(_, id)| id);
        let others = resource.operations.iter().chain(&resource.collection_operations);
        names.extend(lifecycle.chain(others).map(|operation| (operation, id.name())));
        pending.extend(&resource.resources);
    }
    names
}

/// The first part of a URI that is neither a label nor a version, as words.
fn first_segment(uri: &str) -> Option<String> {
    let path = uri.split('?').next().unwrap_or_default();
    let is_version = |part: &str| {
        let digits = part.strip_prefix('v').unwrap_or(part);
        digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.'))
    };
    let mut parts = path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{'));
    parts.find(|part| !is_version(part)).map(words)
}

/// `code-signing-configs` and `CodeSigningConfigs` as `Code signing configs`.
fn words(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        let ends_lower = text.ends_with(|last: char| last.is_lowercase());
        match c {
            '-' | '_' | '.' => text.push(' '),
            c if text.is_empty() => text.extend(c.to_uppercase()),
            c if c.is_uppercase() && ends_lower => {
                text.push(' ');
                text.extend(c.to_lowercase());
            }
            c => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_of_a_uri_is_words() {
        for (uri, title) in [
            ("/2015-03-31/event-source-mappings/{UUID}", Some("Event source mappings")),
            ("/v2/apis?x", Some("Apis")),
            ("/{Bucket}", None),
            ("/", None),
        ] {
            assert_eq!(first_segment(uri).as_deref(), title, "{uri}");
        }
        assert_eq!(words("CodeSigningConfig"), "Code signing config");
    }
}
