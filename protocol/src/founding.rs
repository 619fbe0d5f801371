//! Founding a network together: a draft of the charter that passes from founder to founder as a file. Each enters its
//! organisation, then each signs the whole; the first signature closes the list. Who opens it checks that all founders
//! signed the very charter whose hash is the network's id.

use serde::{Deserialize, Serialize};

use crate::canon;
use crate::cose::{self, CoseError};
use crate::engine::PeerEntry;
use crate::id::{AuthorId, NetworkId, OrgId};
use crate::keys::{KeyError, SigningKey, VerifyKey};
use crate::line::{self, InvalidLine};
use crate::record::certificate::Certificate;
use crate::record::charter::{Charter, CharterError, CheckedCharter, Founder};
use crate::text::Text;

/// COSE content type of a founder's signature under a charter.
pub const CONTENT_TYPE: &str = "application/x-marshrut-charter+cbor";

const PREFIX: &str = "marshrut-draft:";

/// A network that is being founded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The charter so far.
    #[serde(rename = "c")]
    charter: Charter,
    /// Where the founders' nodes are reached, in the order of the founders.
    #[serde(rename = "a")]
    addresses: Vec<Vec<Text<256>>>,
    /// Signatures under the charter's hash.
    #[serde(rename = "s")]
    signatures: Vec<serde_bytes::ByteBuf>,
}

/// Why a draft cannot be read, changed, signed or opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FoundingError {
    /// Not such a line.
    #[error("the draft cannot be read: {0}")]
    Line(#[from] InvalidLine),
    /// The list of founders is closed.
    #[error("somebody has signed this draft already, so nobody can enter any more; begin a new one")]
    Closed,
    /// The organisation is among the founders.
    #[error("your organisation is among the founders already")]
    Entered,
    /// The organisation is not among the founders.
    #[error("your organisation is not among the founders of this draft; enter it first")]
    NotEntered,
    /// Two files are of different charters.
    #[error("these files are of different charters")]
    OtherCharter,
    /// Somebody has not signed yet.
    #[error("not signed yet by: {}", .0.join(", "))]
    Unsigned(Vec<String>),
    /// The charter is not usable.
    #[error(transparent)]
    Charter(#[from] CharterError),
    /// A signature is not genuine.
    #[error("a signature in the file is not genuine: {0}")]
    Signature(#[from] CoseError),
    /// A key in it is unusable.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl Draft {
    /// A draft without founders.
    pub fn new(charter: Charter) -> Self {
        Self { charter: Charter { founders: Vec::new(), ..charter }, addresses: Vec::new(), signatures: Vec::new() }
    }

    /// One line of text, with a checksum.
    pub fn to_text(&self) -> String {
        line::write(PREFIX, self)
    }

    /// Reads the text.
    ///
    /// # Errors
    /// If it is no draft or was not copied whole.
    pub fn from_text(text: &str) -> Result<Self, FoundingError> {
        Ok(line::read(PREFIX, text)?)
    }

    /// The charter so far.
    pub fn charter(&self) -> &Charter {
        &self.charter
    }

    /// Enters an organisation among the founders.
    ///
    /// # Errors
    /// If it is among them, or the list is closed.
    pub fn enter(&mut self, founder: Founder, addresses: Vec<Text<256>>) -> Result<(), FoundingError> {
        if !self.signatures.is_empty() {
            return Err(FoundingError::Closed);
        }
        let org = |founder: &Founder| founder.certificate.verify().map(|certificate| certificate.org);
        if self.charter.founders.iter().any(|held| org(held) == org(&founder)) {
            return Err(FoundingError::Entered);
        }
        self.charter.founders.push(founder);
        self.addresses.push(addresses);
        Ok(())
    }

    /// Signs the charter with a founder's operational key; repeating it changes nothing.
    ///
    /// # Errors
    /// If the charter is not usable, or the key is of no founder.
    pub fn sign(&mut self, key: &SigningKey) -> Result<(), FoundingError> {
        let charter = self.checked()?;
        if !charter.founders().iter().any(|(certificate, _)| certificate.author == key.author_id()) {
            return Err(FoundingError::NotEntered);
        }
        if !self.signers(charter.network())?.contains(&key.author_id()) {
            let payload = canon::to_vec(&charter.network()).expect("an id is a byte string");
            self.signatures.push(cose::sign(CONTENT_TYPE, key, &payload).into());
        }
        Ok(())
    }

    /// Adds the signatures of another copy of the same charter.
    ///
    /// # Errors
    /// If it is of another charter.
    pub fn merge(&mut self, other: &Self) -> Result<(), FoundingError> {
        if self.charter != other.charter || self.addresses != other.addresses {
            return Err(FoundingError::OtherCharter);
        }
        let new: Vec<_> = other.signatures.iter().filter(|one| !self.signatures.contains(one)).cloned().collect();
        self.signatures.extend(new);
        Ok(())
    }

    /// Names of the founders, and whether each has signed.
    ///
    /// # Errors
    /// If the charter is not usable or a signature is not genuine.
    pub fn founders(&self) -> Result<Vec<(Certificate, String, bool)>, FoundingError> {
        let charter = self.checked()?;
        let signers = self.signers(charter.network())?;
        let founder = |(certificate, profile): &(Certificate, crate::record::governance::Profile)| {
            (*certificate, profile.name.to_string(), signers.contains(&certificate.author))
        };
        Ok(charter.founders().iter().map(founder).collect())
    }

    /// The charter that all founders signed, and where the other founders' nodes are.
    ///
    /// # Errors
    /// If somebody has not signed, or `own` is no founder.
    pub fn open(&self, own: OrgId) -> Result<(CheckedCharter, Vec<PeerEntry>), FoundingError> {
        let founders = self.founders()?;
        if !founders.iter().any(|(certificate, _, _)| certificate.org == own) {
            return Err(FoundingError::NotEntered);
        }
        let unsigned: Vec<String> =
            founders.iter().filter(|(_, _, signed)| !signed).map(|(_, name, _)| name.clone()).collect();
        if !unsigned.is_empty() {
            return Err(FoundingError::Unsigned(unsigned));
        }
        let others = founders.iter().zip(&self.addresses).filter(|((certificate, _, _), _)| certificate.org != own);
        let seeds = others.map(|((certificate, _, _), addresses)| PeerEntry {
            transport: certificate.transport,
            addresses: addresses.iter().map(Text::to_string).collect(),
            relay: false,
        });
        Ok((self.checked()?, seeds.collect()))
    }

    fn checked(&self) -> Result<CheckedCharter, FoundingError> {
        Ok(CheckedCharter::found(&self.charter)?)
    }

    /// Who signed this very charter.
    fn signers(&self, network: NetworkId) -> Result<Vec<AuthorId>, FoundingError> {
        let mut signers = Vec::new();
        for signature in &self.signatures {
            let signed = cose::parse(CONTENT_TYPE, signature)?;
            let key = VerifyKey::enrol(signed.kid())?;
            let said = canon::from_slice::<NetworkId>(signed.verify(&key)?);
            if said == Ok(network) {
                signers.push(key.author_id());
            }
        }
        Ok(signers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::charter::Policy;
    use crate::sample;
    use crate::time::Timestamp;

    fn founder(number: u8) -> Founder {
        let profile = sample::profile(&format!("org {number}"), "GE");
        Founder { certificate: sample::org(number).signed(), profile }
    }

    fn drafted(founders: u8) -> Draft {
        let (name, declaration) = (Text::new("Network").expect("short"), Text::new("We help").expect("short"));
        let (founders_so_far, policy, made) = (Vec::new(), Policy::default(), Timestamp(0));
        let mut draft = Draft::new(Charter { name, declaration, founders: founders_so_far, policy, made });
        for number in 0..founders {
            let address = Text::new(&format!("/ip4/127.0.0.1/udp/{number}/quic-v1")).expect("short");
            draft.enter(founder(number), vec![address]).expect("entered");
        }
        draft
    }

    #[test]
    fn it_opens_for_each_founder_once_all_have_signed_copies_of_it() {
        let mut draft = drafted(3);
        let copies = [0, 1, 2].map(|number| {
            let mut copy = Draft::from_text(&draft.to_text()).expect("whole");
            copy.sign(&sample::org(number).author).expect("signed");
            copy
        });
        assert_eq!(
            draft.open(sample::org(0).certificate.org).err(),
            Some(FoundingError::Unsigned(["org 0", "org 1", "org 2"].map(str::to_owned).into()))
        );
        for copy in &copies {
            draft.merge(copy).expect("the same charter");
        }
        draft.merge(&copies[0]).expect("again");
        let (charter, seeds) = draft.open(sample::org(1).certificate.org).expect("all signed");
        assert_eq!(seeds.len(), 2);
        assert_eq!(seeds[0].transport, sample::org(0).certificate.transport);
        assert_eq!(charter.network(), CheckedCharter::found(draft.charter()).expect("usable").network());
        assert_eq!(draft.open(sample::org(9).certificate.org).err(), Some(FoundingError::NotEntered));
    }

    #[test]
    fn the_first_signature_closes_the_list_and_is_void_for_another_charter() {
        let mut draft = drafted(2);
        draft.sign(&sample::org(0).author).expect("signed");
        assert_eq!(draft.enter(founder(2), Vec::new()), Err(FoundingError::Closed));
        assert_eq!(draft.sign(&sample::org(7).author), Err(FoundingError::NotEntered));
        let mut other = drafted(3);
        assert_eq!(other.merge(&draft), Err(FoundingError::OtherCharter));
        other.signatures = draft.signatures.clone();
        let signed: Vec<bool> = other.founders().expect("genuine").into_iter().map(|(_, _, signed)| signed).collect();
        assert_eq!(signed, [false; 3], "a signature is under one charter");
        assert_eq!(drafted(1).enter(founder(0), Vec::new()), Err(FoundingError::Entered));
    }
}
