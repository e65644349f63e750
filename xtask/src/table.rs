//! Tables: what enters are cells, what leaves is the same table for a terminal and for a page.

use std::fmt::Write;

/// Rows of cells below a header. Each row is as long as the header.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) header: Vec<String>,
    /// The columns that hold words; the others hold numbers, which end below each other.
    pub(crate) words: Vec<usize>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    /// The table for a terminal.
    pub(crate) fn text(&self) -> String {
        let widths: Vec<usize> = (0..self.header.len())
            .map(|column| self.lines().map(|row| row[column].chars().count()).max().unwrap_or(0))
            .collect();
        let mut text = String::new();
        for row in self.lines() {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let _ = match self.words.contains(&column) {
                    true => write!(line, "{cell:<width$}  "),
                    false => write!(line, "{cell:>width$}  "),
                };
            }
            let _ = writeln!(text, "{}", line.trim_end());
        }
        text
    }

    /// The table for a page, in Markdown.
    pub(crate) fn markdown(&self) -> String {
        let ruler = (0..self.header.len())
            .map(|column| if self.words.contains(&column) { "---|" } else { "--:|" });
        let mut text = format!("| {} |\n|{}\n", self.header.join(" | "), ruler.collect::<String>());
        for row in &self.rows {
            let _ = writeln!(text, "| {} |", row.join(" | "));
        }
        text
    }

    fn lines(&self) -> impl Iterator<Item = &Vec<String>> {
        std::iter::once(&self.header).chain(&self.rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_and_numbers_end_below_each_other() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let table = Table {
            header: row(["name", "µs", "kind"]),
            words: vec![0, 2],
            rows: vec![row(["a", "1000", "x"]), row(["longer", "–", ""])],
        };
        assert_eq!(table.text(), "name      µs  kind\na       1000  x\nlonger     –\n");
        let markdown = "| name | µs | kind |\n|---|--:|---|\n| a | 1000 | x |\n| longer | – |  |\n";
        assert_eq!(table.markdown(), markdown);
    }
}
