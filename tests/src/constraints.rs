//! Every kind of constraint, on every kind of shape, by the made-up service.

use goldsmith::Structure;
use goldsmith_sampler::operations::StitchInput;
use serde_json::{Value, json};

/// An input of which `Constraints` has these members besides the one that is required.
fn input(members: &Value) -> StitchInput {
    let mut constraints = json!({ "id": "silk" });
    let all = constraints.as_object_mut().unwrap();
    all.extend(members.as_object().unwrap().clone());
    let input = json!({
        "pieceName": "rose", "clientToken": "t", "constraints": constraints,
    });
    serde_json::from_value(input).unwrap()
}

/// The messages of all violations.
fn violations(input: &StitchInput) -> Vec<String> {
    let Err(violations) = input.validate() else { return Vec::new() };
    violations.iter().map(ToString::to_string).collect()
}

#[test]
fn values_at_the_bounds_are_accepted() {
    for members in [
        json!({}),
        json!({ "id": "a" }),
        json!({ "id": "a2345678901234567890123456789-32" }),
        json!({ "percent": 0, "narrow": 10 }),
        json!({ "percent": 100, "narrow": 20 }),
        json!({ "weight": 0.5, "price": 0 }),
        json!({ "weight": 20.25, "price": 1e300 }),
        json!({ "colors": ["red", "self", "dark-blue"] }),
        json!({ "tags": { "a": "", "12345678": "" } }),
        json!({ "photo": "A".repeat(84) + "AA==" }),
        json!({ "code": "A1BC", "names": ["x"], "secret": "12345678" }),
    ] {
        assert_eq!(violations(&input(&members)), [""; 0], "{members}");
    }
}

#[test]
fn values_beyond_the_bounds_are_refused() {
    let id = "satisfy regular expression pattern: ^[a-z][a-z0-9-]*$";
    let code = "satisfy regular expression pattern: ^(?=.*[0-9])[A-Z0-9]{4}$";
    for (members, length, place, message) in [
        (json!({ "id": "Silk" }), None, "/id", id),
        (json!({ "id": "" }), None, "/id", id),
        (json!({ "percent": -1 }), None, "/percent", "be between 0 and 100, inclusive"),
        (json!({ "percent": 101 }), None, "/percent", "be between 0 and 100, inclusive"),
        (json!({ "narrow": 21 }), None, "/narrow", "be between 10 and 20, inclusive"),
        (json!({ "weight": 0.25 }), None, "/weight", "be between 0.5 and 20.25, inclusive"),
        (json!({ "weight": 20.5 }), None, "/weight", "be between 0.5 and 20.25, inclusive"),
        (json!({ "price": -0.01 }), None, "/price", "be greater than or equal to 0"),
        (json!({ "colors": [] }), Some(0), "/colors", "have length between 1 and 3, inclusive"),
        (json!({ "colors": ["red", "red"] }), None, "/colors", "have unique values"),
        (
            json!({ "colors": ["mauve"] }),
            None,
            "/colors/0",
            "satisfy enum value set: [red, dark-blue, beige, unknown, self]",
        ),
        (json!({ "tags": { "": "" } }), Some(0), "/tags", "have length between 1 and 8, inclusive"),
        (
            json!({ "photo": "A".repeat(88) }),
            Some(66),
            "/photo",
            "have length less than or equal to 64",
        ),
        (json!({ "code": "ABCD" }), None, "/code", code),
        (
            json!({ "names": ["x", ""] }),
            Some(0),
            "/names/1",
            "have length greater than or equal to 1",
        ),
        (
            json!({ "secret": "geheim" }),
            Some(6),
            "/secret",
            "have length greater than or equal to 8",
        ),
    ] {
        let length =
            length.map(|length: usize| format!("with length {length} ")).unwrap_or_default();
        let expected = format!(
            "Value {length}at '/constraints{place}' failed to satisfy constraint: Member must {message}"
        );
        let found = violations(&input(&members));
        assert!(found.contains(&expected), "{members}: {found:?}");
    }
}
