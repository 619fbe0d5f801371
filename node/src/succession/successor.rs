//! What a running node does after its keys were replaced: tells members that still know the earlier ones, revokes
//! these, and is done.
//!
//! Members refuse a key on the wire that they do not know. So the node knocks with the earlier one, for one sentence:
//! the certificate that its root key signed. Whoever takes it in says it again in its own log, cuts the earlier key off
//! and lets the new one in. Revocations wait until the node's own history is whole, since they name the last entry that
//! counts. Out of a backup it is whole once no member holds more; where a thief is, that would be too late, and half of
//! them are enough (the engine's rule, without which it signs nothing). Decides when to knock and what a revocation
//! names; the engine says what it sees.

use std::sync::Arc;
use std::time::Duration;

use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::engine::{Command, PeerEntry, Reply};
use marshrut_protocol::entry::Entry;
use marshrut_protocol::id::{AuthorId, EntryId, NetworkId, OrgId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::local_api::{Keys, KeysState, NodeKey};
use marshrut_protocol::record::revocation::{Revocation, SignedRevocation};
use marshrut_protocol::time::{Span, Timestamp};
use tokio::task::JoinSet;

use super::{Seed, Succession};
use crate::clock;
use crate::driver::{CommandError, NodeHandle};
use crate::files::DataDir;
use crate::network::{self, MAX_FRAME, Network, NetworkConfig, Protocol};

/// Between two rounds at first, and once many were in vain.
const SOON: Duration = Duration::from_secs(3);
const LATER: Duration = Duration::from_secs(60);
/// How long a member that knows us may take to let us in.
const TO_ANSWER: Duration = Duration::from_secs(1);
/// So many rounds follow each other soon.
const EAGER_ROUNDS: u32 = 40;
/// How long one member may take to let us in and take the sentence.
const PATIENCE: Duration = Duration::from_secs(20);
/// Who was off for longer than this hears from others.
const GIVES_UP_AFTER: Span = Span::days(90);
/// Entries that are read at once.
const STEP: u64 = 512;

/// See the module.
pub(crate) struct Successor {
    pub(crate) dir: DataDir,
    pub(crate) succession: Succession,
    pub(crate) org: OrgId,
    pub(crate) root: SigningKey,
    pub(crate) node: NodeHandle,
    pub(crate) network: Network,
    pub(crate) network_id: NetworkId,
}

impl Successor {
    /// Works until everything is done, or the node stops.
    pub(crate) async fn run(self) {
        let me = Arc::new(self);
        let mut looked = None;
        for round in 0_u32.. {
            match me.round(&mut looked).await {
                Ok(true) => return me.finish(),
                Ok(false) => {}
                Err(CommandError::Stopped) => return,
                Err(CommandError::Refused(refusal)) => tracing::debug!(%refusal, "an earlier key is not revoked yet"),
            }
            tokio::time::sleep(if round < EAGER_ROUNDS { SOON } else { LATER }).await;
        }
    }

    /// Whether nothing is left to do. `looked` is what was seen when earlier keys were last looked at.
    async fn round(self: &Arc<Self>, looked: &mut Option<Keys>) -> Result<bool, CommandError> {
        // In this order: what is held may only have grown since all were found to hold no more.
        let (ends_known, keys) = (self.knows_ends().await?, self.keys().await?);
        let recovering = keys.state == KeysState::Recovering;
        if !recovering && ends_known && looked.as_ref() != Some(&keys) {
            self.end_earlier(&keys).await?;
            *looked = Some(keys);
        }
        self.call().await?;
        let (peers, request, _) = self.untold().await?;
        let (told, late) = (peers.is_empty(), clock::now().since(self.succession.begun) > GIVES_UP_AFTER);
        if !told {
            self.knock(&peers, &request).await;
        }
        Ok((told || late) && !recovering && self.keys().await?.state == KeysState::Settled)
    }

    /// Calls with the present key whoever did not let us in yet: since the last round it may have heard of us.
    async fn call(&self) -> Result<(), CommandError> {
        let (peers, ..) = self.untold().await?;
        for peer in &peers {
            self.network.dial(peer.transport).await.map_err(|_stopped| CommandError::Stopped)?;
        }
        if !peers.is_empty() {
            tokio::time::sleep(TO_ANSWER).await;
        }
        Ok(())
    }

    async fn keys(&self) -> Result<Keys, CommandError> {
        match self.node.command(Command::Keys).await? {
            Reply::Keys(keys) => Ok(*keys),
            _ => Err(CommandError::Stopped),
        }
    }

    async fn untold(&self) -> Result<(Vec<PeerEntry>, Vec<u8>, bool), CommandError> {
        match self.node.command(Command::Untold).await? {
            Reply::Untold { peers, request, whole } => Ok((peers, request, whole)),
            _ => Err(CommandError::Stopped),
        }
    }

    /// Whether it may be said where earlier keys end. What a backup holds is no end, as long as a partner may hold more:
    /// that partner's own admission may be among it. Nothing presses where no thief is.
    async fn knows_ends(&self) -> Result<bool, CommandError> {
        let (.., whole) = self.untold().await?;
        Ok(whole || !self.succession.restored || self.succession.since.is_some())
    }

    /// Revokes each earlier key after its last entry that counts, also one that is revoked if less of it counts.
    async fn end_earlier(&self, keys: &Keys) -> Result<(), CommandError> {
        for key in keys.keys.iter().filter(|key| !key.current) {
            let last = self.last_counted(key).await?;
            if key.revoked_after.is_some_and(|counted| counted.in_order() == last) {
                continue;
            }
            let heads = self.heads(key.author, last).await?;
            let revocation = Revocation { org: self.org, author: key.author, last, heads };
            let signed = SignedRevocation::sign(&revocation, &self.root);
            self.node.command(Command::EndKey(Box::new(signed))).await?;
            tracing::info!(key = key.author.short(), "an earlier key is revoked");
        }
        Ok(())
    }

    /// How many entries of each log of a key count: all that are held, or as many as an earlier revocation names, or
    /// those before the first that was signed since the computer was in other hands. A key that was certified later was
    /// not on it.
    async fn last_counted(&self, key: &NodeKey) -> Result<[u64; 4], CommandError> {
        let held = key.held.in_order();
        let mut last = key.revoked_after.map_or(held, |counted| counted.in_order());
        if let Some(since) = self.succession.since.filter(|since| key.made < *since) {
            for ((class, count), held) in LogClass::ALL.into_iter().zip(last.iter_mut()).zip(held) {
                let log = LogId { author: key.author, class };
                *count = self.first_since(log, held.min(*count), since).await?.unwrap_or(*count);
            }
        }
        Ok(last)
    }

    /// The ids of the last entries that count: if the key signed others for the same places, these say which history is
    /// ours.
    async fn heads(&self, author: AuthorId, last: [u64; 4]) -> Result<[Option<EntryId>; 4], CommandError> {
        let mut heads = [None; 4];
        for ((class, count), head) in LogClass::ALL.into_iter().zip(last).zip(&mut heads) {
            let Some(seq) = count.checked_sub(1) else { continue };
            let stored = self.node.read_entries(vec![(LogId { author, class }, seq)]).await?;
            *head = stored.first().and_then(|stored| Entry::from_own_store(stored).ok()).map(|entry| entry.id());
        }
        Ok(heads)
    }

    /// The first of so many entries that was signed at that moment or later.
    async fn first_since(&self, log: LogId, count: u64, since: Timestamp) -> Result<Option<u64>, CommandError> {
        for from in (0..count).step_by(STEP as usize) {
            let places = (from..count.min(from + STEP)).map(|seq| (log, seq)).collect();
            for stored in self.node.read_entries(places).await? {
                let Ok(entry) = Entry::from_own_store(&stored) else { continue };
                if entry.header().time >= since {
                    return Ok(Some(entry.header().seq));
                }
            }
        }
        Ok(None)
    }

    /// Says the sentence to everybody who may still know one of the earlier keys.
    async fn knock(self: &Arc<Self>, peers: &[PeerEntry], request: &[u8]) {
        for seed in &self.succession.knocks {
            if let Err(error) = self.knock_with(seed, peers, request).await {
                tracing::debug!(%error, "nobody could be called with an earlier key");
            }
        }
    }

    async fn knock_with(&self, seed: &Seed, peers: &[PeerEntry], request: &[u8]) -> Result<(), network::NetworkError> {
        let config = NetworkConfig::new(seed.expose(), self.network_id, network::Role::Member);
        let (network, mut events) = Network::start(config).await?;
        // Nothing is answered here: what members ask of the earlier key is dropped, and refused thereby.
        let unheard = tokio::spawn(async move { while events.recv().await.is_some() {} });
        let entry = |peer: &PeerEntry| network::PeerEntry {
            transport: peer.transport,
            addresses: peer.addresses.clone(),
            relay: peer.relay,
        };
        network.set_members(peers.iter().map(entry).collect()).await?;
        let mut sentences = JoinSet::new();
        for peer in peers {
            let (network, request, peer) = (network.clone(), request.to_vec(), peer.transport);
            sentences.spawn(async move {
                let said = async { network.ask(peer, Protocol::Peer, &request).await?.whole(MAX_FRAME).await };
                // Who takes it in cuts this key off, maybe before it answers: what comes of it shows by who lets us in.
                let _answer = tokio::time::timeout(PATIENCE, said).await;
            });
        }
        while sentences.join_next().await.is_some() {}
        network.stop().await;
        unheard.abort();
        Ok(())
    }

    fn finish(&self) {
        tracing::info!("all members know the new keys");
        if let Err(error) = std::fs::remove_file(self.dir.succession()) {
            tracing::warn!(%error, "the earlier key on the wire could not be forgotten; the next start tries again");
        }
    }
}
