//! What was measured, as a table: builds enter, cells leave.

use super::super::measure::Figures;
use crate::table::Table;
use std::collections::BTreeMap;

/// What cargo is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Profile {
    Release,
    Debug,
    Check,
}

impl Profile {
    pub(super) const ALL: [Self; 3] = [Self::Release, Self::Debug, Self::Check];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Debug => "debug",
            Self::Check => "check",
        }
    }

    pub(super) fn subcommand(self) -> &'static str {
        match self {
            Self::Release | Self::Debug => "build",
            Self::Check => "check",
        }
    }

    pub(super) fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Release => &["--release"],
            Self::Debug | Self::Check => &[],
        }
    }
}

/// What has to be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Cold,
    Alone,
    Program,
    Again,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Cold, Self::Alone, Self::Program, Self::Again];

    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Alone => "the crate alone",
            Self::Program => "a program of five operations",
            Self::Again => "that program again",
        }
    }
}

/// What is known of a subject.
#[derive(Debug, Default)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) operations: usize,
    /// Lines of its source.
    pub(super) lines: usize,
    /// Crates that it depends on.
    pub(super) crates: usize,
    /// The size of a program.
    pub(super) bytes: u64,
    builds: BTreeMap<(Kind, Profile), Vec<Figures>>,
}

impl Column {
    pub(super) fn new(name: &str, operations: usize) -> Self {
        Self { name: name.to_owned(), operations, ..Self::default() }
    }

    /// Adds the build of a round.
    pub(super) fn add(&mut self, kind: Kind, profile: Profile, figures: Figures) {
        self.builds.entry((kind, profile)).or_default().push(figures);
    }

    fn median(&self, kind: Kind, profile: Profile, of: fn(&Figures) -> Option<f64>) -> Option<f64> {
        median(self.builds.get(&(kind, profile))?.iter().filter_map(of).collect())
    }

    /// Seconds of processors and, in brackets, those that passed.
    fn times(&self, kind: Kind, profile: Profile) -> String {
        let cpu = self.median(kind, profile, |figures| figures.cpu);
        let wall = self.median(kind, profile, |figures| Some(figures.wall));
        format!("{} ({})", number(cpu), number(wall))
    }

    fn memory(&self, profile: Profile) -> String {
        number(self.median(Kind::Cold, profile, |figures| figures.peak.map(f64::round)))
    }
}

/// The one in the middle.
fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    let upper = *numbers.get(middle)?;
    match numbers.len() % 2 {
        1 => Some(upper),
        _ => numbers.get(middle - 1).map(|lower| (lower + upper) / 2.0),
    }
}

/// A number with as many digits as one can rely on.
fn number(value: Option<f64>) -> String {
    match value {
        None => "–".to_owned(),
        Some(value) if value >= 1000.0 => grouped(value.round() as u64),
        Some(value) if value >= 99.95 => format!("{value:.0}"),
        Some(value) if value >= 9.995 => format!("{value:.1}"),
        Some(value) => format!("{value:.2}"),
    }
}

/// A whole number with commas between thousands.
fn grouped(value: u64) -> String {
    match value / 1000 {
        0 => value.to_string(),
        thousands => format!("{},{:03}", grouped(thousands), value % 1000),
    }
}

/// The table: a row for each measure, a column for each subject.
pub(super) fn table(columns: &[Column]) -> Table {
    let mut header = vec![String::new()];
    header.extend(columns.iter().map(|column| column.name.clone()));
    let mut table = Table { header, words: vec![0], rows: Vec::new() };
    let mut row = |name: String, cell: &dyn Fn(&Column) -> String| {
        table.rows.push(std::iter::once(name).chain(columns.iter().map(cell)).collect());
    };
    row("operations".to_owned(), &|column| grouped(column.operations as u64));
    row("lines of source".to_owned(), &|column| grouped(column.lines as u64));
    row("crates it depends on".to_owned(), &|column| grouped(column.crates as u64));
    for kind in Kind::ALL {
        for profile in Profile::ALL {
            let name = format!("{}, {}: CPU s (wall s)", kind.words(), profile.name());
            row(name, &|column| column.times(kind, profile));
        }
    }
    for profile in Profile::ALL {
        let name = format!("memory of the largest rustc, {}: MiB", profile.name());
        row(name, &|column| column.memory(profile));
    }
    row("a program of one request, release, stripped: B".to_owned(), &|column| {
        grouped(column.bytes)
    });
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        for (numbers, expected) in [
            (vec![], None),
            (vec![3.0], Some(3.0)),
            (vec![9.0, 1.0], Some(5.0)),
            (vec![9.0, 1.0, 2.0], Some(2.0)),
        ] {
            assert_eq!(median(numbers), expected);
        }
    }

    #[test]
    fn numbers() {
        for (value, expected) in [
            (0.294, "0.29"),
            (9.996, "10.0"),
            (12.34, "12.3"),
            (99.97, "100"),
            (999.4, "999"),
            (1355.0, "1,355"),
            (1_070_005.0, "1,070,005"),
        ] {
            assert_eq!(number(Some(value)), expected);
        }
    }

    #[test]
    fn a_table() {
        let mut column = Column::new("x", 830);
        for (wall, cpu) in [(2.0, Some(3.0)), (4.0, Some(7.0)), (3.0, Some(5.0))] {
            let figures = Figures { wall, cpu, peak: Some(1536.4) };
            column.add(Kind::Cold, Profile::Release, figures);
        }
        column.add(Kind::Cold, Profile::Check, Figures { wall: 1.0, cpu: None, peak: None });
        let rows = table(&[column]).rows;
        let cell = |name: &str| {
            let row = rows.iter().find(|row| row[0].starts_with(name)).unwrap();
            row[1].clone()
        };
        assert_eq!(cell("operations"), "830");
        assert_eq!(cell("cold, release"), "5.00 (3.00)");
        assert_eq!(cell("cold, check"), "– (1.00)");
        assert_eq!(cell("cold, debug"), "– (–)");
        assert_eq!(cell("memory of the largest rustc, release"), "1,536");
        assert_eq!(cell("memory of the largest rustc, check"), "–");
    }
}
