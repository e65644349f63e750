//! Crates and programs as rustc sees them. The runtime is built by cargo once; all else is checked by
//! `rustc` itself, since that is much faster than cargo for hundreds of small crates.

use goldsmith_codegen::OutputFile;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The runtime, compiled.
pub(crate) struct Runtime {
    file: PathBuf,
    dependencies: PathBuf,
}

impl Runtime {
    /// Builds the runtime with these features.
    pub(crate) fn build(features: &str) -> Self {
        let cargo = std::env::var("CARGO").unwrap_or("cargo".to_owned());
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let output = Command::new(cargo)
            .current_dir(root)
            .args(["build", "--quiet", "--package", "goldsmith", "--message-format=json"])
            .args(["--features", features])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        let messages = text.lines().map(|line| serde_json::from_str(line).unwrap());
        let ours = |message: &serde_json::Value| {
            message["reason"] == "compiler-artifact" && message["target"]["name"] == "goldsmith"
        };
        let artifact: serde_json::Value = messages.into_iter().find(ours).unwrap();
        let files = artifact["filenames"].as_array().unwrap().iter();
        let file = files.filter_map(|file| file.as_str()).find(|file| file.ends_with(".rmeta"));
        let file = PathBuf::from(file.unwrap());
        Self { dependencies: file.parent().unwrap().to_owned(), file }
    }

    /// Checks a generated crate.
    pub(crate) fn krate(&self, folder: &Path, files: &[OutputFile]) -> PathBuf {
        for file in files.iter().filter(|file| file.path.starts_with("src/")) {
            let path = folder.join(&file.path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, &file.text).unwrap();
        }
        let out = folder.join("libapi.rmeta");
        let done = self.rustc(&folder.join("src/lib.rs"), "api", &out, None);
        done.unwrap_or_else(|errors| panic!("a generated crate does not compile: {errors}"));
        out
    }

    /// Checks a program that uses a crate.
    ///
    /// # Errors
    /// What the compiler says.
    pub(crate) fn program(&self, at: &Path, text: &str, krate: &Path) -> Result<(), String> {
        std::fs::write(at, text).unwrap();
        self.rustc(at, "program", &at.with_extension("rmeta"), Some(krate))
    }

    fn rustc(&self, file: &Path, name: &str, out: &Path, api: Option<&Path>) -> Result<(), String> {
        let mut command = Command::new(std::env::var("RUSTC").unwrap_or("rustc".to_owned()));
        command.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata"]);
        command.args(["--error-format", "short"]);
        command.args(["--cap-lints", "allow", "--crate-name", name, "-o"]).arg(out).arg(file);
        command.arg("-L").arg(format!("dependency={}", self.dependencies.display()));
        command.arg("--extern").arg(format!("goldsmith={}", self.file.display()));
        // The features of generated crates.
        for format in ["json", "cbor", "xml", "query"] {
            command.args(["--cfg", &format!("feature={format:?}")]);
        }
        if let Some(api) = api {
            command.arg("--extern").arg(format!("api={}", api.display()));
        }
        let output = command.output().unwrap();
        if output.status.success() {
            return Ok(());
        }
        Err(told(&String::from_utf8_lossy(&output.stderr), file))
    }
}

/// The first errors, each with the line it stands in.
fn told(errors: &str, file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let mut told = String::new();
    for error in errors.lines().filter(|line| line.contains("error")).take(5) {
        let number = error.split(':').nth(1).and_then(|number| number.parse::<usize>().ok());
        let line = number.and_then(|number| lines.get(number.checked_sub(1)?)).unwrap_or(&"");
        told += &format!("\n    {error}\n        {line}");
    }
    told
}
