//! What `marshrut doctor` and the self-check page say.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What `marshrut doctor` and the self-check page say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// All checks, worst first.
    pub checks: Vec<Check>,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// A stable name (`clock`, `disk`, `peers`, `store`, …).
    pub name: String,
    /// How bad it is.
    pub level: Level,
    /// What was found, in a sentence.
    pub finding: String,
    /// What to do; empty if nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cure: String,
    /// The same for whoever speaks another language: which sentence it is. Absent for what the command line alone finds,
    /// of a node that does not run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symptom: Option<Symptom>,
    /// What stands in the sentence: names, and how many.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, CheckValue>,
}

impl Check {
    /// The same, with what stands in its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<CheckValue>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}

/// What stands in a sentence of the self-check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum CheckValue {
    /// How many.
    Number(i64),
    /// Names of members, addresses, files.
    Words(String),
}

impl From<usize> for CheckValue {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for CheckValue {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for CheckValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<String> for CheckValue {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// As it should be.
    Good,
    /// Works, but somebody should look.
    Warning,
    /// Does not work.
    Failure,
}

/// Which sentence a finding is, named after its check. In backquotes what stands in its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Symptom {
    /// The clock may be right.
    ClockPlausible,
    /// Files are newer than the clock.
    ClockBack,
    /// No clock shows such a date.
    ClockImpossible,
    /// `free` GiB are free.
    DiskEnough,
    /// `free` MiB are free.
    DiskLow,
    /// `free` MiB are free: too few.
    DiskFull,
    /// It could not be found out.
    DiskUnknown,
    /// Nobody else reads the directory.
    PermissionsClosed,
    /// Other users read `files`.
    PermissionsOpen,
    /// Not on this system.
    PermissionsUnchecked,
    /// No unencrypted swap.
    SwapNone,
    /// Swap on `areas` is not encrypted.
    SwapOpen,
    /// Not on this system.
    SwapUnchecked,
    /// The node is locked.
    StateLocked,
    /// It belongs to no network.
    StateNoNetwork,
    /// It has stopped.
    StateStopped,
    /// It fetches its own history.
    StateRecovering,
    /// It is at work.
    StateAtWork,
    /// The store is open.
    StoreOpen,
    /// There is no recovery code.
    PassphrasesNoCode,
    /// One passphrase and the recovery code.
    PassphrasesOne,
    /// `count` passphrases and the recovery code.
    PassphrasesSeveral,
    /// Reached through relays only.
    AddressesRelays,
    /// Reached at `addresses`.
    AddressesKnown,
    /// There are no other members.
    PeersNobody,
    /// None of `count` partners is connected.
    PeersAway,
    /// `connected` of `count` partners are connected.
    PeersConnected,
    /// Nobody to compare with.
    PartnersClocksNone,
    /// Agrees with `count` partners.
    PartnersClocksAgree,
    /// `hours` and `minutes` behind that of `count` partners.
    PartnersClocksBehind,
    /// `hours` and `minutes` ahead of that of `count` partners.
    PartnersClocksAhead,
    /// Nothing waits to be sent.
    OutboxEmpty,
    /// `count` messages wait.
    OutboxWaiting,
    /// Our own key signed two histories.
    ForksOurs,
    /// No history is forked.
    ForksNone,
    /// `count` histories of partners are forked.
    ForksPartners,
    /// `strangers` and `requests` were turned away.
    GateTurnedAway,
    /// `members` ask for far too much.
    FloodsMembers,
    /// `members` publish too much.
    QuotasMembers,
    /// `members` have more keys than count.
    MembersKeysMany,
    /// Our own records are dated up to `days` ahead of the clock.
    OwnDatesAhead,
    /// Keys to seal to are fresh.
    PrekeysFresh,
    /// Those of `members` are old.
    PrekeysStale,
    /// Those of `members` lost messages.
    MailboxesLost,
    /// Nobody keeps messages.
    MailboxesNone,
    /// Those of `members` are full.
    MailboxesFull,
    /// `count` keep messages.
    MailboxesKept,
    /// No key is published yet.
    ReferralKeyNone,
    /// Its private half is gone.
    ReferralKeyLost,
    /// It has run out.
    ReferralKeyOver,
    /// It was not renewed in time.
    ReferralKeyLate,
    /// It is fresh.
    ReferralKeyFresh,
    /// To every partner can be sealed.
    PartnersKeysAll,
    /// `count` partners have none: `members`.
    PartnersKeysMissing,
    /// Our organisation belongs.
    StandingMember,
    /// It does not belong yet.
    StandingStranger,
    /// The members suspended it.
    StandingSuspended,
    /// It left.
    StandingLeft,
    /// No partner knows our present key.
    OwnKeyUnknown,
    /// The audit log is whole.
    AuditWhole,
    /// Records of it are missing or changed.
    AuditBroken,
    /// It cannot be read.
    AuditUnreadable,
}

impl Symptom {
    /// All of them.
    pub const ALL: [Self; 61] = [
        Self::ClockPlausible,
        Self::ClockBack,
        Self::ClockImpossible,
        Self::DiskEnough,
        Self::DiskLow,
        Self::DiskFull,
        Self::DiskUnknown,
        Self::PermissionsClosed,
        Self::PermissionsOpen,
        Self::PermissionsUnchecked,
        Self::SwapNone,
        Self::SwapOpen,
        Self::SwapUnchecked,
        Self::StateLocked,
        Self::StateNoNetwork,
        Self::StateStopped,
        Self::StateRecovering,
        Self::StateAtWork,
        Self::StoreOpen,
        Self::PassphrasesNoCode,
        Self::PassphrasesOne,
        Self::PassphrasesSeveral,
        Self::AddressesRelays,
        Self::AddressesKnown,
        Self::PeersNobody,
        Self::PeersAway,
        Self::PeersConnected,
        Self::PartnersClocksNone,
        Self::PartnersClocksAgree,
        Self::PartnersClocksBehind,
        Self::PartnersClocksAhead,
        Self::OutboxEmpty,
        Self::OutboxWaiting,
        Self::ForksOurs,
        Self::ForksNone,
        Self::ForksPartners,
        Self::GateTurnedAway,
        Self::FloodsMembers,
        Self::QuotasMembers,
        Self::MembersKeysMany,
        Self::PrekeysFresh,
        Self::PrekeysStale,
        Self::MailboxesLost,
        Self::MailboxesNone,
        Self::MailboxesFull,
        Self::MailboxesKept,
        Self::ReferralKeyNone,
        Self::ReferralKeyLost,
        Self::ReferralKeyOver,
        Self::ReferralKeyLate,
        Self::ReferralKeyFresh,
        Self::PartnersKeysAll,
        Self::PartnersKeysMissing,
        Self::StandingMember,
        Self::StandingStranger,
        Self::StandingSuspended,
        Self::StandingLeft,
        Self::OwnKeyUnknown,
        Self::AuditWhole,
        Self::AuditBroken,
        Self::AuditUnreadable,
    ];
}
