//! The version that the next one is counted from: that of the last release.
//!
//! It stands in the mark of the changelog beside what the changes are counted from, so that a version
//! that people have raised already is not raised again.

use semver::Version;

const AT: &str = " at ";

/// A mark with the version of the last release.
pub(super) fn marked(mark: &str, version: &str) -> String {
    if Version::parse(version).is_ok() { format!("{mark}{AT}{version}") } else { mark.to_owned() }
}

/// A mark and the version in it, if it has one.
pub(super) fn unmarked(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(AT) {
        Some((mark, version)) if Version::parse(version).is_ok() => (mark, Some(version)),
        _ => (text, None),
    }
}

/// The version of the last release: what the mark says; else the newest that the changelog, the record
/// of the last generation or the manifest knows. What has no mark may have been released as it is: taken
/// for the last release, a version that was only raised is raised once too often, which harms nobody.
pub(super) fn base(
    marked: Option<&str>,
    changelog: &str,
    recorded: Option<&str>,
    present: &str,
) -> String {
    if let Some(version) = marked {
        return version.to_owned();
    }
    let present = Version::parse(present).ok();
    let released = changelog.lines().filter_map(heading);
    let known = released.chain(recorded.and_then(|text| Version::parse(text).ok()));
    // One that is beyond the present version has never been this crate's.
    let known = known.filter(|known| present.as_ref().is_none_or(|present| known <= present)).max();
    known.max(present).map_or_else(String::new, |version| version.to_string())
}

/// The version that a section of the changelog is of: `## 1.2.0`, `## [1.2.0] - 2026-01-01`, `## v1.2.0`.
fn heading(line: &str) -> Option<Version> {
    let title = line.strip_prefix("## ")?.trim();
    let title = title.strip_prefix('[').unwrap_or(title);
    let title = title.strip_prefix('v').unwrap_or(title);
    let end = title.find(|c: char| c.is_whitespace() || c == ']').unwrap_or(title.len());
    Version::parse(&title[..end]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_keeps_the_version() {
        assert_eq!(marked("record", "0.1.0"), "record at 0.1.0");
        for (text, parts) in [
            ("record at 0.1.0", ("record", Some("0.1.0"))),
            ("a model at home", ("a model at home", None)),
            ("a model at home at 1.0.0-rc.1", ("a model at home", Some("1.0.0-rc.1"))),
            ("record", ("record", None)),
        ] {
            assert_eq!(unmarked(text), parts);
        }
        assert_eq!(marked("record", ""), "record");
    }

    #[test]
    fn the_last_release_is_what_knows_it_best() {
        let released = "# C\n\n## Unreleased\n\n## [0.2.0] - 2026-01-01\n\n## v0.1.9\n";
        for (marked, changelog, recorded, present, base) in [
            (Some("0.1.0"), released, Some("0.2.0"), "0.3.0", "0.1.0"),
            (None, released, Some("0.1.0"), "0.2.0", "0.2.0"),
            // Raised after the last generation, and perhaps released: a first one writes no changelog.
            (None, "", Some("0.1.0"), "0.2.0", "0.2.0"),
            (None, "", Some("0.1.0"), "1.0.1", "1.0.1"),
            (None, released, Some("0.1.0"), "1.0.0", "1.0.0"),
            (None, "", None, "0.2.0", "0.2.0"),
            // The changelog is that of another crate, or was never true.
            (None, "## 7.0.0", None, "0.2.0", "0.2.0"),
            (None, "", None, "", ""),
        ] {
            assert_eq!(super::base(marked, changelog, recorded, present), base);
        }
    }
}
