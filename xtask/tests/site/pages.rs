//! A site as it was written, and its pages as they are parsed.

use html5gum::{Token, Tokenizer};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// A site.
pub(crate) struct Site {
    /// Its files by their paths.
    pub(crate) files: BTreeMap<String, String>,
    /// Its pages, parsed.
    pages: BTreeMap<String, Page>,
}

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) ids: BTreeSet<String>,
    /// Elements with their attributes, in the order of the text.
    pub(crate) elements: Vec<(String, Vec<(String, String)>)>,
    /// The text, white space as one space.
    pub(crate) text: String,
    /// What is wrong with the HTML.
    pub(crate) faults: Vec<String>,
    /// Where in the text each element with an id starts and ends.
    places: BTreeMap<String, (usize, usize)>,
}

/// Elements that have no end.
const VOID: [&str; 7] = ["meta", "link", "img", "input", "wbr", "br", "hr"];

/// Runs `cargo xtask docs … --html DIR` and gives what it says.
pub(crate) fn run(arguments: &[&str], folder: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("docs").args(arguments).arg("--html").arg(folder);
    let output = command.output().unwrap();
    String::from_utf8_lossy(&output.stderr).into_owned()
}

impl Site {
    pub(crate) fn write(arguments: &[&str], folder: &Path) -> Self {
        // A new folder is made, or an empty one taken.
        let said = run(arguments, folder);
        let mut files = BTreeMap::new();
        list(folder, "", &mut files);
        assert!(files.contains_key("index.html"), "{said}");
        let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
        let pages = pages.map(|(path, text)| (path.clone(), Page::parse(text))).collect();
        Self { files, pages }
    }

    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub(crate) fn pages(&self) -> impl Iterator<Item = (&str, &Page)> {
        self.pages.iter().map(|(path, page)| (path.as_str(), page))
    }

    pub(crate) fn page(&self, path: &str) -> &Page {
        self.pages.get(path).unwrap_or_else(|| panic!("there is no {path}"))
    }

    pub(crate) fn text(&self, path: &str) -> &str {
        &self.page(path).text
    }
}

fn list(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, std::fs::read_to_string(entry.path()).unwrap());
        }
    }
}

fn utf8(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

impl Page {
    fn parse(html: &str) -> Self {
        let mut page = Self::default();
        let mut open: Vec<(String, Option<String>)> = Vec::new();
        for Ok(token) in Tokenizer::new(html) {
            match token {
                Token::Error(error) => page.faults.push(format!("{error:?}")),
                Token::String(text) => page.push_text(&utf8(&text)),
                Token::StartTag(tag) => {
                    let name = utf8(&tag.name);
                    let attributes: Vec<(String, String)> =
                        tag.attributes.iter().map(|(k, v)| (utf8(k), utf8(v))).collect();
                    let id =
                        attributes.iter().find(|(key, _)| key == "id").map(|(_, id)| id.clone());
                    if let Some(id) = &id {
                        if !page.ids.insert(id.clone()) {
                            page.faults.push(format!("the id {id} is there twice"));
                        }
                        page.places.insert(id.clone(), (page.text.len(), page.text.len()));
                    }
                    if !VOID.contains(&name.as_str()) && !is_drawing(&name) {
                        open.push((name.clone(), id));
                    }
                    page.elements.push((name, attributes));
                }
                Token::EndTag(tag) => page.close(&utf8(&tag.name), &mut open),
                Token::Comment(_) | Token::Doctype(_) => {}
            }
        }
        page.faults.extend(open.iter().map(|(name, _)| format!("<{name}> has no end")));
        page
    }

    fn close(&mut self, name: &str, open: &mut Vec<(String, Option<String>)>) {
        if is_drawing(name) {
            return;
        }
        match open.pop() {
            Some((opened, id)) if opened == name => {
                if let Some(place) = id.and_then(|id| self.places.get_mut(&id)) {
                    place.1 = self.text.len();
                }
            }
            other => self.faults.push(format!("</{name}> ends {other:?}")),
        }
    }

    fn push_text(&mut self, text: &str) {
        for c in text.chars() {
            if !c.is_whitespace() {
                self.text.push(c);
            } else if !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
    }

    /// The text of the element with an id.
    pub(crate) fn text_within(&self, id: &str) -> &str {
        let (start, end) = self.places.get(id).unwrap_or_else(|| panic!("there is no {id}"));
        &self.text[*start..*end]
    }
}

/// Whether an element is a line of a drawing, which ends itself.
fn is_drawing(name: &str) -> bool {
    name == "path"
}
