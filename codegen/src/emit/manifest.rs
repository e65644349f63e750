//! What is no Rust: the manifest, the settings of rustfmt, and the header of every file.

use crate::api::Api;

/// The comment that every file starts with.
pub(super) fn header(api: &Api) -> String {
    let package = &api.package;
    format!(
        "// @generated from {} by `{}`. Changes made here are lost.\n\n",
        package.model, package.command
    )
}

/// `Cargo.toml`
pub(super) fn cargo_toml(api: &Api) -> String {
    let package = &api.package;
    let header = header(api).replace("//", "#");
    let inherited = if package.in_workspace {
        "version.workspace = true\nedition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\n".to_owned()
    } else {
        format!(
            "version = {}\nedition = \"2024\"\nrust-version = \"1.88\"\n",
            quoted(&package.version)
        )
    };
    let tests = dev_dependencies(api);
    format!(
        "{header}[package]\nname = {}\ndescription = {}\n{inherited}\n[dependencies]\ngoldsmith = {}\n{tests}",
        quoted(&package.name),
        quoted(&package.description),
        package.runtime,
    )
}

/// What tests and examples take.
fn dev_dependencies(api: &Api) -> String {
    let mut lines = Vec::new();
    if super::tests::has_round_trips(api) || super::tests::has_cases(api) {
        let runtime = with_feature(&api.package.runtime, "testing");
        lines.push(format!("goldsmith = {runtime}\n"));
    }
    let others = api.package.example_dependencies.iter();
    lines.extend(others.map(|name| format!("{name} = {{ workspace = true }}\n")));
    if lines.is_empty() {
        return String::new();
    }
    format!("\n[dev-dependencies]\n{}", lines.concat())
}

/// A dependency with one more feature.
fn with_feature(dependency: &str, feature: &str) -> String {
    match dependency.trim_end().strip_suffix('}') {
        Some(table) => format!("{}, features = [\"{feature}\"] }}", table.trim_end()),
        None => format!("{{ version = {dependency}, features = [\"{feature}\"] }}"),
    }
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// `rustfmt.toml`: what prettyplease has formatted stays as it is.
pub(super) fn rustfmt_toml(api: &Api) -> String {
    format!("{}disable_all_formatting = true\n", header(api).replace("//", "#"))
}
