//! People of this organisation on this node: accounts, roles, invitations, sessions, second factors. Partners never
//! learn of any of it.

use serde::{Deserialize, Serialize};

use super::Passkey;
use crate::id::AccountId;
use crate::time::Timestamp;

/// What a person does here; decides what is seen and what may be done. A person may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StaffRole {
    /// Writes and answers referrals.
    Caseworker,
    /// Looks after services, people, keys, backups and the audit log.
    Administrator,
    /// Looks at services and attests what was found.
    Verifier,
    /// Speaks for the organisation in the network: invites, proposes, votes, vouches.
    Coordinator,
}

impl StaffRole {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Caseworker, Self::Administrator, Self::Verifier, Self::Coordinator];

    /// Its name in JSON and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Caseworker => "caseworker",
            Self::Administrator => "administrator",
            Self::Verifier => "verifier",
            Self::Coordinator => "coordinator",
        }
    }
}

/// There is no such role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a role is one of caseworker, administrator, verifier, coordinator")]
pub struct InvalidStaffRole;

impl std::str::FromStr for StaffRole {
    type Err = InvalidStaffRole;

    fn from_str(text: &str) -> Result<Self, InvalidStaffRole> {
        Self::ALL.into_iter().find(|role| role.name() == text).ok_or(InvalidStaffRole)
    }
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    /// Whose account; none for the command line, which is an administrator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountId>,
    /// The person's name; empty for the command line.
    pub name: String,
    /// What the person does here.
    pub roles: Vec<StaffRole>,
}

impl Me {
    /// Whether the person has this role.
    pub fn is(&self, role: StaffRole) -> bool {
        self.roles.contains(&role)
    }
}

/// How an account can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountState {
    /// The person has a passphrase.
    Active,
    /// The code was made and not used yet.
    Invited,
    /// Nothing opens it: the code has expired, or the passphrase was removed on the command line.
    Closed,
}

/// A person's account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Which.
    pub id: AccountId,
    /// The person's name, as colleagues see it.
    pub name: String,
    /// What the person does here.
    pub roles: Vec<StaffRole>,
    /// How it can be used.
    pub state: AccountState,
    /// Whether a second factor is asked for: a code of a second device or a passkey.
    pub second_factor: bool,
    /// When it was made.
    pub made: Timestamp,
    /// When the invitation's code ends, if it was not used yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invited_until: Option<Timestamp>,
    /// When the person signed in last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in: Option<Timestamp>,
}

/// Everybody with an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// The accounts, by name.
    pub accounts: Vec<Account>,
    /// How many more can be made.
    pub free: usize,
}

/// Asks for an account for a colleague.
#[derive(Clone, Serialize, Deserialize)]
pub struct InviteColleague {
    /// The colleague's name.
    pub name: String,
    /// What the colleague will do here.
    pub roles: Vec<StaffRole>,
    /// The passphrase of who invites.
    pub passphrase: String,
}

/// An invitation, to be shown once.
#[derive(Clone, Serialize, Deserialize)]
pub struct ColleagueInvitation {
    /// The account that waits.
    pub account: Account,
    /// What the colleague types; it is kept nowhere.
    pub code: String,
    /// The code ends then.
    pub until: Timestamp,
}

/// Takes an invitation.
#[derive(Clone, Serialize, Deserialize)]
pub struct RedeemInvitation {
    /// The code.
    pub code: String,
    /// The passphrase that the colleague chose.
    pub passphrase: String,
}

/// Changes an account; what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeAccount {
    /// The person's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// All of the person's roles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<StaffRole>>,
}

/// Changes a colleague's account; what is left out stays.
#[derive(Clone, Serialize, Deserialize)]
pub struct ChangeColleague {
    /// The person's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// All of the person's roles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<StaffRole>>,
    /// The passphrase of who asks.
    pub passphrase: String,
}

/// Says once more that it is really this person.
#[derive(Clone, Serialize, Deserialize)]
pub struct Confirm {
    /// The passphrase of who asks.
    pub passphrase: String,
}

/// What removing a colleague did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    /// Sessions that ended.
    pub sessions: usize,
    /// Whether everything is under a new key from now on.
    pub rekeyed: bool,
    /// The new recovery code, to be shown once, if the old one could not be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<String>,
    /// Whether the shares of the recovery code open nothing any more: make new ones.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shares_lost: bool,
    /// Colleagues who need a new invitation because theirs could not be kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to_invite_again: Vec<String>,
}

/// A new passphrase of one's own.
#[derive(Clone, Serialize, Deserialize)]
pub struct ChangePassphrase {
    /// The present one.
    pub old: String,
    /// The next one.
    pub new: String,
}

/// One's own account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnAccount {
    /// The account; none for the command line.
    pub account: Option<Account>,
    /// One-time backup codes that were not used yet.
    pub backup_codes: usize,
    /// Whether codes of an authenticator app are taken.
    #[serde(default)]
    pub app: bool,
    /// Passkeys, the first one first.
    #[serde(default)]
    pub passkeys: Vec<Passkey>,
}

/// A code of a second device, or a backup code.
#[derive(Clone, Serialize, Deserialize)]
pub struct OneTimeCode {
    /// Six digits, or a backup code.
    pub code: String,
}

/// A second factor that is to be confirmed with a code.
#[derive(Clone, Serialize, Deserialize)]
pub struct TotpBegun {
    /// The secret in base 32, to be typed.
    pub secret: String,
    /// The same as an `otpauth://` address, for a QR code.
    pub address: String,
}

/// Codes for the day on which the second device is lost, to be shown once.
#[derive(Clone, Serialize, Deserialize)]
pub struct BackupCodes {
    /// Each works once.
    pub codes: Vec<String>,
}

/// A session that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSession {
    /// Names it, opens nothing.
    pub id: String,
    /// Whose.
    pub account: AccountId,
    /// The person's name.
    pub name: String,
    /// When it began.
    pub begun: Timestamp,
    /// When a person used it last.
    pub used: Timestamp,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// Sessions that are open: one's own, all for administrators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionList {
    /// The latest used first.
    pub sessions: Vec<OpenSession>,
}

/// What an administrator sets for everybody on this node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// A session ends after so many minutes without use, 2 to 60.
    pub auto_lock_minutes: u16,
}
