//! Lists of referrals: inbox, sent, drafts. Nothing here says who a person is.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{Delivery, Priority, ReferralQuery, ReferralSummary, Side};
use serde::Deserialize;

use super::naming::Names;
use super::parts::{Badge, Pager, Spoken};
use super::write::priority_name;
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Moment, Texts};
use crate::visitor::SignedIn;

/// Referrals a page.
const PER_PAGE: usize = 50;

/// What the address of a list says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Shown {
    page: String,
    overdue: String,
    done: String,
}

/// A referral in a list.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) handle: String,
    pub(super) partner: String,
    pub(super) service: Spoken,
    pub(super) state: Badge,
    pub(super) priority: Option<Badge>,
    pub(super) due: Option<Badge>,
    pub(super) at: Moment,
    pub(super) unread: bool,
    pub(super) delivery: Option<Badge>,
}

impl Line {
    pub(super) fn new(person: &SignedIn, names: &Names, item: &ReferralSummary) -> Self {
        let (t, clock) = (person.texts(), &person.clock());
        Self {
            href: format!("/referrals/{}", item.id),
            handle: item.handle.clone(),
            partner: item.partner.name.clone(),
            service: names.get(person, item),
            state: state(t, item),
            priority: priority(t, item),
            due: due(t, clock, item),
            at: clock.moment(item.sent_at),
            unread: item.unread,
            delivery: undelivered(t, item),
        }
    }
}

/// The state in words, from our side: what a state asks of us sounds different from what it asks of a partner.
pub(super) fn state(t: Texts, item: &ReferralSummary) -> Badge {
    let side = match item.side {
        Side::Sender => "sent",
        Side::Receiver => "received",
    };
    let general = t.code("state", &item.state, &item.state);
    let text = t.code(&format!("state-{side}"), &item.state, &general);
    Badge::new(tone(item), text)
}

fn tone(item: &ReferralSummary) -> &'static str {
    match (item.state.as_str(), item.side) {
        ("accepted" | "scheduled" | "in-progress" | "completed" | "confirmed", _) => "good",
        ("declined" | "failed" | "expired" | "no-show" | "consent-withdrawn" | "entered-in-error", _) => "bad",
        ("delivered" | "acknowledged" | "cancel-requested", Side::Receiver) => "warning",
        ("info-requested", Side::Sender) => "warning",
        _ => "plain",
    }
}

/// Only what is not normal is worth a badge.
pub(super) fn priority(t: Texts, item: &ReferralSummary) -> Option<Badge> {
    let tone = match item.priority {
        Priority::Emergency => "bad",
        Priority::Urgent => "warning",
        Priority::Normal => return None,
    };
    Some(Badge::new(tone, t.say(&format!("priority-{}", priority_name(item.priority)))))
}

/// The next deadline: whose, what, by when; overdue says so in words too.
pub(super) fn due(t: Texts, clock: &Clock, item: &ReferralSummary) -> Option<Badge> {
    let due = item.due.as_ref()?;
    let ours = due.who == item.side;
    let side = if ours { "due-ours" } else { "due-theirs" };
    let what = t.code(side, &due.what, &due.what);
    let soon = due.by.since(clock.now()) < marshrut_protocol::time::Span::hours(24);
    let tone = match (due.overdue, ours && soon) {
        (true, _) => "bad",
        (false, true) => "warning",
        (false, false) => "plain",
    };
    Some(Badge::new(tone, format!("{what}: {}", clock.due(due.by))))
}

/// Said in lists only while something has not arrived.
fn undelivered(t: Texts, item: &ReferralSummary) -> Option<Badge> {
    match item.delivery {
        Delivery::Queued => Some(Badge::new("warning", t.say("delivery-queued"))),
        Delivery::AtMailbox => Some(Badge::new("plain", t.say("delivery-mailbox"))),
        Delivery::Draft | Delivery::Delivered | Delivery::Read | Delivery::Answered => None,
    }
}

/// A tab above the list.
struct Tab {
    href: &'static str,
    label: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "referrals.html")]
struct ReferralsPage {
    frame: Frame,
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    found: String,
    overdue: bool,
    /// Whether "only overdue" makes sense here.
    has_deadlines: bool,
    here: &'static str,
    empty: String,
    pager: Pager,
}

/// `GET /referrals`.
pub(super) async fn first() -> Redirect {
    Redirect::to("/referrals/inbox")
}

/// `GET /referrals/inbox`.
pub(super) async fn inbox(person: SignedIn, Query(shown): Query<Shown>) -> Result<Response, Failure> {
    list(&person, "inbox", "/referrals/inbox", &shown).await
}

/// `GET /referrals/sent`.
pub(super) async fn sent(person: SignedIn, Query(shown): Query<Shown>) -> Result<Response, Failure> {
    list(&person, "sent", "/referrals/sent", &shown).await
}

/// `GET /referrals/drafts`.
pub(super) async fn drafts(person: SignedIn, Query(shown): Query<Shown>) -> Result<Response, Failure> {
    list(&person, "drafts", "/referrals/drafts", &shown).await
}

async fn list(person: &SignedIn, folder: &str, here: &'static str, shown: &Shown) -> Result<Response, Failure> {
    let t = person.texts();
    let overdue = shown.overdue == "yes";
    let query = ReferralQuery {
        folder: folder.to_owned(),
        overdue,
        page: shown.page.parse().unwrap_or(1),
        per_page: PER_PAGE,
        ..Default::default()
    };
    let found = person.client().referrals(&query).await.map_err(|error| person.failure(error))?;
    let names = Names::of(person, found.items.iter().collect()).await;
    let filter = if overdue { "overdue=yes&" } else { "" };
    let notice = (shown.done == "discarded").then(|| t.say("done-discarded"));
    Ok(page(ReferralsPage {
        frame: Frame::new(person, Section::Referrals, t.say(&format!("referrals-{folder}-title"))).saying(notice),
        tabs: tabs(t, here),
        lines: found.items.iter().map(|item| Line::new(person, &names, item)).collect(),
        found: t.count("referrals-found", found.total),
        overdue,
        has_deadlines: folder != "drafts",
        here,
        empty: t.say(&if overdue { "referrals-none-overdue".to_owned() } else { format!("referrals-{folder}-empty") }),
        pager: Pager::new(t, found.page, found.per_page, found.total, |page| format!("{here}?{filter}page={page}")),
    })?
    .into_response())
}

fn tabs(t: Texts, here: &'static str) -> Vec<Tab> {
    let all = [
        ("/referrals/inbox", "referrals-inbox"),
        ("/referrals/sent", "referrals-sent"),
        ("/referrals/drafts", "referrals-drafts"),
    ];
    all.into_iter().map(|(href, key)| Tab { href, label: t.say(key), current: href == here }).collect()
}
