//! Measuring contestants against each other.
//!
//! What enters are closures that do the same work; what leaves is a table of times and ratios. They run
//! in turn, a short batch each, for many rounds: what disturbs the machine disturbs all of them alike.
//! A ratio is the median of the ratios of each round, a time the best and the median of all rounds.

use std::time::{Duration, Instant};

/// One way to do the work.
pub(crate) struct Contestant<'a> {
    pub(crate) name: &'static str,
    /// Does the work as often as is asked for, and tells how long that took.
    work: Box<dyn FnMut(u32) -> Duration + 'a>,
    /// How long one batch should take.
    batch: Duration,
}

/// How long one batch should take.
const BATCH: Duration = Duration::from_micros(500);

/// The same for work that uses things up: few enough of them to stay in the caches.
const PREPARED_BATCH: Duration = Duration::from_micros(50);

impl<'a> Contestant<'a> {
    pub(crate) fn new(name: &'static str, mut work: impl FnMut() + 'a) -> Self {
        Self { batch: BATCH, ..Self::prepared(name, || (), move |()| work()) }
    }

    /// Work that uses up what it works on. Preparing that is not measured.
    pub(crate) fn prepared<T>(
        name: &'static str,
        prepare: impl Fn() -> T + 'a,
        mut work: impl FnMut(T) + 'a,
    ) -> Self {
        let work = move |times| {
            let things: Vec<T> = (0..times).map(|_| prepare()).collect();
            let start = Instant::now();
            things.into_iter().for_each(&mut work);
            start.elapsed()
        };
        Self { name, work: Box::new(work), batch: PREPARED_BATCH }
    }

    /// Work that looks at what it works on, another copy each time. Making it and dropping it is not
    /// measured.
    pub(crate) fn looking<T>(
        name: &'static str,
        prepare: impl Fn() -> T + 'a,
        mut work: impl FnMut(&T) + 'a,
    ) -> Self {
        let work = move |times| {
            let things: Vec<T> = (0..times).map(|_| prepare()).collect();
            let start = Instant::now();
            things.iter().for_each(&mut work);
            start.elapsed()
        };
        Self { name, work: Box::new(work), batch: PREPARED_BATCH }
    }

    fn batch(&mut self, times: u32) -> f64 {
        (self.work)(times).as_secs_f64() * 1e9 / f64::from(times)
    }
}

/// Nanoseconds of a contestant, round by round.
pub(crate) struct Times {
    pub(crate) name: &'static str,
    rounds: Vec<f64>,
}

impl Times {
    pub(crate) fn best(&self) -> f64 {
        self.rounds.iter().copied().fold(f64::INFINITY, f64::min)
    }

    pub(crate) fn median(&self) -> f64 {
        median(self.rounds.clone())
    }

    /// How many times as long as `other` this took.
    pub(crate) fn ratio_to(&self, other: &Times) -> f64 {
        median(self.rounds.iter().zip(&other.rounds).map(|(a, b)| a / b).collect())
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Runs all contestants in turn.
pub(crate) fn measure(mut contestants: Vec<Contestant<'_>>, rounds: usize) -> Vec<Times> {
    let batches: Vec<u32> = contestants.iter_mut().map(batch_size).collect();
    let mut times: Vec<Times> = contestants
        .iter()
        .map(|contestant| Times { name: contestant.name, rounds: Vec::with_capacity(rounds) })
        .collect();
    for round in 0..rounds {
        // Nobody always runs behind the same neighbour.
        for offset in 0..contestants.len() {
            let i = (round + offset) % contestants.len();
            let nanoseconds = contestants[i].batch(batches[i]);
            times[i].rounds.push(nanoseconds);
        }
    }
    times
}

/// How often the work fits into one batch.
fn batch_size(contestant: &mut Contestant<'_>) -> u32 {
    let mut times = 1;
    loop {
        let total = contestant.batch(times) * f64::from(times);
        if total >= contestant.batch.as_secs_f64() * 1e9 || times >= 1 << 20 {
            return times;
        }
        times *= 2;
    }
}

/// Prints a table: the ratios are to the first contestant, which is ours.
pub(crate) fn print(title: &str, bytes: usize, times: &[Times]) {
    let Some(ours) = times.first() else { return };
    println!("\n{title} ({bytes} B)\n");
    println!("| | best, µs | median, µs | MB/s | times as long as Goldsmith |");
    println!("|---|--:|--:|--:|--:|");
    for row in times {
        let (best, median) = (row.best(), row.median());
        println!(
            "| {} | {:.3} | {:.3} | {:.0} | {:.2} |",
            row.name,
            best / 1e3,
            median / 1e3,
            bytes as f64 * 1e3 / best,
            row.ratio_to(ours),
        );
    }
}
