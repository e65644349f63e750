//! The table of a corpus: its rows and their sums enter, cells leave.

use super::record::Row;
use crate::table::Table;

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

/// The table, with sums below.
pub(crate) fn table(rows: &[Row]) -> Table {
    let row = |row: &Row| {
        let compiles = match (&row.error, row.check) {
            (Some(error), _) => format!("no crate: {error}"),
            (None, Some(0)) => "yes".to_owned(),
            (None, Some(1)) => "1 message".to_owned(),
            (None, Some(count)) => format!("{count} messages"),
            (None, None) => String::new(),
        };
        numbers(&row.service, &row.protocols.join(", "), row, compiles)
    };
    let mut cells: Vec<Vec<String>> = rows.iter().map(row).collect();
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
    Table { header: HEADER.map(str::to_owned).to_vec(), words: vec![0, 1, 8], rows: cells }
}

fn numbers(service: &str, protocols: &str, row: &Row, compiles: String) -> Vec<String> {
    let [operations, shapes, files, bytes, problems] =
        [row.operations, row.shapes, row.files, row.bytes, row.problems.len()]
            .map(|n| n.to_string());
    let seconds = format!("{:.2}", row.seconds);
    let (service, protocols) = (service.to_owned(), protocols.to_owned());
    vec![service, protocols, operations, shapes, files, bytes, problems, seconds, compiles]
}
