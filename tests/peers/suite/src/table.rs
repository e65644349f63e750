//! The table of all tests: what enters is the work of both sides, what leaves are rows of Markdown.

use crate::Protocol;
use crate::peer::Peer;
use crate::rounds::{Contestant, Times, measure};

/// Measures and prints, row by row.
#[derive(Debug)]
pub struct Table {
    rounds: usize,
    /// What the names of those tests have that are measured: all of them, or those that somebody profiles.
    part: String,
    compared: usize,
    met: usize,
    differing: usize,
}

impl Table {
    /// Prints the head. Each row is measured in so many rounds; with an argument, only those that have it
    /// in their names.
    #[must_use]
    pub fn new(rounds: usize) -> Self {
        println!(
            "| test | body, B | Goldsmith, µs | SDK, µs | times as fast | goal | the SDK is |"
        );
        println!("|---|--:|--:|--:|--:|--:|---|");
        Self {
            rounds,
            part: std::env::args().nth(1).unwrap_or_default(),
            compared: 0,
            met: 0,
            differing: 0,
        }
    }

    /// Whether a test is to be measured.
    pub(crate) fn wants(&self, test: &str) -> bool {
        test.contains(&self.part)
    }

    pub(crate) fn row(
        &mut self,
        test: &str,
        bytes: usize,
        protocol: Protocol,
        goldsmith: Contestant<'_>,
        peer: Option<Peer<impl Sized>>,
    ) {
        let goal = protocol.goal();
        let theirs = peer.into_iter().flat_map(|peer| [Some(peer.work), peer.part]).flatten();
        let contestants = std::iter::once(goldsmith).chain(theirs).collect();
        match measure(contestants, self.rounds).as_slice() {
            [ours, theirs, part @ ..] => {
                // The best times: what is taken off leaves no room for what disturbs a round.
                let their_time = theirs.best() - part.first().map_or(0.0, Times::best);
                let ratio = their_time / ours.best();
                let met = ratio >= goal;
                self.compared += 1;
                self.met += usize::from(met);
                let goal = format!("{goal}{}", if met { "" } else { ", missed" });
                let (our_time, their_time) = (ours.best() / 1e3, their_time / 1e3);
                println!(
                    "| {test} | {bytes} | {our_time:.2} | {their_time:.2} | {ratio:.2} | {goal} | {} |",
                    theirs.name,
                );
            }
            [ours, ..] => {
                println!(
                    "| {test} | {bytes} | {:.2} | – | – | – | not published |",
                    ours.best() / 1e3
                )
            }
            [] => {}
        }
    }

    /// Tells of a test whose results are not the same. There is nothing to measure then.
    pub(crate) fn differs(&mut self, test: &str, difference: &str) {
        self.differing += 1;
        let start: String = difference.chars().take(1000).collect();
        eprintln!("{test}: {start}");
    }

    /// Prints how many tests meet their goal. Ends the program where results differ.
    pub fn finish(self) {
        println!("\n{} of {} tests that have a peer meet their goal.", self.met, self.compared);
        if self.differing > 0 {
            eprintln!("{} were not measured: the results differ", self.differing);
            std::process::exit(1);
        }
    }
}
