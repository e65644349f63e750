//! The tests: all cases, and the history of a real service.

use crate::case::{self, Case, crate_of};
use crate::rustc::Runtime;
use crate::surface::{Use, program, surface, top};
use goldsmith_codegen::Generated;
use goldsmith_codegen::verdict::{ApiChange, ChangeKind, Level, compare, level, next_version};
use goldsmith_model::Node;
use goldsmith_model::history::{History, rebuild};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// A generated crate that is compiled, and everything that can be done with it.
struct Built {
    generated: Generated,
    uses: Vec<Use>,
    file: PathBuf,
}

/// Where everything is compiled, and how often.
struct Workshop {
    runtime: Runtime,
    folder: PathBuf,
    compiled: AtomicUsize,
}

impl Workshop {
    fn new() -> (Self, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::build("json,cbor,query,gzip,md5,sha256");
        let compiled = AtomicUsize::new(0);
        (Self { runtime, folder: folder.path().to_owned(), compiled }, folder)
    }

    fn build(&self, name: &str, model: &str) -> Built {
        let generated = crate_of(name, model);
        self.compiled.fetch_add(1, Ordering::Relaxed);
        let file = self.runtime.krate(&self.folder.join(name), &generated.files);
        Built { uses: surface(&generated.files), generated, file }
    }

    fn compile(&self, name: &str, text: &str, krate: &Built) -> Result<(), String> {
        self.compiled.fetch_add(1, Ordering::Relaxed);
        self.runtime.program(&self.folder.join(format!("{name}.rs")), text, &krate.file)
    }
}

/// Kinds that are major and keep no code from compiling: it would mean something else. What comes of a
/// feature that is gone cannot be tried here, since all crates share one runtime that has them all.
const COMPILES: [ChangeKind; 6] = [
    ChangeKind::ConstructorSwapped,
    ChangeKind::FieldSwapped,
    ChangeKind::VariantSwapped,
    ChangeKind::TypeSwapped,
    ChangeKind::OperationSwapped,
    ChangeKind::FeatureRemoved,
];

/// Whether code may fail to compile after these changes.
fn breaks(changes: &[ApiChange]) -> bool {
    changes.iter().any(|c| c.level == Level::Major && !COMPILES.contains(&c.kind))
}

/// The verdict as it stands in a page.
fn verdict(changes: &[ApiChange]) -> String {
    let overall = level(changes);
    let next = overall.and_then(|level| next_version("0.3.1", level));
    let mut text = match (overall, next) {
        (Some(level), Some(next)) => format!("{}: 0.3.1 -> {next}\n", level.name()),
        _ => "nothing has changed\n".to_owned(),
    };
    for change in changes {
        let (code, path) = (change.kind.code(), &change.path);
        text += &format!("{} {code} {path}: {}\n", change.level.name(), change.message);
    }
    text
}

/// Whether a change says that something can no longer be done.
fn explains(change: &ApiChange, each: &Use, old: &Generated) -> bool {
    if change.level != Level::Major {
        return false;
    }
    let path = change.path.as_str();
    let names = |path: &str| {
        let path = format!("api::{path}");
        let mut found = each.code.match_indices(&path).map(|(at, _)| &each.code[at + path.len()..]);
        found.any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    match change.kind {
        ChangeKind::TypeRemoved
        | ChangeKind::TypeMoved
        | ChangeKind::TypeKindChanged
        | ChangeKind::OperationErrorRenamed
        | ChangeKind::ServiceRenamed => {
            // A module is there as long as it has something.
            let module = path.split("::").next().unwrap();
            names(path) || (each.line == format!("mod {module}"))
        }
        ChangeKind::OperationRemoved | ChangeKind::OperationRenamed => {
            let operation =
                old.api.operations.iter().find(|o| path.ends_with(&format!("::{}", o.ident)));
            let error = format!("operations::{}", operation.unwrap().error.ident);
            names(path) || names(&error) || each.line == "mod operations"
        }
        ChangeKind::SetterHidesMethod => {
            let (owner, method) = path.rsplit_once("::").unwrap();
            let called = [format!(".{method}("), format!("::{method}(")];
            each.item == owner && called.iter().any(|called| each.code.contains(called))
        }
        // Where a setter is called otherwise than its field, it has a character more.
        _ => each.item == path || each.item.trim_end_matches('_') == path,
    }
}

/// The uses of a crate that may fail against another one: those that name an item whose file differs.
/// Where the definition of an item is the same, it can do less only because an item in it can, and that
/// one differs.
fn affected<'a>(old: &'a Built, new: &Built) -> Vec<&'a Use> {
    let texts: BTreeMap<&str, &str> =
        new.generated.files.iter().map(|f| (f.path.as_str(), f.text.as_str())).collect();
    let changed = |file: &str, text: &str| texts.get(file) != Some(&text);
    let files = old.generated.files.iter();
    let files: BTreeSet<&str> =
        files.filter(|f| changed(&f.path, &f.text)).map(|f| f.path.as_str()).collect();
    let items: BTreeSet<&str> =
        old.uses.iter().filter(|u| files.contains(u.file.as_str())).map(|u| top(&u.item)).collect();
    old.uses.iter().filter(|each| each.named().any(|item| items.contains(item))).collect()
}

/// Checks the verdict on a change against the surfaces and the compiler. `callers` is the program of
/// the case, if it is to be tried.
fn check(
    shop: &Workshop,
    name: &str,
    (old, new): (&Built, &Built),
    callers: Option<&str>,
) -> Result<Vec<ApiChange>, String> {
    let changes = compare(&old.generated.api, &new.generated.api);
    let overall = level(&changes);
    if (old.generated.files != new.generated.files) != overall.is_some() {
        return Err("files differ and nothing is told, or the other way round".to_owned());
    }
    if changes.iter().any(|change| change.level != change.kind.level()) {
        return Err("a change has not the level of its kind".to_owned());
    }
    let lines =
        |uses: &[Use]| -> BTreeSet<String> { uses.iter().map(|u| u.line.clone()).collect() };
    let (before, after) = (lines(&old.uses), lines(&new.uses));
    let gone = before.difference(&after).next();
    if let Some(gone) = gone.filter(|_| !breaks(&changes)) {
        return Err(format!("{gone} is gone, but the verdict is {overall:?}"));
    }
    if let Some(come) = after.difference(&before).next().filter(|_| overall < Some(Level::Minor)) {
        return Err(format!("{come} is new, but the verdict is {overall:?}"));
    }
    let uses = affected(old, new);
    if !breaks(&changes) {
        let text = program(uses) + callers.unwrap_or_default();
        let compiled = shop.compile(name, &text, new);
        return compiled.map(|()| changes).map_err(|errors| format!("TOO MILD: {errors}"));
    }
    if shop.compile(name, &program(uses.iter().copied()), new).is_ok() {
        return Err("TOO SEVERE: what uses everything compiles".to_owned());
    }
    if callers.is_some_and(|callers| shop.compile(name, callers, new).is_ok()) {
        return Err("TOO SEVERE: the program compiles".to_owned());
    }
    let unexplained = |each: &&Use| !changes.iter().any(|c| explains(c, each, &old.generated));
    let rest = program(uses.into_iter().filter(unexplained));
    let compiled = shop.compile(name, &rest, new);
    compiled.map(|()| changes).map_err(|errors| format!("NOT TOLD: {errors}"))
}

/// Runs tasks on all processors.
fn each<T: Sync>(tasks: &[T], run: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(task) = tasks.get(next.fetch_add(1, Ordering::Relaxed)) {
                    run(task);
                }
            });
        }
    });
}

/// One case, there and back. Gives the changes of both ways.
fn check_case(
    shop: &Workshop,
    case: &Case,
    base: &str,
    old: &Built,
) -> Result<[Vec<ApiChange>; 2], String> {
    let name = &case.name;
    let new = shop.build(&format!("{name}-new"), &case.models(base).1);
    let there = check(shop, &format!("{name}_there"), (old, &new), Some(case.program()))?;
    // What uses all of the new crate has to be a program of it, or its failure would show nothing.
    let back = compare(&new.generated.api, &old.generated.api);
    if breaks(&back) {
        shop.compile(&format!("{name}_own"), &program(affected(&new, old)), &new)?;
    }
    let back = check(shop, &format!("{name}_back"), (&new, old), None)?;
    case.check(&format!("{}\nand back, {}", verdict(&there), verdict(&back)))?;
    Ok([there, back])
}

#[test]
fn every_verdict_is_what_the_compiler_says() {
    let (shop, _folder) = Workshop::new();
    let base = std::fs::read_to_string(data().join("verdict/base.json")).unwrap();
    let wanted = std::env::var("CASE").unwrap_or_default();
    let mut cases = case::all(&data().join("verdict"));
    cases.retain(|case| wanted.split(',').any(|part| case.name.contains(part)));
    // Most cases have the same old crate: it is compiled once, with the programs of all of them.
    let mut by_old: BTreeMap<String, Vec<&Case>> = BTreeMap::new();
    for case in &cases {
        by_old.entry(case.models(&base).0).or_default().push(case);
    }
    let failures = Mutex::new(Vec::new());
    let counts = Mutex::new(BTreeMap::<Level, usize>::new());
    let kinds = Mutex::new(BTreeSet::new());
    let groups: Vec<_> = by_old.into_iter().collect();
    let built: Vec<_> = groups.iter().map(|_| Mutex::new(None)).collect();
    let numbers: Vec<usize> = (0..groups.len()).collect();
    each(&numbers, |&number| {
        let (model, cases) = &groups[number];
        let old = shop.build(&format!("old-{number}"), model);
        let mut text = program(&old.uses);
        for case in cases {
            let name = case.name.replace('-', "_");
            text += &format!("mod {name} {{ {} }}\n", case.program());
        }
        if let Err(errors) = shop.compile(&format!("old_{number}"), &text, &old) {
            failures
                .lock()
                .unwrap()
                .push(format!("the programs do not fit the old crate: {errors}"));
        }
        *built[number].lock().unwrap() = Some(std::sync::Arc::new(old));
    });
    let tasks: Vec<(usize, &Case)> = groups
        .iter()
        .enumerate()
        .flat_map(|(number, (_, cases))| cases.iter().map(move |case| (number, *case)))
        .collect();
    each(&tasks, |(number, case)| {
        let old = built[*number].lock().unwrap().clone().unwrap();
        // A model that cannot be read is told with the others.
        let run = AssertUnwindSafe(|| check_case(&shop, case, &base, &old));
        let checked = catch_unwind(run).unwrap_or_else(|_| Err("it panics".to_owned()));
        match checked {
            Ok(both) => {
                for changes in both {
                    kinds.lock().unwrap().extend(changes.iter().map(|change| change.kind));
                    let level = level(&changes).unwrap_or(Level::Patch);
                    *counts.lock().unwrap().entry(level).or_default() += 1;
                }
            }
            Err(error) => failures.lock().unwrap().push(format!("{}: {error}", case.name)),
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{} failures\n\n{}", failures.len(), failures.join("\n\n"));
    println!(
        "{} changes of a model, each there and back: {:?}; {} kinds; {} compilations",
        cases.len(),
        counts.into_inner().unwrap(),
        kinds.lock().unwrap().len(),
        shop.compiled.load(Ordering::Relaxed),
    );
    if wanted.is_empty() {
        untried(&kinds.into_inner().unwrap());
    }
}

/// Each kind of change is tried, but for those that no change of a model makes: what options decide, and
/// what names rule out as they are given now.
fn untried(tried: &BTreeSet<ChangeKind>) {
    let made_otherwise = [
        ChangeKind::PackageRenamed,
        ChangeKind::RuntimeChanged,
        ChangeKind::DependencyUpdated,
        ChangeKind::PackageChanged,
        ChangeKind::SetterRenamed,
        ChangeKind::ErrorVariantChanged,
    ];
    let untried: Vec<&str> = ChangeKind::ALL
        .iter()
        .filter(|kind| !tried.contains(kind) && !made_otherwise.contains(kind))
        .map(|kind| kind.code())
        .collect();
    assert!(untried.is_empty(), "no case has {untried:?}");
}

/// The models of the newest releases of Lambda that the repository keeps, the oldest first.
fn lambda() -> Vec<String> {
    let folder = data().join("../../generated/models/lambda");
    let node =
        |path: &str| Node::parse(&std::fs::read_to_string(folder.join(path)).unwrap(), 0).unwrap();
    let history = History::from_node(&node("history/releases.json")).unwrap();
    let mut asts = vec![node("2015-03-31.json")];
    for release in &history.releases[1..4] {
        let delta = node(&format!("history/{}.json", release.name));
        asts.push(rebuild(&asts[asts.len() - 1], &delta).unwrap());
    }
    asts.iter().rev().map(Node::to_json).collect()
}

/// The releases of Lambda, each against the next one.
#[test]
fn the_verdicts_on_a_real_history_are_what_the_compiler_says() {
    let (shop, _folder) = Workshop::new();
    let releases = lambda();
    let built: Vec<Mutex<Option<Built>>> = releases.iter().map(|_| Mutex::new(None)).collect();
    let numbers: Vec<usize> = (0..releases.len()).collect();
    each(&numbers, |&number| {
        let release = shop.build(&format!("release-{number}"), &releases[number]);
        // Nobody goes on from the last one.
        if number + 1 < releases.len() {
            let text = program(&release.uses);
            shop.compile(&format!("release_{number}"), &text, &release).unwrap();
        }
        *built[number].lock().unwrap() = Some(release);
    });
    let built: Vec<Built> = built.into_iter().map(|b| b.into_inner().unwrap().unwrap()).collect();
    let failures = Mutex::new(Vec::new());
    let pairs = [(0, 1), (1, 2), (2, 3)];
    each(&pairs, |&(from, to)| {
        let name = format!("from_{from}_to_{to}");
        match check(&shop, &name, (&built[from], &built[to]), None) {
            Ok(changes) => {
                let count = |level| changes.iter().filter(|c| c.level == level).count();
                println!(
                    "Lambda {name}: {} uses; {} major, {} minor, {} patch",
                    built[from].uses.len(),
                    count(Level::Major),
                    count(Level::Minor),
                    count(Level::Patch),
                );
            }
            Err(error) => failures.lock().unwrap().push(format!("{name}: {error}")),
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// The list of kinds is also a page.
#[test]
fn the_page_lists_every_kind() {
    let mut page = String::from(
        "# What a change of a model does to the crate\n\nEach kind of change that `goldsmith_codegen::verdict` tells, with its level.\n\n| kind | level | what it means |\n|---|---|---|\n",
    );
    let mut kinds = ChangeKind::ALL.to_vec();
    assert!(kinds.is_sorted_by(|a, b| a.level() >= b.level()));
    for kind in &kinds {
        page += &format!("| `{}` | {} | {} |\n", kind.code(), kind.level().name(), kind.meaning());
    }
    expect_test::expect_file!["../../../docs/verdict.md"].assert_eq(&page);
    kinds.sort_by_key(|kind| kind.code());
    kinds.dedup_by_key(|kind| kind.code());
    assert_eq!(kinds.len(), ChangeKind::ALL.len());
}
