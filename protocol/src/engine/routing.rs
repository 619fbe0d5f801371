//! Route tokens at work: ours are derived from a secret that never leaves this node, and told to members a year ahead;
//! theirs are read from their logs.

use std::collections::BTreeMap;

use super::turn::Turn;
use super::{Engine, Refusal};
use crate::commit::{LogClass, LogId, Table, Write};
use crate::id::{AuthorId, NetworkId, RouteKey, RouteToken};
use crate::record::Record;
use crate::record::certificate::Role;
use crate::route::{RouteSecret, Routes, week_of};

/// The row of [`Table::Node`] that holds our secret.
pub(super) const SECRET_ROW: &[u8] = b"route-secret";
/// Tokens of so many weeks are told at once, and again when half of them are over.
const TOLD: u32 = 53;

/// Our secret, and the tokens that authors told, whether they belong or not, with the place where.
#[derive(Debug, Default)]
pub(super) struct RouteBook {
    secret: Option<RouteSecret>,
    told: BTreeMap<AuthorId, (LogId, u64, Routes)>,
}

impl RouteBook {
    /// Takes in the secret found at a start.
    pub(super) fn restore(&mut self, row: &[u8]) {
        self.secret = <[u8; 32]>::try_from(row).ok().map(RouteSecret::from_bytes);
    }

    /// Takes in what an author says; its latest word holds.
    pub(super) fn fold(&mut self, log: LogId, seq: u64, routes: Routes) {
        if self.told.get(&log.author).is_none_or(|(_, at, _)| *at < seq) {
            self.told.insert(log.author, (log, seq, routes));
        }
    }

    pub(super) fn forget_log(&mut self, log: LogId) {
        self.told.retain(|_, (of, _, _)| *of != log);
    }

    /// Tokens go whose telling was erased.
    pub(super) fn forget_erased(&mut self, log: LogId, erased: impl Fn(u64) -> bool) {
        self.told.retain(|_, (of, seq, _)| *of != log || !erased(*seq));
    }

    /// All that was told, for a checkpoint.
    pub(super) fn told(&self) -> impl Iterator<Item = (LogId, u64, Routes)> {
        self.told.values().cloned()
    }

    /// The token to leave messages for an author's organisation under.
    pub(super) fn of(&self, author: AuthorId, week: u32) -> Option<RouteToken> {
        self.told.get(&author)?.2.token(week)
    }

    /// All tokens that an author told.
    pub(super) fn all_of(&self, author: AuthorId) -> Vec<RouteToken> {
        self.told.get(&author).map_or_else(Vec::new, |(_, _, routes)| routes.all().collect())
    }

    /// What opens our compartment of a week.
    pub(super) fn key(&self, network: &NetworkId, week: u32) -> Option<RouteKey> {
        self.secret.as_ref().map(|secret| secret.key(network, week))
    }
}

impl Engine {
    /// Tells members our tokens, in time before they know none any more.
    pub(super) fn renew_routes(&mut self, turn: &mut Turn) -> Result<(), Refusal> {
        let week = week_of(turn.now);
        let own = self.own.signer.author_id();
        let known = self.routes.told.get(&own).map_or(0, |(_, _, routes)| routes.end());
        let covered = self.routes.of(own, week).is_some() && known > week.saturating_add(TOLD / 2);
        if self.own.role == Role::Bootstrap || (covered && self.routes.secret.is_some()) {
            return Ok(());
        }
        let (first, network) = (week.saturating_sub(1), self.network);
        let routes = self.route_secret(turn).routes(&network, first, TOLD);
        self.publish(LogClass::Services, &[Record::Routes(routes)], turn)
    }

    /// Our secret, durable before a token of it is told.
    fn route_secret(&mut self, turn: &mut Turn) -> &RouteSecret {
        if self.routes.secret.is_none() {
            let secret = RouteSecret::generate(&mut turn.rng);
            let value = secret.expose().to_vec();
            turn.write(vec![Write::Put { table: Table::Node, id: SECRET_ROW.to_vec(), value, under: None }]);
            self.routes.secret = Some(secret);
        }
        self.routes.secret.as_ref().expect("just made if there was none")
    }
}
