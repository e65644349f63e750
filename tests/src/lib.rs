//! Golden tests: what has to agree with documents, models and messages of others.
//!
//! Everything is data under `tests/data`, checked by one function for each kind of data. Each file of
//! data names the page or model that its facts stem from.

#[cfg(test)]
mod apichanges;
#[cfg(test)]
mod boundaries;
#[cfg(test)]
mod by_hand;
#[cfg(test)]
mod cbor;
#[cfg(test)]
mod clients;
#[cfg(test)]
mod constraints;
#[cfg(test)]
mod docs;
#[cfg(test)]
mod event_frames;
#[cfg(test)]
mod hazards;
#[cfg(test)]
mod history;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod initial_messages;
#[cfg(test)]
mod leaks;
#[cfg(test)]
mod malformed;
#[cfg(test)]
mod newer;
#[cfg(test)]
mod numbers;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod pattern_peers;
#[cfg(test)]
mod problems;
#[cfg(test)]
mod query_compatible;
#[cfg(test)]
mod redaction;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod rpc;
#[cfg(test)]
mod rpc_streams;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod serde_formats;
#[cfg(test)]
mod servers;
#[cfg(test)]
mod service_traits;
#[cfg(test)]
mod streams;
#[cfg(test)]
mod xml;

/// The samples of the README, which are run as they stand there.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub mod readme {}
