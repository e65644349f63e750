//! What Goldsmith says of the models of a corpus: what enters are its warnings, what leaves is a table
//! of their kinds, each with the reason why it is harmless, and a file with all of them.

use super::record::Row;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A warning of a service, or an error.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Told {
    /// The kind of problem, such as `renamed`.
    pub(crate) code: String,
    /// The problem and its place, in one line.
    pub(crate) line: String,
}

/// The kinds of problems that real models have, what was done about them, and why that is right.
const EXPLAINED: [(&str, &str); 8] = [
    (
        "colliding-names",
        "Two shapes differ in letter case only, which Smithy forbids and older models do. At most one of \
         them becomes a type; where both would, one is renamed.",
    ),
    (
        "conflicting-http",
        "Two operations have one method and path, and differ in the query or in headers that they need. \
         Clients are not concerned; a server has to choose by those.",
    ),
    ("idle-fixup", "A correction of the model is not needed any more."),
    (
        "invalid-example",
        "An example contradicts its own model: a string where a number is wanted, a value that an enum \
         lacks, a missing member. It is left out of documentation and tests.",
    ),
    (
        "renamed",
        "Two names of the model are one in Rust, or one of Rust's own. The other name is told, and stays \
         the same as long as the model has both.",
    ),
    (
        "reserved-header",
        "A member is bound to a header that HTTP itself writes, such as the length of a body. It is \
         written and read as the model says.",
    ),
    (
        "unusable-default",
        "A default that the model's own constraints, or its type, do not allow. The member has none.",
    ),
    (
        "unusable-pattern",
        "A pattern that is no regular expression of ECMA-262, refers back to a group, or repeats without \
         bounds what repeats. Values are not checked against it; the service still does.",
    ),
];

/// Why problems of a kind are harmless.
fn reason(code: &str) -> Option<&'static str> {
    EXPLAINED.iter().find(|(known, _)| *known == code).map(|(_, reason)| *reason)
}

/// The number of problems that nothing explains.
pub(crate) fn unexplained(rows: &[Row]) -> usize {
    rows.iter().flat_map(|row| &row.problems).filter(|told| reason(&told.code).is_none()).count()
}

/// The kinds of problems, their numbers and the services that have them, as Markdown.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut kinds: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for row in rows {
        for told in &row.problems {
            *kinds.entry(&told.code).or_default().entry(&row.service).or_default() += 1;
        }
    }
    if kinds.is_empty() {
        return String::new();
    }
    let mut text = String::from(
        "| problem | how often | in services | what was done, and why |\n|---|--:|---|---|\n",
    );
    for (code, services) in kinds {
        let reason = reason(code).unwrap_or("**Not explained.**");
        let count: usize = services.values().sum();
        let _ = writeln!(text, "| `{code}` | {count} | {} | {reason} |", names(&services));
    }
    text
}

/// The services that have most, and how many others there are.
fn names(services: &BTreeMap<&str, usize>) -> String {
    const SHOWN: usize = 6;
    let mut sorted: Vec<_> = services.iter().collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let names: Vec<String> =
        sorted.iter().take(SHOWN).map(|(name, count)| format!("{name} {count}")).collect();
    match sorted.len().saturating_sub(SHOWN) {
        0 => names.join(", "),
        others => format!("{} and {others} more", names.join(", ")),
    }
}

/// All problems, a line each, by service.
pub(crate) fn lines(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        for told in &row.problems {
            let _ = writeln!(text, "{}: {}", row.service, told.line);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(service: &str, codes: &[&str]) -> Row {
        let told =
            |code: &&str| Told { code: (*code).to_owned(), line: format!("warning[{code}]: x") };
        let problems = codes.iter().map(told).collect();
        Row { service: service.to_owned(), problems, ..Row::default() }
    }

    #[test]
    fn kinds() {
        let rows = [row("s3", &["renamed", "strange"]), row("sts", &[]), row("kms", &["renamed"])];
        assert_eq!(unexplained(&rows), 1);
        let text = markdown(&rows);
        assert!(text.contains("| `renamed` | 2 | kms 1, s3 1 | Two names"), "{text}");
        assert!(text.contains("| `strange` | 1 | s3 1 | **Not explained.** |"), "{text}");
        assert_eq!(lines(&rows[..1]), "s3: warning[renamed]: x\ns3: warning[strange]: x\n");
        assert_eq!(markdown(&rows[1..2]), "");
    }

    #[test]
    fn explanations_are_sorted() {
        assert!(EXPLAINED.is_sorted());
    }
}
