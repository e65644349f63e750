//! Patterns and the programs that they become.

use super::*;

fn ops(text: &str) -> Vec<Op> {
    compile(&Regex::parse(text).unwrap()).unwrap().0
}

#[test]
fn texts_are_joined_and_runs_are_possessive_where_they_can_be() {
    assert!(matches!(
        ops("^arn:[a-z]+:x$").as_slice(),
        [Op::Start, Op::Text(a), Op::Run { possessive: true, min: 1, .. }, Op::Text(b), Op::End, Op::Done]
            if a == "arn:" && b == ":x"
    ));
}

#[test]
fn ambiguous_repetitions_become_choices() {
    assert!(matches!(
        ops("^[a-z]*a$").as_slice(),
        [Op::Start, Op::Fork(3), Op::One(_), Op::Jump(-2), Op::Text(_), Op::End, Op::Done]
    ));
    assert!(matches!(
        ops("^(?:ab|ac)?d").as_slice(),
        [
            Op::Start,
            Op::ForkText(ab, 2),
            Op::Jump(2),
            Op::IfText(ac, 1),
            Op::Text(_),
            Op::Done
        ] if ab == "ab" && ac == "ac"
    ));
}

#[test]
fn choices_that_the_next_character_makes_are_no_forks() {
    let is_fork = |op: &Op| matches!(op, Op::Fork(_) | Op::ForkText(..));
    for (text, forks) in [
        ("^arn:(aws[a-z-]*)?:iam$", 0),
        ("^(?:ab|cd|e)?$", 0),
        ("^(?:a[0-9])*b$", 0),
        ("^(?:|a)$", 1),
        ("^(?:a|)$", 0),
        ("^(?:a|b?)$", 0),
        ("^(?:b?|a)$", 1),
        ("^(?:ab|ac)$", 1),
        ("^(?:a|\\bb)$", 1),
        ("(?:ab)?", 1),
        ("(?:ab)?c", 0),
    ] {
        assert_eq!(ops(text).iter().filter(|op| is_fork(op)).count(), forks, "{text}");
    }
}

#[test]
fn the_empty_text_is_not_repeated() {
    for text in ["(?:){4294967295}", "(?:(?:){0,99999}){99999,}", "(?:(?:)*)*", "(?:a{0}){9}"] {
        assert_eq!(ops(text), [Op::Done], "{text}");
    }
}

#[test]
fn long_patterns_are_compiled_at_once() {
    let text = "a?".repeat(9_000);
    assert_eq!(ops(&text).len(), 9_001);
    // Each character another one, each of them optional.
    let text: String = ('\u{4E00}'..).step_by(2).take(6_000).map(|c| format!("{c}?")).collect();
    assert!(compile(&Regex::parse(&text).unwrap()).is_ok());
    assert!(compile(&Regex::parse(&"x".repeat(20_000)).unwrap()).is_ok());
}

#[test]
fn programs_have_a_limit() {
    for text in [
        "(?:(?:(?:ab){1,100}){1,100}){1,100}",
        "(?:ab){4294967295}",
        "(?:ab){0,4294967295}",
        "(?:(?=(?:ab){1000})){1000}",
        "(?:(?:ab){9999}){0,1}(?:(?:ab){9999}){0,1}(?:(?:ab){9999}){0,1}",
    ] {
        assert_eq!(compile(&Regex::parse(text).unwrap()), Err(TooLarge), "{text}");
    }
}

#[test]
fn what_stands_together_is_one_operation() {
    for (text, expected) in [
        ("^[a-z]+$", "Start Rest"),
        ("^[a-z]*[a-z]$", "Start Fork One Jump Rest"),
        ("^x?[a-z]{2}$", "Start ForkText Rest"),
        ("^[xy]?[x-z]+$", "Start Rest"),
        ("^[xy]*[x-z]{0,}a", "Start Run Text Done"),
        ("^[wy]?[x-z]+$", "Start Fork One Rest"),
        ("^[xy]?[x-z]{1,9}$", "Start Fork One Rest"),
        ("^(?:ab-c|[0-9])$", "Start IfText Jump Rest End Done"),
        ("^(?:ab)*c", "Start IfText Jump Text Done"),
    ] {
        let names = ops(text).iter().map(|op| format!("{op:?}")).collect::<Vec<_>>();
        let names = names.iter().filter_map(|name| name.split(|c: char| !c.is_alphabetic()).next());
        assert_eq!(names.collect::<Vec<_>>().join(" "), expected, "{text}");
    }
}
