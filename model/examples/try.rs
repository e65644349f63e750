use goldsmith_model::*;
fn main() {
    for path in std::env::args().skip(1) {
        let mut input = Input::default();
        input.files.push(Source::new(path.clone(), std::fs::read_to_string(&path).unwrap()));
        let dir = std::path::Path::new(&path).parent().unwrap();
        for c in botocore::COMPANIONS {
            if let Ok(t) = std::fs::read_to_string(dir.join(c)) {
                input.companions.push(Source::new(c, t));
            }
        }
        let t = std::time::Instant::now();
        match read(input) {
            Ok((m, p)) => {
                println!(
                    "{path}: ok {} shapes, {} problems {:?}",
                    m.shapes.len(),
                    p.len(),
                    t.elapsed()
                );
                for p in
                    p.iter().take(std::env::var("N").ok().and_then(|n| n.parse().ok()).unwrap_or(5))
                {
                    println!("  {}", p.to_line(&m.sources));
                }
            }
            Err(r) => {
                println!("{path}: REJECTED {}", r.problems.len());
                for p in r.problems.iter().filter(|p| p.severity == Severity::Error).take(8) {
                    println!("{}", p.draw(&r.sources, false));
                }
            }
        }
    }
}
