//! Everything that is held on one client handle, and its erasure.
//!
//! A handle is made for one referral, so this finds at most one on each side; nothing here relies on that. Referrals
//! to partners outside the network are told and destroyed too. Erasing is
//! withdrawing consent: it outranks every state, reaches the partner, and is answered by it.

use super::Shown;
use crate::commit::Commit;
use crate::engine::turn::Turn;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::ReferralId;
use crate::local_api::{ClientExport, ErasedReferral, ErasureReport, HeldReferral, ReferralAction, Remains};
use crate::referral::ActionKind;
use crate::referral::handle::ClientHandle;
use crate::time::Timestamp;

/// What is held on a client: everything but the rows with content.
#[derive(Debug, Clone)]
pub struct HeldOnClient {
    /// With details that have no content yet.
    pub export: ClientExport,
    /// The same referrals in the same order, to be filled in.
    pub shown: Vec<Shown>,
}

impl Engine {
    fn referrals_of(&self, handle: ClientHandle) -> Result<Vec<ReferralId>, Refusal> {
        let of_client = self.book.kept.values().filter(|kept| kept.handle == Some(handle));
        let mut found: Vec<ReferralId> = of_client.map(|kept| kept.id).collect();
        if found.is_empty() && !self.logged.knows(handle) {
            return Err(Refusal::NotFound { what: "client", id: handle.to_string() });
        }
        self.add_rerouted(&mut found);
        Ok(found)
    }

    /// A referral that replaced another is about the same person, under a handle of its own.
    fn add_rerouted(&self, found: &mut Vec<ReferralId>) {
        let mut at = 0;
        while let Some(id) = found.get(at).copied() {
            let before = self.book.kept.get(&id).and_then(|kept| kept.rerouted_from);
            for other in [self.book.rerouted_to(id), before].into_iter().flatten() {
                let has_content = self.book.kept.get(&other).is_some_and(|kept| kept.key.is_some());
                if has_content && !found.contains(&other) {
                    found.push(other);
                }
            }
            at += 1;
        }
    }

    /// Everything that is held on a client.
    pub(in crate::engine) fn held_on_client(
        &mut self,
        handle: ClientHandle,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let mut shown = Vec::new();
        for id in self.referrals_of(handle)? {
            if let Reply::Referral(one) = self.show_referral(id, turn)? {
                shown.push(*one);
            }
        }
        let referrals = shown.iter().map(|one| self.held_with(one)).collect();
        let organisation = self.organisation_or_unknown(self.own.org);
        let logged = self.logged.under(handle);
        let handle = handle.to_string();
        let export = ClientExport { handle, organisation, exported_at: turn.now, referrals, logged };
        Ok(Reply::Client(Box::new(HeldOnClient { export, shown })))
    }

    fn held_with(&self, shown: &Shown) -> HeldReferral {
        let id = shown.detail.summary.id;
        HeldReferral {
            referral: shown.detail.clone(),
            delivered: self.delivered_at(id),
            unsent: self.outbox.count_about(id),
            slip: self.slips.shown(id),
        }
    }

    /// Destroys everything that is held on a client, here and at partners.
    pub(in crate::engine) fn erase_client(&mut self, handle: ClientHandle, turn: &mut Turn) -> Result<Reply, Refusal> {
        let found = self.referrals_of(handle)?;
        if self.recovering() && found.iter().any(|id| !self.book.kept[id].is_draft()) {
            return Err(Refusal::Recovering);
        }
        for id in &found {
            self.erasable(*id, turn.now)?;
        }
        let mut commit = Commit::default();
        let logged = self.logged.forget(handle, &mut commit);
        turn.commit(commit);
        let mut erased = Vec::new();
        for id in found {
            erased.push(self.erase_referral(id, turn)?);
        }
        let left = [Remains::DatesAndCodes, Remains::Tombstone, Remains::PartnerCopy];
        let sent = erased.iter().any(|one| !one.draft);
        let remains = left.into_iter().filter(|_| sent).chain([Remains::Papers]).collect();
        Ok(Reply::Erased(ErasureReport { handle: handle.to_string(), erased, logged, remains }))
    }

    /// Asked of all before anything is done: half an erasure would look like a whole one.
    fn erasable(&self, id: ReferralId, now: Timestamp) -> Result<(), Refusal> {
        let (Some(kept), Some(case)) = (self.book.kept.get(&id), self.book.cases.get(&id)) else { return Ok(()) };
        let allowed = case.check_kind(self.side(kept), ActionKind::WithdrawConsent, now);
        allowed.map_err(|refusal| super::views::refused(&refusal))
    }

    fn erase_referral(&mut self, id: ReferralId, turn: &mut Turn) -> Result<ErasedReferral, Refusal> {
        let kept = &self.book.kept[&id];
        let (partner, draft) = (self.organisation_or_unknown(self.partner(kept)), kept.is_draft());
        if draft {
            self.discard_draft(id, turn)?;
        } else {
            let withdraw = ActionKind::WithdrawConsent.name().to_owned();
            self.act(id, &ReferralAction { action: withdraw, ..ReferralAction::default() }, turn)?;
        }
        Ok(ErasedReferral { referral: id, partner, draft, partner_told: !draft })
    }
}
