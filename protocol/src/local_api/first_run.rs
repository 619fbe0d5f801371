//! The first run: from an empty data directory to a member of a network, step by step, in a browser.

use serde::{Deserialize, Serialize};

use super::Problem;
use crate::id::NetworkId;
use crate::text::Country;
use crate::time::Timestamp;

/// Begins to set the node up, or goes on with it: with the start link's token while nothing is there yet, with the
/// passphrase once one was chosen.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BeginFirstRun {
    /// What stands behind the `#` of the link that `marshrut run` prints; good for once.
    pub token: String,
    /// The passphrase that was chosen before the set-up was interrupted.
    pub passphrase: String,
}

/// The right to set the node up.
#[derive(Clone, Serialize, Deserialize)]
pub struct FirstRunSession {
    /// 256 random bits in hexadecimal; the server keeps only its hash. Beginning once more ends it.
    pub token: String,
}

/// How somebody begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstRunWay {
    /// A network of one's own.
    Found,
    /// The network of a partner, with an invitation.
    Join,
    /// An organisation that has a backup, on another computer.
    Restore,
}

/// What is to be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstRunStep {
    /// Choose a passphrase; with a backup, open that first.
    Keys,
    /// Write the recovery code down and type two groups of it back.
    RecoveryCode,
    /// Say who the organisation is.
    Organisation,
    /// Found a network, or join one.
    Network,
    /// Look at the self-check and finish.
    Check,
}

/// How far the first run is. Each field beside the step is there when it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstRun {
    /// What is to be done next.
    pub step: FirstRunStep,
    /// How the person began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<FirstRunWay>,
    /// Numbers, from 1, of the groups of the recovery code that are to be typed back; empty if no code is shown yet, or
    /// the one that was is lost with the process that showed it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<usize>,
    /// The organisation's name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The invitation that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation: Option<HeldInvitation>,
    /// What the inviting partner's computer answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub welcome: Option<Welcome>,
    /// The backup that was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup: Option<HeldBackup>,
    /// The text that a new network's members sign, unless its founder brings another.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub declaration: String,
    /// Whether enough members have vouched for us; known once the node runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admitted: Option<bool>,
}

/// An invitation, and how asking with it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldInvitation {
    /// To which network.
    pub network: NetworkId,
    /// Until when it can be used.
    pub expires: Timestamp,
    /// Where the inviting node is asked.
    pub addresses: Vec<String>,
    /// Whether the inviting node is being asked now.
    pub asking: bool,
    /// How the last attempt ended, if not with a welcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<Problem>,
}

/// Whom one is about to join, and what one signs by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcome {
    /// The network's name.
    pub network_name: String,
    /// The organisations that founded it, each with its country.
    pub founders: Vec<WelcomeFounder>,
    /// The text that every member signs.
    pub declaration: String,
    /// How many members must vouch for a newcomer.
    pub sponsors: u16,
}

/// A founder of a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WelcomeFounder {
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
}

/// A backup, and whose it is if it was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldBackup {
    /// The organisation's name; none while the backup is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When it was made; none while the backup is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Timestamp>,
}

/// Chooses the first passphrase, which makes the node's keys.
#[derive(Clone, Serialize, Deserialize)]
pub struct ChooseKeys {
    /// At least ten characters.
    pub passphrase: String,
    /// How the person begins; `restore` needs a backup that was opened.
    pub way: FirstRunWay,
    /// The person's name, as colleagues on this node see it; partners never do. Without one it is "1" until changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
}

/// The recovery code, shown this once.
#[derive(Clone, Serialize, Deserialize)]
pub struct RecoverySheet {
    /// Nine groups of four letters and digits.
    pub code: String,
    /// Numbers, from 1, of the two groups that are to be typed back.
    pub groups: Vec<usize>,
}

/// Two groups of the recovery code, read from the paper.
#[derive(Clone, Serialize, Deserialize)]
pub struct TypedBack {
    /// In the order in which they were asked for.
    pub groups: Vec<String>,
}

/// Who the organisation is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationForm {
    /// Its name, as partners will see it; at most 200 bytes.
    pub name: String,
    /// Where it works, two letters.
    pub country: String,
}

/// An invitation, to ask with it for admission.
#[derive(Clone, Serialize, Deserialize)]
pub struct UseInvitation {
    /// The whole text; empty to ask once more with the one that is held.
    #[serde(default)]
    pub text: String,
}

/// Founds a network, or joins the one that has welcomed us.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnterNetwork {
    /// That the organisation signs the Declaration; nothing happens without.
    pub agreed: bool,
    /// The new network's name.
    pub name: String,
    /// The text that its members sign; empty for the built-in one.
    pub declaration: String,
}

/// Opens the backup that was handed over.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OpenBackup {
    /// The recovery code, or one of the shares.
    pub code: String,
    /// Another share, if the first one is a share.
    pub second_share: String,
    /// Since when the old computer was in other hands: what it signed since then is void.
    pub since: Option<Timestamp>,
}
