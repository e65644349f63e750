//! Names that are taken: by the root of every crate, and by what its code uses.

use goldsmith_codegen::api::{Api, Package};
use goldsmith_codegen::{Options, generate};
use goldsmith_model::{Input, Problem, Source, read};

/// The crate of a service of this name with one operation, `Go`.
fn service(name: &str) -> (Api, String, Vec<Problem>) {
    let text = format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#{name}": {{"type": "service", "version": "1", "operations": [{{"target": "b#Go"}}],
                "traits": {{"aws.protocols#restJson1": {{}}}}}},
            "b#Go": {{"type": "operation",
                "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}}
        }}}}"#
    );
    let files = vec![Source::new("service.json", text)];
    let (model, _) = read(Input { files, ..Input::default() }).unwrap();
    let package = Package { name: "taken".to_owned(), ..Package::default() };
    let generated =
        generate(&model, &Options { package, service: None, operations: None }).unwrap();
    let root = generated.files.iter().find(|file| file.path == "src/lib.rs").unwrap();
    (generated.api, root.text.clone(), generated.problems)
}

/// What the root of a crate exports.
fn exports(root: &str) -> Vec<&str> {
    let list = root.split_once("pub use goldsmith::{").unwrap().1.split_once('}').unwrap().0;
    list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect()
}

#[test]
fn a_service_is_called_like_nothing_at_the_root() {
    let (api, root, problems) = service("Weather");
    assert_eq!((api.service.ident.as_str(), problems.len()), ("Weather", 0));
    let exports = exports(&root);
    assert!(exports.len() > 20 && exports.contains(&"Operation") && exports.contains(&"http"));
    for name in exports.iter().filter(|name| name.starts_with(char::is_uppercase)) {
        let (api, root, problems) = service(name);
        assert_eq!(api.service.ident, format!("{name}Service"));
        assert!(root.contains(&format!("pub struct {name}Service;")));
        assert_eq!(problems.len(), 1, "{name}");
        assert_eq!(problems[0].code, "renamed");
    }
}
