//! Signing in.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// Asks for a session.
#[derive(Clone, Serialize, Deserialize)]
pub struct SignIn {
    /// The passphrase of a key slot; unlocks the node if it is locked.
    pub passphrase: String,
}

/// Puts a new passphrase in the place of a forgotten one: the first administrator's.
#[derive(Clone, Serialize, Deserialize)]
pub struct ForgottenPassphrase {
    /// The recovery code, as it was typed.
    pub code: String,
    /// The passphrase that was chosen.
    pub passphrase: String,
}

/// A session.
#[derive(Clone, Serialize, Deserialize)]
pub struct Session {
    /// 256 random bits in hexadecimal; the server keeps only its hash.
    pub token: String,
    /// Ends then without use; each use moves it.
    pub idle_until: Timestamp,
    /// Ends then in any case.
    pub until: Timestamp,
    /// The passphrase was right, and the second factor is still to come: until then the token opens nothing else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub code_needed: bool,
}
