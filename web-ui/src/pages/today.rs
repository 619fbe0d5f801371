//! Today: what waits for us, what waits for partners, what has not left yet. Tasks, not charts.

mod visits;

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{Desk, DeskQuery, ReferralSummary, StaffRole};

use super::referrals::Line;
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::visitor::SignedIn;

use visits::Visits;

/// How many the lists show before they lead to the folder.
const SHOWN: usize = 8;

/// A number with its meaning, and where to see what it counts.
struct Tile {
    href: &'static str,
    count: String,
    label: String,
    /// Whether somebody should do something.
    urgent: bool,
}

/// A reminder without content: how many, and where to see which.
struct Reminder {
    href: &'static str,
    words: String,
    tone: &'static str,
}

#[derive(Template)]
#[template(path = "today.html")]
struct TodayPage {
    frame: Frame,
    tiles: Vec<Tile>,
    reminders: Vec<Reminder>,
    /// Partners' questions about places, if any wait.
    questions: Option<String>,
    visits: Vec<Visits>,
    ours: Vec<Line>,
    more_ours: Option<String>,
    theirs: Vec<Line>,
    more_theirs: Option<String>,
    services: String,
    has_services: bool,
    drafts: usize,
    drafts_words: String,
    /// What the self-check found, for administrators.
    doctor: Option<String>,
}

/// Where somebody begins who does not work with referrals.
fn work_elsewhere(person: &SignedIn) -> Option<&'static str> {
    let places = [
        (StaffRole::Caseworker, None),
        (StaffRole::Verifier, Some("/verifications")),
        (StaffRole::Coordinator, Some("/network")),
        (StaffRole::Administrator, Some("/staff")),
    ];
    places.into_iter().find(|(role, _)| person.me.is(*role)).and_then(|(_, place)| place)
}

/// `GET /`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    if let Some(elsewhere) = work_elsewhere(&person) {
        return Ok(Redirect::to(elsewhere).into_response());
    }
    let t = person.texts();
    let asked = DeskQuery { shown: SHOWN };
    let desk = person.client().desk(&asked).await.map_err(|error| person.failure(error))?;
    let line = |item: &ReferralSummary| Line::new(&person, item);
    let more = |total: usize, shown: usize| (total > shown).then(|| t.count("today-more", total - shown));
    page(TodayPage {
        frame: Frame::new(&person, Section::Today, t.say("today-title")),
        tiles: tiles(&person, &desk),
        reminders: reminders(&person, &desk),
        questions: (desk.questions > 0).then(|| t.count("reminder-capacity", desk.questions)),
        more_ours: more(desk.ours_total, desk.ours.len()),
        visits: visits::told(&person, &desk.appointments).await,
        ours: desk.ours.iter().map(line).collect(),
        more_theirs: more(desk.theirs_total, desk.theirs.len()),
        theirs: desk.theirs.iter().map(line).collect(),
        services: t.count("today-services", person.status.services),
        has_services: person.status.services > 0,
        drafts: desk.counts.drafts,
        drafts_words: t.count("today-drafts", desk.counts.drafts),
        doctor: super::doctor::told(&person).await?,
    })
}

/// Past a deadline; soon past one; about to expire without an answer; not looked at.
fn reminders(person: &SignedIn, desk: &Desk) -> Vec<Reminder> {
    let counts = &desk.counts;
    let all = [
        ("/referrals/inbox?overdue=yes", "reminder-overdue-ours", "bad", counts.overdue),
        ("/referrals/inbox?soon=yes", "reminder-soon", "warning", counts.soon),
        ("/referrals/sent?expiring=yes", "reminder-expiring", "bad", counts.expiring),
        ("/referrals/sent?overdue=yes", "reminder-overdue-theirs", "warning", counts.overdue_sent),
        ("/referrals/sent?unread=yes", "reminder-unread", "plain", counts.unread),
        ("/verifications", "reminder-verifications", "warning", desk.verifications),
    ];
    let told = all.into_iter().filter(|(.., count)| *count > 0);
    told.map(|(href, key, tone, count)| Reminder { href, tone, words: person.texts().count(key, count) }).collect()
}

fn tiles(person: &SignedIn, desk: &Desk) -> Vec<Tile> {
    let t = person.texts();
    let tile = |href, count: usize, key: &str, alarming: bool| Tile {
        href,
        urgent: alarming && count > 0,
        count: count.to_string(),
        label: t.say(key),
    };
    vec![
        tile("/referrals/inbox", desk.counts.new, "tile-new", true),
        // A partner's question waits as a referral does, and stands in the same list below.
        tile("#ours", desk.ours_total + desk.questions, "tile-waiting", true),
        tile("/referrals/sent", desk.counts.undecided, "tile-undecided", false),
        tile("/referrals/sent", person.status.unsent, "tile-unsent", true),
    ]
}
