//! The table of a corpus.

use super::record::Row;
use std::fmt::Write;

const HEADER: [&str; 9] = [
    "service",
    "protocols",
    "operations",
    "shapes",
    "files",
    "bytes",
    "problems",
    "seconds",
    "compiles",
];

/// The table for a terminal, with sums below.
pub(crate) fn text(rows: &[Row]) -> String {
    let cells = table(rows);
    let widths: Vec<usize> = (0..HEADER.len())
        .map(|column| cells.iter().map(|row| row[column].chars().count()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in &cells {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let _ = match column {
                0 | 1 | 8 => write!(line, "{cell:<width$}  "),
                _ => write!(line, "{cell:>width$}  "),
            };
        }
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// The table as Markdown.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut text = String::new();
    for (number, row) in table(rows).iter().enumerate() {
        let _ = writeln!(text, "| {} |", row.join(" | "));
        if number == 0 {
            text.push_str("|---|---|--:|--:|--:|--:|--:|--:|---|\n");
        }
    }
    text
}

fn table(rows: &[Row]) -> Vec<[String; 9]> {
    let mut cells = vec![HEADER.map(str::to_owned)];
    cells.extend(rows.iter().map(|row| {
        let compiles = match (&row.error, row.check) {
            (Some(error), _) => format!("no crate: {error}"),
            (None, Some(0)) => "yes".to_owned(),
            (None, Some(1)) => "1 message".to_owned(),
            (None, Some(count)) => format!("{count} messages"),
            (None, None) => String::new(),
        };
        numbers(&row.service, &row.protocols.join(", "), row, compiles)
    }));
    let mut sum = Row::default();
    for row in rows {
        sum.operations += row.operations;
        sum.shapes += row.shapes;
        sum.files += row.files;
        sum.bytes += row.bytes;
        sum.problems.extend_from_slice(&row.problems);
        sum.seconds += row.seconds;
    }
    let checked = rows.iter().filter(|row| row.check.is_some()).count();
    let clean = rows.iter().filter(|row| row.check == Some(0)).count();
    let checked = if checked > 0 { format!("{clean} of {checked}") } else { String::new() };
    cells.push(numbers(&format!("{} services", rows.len()), "", &sum, checked));
    cells
}

fn numbers(service: &str, protocols: &str, row: &Row, compiles: String) -> [String; 9] {
    let [operations, shapes, files, bytes, problems] =
        [row.operations, row.shapes, row.files, row.bytes, row.problems.len()]
            .map(|n| n.to_string());
    let seconds = format!("{:.2}", row.seconds);
    let (service, protocols) = (service.to_owned(), protocols.to_owned());
    [service, protocols, operations, shapes, files, bytes, problems, seconds, compiles]
}
