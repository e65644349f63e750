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
                let found = ONLY_A.run(min, max, &text, before.len());
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

#[test]
fn what_is_looked_at_by_eight_is_all_looked_at() {
    // ^[a-zà-ÿ]{5,20}$ and ^[a-zà-ÿ]{n}1?$
    let rest = pattern(vec![Op::Start, Op::Rest(&LOWER, 5, 20), Op::Done]);
    for length in 0..30 {
        let text = "a".repeat(length);
        assert_eq!(rest.is_match(&text), (5..=20).contains(&length), "{length}");
        let count = length as u32;
        let times =
            [Op::Start, run(&LOWER, count, count, true), Op::IfText("1", 1), Op::End, Op::Done];
        let times = pattern(times.into());
        assert!(times.is_match(&text) && times.is_match(&(text.clone() + "1")));
        assert!(!times.is_match(&(text.clone() + "a")));
        for at in 0..length {
            let with = |c: &str| [&text[..at], c, &text[at + 1..]].concat();
            assert!(!rest.is_match(&with(".")) && !times.is_match(&with(".")), "{at} of {length}");
            assert!(!rest.is_match(&with("ß´")), "{at} of {length}");
            assert_eq!(rest.is_match(&with("é")), (5..=20).contains(&length), "{at} of {length}");
            assert!(times.is_match(&with("é")), "{at} of {length}");
        }
    }
}

#[test]
fn forks_with_text_try_both_ways() {
    // ^(?:ab|a|abc)(?:-a|-)?c$
    let p = pattern(vec![
        Op::Start,
        Op::ForkText("ab", 2),
        Op::Jump(4),
        Op::ForkText("a", 2),
        Op::Jump(2),
        Op::Text("abc"),
        Op::ForkText("-a", 2),
        Op::Jump(2),
        Op::ForkText("-", 1),
        Op::Text("c"),
        Op::End,
        Op::Done,
    ]);
    for text in ["abc", "ac", "abcc", "ab-ac", "ab-c", "a-ac", "a-c", "abc-ac", "abc-c"] {
        assert!(p.is_match(text), "{text}");
    }
    for text in ["", "a", "ab", "c", "bc", "ab-", "ab-a", "abc-", "abcd", "-c", "ab--c", "abéc"] {
        assert!(!p.is_match(text), "{text}");
    }
}
