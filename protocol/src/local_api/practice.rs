//! Practice: a network of made-up organisations on this computer, to try everything out.

use serde::{Deserialize, Serialize};

/// The practice that runs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Its organisations; none while there is no practice.
    pub places: Vec<PracticePlace>,
}

/// A made-up organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticePlace {
    /// Its name.
    pub name: String,
    /// Where its pages are.
    pub pages: String,
    /// With what to sign in; nothing of it is secret.
    pub passphrase: String,
}
