//! Who is expected today and tomorrow, by the clocks of the service; and who was, without a word about how it went.

use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::{DeskAppointment, Side};
use marshrut_protocol::time::Span;

use crate::pages::naming::service_name;
use crate::pages::parts::Spoken;
use crate::pages::referral::zone_of;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// One appointment.
pub(super) struct Visit {
    pub(super) href: String,
    pub(super) handle: String,
    pub(super) service: Spoken,
    /// Whose guest the person is: the partner on the sender's side, nobody on the receiver's.
    pub(super) partner: String,
    pub(super) when: String,
}

/// Appointments of one kind.
pub(super) struct Visits {
    pub(super) title: String,
    /// Whether somebody should say how it went.
    pub(super) asks: bool,
    pub(super) lines: Vec<Visit>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Day {
    Over,
    Today,
    Tomorrow,
}

/// The groups that are not empty: what is over first, because it waits.
pub(super) async fn told(person: &SignedIn, expected: &[DeskAppointment]) -> Vec<Visits> {
    let mut visits = Vec::new();
    for item in expected {
        visits.extend(visit(person, item).await);
    }
    let t = person.texts();
    let groups = [(Day::Over, "visits-over"), (Day::Today, "visits-today"), (Day::Tomorrow, "visits-tomorrow")];
    let mut told = Vec::new();
    for (day, key) in groups {
        let (lines, others) = visits.into_iter().partition::<Vec<_>, _>(|(of, _)| *of == day);
        visits = others;
        let lines: Vec<Visit> = lines.into_iter().map(|(_, line)| line).collect();
        if !lines.is_empty() {
            told.push(Visits { title: t.say(key), asks: day == Day::Over, lines });
        }
    }
    told
}

async fn visit(person: &SignedIn, item: &DeskAppointment) -> Option<(Day, Visit)> {
    let (t, ours) = (person.texts(), person.clock());
    let zone = zone_of(person, &item.referral).await;
    let there = zone.map_or_else(|| ours.clone(), |zone| ours.ahead_by(zone.ahead(item.at)));
    let day = day(item, &there)?;
    let visit = Visit {
        href: format!("/referrals/{}{}", item.referral.id, if day == Day::Over { "#next" } else { "" }),
        handle: item.referral.handle.clone(),
        service: service_name(person, &item.referral),
        partner: if item.referral.side == Side::Sender { item.referral.partner.name.clone() } else { String::new() },
        when: when(t, day, item, &there, &ours),
    };
    Some((day, visit))
}

/// On which day it is where the service is; none if that is later than tomorrow.
fn day(item: &DeskAppointment, there: &Clock) -> Option<Day> {
    let on = |at| there.input_day(at);
    if item.at < there.now() {
        return (item.referral.side == Side::Receiver).then_some(Day::Over);
    }
    match on(item.at) {
        of if of == on(there.now()) => Some(Day::Today),
        of if of == on(there.now().plus(Span::days(1))) => Some(Day::Tomorrow),
        _ => None,
    }
}

/// The time there, and ours where it differs; the day too of what is over.
fn when(t: Texts, day: Day, item: &DeskAppointment, there: &Clock, ours: &Clock) -> String {
    let written = |clock: &Clock| if day == Day::Over { clock.day_and_time(item.at) } else { clock.time(item.at) };
    let (local, here) = (written(there), ours.day_and_time(item.at));
    if there.day_and_time(item.at) == here {
        return local;
    }
    t.filled("visit-when", &[("there", FluentValue::from(local)), ("here", FluentValue::from(here))])
}
