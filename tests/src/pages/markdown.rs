//! Reads the Markdown of a page back: sections, blocks of code, items of lists with their lines.

/// A page by its sections.
pub(super) struct Page(Vec<(String, Vec<String>)>);

/// An item of a list.
#[derive(Debug)]
pub(super) struct Item {
    /// How many lists it stands in.
    pub(super) depth: usize,
    /// Its first line.
    pub(super) head: String,
    /// All other lines, without indentation.
    pub(super) lines: Vec<String>,
}

impl Page {
    pub(super) fn new(text: &str) -> Self {
        let mut sections = vec![(String::new(), Vec::new())];
        for line in text.lines() {
            match line.strip_prefix("## ") {
                Some(title) => sections.push((title.to_owned(), Vec::new())),
                None => sections.last_mut().unwrap().1.push(line.to_owned()),
            }
        }
        Self(sections)
    }

    fn section(&self, title: &str) -> &[String] {
        let found = self.0.iter().find(|(known, _)| known == title);
        &found.unwrap_or_else(|| panic!("no section {title}")).1
    }

    /// The blocks of code of a section.
    pub(super) fn blocks(&self, title: &str) -> Vec<Vec<String>> {
        let mut blocks: Vec<Vec<String>> = Vec::new();
        let mut is_code = false;
        for line in self.section(title) {
            match (line.starts_with("```"), is_code) {
                (true, false) => blocks.push(Vec::new()),
                (false, true) => blocks.last_mut().unwrap().push(line.clone()),
                _ => {}
            }
            is_code ^= line.starts_with("```");
        }
        blocks
    }

    /// The items of all lists of a section.
    pub(super) fn items(&self, title: &str) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for line in self.section(title) {
            let text = line.trim_start();
            match text.strip_prefix("- ") {
                Some(head) => {
                    let depth = (line.len() - text.len()) / 2;
                    items.push(Item { depth, head: head.to_owned(), lines: Vec::new() });
                }
                None if !text.is_empty() => {
                    let text = text.trim_end_matches('\\').to_owned();
                    items.last_mut().unwrap().lines.push(text);
                }
                None => {}
            }
        }
        items
    }
}

impl Item {
    /// What stands between `**` in the head.
    pub(super) fn name(&self) -> &str {
        let name = self.head.strip_prefix("**").and_then(|rest| rest.split_once("**"));
        name.map_or("", |(name, _)| name)
    }

    /// What stands in parentheses in the head.
    pub(super) fn type_name(&self) -> &str {
        let start = self.head.find('(').unwrap();
        let end = start + self.head[start..].find(')').unwrap();
        &self.head[start + 1..end]
    }
}
