//! What `cargo xtask diff` tells of one change: where it stands, what it does to the crate, and how often
//! it is told.

#![allow(clippy::unwrap_used)]

mod command;

use command::run;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder with two small models.
fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/diff").canonicalize().unwrap()
}

/// The report on the old model and one in which texts are replaced.
fn changed(replaced: &[(&str, &str)], more: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let old = fs::read_to_string(data().join("old.json")).unwrap();
    let mut new = old.clone();
    for (from, to) in replaced {
        assert!(new.contains(from), "{from}");
        new = new.replacen(from, to, 1);
    }
    fs::write(folder.path().join("old.json"), old).unwrap();
    fs::write(folder.path().join("new.json"), new).unwrap();
    let run = run(folder.path(), &[&["diff", "old.json", "new.json"], more].concat());
    assert_eq!(run.code, 0, "{}", run.said);
    run.said
}

/// What a change does to the crate stands behind that change, whatever else changed beside it.
#[test]
fn changes_of_the_crate_stand_by_their_causes() {
    let get = r#""errors": [{"target": "example.weather#NoSuchCity"}], "traits": {"#;
    let other = r#""errors": [{"target": "example.weather#NoSuchCity"}, {"target": "example.weather#Busy"}], "traits": {"smithy.api#paginated": {"inputToken": "Units", "outputToken": "Name"}, "#;
    let last = r#""example.weather#NoSuchCity": {"#;
    let busy = r#""example.weather#Busy": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "server"}}, "example.weather#NoSuchCity": {"#;
    let name = r#""smithy.api#length": {"min": 1, "max": 100}"#;
    let longer = r#""smithy.api#length": {"min": 1, "max": 200}, "smithy.api#pattern": "^[A-Z]""#;
    let said = changed(&[(get, other), (last, busy), (name, longer)], &[]);
    for line in [
        "error Busy was added [minor: error-variant-added, type-added]",
        "`paginated` was added: inputToken \"Units\", outputToken \"Name\" [minor: operation-changed]",
        "`max` of `length` changed from 100 to 200 [minor: constraint-loosened ×3]",
        "`pattern` was added: \"^[A-Z]\" [minor: constraint-tightened ×3]",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    // A new error is told once.
    assert!(!said.contains("structure `Busy`"), "{said}");
}

/// A map's key and value, and the element of a list that is a map's value, change the same trait: each
/// change of the crate stands by its own.
#[test]
fn what_a_map_is_made_of_has_its_own_changes() {
    let model = |key: u32, value: u32, element: u32, list: u32| {
        let length = |max: u32| format!(r#"{{"smithy.api#length": {{"min": 1, "max": {max}}}}}"#);
        let string = |max| format!(r#"{{"type": "string", "traits": {}}}"#, length(max));
        format!(
            r#""example.weather#Key": {}, "example.weather#Value": {}, "example.weather#Map":
            {{"type": "map", "key": {{"target": "example.weather#Key"}},
            "value": {{"target": "example.weather#Value"}}}}, "example.weather#Many": {{"type": "map",
            "key": {{"target": "example.weather#Key"}}, "value": {{"target": "example.weather#List"}}}},
            "example.weather#List": {{"type": "list", "member": {{"target": "smithy.api#String",
            "traits": {}}}, "traits": {}}}, "example.weather#NoSuchCity": {{"#,
            string(key),
            string(value),
            length(element),
            length(list)
        )
    };
    let old = fs::read_to_string(data().join("old.json")).unwrap();
    let members = r#""example.weather#GetCityInput": {"type": "structure", "members": {"#;
    assert!(old.contains(members) && old.contains(r#""example.weather#NoSuchCity": {"#), "{old}");
    let with = format!(
        r#"{members}"map": {{"target": "example.weather#Map"}}, "many": {{"target": "example.weather#Many"}}, "#
    );
    let text = |shapes: &str| {
        let text = old.replacen(members, &with, 1);
        text.replacen(r#""example.weather#NoSuchCity": {"#, shapes, 1)
    };
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.json"), text(&model(10, 10, 10, 10))).unwrap();
    fs::write(folder.path().join("b.json"), text(&model(11, 12, 13, 9))).unwrap();
    let said = run(folder.path(), &["diff", "a.json", "b.json"]).said;
    for line in [
        "Key: `max` of `length` changed from 10 to 11 [minor: constraint-loosened ×2]",
        "Value: `max` of `length` changed from 10 to 12 [minor: constraint-loosened]",
        "List$member: `max` of `length` changed from 10 to 13 [minor: constraint-loosened]",
        "List: `max` of `length` was lowered from 10 to 9 [minor: constraint-tightened]",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
}

/// A member that has another target, and the constraints of that, are one change.
#[test]
fn a_target_of_several_members_is_told_once() {
    let name = r#"{"Name": {"target": "example.weather#CityName", "traits""#;
    let other = r#"{"Name": {"target": "example.weather#ShortName", "traits""#;
    let city = r#""example.weather#Sky": {"#;
    let short = r#""example.weather#ShortName": {"type": "string", "traits": {"smithy.api#length": {"min": 1, "max": 20}}}, "example.weather#Sky": {"#;
    let said = changed(&[(name, other), (name, other), (city, short)], &[]);
    let told = "the target changed from CityName (string) to ShortName (string) \
                [minor: constraint-tightened ×2]";
    assert_eq!(said.matches(told).count(), 1, "{said}");
    assert!(said.contains("request Name of DeleteCity, GetCity\n"), "{said}");
    assert_eq!(said.matches("between the two:").count(), 1, "{said}");
}

/// What no change of the model is behind is told where it is: here a type loses its name to another.
#[test]
fn a_change_of_the_crate_without_a_cause_stands_alone() {
    let with = r#""version": "2026-01-01", "#;
    let renamed = r#""version": "2026-01-01", "rename": {"example.weather#Units": "Measures"}, "#;
    for (format, line) in [
        ("text", "= Rust    types::Units: the type is `types::Measures` now"),
        ("markdown", "- `types::Units`: the type is `types::Measures` now"),
    ] {
        let said = changed(&[(with, renamed)], &["--format", format]);
        assert!(said.contains(line), "{said}");
    }
}

/// A protocol that takes the place of another, and an enum that becomes a string: each of the two has
/// effects of several kinds.
#[test]
fn one_cause_may_have_several_effects() {
    let json = r#""traits": {"aws.protocols#restJson1": {}, "smithy.api#title""#;
    let other = r#""traits": {"aws.protocols#awsJson1_1": {}, "smithy.api#title""#;
    let units = r#""example.weather#Units": {"type": "enum", "members": {"METRIC": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "metric"}}, "IMPERIAL": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "imperial"}}}}"#;
    let text = r#""example.weather#Units": {"type": "string"}"#;
    let said = changed(&[(json, other), (units, text)], &[]);
    for line in [
        "`aws.protocols#restJson1` was removed [minor: protocol-removed]",
        "`aws.protocols#awsJson1_1` was added [major: protocol-changed; minor: protocol-added]",
        "request Units: the type changed from enum to string [major: field-type-changed, type-removed; minor: wire-format-changed]",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(!said.contains("= Rust"), "{said}");
}

/// An argument of `new` that is none any more is behind another `new`, and not the order of members.
#[test]
fn the_order_of_members_is_not_behind_other_arguments() {
    let name = r#"{"Name": {"target": "example.weather#CityName", "traits": {"smithy.api#required": {}, "smithy.api#httpLabel": {}}}, "Units": {"target": "example.weather#Units", "traits": {"smithy.api#httpQuery": "units"}}}"#;
    let other = r#"{"Units": {"target": "example.weather#Units", "traits": {"smithy.api#required": {}, "smithy.api#httpQuery": "units"}}, "Name": {"target": "example.weather#CityName", "traits": {"smithy.api#required": {}, "smithy.api#httpLabel": {}}}}"#;
    let said = changed(&[(name, other)], &[]);
    assert!(
        said.contains("request: members of the structure were reordered [patch: reordered]\n"),
        "{said}"
    );
    let line = "request Units: `required` was added [major: constructor-changed, field-type-changed; minor: constraint-tightened]";
    assert!(said.contains(line), "{said}");
}

/// A target of the same type does not make a field optional: what does stands beside it.
#[test]
fn a_target_of_the_same_type_changes_no_field() {
    let name = r#""members": {"Name": {"target": "example.weather#CityName"}, "#;
    let other = r#""members": {"Name": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}}, "#;
    let said = changed(&[(name, other)], &[]);
    for line in [
        "Name: the target changed from CityName (string) to String (string) [minor: constraint-loosened]",
        "clients take it for always present from now on [major: default-removed, field-type-changed, \
         constructor-changed; minor: constraint-tightened]",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
}

/// A service that has another name is the same service.
#[test]
fn a_service_may_be_renamed() {
    let service = r#""example.weather#Weather": {"type": "service""#;
    let renamed = r#""example.weather#Climate": {"type": "service""#;
    let said = changed(&[(service, renamed)], &[]);
    for words in ["`Climate` was added", "`Weather` was removed", "breaks Weather: the service is"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("operation-removed"), "{said}");
}

/// The namespace of the service is left out of shape ids, and of nothing else.
#[test]
fn only_ids_are_shortened() {
    let sky = r#""example.weather#Sky": {"type""#;
    let tagged = r#""example.weather#Sky": {"traits": {"my.example.weather#tag": {}}, "type""#;
    let definition = r#""my.example.weather#tag": {"type": "structure", "members": {}, "traits": {"smithy.api#trait": {}}}, "example.weather#Sky": {"type""#;
    let said = changed(&[(sky, definition), (sky, tagged)], &[]);
    assert!(said.contains("`my.example.weather#tag` was added"), "{said}");
}
