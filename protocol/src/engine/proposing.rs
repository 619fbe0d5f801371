//! Putting something to the vote, and voting (docs/governance.md). What passes is decided by [`crate::governance`];
//! this only keeps people from signing what could mean nothing.

use super::motions::{text, wrong};
use super::turn::Turn;
use super::{Engine, Refusal, Reply};
use crate::commit::LogClass;
use crate::governance::{Basis, Excess, LONGEST, MAX_A_YEAR, MAX_EVER, MAX_OPEN, Outcome, SHORTEST};
use crate::id::EntryId;
use crate::local_api::{CastVote, Propose, Standing};
use crate::record::Record;
use crate::record::certificate::Role;
use crate::record::decision::{Proposal, Vote};
use crate::time::{Span, Timestamp};

/// Voting lasts so long if nobody says otherwise.
const USUAL: Span = Span::days(14);

fn refused(kind: &str, title: &str, cure: &str) -> Refusal {
    Refusal::NotAllowed { kind: kind.to_owned(), title: title.to_owned(), cure: cure.to_owned() }
}

impl Engine {
    /// Only organisations that belong decide.
    pub(super) fn may_decide(&self) -> Result<(), Refusal> {
        let belong_first = "the other members can readmit it: `marshrut network propose readmit`";
        match self.standing(self.own.org) {
            _ if self.own.role == Role::Bootstrap => Err(refused(
                "decision.meeting-point",
                "a meeting point decides nothing",
                "use your organisation's node",
            )),
            Standing::Member => Ok(()),
            Standing::Suspended => {
                Err(refused("decision.suspended", "your organisation is suspended and has no vote", belong_first))
            }
            Standing::Left => {
                Err(refused("decision.left", "your organisation left the network and has no vote", belong_first))
            }
            Standing::Stranger => Err(refused(
                "decision.no-member",
                "your organisation does not belong to the network yet",
                "wait until enough members vouch for it",
            )),
        }
    }

    /// Puts something to the vote.
    pub(super) fn propose(&mut self, wish: &Propose, turn: &mut Turn) -> Result<Reply, Refusal> {
        self.may_decide()?;
        let now = self.signing_time(LogClass::Governance, turn.now);
        let (opens, closes) = voting_time(wish, now)?;
        let motion = self.motion(&wish.motion, now)?;
        self.has_room_for_proposal(now, opens, closes)?;
        let past = self.membership.past(self.own.signer.author_id(), motion.subject());
        let proposal = Proposal { past, motion, opens, closes, words: text("words", &wish.words)? };
        self.publish(LogClass::Governance, &[Record::Proposal(Box::new(proposal))], turn)?;
        let head = self.logs.head(self.own_log(LogClass::Governance)).expect("an entry was just added");
        self.show_proposal(head.id, turn.now)
    }

    /// A proposal beyond what an organisation may propose would mean nothing.
    fn has_room_for_proposal(&self, now: Timestamp, opens: Timestamp, closes: Timestamp) -> Result<(), Refusal> {
        let mut allowance = self.membership.allowance(self.own.signer.author_id());
        let (kind, title, cure) = match allowance.take(Some(now), opens, closes) {
            Ok(()) => return Ok(()),
            Err(Excess::Time) => {
                ("proposal.time", "voting must open in the future and last an hour to a year".to_owned(), "")
            }
            Err(Excess::Open) => (
                "proposal.too-many",
                format!("{MAX_OPEN} proposals of yours are open already"),
                "wait until voting on some is over",
            ),
            Err(Excess::Year) => (
                "proposal.too-many-a-year",
                format!("you put {MAX_A_YEAR} things to the vote within a year; more would mean nothing"),
                "ask another member to propose it, or wait",
            ),
            Err(Excess::Ever) => (
                "proposal.too-many-ever",
                format!("this node's key put {MAX_EVER} things to the vote; more would mean nothing"),
                "go on with a new operational key, or ask another member to propose it",
            ),
        };
        Err(refused(kind, &title, cure))
    }

    /// Votes on a proposal.
    pub(super) fn vote(&mut self, id: EntryId, wish: &CastVote, turn: &mut Turn) -> Result<Reply, Refusal> {
        self.may_decide()?;
        let now = self.signing_time(LogClass::Governance, turn.now);
        let own = self.own.org;
        let basis = self.membership.bases().get(&id).ok_or_else(|| no_proposal(id))?;
        may_vote(basis, own, now)?;
        let reason = Some(text("reason", &wish.reason)?).filter(|reason| !reason.is_empty());
        let vote = Vote { proposal: id, choice: wish.choice, reason };
        self.publish(LogClass::Governance, &[Record::Vote(vote)], turn)?;
        self.show_proposal(id, turn.now)
    }
}

pub(super) fn no_proposal(id: EntryId) -> Refusal {
    Refusal::NotFound { what: "proposal", id: id.to_string() }
}

fn voting_time(wish: &Propose, now: Timestamp) -> Result<(Timestamp, Timestamp), Refusal> {
    let opens = wish.opens.unwrap_or(now).max(now);
    let closes = wish.closes.unwrap_or(opens.plus(USUAL));
    let lasts = closes.since(opens);
    if lasts < SHORTEST {
        return Err(wrong("closes", "too-short", "voting must last at least an hour: partners' computers may be off"));
    }
    if lasts > LONGEST {
        return Err(wrong("closes", "too-long", "voting may last at most a year"));
    }
    Ok((opens, closes))
}

/// Whether an organisation's vote would count if it were signed now.
pub(super) fn may_vote(basis: &Basis, org: crate::id::OrgId, now: Timestamp) -> Result<(), Refusal> {
    if matches!(basis.outcome, Outcome::NotByMember | Outcome::Unreachable | Outcome::Beyond(_)) {
        return Err(refused("vote.void", "this proposal means nothing, so there is nothing to vote on", ""));
    }
    if !basis.electorate.contains(&org) {
        return Err(refused(
            "vote.not-entitled",
            "your organisation has no vote on this: those vote who belonged when it was proposed and whom it is not about",
            "",
        ));
    }
    if basis.ballots.contains_key(&org) {
        return Err(refused("vote.cast", "your organisation has voted on this; a vote cannot be changed", ""));
    }
    if now < basis.proposal.opens {
        return Err(refused("vote.too-early", "voting has not opened yet", "vote when it has"));
    }
    if now > basis.proposal.closes {
        return Err(refused("vote.closed", "voting is over", "propose it again"));
    }
    Ok(())
}
