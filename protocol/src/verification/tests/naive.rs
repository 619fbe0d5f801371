//! The rules of docs/verification.md once more, as plainly as they are written there: over all records each time,
//! without numbers, caches or fingerprints kept aside.

use std::collections::BTreeSet;

use super::scene::{Scene, author, founders, org};
use super::voices;
use crate::id::{EntryId, OrgId};
use crate::record::Record;
use crate::record::verification::{AnswerKind, Attestation, Conflict, Finding, Level};
use crate::text::Code;
use crate::time::{Span, Timestamp};
use crate::verification::{Said, State, checklist};

/// Who said something.
#[derive(Clone, Copy)]
struct Who {
    org: OrgId,
    belongs: bool,
    voice: OrgId,
}

struct Naive<'a> {
    scene: &'a Scene,
    now: Timestamp,
}

/// What the state must be.
pub(super) fn state(scene: &Scene, now: Timestamp) -> State {
    Naive { scene, now }.state()
}

impl<'a> Naive<'a> {
    fn who(&self, said: &Said) -> Option<Who> {
        let org = (0..self.scene.came_by.len()).find(|n| author(*n) == said.author).map(org)?;
        let (belongs, _) = self.scene.came_by.get(&org)?;
        let revoked = self.scene.lost.get(&said.author).is_some_and(|counted| said.seq >= *counted);
        (!revoked).then(|| Who { org, belongs: *belongs, voice: self.voice(org) })
    }

    fn voice(&self, org: OrgId) -> OrgId {
        voices::voice(&self.scene.came_by, &founders(), org)
    }

    /// Attestations that nothing replaces and nobody took back, of members other than the publisher and its kin.
    fn attestations(&self) -> Vec<(Who, &'a Said, &'a Attestation)> {
        let all: Vec<(Who, &Said, &Attestation)> = self
            .scene
            .said
            .iter()
            .filter_map(|(said, record)| match record {
                Record::Attestation(attestation) => Some((self.who(said)?, said, &**attestation)),
                _ => None,
            })
            .collect();
        let rank = |said: &Said, one: &Attestation| (one.observed, said.at, said.id);
        let newest = |(who, said, one): &(Who, &Said, &Attestation)| {
            !all.iter().any(|(other, at, later)| other.org == who.org && rank(at, later) > rank(said, one))
        };
        let kept = all.iter().filter(|one| newest(one) && !self.is_taken_back(one.0.org, one.1.id));
        let publisher = self.scene.key().publisher;
        let independent = |(who, _, one): &&(Who, &Said, &Attestation)| {
            who.belongs && who.org != publisher && one.level != Level::Own && who.voice != self.voice(publisher)
        };
        kept.filter(independent).copied().collect()
    }

    fn is_taken_back(&self, by: OrgId, id: EntryId) -> bool {
        self.scene.said.iter().any(|(said, record)| match record {
            Record::AttestationRevocation(taken) => {
                taken.attestation == id && self.who(said).is_some_and(|who| who.org == by)
            }
            _ => false,
        })
    }

    fn in_time(&self, one: &Attestation) -> bool {
        one.valid_from <= self.now.plus(Span::days(1)) && self.now <= one.valid_until
    }

    fn is_same(&self, one: &Attestation, item: &Code) -> bool {
        if one.subject.revision == self.scene.revision {
            return true;
        }
        let Some(then) = one.fields.get(item) else { return true };
        let listed = checklist::of(&self.scene.service).contains(item);
        let revised = self.scene.service.revision > 1;
        listed && revised && checklist::fingerprint(&self.scene.service, item) == Some(*then)
    }

    fn found(&self, one: &'a Attestation, what: &[Finding]) -> Vec<&'a Code> {
        one.findings.iter().filter(|(_, finding)| what.contains(finding)).map(|(item, _)| item).collect()
    }

    fn refutes(&self, one: &'a Attestation) -> Vec<&'a Code> {
        let refuted = self.found(one, &[Finding::Refuted]);
        refuted.into_iter().filter(|item| self.is_same(one, item)).collect()
    }

    fn stands(&self, one: &'a Attestation) -> bool {
        let confirmed = self.found(one, &[Finding::Confirmed, Finding::Partial]);
        let unchanged = confirmed.iter().all(|item| self.is_same(one, item));
        self.in_time(one) && self.refutes(one).is_empty() && unchanged && !confirmed.is_empty()
    }

    fn state(&self) -> State {
        let all = self.attestations();
        let standing: Vec<_> = all.iter().filter(|(_, _, one)| self.stands(one)).collect();
        let tied = |one: &Attestation| matches!(one.conflict, Conflict::Funder | Conflict::Partner);
        let counted: Vec<_> = standing.iter().filter(|(_, _, one)| !tied(one)).collect();
        let enough = |voices: BTreeSet<OrgId>| voices.len() >= usize::from(self.scene.rule.attesters);
        let is_refuted = all.iter().filter(|(_, _, one)| self.in_time(one)).any(|(_, _, one)| {
            self.refutes(one).into_iter().any(|item| {
                let later = counted.iter().filter(|(_, _, other)| {
                    other.observed > one.observed
                        && self.found(other, &[Finding::Confirmed, Finding::Partial]).contains(&item)
                });
                !enough(later.map(|(who, ..)| who.voice).collect())
            })
        });
        let late = Span::days(self.scene.rule.hands_on_days.into());
        let hands_on =
            counted.iter().any(|(_, _, one)| one.method.is_hands_on() && self.now <= one.observed.plus(late));
        if is_refuted {
            State::Refuted
        } else if self.is_disputed(&standing.iter().map(|(who, said, _)| (said.id, who.org)).collect::<Vec<_>>()) {
            State::Disputed
        } else if self.scene.confirmed_until.is_some_and(|until| until < self.now) {
            State::Stale
        } else if enough(counted.iter().map(|(who, ..)| who.voice).collect()) && hands_on {
            State::Verified
        } else if !standing.is_empty() {
            State::PeerChecked
        } else if all.iter().any(|(_, _, one)| one.valid_until < self.now && one.valid_from <= self.now) {
            State::Stale
        } else {
            State::SelfDeclared
        }
    }

    fn is_disputed(&self, standing: &[(EntryId, OrgId)]) -> bool {
        self.scene.said.iter().any(|(said, record)| {
            let Record::Dispute(dispute) = record else { return false };
            let Some(who) = self.who(said).filter(|who| who.belongs) else { return false };
            let defendant = match dispute.attestation {
                None => Some(self.scene.key().publisher),
                Some(id) => standing.iter().find(|(of, _)| *of == id).map(|(_, org)| *org),
            };
            let Some(defendant) = defendant.filter(|org| *org != who.org) else { return false };
            let answers: Vec<(OrgId, AnswerKind, Timestamp)> = self
                .scene
                .said
                .iter()
                .filter_map(|(at, record)| match record {
                    Record::DisputeAnswer(answer) if answer.dispute == said.id => {
                        Some((self.who(at)?.org, answer.kind, at.at))
                    }
                    _ => None,
                })
                .collect();
            let settled = answers.iter().any(|(org, kind, _)| *org == who.org && *kind == AnswerKind::Settled);
            let theirs = answers.iter().filter(|(org, kind, _)| *org == defendant && *kind != AnswerKind::Settled);
            let first = theirs.map(|(_, _, at)| (*at).max(said.at)).min();
            let lapsed = first.is_some_and(|at| at.plus(Span::days(self.scene.rule.dispute_days.into())) <= self.now);
            said.at <= self.now.plus(Span::days(1)) && !settled && !lapsed
        })
    }
}
