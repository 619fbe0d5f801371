//! Open applications: a stranger that knows no member hands its application in at a meeting point, which keeps it for
//! a while and tells the members; these vouch for it, or do not.
//!
//! A meeting point takes few and small ones, and slowly, since anybody may send them. It never judges them, and nothing
//! is written into any log before a member vouches. Members keep what they are told in memory only: the meeting point
//! tells it again at the next connection.

use std::collections::BTreeMap;

use serde::Serialize;

use super::replication::Purpose;
use super::turn::Turn;
use super::{AskEnd, AskId, Effect, Engine};
use crate::application::{Application, applicants_key};
use crate::canon;
use crate::commit::{Table, Write};
use crate::id::{Digest, OrgId, TransportId};
use crate::local_api::{self as api, Change};
use crate::record::certificate::{Certificate, Role};
use crate::record::governance::Sponsorship;
use crate::time::{Span, Timestamp};
use crate::wire::{Frame, MAX_APPLICATIONS, OpenApplication, RefusalCode, Request};

/// How long an application is kept for which nobody vouches.
const VALIDITY: Span = Span::days(14);
/// Clocks may differ by so much.
const CLOCKS_DIFFER: Span = Span::days(1);
/// Most new ones in an hour.
const MOST_AN_HOUR: usize = 8;
/// Most lists in an hour that are looked at from one meeting point.
const MOST_LISTS_AN_HOUR: usize = 32;

/// The row that holds what lies here.
pub(super) const ROW: &[u8] = b"applications";

/// An application that a meeting point told of.
#[derive(Debug)]
struct Told {
    /// Of the application itself, so that what was checked once is recognised.
    digest: Digest,
    transport: TransportId,
    sponsorship: Sponsorship,
    until: Timestamp,
}

/// What one meeting point told.
#[derive(Debug, Default)]
struct List {
    /// Of the whole list; none before the first.
    digest: Option<Digest>,
    applications: BTreeMap<OrgId, Told>,
    /// When the latest lists came that were not the same again.
    recent: Vec<Timestamp>,
}

/// Applications that lie here, and those that meeting points told of.
#[derive(Debug, Default)]
pub(super) struct Applications {
    /// Handed in at this meeting point.
    here: BTreeMap<OrgId, OpenApplication>,
    /// When the latest ones were.
    recent: Vec<Timestamp>,
    /// By meeting point.
    told: BTreeMap<OrgId, List>,
    /// Which list each connected member was told.
    told_to: BTreeMap<TransportId, Digest>,
}

impl Applications {
    /// What a newcomer hands in that a meeting point told of.
    pub(super) fn told_of(&self, newcomer: OrgId) -> Option<&Sponsorship> {
        self.told.values().find_map(|list| list.applications.get(&newcomer)).map(|told| &told.sponsorship)
    }
}

/// Whether one more may be taken in after the recent ones. Forgets those that are longer than an hour ago.
fn keeps_pace(recent: &mut Vec<Timestamp>, most_an_hour: usize, now: Timestamp) -> bool {
    recent.retain(|at| *at <= now && now.since(*at) < Span::hours(1));
    recent.len() < most_an_hour
}

fn digest(applications: &impl Serialize) -> Digest {
    Digest::of(&canon::to_vec(applications).expect("applications hold integers, texts and byte strings only"))
}

impl Engine {
    /// A stranger asks this meeting point for the charter, or hands its application in.
    pub(super) fn stranger_asks(
        &mut self,
        peer: TransportId,
        request: Request,
        turn: &mut Turn,
    ) -> Result<Frame, RefusalCode> {
        if self.own.role != Role::Bootstrap || peer != applicants_key(self.network).transport_id() {
            return Err(RefusalCode::Forbidden);
        }
        match request {
            Request::Charter => Ok(self.welcoming()),
            Request::Apply(application) => self.take_application(*application, turn).map(Frame::Noted),
            _ => Err(RefusalCode::Forbidden),
        }
    }

    /// Keeps an application, and says until when. The same one again changes nothing.
    fn take_application(&mut self, application: Application, turn: &mut Turn) -> Result<Timestamp, RefusalCode> {
        let (certificate, _) = self.check_application(&application).ok_or(RefusalCode::Malformed)?;
        let until = lasts_until(&application, turn.now).ok_or(RefusalCode::Malformed)?;
        if self.membership.known(certificate.org).is_some() {
            return Err(RefusalCode::Forbidden);
        }
        let held = self.applications.here.get(&certificate.org);
        if let Some(held) = held.filter(|held| held.application == application) {
            return Ok(held.until);
        }
        if held.is_some_and(|held| is_later(&held.application, &application, &certificate)) {
            return Err(RefusalCode::Malformed);
        }
        if held.is_none() && self.applications.here.len() >= MAX_APPLICATIONS {
            return Err(RefusalCode::Full);
        }
        if !keeps_pace(&mut self.applications.recent, MOST_AN_HOUR, turn.now) {
            return Err(RefusalCode::Busy);
        }
        self.applications.recent.push(turn.now);
        self.applications.here.insert(certificate.org, OpenApplication { application, until });
        self.keep_applications(turn);
        Ok(until)
    }

    /// A member organisation's application to this network, small and signed as it must be, whose node is nobody
    /// else's.
    fn check_application(&self, application: &Application) -> Option<(Certificate, Sponsorship)> {
        let declaration = self.membership.charter().declaration();
        let (certificate, sponsorship) = application.clone().check(self.network, declaration).ok()?;
        let own_node = self.is_nobody_elses(certificate.transport, certificate.org);
        let proper = application.is_short() && certificate.role == Role::Member && own_node;
        proper.then_some((certificate, sponsorship))
    }

    fn is_nobody_elses(&self, transport: TransportId, org: OrgId) -> bool {
        self.membership.by_transport(transport).is_none_or(|owner| owner == org)
    }

    /// Writes down what lies here, and tells the members that are connected.
    fn keep_applications(&mut self, turn: &mut Turn) {
        let here: Vec<&OpenApplication> = self.applications.here.values().collect();
        let value = canon::to_vec(&here).expect("applications hold integers, texts and byte strings only");
        turn.write(vec![Write::Put { table: Table::Node, id: ROW.to_vec(), value, under: None }]);
        self.tell_everybody_of_applicants(turn);
    }

    fn tell_everybody_of_applicants(&mut self, turn: &mut Turn) {
        let peers: Vec<TransportId> = self.sessions.connected().collect();
        peers.into_iter().for_each(|peer| self.tell_all_applications(peer, turn));
    }

    /// Tells it again now and then: a member may have heard it before it knew that this is a meeting point.
    pub(super) fn repeat_applicants(&mut self, turn: &mut Turn) {
        if !self.applications.here.is_empty() {
            self.tell_everybody_of_applicants(turn);
        }
    }

    /// What lay here before the node stopped.
    pub(super) fn restore_applications(&mut self, row: &[u8]) {
        let held: Vec<OpenApplication> = canon::from_slice(row).unwrap_or_default();
        for open in held {
            if let Some((certificate, _)) = self.check_application(&open.application) {
                self.applications.here.insert(certificate.org, open);
            }
        }
    }

    /// Tells a member that has just connected who applied here.
    pub(super) fn tell_of_applicants(&mut self, peer: TransportId, turn: &mut Turn) {
        self.applications.told_to.remove(&peer);
        if !self.applications.here.is_empty() {
            self.tell_all_applications(peer, turn);
        }
    }

    fn tell_all_applications(&mut self, peer: TransportId, turn: &mut Turn) {
        if self.own.role == Role::Bootstrap && matches!(self.role_of(peer), Some((_, Role::Member))) {
            let here: Vec<OpenApplication> = self.applications.here.values().cloned().collect();
            let list = digest(&here);
            if self.applications.told_to.get(&peer) != Some(&list) {
                self.ask(peer, Purpose::Applicants(list), &Request::Applied(here), turn);
            }
        }
    }

    /// A member took the list, or did not: then it is told again later.
    pub(super) fn told_of_applicants(&mut self, peer: TransportId, list: Digest, end: AskEnd) {
        if end == AskEnd::Complete && self.sessions.is_connected(peer) {
            self.applications.told_to.insert(peer, list);
        }
    }

    /// A meeting point tells who applied there; what it told before does not count any more.
    pub(super) fn hear_of_applicants(
        &mut self,
        ask: AskId,
        peer: TransportId,
        applications: Vec<OpenApplication>,
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        let Some((meeting_point, Role::Bootstrap)) = self.role_of(peer) else { return Err(RefusalCode::Forbidden) };
        if applications.len() > MAX_APPLICATIONS {
            return Err(RefusalCode::Malformed);
        }
        let said = digest(&applications);
        let list = self.applications.told.entry(meeting_point).or_default();
        if list.digest != Some(said) {
            if !keeps_pace(&mut list.recent, MOST_LISTS_AN_HOUR, turn.now) {
                return Err(RefusalCode::Busy);
            }
            list.recent.push(turn.now);
            list.digest = Some(said);
            let before = std::mem::take(&mut list.applications);
            let told = applications.into_iter().filter_map(|open| self.checked_once(open, &before, turn.now)).collect();
            if let Some(list) = self.applications.told.get_mut(&meeting_point) {
                list.applications = told;
            }
            turn.notify(Change::Network, None);
        }
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// An application that a meeting point tells of, with whom it is of. What it told of before was checked then, and
    /// lasts no longer than it said.
    fn checked_once(
        &self,
        OpenApplication { application, until }: OpenApplication,
        before: &BTreeMap<OrgId, Told>,
        now: Timestamp,
    ) -> Option<(OrgId, Told)> {
        let digest = digest(&application);
        if let Some((org, held)) = before.iter().find(|(_, held)| held.digest == digest) {
            let (transport, until) = (held.transport, until.min(held.until));
            let told = Told { digest, transport, sponsorship: held.sponsorship.clone(), until };
            return self.is_nobody_elses(transport, *org).then_some((*org, told));
        }
        let (certificate, sponsorship) = self.check_application(&application)?;
        let until = until.min(lasts_until(&application, now)?);
        Some((certificate.org, Told { digest, transport: certificate.transport, sponsorship, until }))
    }

    /// Forgets applications whose time is over or whose organisation belongs, or did.
    pub(super) fn tidy_applications(&mut self, turn: &mut Turn) {
        let (membership, now) = (&self.membership, turn.now);
        let waits = |org: &OrgId, until: Timestamp| now <= until && membership.known(*org).is_none();
        let before = self.applications.here.len();
        self.applications.here.retain(|org, open| waits(org, open.until));
        self.applications.told.retain(|meeting_point, _| membership.member(*meeting_point).is_some());
        for list in self.applications.told.values_mut() {
            list.applications.retain(|org, told| waits(org, told.until));
        }
        if self.applications.here.len() < before {
            self.keep_applications(turn);
        }
    }

    /// Who asks to belong: those for whom somebody vouches, then those who only handed an application in.
    pub(super) fn applicants(&self, now: Timestamp) -> Vec<api::Applicant> {
        let vouched = &self.membership.state().applicants;
        let mut applicants: Vec<api::Applicant> = vouched
            .iter()
            .map(|(org, member)| api::Applicant {
                // Under the name that its node signed, which is the one that is vouched for.
                organisation: self.newcomer(*org, self.passed_on(*org).map_or(&member.profile, |held| &held.profile)),
                sponsors: member.admitted_by.iter().map(|sponsor| self.organisation_or_unknown(*sponsor)).collect(),
                ours: member.admitted_by.contains(&self.own.org),
                through: None,
                until: None,
            })
            .collect();
        let mut open: BTreeMap<OrgId, (OrgId, &Told)> = BTreeMap::new();
        for (meeting_point, list) in &self.applications.told {
            let open_ones = list.applications.iter();
            for (org, told) in open_ones.filter(|(org, told)| !vouched.contains_key(*org) && now <= told.until) {
                open.entry(*org).or_insert((*meeting_point, told));
            }
        }
        applicants.extend(open.into_iter().map(|(org, (meeting_point, told))| api::Applicant {
            organisation: self.newcomer(org, &told.sponsorship.profile),
            sponsors: Vec::new(),
            ours: false,
            through: Some(self.organisation_or_unknown(meeting_point)),
            until: Some(told.until),
        }));
        applicants
    }
}

/// Until when an application is kept by its own date; none if that is over, or lies ahead: who holds an earlier one cannot
/// hand it in for ever.
fn lasts_until(application: &Application, now: Timestamp) -> Option<Timestamp> {
    let made = application.made().filter(|made| *made <= now.plus(CLOCKS_DIFFER))?;
    let until = made.plus(VALIDITY).min(now.plus(VALIDITY));
    (now < until).then_some(until)
}

/// Whether the application that is held was made under a later certificate, or later under the same: an earlier one does
/// not take its place.
fn is_later(held: &Application, than: &Application, certificate: &Certificate) -> bool {
    let held_under = held.certificate.verify();
    held_under.is_ok_and(|under| (under.serial, held.made()) > (certificate.serial, than.made()))
}
