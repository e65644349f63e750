//! What is no Rust: the manifest, the settings of rustfmt, and the header of every file.

use crate::api::{self, Api};
use toml::{Table, Value};

/// The comment that every file starts with.
pub(super) fn header(api: &Api) -> String {
    let package = &api.package;
    format!(
        "// @generated from {} by `{}`. Changes made here are lost.\n\n",
        one_line(&package.model),
        one_line(&package.command)
    )
}

/// A text that cannot end a comment early.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, "?")
}

/// The same in TOML.
fn comment(api: &Api) -> String {
    header(api).replacen("//", "#", 1)
}

/// `Cargo.toml`
pub(super) fn cargo_toml(api: &Api) -> String {
    let package = &api.package;
    let header = comment(api);
    let inherited = if package.in_workspace {
        "version.workspace = true\nedition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\n".to_owned()
    } else {
        format!(
            "version = {}\nedition = \"2024\"\nrust-version = \"1.88\"\n",
            quoted(&package.version)
        )
    };
    let (features, tests) = (features(api), dev_dependencies(api));
    format!(
        "{header}[package]\nname = {}\ndescription = {}\n{inherited}exclude = [\".goldsmith\"]\n\n{features}\n[dependencies]\ngoldsmith = {}\n{tests}",
        quoted(&package.name),
        quoted(&package.description),
        with_features(&package.runtime, &api.features),
    )
}

/// The formats that the service's own protocols need, each a feature that can be turned off.
fn features(api: &Api) -> String {
    let formats = api.formats.iter();
    let lines = formats.map(|format| format!("{format} = [\"goldsmith/{format}\"]\n"));
    format!("[features]\ndefault = {:?}\n{}", api.formats, lines.collect::<String>())
}

/// What tests and examples take.
fn dev_dependencies(api: &Api) -> String {
    let mut lines = Vec::new();
    if super::tests::has_any(api) {
        let runtime = with_features(&api.package.runtime, &["testing"]);
        lines.push(format!("goldsmith = {runtime}\n"));
    }
    let others = api.package.example_dependencies.iter();
    lines.extend(others.map(|name| format!("{name} = {{ workspace = true }}\n")));
    if lines.is_empty() {
        return String::new();
    }
    format!("\n[dev-dependencies]\n{}", lines.concat())
}

/// A dependency with more features.
fn with_features(dependency: &str, more: &[&str]) -> String {
    if more.is_empty() {
        return dependency.to_owned();
    }
    let mut table = match api::dependency(dependency) {
        Ok(Value::Table(table)) => table,
        Ok(version) => Table::from_iter([("version".to_owned(), version)]),
        Err(_) => return dependency.to_owned(),
    };
    let features = table.entry("features").or_insert_with(|| Value::Array(Vec::new()));
    if let Some(features) = features.as_array_mut() {
        for feature in more {
            if !features.iter().any(|known| known.as_str() == Some(feature)) {
                features.push((*feature).into());
            }
        }
    }
    Value::Table(table).to_string()
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// `rustfmt.toml`: what prettyplease has formatted stays as it is.
pub(super) fn rustfmt_toml(api: &Api) -> String {
    format!("{}disable_all_formatting = true\n", comment(api))
}

#[cfg(test)]
mod tests {
    use super::with_features;

    #[test]
    fn features_are_added_to_dependencies() {
        for (dependency, with) in [
            ("\"0.1\"", "{ version = \"0.1\", features = [\"testing\"] }"),
            ("{ path = \"a\" }", "{ path = \"a\", features = [\"testing\"] }"),
            (
                "{ version = \"0.1\", features = [\"x\"] }",
                "{ version = \"0.1\", features = [\"x\", \"testing\"] }",
            ),
            (
                "{ features = ['testing'], git = \"b\" }",
                "{ features = [\"testing\"], git = \"b\" }",
            ),
        ] {
            assert_eq!(with_features(dependency, &["testing"]), with);
        }
    }
}
