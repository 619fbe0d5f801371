//! One record of the audit log as bytes: always of the same length, so that the file tells nothing but a number.

use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::AuditAction;
use marshrut_protocol::time::Timestamp;

use crate::aead::OVERHEAD;

/// The longest object that is kept; ids are shorter.
const MAX_OBJECT: usize = 173;
pub(super) const PLAIN_LEN: usize = 8 + 8 + 1 + 1 + 1 + MAX_OBJECT;
pub(super) const RECORD_LEN: usize = OVERHEAD + PLAIN_LEN;

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Noted {
    pub(crate) at: Timestamp,
    pub(crate) account: Option<AccountId>,
    pub(crate) action: AuditAction,
    pub(crate) object: String,
}

impl Noted {
    /// Cuts an object that is too long, which no id is.
    pub(super) fn new(at: Timestamp, account: Option<AccountId>, action: AuditAction, object: &str) -> Self {
        let object: String = object.chars().filter(|c| c.is_ascii_graphic()).take(MAX_OBJECT).collect();
        Self { at, account, action, object }
    }

    pub(super) fn encode(&self) -> [u8; PLAIN_LEN] {
        let mut bytes = [0; PLAIN_LEN];
        bytes[..8].copy_from_slice(&self.at.0.to_be_bytes());
        bytes[8..16].copy_from_slice(&self.account.unwrap_or(AccountId([0; 8])).0);
        bytes[16] = self.account.is_some().into();
        bytes[17] = AuditAction::ALL
            .iter()
            .position(|action| *action == self.action)
            .and_then(|number| u8::try_from(number).ok())
            .expect("ALL has all actions, and there are few");
        bytes[18] = u8::try_from(self.object.len()).expect("cut to MAX_OBJECT ASCII characters");
        bytes[19..][..self.object.len()].copy_from_slice(self.object.as_bytes());
        bytes
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; PLAIN_LEN] = bytes.try_into().ok()?;
        let at = Timestamp(i64::from_be_bytes(*bytes.first_chunk()?));
        let account = (bytes[16] == 1).then_some(AccountId(bytes[8..16].try_into().ok()?));
        let action = *AuditAction::ALL.get(usize::from(bytes[17]))?;
        let object = std::str::from_utf8(bytes[19..].get(..usize::from(bytes[18]))?).ok()?.to_owned();
        Some(Self { at, account, action, object })
    }
}
