//! The crate as a whole: its package, what it needs of the runtime, and the service.

use super::ChangeKind;
use super::changes::{Changes, Item};
use super::spelling::count;
use crate::api::{self, Api, Package, Pattern, PatternKind, Protocol, Service};
use crate::emit;
use crate::names::ROOT_OF_STREAMS;
use semver::{Comparator, Op, VersionReq};

/// Features of the runtime that add no item to it.
const FEATURES_WITHOUT_ITEMS: [&str; 3] = ["crc32", "gzip", "md5"];

/// Compares all but operations and types.
pub(super) fn compare(changes: &mut Changes<'_>) {
    let (old, new) = (changes.old, changes.new);
    // Operations and types are compared apart; renames show in the names themselves.
    let Api { package, formats, features, service, operations: _, types: _, patterns, renames: _ } =
        old;
    compare_package(changes, package, &new.package);
    compare_formats(changes, formats, &new.formats);
    compare_features(changes, features, &new.features);
    compare_service(changes, service, &new.service);
    for export in ROOT_OF_STREAMS {
        let item = Item { path: export.to_owned(), shape: None };
        match (emit::has_events(old), emit::has_events(new)) {
            (true, false) => {
                let message = "the root has it only if a stream has events, and none has";
                changes.add(ChangeKind::ExportRemoved, &item, message);
            }
            (false, true) => {
                let message = "the root has it, since a stream has events";
                changes.add(ChangeKind::ExportAdded, &item, message);
            }
            _ => {}
        }
    }
    if constants(patterns) != constants(&new.patterns) {
        let message = "the patterns that members refer to, or the names of their constants";
        changes.add(ChangeKind::InternalChanged, &Item::root(), message);
    }
}

/// What decides the file of patterns.
fn constants(patterns: &[Pattern]) -> Vec<(&str, &str, bool)> {
    let constants = patterns.iter().map(|Pattern { ident, kind }| match kind {
        PatternKind::Program(text, _) => (ident.as_str(), text.as_str(), true),
        PatternKind::Same(other) => (ident.as_str(), other.as_str(), false),
    });
    constants.collect()
}

fn compare_package(changes: &mut Changes<'_>, old: &Package, new: &Package) {
    let root = Item::root();
    let Package {
        name,
        // What comes out of the comparison cannot enter it.
        version: _,
        description,
        runtime,
        in_workspace,
        example_dependencies,
        command,
        model,
    } = old;
    if *name != new.name {
        let message = format!("the package `{name}` is called `{}`", new.name);
        changes.add(ChangeKind::PackageRenamed, &root, message);
    }
    if *runtime != new.runtime {
        let kind = match fits(runtime, &new.runtime) {
            true => ChangeKind::DependencyUpdated,
            false => ChangeKind::RuntimeChanged,
        };
        let message = format!("`goldsmith = {runtime}` has become `{}`", new.runtime);
        changes.add(kind, &root, message);
    }
    for (what, differs) in [
        ("its description", *description != new.description),
        ("whether it inherits from a workspace", *in_workspace != new.in_workspace),
        ("what its examples depend on", *example_dependencies != new.example_dependencies),
        ("how it is generated", *command != new.command || *model != new.model),
    ] {
        if differs {
            changes.add(ChangeKind::PackageChanged, &root, what);
        }
    }
}

/// Whether cargo takes two dependencies for one crate: both are versions with the same first number
/// that is not zero.
fn fits(old: &str, new: &str) -> bool {
    let first = |text: &str| {
        let version = match api::dependency(text).ok()? {
            toml::Value::String(version) => version,
            value => value.get("version")?.as_str()?.to_owned(),
        };
        let requirement = VersionReq::parse(&version).ok()?;
        let [Comparator { op: Op::Caret, major, minor, patch, .. }] = *requirement.comparators
        else {
            return None;
        };
        Some(match (major, minor) {
            (0, Some(0)) => (0, 0, patch),
            (0, minor) => (0, minor?, None),
            (major, _) => (major, 0, None),
        })
    };
    let elsewhere = |text: &str| {
        let mut table = api::dependency(text).ok()?.as_table().cloned().unwrap_or_default();
        table.remove("version");
        Some(table)
    };
    first(old).is_some() && first(old) == first(new) && elsewhere(old) == elsewhere(new)
}

/// Formats are features of the crate itself, and of the runtime.
fn compare_formats(changes: &mut Changes<'_>, old: &[&'static str], new: &[&'static str]) {
    let root = Item::root();
    for format in old.iter().filter(|format| !new.contains(format)) {
        let message = format!("the crate's feature `{format}`, and items of `goldsmith` behind it");
        changes.add(ChangeKind::FeatureRemoved, &root, message);
    }
    for format in new.iter().filter(|format| !old.contains(format)) {
        let message = format!("the crate has the feature `{format}`, which is on by default");
        changes.add(ChangeKind::FeatureAdded, &root, message);
    }
    let common = |formats: &[&'static str], others: &[&str]| -> Vec<&'static str> {
        formats.iter().filter(|format| others.contains(format)).copied().collect()
    };
    if common(old, new) != common(new, old) {
        changes.add(ChangeKind::InternalChanged, &root, "the order of the crate's features");
    }
}

fn compare_features(changes: &mut Changes<'_>, old: &[&'static str], new: &[&'static str]) {
    let root = Item::root();
    let has_items = |feature: &&str| !FEATURES_WITHOUT_ITEMS.contains(feature);
    for feature in old.iter().filter(|feature| !new.contains(feature)) {
        let (kind, message) = match has_items(feature) {
            true => (
                ChangeKind::FeatureRemoved,
                format!("items of `goldsmith` behind its feature `{feature}` may be missing"),
            ),
            false => (
                ChangeKind::DependencyUpdated,
                format!("the feature `{feature}` of `goldsmith` is not needed any more"),
            ),
        };
        changes.add(kind, &root, message);
    }
    for feature in new.iter().filter(|feature| !old.contains(feature)) {
        let kind = match has_items(feature) {
            true => ChangeKind::FeatureAdded,
            false => ChangeKind::DependencyUpdated,
        };
        changes.add(kind, &root, format!("it builds the feature `{feature}` of `goldsmith`"));
    }
}

fn compare_service(changes: &mut Changes<'_>, old: &Service, new: &Service) {
    let item = Item::of(old.ident.clone(), &old.id);
    let Service {
        ident,
        id,
        // It stands in the documentation.
        title: _,
        version,
        protocol,
        protocols,
        sdk_id,
        signing_name,
        endpoint_prefix,
        query_compatible,
        xml_namespace,
        error_wrapping,
        docs,
        crate_docs,
    } = old;
    if *ident != new.ident {
        let message = format!("the service is called `{}`: `{ident}` is gone", new.ident);
        changes.add(ChangeKind::ServiceRenamed, &item, message);
    }
    compare_protocols(changes, &item, (protocol, protocols), new);
    for (what, trait_id, differs) in [
        ("its shape id", None, *id != new.id),
        ("its version", None, *version != new.version),
        ("its SDK id", Some("aws.api#service"), *sdk_id != new.sdk_id),
        ("its name in signatures", Some("aws.auth#sigv4"), *signing_name != new.signing_name),
        (
            "the prefix of its hosts",
            Some("aws.api#service"),
            *endpoint_prefix != new.endpoint_prefix,
        ),
        (
            "`awsQueryCompatible`",
            Some("aws.protocols#awsQueryCompatible"),
            *query_compatible != new.query_compatible,
        ),
        ("its XML namespace", Some("smithy.api#xmlNamespace"), *xml_namespace != new.xml_namespace),
        (
            "whether its errors are wrapped",
            Some("aws.protocols#restXml"),
            *error_wrapping != new.error_wrapping,
        ),
    ] {
        if differs {
            let message = format!("{what} has changed");
            changes.add_of(ChangeKind::ServiceChanged, &item, message, trait_id);
        }
    }
    changes.reading(&item, (docs, &new.docs), (None, None));
    changes.reading(&Item::root(), (crate_docs, &new.crate_docs), (None, None));
}

fn compare_protocols(
    changes: &mut Changes<'_>,
    item: &Item<'_>,
    (protocol, protocols): (&Protocol, &[Protocol]),
    new: &Service,
) {
    if *protocol != new.protocol {
        let (old, now) = (protocol.ident, new.protocol.ident);
        let server = match protocol.has_server && !new.protocol.has_server {
            true => "; there are no servers of it",
            false => "",
        };
        let message =
            format!("operations speak `{now}` by default where they spoke `{old}`{server}");
        changes.add(ChangeKind::ProtocolChanged, item, message);
    }
    for gone in protocols.iter().filter(|protocol| !new.protocols.contains(protocol)) {
        let left = count(new.protocols.len(), "protocol");
        let message = format!("the service does not speak `{}` any more: {left} left", gone.ident);
        changes.add_of(ChangeKind::ProtocolRemoved, item, message, Some(gone.id));
    }
    for added in new.protocols.iter().filter(|protocol| !protocols.contains(protocol)) {
        let message = format!("the service speaks `{}`, too", added.ident);
        changes.add_of(ChangeKind::ProtocolAdded, item, message, Some(added.id));
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ApiChange, ChangeKind, compare};
    use super::fits;
    use crate::api::{Api, Package};
    use crate::{Options, lower};
    use goldsmith_model::{Input, Source, read};

    #[test]
    fn dependencies_that_fit() {
        for (old, new, expected) in [
            ("\"0.1\"", "\"0.1.3\"", true),
            ("\"0.1\"", "\"0.2\"", false),
            ("\"0.0.1\"", "\"0.0.2\"", false),
            ("\"1\"", "\"1.7\"", true),
            ("\"1.2\"", "\"2.0\"", false),
            ("\"0\"", "\"0.1\"", false),
            ("\"1\"", "\"=1.0.0\"", false),
            ("\"1\"", "\"1, <1.5\"", false),
            ("\"1\"", "\"*\"", false),
            ("\"1\"", "{ version = \"1.1\" }", true),
            ("{ version = \"1\", path = \"a\" }", "{ version = \"1.1\", path = \"a\" }", true),
            ("{ version = \"1\", path = \"a\" }", "{ version = \"1\", path = \"b\" }", false),
            ("{ path = \"a\" }", "{ path = \"b\" }", false),
        ] {
            assert_eq!(fits(old, new), expected, "{old} {new}");
            assert_eq!(fits(new, old), expected, "{new} {old}");
        }
    }

    fn api(package: Package) -> Api {
        let text = r#"{"smithy": "2.0", "shapes": {"a#B": {"type": "service", "version": "1"}}}"#;
        let files = vec![Source::new("b.json", text)];
        let (model, _) = read(Input { files, ..Input::default() }).unwrap();
        lower(&model, &Options { package, service: None, operations: None }).unwrap().0
    }

    #[test]
    fn what_no_model_changes() {
        let package =
            Package { name: "b".to_owned(), runtime: "\"0.1\"".to_owned(), ..Package::default() };
        let old = api(package.clone());
        let text = "other".to_owned();
        let runtime = |runtime: &str| Package { runtime: runtime.to_owned(), ..package.clone() };
        for (package, kind) in [
            (Package { name: text.clone(), ..package.clone() }, ChangeKind::PackageRenamed),
            (runtime("\"0.2\""), ChangeKind::RuntimeChanged),
            (runtime("\"0.1.2\""), ChangeKind::DependencyUpdated),
            (Package { description: text.clone(), ..package.clone() }, ChangeKind::PackageChanged),
            (Package { command: text.clone(), ..package.clone() }, ChangeKind::PackageChanged),
            (Package { model: text.clone(), ..package.clone() }, ChangeKind::PackageChanged),
            (Package { in_workspace: true, ..package.clone() }, ChangeKind::PackageChanged),
        ] {
            let changes = compare(&old, &api(package));
            let kinds: Vec<_> = changes.iter().map(|change: &ApiChange| change.kind).collect();
            assert_eq!(kinds, [kind]);
        }
        assert_eq!(compare(&old, &api(Package { version: text, ..package })), []);
    }
}
