//! Judging one service: what each attestation is worth, which disputes are open, and the state that follows
//! (docs/verification.md).

use super::case::{Attested, Case, Checked, Disputed, Place, Requested};
use super::casebook::{Current, unspoken};
use super::facts::{Answered, Dispute, Fact, Request, Verdict, Worth};
use super::standing::Speaker;
use super::{Rule, State};
use crate::id::{EntryId, OrgId};
use crate::record::verification::{AnswerKind, Fingerprint, Level};
use crate::text::Code;
use crate::time::{Span, Timestamp};

/// Clocks may differ by so much before what is said of the future waits for it.
const CLOCKS_DIFFER: Span = Span::days(1);

/// What a case is judged by.
pub(super) struct Ground<'a> {
    pub(super) current: Current,
    /// What the current record says, if it was ever revised.
    pub(super) fields: Option<&'a [Fingerprint]>,
    pub(super) speakers: &'a [Option<Speaker>],
    /// Of whose voice the publisher is.
    pub(super) publisher: OrgId,
    pub(super) rule: Rule,
}

/// What follows for a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Judgement {
    pub(super) state: State,
    pub(super) voices: usize,
    pub(super) hands_on: Option<Timestamp>,
    pub(super) until: Option<Timestamp>,
}

/// Room for judging, kept from case to case.
#[derive(Debug, Default)]
pub(super) struct Scale {
    worths: Vec<Worth>,
    newest: Vec<(OrgId, usize)>,
    voices: Vec<OrgId>,
}

impl Ground<'_> {
    /// Who said something, unless the key was revoked before.
    fn speaker(&self, place: &Place) -> Option<Speaker> {
        self.speakers[place.author as usize].filter(|speaker| place.seq < speaker.counted)
    }

    /// The same, if it is a member.
    fn member(&self, place: &Place) -> Option<Speaker> {
        self.speaker(place).filter(|speaker| speaker.belongs)
    }

    /// Whether what the record said of an item at `revision` is what it says now.
    fn stands(&self, revision: EntryId, checked: &Checked) -> bool {
        revision == self.current.revision
            || checked.field.is_none_or(|field| self.fields.is_some_and(|now| now.binary_search(&field).is_ok()))
    }
}

impl Scale {
    /// The state of a service.
    pub(super) fn judge(&mut self, case: &Case, ground: &Ground<'_>, now: Timestamp) -> Judgement {
        self.weigh(case, ground, now);
        self.count_voices(case, ground);
        let hands_on = self.hands_on(case, ground, now);
        let state = self.state(case, ground, now, hands_on.is_some());
        Judgement { state, voices: self.voices.len(), hands_on, until: next_change(case, ground, now) }
    }

    fn state(&self, case: &Case, ground: &Ground<'_>, now: Timestamp, hands_on: bool) -> State {
        let any = |worth: Worth| self.worths.contains(&worth);
        if any(Worth::Refutes) && self.is_refuted(case, ground) {
            State::Refuted
        } else if case.disputes.iter().any(|dispute| self.is_open(case, dispute, ground, now)) {
            State::Disputed
        } else if unspoken(ground.current, now) == State::Stale {
            State::Stale
        } else if self.voices.len() >= usize::from(ground.rule.attesters) && hands_on {
            State::Verified
        } else if any(Worth::Counts) || any(Worth::Tied) {
            State::PeerChecked
        } else if any(Worth::Expired) {
            State::Stale
        } else {
            State::SelfDeclared
        }
    }

    /// What each attestation is worth.
    fn weigh(&mut self, case: &Case, ground: &Ground<'_>, now: Timestamp) {
        self.worths.clear();
        self.worths.resize(case.attested.len(), Worth::Superseded);
        self.find_newest(case, ground);
        for (_, number) in &self.newest {
            self.worths[*number] = worth(case, &case.attested[*number], ground, now);
        }
        for (number, said) in case.attested.iter().enumerate() {
            if ground.speaker(&said.place).is_none() || is_revoked(case, said, ground) {
                self.worths[number] = Worth::Revoked;
            }
        }
    }

    /// The newest attestation of each organisation; one that was taken back still replaces those before it.
    fn find_newest(&mut self, case: &Case, ground: &Ground<'_>) {
        self.newest.clear();
        let rank = |said: &Attested| (said.observed, said.place.at, said.place.id);
        for (number, said) in case.attested.iter().enumerate() {
            let Some(Speaker { org, .. }) = ground.speaker(&said.place) else { continue };
            match self.newest.iter_mut().find(|(of, _)| *of == org) {
                Some((_, held)) if rank(&case.attested[*held]) < rank(said) => *held = number,
                Some(_) => {}
                None => self.newest.push((org, number)),
            }
        }
    }

    /// Of several of one voice the first that looked counts; which one that is makes no difference to the number.
    fn count_voices(&mut self, case: &Case, ground: &Ground<'_>) {
        self.voices.clear();
        for (number, said) in case.attested.iter().enumerate() {
            if self.worths[number] == Worth::Counts
                && let Some(speaker) = ground.speaker(&said.place)
                && !self.voices.contains(&speaker.voice)
            {
                self.voices.push(speaker.voice);
            }
        }
    }

    fn hands_on(&self, case: &Case, ground: &Ground<'_>, now: Timestamp) -> Option<Timestamp> {
        let counted = case.attested.iter().zip(&self.worths).filter(|(_, worth)| **worth == Worth::Counts);
        let tried = counted.filter(|(said, _)| said.method.is_hands_on() && now <= lately(said, ground));
        tried.map(|(said, _)| said.observed).max()
    }

    /// Whether somebody found something not to be so that not enough others found to be so since.
    fn is_refuted(&self, case: &Case, ground: &Ground<'_>) -> bool {
        self.refutations(case, ground).next().is_some()
    }

    fn refutations<'a>(&'a self, case: &'a Case, ground: &'a Ground<'_>) -> impl Iterator<Item = &'a Code> {
        let refuting = case.attested.iter().zip(&self.worths).filter(|(_, worth)| **worth == Worth::Refutes);
        refuting.flat_map(move |(said, _)| {
            let stands = move |(_, checked): &&(Code, Checked)| {
                ground.stands(said.revision, checked) && !self.is_outweighed(case, said, checked, ground)
            };
            said.refuted.iter().filter(stands).map(|(item, _)| item)
        })
    }

    fn is_outweighed(&self, case: &Case, refuting: &Attested, refuted: &Checked, ground: &Ground<'_>) -> bool {
        let mut voices: Vec<OrgId> = Vec::new();
        for (said, worth) in case.attested.iter().zip(&self.worths) {
            let confirms = said.confirmed.iter().any(|checked| checked.item == refuted.item);
            let later = said.observed > refuting.observed;
            if *worth == Worth::Counts
                && later
                && confirms
                && let Some(speaker) = ground.speaker(&said.place)
            {
                voices.push(speaker.voice);
            }
        }
        voices.sort_unstable();
        voices.dedup();
        voices.len() >= usize::from(ground.rule.attesters)
    }

    /// Whether a dispute counts now.
    fn is_open(&self, case: &Case, dispute: &Disputed, ground: &Ground<'_>, now: Timestamp) -> bool {
        let Some(speaker) = ground.member(&dispute.place) else { return false };
        if dispute.place.at > now.plus(CLOCKS_DIFFER) {
            return false;
        }
        let defendant = match dispute.against {
            None => case.key.publisher,
            Some(attestation) => match self.defendant(case, attestation, ground) {
                Some(org) => org,
                None => return false,
            },
        };
        let settled = settled(case, dispute, ground, speaker.org).is_some();
        let lapsed =
            answered(case, dispute, ground, defendant).is_some_and(|said| lapse(dispute, said.at, ground) <= now);
        speaker.org != defendant && !settled && !lapsed
    }

    /// Whose attestation is disputed; none if it counts for nothing anyway.
    fn defendant(&self, case: &Case, attestation: EntryId, ground: &Ground<'_>) -> Option<OrgId> {
        let number = case.attested.iter().position(|said| said.place.id == attestation)?;
        let matters = matches!(self.worths[number], Worth::Counts | Worth::Tied);
        ground.speaker(&case.attested[number].place).filter(|_| matters).map(|speaker| speaker.org)
    }

    /// The state with all that it rests on.
    pub(super) fn explain(&mut self, case: &Case, ground: &Ground<'_>, now: Timestamp) -> Verdict {
        let Judgement { state, voices, hands_on, until } = self.judge(case, ground, now);
        let mut refuted: Vec<Code> = self.refutations(case, ground).cloned().collect();
        refuted.sort_unstable();
        refuted.dedup();
        Verdict {
            state,
            voices,
            hands_on,
            confirmed_until: ground.current.confirmed_until,
            until,
            refuted,
            attestations: self.facts(case, ground),
            disputes: self.disputes(case, ground, now),
            requests: requests(case, ground),
        }
    }

    fn facts(&self, case: &Case, ground: &Ground<'_>) -> Vec<Fact> {
        let told = |(said, worth): (&Attested, &Worth)| {
            let speaker = ground.speakers[said.place.author as usize]?;
            let (level, method, conflict) = (said.level, said.method, said.conflict);
            let (observed, valid_until) = (said.observed, said.valid_until);
            let fact = Fact {
                id: said.place.id,
                org: speaker.org,
                level,
                method,
                conflict,
                observed,
                valid_until,
                worth: *worth,
            };
            Some((speaker.voice, fact))
        };
        let mut all: Vec<(OrgId, Fact)> = case.attested.iter().zip(&self.worths).filter_map(told).collect();
        all.sort_by_key(|(_, fact)| (std::cmp::Reverse(fact.observed), fact.id));
        let mut heard: Vec<OrgId> = Vec::new();
        for (voice, fact) in &mut all {
            if fact.worth == Worth::Counts && heard.contains(voice) {
                fact.worth = Worth::Repeated;
            }
            heard.extend((fact.worth == Worth::Counts).then_some(*voice));
        }
        all.into_iter().map(|(_, fact)| fact).collect()
    }

    fn disputes(&self, case: &Case, ground: &Ground<'_>, now: Timestamp) -> Vec<Dispute> {
        let told = |dispute: &Disputed| {
            let org = ground.speaker(&dispute.place)?.org;
            let against = |attestation| {
                let said = case.attested.iter().find(|said| said.place.id == attestation)?;
                ground.speaker(&said.place).map(|speaker| speaker.org)
            };
            let defendant = dispute.against.map_or(Some(case.key.publisher), against);
            let answered = defendant.and_then(|org| answered(case, dispute, ground, org));
            Some(Dispute {
                id: dispute.place.id,
                org,
                against: dispute.against,
                reason: dispute.reason,
                at: dispute.place.at,
                lapses: answered.map(|said| lapse(dispute, said.at, ground)),
                answered,
                settled: settled(case, dispute, ground, org),
                open: self.is_open(case, dispute, ground, now),
            })
        };
        let mut all: Vec<Dispute> = case.disputes.iter().filter_map(told).collect();
        all.sort_by_key(|dispute| (std::cmp::Reverse(dispute.at), dispute.id));
        all
    }
}

/// What an attestation is worth that nothing replaces.
fn worth(case: &Case, said: &Attested, ground: &Ground<'_>, now: Timestamp) -> Worth {
    let Some(speaker) = ground.speaker(&said.place) else { return Worth::Revoked };
    if !speaker.belongs {
        Worth::NotMember
    } else if speaker.org == case.key.publisher || said.level == Level::Own {
        Worth::Own
    } else if speaker.voice == ground.publisher {
        Worth::SameVoice
    } else if said.valid_from > now.plus(CLOCKS_DIFFER) {
        Worth::NotYet
    } else if said.valid_until < now {
        Worth::Expired
    } else if said.refuted.iter().any(|(_, checked)| ground.stands(said.revision, checked)) {
        Worth::Refutes
    } else if !said.confirmed.iter().all(|checked| ground.stands(said.revision, checked)) || said.confirmed.is_empty() {
        Worth::Changed
    } else if said.conflict.binds() {
        Worth::Tied
    } else {
        Worth::Counts
    }
}

/// Whether its own organisation took an attestation back.
fn is_revoked(case: &Case, said: &Attested, ground: &Ground<'_>) -> bool {
    let org = ground.speaker(&said.place).map(|speaker| speaker.org);
    let mut revocations = case.revoked.iter().filter(|(_, attestation)| *attestation == said.place.id);
    revocations.any(|(place, _)| ground.speaker(place).map(|speaker| speaker.org) == org && org.is_some())
}

/// Until when a hands-on look counts as late enough.
fn lately(said: &Attested, ground: &Ground<'_>) -> Timestamp {
    said.observed.plus(ground.rule.hands_on())
}

/// What an organisation answered to a dispute, and when.
fn answers<'a>(
    case: &'a Case,
    dispute: &'a Disputed,
    ground: &'a Ground<'_>,
    org: OrgId,
) -> impl Iterator<Item = (AnswerKind, &'a Place)> {
    let of_it = case.answers.iter().filter(|(_, to, _)| *to == dispute.place.id);
    let by = move |place: &Place| ground.speaker(place).is_some_and(|speaker| speaker.org == org);
    of_it.filter(move |(place, ..)| by(place)).map(|(place, _, kind)| (*kind, place))
}

/// The first answer of whom a dispute is against.
fn answered(case: &Case, dispute: &Disputed, ground: &Ground<'_>, defendant: OrgId) -> Option<Answered> {
    first(answers(case, dispute, ground, defendant).filter(|(kind, _)| *kind != AnswerKind::Settled))
}

/// That whoever disputed called it settled.
fn settled(case: &Case, dispute: &Disputed, ground: &Ground<'_>, org: OrgId) -> Option<Answered> {
    first(answers(case, dispute, ground, org).filter(|(kind, _)| *kind == AnswerKind::Settled))
}

fn first<'a>(answers: impl Iterator<Item = (AnswerKind, &'a Place)>) -> Option<Answered> {
    let first = answers.map(|(kind, place)| (place.at, place.id, kind)).min();
    first.map(|(at, id, kind)| Answered { id, kind, at })
}

/// When a dispute that was answered then lapses: an answer dated back gains nothing.
fn lapse(dispute: &Disputed, answered: Timestamp, ground: &Ground<'_>) -> Timestamp {
    dispute.place.at.max(answered).plus(ground.rule.dispute())
}

/// When the verdict may change by itself next.
fn next_change(case: &Case, ground: &Ground<'_>, now: Timestamp) -> Option<Timestamp> {
    let mut next: Option<Timestamp> = None;
    let mut may_change = |at: Timestamp| {
        if at > now {
            next = Some(next.map_or(at, |next| next.min(at)));
        }
    };
    let after = |at: Timestamp| Timestamp(at.0.saturating_add(1));
    let ahead = |at: Timestamp| Timestamp(at.0.saturating_sub(CLOCKS_DIFFER.0));
    ground.current.confirmed_until.into_iter().for_each(|until| may_change(after(until)));
    for said in &case.attested {
        may_change(ahead(said.valid_from));
        may_change(after(said.valid_until));
        may_change(after(lately(said, ground)));
    }
    for dispute in &case.disputes {
        may_change(ahead(dispute.place.at));
        let answers = case.answers.iter().filter(|(_, to, _)| *to == dispute.place.id);
        answers.for_each(|(place, ..)| may_change(lapse(dispute, place.at, ground)));
    }
    next
}

fn requests(case: &Case, ground: &Ground<'_>) -> Vec<Request> {
    let told = |request: &Requested| {
        let by = ground.member(&request.place)?.org;
        let id = request.place.id;
        let stands = |said: &Attested| ground.speaker(&said.place).is_some() && !is_revoked(case, said, ground);
        let looked = |said: &Attested| said.request == Some(id) && stands(said);
        let mut assigned = case.assignments.iter().filter(|(_, of, _)| *of == id).collect::<Vec<_>>();
        assigned.sort_by_key(|(place, ..)| (place.at, place.id));
        let mut taken_by: Vec<OrgId> = Vec::new();
        for (place, _, taken) in assigned {
            let Some(speaker) = ground.member(place) else { continue };
            taken_by.retain(|org| *org != speaker.org);
            taken_by.extend(taken.then_some(speaker.org));
        }
        let (to, method, due) = (request.to, request.method, request.due);
        Some(Request { id, by, to, method, due, taken_by, done: case.attested.iter().any(looked) })
    };
    let mut all: Vec<Request> = case.requests.iter().filter_map(told).collect();
    all.sort_by_key(|request| (request.done, request.due, request.id));
    all
}
