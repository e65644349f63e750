//! The facts of documentation pages against what the product writes of the models of their dates.
//!
//! A page enters as data in `tests/data/pages`: names, types, constraints and blocks of syntax. The
//! Markdown that the product writes is read back into the same form, so what people see is compared.

mod cli;
mod markdown;
mod python;
mod rest;

use crate::history;
use goldsmith_codegen::reference::{self, Style};
use goldsmith_model::Model;
use markdown::Page;
use serde_json::Value;
use std::fmt::Debug;
use std::io::Write;

/// The facts of a page, and the model that they are of.
fn facts(name: &str) -> (Value, Model) {
    let path = format!("{}/data/pages/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let facts: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let version = facts["model"].as_str().unwrap().strip_prefix("botocore ").unwrap().to_owned();
    (facts, history::model(&version))
}

/// The page that the product writes.
fn page(model: &Model, operation: &str, style: Style) -> Page {
    let service = reference::choose_service(model, None).unwrap();
    let names = [operation.to_owned()];
    let operations = reference::choose_operations(model, service, Some(&names)).unwrap();
    Page::new(&reference::page(model, service, operations[0], style))
}

/// Counts what agrees, and stops at the first difference.
struct Checked {
    page: String,
    counts: Vec<(&'static str, usize)>,
}

impl Checked {
    fn new(facts: &Value) -> Self {
        Self { page: facts["page"].as_str().unwrap().to_owned(), counts: Vec::new() }
    }

    /// Compares things of one kind, one after the other and then their number.
    fn all<T: PartialEq + Debug>(&mut self, kind: &'static str, found: &[T], expected: &[T]) {
        assert!(!expected.is_empty(), "{}: {kind}", self.page);
        for (found, expected) in found.iter().zip(expected) {
            assert_eq!(found, expected, "{}: {kind}", self.page);
        }
        assert_eq!(found.len(), expected.len(), "{}: number of {kind}", self.page);
        match self.counts.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => *count += found.len(),
            None => self.counts.push((kind, found.len())),
        }
    }

    /// Compares a block of syntax.
    fn block(&mut self, found: &[String], expected: &Value) {
        let expected = texts(expected);
        assert!(!expected.is_empty(), "{}", self.page);
        assert_eq!(found, expected, "{}", self.page);
        self.all("blocks", &[found], &[expected.as_slice()]);
    }

    /// Says what has been checked, past what captures the output of tests.
    fn tell(&self) {
        let counts: Vec<String> =
            self.counts.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
        let line = format!("{}: {} checked, differences 0\n", self.page, counts.join(", "));
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
}

fn texts(value: &Value) -> Vec<String> {
    let texts = value.as_array().unwrap().iter();
    texts.map(|text| text.as_str().unwrap().to_owned()).collect()
}
