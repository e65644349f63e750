//! The version that comes next, by cargo's rules.

use super::Level;
use semver::{BuildMetadata, Prerelease, Version};

/// The version that follows `version` after changes of this level; none if `version` is no version.
///
/// Before 1.0 the first number that is not zero takes the part of the major one: 0.3.1 becomes 0.4.0
/// after a major change and 0.3.2 after any other. Each 0.0.x is compatible with itself only, so all
/// levels come to the same. A pre-release promises nothing, and its last number grows.
#[must_use]
pub fn next_version(version: &str, level: Level) -> Option<String> {
    let Version { major, minor, patch, pre, .. } = Version::parse(version).ok()?;
    let mut next = if !pre.is_empty() {
        Version { pre: next_pre(&pre)?, ..Version::new(major, minor, patch) }
    } else {
        match (major, minor, level) {
            (0, 0, _) => Version::new(0, 0, patch.checked_add(1)?),
            (0, _, Level::Major) => Version::new(0, minor.checked_add(1)?, 0),
            (0, ..) | (_, _, Level::Patch) => Version::new(major, minor, patch.checked_add(1)?),
            (_, _, Level::Minor) => Version::new(major, minor.checked_add(1)?, 0),
            (_, _, Level::Major) => Version::new(major.checked_add(1)?, 0, 0),
        }
    };
    next.build = BuildMetadata::EMPTY;
    Some(next.to_string())
}

/// `rc.1` becomes `rc.2`, and `alpha` becomes `alpha.1`.
fn next_pre(pre: &Prerelease) -> Option<Prerelease> {
    let text = pre.as_str();
    let (head, last) = text.rsplit_once('.').unwrap_or(("", text));
    let next = match last.parse::<u64>() {
        Ok(number) if head.is_empty() => number.checked_add(1)?.to_string(),
        Ok(number) => format!("{head}.{}", number.checked_add(1)?),
        Err(_) => format!("{text}.1"),
    };
    Prerelease::new(&next).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_next() {
        for (version, patch, minor, major) in [
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("0.1.0", "0.1.1", "0.1.1", "0.2.0"),
            ("0.9.9", "0.9.10", "0.9.10", "0.10.0"),
            ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
            ("1.2.3+build.7", "1.2.4", "1.3.0", "2.0.0"),
            ("2.0.0-rc.1", "2.0.0-rc.2", "2.0.0-rc.2", "2.0.0-rc.2"),
            ("2.0.0-alpha", "2.0.0-alpha.1", "2.0.0-alpha.1", "2.0.0-alpha.1"),
            ("2.0.0-7", "2.0.0-8", "2.0.0-8", "2.0.0-8"),
        ] {
            for (level, next) in
                [(Level::Patch, patch), (Level::Minor, minor), (Level::Major, major)]
            {
                assert_eq!(next_version(version, level).as_deref(), Some(next), "{version}");
            }
        }
        for version in ["", "1", "1.2", "v1.2.3", "1.2.3.4", "18446744073709551615.0.0"] {
            assert_eq!(next_version(version, Level::Major), None, "{version}");
        }
    }
}
