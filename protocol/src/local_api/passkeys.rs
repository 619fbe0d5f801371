//! Passkeys: second factors that a device or a browser keeps (Web Authentication Level 3). What the browser is handed
//! and what it gives back is passed through as it stands; only the node reads it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::id::PasskeyId;
use crate::time::Timestamp;

/// A passkey of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    /// Which.
    pub id: PasskeyId,
    /// What the person calls it.
    pub name: String,
    /// When it was added.
    pub added: Timestamp,
    /// When somebody signed in with it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<Timestamp>,
}

/// Asks for a passkey of one's own.
#[derive(Clone, Serialize, Deserialize)]
pub struct BeginPasskey {
    /// What the person calls it, 1 to 40 characters; the device is told it too, and nothing else about the person.
    pub name: String,
    /// The passphrase of who asks.
    pub passphrase: String,
}

/// What the browser is to be asked; good for five minutes, for one answer, and until the next one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PasskeyChallenge {
    /// The options of `navigator.credentials.create` or `.get`, byte strings in base64url without padding.
    pub options: Value,
}

/// What the browser gave.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PasskeyAnswer {
    /// The `PublicKeyCredential`, byte strings in base64url without padding.
    pub credential: Value,
}

/// A passkey that was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyAdded {
    /// The passkey.
    pub passkey: Passkey,
    /// Backup codes, to be shown once, if there was no second factor before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
}

/// With what the second step of signing in can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondStep {
    /// With a code of an authenticator app.
    pub app: bool,
    /// With one of so many backup codes.
    pub backup_codes: usize,
    /// With one of so many passkeys.
    pub passkeys: usize,
}
