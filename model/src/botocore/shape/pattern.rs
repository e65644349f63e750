//! Patterns, with the anchors that botocore leaves out.

/// botocore's patterns describe the whole value; Smithy's match anywhere in it.
///
/// A pattern that is anchored already and has no alternative outside of parentheses stays as it is.
pub(super) fn anchor(pattern: &str) -> String {
    if has_top_level_alternative(pattern) {
        return format!("^(?:{pattern})$");
    }
    let start = if pattern.starts_with('^') { "" } else { "^" };
    let escapes =
        pattern.strip_suffix('$').map(|p| p.bytes().rev().take_while(|b| *b == b'\\').count());
    let end = if escapes.is_some_and(|escapes| escapes % 2 == 0) { "" } else { "$" };
    format!("{start}{pattern}{end}")
}

fn has_top_level_alternative(pattern: &str) -> bool {
    let (mut depth, mut in_class, mut escaped) = (0i32, false, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ']' => in_class = false,
            _ if in_class => {}
            '[' => in_class = true,
            '(' => depth += 1,
            ')' => depth -= 1,
            '|' if depth == 0 => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_anchored_once_and_keep_their_meaning() {
        for (pattern, anchored) in [
            ("[a-z]+", "^[a-z]+$"),
            ("^[a-z]+$", "^[a-z]+$"),
            ("a|b", "^(?:a|b)$"),
            ("^a|b$", "^(?:^a|b$)$"),
            ("(a|b)", "^(a|b)$"),
            ("[a|b]", "^[a|b]$"),
            ("a\\|b", "^a\\|b$"),
            ("cost: \\$", "^cost: \\$$"),
            ("", "^$"),
        ] {
            assert_eq!(anchor(pattern), anchored, "{pattern}");
        }
    }
}
