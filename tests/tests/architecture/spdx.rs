//! Licence expressions as crates state them, and whether a list of licences allows them.

/// Whether the licences of `allowed` are enough for `expression`: one side of each OR, both of each AND. `/` is an
/// older way to write OR; `L WITH exception` is a licence of its own.
pub(crate) fn allows(allowed: &[String], expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    let result = any(allowed, &mut words);
    result.unwrap_or(false) && words.next().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

/// `None`: not an expression.
fn any(allowed: &[String], words: &mut Words<'_>) -> Option<bool> {
    let mut result = all(allowed, words)?;
    while words.next_if_eq(&"OR").is_some() {
        result |= all(allowed, words)?;
    }
    Some(result)
}

fn all(allowed: &[String], words: &mut Words<'_>) -> Option<bool> {
    let mut result = one(allowed, words)?;
    while words.next_if_eq(&"AND").is_some() {
        result &= one(allowed, words)?;
    }
    Some(result)
}

fn one(allowed: &[String], words: &mut Words<'_>) -> Option<bool> {
    let word = words.next()?;
    if word == "(" {
        let inner = any(allowed, words)?;
        return words.next_if_eq(&")").map(|_| inner);
    }
    let mut licence = word.to_owned();
    if words.next_if_eq(&"WITH").is_some() {
        licence = format!("{licence} WITH {}", words.next()?);
    }
    Some(allowed.contains(&licence))
}

#[test]
fn expressions_are_read_as_their_authors_meant_them() {
    let allowed = ["MIT", "ISC"].map(String::from);
    for fine in
        ["MIT", "GPL-2.0 OR MIT", "MIT/Apache-2.0", "MIT AND ISC", "(MIT OR X) AND (ISC OR Y)", "X AND Y OR MIT"]
    {
        assert!(allows(&allowed, fine), "{fine}");
    }
    for not in ["", "X", "MIT AND X", "MIT WITH X", "(MIT", "MIT)", "MIT ISC", "MIT AND (X OR Y)"] {
        assert!(!allows(&allowed, not), "{not}");
    }
}
