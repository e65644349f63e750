//! Programs written by hand.

use super::{Class, Op, Pattern};

static LOWER: Class = Class::new(((1 << 26) - 1) << b'a', &[('à', 'ÿ')]);
static DIGIT: Class = Class::new(0x3FF << b'0', &[]);

static ONLY_A: Class = Class::new(1 << b'a', &[]);

fn run(class: &'static Class, min: u32, max: u32, possessive: bool) -> Op {
    Op::Run { class, min, max, possessive }
}

fn pattern(program: Vec<Op>) -> Pattern {
    Pattern::new("", program.leak())
}

#[test]
fn matches_anywhere_unless_it_is_anchored() {
    let free = pattern(vec![Op::Text("bé"), Op::One(&LOWER), Op::Done]);
    assert!(free.is_match("xxbéÿ") && !free.is_match("bé") && !free.is_match("bé1"));
    let bound = pattern(vec![Op::Start, run(&LOWER, 1, 3, true), Op::End, Op::Done]);
    for (text, expected) in
        [("", false), ("a", true), ("aéa", true), ("aaaa", false), ("a1", false), ("\u{7F}", false)]
    {
        assert_eq!(bound.is_match(text), expected, "{text}");
    }
}

#[test]
fn runs_end_where_the_class_does() {
    for length in 0..30 {
        for (before, after) in [("", ""), ("x", ""), ("", "."), ("xyz", "é"), ("", "éa.......")] {
            let text = [before, &"a".repeat(length), after].concat();
            for (min, max) in [(0, 30), (3, 9), (length as u32, length as u32)] {
                let (least, most) = (before.len() + min as usize, length.min(max as usize));
                let found = super::run(&ONLY_A, min, max, &text, before.len());
                let expected = (length >= min as usize).then_some((least, before.len() + most));
                assert_eq!(found, expected, "{text:?} {min} {max}");
            }
        }
    }
}

#[test]
fn runs_give_back_what_the_rest_needs() {
    // ^[a-zà-ÿ]*é[a-zà-ÿ]$
    let p = pattern(vec![
        Op::Start,
        run(&LOWER, 0, u32::MAX, false),
        Op::Text("é"),
        Op::One(&LOWER),
        Op::End,
        Op::Done,
    ]);
    assert!(p.is_match("aéééa") && p.is_match("éé") && !p.is_match("é") && !p.is_match("éaa1"));
}

#[test]
fn ways_that_exclude_each_other_are_chosen_by_the_next_character() {
    // ^(?:a[0-9]+)?b$
    let p = pattern(vec![
        Op::Start,
        Op::If(&ONLY_A, 3),
        Op::Text("a"),
        run(&DIGIT, 1, u32::MAX, true),
        Op::Text("b"),
        Op::End,
        Op::Done,
    ]);
    for (text, expected) in
        [("b", true), ("a1b", true), ("a12345678b", true), ("ab", false), ("", false)]
    {
        assert_eq!(p.is_match(text), expected, "{text}");
    }
}

#[test]
fn evil_patterns_take_linear_time() {
    // ^([0-9]+)+$
    let p = pattern(vec![
        Op::Start,
        Op::One(&DIGIT),
        Op::Fork(2),
        Op::Jump(-2),
        Op::Fork(2),
        Op::Jump(-4),
        Op::End,
        Op::Done,
    ]);
    assert!(p.is_match(&"0".repeat(100_000)));
    assert!(!p.is_match(&("0".repeat(100_000) + "!")));
}

#[test]
fn looks_around() {
    // ^(?!ab)[a-z]+(?<=c)$
    let p = pattern(vec![
        Op::Start,
        Op::LookAhead(false, &[Op::Text("ab"), Op::Done]),
        run(&LOWER, 1, u32::MAX, true),
        Op::LookBehind(true, &[Op::Text("c"), Op::Done]),
        Op::End,
        Op::Done,
    ]);
    assert!(p.is_match("axc") && !p.is_match("abc") && !p.is_match("axd"));
}
