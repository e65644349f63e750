//! Sets of characters that have a name or an escape.

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, HirKind};

/// A set of the characters between each pair.
pub(super) fn ranges(ranges: &[(char, char)]) -> ClassUnicode {
    ClassUnicode::new(ranges.iter().map(|(first, last)| ClassUnicodeRange::new(*first, *last)))
}

pub(super) fn negate(mut class: ClassUnicode) -> ClassUnicode {
    class.negate();
    class
}

/// `.`: everything but line terminators, or everything.
pub(super) fn dot(all: bool) -> ClassUnicode {
    let terminators = [('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')];
    negate(if all { ClassUnicode::empty() } else { ranges(&terminators) })
}

pub(super) fn digit() -> ClassUnicode {
    ranges(&[('0', '9')])
}

pub(super) fn word() -> ClassUnicode {
    ranges(&[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')])
}

/// White space and line terminators of ECMA-262.
pub(super) fn space() -> ClassUnicode {
    ranges(&[
        ('\t', '\r'),
        (' ', ' '),
        ('\u{A0}', '\u{A0}'),
        ('\u{1680}', '\u{1680}'),
        ('\u{2000}', '\u{200A}'),
        ('\u{2028}', '\u{2029}'),
        ('\u{202F}', '\u{202F}'),
        ('\u{205F}', '\u{205F}'),
        ('\u{3000}', '\u{3000}'),
        ('\u{FEFF}', '\u{FEFF}'),
    ])
}

/// The set of an escape of one letter, if it has one.
pub(super) fn escape(letter: char) -> Option<ClassUnicode> {
    Some(match letter {
        'd' => digit(),
        'D' => negate(digit()),
        'w' => word(),
        'W' => negate(word()),
        's' => space(),
        'S' => negate(space()),
        _ => return None,
    })
}

/// The set of a property, as in `\p{Lu}`.
pub(super) fn property(name: &str) -> Option<ClassUnicode> {
    if let Some(class) = java_property(name) {
        return Some(class);
    }
    // Java writes `IsLatin` and `InGreek` where Unicode has the plain names.
    let plain = name.strip_prefix("Is").filter(|rest| rest.starts_with(|c: char| c.is_uppercase()));
    [Some(name), plain].into_iter().flatten().find_map(|name| {
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '=')) {
            return None;
        }
        let hir = regex_syntax::parse(&format!("\\p{{{name}}}")).ok()?;
        match hir.into_kind() {
            HirKind::Class(Class::Unicode(class)) => Some(class),
            HirKind::Literal(literal) => {
                let c = std::str::from_utf8(&literal.0).ok()?.chars().next()?;
                Some(ranges(&[(c, c)]))
            }
            _ => None,
        }
    })
}

/// The POSIX classes of Java, which hold ASCII only.
fn java_property(name: &str) -> Option<ClassUnicode> {
    let pairs: &[(char, char)] = match name {
        "Lower" => &[('a', 'z')],
        "Upper" => &[('A', 'Z')],
        "ASCII" => &[('\0', '\x7F')],
        "Alpha" => &[('A', 'Z'), ('a', 'z')],
        "Digit" => &[('0', '9')],
        "Alnum" => &[('0', '9'), ('A', 'Z'), ('a', 'z')],
        "Punct" => &[('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
        "Graph" => &[('!', '~')],
        "Print" => &[(' ', '~')],
        "Blank" => &[('\t', '\t'), (' ', ' ')],
        "Cntrl" => &[('\0', '\x1F'), ('\x7F', '\x7F')],
        "XDigit" => &[('0', '9'), ('A', 'F'), ('a', 'f')],
        "Space" => &[('\t', '\r'), (' ', ' ')],
        "all" => &[('\0', char::MAX)],
        "LD" => {
            let mut letters_and_digits = property("L")?;
            letters_and_digits.union(&property("Nd")?);
            return Some(letters_and_digits);
        }
        _ => return None,
    };
    Some(ranges(pairs))
}
