//! Today: what waits for us, what waits for partners, what has not left yet. Tasks, not charts.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{CalendarTask, ReferralQuery, ReferralSummary, Side, StaffRole};
use marshrut_protocol::time::Span;

use super::naming::Names;
use super::referrals::{Line, SOON_HOURS};
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::visitor::SignedIn;

/// How many referrals of a folder are looked at: the most urgent ones come first.
const LOOKED_AT: usize = 200;

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
    ours: Vec<Line>,
    more_ours: Option<String>,
    theirs: Vec<Line>,
    more_theirs: Option<String>,
    services: String,
    has_services: bool,
    drafts: usize,
    drafts_words: String,
}

/// A folder's referrals, and whether there are more than were looked at.
struct Folder {
    items: Vec<ReferralSummary>,
    more: bool,
}

impl Folder {
    async fn open(person: &SignedIn, name: &str) -> Result<Self, Failure> {
        let query = ReferralQuery { folder: name.to_owned(), per_page: LOOKED_AT, ..Default::default() };
        let list = person.client().referrals(&query).await.map_err(|error| person.failure(error))?;
        Ok(Self { more: list.total > list.items.len(), items: list.items })
    }

    /// How many of those looked at are so.
    fn number(&self, of: impl Fn(&ReferralSummary) -> bool) -> usize {
        self.items.iter().filter(|item| of(item)).count()
    }

    /// How many are so; "200+" if not all were looked at.
    fn count(&self, of: impl Fn(&ReferralSummary) -> bool) -> String {
        let count = self.number(of);
        if self.more && count > 0 { format!("{count}+") } else { count.to_string() }
    }
}

/// Somebody here must do something.
fn waits_for_us(item: &ReferralSummary) -> bool {
    item.due.as_ref().is_some_and(|due| due.who == item.side)
}

/// Nobody at the partner's has decided.
fn undecided(item: &ReferralSummary) -> bool {
    item.side == Side::Sender && matches!(item.state.as_str(), "sent" | "delivered" | "acknowledged" | "info-requested")
}

/// Nobody here has opened it.
fn new(item: &ReferralSummary) -> bool {
    item.side == Side::Receiver && item.state == "delivered"
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
    let inbox = Folder::open(&person, "inbox").await?;
    let sent = Folder::open(&person, "sent").await?;
    let questions = questions(&person).await?;
    let verifications = verifications(&person).await?;
    let drafts = Folder::open(&person, "drafts").await?.items.len();
    let mut ours: Vec<&ReferralSummary> =
        inbox.items.iter().chain(&sent.items).filter(|item| waits_for_us(item)).collect();
    ours.sort_by_key(|item| item.due.as_ref().map_or(i64::MAX, |due| due.by.0));
    let theirs: Vec<&ReferralSummary> =
        sent.items.iter().filter(|item| undecided(item) && !waits_for_us(item)).collect();
    let (all_ours, all_theirs) = (ours.len(), theirs.len());
    let shown = |all: Vec<_>| all.into_iter().take(SHOWN).collect::<Vec<&ReferralSummary>>();
    let (ours, theirs) = (shown(ours), shown(theirs));
    let names = Names::of(&person, [ours.as_slice(), &theirs].concat()).await;
    let line = |item: &ReferralSummary| Line::new(&person, &names, item);
    let more = |count: usize| (count > SHOWN).then(|| t.count("today-more", count - SHOWN));
    page(TodayPage {
        frame: Frame::new(&person, Section::Today, t.say("today-title")),
        tiles: tiles(&person, &inbox, &sent),
        reminders: reminders(&person, &inbox, &sent, (questions, verifications)),
        more_ours: more(all_ours),
        ours: ours.into_iter().map(line).collect(),
        more_theirs: more(all_theirs),
        theirs: theirs.into_iter().map(line).collect(),
        services: t.count("today-services", person.status.services),
        has_services: person.status.services > 0,
        drafts,
        drafts_words: t.count("today-drafts", drafts),
    })
}

/// How many questions about capacity wait for us.
async fn questions(person: &SignedIn) -> Result<usize, Failure> {
    let found = person.client().capacity_queries().await.map_err(|error| person.failure(error))?;
    Ok(found.items.iter().filter(|item| item.side == Side::Receiver && item.answer.is_none()).count())
}

/// How much of verification is due soon or over; what anybody could take on is not.
async fn verifications(person: &SignedIn) -> Result<usize, Failure> {
    let found = person.client().verifications().await.map_err(|error| person.failure(error))?;
    let offered = found.items.iter().filter(|item| item.task == CalendarTask::TakeOn).count();
    Ok(found.total - offered.min(found.total))
}

/// Past a deadline; soon past one; about to expire without an answer; not looked at.
fn reminders(
    person: &SignedIn,
    inbox: &Folder,
    sent: &Folder,
    (questions, verifications): (usize, usize),
) -> Vec<Reminder> {
    let now = person.status.now;
    let overdue = |item: &ReferralSummary| item.due.as_ref().is_some_and(|due| due.overdue);
    let soon = |item: &ReferralSummary| {
        let span = Span::hours(SOON_HOURS.into());
        waits_for_us(item) && item.due.as_ref().is_some_and(|due| !due.overdue && due.by.since(now) <= span)
    };
    let expiring = |item: &ReferralSummary| item.expiring;
    let unread = |item: &ReferralSummary| item.unread;
    let all = [
        ("/referrals/inbox?overdue=yes", "reminder-overdue-ours", "bad", inbox.number(overdue)),
        ("/referrals/inbox?soon=yes", "reminder-soon", "warning", inbox.number(soon)),
        ("/referrals/sent?expiring=yes", "reminder-expiring", "bad", sent.number(expiring)),
        ("/referrals/sent?overdue=yes", "reminder-overdue-theirs", "warning", sent.number(overdue)),
        ("/referrals/sent", "reminder-unread", "plain", sent.number(unread)),
        ("/capacity", "reminder-capacity", "warning", questions),
        ("/verifications", "reminder-verifications", "warning", verifications),
    ];
    let told = all.into_iter().filter(|(.., count)| *count > 0);
    told.map(|(href, key, tone, count)| Reminder { href, tone, words: person.texts().count(key, count) }).collect()
}

fn tiles(person: &SignedIn, inbox: &Folder, sent: &Folder) -> Vec<Tile> {
    let t = person.texts();
    let unsent = person.status.unsent;
    let tile = |href, count: String, key: &str, alarming: bool| Tile {
        href,
        urgent: alarming && count != "0",
        count,
        label: t.say(key),
    };
    vec![
        tile("/referrals/inbox", inbox.count(new), "tile-new", true),
        tile("/referrals/inbox", inbox.count(waits_for_us), "tile-waiting", true),
        tile("/referrals/sent", sent.count(undecided), "tile-undecided", false),
        tile("/referrals/sent", unsent.to_string(), "tile-unsent", true),
    ]
}
