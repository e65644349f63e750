//! Models that ask for too much. Whatever they say, the generator comes to an end: with a crate, or with
//! what is wrong.

use goldsmith_codegen::api::Package;
use goldsmith_codegen::{Options, generate};
use goldsmith_model::{Input, Problem, Rejected, Source, read};
use std::collections::BTreeSet;

/// The codes of all problems of a model with these shapes, each once, and the text of the crate if there
/// is one.
fn generated(shapes: &str) -> (Vec<&'static str>, String) {
    let (problems, text) = all_problems(shapes);
    let codes: BTreeSet<&str> = problems.iter().map(|problem| problem.code).collect();
    (codes.into_iter().collect(), text)
}

fn all_problems(shapes: &str) -> (Vec<Problem>, String) {
    let text = format!(r#"{{"smithy": "2.0", "shapes": {{{shapes}}}}}"#);
    let files = vec![Source::new("hostile.json", text)];
    let (model, mut problems) = match read(Input { files, ..Input::default() }) {
        Ok(read) => read,
        Err(Rejected { problems, .. }) => return (problems, String::new()),
    };
    let package = Package { name: "hostile".to_owned(), ..Package::default() };
    let options = Options { package, service: None, operations: None };
    let mut text = String::new();
    problems.extend(match generate(&model, &options) {
        Ok(generated) => {
            generated.files.iter().for_each(|file| text.push_str(&file.text));
            generated.problems
        }
        Err(problems) => problems,
    });
    (problems, text)
}

/// A service with one operation, whose input has one member of the shape `a#S0`.
const SERVICE: &str = r#"
    "a#Weather": {"type": "service", "version": "1", "operations": [{"target": "a#Go"}],
        "traits": {"aws.protocols#restJson1": {}}},
    "a#Go": {"type": "operation", "input": {"target": "a#In"},
        "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}}},
    "a#In": {"type": "structure", "members": {"s": {"target": "a#S0"}}}"#;

/// The service with more shapes: one for each number, and one that they end with.
fn with_shapes(count: usize, shape: impl Fn(usize) -> String, last: &str) -> String {
    let shapes = (0..count).map(|n| format!(", \"a#S{n}\": {}", shape(n)));
    format!("{SERVICE}{}, \"a#S{count}\": {last}", shapes.collect::<String>())
}

/// The service with a string of a pattern.
fn with_pattern(pattern: &str) -> String {
    let shape = format!(r#"{{"type": "string", "traits": {{"smithy.api#pattern": "{pattern}"}}}}"#);
    with_shapes(0, |_| String::new(), &shape)
}

/// The service with a trait of a selector, which a shape has.
fn with_selector(selector: &str) -> String {
    let shape = r#"{"type": "string", "traits": {"a#mine": {}}}"#;
    let mine = format!(
        r#", "a#mine": {{"type": "structure", "members": {{}},
            "traits": {{"smithy.api#trait": {{"selector": "{selector}"}}}}}}"#
    );
    with_shapes(0, |_| String::new(), shape) + &mine
}

const STRING: &str = r#"{"type": "string"}"#;

#[test]
fn patterns() {
    for pattern in [
        "(?:){4294967295}".to_owned(),
        "(?:(?:){4294967295}|){4294967295}".to_owned(),
        "(?:(?=a{4294967295})){4294967295}".to_owned(),
        "x".repeat(20_000),
        "x?".repeat(20_000),
        "(?:x?y?|z){0,9}".repeat(2_000),
        format!("[{}]", ('\u{4E00}'..).step_by(2).take(10_000).collect::<String>()),
        "(?:".repeat(20_000),
        "{".repeat(20_000),
    ] {
        let (problems, text) = generated(&with_pattern(&pattern));
        assert!(problems.is_empty() || problems == ["unusable-pattern"], "{problems:?}");
        assert!(!text.is_empty());
    }
}

#[test]
fn selectors() {
    for selector in [
        ":not(".repeat(20_000) + "*" + &")".repeat(20_000),
        ":in(*".repeat(30) + &")".repeat(30),
        "<~ ~> ".repeat(500) + "*",
        "> < ".repeat(5_000) + "*",
        ":test(~> :test(~> :test(~> :test(~> string))))".to_owned(),
    ] {
        let (problems, _) = generated(&with_selector(&selector));
        assert!(
            problems.iter().all(|code| ["unknown-selector", "misplaced-trait"].contains(code)),
            "{problems:?}"
        );
    }
}

#[test]
fn mixins() {
    let mixin = |members: &'static str| {
        move |n: usize| {
            let members = members.replace('@', &n.to_string());
            let next = n + 1;
            format!(
                r#"{{"type": "structure", "members": {{{members}}},
                    "mixins": [{{"target": "a#S{next}"}}], "traits": {{"smithy.api#mixin": {{}}}}}}"#
            )
        }
    };
    let last = r#"{"type": "structure", "traits": {"smithy.api#mixin": {}}}"#;
    assert_eq!(generated(&with_shapes(20_000, mixin(""), last)).0, [""; 0]);
    let member = r#""m@": {"target": "smithy.api#String"}"#;
    assert_eq!(generated(&with_shapes(20_000, mixin(member), last)).0, ["deep-nesting"]);
}

#[test]
fn structures() {
    let one =
        |n| format!(r#"{{"type": "structure", "members": {{"m": {{"target": "a#S{}"}}}}}}"#, n + 1);
    let (problems, text) = generated(&with_shapes(5_000, one, STRING));
    assert_eq!(problems, [""; 0]);
    // Types that lie in each other are boxed now and then.
    assert!(text.matches("Box<").count() > 100);

    let two = |n: usize| {
        let next = n + 1;
        format!(
            r#"{{"type": "structure", "members": {{
                "a": {{"target": "a#S{next}"}}, "b": {{"target": "a#S{next}"}}}}}}"#
        )
    };
    let (problems, text) = generated(&with_shapes(20, two, STRING));
    assert_eq!(problems, [""; 0]);
    assert!(text.contains("{ ... }") && text.lines().count() < 10_000);
    assert!(text.matches("Box<").count() > 2);
}

#[test]
fn lists_and_maps() {
    let list = |n| format!(r#"{{"type": "list", "member": {{"target": "a#S{}"}}}}"#, n + 1);
    let map = |n| {
        let string = r#""key": {"target": "smithy.api#String"}"#;
        format!(r#"{{"type": "map", {string}, "value": {{"target": "a#S{}"}}}}"#, n + 1)
    };
    assert_eq!(generated(&with_shapes(20_000, list, STRING)).0, ["deep-nesting"]);
    assert_eq!(generated(&with_shapes(20_000, map, STRING)).0, ["deep-nesting"]);
    assert_eq!(generated(&with_shapes(32, list, STRING)).0, [""; 0]);
    let (problems, text) = generated(&with_shapes(33, list, STRING));
    assert_eq!((problems, text.as_str()), (vec!["deep-nesting"], ""));
}

/// The service with a member of a structure that has a trait.
fn with_trait(target: &str, name: &str, value: &str) -> String {
    let shape = format!(
        r#"{{"type": "structure", "members": {{"m": {{"target": "smithy.api#{target}",
            "traits": {{"smithy.api#{name}": {value}}}}}}}}}"#
    );
    with_shapes(0, |_| String::new(), &shape)
}

#[test]
fn numbers_beyond_all_numbers() {
    for target in ["Float", "Double", "BigDecimal", "BigInteger"] {
        let (problems, text) = generated(&with_trait(target, "default", "1e999999"));
        assert!(!text.is_empty() || !problems.is_empty(), "{problems:?}");
        let (problems, text) =
            generated(&with_trait(target, "range", r#"{"min": -1e999999, "max": 1e999999}"#));
        assert!(!text.is_empty() || problems == ["impossible-range"], "{target}: {problems:?}");
    }
    assert_eq!(generated(&with_trait("Float", "default", "1e39")).0, ["unusable-default"]);
}

#[test]
fn values_in_values() {
    let deep = |open: &str, close: &str| open.repeat(100) + "1" + &close.repeat(100);
    for value in [deep("[", "]"), deep(r#"{"a":"#, "}")] {
        let (problems, text) = generated(&with_trait("Document", "default", &value));
        assert_eq!(problems, [""; 0]);
        assert!(text.contains("Document::"));
    }
}

#[test]
fn documentation() {
    for text in [
        "<p><a>".repeat(200),
        "<b><i>".repeat(20_000),
        "<ul><li>".repeat(20_000),
        "&gt; ".repeat(20_000),
        "> ".repeat(20_000),
        "[".repeat(20_000),
        "<a href='https://a.b'>".repeat(20_000),
        "<pre>````\n```rust\nfn main() { panic!() }\n```\n</pre>".replace('\n', "\\n"),
    ] {
        let (problems, text) =
            generated(&with_trait("String", "documentation", &format!("\"{text}\"")));
        assert_eq!(problems, [""; 0]);
        assert!(!text.contains("/// ```rust\n") || text.contains("/// `````text"));
    }
}

#[test]
fn titles_of_any_characters() {
    let example = |title: &str| format!(r#"{{"title": "{title}", "input": {{}}}}"#);
    let titles = ["²", "名前", "", "²", "a".repeat(5_000).as_str()].map(example).join(", ");
    let operation = SERVICE.replace(
        r#""smithy.api#http""#,
        &format!(r#""smithy.api#examples": [{titles}], "smithy.api#http""#),
    );
    let (problems, text) = generated(&format!("{operation}, \"a#S0\": {STRING}"));
    assert_eq!(problems, [""; 0]);
    assert!(text.contains("fn go_example_2()"));
}
