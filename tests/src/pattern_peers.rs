//! Patterns against another engine of ECMA-262, regress: the same texts match.
//!
//! Texts are made of what a pattern asks for and then damaged, so that some match and some do not.

use goldsmith::Pattern;
use goldsmith_codegen::compile;
use goldsmith_model::pattern::{ClassUnicode, Regex};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use regress::backends::{PikeVMExecutor, find};
use serde_json::Value;
use std::cell::Cell;
use std::collections::BTreeSet;

/// A pattern as the runtime runs it, and as the peer does.
struct Pair {
    regex: Regex,
    ours: Pattern,
    peer: regress::Regex,
}

impl Pair {
    /// None where the program would be too large.
    fn new(text: &str) -> Option<Self> {
        let regex = Regex::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let program = compile(&regex).ok()?;
        let ours = Pattern::new(text.to_owned().leak(), leak(program.0));
        // Some patterns are right only without the flag of Unicode, where more is allowed.
        let peer = regress::Regex::with_flags(text, "u").or_else(|_| regress::Regex::new(text));
        let peer = peer.unwrap_or_else(|error| panic!("{text}: {error}"));
        Some(Self { regex, ours, peer })
    }

    /// Whether both match, or neither.
    #[track_caller]
    fn matches(&self, text: &str) -> bool {
        let ours = self.ours.is_match(text);
        // The peer's other executor gets nested counts wrong, as in `(?:(?:a{1,3}){2}){2}` on `aaaa`.
        let theirs = find::<PikeVMExecutor>(&self.peer, text, 0).next().is_some();
        assert_eq!(ours, theirs, "{:?} on {text:?}", self.ours);
        ours
    }
}

/// The program as generated code states it.
fn leak(ops: Vec<goldsmith_codegen::Op>) -> &'static [goldsmith::Op] {
    use goldsmith::Op;
    use goldsmith_codegen::Op as Compiled;
    let ops = ops.into_iter().map(|op| match op {
        Compiled::Text(text) => Op::Text(text.leak()),
        Compiled::One(class) => Op::One(leak_class(&class)),
        Compiled::Run { class, min, max, possessive } => {
            Op::Run { class: leak_class(&class), min, max, possessive }
        }
        Compiled::Rest { class, min, max } => Op::Rest(leak_class(&class), min, max),
        Compiled::Fork(by) => Op::Fork(by),
        Compiled::If(class, by) => Op::If(leak_class(&class), by),
        Compiled::IfText(text, by) => Op::IfText(text.leak(), by),
        Compiled::ForkText(text, by) => Op::ForkText(text.leak(), by),
        Compiled::Jump(by) => Op::Jump(by),
        Compiled::Start => Op::Start,
        Compiled::End => Op::End,
        Compiled::Boundary(wanted) => Op::Boundary(wanted),
        Compiled::Look { behind: true, negative, inner } => Op::LookBehind(!negative, leak(inner)),
        Compiled::Look { behind: false, negative, inner } => Op::LookAhead(!negative, leak(inner)),
        Compiled::Done => Op::Done,
    });
    ops.collect::<Vec<Op>>().leak()
}

fn leak_class(class: &ClassUnicode) -> &'static goldsmith::Class {
    let has = |c: char| class.iter().any(|range| range.start() <= c && c <= range.end());
    let ascii = (0..128_u8).filter(|byte| has(char::from(*byte)));
    let ascii = ascii.fold(0, |bits, byte| bits | 1_u128 << byte);
    let others = class.iter().filter(|range| !range.end().is_ascii());
    let others: Vec<_> = others.map(|range| (range.start().max('\u{80}'), range.end())).collect();
    Box::leak(Box::new(goldsmith::Class::new(ascii, others.leak())))
}

/// Numbers that decide, again and again.
struct Choices<'a>(std::iter::Cycle<std::slice::Iter<'a, u16>>);

impl Choices<'_> {
    fn below(&mut self, count: usize) -> usize {
        usize::from(*self.0.next().unwrap()) % count.max(1)
    }
}

/// Adds a text that matches, looking around aside.
fn sample(regex: &Regex, choices: &mut Choices<'_>, out: &mut String) {
    match regex {
        Regex::Class(class) => out.extend(one_of(class, choices)),
        Regex::Concat(parts) => parts.iter().for_each(|part| sample(part, choices, out)),
        Regex::Alternate(parts) => sample(&parts[choices.below(parts.len())], choices, out),
        Regex::Repeat { inner, min, max } => {
            let most = max.map_or(4, |max| (max - min).min(4)) as usize;
            let more = match (choices.below(8), max) {
                (0, Some(max)) if *max < 300 => (max - min) as usize,
                _ => choices.below(most + 1),
            };
            (0..*min as usize + more).for_each(|_| sample(inner, choices, out));
        }
        Regex::Look { negative: false, inner, .. } if choices.below(2) == 0 => {
            sample(inner, choices, out);
        }
        _ => {}
    }
}

/// A character of a class: the end of one of its first ranges, or one within.
fn one_of(class: &ClassUnicode, choices: &mut Choices<'_>) -> Option<char> {
    let range = class.ranges().get(choices.below(class.ranges().len().min(12)))?;
    let (first, last) = (u32::from(range.start()), u32::from(range.end()));
    let inner = first + choices.below((last - first + 1) as usize) as u32;
    [Some(range.start()), Some(range.end()), char::from_u32(inner)][choices.below(3)]
}

/// Removes, adds, doubles or exchanges a character, or does nothing.
fn damage(text: &mut Vec<char>, choices: &mut Choices<'_>) {
    let strange = ['a', 'Z', '0', '-', '_', '.', ':', '$', ' ', '\n', '\u{2028}', 'é', '\u{1F600}'];
    let strange = strange[choices.below(strange.len())];
    let at = choices.below(text.len() + 1);
    match (choices.below(8), text.get(at).copied()) {
        (0, Some(_)) => drop(text.remove(at)),
        (1, _) => text.insert(at, strange),
        (2, Some(c)) => text.insert(at, c),
        (3, Some(_)) => text[at] = strange,
        (4, _) => text.truncate(at),
        _ => {}
    }
}

/// Runs both engines on texts for a pattern; how many matched, and how many did not.
fn compare(pair: &Pair, texts: u32) -> (u32, u32) {
    let counts = [Cell::new(0), Cell::new(0)];
    let config = Config { cases: texts, failure_persistence: None, ..Config::default() };
    let decisions = prop::collection::vec(any::<u16>(), 8..64);
    // The same texts each time, because they are counted.
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let result = TestRunner::new_with_rng(config, random).run(&decisions, |decisions| {
        let mut choices = Choices(decisions.iter().cycle());
        let mut text = String::new();
        sample(&pair.regex, &mut choices, &mut text);
        let mut text: Vec<char> = text.chars().collect();
        (0..choices.below(4)).for_each(|_| damage(&mut text, &mut choices));
        let count = &counts[usize::from(pair.matches(&String::from_iter(text)))];
        count.set(count.get() + 1);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
    (counts[1].get(), counts[0].get())
}

/// All patterns of a model.
fn patterns(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| match value.as_str() {
            Some(text) if key == "smithy.api#pattern" => drop(found.insert(text.to_owned())),
            _ => patterns(value, found),
        }),
        Value::Array(elements) => elements.iter().for_each(|element| patterns(element, found)),
        _ => {}
    }
}

#[test]
fn patterns_of_lambda() {
    let text = include_str!("../../generated/models/lambda/2015-03-31.json");
    let mut found = BTreeSet::new();
    patterns(&serde_json::from_str(text).unwrap(), &mut found);
    assert_eq!(found.len(), 69);
    for text in found {
        let (matches, others) = compare(&Pair::new(&text).unwrap(), 200);
        let takes_all = text == r"^[\s\S]*$";
        assert!(matches > 0 && (others > 0 || takes_all), "{text}: {matches} and {others}");
    }
}

/// Each feature of the dialect, with texts that tell whether it is understood.
#[test]
fn features() {
    let patterns = include_str!("../data/patterns.txt").lines();
    for pattern in patterns.filter(|line| !line.starts_with('#')) {
        let (matches, others) = compare(&Pair::new(pattern).unwrap(), 60);
        assert!(matches > 0 && others > 0, "{pattern}: {matches} and {others}");
    }
}

/// A pattern of few letters, so that its parts get into each other's way.
fn pattern() -> impl Strategy<Value = String> {
    let letters = vec!["a", "b", "c", "é", "ab", "[ab]", "[^a]", "[b-é]", ".", r"\w", r"\W", "()"];
    let asserted = vec!["^", "$", r"\b", r"\B"];
    let leaf = prop_oneof![
        8 => prop::sample::select(letters).prop_map(str::to_owned),
        1 => prop::sample::select(asserted).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(5, 24, 4, |inner| {
        let counts =
            vec!["*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,3}", "{2,}", "{0,66}"];
        let groups = vec!["(?=", "(?!", "(?<=", "(?<!"];
        prop_oneof![
            4 => prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
            2 => prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|parts| format!("(?:{})", parts.join("|"))),
            3 => (inner.clone(), prop::sample::select(counts))
                .prop_map(|(inner, count)| format!("(?:{inner}){count}")),
            1 => (prop::sample::select(groups), inner)
                .prop_map(|(open, inner)| format!("{open}{inner})")),
        ]
    })
}

#[test]
fn any_pattern_on_any_text() {
    let counts = [Cell::new(0), Cell::new(0)];
    let config = Config { cases: 3000, failure_persistence: None, ..Config::default() };
    let texts = prop::collection::vec("[abcé_ \n]{0,8}", 8);
    let result = TestRunner::new(config).run(&(pattern(), texts), |(pattern, texts)| {
        if let Some(pair) = Pair::new(&pattern) {
            for text in texts {
                let count = &counts[usize::from(pair.matches(&text))];
                count.set(count.get() + 1);
            }
        }
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
    assert!(counts.iter().all(|count| count.get() > 1000), "{counts:?}");
}

/// A pattern as names and ARNs have them: texts, classes and optional groups in a row, which the runtime
/// has operations of their own for.
fn row() -> impl Strategy<Value = String> {
    let pieces = vec![
        "arn:",
        "ab",
        "-",
        "é",
        "(ab-)?",
        "(?:-ab|-a([a-c]?))?",
        "(?:ab|a-b|)",
        "(aw[a-z-]*)?",
        "[a-c]{2}",
        "[a-cé]{9}",
        "[0-9]{12}",
        "[ab-]{3,17}",
        "[a-c]+",
        "[0-9]*",
        "[à-ÿ0-9]+",
        ".*",
        r"[^\s]+",
        "-?[ab-]+",
        "[a-c]",
        "(?:[ab]:|[0-9])*",
        "a*",
        "(?=[a-c]+$)",
        "(?<=[ab]*)",
    ];
    let ends = (prop::sample::select(vec!["^", "^", ""]), prop::sample::select(vec!["$", "$", ""]));
    (prop::collection::vec(prop::sample::select(pieces), 1..6), ends)
        .prop_map(|(pieces, (start, end))| format!("{start}{}{end}", pieces.concat()))
}

#[test]
fn rows_of_texts_and_classes() {
    let counts = [Cell::new(0), Cell::new(0)];
    let config = Config { cases: 500, failure_persistence: None, ..Config::default() };
    let result = TestRunner::new(config).run(&row(), |pattern| {
        let (matches, others) = compare(&Pair::new(&pattern).unwrap(), 40);
        counts[0].set(counts[0].get() + matches);
        counts[1].set(counts[1].get() + others);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
    assert!(counts.iter().all(|count| count.get() > 2000), "{counts:?}");
}
