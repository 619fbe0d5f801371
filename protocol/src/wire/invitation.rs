//! Invitations and joining.
//!
//! An invitation holds a one-time transport key, which the inviting node lets reach the join protocol and nothing
//! else, and a secret, which the newcomer proves to hold by an HMAC over its own certificate: a stolen connection
//! without the invitation cannot enrol another organisation.

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::id::{Digest, NetworkId, TransportId};
use crate::keys::SigningKey;
use crate::line::{self, InvalidLine};
use crate::record::certificate::{Role, SignedCertificate};
use crate::record::governance::Profile;
use crate::record::possession::TransportProof;
use crate::text::Text;
use crate::time::Timestamp;

const PREFIX: &str = "marshrut-invitation:";
const PROOF_LABEL: &[u8] = b"marshrut/join/v1\0";

/// What is handed to a newcomer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationTicket {
    /// The network.
    #[serde(rename = "n")]
    pub network: NetworkId,
    /// The inviting node.
    #[serde(rename = "i")]
    pub inviter: TransportId,
    /// Its addresses, as multiaddr texts.
    #[serde(rename = "a")]
    pub addresses: Vec<Text<256>>,
    /// Seed of the one-time transport key.
    #[serde(rename = "k", with = "serde_bytes")]
    pub transport_seed: [u8; 32],
    /// What the newcomer proves to hold.
    #[serde(rename = "s", with = "serde_bytes")]
    pub secret: [u8; 32],
    /// Until when it can be used.
    #[serde(rename = "x")]
    pub expires: Timestamp,
    /// As what the newcomer may join.
    #[serde(rename = "r")]
    pub role: Role,
}

/// Why a text is no invitation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidInvitation {
    /// Does not start with the prefix.
    #[error("an invitation starts with '{PREFIX}'; copy the whole line")]
    Prefix,
    /// A character is wrong or the end is missing.
    #[error("the invitation is incomplete or a character is wrong; copy the whole line again")]
    Damaged,
}

impl InvitationTicket {
    /// One line of text, with a checksum.
    pub fn to_text(&self) -> String {
        line::write(PREFIX, self)
    }

    /// Reads the text; white space and lower case are forgiven.
    ///
    /// # Errors
    /// If it is not an invitation or was not copied whole.
    pub fn from_text(text: &str) -> Result<Self, InvalidInvitation> {
        line::read(PREFIX, text).map_err(|invalid| match invalid {
            InvalidLine::Prefix => InvalidInvitation::Prefix,
            InvalidLine::Damaged => InvalidInvitation::Damaged,
        })
    }

    /// The request that uses this invitation, signed by the newcomer's own transport key.
    pub fn request(&self, certificate: SignedCertificate, profile: Profile, transport: &SigningKey) -> JoinRequest {
        let proof = proof(&self.secret, self.inviter, &certificate);
        let possession = TransportProof::sign(self.network, &certificate, &profile, transport);
        JoinRequest { certificate, profile, proof, possession }
    }
}

/// A newcomer presents itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinRequest {
    /// Its certificate.
    pub certificate: SignedCertificate,
    /// Who it is, and its signature under the Declaration is to come in its own log.
    pub profile: Profile,
    /// HMAC-SHA256 under the invitation's secret.
    pub proof: Digest,
    /// The word of the transport key that the certificate names.
    pub possession: TransportProof,
}

impl JoinRequest {
    /// Whether the asker holds the invitation's secret, in constant time.
    pub fn proves(&self, secret: &Zeroizing<[u8; 32]>, inviter: TransportId) -> bool {
        use subtle::ConstantTimeEq as _;
        proof(secret, inviter, &self.certificate).0.ct_eq(&self.proof.0).into()
    }
}

fn proof(secret: &[u8; 32], inviter: TransportId, certificate: &SignedCertificate) -> Digest {
    let mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes a key of any length");
    let mac = mac.chain_update(PROOF_LABEL).chain_update(inviter.0).chain_update(certificate.as_bytes());
    Digest(mac.finalize().into_bytes().into())
}

/// The answer to a newcomer: all that it needs to start as a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// The charter, which the newcomer checks against the network's id in its invitation.
    #[serde(with = "serde_bytes")]
    pub charter: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket() -> InvitationTicket {
        InvitationTicket {
            network: NetworkId([1; 32]),
            inviter: TransportId([2; 32]),
            addresses: vec![Text::new("/ip4/127.0.0.1/udp/4001/quic-v1").expect("short")],
            transport_seed: [3; 32],
            secret: [4; 32],
            expires: Timestamp(1),
            role: Role::Member,
        }
    }

    #[test]
    fn survives_a_chat_that_breaks_lines_and_lowers_case() {
        let text = ticket().to_text();
        let (head, tail) = text.split_at(60);
        let mangled = format!("{head}\n  {}", tail.to_ascii_lowercase());
        assert!(InvitationTicket::from_text(&mangled) == Ok(ticket()));
    }

    #[test]
    fn a_cut_or_mistyped_text_is_named() {
        let text = ticket().to_text();
        assert_eq!(InvitationTicket::from_text("hello").err(), Some(InvalidInvitation::Prefix));
        assert_eq!(InvitationTicket::from_text(&text[..text.len() - 3]).err(), Some(InvalidInvitation::Damaged));
    }
}
