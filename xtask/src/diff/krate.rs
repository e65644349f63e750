//! The two crates that would be generated, compared.
//!
//! Two models enter, each with what is asked for of it: options may have changed as models have. What
//! leaves are the changes of the crate, and what either crate is made of.

use super::side::Side;
use crate::record::Choice;
use goldsmith_codegen::api::{Api, Package};
use goldsmith_codegen::verdict::{self, ApiChange};
use goldsmith_codegen::{Options, reference};
use goldsmith_model::Problem;
use std::collections::BTreeSet;

/// What a comparison of crates has found.
#[derive(Debug)]
pub(super) struct Compared {
    pub(super) changes: Vec<ApiChange>,
    /// The ids of the services and operations that either crate has.
    pub(super) services: BTreeSet<String>,
    pub(super) operations: BTreeSet<String>,
}

/// Compares what would be generated of both models; or says why nothing can be.
pub(super) fn compare(
    (old, was): (&Side, &Choice),
    (new, is): (&Side, &Choice),
) -> Result<Compared, String> {
    let (old, new) = std::thread::scope(|scope| {
        let first = scope.spawn(|| lower(old, was));
        let second = lower(new, is);
        (first.join().unwrap_or_else(|_| Err("lowering has died".to_owned())), second)
    });
    let (old, new) = (old?, new?);
    let operations = old.operations.iter().chain(&new.operations);
    Ok(Compared {
        changes: verdict::compare(&old, &new),
        services: [&old, &new].map(|api| api.service.id.clone()).into(),
        operations: operations.map(|operation| operation.id.clone()).collect(),
    })
}

fn lower(side: &Side, choice: &Choice) -> Result<Api, String> {
    let Choice { package, runtime, service, operations } = choice;
    let model = &side.model;
    // An operation that is new was not there before.
    let is_known = |name: &String| {
        // By its name, or by its whole id.
        model.shapes.keys().any(|id| id.name() == name || id.as_str() == name)
    };
    let operations = operations.clone().map(|mut names| {
        names.retain(is_known);
        names
    });
    // A service that has another name in the other model is the only one here.
    let is_there = |name: &String| reference::choose_service(model, Some(name)).is_ok();
    let is_only = model.services().count() == 1;
    let service = service.clone().filter(|name| is_there(name) || !is_only);
    let package = Package { name: package.clone(), runtime: runtime.clone(), ..Package::default() };
    let told = |problems: Vec<Problem>| {
        let hint = |p: &Problem| p.hint.clone().map_or_else(String::new, |h| format!("; {h}"));
        let first = problems.first().map(|p| format!("{}{}", p.message, hint(p)));
        let is_open = service.is_none() && model.services().nth(1).is_some();
        let how = if is_open { "; --service chooses one" } else { "" };
        format!("{}: {}{how}", side.name, first.unwrap_or_default())
    };
    let options = Options { package, service: service.clone(), operations };
    goldsmith_codegen::lower(model, &options).map(|(api, _)| api).map_err(told)
}
