//! Referring the client of a declined or expired referral elsewhere: a new referral that names the old one.

use super::super::turn::Turn;
use super::super::{Engine, Refusal, Reply};
use crate::id::ReferralId;
use crate::local_api::WriteReferral;
use crate::record::service::Service;
use crate::referral::{Side, State};
use crate::time::Timestamp;

impl Engine {
    /// Writes the referral that replaces `from`; its consent must be fresh and name the new receiver, which the
    /// payload's own rules see to.
    pub(in crate::engine) fn reroute(
        &mut self,
        from: ReferralId,
        referral: &WriteReferral,
        service: Option<Box<Service>>,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        self.check_reroute(from, turn.now)?;
        self.write_as(None, Some(from), referral, service, turn)
    }

    fn check_reroute(&self, from: ReferralId, now: Timestamp) -> Result<(), Refusal> {
        let kept = self.book.kept.get(&from).filter(|kept| !kept.is_draft());
        let kept = kept.ok_or_else(|| Refusal::NotFound { what: "sent referral", id: from.to_string() })?;
        let state = self.book.cases.get(&from).map_or(State::Draft, |case| case.state_at(now));
        if self.side(kept) != Side::Sender {
            return Err(refused(
                "only the organisation that sent a referral can refer the client elsewhere",
                "decline it and name another service; the sender can then refer the client there",
            ));
        }
        if let Some(to) = self.book.rerouted_to(from) {
            return Err(refused("the client was referred elsewhere already", &format!("open the referral {to}")));
        }
        if state.may_reroute() {
            return Ok(());
        }
        let title = format!("only a declined or expired referral can be replaced; this one is '{state}'");
        Err(refused(&title, "ask the receiver to decline it, or cancel it and write a new one"))
    }

    /// Whether the client may be referred elsewhere in one step now.
    pub(super) fn may_reroute(&self, id: ReferralId, now: Timestamp) -> bool {
        self.check_reroute(id, now).is_ok()
    }
}

fn refused(title: &str, cure: &str) -> Refusal {
    Refusal::NotAllowed { kind: "referral.no-reroute".into(), title: title.into(), cure: cure.into() }
}
