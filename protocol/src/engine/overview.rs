//! How the node and the network are, for people.

use super::{Engine, Reply};
use crate::id::OrgId;
use crate::local_api::{self, MailboxUse, NodeState, Organisation, Standing, StatusDetails};
use crate::record::certificate::Role;
use crate::time::Timestamp;

impl Engine {
    /// Name and country of a member, or of one that is suspended.
    pub(super) fn organisation(&self, id: OrgId) -> Option<Organisation> {
        let member = self.membership.known(id)?;
        let (name, country) = (member.profile.name.to_string(), member.profile.country.clone());
        Some(Organisation { id, name, country, standing: self.standing(id) })
    }

    /// Whether an organisation belongs.
    pub(super) fn standing(&self, org: OrgId) -> Standing {
        let state = self.membership.state();
        if state.suspended.contains_key(&org) {
            Standing::Suspended
        } else if state.left.contains(&org) {
            Standing::Left
        } else if state.members.contains_key(&org) {
            Standing::Member
        } else {
            Standing::Stranger
        }
    }

    pub(super) fn own_organisation(&self) -> Organisation {
        let (name, country) = (self.own.profile.name.to_string(), self.own.profile.country.clone());
        self.organisation(self.own.org).unwrap_or(Organisation {
            id: self.own.org,
            name,
            country,
            standing: Standing::Stranger,
        })
    }

    pub(super) fn status(&self, now: Timestamp) -> Reply {
        let others = |role| {
            let of_role = self.membership.members().values().filter(move |member| member.certificate.role == role);
            of_role.filter(|member| member.certificate.org != self.own.org)
        };
        let connected = others(Role::Member).filter(|m| self.sessions.is_connected(m.certificate.transport)).count();
        let details = StatusDetails {
            organisation: self.own_organisation(),
            network_name: self.membership.charter().charter().name.to_string(),
            network: self.network,
            members: others(Role::Member).count(),
            connected,
            synced_at: self.sessions.synced_at,
            unsent: self.unsent(None),
            waiting_for_us: self.waiting_for_us(now),
            verifications: self.verifications_due(now),
            services: self.catalogue.len(),
            addresses: self.schedule.addresses().to_vec(),
            mailbox: self.mailbox_use().map(|used| MailboxUse { messages: used.messages, bytes: used.bytes }),
            now,
        };
        let state = if self.recovering() { NodeState::Recovering } else { NodeState::Running };
        Reply::Status { state, details: Box::new(details) }
    }

    pub(super) fn network_overview(&self, now: Timestamp) -> Reply {
        let of_role = |role| {
            let members = self.membership.members().values().filter(move |m| m.certificate.role == role);
            members.filter_map(|member| self.member_overview(member.certificate.org, now)).collect::<Vec<_>>()
        };
        let mut members = of_role(Role::Member);
        members.sort_by_key(|member| (!member.ours, member.organisation.name.clone()));
        Reply::Network(local_api::Network {
            id: self.network,
            name: self.membership.charter().charter().name.to_string(),
            members,
            bootstraps: of_role(Role::Bootstrap),
            forks: self.fork_notices(),
        })
    }

    fn member_overview(&self, org: OrgId, now: Timestamp) -> Option<local_api::Member> {
        let member = self.membership.member(org)?;
        let transport = member.certificate.transport;
        Some(local_api::Member {
            organisation: self.organisation(org)?,
            ours: org == self.own.org,
            connected: self.sessions.is_connected(transport),
            transport,
            services: self.catalogue.count_of(org),
            last_seen: self.sessions.last_seen.get(&transport).copied(),
            unsent: self.unsent(Some(org)),
            admitted_by: member.admitted_by.iter().copied().collect(),
            mailbox: self.mailbox_overview(org, now),
            prekey: self.prekey_age(org, now),
        })
    }

    /// How many entries of each log are held, for tests and for `marshrut doctor`.
    pub fn log_lengths(&self) -> Vec<(crate::commit::LogId, u64)> {
        self.logs.iter().map(|(log, held)| (log, held.len())).collect()
    }

    /// What two nodes that hold the same must agree on: the frontier's digest.
    pub fn frontier_digest(&mut self) -> crate::id::Digest {
        self.logs.digest(super::logs::Scope::All, &self.membership)
    }

    /// The members as this node sees them.
    pub fn membership(&self) -> &super::Membership {
        &self.membership
    }

    /// Where each log is frozen by a proven fork.
    pub fn frozen_logs(&self) -> Vec<(crate::commit::LogId, u64)> {
        let frozen = |(log, held): (_, &super::logs::Log)| held.frozen().map(|seq| (log, seq));
        self.logs.iter().filter_map(frozen).collect()
    }

    /// How many requests to peers are under way: bounded, whatever peers do.
    pub fn asks_under_way(&self) -> usize {
        self.sessions.asks_under_way()
    }

    /// How many reads of the store are under way: bounded, whatever peers do.
    pub fn loads_under_way(&self) -> usize {
        self.suspicions.loads_under_way()
    }

    /// Logs of which bodies are missing that nobody erased: a peer withholds them, or nobody has them.
    pub fn logs_with_missing_bodies(&self) -> Vec<crate::commit::LogId> {
        self.logs.iter().filter(|(_, held)| !held.missing().is_empty()).map(|(log, _)| log).collect()
    }
}
