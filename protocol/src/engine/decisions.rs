//! Proposals, decisions and what follows from them, for people.

use super::proposing::{may_vote, no_proposal};
use super::{Engine, Refusal, Reply};
use crate::governance::{Basis, Excess, Outcome};
use crate::id::{EntryId, OrgId};
use crate::local_api::{self as api, MotionKind, NumberName, OfficeName, ProposalState};
use crate::record::charter::Share;
use crate::record::decision::{Motion, Number, Office};
use crate::time::Timestamp;
use crate::verification::Rule;

impl Engine {
    /// All proposals: those that wait for our vote first, then the other open ones, then the newest.
    pub(super) fn list_proposals(&mut self, now: Timestamp) -> Reply {
        let bases = self.membership.bases().clone();
        let mut items: Vec<api::Proposal> =
            bases.iter().map(|(id, basis)| self.proposal_view(*id, basis, now)).collect();
        let rank = |state: ProposalState| !matches!(state, ProposalState::Open | ProposalState::Upcoming);
        items.sort_by_key(|item| (!item.may_vote, rank(item.state), std::cmp::Reverse(item.opens), item.id));
        Reply::Proposals(items)
    }

    /// One proposal.
    pub(super) fn show_proposal(&mut self, id: EntryId, now: Timestamp) -> Result<Reply, Refusal> {
        let basis = self.membership.bases().get(&id).cloned().ok_or_else(|| no_proposal(id))?;
        Ok(Reply::Proposals(vec![self.proposal_view(id, &basis, now)]))
    }

    fn proposal_view(&self, id: EntryId, basis: &Basis, now: Timestamp) -> api::Proposal {
        let proposal = &basis.proposal;
        let organisations = |orgs: &mut dyn Iterator<Item = &OrgId>| -> Vec<api::Organisation> {
            orgs.map(|org| self.organisation_or_unknown(*org)).collect()
        };
        let entitled = self.may_decide().is_ok() && may_vote(basis, self.own.org, now).is_ok();
        api::Proposal {
            id,
            proposed_by: basis.proposed_by.map(|org| self.organisation_or_unknown(org)),
            motion: self.motion_view(&proposal.motion),
            words: proposal.words.to_string(),
            opens: proposal.opens,
            closes: proposal.closes,
            state: state(basis, now),
            electorate: organisations(&mut basis.electorate.iter()),
            share: share(basis.share),
            needed: basis.needed(),
            quorum: basis.quorum_needed(),
            in_favour: basis.tally.in_favour,
            against: basis.tally.against,
            abstained: basis.tally.abstained,
            void: basis.tally.void,
            votes: basis.ballots.iter().map(|(org, ballot)| self.ballot_view(*org, ballot)).collect(),
            may_vote: entitled,
            own_vote: basis.ballots.get(&self.own.org).map(|ballot| ballot.choice),
        }
    }

    fn ballot_view(&self, org: OrgId, ballot: &crate::governance::Ballot) -> api::Ballot {
        api::Ballot {
            organisation: self.organisation_or_unknown(org),
            choice: ballot.choice,
            reason: ballot.reason.as_ref().map(ToString::to_string).unwrap_or_default(),
            at: ballot.at,
            void: ballot.void,
        }
    }

    fn motion_view(&self, motion: &Motion) -> api::Motion {
        let mut view = api::Motion { grave: motion.decides_itself(), ..api::Motion::default() };
        match motion {
            Motion::Admit { certificate, profile, .. } => {
                view.kind = MotionKind::Admit;
                view.organisation = certificate.verify().ok().map(|verified| self.newcomer(verified.org, profile));
            }
            Motion::Suspend { org, .. } => (view.kind, view.organisation) = (MotionKind::Suspend, self.subject(*org)),
            Motion::Readmit { org } => (view.kind, view.organisation) = (MotionKind::Readmit, self.subject(*org)),
            Motion::ReplaceKey { org, .. } => {
                (view.kind, view.organisation) = (MotionKind::ReplaceKey, self.subject(*org));
            }
            Motion::Set(number) => {
                let (name, value) = number_view(*number);
                (view.kind, view.number, view.value) = (MotionKind::Set, Some(name), value);
            }
            Motion::Appoint(appointment) => {
                (view.kind, view.organisation) = (MotionKind::Appoint, self.subject(appointment.org));
                (view.office, view.country) = office_view(&appointment.office);
                (view.from, view.until) = (Some(appointment.from), Some(appointment.until));
                view.text = appointment.mandate.to_string();
            }
            Motion::Dismiss { appointment } => {
                (view.kind, view.appointment) = (MotionKind::Dismiss, Some(*appointment));
            }
            Motion::Adopt { title, digest } => {
                (view.kind, view.text, view.sha256) = (MotionKind::Adopt, title.to_string(), Some(*digest));
            }
            Motion::Decide { title } => view.text = title.to_string(),
        }
        view
    }

    fn subject(&self, org: OrgId) -> Option<api::Organisation> {
        Some(self.organisation_or_unknown(org))
    }

    /// Somebody who need not belong, by its own words.
    pub(super) fn newcomer(&self, org: OrgId, profile: &crate::record::governance::Profile) -> api::Organisation {
        self.organisation(org).unwrap_or_else(|| api::Organisation {
            id: org,
            name: profile.name.to_string(),
            country: profile.country.clone(),
            standing: api::Standing::Stranger,
        })
    }

    /// Numbers, offices and documents; who asks to belong and who no longer does.
    pub(super) fn governance(&self, now: Timestamp) -> Reply {
        let state = self.membership.state();
        let numbers = api::Numbers {
            sponsors: state.policy.sponsors,
            sponsor_countries: state.policy.sponsor_countries,
            majority: share(state.policy.majority),
            strong: share(state.policy.strong),
            quorum: share(state.policy.quorum),
            verification: rule(state.policy.verification),
        };
        let documents = state.documents().map(|(id, title, sha256)| api::Document {
            title: title.to_string(),
            sha256,
            adopted_by: id,
        });
        Reply::Governance(Box::new(api::Governance {
            own_standing: self.standing(self.own.org),
            numbers,
            applicants: self.applicants(now),
            former: state.former.keys().map(|org| self.former_view(*org)).collect(),
            forked: self.forked_in_governance(),
            offices: self.offices(now),
            documents: documents.collect(),
            declaration: self.membership.charter().declaration(),
            declaration_text: self.membership.charter().charter().declaration.to_string(),
        }))
    }

    fn former_view(&self, org: OrgId) -> api::FormerMember {
        let decisions = self.membership.state().suspended.get(&org).into_iter().flatten().copied().collect();
        api::FormerMember { organisation: self.organisation_or_unknown(org), decisions }
    }

    /// Offices that are held now.
    fn offices(&self, now: Timestamp) -> Vec<api::OfficeHolder> {
        let held = self.membership.state().offices(now).into_iter().map(|(id, appointment)| {
            let (office, country) = office_view(&appointment.office);
            api::OfficeHolder {
                office: office.expect("every office has a name"),
                country,
                organisation: self.organisation_or_unknown(appointment.org),
                from: appointment.from,
                until: appointment.until,
                mandate: appointment.mandate.to_string(),
                appointment: id,
            }
        });
        held.collect()
    }
}

fn share(Share(part, whole): Share) -> String {
    format!("{part}/{whole}")
}

fn rule(rule: Rule) -> String {
    let Rule { attesters, hands_on_days, confirm_days, dispute_days } = rule;
    format!("{attesters}/{hands_on_days}/{confirm_days}/{dispute_days}")
}

fn number_view(number: Number) -> (NumberName, String) {
    match number {
        Number::Sponsors(sponsors, countries) => (NumberName::Sponsors, format!("{sponsors}/{countries}")),
        Number::Majority(value) => (NumberName::Majority, share(value)),
        Number::Strong(value) => (NumberName::Strong, share(value)),
        Number::Quorum(value) => (NumberName::Quorum, share(value)),
        Number::Verification(value) => (NumberName::Verification, rule(value)),
    }
}

fn office_view(office: &Office) -> (Option<OfficeName>, Option<crate::text::Country>) {
    match office {
        Office::ExecutiveCommittee => (Some(OfficeName::ExecutiveCommittee), None),
        Office::CountryRepresentative(country) => (Some(OfficeName::CountryRepresentative), Some(country.clone())),
        Office::AdvisoryCouncil => (Some(OfficeName::AdvisoryCouncil), None),
        Office::IndependentExpert => (Some(OfficeName::IndependentExpert), None),
    }
}

fn state(basis: &Basis, now: Timestamp) -> ProposalState {
    match basis.outcome {
        Outcome::Passed => ProposalState::Passed,
        Outcome::Undone => ProposalState::Undone,
        Outcome::NotByMember => ProposalState::NotByMember,
        Outcome::Unreachable => ProposalState::Unreachable,
        Outcome::Beyond(Excess::Time) => ProposalState::BadTime,
        Outcome::Beyond(Excess::Open | Excess::Year | Excess::Ever) => ProposalState::TooMany,
        Outcome::NotPassed if now > basis.proposal.closes || !basis.is_open_ended() => ProposalState::Rejected,
        Outcome::NotPassed if now < basis.proposal.opens => ProposalState::Upcoming,
        Outcome::NotPassed => ProposalState::Open,
    }
}
