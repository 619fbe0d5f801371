//! What waits today, counted over all referrals in one pass: tasks, not charts.

use super::listing::{Glance, most_urgent};
use crate::engine::{Engine, Reply};
use crate::local_api::{Desk, DeskAppointment, DeskQuery, ReferralCounts, ReferralSummary, SOON_HOURS};
use crate::referral::{Side, State};
use crate::time::{Span, Timestamp};

/// Referrals of each list, unless it is said how many.
const SHOWN: usize = 8;
const MOST_SHOWN: usize = 50;
/// How far ahead appointments are told: today and tomorrow, wherever the reader is.
const AHEAD: Span = Span::hours(48);
const SOON: Span = Span::hours(SOON_HOURS as i64);

impl Engine {
    pub(in crate::engine) fn desk(&self, query: &DeskQuery, now: Timestamp) -> Reply {
        let shown = if query.shown == 0 { SHOWN } else { query.shown.min(MOST_SHOWN) };
        let (mut counts, mut ours, mut theirs) = (ReferralCounts::default(), Vec::new(), Vec::new());
        let mut expected = Vec::new();
        for glance in self.glances(now) {
            count(&mut counts, &glance, now);
            expected.extend(expects(&glance, now).map(|at| (at, glance)));
            if glance.waits_for_us() {
                ours.push(glance);
            } else if is_undecided(&glance) {
                theirs.push(glance);
            }
        }
        let (ours_total, theirs_total) = (ours.len(), theirs.len());
        Reply::Desk(Box::new(Desk {
            counts,
            questions: self.questions_for_us(),
            verifications: self.verifications_due(now),
            ours: self.written(most_urgent(ours, 0, shown)),
            ours_total,
            theirs: self.written(most_urgent(theirs, 0, shown)),
            theirs_total,
            appointments: self.appointments(expected),
        }))
    }

    fn appointments(&self, mut expected: Vec<(Timestamp, Glance<'_>)>) -> Vec<DeskAppointment> {
        expected.sort_unstable_by_key(|(at, glance)| (*at, glance.kept.id));
        let told = expected.iter().take(MOST_SHOWN);
        told.map(|(at, glance)| DeskAppointment { at: *at, referral: self.summary_of(glance) }).collect()
    }

    fn written(&self, glances: Vec<Glance<'_>>) -> Vec<ReferralSummary> {
        glances.iter().map(|glance| self.summary_of(glance)).collect()
    }
}

fn count(counts: &mut ReferralCounts, glance: &Glance<'_>, now: Timestamp) {
    let add = |to: &mut usize, is_so: bool| *to += usize::from(is_so);
    if glance.is_draft() {
        counts.drafts += 1;
    } else if glance.side == Side::Receiver {
        add(&mut counts.new, glance.state == State::Delivered);
        add(&mut counts.overdue, glance.is_overdue());
        add(&mut counts.soon, glance.waits_for_us() && glance.is_due_within(SOON, now));
    } else {
        add(&mut counts.undecided, is_undecided(glance));
        add(&mut counts.overdue_sent, glance.is_overdue());
        add(&mut counts.expiring, glance.expiring);
        add(&mut counts.unread, glance.kept.unread);
    }
}

/// When the client is expected, if that is soon, or over and ours to tell how it went.
fn expects(glance: &Glance<'_>, now: Timestamp) -> Option<Timestamp> {
    let at = glance.case.filter(|_| glance.state == State::Scheduled)?.appointment?;
    let tells = at >= now || glance.side == Side::Receiver;
    (tells && at.since(now) <= AHEAD).then_some(at)
}

/// Sent by us, and nobody at the partner's has decided.
fn is_undecided(glance: &Glance<'_>) -> bool {
    let waits = matches!(glance.state, State::Sent | State::Delivered | State::Acknowledged | State::InfoRequested);
    glance.side == Side::Sender && waits
}
