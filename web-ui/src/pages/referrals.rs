//! Lists of referrals: inbox, sent, drafts. Nothing here says who a person is.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{Delivery, Priority, ReferralQuery, ReferralSummary, SOON_HOURS, Side};
use serde::Deserialize;

use super::naming::service_name;
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
    soon: String,
    expiring: String,
    unread: String,
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
    /// That something is new, if so: for who cannot see the mark.
    pub(super) unread: Option<String>,
    pub(super) delivery: Option<Badge>,
    pub(super) expiring: Option<Badge>,
}

impl Line {
    pub(super) fn new(person: &SignedIn, item: &ReferralSummary) -> Self {
        let (t, clock) = (person.texts(), &person.clock());
        Self {
            href: format!("/referrals/{}", item.id),
            handle: item.handle.clone(),
            partner: partner(t, item),
            service: service_name(person, item),
            state: state(t, item),
            priority: priority(t, item),
            due: due(t, clock, item),
            at: clock.moment(item.sent_at),
            unread: item.unread.then(|| t.say("line-new")),
            delivery: undelivered(t, item),
            expiring: expiring(t, item),
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
    let what = if item.state == "cancel-requested" { "cancel" } else { &due.what };
    let what = t.code(side, what, &due.what);
    let soon = due.by.since(clock.now()) < marshrut_protocol::time::Span::hours(24);
    let tone = match (due.overdue, ours && soon) {
        (true, _) => "bad",
        (false, true) => "warning",
        (false, false) => "plain",
    };
    Some(Badge::new(tone, format!("{what}: {}", clock.deadline(due.by))))
}

/// The partner, and who works on it here.
fn partner(t: Texts, item: &ReferralSummary) -> String {
    if item.assignee.is_empty() {
        return item.partner.name.clone();
    }
    format!("{} · {}", item.partner.name, t.with("colleagues-works", "name", &item.assignee))
}

/// Little time is left, and nobody has decided.
pub(super) fn expiring(t: Texts, item: &ReferralSummary) -> Option<Badge> {
    item.expiring.then(|| Badge::new("bad", t.say("referral-expiring")))
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
pub(super) struct Tab {
    pub(super) href: &'static str,
    pub(super) label: String,
    pub(super) current: bool,
}

/// A way to see less of the list.
struct Narrowing {
    href: String,
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
    /// Empty where nothing has a deadline.
    narrowings: Vec<Narrowing>,
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
    let only = Only::of(shown);
    let query = ReferralQuery {
        folder: folder.to_owned(),
        overdue: only == Only::Overdue,
        due_within_h: (only == Only::Soon).then_some(SOON_HOURS),
        expiring: only == Only::Expiring,
        unread: only == Only::Unread,
        page: shown.page.parse().unwrap_or(1),
        per_page: PER_PAGE,
        ..Default::default()
    };
    let found = person.client().referrals(&query).await.map_err(|error| person.failure(error))?;
    let filter = only.query().map(|query| format!("{query}&")).unwrap_or_default();
    let address = |page: usize| format!("{here}?{filter}page={page}");
    if let Some(last) = Pager::beyond(found.page, found.per_page, found.total, address) {
        return Ok(last.into_response());
    }
    let empty = only.empty().map_or_else(|| format!("referrals-{folder}-empty"), str::to_owned);
    let notice = (shown.done == "discarded").then(|| t.say("done-discarded"));
    Ok(page(ReferralsPage {
        frame: Frame::new(person, Section::Referrals, t.say(&format!("referrals-{folder}-title"))).saying(notice),
        tabs: tabs(t, here),
        lines: found.items.iter().map(|item| Line::new(person, item)).collect(),
        found: t.count("referrals-found", found.total),
        narrowings: if folder == "drafts" { Vec::new() } else { narrowings(t, here, only) },
        empty: t.say(&empty),
        pager: Pager::new(t, found.page, found.per_page, found.total, address),
    })?
    .into_response())
}

/// What of a folder is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Only {
    All,
    Soon,
    Overdue,
    Expiring,
    Unread,
}

impl Only {
    fn of(shown: &Shown) -> Self {
        let asked = [
            (&shown.overdue, Self::Overdue),
            (&shown.soon, Self::Soon),
            (&shown.expiring, Self::Expiring),
            (&shown.unread, Self::Unread),
        ];
        asked.into_iter().find(|(said, _)| *said == "yes").map_or(Self::All, |(_, only)| only)
    }

    fn query(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Soon => Some("soon=yes"),
            Self::Overdue => Some("overdue=yes"),
            Self::Expiring => Some("expiring=yes"),
            Self::Unread => Some("unread=yes"),
        }
    }

    /// What to say if nothing is shown.
    fn empty(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Soon => Some("referrals-none-soon"),
            Self::Overdue => Some("referrals-none-overdue"),
            Self::Expiring => Some("referrals-none-expiring"),
            Self::Unread => Some("referrals-none-unread"),
        }
    }
}

fn narrowings(t: Texts, here: &str, current: Only) -> Vec<Narrowing> {
    let all = [
        (Only::All, "referrals-show-all"),
        (Only::Soon, "referrals-only-soon"),
        (Only::Overdue, "referrals-only-overdue"),
        (Only::Expiring, "referrals-only-expiring"),
        (Only::Unread, "referrals-only-unread"),
    ];
    let narrowing = |(only, key): (Only, &str)| Narrowing {
        href: only.query().map_or_else(|| here.to_owned(), |query| format!("{here}?{query}")),
        label: t.say(key),
        current: only == current,
    };
    all.into_iter().map(narrowing).collect()
}

pub(super) fn tabs(t: Texts, here: &'static str) -> Vec<Tab> {
    let all = [
        ("/referrals/inbox", "referrals-inbox"),
        ("/referrals/sent", "referrals-sent"),
        ("/referrals/drafts", "referrals-drafts"),
        ("/referrals/logged", "referrals-logged"),
        ("/capacity", "referrals-capacity"),
        ("/referrals/indicators", "referrals-indicators"),
    ];
    all.into_iter().map(|(href, key)| Tab { href, label: t.say(key), current: href == here }).collect()
}
