//! Network: what waits for our vote, what was decided, under which numbers; who asks to belong and who no longer does.

mod card;
mod declaration;
mod leaving;
mod motion;
mod numbers;
mod proposal;
mod propose;

pub(super) use card::show as show_card;
pub(super) use declaration::show as show_declaration;
pub(super) use leaving::{ask as ask_to_leave, leave};
pub(super) use proposal::{show as show_proposal, vote};
pub(super) use propose::{propose, propose_document, show as write_proposal};

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::OrgId;
use marshrut_protocol::local_api::{Applicant, Document, OfficeHolder, Organisation, Standing, Vouch};
use serde::Deserialize;

use super::parts::Badge;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

use motion::KINDS;
use numbers::{TooLow, numbers};
use proposal::Line;

/// What was just done, as the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: String,
}

/// Somebody who asks to belong.
struct Newcomer {
    id: OrgId,
    name: String,
    vouched: String,
    ours: bool,
}

#[derive(Template)]
#[template(path = "network.html")]
struct NetworkPage {
    frame: Frame,
    /// Whether we belong, and so decide.
    belongs: bool,
    open: Vec<Line>,
    decided: Vec<Line>,
    /// (kind, label).
    kinds: Vec<(&'static str, String)>,
    numbers: Vec<String>,
    /// That too few need to vouch for a newcomer by now, with the proposal that changes it.
    too_low: Option<TooLow>,
    newcomers: Vec<Newcomer>,
    /// Whether some of them came through a meeting point, where anybody may apply.
    unknown: bool,
    /// Who signed two histories, and what to do.
    forked: Vec<String>,
    former: Vec<(String, Badge)>,
    offices: Vec<(String, String)>,
    documents: Vec<(String, String)>,
}

/// `GET /network`.
pub(super) async fn show(person: SignedIn, Query(done): Query<Done>) -> Result<Response, Failure> {
    let (t, clock) = (person.texts(), person.clock());
    let governance = person.client().governance().await.map_err(|error| person.failure(error))?;
    let proposals = person.client().proposals().await.map_err(|error| person.failure(error))?;
    let network = person.client().network().await.map_err(|error| person.failure(error))?;
    let too_low = TooLow::of(&governance, &network, &proposals.items);
    let lines = proposals.items.iter().map(|item| Line::new(t, &clock, item));
    let (open, decided) = lines.partition(|line: &Line| line.open);
    let notice = match done.done.as_str() {
        "proposed" => Some(t.say("network-proposed")),
        "vouched" => Some(t.say("network-vouched")),
        _ => None,
    };
    page(NetworkPage {
        frame: Frame::new(&person, Section::Partners, t.say("network-title")).saying(notice),
        belongs: governance.own_standing.is_member(),
        open,
        decided,
        kinds: KINDS.iter().map(|(name, _)| (*name, t.say(&format!("motion-kind-{name}")))).collect(),
        numbers: numbers(t, &governance),
        too_low,
        newcomers: governance.applicants.iter().map(|applicant| newcomer(t, applicant)).collect(),
        unknown: governance.applicants.iter().any(|applicant| applicant.through.is_some()),
        forked: governance.forked.iter().map(|org| t.with("network-forked", "partner", &org.name)).collect(),
        former: governance.former.iter().map(|former| gone(t, &former.organisation)).collect(),
        offices: governance.offices.iter().map(|holder| office(t, &clock, holder)).collect(),
        documents: governance.documents.iter().map(document).collect(),
    })
}

fn newcomer(t: Texts, applicant: &Applicant) -> Newcomer {
    let sponsors: Vec<&str> = applicant.sponsors.iter().map(|sponsor| sponsor.name.as_str()).collect();
    let vouched = match &applicant.through {
        Some(meeting_point) => t.with("network-applied-at", "partner", &meeting_point.name),
        None => t.with("network-vouched-by", "partners", &sponsors.join(", ")),
    };
    Newcomer { id: applicant.organisation.id, name: named(t, &applicant.organisation), vouched, ours: applicant.ours }
}

/// Name and country.
fn named(t: Texts, organisation: &Organisation) -> String {
    format!("{}, {}", organisation.name, t.country(&organisation.country))
}

fn gone(t: Texts, organisation: &Organisation) -> (String, Badge) {
    let badge = standing(t, organisation.standing).unwrap_or_else(|| Badge::new("plain", String::new()));
    (named(t, organisation), badge)
}

/// That an organisation does not belong any more, if so.
pub(super) fn standing(t: Texts, standing: Standing) -> Option<Badge> {
    match standing {
        Standing::Member | Standing::Stranger => None,
        Standing::Suspended => Some(Badge::new("bad", t.say("standing-suspended"))),
        Standing::Left => Some(Badge::new("warning", t.say("standing-left"))),
    }
}

fn office(t: Texts, clock: &Clock, holder: &OfficeHolder) -> (String, String) {
    let country = holder.country.as_ref().map(|country| format!(" ({})", t.country(country))).unwrap_or_default();
    let until = t.with("network-until", "when", &clock.day(holder.until));
    let office = format!("{}{country}: {}", motion::office(t, holder.office), holder.organisation.name);
    (office, format!("{until} · {}", holder.mandate))
}

fn document(document: &Document) -> (String, String) {
    (document.title.clone(), document.sha256.to_string())
}

/// `POST /network/vouch`.
pub(super) async fn vouch(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let wish = Vouch {
        organisation: fields.one("organisation").parse().ok(),
        application: fields.one("application").to_owned(),
    };
    person.client().vouch(&wish).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/network?done=vouched").into_response())
}
