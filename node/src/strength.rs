//! How strong a new passphrase is. Decides by length alone, counted without repetition: what else makes a passphrase
//! strong cannot be seen in it, and lists of bad ones exist for a few languages of those that are typed here.

/// The shortest passphrase that a new node takes, in characters.
pub(crate) const SHORTEST: usize = 10;
/// From here on a passphrase of ordinary words holds against guessing on a seized disk.
const STRONG: usize = 20;

/// What can be said of a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strength {
    /// Not taken.
    TooShort,
    /// Taken, and a longer one would be safer.
    Fair,
    /// Taken.
    Good,
}

/// The strength of a passphrase.
pub(crate) fn strength(passphrase: &str) -> Strength {
    let distinct = passphrase.chars().collect::<std::collections::BTreeSet<_>>().len();
    match passphrase.chars().count() {
        length if length < SHORTEST || distinct < 5 => Strength::TooShort,
        length if length < STRONG => Strength::Fair,
        _ => Strength::Good,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_repetitive_passphrases_are_refused() {
        assert_eq!(strength("secret"), Strength::TooShort);
        assert_eq!(strength("aaaaaaaaaaaaaaaaaaaaaaaa"), Strength::TooShort);
        assert_eq!(strength("тбилиси 2026"), Strength::Fair);
        assert_eq!(strength("correct horse battery staple"), Strength::Good);
    }
}
