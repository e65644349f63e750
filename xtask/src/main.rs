fn main() -> anyhow::Result<()> {
    use goldsmith_model::*;
    let mut args = std::env::args().skip(1);
    let path = args.next().unwrap();
    let out = args.next().unwrap();
    let mut input = Input::default();
    input.files.push(Source::new(path.clone(), std::fs::read_to_string(&path)?));
    let dir = std::path::Path::new(&path).parent().unwrap();
    for c in botocore::COMPANIONS {
        if let Ok(t) = std::fs::read_to_string(dir.join(c)) {
            input.companions.push(Source::new(c, t));
        }
    }
    for a in args {
        input.files.push(Source::new(a.clone(), std::fs::read_to_string(&a)?));
    }
    let t = std::time::Instant::now();
    let (model, problems) = match read(input) {
        Ok(m) => m,
        Err(r) => {
            for p in &r.problems {
                eprintln!("{}", p.draw(&r.sources, false));
            }
            anyhow::bail!("rejected")
        }
    };
    eprintln!("read {:?} {} problems", t.elapsed(), problems.len());
    let t = std::time::Instant::now();
    let name = std::path::Path::new(&out).file_name().unwrap().to_str().unwrap().to_owned();
    let service = std::env::var("SERVICE").ok();
    let options = goldsmith_codegen::Options {
        package: goldsmith_codegen::api::Package {
            name,
            version: "0.1.0".into(),
            description: "x".into(),
            runtime: "{ path = \"/work/main/runtime\" }".into(),
            in_workspace: false,
            command: "cargo xtask codegen".into(),
            model: "model".into(),
        },
        service,
        operations: None,
    };
    let g = match goldsmith_codegen::generate(&model, &options) {
        Ok(g) => g,
        Err(p) => {
            for p in &p {
                eprintln!("{}", p.draw(&model.sources, false));
            }
            anyhow::bail!("rejected")
        }
    };
    eprintln!(
        "generate {:?} {} files {} bytes {} problems",
        t.elapsed(),
        g.files.len(),
        g.files.iter().map(|f| f.text.len()).sum::<usize>(),
        g.problems.len()
    );
    for p in g.problems.iter().take(10) {
        eprintln!("{}", p.to_line(&model.sources));
    }
    let _ = std::fs::remove_dir_all(format!("{out}/src"));
    for f in g.files {
        let p = format!("{out}/{}", f.path);
        std::fs::create_dir_all(std::path::Path::new(&p).parent().unwrap())?;
        std::fs::write(p, f.text)?;
    }
    Ok(())
}
