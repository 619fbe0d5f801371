//! Keys and recovery: which keys count, what is still to happen, how to be ready, and what to do step by step when
//! something happened.

pub(super) mod rehearsal;
mod ways;

pub(super) use ways::{ask, perform};

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use marshrut_protocol::local_api::{KeysState, NodeKey};

use super::parts::Badge;
use super::staff::Done;
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// What belongs to a step beside its words.
#[derive(Clone, Copy)]
enum With {
    /// Nothing.
    Words,
    /// A command, where a program alone can do it.
    Command(&'static str),
    /// The page where it is done, and the key of its name.
    Page(&'static str, &'static str),
}

use With::{Command, Page, Words};

const STAFF: With = Page("/staff", "staff-title");
const CODE: With = Page("/keys/code", "way-code-title");
const BACKUP: With = Page("/keys/backup", "way-backup-title");

/// What happened, and what to do: the key of each step's text, and what belongs to it.
const JOURNEYS: [(&str, &[(&str, With)]); 4] = [
    (
        "keys-stolen",
        &[
            ("keys-step-need", Words),
            ("keys-step-since", Words),
            ("ways-step-restore", Words),
            ("ways-step-paper", Words),
            ("ways-step-see", Words),
            ("keys-step-ask", Words),
            ("keys-step-backup", BACKUP),
        ],
    ),
    (
        "keys-broken",
        &[
            ("keys-step-need", Words),
            ("ways-step-restore", Words),
            ("ways-step-paper", Words),
            ("ways-step-see", Words),
            ("keys-step-ask", Words),
            ("keys-step-backup", BACKUP),
        ],
    ),
    (
        "keys-copied",
        &[
            ("ways-step-remove", STAFF),
            ("way-code-hint", CODE),
            ("keys-step-replace", Page("/keys/replacement", "way-replacement-title")),
            ("ways-step-see", Words),
            ("keys-step-backup", BACKUP),
        ],
    ),
    (
        "keys-root",
        &[
            ("keys-step-call", Words),
            ("keys-step-suspend", Words),
            ("keys-step-anew", Command("marshrut init --name NAME --country COUNTRY\nmarshrut network apply CARD")),
            ("keys-step-vote", Words),
        ],
    ),
];

/// A key in the list.
struct Key {
    name: String,
    made: String,
    state: Badge,
}

/// What to do, and where or with which command.
struct Step {
    text: String,
    command: &'static str,
    page: Option<(&'static str, String)>,
}

/// Something to be ready with: where it is asked for, its name, and what it is good for.
struct Way {
    href: String,
    name: String,
    hint: String,
}

/// Something that may have happened.
struct Journey {
    title: String,
    steps: Vec<Step>,
}

#[derive(Template)]
#[template(path = "keys.html")]
struct KeysPage {
    frame: Frame,
    state: Badge,
    next: String,
    root: String,
    moved: Option<String>,
    keys: Vec<Key>,
    ways: Vec<Way>,
    journeys: Vec<Journey>,
}

/// `GET /keys`.
pub(super) async fn show(person: SignedIn, Query(done): Query<Done>) -> Result<Response, Failure> {
    let held = person.client().keys().await.map_err(|error| person.failure(error))?;
    let (t, clock) = (person.texts(), person.clock());
    let (tone, name) = named(held.state);
    page(KeysPage {
        frame: Frame::new(&person, Section::Partners, t.say("keys-title"))
            .saying(done.is("replacement").then(|| t.say("way-replacement-done"))),
        state: Badge::new(tone, t.say(&format!("keys-state-{name}"))),
        next: t.say(&format!("keys-next-{name}")),
        root: t.with("keys-root-is", "id", &held.organisation.short()),
        moved: held.root_replaced_by.map(|other| t.with("keys-root-replaced", "id", &other.short())),
        keys: held.keys.iter().map(|key| shown(t, &clock, key)).collect(),
        ways: ways::all(t),
        journeys: JOURNEYS.iter().map(|(title, steps)| journey(t, title, steps)).collect(),
    })
}

fn named(state: KeysState) -> (&'static str, &'static str) {
    match state {
        KeysState::Settled => ("good", "settled"),
        KeysState::Unknown => ("warning", "unknown"),
        KeysState::Recovering => ("warning", "recovering"),
        KeysState::EndingEarlier => ("warning", "ending"),
    }
}

fn shown(t: Texts, clock: &Clock, key: &NodeKey) -> Key {
    let state = match (key.current, key.revoked_after) {
        (true, _) => Badge::new("good", t.say("keys-key-current")),
        (false, Some(_)) => Badge::new("plain", t.say("keys-key-revoked")),
        (false, None) => Badge::new("plain", t.say("keys-key-replaced")),
    };
    Key { name: key.author.short(), made: clock.day_and_time(key.made), state }
}

fn journey(t: Texts, title: &str, steps: &[(&str, With)]) -> Journey {
    let step = |(key, with): &(&str, With)| Step {
        text: t.say(key),
        command: if let Command(command) = with { command } else { "" },
        page: if let Page(href, name) = with { Some((*href, t.say(name))) } else { None },
    };
    Journey { title: t.say(title), steps: steps.iter().map(step).collect() }
}
