//! Keys and recovery: which keys count, what is still to happen, and what to do step by step when something happened.
//! Nothing is done here: the root key is used on the command line only, so the page says the exact commands.

use askama::Template;
use axum::response::Response;
use marshrut_protocol::local_api::{KeysState, NodeKey};

use super::parts::Badge;
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// What happened, and what to do: the key of each step's text, and the command to type.
const JOURNEYS: [(&str, &[(&str, &str)]); 5] = [
    (
        "keys-stolen",
        &[
            ("keys-step-need", ""),
            ("keys-step-since", ""),
            ("keys-step-recover", "marshrut recover BACKUP --since 2026-11-20T18:00"),
            ("keys-step-run", "marshrut run"),
            ("keys-step-list", "marshrut keys list"),
            ("keys-step-ask", ""),
            ("keys-step-backup", "marshrut backup FILE"),
        ],
    ),
    (
        "keys-broken",
        &[
            ("keys-step-need", ""),
            ("keys-step-recover", "marshrut recover BACKUP"),
            ("keys-step-run", "marshrut run"),
            ("keys-step-list", "marshrut keys list"),
            ("keys-step-ask", ""),
            ("keys-step-backup", "marshrut backup FILE"),
        ],
    ),
    (
        "keys-copied",
        &[
            ("keys-step-stop", "marshrut passphrase remove NUMBER"),
            ("keys-step-replace", "marshrut keys replace"),
            ("keys-step-run", "marshrut run"),
            ("keys-step-list", "marshrut keys list"),
            ("keys-step-backup", "marshrut backup FILE"),
        ],
    ),
    (
        "keys-root",
        &[
            ("keys-step-call", ""),
            ("keys-step-suspend", "marshrut network propose suspend NAME"),
            ("keys-step-anew", "marshrut init --name NAME --country COUNTRY\nmarshrut network apply CARD"),
            ("keys-step-vote", "marshrut network propose replace-key NAME --application @FILE"),
        ],
    ),
    ("keys-before", &[("keys-step-shares", "marshrut keys shares"), ("keys-step-keep", "marshrut backup FILE")]),
];

/// A key in the list.
struct Key {
    name: String,
    made: String,
    state: Badge,
}

/// What to do, and what to type.
struct Step {
    text: String,
    command: &'static str,
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
    journeys: Vec<Journey>,
}

/// `GET /keys`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let held = person.client().keys().await.map_err(|error| person.failure(error))?;
    let (t, clock) = (person.texts(), person.clock());
    let (tone, name) = named(held.state);
    page(KeysPage {
        frame: Frame::new(&person, Section::Partners, t.say("keys-title")),
        state: Badge::new(tone, t.say(&format!("keys-state-{name}"))),
        next: t.say(&format!("keys-next-{name}")),
        root: t.with("keys-root-is", "id", &held.organisation.short()),
        moved: held.root_replaced_by.map(|other| t.with("keys-root-replaced", "id", &other.short())),
        keys: held.keys.iter().map(|key| shown(t, &clock, key)).collect(),
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

fn journey(t: Texts, title: &str, steps: &[(&str, &'static str)]) -> Journey {
    let step = |(key, command): &(&str, &'static str)| Step { text: t.say(key), command };
    Journey { title: t.say(title), steps: steps.iter().map(step).collect() }
}
