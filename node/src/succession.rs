//! Going on under new node keys (`succession.bin`): what a node still has to do after its keys were replaced, on the
//! same computer or on a new one.
//!
//! The file is also what makes the replacement happen whole or not at all: once it names the next keys, every start
//! puts them into their places before anything else. Decides the file and the order; how members are told is
//! [`successor`]'s, what it means to them the protocol's.

pub(crate) mod successor;

use ed25519_dalek::SigningKey;
use marshrut_protocol::canon;
use marshrut_protocol::record::certificate::{CertificateError, SignedCertificate};
use marshrut_protocol::time::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::aead::NoEntropy;
use crate::files::DataDir;
use crate::identity::{Identity, IdentityError};
use crate::keyslots::MasterKey;
use crate::organisation::Organisation;
use crate::sealed_file::{Kind, SealedFileError};

pub(crate) const KIND: Kind = Kind { magic: b"MARSHSUC", version: 1, label: "succession" };
/// Earlier keys on the wire that are kept at most, one of them being the one that partners knew when all this began:
/// who was off for longer hears from others.
const MOST_KNOCKS: usize = 4;

/// A private seed at rest. Wiped when dropped; no `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Seed(#[serde(with = "serde_bytes")] [u8; 32]);

impl Seed {
    pub(crate) fn of(key: &SigningKey) -> Self {
        Self(key.to_bytes())
    }

    pub(crate) fn expose(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0)
    }
}

impl Drop for Seed {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Keys that are to take the present ones' places.
#[derive(Clone, Serialize, Deserialize)]
struct Next {
    operational: Seed,
    transport: Seed,
    certificate: SignedCertificate,
}

/// What is still to be done for new keys; see the module.
#[derive(Clone, Serialize, Deserialize)]
pub struct Succession {
    next: Option<Next>,
    /// Keys under which members may still let us in, the latest first. They prove who calls and sign nothing.
    knocks: Vec<Seed>,
    /// What earlier keys signed from then on is void, whoever did.
    since: Option<Timestamp>,
    begun: Timestamp,
    /// The node came out of a backup, which may hold less than the earlier keys said.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    restored: bool,
}

/// Why keys could not be replaced; they are as before, or the next start goes on.
#[derive(Debug, thiserror::Error)]
pub enum SuccessionError {
    /// Its own file, or the organisation's.
    #[error(transparent)]
    File(#[from] SealedFileError),
    /// The private keys.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The certificate on the disk is not one.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// There is no randomness.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
}

impl Succession {
    /// For a node that begins anew out of a backup, with keys that members do not know; `knock` is the key on the wire
    /// that they do.
    pub(crate) fn after(knock: Seed, since: Option<Timestamp>, begun: Timestamp) -> Self {
        Self { next: None, knocks: vec![knock], since, begun, restored: true }
    }

    /// Reads the file, if there is one.
    pub(crate) fn load(dir: &DataDir, master: &MasterKey) -> Result<Option<Self>, SealedFileError> {
        let path = dir.succession();
        let Some(content) = KIND.read(&path, master)? else { return Ok(None) };
        canon::from_slice(&content).map(Some).map_err(|_not_ours| SealedFileError::Damaged(path))
    }

    /// Writes the file.
    pub(crate) fn save(&self, dir: &DataDir, master: &MasterKey) -> Result<(), SealedFileError> {
        let content = canon::to_vec(self).expect("integers and byte strings only");
        KIND.write(&dir.succession(), master, &Zeroizing::new(content))
    }

    /// Puts the next keys into their places, unless they are there. After a crash in between the next start goes on.
    pub(crate) fn carry_out(
        mut self,
        dir: &DataDir,
        master: &MasterKey,
        identity: &mut Identity,
        organisation: &mut Organisation,
    ) -> Result<Self, SuccessionError> {
        if let Some(next) = self.next.take() {
            identity.operational = SigningKey::from_bytes(&next.operational.expose());
            identity.transport = SigningKey::from_bytes(&next.transport.expose());
            organisation.certificate = next.certificate.clone();
            identity.save(&dir.identity(), master)?;
            organisation.save(&dir.organisation(), master)?;
            self.save(dir, master)?;
        }
        Ok(self)
    }
}

/// Replaces the node's operational key and its key on the wire by new ones, which its root key certifies. What the
/// earlier key signed since `since` is to be void. Blocking; the node must not run.
///
/// # Errors
/// [`SuccessionError`].
pub fn replace_keys(
    dir: &DataDir,
    master: &MasterKey,
    (identity, organisation): (&Identity, &Organisation),
    since: Option<Timestamp>,
    now: Timestamp,
) -> Result<SignedCertificate, SuccessionError> {
    let renewed = identity.renewed()?;
    let held = organisation.certificate.verify()?;
    let certificate = organisation.recertified(&renewed, held.serial.saturating_add(1), now).certificate;
    let earlier = Succession::load(dir, master)?;
    let mut knocks = vec![Seed::of(&identity.transport)];
    let since = since.into_iter().chain(earlier.as_ref().and_then(|earlier| earlier.since)).min();
    let restored = earlier.as_ref().is_some_and(|earlier| earlier.restored);
    knocks.extend(earlier.into_iter().flat_map(|earlier| earlier.knocks.clone()));
    forget_some(&mut knocks);
    let (operational, transport) = (Seed::of(&renewed.operational), Seed::of(&renewed.transport));
    let next = Some(Next { operational, transport, certificate: certificate.clone() });
    let succession = Succession { next, knocks, since, begun: now, restored };
    succession.save(dir, master)?;
    succession.carry_out(dir, master, &mut identity.clone(), &mut organisation.clone())?;
    Ok(certificate)
}

/// Drops keys in the middle. The oldest one is known to partners for certain; of those in between some may have been told,
/// and who was told one hears of the newest from whoever knows the oldest.
fn forget_some(knocks: &mut Vec<Seed>) {
    if knocks.len() > MOST_KNOCKS {
        drop(knocks.drain(MOST_KNOCKS - 1..knocks.len() - 1));
    }
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::record::certificate::Role;

    use super::*;
    use crate::node::Secrets;
    use crate::node::fixture::TestNode;

    fn keys(node: &TestNode) -> (Identity, Organisation) {
        let secrets = node.secrets();
        (secrets.identity, secrets.organisation)
    }

    #[test]
    fn new_keys_are_certified_and_the_root_stays() {
        let node = TestNode::new("Tbilisi", "GE", Role::Member);
        let (before, organisation) = keys(&node);
        replace_keys(node.dir(), &node.master, (&before, &organisation), None, Timestamp(5)).expect("replaced");
        let (after, organisation) = keys(&node);
        assert_eq!(after.org(), before.org());
        assert!(after.author() != before.author() && after.transport_id() != before.transport_id());
        let certificate = organisation.certificate.verify().expect("genuine");
        assert_eq!((certificate.author, certificate.transport), (after.author(), after.transport_id()));
        assert_eq!(certificate.serial, 2);
        let succession = Succession::load(node.dir(), &node.master).expect("readable").expect("there");
        assert!(succession.knocks == [Seed::of(&before.transport)]);
    }

    #[test]
    fn the_key_that_partners_know_is_kept_through_any_number_of_replacements() {
        let node = TestNode::new("Tbilisi", "GE", Role::Member);
        let known = Seed::of(&keys(&node).0.transport);
        let mut latest = Vec::new();
        for time in 1..=6 {
            let (identity, organisation) = keys(&node);
            latest.insert(0, Seed::of(&identity.transport));
            replace_keys(node.dir(), &node.master, (&identity, &organisation), None, Timestamp(time))
                .expect("replaced");
            let succession = Succession::load(node.dir(), &node.master).expect("readable").expect("there");
            assert!(succession.knocks.contains(&known), "after {time} replacements nobody lets this node in");
            assert!(succession.knocks.len() <= MOST_KNOCKS && succession.knocks.starts_with(&latest[..1]));
        }
    }

    /// Whatever part was written when the power went, the next start has one set of keys.
    #[test]
    fn a_replacement_that_was_cut_off_is_finished_at_the_next_start() {
        let node = TestNode::new("Tbilisi", "GE", Role::Member);
        let (before, organisation) = keys(&node);
        replace_keys(node.dir(), &node.master, (&before, &organisation), None, Timestamp(5)).expect("replaced");
        let (after, renewed) = keys(&node);
        let next = Next {
            operational: Seed::of(&after.operational),
            transport: Seed::of(&after.transport),
            certificate: renewed.certificate.clone(),
        };
        let begun = Timestamp(5);
        let named = Succession { next: Some(next), knocks: Vec::new(), since: None, begun, restored: false };
        for (identity, organisation) in [(&before, &organisation), (&after, &organisation), (&after, &renewed)] {
            identity.save(&node.dir().identity(), &node.master).expect("written");
            organisation.save(&node.dir().organisation(), &node.master).expect("written");
            named.save(node.dir(), &node.master).expect("written");
            let started = Secrets::load(node.dir(), &node.master).expect("whole");
            assert_eq!(started.identity.author(), after.author());
            assert_eq!(started.organisation, renewed);
        }
    }
}
