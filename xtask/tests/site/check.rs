//! What holds for every site: its pages are valid and lead nowhere in vain, it loads nothing of others,
//! and it shows all that the model has.

use crate::pages::{Page, Site};
use goldsmith_codegen::docs::values;
use goldsmith_model::{Member, Model, Shape, ShapeKind, Traits};
use serde_json::Value;
use std::collections::BTreeMap;

/// Elements that templates and the Markdown library write.
const ELEMENTS: [&str; 60] = [
    "a",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "footer",
    "h1",
    "h2",
    "h3",
    "head",
    "header",
    "hr",
    "html",
    "img",
    "input",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "path",
    "pre",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "summary",
    "svg",
    "time",
    "title",
    "ul",
    "wbr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "h4",
    "h5",
    "h6",
    "del",
    "sup",
    "s",
    "i",
];

/// All checks.
pub(crate) fn everything(site: &Site, model: &Model) {
    for (path, page) in site.pages() {
        assert_eq!(page.faults, Vec::<String>::new(), "{path}");
        loads_nothing_of_others(path, page);
        for (name, attributes) in &page.elements {
            assert!(ELEMENTS.contains(&name.as_str()), "<{name}> in {path}");
            for (key, value) in attributes {
                if key == "href" || key == "src" {
                    leads_somewhere(site, path, value);
                }
            }
        }
    }
    for (path, text) in &site.files {
        if path.ends_with(".css") || path.ends_with(".svg") {
            assert!(!text.contains("url(") && !text.contains("@import"), "{path}");
        }
        assert!(text.lines().next().unwrap().contains("@generated from "), "{path} has no mark");
    }
    let index = index(site);
    all_is_there(site, model, &index);
}

/// Scripts, styles and pictures are files of the site, and nothing runs that stands in a page.
fn loads_nothing_of_others(path: &str, page: &Page) {
    let mut scripts = 0;
    for (name, attributes) in &page.elements {
        let get = |key: &str| attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str());
        for (key, value) in attributes {
            assert!(!key.starts_with("on") && key != "style", "{key} of <{name}> in {path}");
            if key == "src" || (key == "href" && name != "a") {
                assert!(!value.contains(':') && !value.starts_with("//"), "{value} in {path}");
            }
            let web = value.starts_with("https://") || value.starts_with("http://");
            assert!(key != "href" || web || !value.contains(':'), "{value} in {path}");
        }
        if name == "script" {
            scripts += 1;
            assert!(get("src").is_some_and(|src| src.ends_with("assets/site.js")), "{path}");
        }
    }
    assert_eq!(scripts, 1, "{path}");
}

/// A link within the site leads to a file, and to an anchor on it.
fn leads_somewhere(site: &Site, from: &str, link: &str) {
    if link.contains("://") {
        return;
    }
    let (file, anchor) = link.split_once('#').map_or((link, None), |(f, a)| (f, Some(a)));
    let mut folders: Vec<&str> = from.split('/').collect();
    if !file.is_empty() {
        folders.pop();
        for part in file.split('/') {
            match part {
                ".." => assert!(folders.pop().is_some(), "{link} of {from} leaves the site"),
                part => folders.push(part),
            }
        }
    }
    let path = folders.join("/");
    assert!(site.files.contains_key(&path), "{link} of {from}: there is no {path}");
    if let Some(anchor) = anchor {
        assert!(site.page(&path).ids.contains(anchor), "{link} of {from} has no such place");
    }
}

/// The index of the search: where names lead to, by what they are of.
fn index(site: &Site) -> BTreeMap<String, String> {
    let text = &site.files["assets/search.js"];
    let json = text.split_once("goldsmith_index(").unwrap().1;
    let json = json.trim_end().trim_end_matches(");").trim_end().trim_end_matches("]");
    let json = format!("{}]", json.trim_end().trim_end_matches(','));
    let kinds: Value = serde_json::from_str(&json).unwrap();
    let mut found = BTreeMap::new();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for kind in kinds.as_array().unwrap() {
        for entry in kind[1].as_array().unwrap() {
            let (name, page) = (text(&entry[0]), text(&entry[1]));
            leads_somewhere(site, "index.html", &page);
            for member in entry[3].as_array().unwrap() {
                let anchor = member.as_array().map_or(member, |both| &both[1]);
                let file = page.split('#').next().unwrap();
                let link = format!("{file}#{}.{}", text(&entry[2]), text(anchor));
                leads_somewhere(site, "index.html", &link);
                found.insert(format!("{name}${}", text(anchor)), link);
            }
            found.insert(name, page);
        }
    }
    found
}

/// Every operation, type, member, value and constraint of a service is on its page, and is found.
fn all_is_there(site: &Site, model: &Model, index: &BTreeMap<String, String>) {
    let service = model.services().next().unwrap();
    let operations = model.operations(service.as_service().unwrap());
    let ids = operations.iter().map(|shape| &shape.id);
    let closure = model.closure(ids.chain(&service.as_service().unwrap().errors));
    let [overview, types] = ["index.html", "types.html"].map(|path| site.text(path));
    for shape in closure.iter().filter(|shape| shape.id.namespace() != "smithy.api") {
        let name = shape.id.name();
        let link = index.get(name).unwrap_or_else(|| panic!("{name} is not found"));
        let (file, section) =
            link.split_once('#').map_or((link.as_str(), None), |(f, s)| (f, Some(s)));
        let text = match section {
            Some(_) => site.text(file),
            None => site.page(file).text_within("main"),
        };
        assert!(text.contains(name), "{name} in {link}");
        let listed = if shape.as_operation().is_some() { overview } else { types };
        assert!(section.is_some() || listed.contains(name), "{name} is not listed");
        constraints(&shape.traits, text, name);
        if let Some(http) = shape.traits.http() {
            assert!(text.contains(http.method) && text.contains(http.uri), "{name}");
        }
        for member in &shape.members {
            let key = format!("{name}${}", member.name);
            if let Some(link) = index.get(&key) {
                let (file, anchor) = link.split_once('#').unwrap();
                member_is_there(model, shape, member, site.page(file).text_within(anchor));
            } else {
                // Values that people are not told of are nowhere.
                let is_collection = matches!(shape.kind, ShapeKind::List | ShapeKind::Map);
                assert!(is_collection || member.traits.has("internal"), "{key} is not found");
            }
        }
    }
}

fn member_is_there(model: &Model, shape: &Shape, member: &Member, text: &str) {
    let id = format!("{}${}", shape.id, member.name);
    match shape.kind {
        ShapeKind::Enum | ShapeKind::IntEnum => {
            let value: String = values::sent(member).split_whitespace().collect();
            let text: String = text.split_whitespace().collect();
            assert!(text.contains(&value), "{id}: {text}");
        }
        _ => {
            let required = member.traits.has("required") && shape.kind == ShapeKind::Structure;
            assert_eq!(text.contains(" required"), required, "{id}: {text}");
            assert!(text.contains(&member.name), "{id}: {text}");
            constraints(&member.traits, text, &id);
            if let Some(target) = model.target(member) {
                let own = ["length", "range", "pattern"].iter().any(|name| member.traits.has(name));
                if !own {
                    constraints(&target.traits, text, &id);
                }
                let namespace = target.id.namespace();
                assert!(
                    namespace == "smithy.api"
                        || text.contains(target.id.name())
                        || matches!(target.kind, ShapeKind::List | ShapeKind::Map),
                    "{id}: {text}"
                );
            }
        }
    }
}

/// The bounds and the pattern of traits are in a text.
fn constraints(traits: &Traits, text: &str, id: &str) {
    let length = traits.length();
    let bounds = length.iter().flat_map(|length| [length.min.filter(|n| *n > 0), length.max]);
    for bound in bounds.flatten() {
        assert!(text.contains(&bound.to_string()), "{id}: {bound} in {text}");
    }
    let range = traits.range();
    for bound in range.iter().flat_map(|range| [range.min, range.max]).flatten() {
        assert!(text.contains(bound), "{id}: {bound} in {text}");
    }
    if let Some(pattern) = traits.pattern() {
        let plain: String = pattern.split_whitespace().collect();
        let text: String = text.split_whitespace().collect();
        let found = text.contains(&plain) || pattern.contains(char::is_control);
        assert!(found, "{id}: {pattern} in {text}");
    }
}
