//! The table of all tests: what enters is the work of both sides, what leaves are rows of Markdown.

use crate::Protocol;
use crate::rounds::{Contestant, measure};

/// Measures and prints, row by row.
#[derive(Debug)]
pub struct Table {
    rounds: usize,
    compared: usize,
    met: usize,
}

impl Table {
    /// Prints the head. Each row is measured in so many rounds.
    #[must_use]
    pub fn new(rounds: usize) -> Self {
        println!("| test | body, B | Goldsmith, µs | SDK, µs | times as fast | goal | the SDK is |");
        println!("|---|--:|--:|--:|--:|--:|---|");
        Self { rounds, compared: 0, met: 0 }
    }

    pub(crate) fn row(
        &mut self,
        test: &str,
        bytes: usize,
        protocol: Protocol,
        goldsmith: Contestant<'_>,
        peer: Option<Contestant<'_>>,
    ) {
        let goal = protocol.goal();
        let contestants = std::iter::once(goldsmith).chain(peer).collect();
        match measure(contestants, self.rounds).as_slice() {
            [ours, theirs] => {
                let ratio = theirs.ratio_to(ours);
                let met = ratio >= goal;
                self.compared += 1;
                self.met += usize::from(met);
                let goal = format!("{goal}{}", if met { "" } else { ", missed" });
                let (our_time, their_time) = (ours.best() / 1e3, theirs.best() / 1e3);
                println!(
                    "| {test} | {bytes} | {our_time:.2} | {their_time:.2} | {ratio:.2} | {goal} | {} |",
                    theirs.name,
                );
            }
            [ours, ..] => {
                println!("| {test} | {bytes} | {:.2} | – | – | – | not published |", ours.best() / 1e3)
            }
            [] => {}
        }
    }

    /// Prints how many tests meet their goal.
    pub fn finish(self) {
        println!("\n{} of {} tests that have a peer meet their goal.", self.met, self.compared);
    }
}
